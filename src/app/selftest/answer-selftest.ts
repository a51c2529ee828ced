// Answers the dialog Uji di Google.
import { AWAITED, type LateCheck, RUNS, type RunKind, STEPS, type Step } from '../../core/selftest/check-key';
import type { Finding } from '../../core/selftest/finding';
import type { KnownOffice } from '../../core/selftest/judge';
import { failureText } from '../../messages/office/app-text';
import { busy, replaced } from '../../messages/selftest/selftest-refusal';
import { Failure, Refusal } from '../failure';
import { notedZone } from '../notebook/noted-version';
import { knownPageAddress } from '../office/page-address';
import type { Ports } from '../ports';
import type { SelfTestPort } from '../ports-selftest';
import { awaitedKey } from './awaited';
import { cleanUp, forget } from './clean-up';
import { readNews } from './late-news';
import type { SelfTestCalls } from './rpc-selftest';
import { runStep } from './run-step';
import { awaitedChecks, newTest, notedTest, noteTest, type TestNote } from './selftest-notes';

export type SelfTestPorts = Pick<Ports, 'notebook' | 'signer' | 'pages'> & {
  readonly selfTest: SelfTestPort;
};

type Results = { readonly [Name in keyof SelfTestCalls]: SelfTestCalls[Name]['result'] };

/** The calls of the dialog by their names; any other is refused. */
export function answerSelfTest(ports: SelfTestPorts, name: string, argsText: string): Results[keyof Results] {
  const args: unknown = JSON.parse(argsText);
  const given = (key: string): string =>
    typeof args === 'object' && args !== null && key in args ? String(Reflect.get(args, key)) : '';
  return (
    ports.selfTest.runAlone(() => {
      switch (name) {
        case 'selfTestStart':
          return start(ports, oneOf<RunKind>(RUNS, given('kind')));
        case 'selfTestStep':
          return step(ports, given('run'), oneOf<Step>(STEPS, given('step')));
        case 'selfTestLate':
          return readNews(ports);
        case 'selfTestEnd':
          return end(ports, given('run'));
        default:
          throw new Refusal(failureText.badRequest);
      }
    }) ?? refuseBusy()
  );
}

function refuseBusy(): never {
  throw new Failure(busy);
}

function oneOf<Key extends string>(known: Readonly<Record<Key, unknown>>, text: string): Key {
  const found = Object.keys(known).find((key): key is Key => key === text);
  if (found === undefined) throw new Refusal(failureText.badRequest);
  return found;
}

/**
 * Whoever begins last goes on: an older test learns it at its next step. What of that one could not be taken away is
 * told, and then it is the person's.
 */
function start(ports: SelfTestPorts, kind: RunKind): Results['selfTestStart'] {
  const left = cleanUp(ports);
  if (left.length > 0) forget(ports);
  const run = ports.signer.newSecret().replace(/\W/gu, '').slice(0, 8);
  noteTest(ports.notebook, newTest(run, kind));
  return { run, left };
}

function currentTest(ports: SelfTestPorts, run: string): TestNote {
  const note = notedTest(ports.notebook.readAll());
  if (note === null || note.run !== run) throw new Refusal(replaced);
  return note;
}

function step(ports: SelfTestPorts, run: string, wanted: Step): Results['selfTestStep'] {
  const note = currentTest(ports, run);
  const findings = runStep(ports, { note, step: wanted, office: knownOffice(ports) });
  if (wanted === 'later' || wanted === 'submit') awaitNews(ports, note, findings);
  return { findings };
}

/** What can come in from now on: nothing of a trigger or a form that was not made. */
function awaitNews(
  { notebook, selfTest }: SelfTestPorts,
  note: TestNote,
  findings: readonly Finding[],
): void {
  const made = new Set(findings.filter(({ verdict }) => verdict === 'passed').map(({ check }) => check));
  const before = awaitedChecks(notebook.readAll());
  const possible: Readonly<Record<LateCheck, boolean>> = {
    clockFired: made.has('clockTrigger') || before.includes('clockFired'),
    formFired: made.has('formTrigger'),
    answered: note.formId !== '',
    answerEdited: note.formId !== '',
    opened: true,
    edited: true,
  };
  const awaited = AWAITED[note.kind].filter((check) => possible[check]);
  if (made.has('clockTrigger')) noteTest(notebook, { ...note, awaitedSince: selfTest.stamp() });
  notebook.write({ [awaitedKey]: awaited.join(' ') });
}

function end(ports: SelfTestPorts, run: string): Results['selfTestEnd'] {
  currentTest(ports, run);
  const began = ports.selfTest.stamp();
  const left = cleanUp(ports).join(' ');
  const millis = Math.round(ports.selfTest.stamp() - began);
  const verdict = left === '' ? 'passed' : 'failed';
  return { findings: [{ check: 'cleaned', subject: '', verdict, millis, facts: { left }, words: '' }] };
}

function knownOffice({ notebook, pages }: SelfTestPorts): KnownOffice {
  const notes = notebook.readAll();
  return {
    zone: notedZone(notes),
    hasPageAddress: knownPageAddress(notes) !== '',
    parts: builtParts(pages.readFile('selftest')),
  };
}

/** What the build has written into the page of the dialog: each part with its length and fingerprint. */
function builtParts(page: string): ReadonlyMap<string, string> {
  const list = / data-bagian="([^"]*)"/u.exec(page)?.[1] ?? '';
  return new Map(
    list.split(' ').flatMap((entry) => {
      const [name = '', mark = ''] = entry.split('=');
      return name === '' ? [] : [[name, mark] as const];
    }),
  );
}
