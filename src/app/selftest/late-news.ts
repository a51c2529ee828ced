// What comes in by itself after a test: triggers, answers sent by hand, the next opening and the next edit.
import { LATE_CHECKS, type LateCheck } from '../../core/selftest/check-key';
import type { Facts, Finding } from '../../core/selftest/finding';
import type { Ports } from '../ports';
import type { SelfTestPort, TestAnswer } from '../ports-selftest';
import { forget } from './clean-up';
import type { LateNews } from './rpc-selftest';
import {
  awaitedChecks,
  lateEntries,
  lateFindings,
  notedTest,
  noteTest,
  TEST_HANDLER,
  type TestNote,
} from './selftest-notes';

export type LatePorts = Pick<Ports, 'notebook'> & { readonly selfTest: SelfTestPort };

/**
 * A trigger of a test has called. Its clock's trigger takes itself away, so that nothing is left of it; a trigger of a
 * test that nobody remembers does too.
 */
export function noteTrigger({ notebook, selfTest }: LatePorts, event: unknown, began: number): void {
  const isForm = typeof event === 'object' && event !== null && 'response' in event;
  const notes = notebook.readAll();
  const check: LateCheck = isForm ? 'formFired' : 'clockFired';
  const authMode = selfTest.authModeOf(event);
  const facts = { authMode, namesTrigger: selfTest.namesTrigger(event) };
  const isGood = authMode === 'FULL' && facts.namesTrigger;
  if (awaitedChecks(notes).includes(check))
    notebook.write(lateEntries(notes, late(check, isGood, facts, selfTest.stamp() - began)));
  if (notedTest(notes) === null) selfTest.remove.triggers(TEST_HANDLER);
  else if (!isForm) selfTest.remove.triggerOf(event);
}

/** The workbook was opened, or a cell was edited, and a test has waited for it. One read, one write. */
export function noteSimple(
  { notebook, selfTest }: LatePorts,
  {
    check,
    event,
    millis,
  }: {
    readonly check: 'opened' | 'edited';
    readonly event: unknown;
    readonly millis: number;
  },
): void {
  const notes = notebook.readAll();
  const authMode = selfTest.authModeOf(event);
  // Simple triggers have thirty seconds (docs/google-facts.md, Triggers).
  const isGood = (authMode === 'LIMITED' || authMode === 'FULL') && millis < 30_000;
  notebook.write(lateEntries(notes, late(check, isGood, { authMode }, millis)));
}

/** What is known now; an answer of the form is looked for. */
export function readNews(ports: LatePorts): LateNews {
  const { notebook, selfTest } = ports;
  const note = notedTest(notebook.readAll());
  if (note === null) return { run: '', kind: 'plain', findings: [], awaited: [], formAddress: '' };
  if (note.formId !== '') noteAnswers(ports, note);
  noteOverdue(ports, note);
  const notes = notebook.readAll();
  const awaited = awaitedChecks(notes).filter(isLate);
  const findings = lateFindings(notes);
  const formAddress = note.formId === '' ? '' : addressOf(selfTest, note.formId);
  // With everything on the page nothing has to be kept; a form is still to be closed.
  if (awaited.length === 0 && findings.length > 0 && note.formId === '') forget(ports);
  return { run: note.run, kind: note.kind, findings, awaited, formAddress };
}

/** Milliseconds after which a trigger that has not come will not come: Google allows itself some for a clock's. */
const overdueMs = 5 * 60_000;

/** A trigger that should have come long ago: the clock's after its minute, the form's after an answer. */
function noteOverdue({ notebook, selfTest }: LatePorts, { awaitedSince, answer }: TestNote): void {
  const since = { clockFired: awaitedSince, formFired: answer?.at ?? null } as const;
  for (const check of ['clockFired', 'formFired'] as const) {
    const from = since[check];
    const notes = notebook.readAll();
    if (from === null || selfTest.stamp() - from < overdueMs || !awaitedChecks(notes).includes(check))
      continue;
    notebook.write(lateEntries(notes, late(check, false, { isLost: true }, null)));
  }
}

function addressOf(selfTest: SelfTestPort, formId: string): string {
  try {
    return selfTest.formAddress(formId);
  } catch {
    return '';
  }
}

function isLate(check: string): check is LateCheck {
  return LATE_CHECKS.some((known) => known === check);
}

/** The first answer, and what becomes of it when it is edited: the same id, and a newer time? */
function noteAnswers({ notebook, selfTest }: LatePorts, note: TestNote): void {
  const answers = answersOf(selfTest, note.formId);
  const [first] = answers;
  if (first === undefined) return;
  if (note.answer === null) {
    noteTest(notebook, { ...note, answer: first });
    notebook.write(
      lateEntries(notebook.readAll(), late('answered', true, { answers: answers.length }, null)),
    );
    return;
  }
  const same = answers.find(({ id }) => id === note.answer?.id);
  const isNewer = same !== undefined && same.at > note.answer.at;
  if (!isNewer && answers.length < 2) return;
  const facts = { isSameId: isNewer, isNewer, answers: answers.length };
  notebook.write(lateEntries(notebook.readAll(), late('answerEdited', isNewer, facts, null)));
}

/** None for an account that cannot open the form. */
function answersOf(selfTest: SelfTestPort, formId: string): readonly TestAnswer[] {
  try {
    return selfTest.readAnswers(formId);
  } catch {
    return [];
  }
}

function late(
  check: LateCheck,
  isGood: boolean,
  facts: Facts,
  millis: number | null,
): Finding & { readonly check: LateCheck } {
  return { check, subject: '', verdict: isGood ? 'passed' : 'failed', millis, facts, words: '' };
}
