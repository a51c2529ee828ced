// What the notebook keeps of a test, so that whatever dies midway is taken away by the next one.
import type { LateCheck, RunKind } from '../../core/selftest/check-key';
import type { Finding } from '../../core/selftest/finding';
import { formFileName, scratchTabName } from '../../messages/selftest/made-names';
import type { PropertyStore } from '../ports';
import type { Scene, TestAnswer } from '../ports-selftest';
import { awaitedKey } from './awaited';

type Notes = Readonly<Record<string, string>>;

/** The test that runs, or the last one that left something. */
export interface TestNote {
  readonly run: string;
  readonly kind: RunKind;
  readonly sheetId: number | null;
  readonly formId: string;
  readonly answerSheetId: number | null;
  /** The first answer of the form, as it was first seen. */
  readonly answer: TestAnswer | null;
  /** Milliseconds of the script's clock from which the trigger of the clock is awaited; null: none was made. */
  readonly awaitedSince: number | null;
}

const noteKey = 'uji';
const latePrefix = 'uji-hasil.';
const storePrefix = 'uji-isi.';

/** The function of the script that the test's triggers call. */
export const TEST_HANDLER = 'onSelfTest';

/** The test in the notebook; null when none has left anything. */
export function notedTest(notes: Notes): TestNote | null {
  const text = notes[noteKey] ?? '';
  return text === '' ? null : JSON.parse(text);
}

/** One write. */
export function noteTest(notebook: PropertyStore, note: TestNote): void {
  notebook.write({ [noteKey]: JSON.stringify(note) });
}

export function newTest(run: string, kind: RunKind): TestNote {
  return { run, kind, sheetId: null, formId: '', answerSheetId: null, answer: null, awaitedSince: null };
}

/** What the probes may know of the test. */
export function sceneOf({ run, sheetId, formId, answerSheetId }: TestNote, subject = ''): Scene {
  return {
    tabName: scratchTabName(run),
    sheetId,
    formName: formFileName,
    formId,
    answerSheetId,
    storePrefix,
    handler: TEST_HANDLER,
    subject,
  };
}

/** What has come in late, in no order. */
export function lateFindings(notes: Notes): readonly Finding[] {
  return Object.keys(notes)
    .filter((key) => key.startsWith(latePrefix))
    .map((key) => JSON.parse(notes[key] ?? ''));
}

/** The entries that keep a finding that came late, and what is awaited without it. */
export function lateEntries(notes: Notes, finding: Finding & { readonly check: LateCheck }): Notes {
  const awaited = awaitedChecks(notes).filter((check) => check !== finding.check);
  return { [`${latePrefix}${finding.check}`]: JSON.stringify(finding), [awaitedKey]: awaited.join(' ') };
}

/** What is still awaited. */
export function awaitedChecks(notes: Notes): readonly string[] {
  return (notes[awaitedKey] ?? '').split(' ').filter((check) => check !== '');
}

/** All entries of the notebook that a test has made. */
export function testKeys(notes: Notes): readonly string[] {
  return Object.keys(notes).filter(
    (key) =>
      key === noteKey || key === awaitedKey || key.startsWith(latePrefix) || key.startsWith(storePrefix),
  );
}

/** The entries that fill the property store. */
export function storeKeys(notes: Notes): readonly string[] {
  return Object.keys(notes).filter((key) => key.startsWith(storePrefix));
}
