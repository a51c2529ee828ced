// What happens when an entry point fails? The only catch of the add-in.
import type { Ports } from '../app/ports';
import { WorkbookNotReady } from '../app/read-office';
import { OfficeBusy } from '../app/refresh-office';
import { Refusal } from '../app/refusal';
import { failureText } from '../messages/app-text';

/** The sentence for a failure: what happened, what was kept, what to do. Never a stack, never English. */
export const sentenceOf = (failure: unknown): string => {
  if (failure instanceof Refusal) return failure.message;
  if (failure instanceof WorkbookNotReady) return failureText.notReady;
  if (failure instanceof OfficeBusy) return failureText.busy;
  return failureText.unknown;
};

/** Runs work that a menu started: a failure is logged, and the person at the workbook reads what to do. */
export const runFromMenu = (ports: Ports, work: () => string | undefined): void => {
  try {
    const notice = work();
    if (notice !== undefined) ports.workbook.toast(notice);
  } catch (failure) {
    logFailure(ports, failure);
    ports.workbook.toast(sentenceOf(failure));
  }
};

/** Runs work that nobody asked for and nobody waits for: a failure is logged and disturbs no one. */
export const runUnseen = (ports: Ports, work: () => void): void => {
  try {
    work();
  } catch (failure) {
    logFailure(ports, failure);
  }
};

/** Runs work that a trigger started: logged and thrown on, so that Google's list of executions shows it as failed. */
export const runFromTrigger = (ports: Ports, work: () => void): void => {
  try {
    work();
  } catch (failure) {
    logFailure(ports, failure);
    throw failure;
  }
};

/** Runs work that a page asked for: always answers with JSON text, never throws at the page. */
export const runFromPage = (ports: Ports, work: () => object): string => {
  try {
    return JSON.stringify({ ok: true, ...work() });
  } catch (failure) {
    if (!(failure instanceof Refusal)) logFailure(ports, failure);
    return JSON.stringify({ ok: false, message: sentenceOf(failure) });
  }
};

const logFailure = ({ journal }: Ports, failure: unknown): void => {
  journal.note(failure instanceof Error ? `${failure.name}: ${failure.message}` : 'Unknown failure');
};
