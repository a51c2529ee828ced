// What happens when an entry point fails? The only catch of the add-in.
import type { Ports } from '../app/ports';
import { failureText } from '../messages/office/app-text';

const sentencesByName: Readonly<Record<string, string>> = {
  WorkbookNotReady: failureText.notReady,
  OfficeBusy: failureText.busy,
};

/**
 * The sentence for a failure: what happened, what was kept, what to do. Never a stack, never English. Failures are told
 * apart by name, since each part of the script has classes of its own.
 */
export function sentenceOf(failure: unknown): string {
  if (!(failure instanceof Error)) return failureText.unknown;
  return isRefusal(failure) ? failure.message : (sentencesByName[failure.name] ?? failureText.unknown);
}

function isRefusal(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'Refusal';
}

/**
 * Runs work that a menu started: a failure is logged, and the person at the workbook reads what to do. A web page may
 * call any function of the script by name (docs/adr/0024): without a workbook before a person nothing runs.
 */
export function runFromMenu(ports: Ports, work: () => string | undefined): void {
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

/** Runs work that nobody asked for and nobody waits for: a failure is logged and disturbs no one. */
export function runUnseen(ports: Ports, work: () => void): void {
  try {
    work();
  } catch (failure) {
    logFailure(ports, failure);
  }
}

/**
 * Runs work that a trigger started, or a person in the script's editor: logged and thrown on, so that Google's list of
 * executions shows it as failed. Nothing runs for an event that Google did not make.
 */
export function runFromTrigger(ports: Ports, event: unknown, work: () => void): void {
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
export function runFromPage(ports: Ports, work: () => object): string {
  try {
    return JSON.stringify({ ok: true, ...work() });
  } catch (failure) {
    if (!isRefusal(failure)) logFailure(ports, failure);
    return JSON.stringify({ ok: false, message: sentenceOf(failure) });
  }
}

/** Runs work that a visit of the web page asked for: a failure is logged, and the visitor gets a calm page. */
export function runFromVisit<Page>(ports: Pick<Ports, 'logger'>, work: () => Page, calm: () => Page): Page {
  try {
    return work();
  } catch (failure) {
    logFailure(ports, failure);
    return calm();
  }
}

const STRANGER = 'Called by neither the workbook nor a trigger: nothing was done.';

function logFailure({ logger }: Pick<Ports, 'logger'>, failure: unknown): void {
  logger.note(failure instanceof Error ? `${failure.name}: ${failure.message}` : 'Unknown failure');
}
