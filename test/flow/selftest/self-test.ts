// Runs Uji di Google against an office as its dialog does, but for what only a browser can find out.
import type { Office } from 'local-office';
import type { SelfTestCalls } from '../../../src/app/selftest/rpc-selftest';
import { fingerprint } from '../../../src/core/fingerprint';
import { RUNS, type RunKind, type Step } from '../../../src/core/selftest/check-key';
import type { Finding } from '../../../src/core/selftest/finding';
import { kasimanOffice, passOf } from '../kasiman';

/** The call did not come back from the script: Google's own error. */
export class Unanswered extends Error {}

/** One call of the dialog; throws what the page would be told. */
export function askSelfTest<Name extends keyof SelfTestCalls>(
  office: Office,
  name: Name,
  args: SelfTestCalls[Name]['args'],
): SelfTestCalls[Name]['result'] {
  const reply = office.callFromPage('rpc', [name, JSON.stringify(args), passOf(office)]);
  if (reply.status === 'failed') throw new Unanswered(reply.error.message);
  if (reply.status !== 'done') throw new Error(`${name} waits`);
  const answer = JSON.parse(String(reply.value));
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** A whole test of the given kind: its findings in order. `before` is told each step that begins. */
export function runSelfTest(
  office: Office,
  kind: RunKind,
  before: (step: Step) => void = () => {},
): Finding[] {
  const { run } = askSelfTest(office, 'selfTestStart', { kind });
  return RUNS[kind].flatMap((step) => {
    before(step);
    return askSelfTest(office, 'selfTestStep', { run, step }).findings;
  });
}

/** Kasiman, whose camat's page somebody has opened once. */
export function testedOffice(now?: string): Office {
  const office = kasimanOffice(now);
  office.webGet();
  return office;
}

/**
 * What lasts beyond a test, text by text: tabs with all that is in them, notes of the script, triggers, mails. Not what
 * only counts how often a workbook was written, who looks where, and which looks were ever used.
 */
export function lastingState({ state }: Office): readonly string[] {
  const books = Object.values(state.workbooks).flatMap((workbook) => {
    const { nextId, revision, selections, sheets, styles, validations, ...book } = workbook;
    return [sorted(book), ...sheets.map((sheet) => `${sheet.name} ${fingerprint(sorted(sheet))}`)];
  });
  const { script } = state.properties;
  const notes = Object.keys(script)
    .sort()
    .map((key) => `${key}=${script[key]}`);
  return [...books, ...notes, sorted(state.triggers), sorted(state.mails)];
}

/** JSON with keys in one order: a state that was restored has them in another. */
function sorted(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
      : value,
  );
}
