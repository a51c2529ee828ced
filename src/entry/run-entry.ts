// Runs the work of every entry point and catches what fails in it: nothing else in the add-in catches a failure.
import { Failure, Refusal } from '../app/failure';
import type { MenuPorts } from '../app/ports';
import { failureText } from '../messages/office/app-text';
import type { Outcome } from './parts';

/** Another part failed; it has logged why. */
class FailedElsewhere extends Failure {}

/** The sentence for a failure: what happened, what was kept, what to do. Never a stack, never English. */
export function sentenceOf(failure: unknown): string {
  if (failure instanceof Failure) return failure.sentence;
  return isConsentMissing(failure) ? failureText.consent : failureText.unknown;
}

/** Google's words where a person left a scope unticked or the consent has ended. */
function isConsentMissing(failure: unknown): boolean {
  const text = failure instanceof Error ? failure.message : '';
  return /Authorization is required|Required permissions/u.test(text);
}

/**
 * Runs work that a menu started: a failure is logged, and the person at the workbook reads what to do. A web page may
 * call any function of the script by name (docs/adr/0024): without a workbook before a person nothing runs.
 */
export function runFromMenu(ports: MenuPorts, work: () => string | undefined): void {
  if (!ports.caller.isAtWorkbook()) {
    ports.logger.note(STRANGER);
    return;
  }
  try {
    const notice = work();
    if (notice !== undefined) ports.workbook.toast(notice);
  } catch (failure) {
    logFailure(ports, failure);
    ports.workbook.toast(sentenceOf(failure));
  }
}

/**
 * Runs work that nobody asked for or waits for: a failure is logged and shown to no one. Returns whether the work was
 * done.
 */
export function runUnseen(ports: Pick<MenuPorts, 'logger'>, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (failure) {
    logFailure(ports, failure);
    return false;
  }
}

/**
 * Runs work that a trigger started, or a person in the script's editor: a failure is logged and thrown on, so that
 * Google's list of executions shows it. Nothing runs for an event that Google did not make.
 */
export function runFromTrigger(
  ports: Pick<MenuPorts, 'caller' | 'logger'>,
  event: unknown,
  work: () => void,
): void {
  const { caller } = ports;
  if (!caller.isTrigger(event) && !caller.isAtWorkbook()) {
    ports.logger.note(STRANGER);
    return;
  }
  try {
    work();
  } catch (failure) {
    logFailure(ports, failure);
    throw failure;
  }
}

/** Runs work that a page asked for: always answers with JSON text, never throws at the page. */
export function runFromPage(ports: Pick<MenuPorts, 'logger'>, work: () => object): string {
  try {
    return JSON.stringify({ ok: true, ...work() });
  } catch (failure) {
    if (!(failure instanceof Refusal)) logFailure(ports, failure);
    return JSON.stringify({ ok: false, message: sentenceOf(failure) });
  }
}

/** Runs work that a visit of the web page asked for: a failure is logged, and the visitor gets a calm page. */
export function runForVisitor<Page>(
  ports: Pick<MenuPorts, 'logger'>,
  work: () => Page,
  calm: () => Page,
): Page {
  try {
    return work();
  } catch (failure) {
    logFailure(ports, failure);
    return calm();
  }
}

/** Runs work that another part asked for: a failure is logged here, and its sentence is handed over. */
export function runForPart(ports: Pick<MenuPorts, 'logger'>, work: () => void): Outcome {
  try {
    work();
    return { failure: null };
  } catch (failure) {
    logFailure(ports, failure);
    return { failure: sentenceOf(failure) };
  }
}

/** Goes on only when another part has done its work; throws a Failure with that part's sentence if it has not. */
export function requireDone({ failure }: Outcome): void {
  if (failure !== null) throw new FailedElsewhere(failure);
}

const STRANGER = 'Called by neither the workbook nor a trigger: nothing was done.';

function logFailure({ logger }: Pick<MenuPorts, 'logger'>, failure: unknown): void {
  if (failure instanceof FailedElsewhere) return;
  logger.note(failure instanceof Error ? `${failure.name}: ${failure.message}` : 'Unknown failure');
}
