// Tries out one step of Uji di Google, check by check; each failure is a finding, none ends the step.
import { type ServerCheck, STEPS, type Step } from '../../core/selftest/check-key';
import type { Facts, Finding, Reason } from '../../core/selftest/finding';
import { impersonal } from '../../core/selftest/impersonal';
import { judge, type KnownOffice, requires } from '../../core/selftest/judge';
import { SCOPES, scopesOf } from '../../core/selftest/scopes';
import type { Ports } from '../ports';
import type { SelfTestPort } from '../ports-selftest';
import { cleanScratch } from './clean-up';
import { noteTest, sceneOf, type TestNote } from './selftest-notes';

export type StepPorts = Pick<Ports, 'notebook'> & { readonly selfTest: SelfTestPort };

/** What does not exist outside Google says so. */
const notHere = /belum didukung/u;

/** Findings of a step, in the order of its checks. */
export function runStep(
  ports: StepPorts,
  { note, step, office }: { readonly note: TestNote; readonly step: Step; readonly office: KnownOffice },
): readonly Finding[] {
  const missing = missingScopes(ports);
  const failed = new Set<ServerCheck>(note.sheetId === null && step !== 'tab' ? ['tabMade'] : []);
  if (note.formId === '' && step !== 'form') failed.add('formMade');
  let known = note;
  const findings: Finding[] = [];
  for (const { check, subject } of checksOf(step, office)) {
    const hindrance = hindranceOf(check, { missing, failed });
    const finding =
      hindrance === undefined
        ? tryOut(ports, { check, subject, note: known, office })
        : untested(check, subject, hindrance);
    if (finding.verdict === 'failed' || finding.reason !== undefined) failed.add(check);
    known = noteWhatWasMade(ports, known, finding);
    findings.push(withoutIds(finding));
  }
  return findings;
}

function missingScopes({ selfTest }: StepPorts): readonly string[] {
  try {
    return selfTest.missingScopes(SCOPES);
  } catch {
    return [];
  }
}

interface Wanted {
  readonly check: ServerCheck;
  readonly subject: string;
}

/** A part is tried by its name; every other check once. */
function checksOf(step: Step, { parts }: KnownOffice): readonly Wanted[] {
  const checks: readonly ServerCheck[] = STEPS[step];
  return checks.flatMap((check): readonly Wanted[] =>
    check === 'part' ? [...parts.keys()].map((subject) => ({ check, subject })) : [{ check, subject: '' }],
  );
}

function hindranceOf(
  check: ServerCheck,
  { missing, failed }: { readonly missing: readonly string[]; readonly failed: ReadonlySet<ServerCheck> },
): Reason | undefined {
  if (scopesOf[check].some((scope) => missing.includes(scope))) return 'scope';
  const before = requires[check];
  return before !== undefined && failed.has(before) ? before : undefined;
}

function tryOut(
  ports: StepPorts,
  {
    check,
    subject,
    note,
    office,
  }: {
    readonly check: ServerCheck;
    readonly subject: string;
    readonly note: TestNote;
    readonly office: KnownOffice;
  },
): Finding {
  const { selfTest } = ports;
  const began = selfTest.stamp();
  const found = { check, subject, words: '' };
  const took = (): number => Math.round(selfTest.stamp() - began);
  try {
    const facts = check === 'cleaned' ? cleaned(ports, note) : selfTest.probes[check](sceneOf(note, subject));
    return { ...found, millis: took(), facts, ...judge(check, facts, office) };
  } catch (failure) {
    const words = impersonal(failure instanceof Error ? failure.message : String(failure));
    const verdict = { ...found, millis: took(), facts: {}, words };
    return notHere.test(words)
      ? { ...verdict, verdict: 'untested', reason: 'place' }
      : { ...verdict, verdict: 'failed' };
  }
}

function cleaned(ports: StepPorts, note: TestNote): Facts {
  return { left: cleanScratch(ports, note).join(' ') };
}

function untested(check: ServerCheck, subject: string, reason: Reason): Finding {
  return { check, subject, verdict: 'untested', millis: null, facts: {}, words: '', reason };
}

/** What exists from now on is noted before the next check. One write at most. */
function noteWhatWasMade({ notebook }: StepPorts, note: TestNote, finding: Finding): TestNote {
  const { check, facts } = finding;
  const made: Partial<TestNote> = {
    ...(check === 'tabMade' && typeof facts.sheetId === 'number' ? { sheetId: facts.sheetId } : {}),
    ...(check === 'formMade' && typeof facts.formId === 'string' ? { formId: facts.formId } : {}),
    ...(check === 'linkTab' && typeof facts.sheetId === 'number' ? { answerSheetId: facts.sheetId } : {}),
  };
  if (Object.keys(made).length === 0) return note;
  const known = { ...note, ...made };
  noteTest(notebook, known);
  return known;
}

/** Ids stay in the notebook. */
function withoutIds(finding: Finding): Finding {
  const facts = Object.entries(finding.facts).filter(([name]) => !['sheetId', 'formId'].includes(name));
  return { ...finding, facts: Object.fromEntries(facts) };
}
