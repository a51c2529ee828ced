// Takes away everything that a test has made, also one that died midway.
import type { Ports } from '../ports';
import type { SelfTestPort } from '../ports-selftest';
import {
  notedTest,
  noteTest,
  sceneOf,
  storeKeys,
  TEST_HANDLER,
  type TestNote,
  testKeys,
} from './selftest-notes';

export type CleanPorts = Pick<Ports, 'notebook'> & { readonly selfTest: SelfTestPort };

/** What a test makes, besides what the notebook keeps of it. */
type Made = 'store' | 'tab' | 'triggers' | 'answerTab' | 'form';

/**
 * Takes away what the noted test has made, and then the note. Gives what is still there: its note stays, so that the next
 * call tries again.
 */
export function cleanUp(ports: CleanPorts): readonly Made[] {
  const notes = ports.notebook.readAll();
  const note = notedTest(notes);
  const left = [
    ...attempt('store', () => ports.selfTest.remove.entries(storeKeys(notes))),
    ...(note === null ? [] : removeMade(ports, note)),
    ...attempt('triggers', () => note !== null && ports.selfTest.remove.triggers(TEST_HANDLER)),
  ];
  if (left.length === 0) forget(ports);
  return left;
}

/** Takes the test out of the notebook. */
export function forget({ notebook, selfTest }: CleanPorts): void {
  selfTest.remove.entries(testKeys(notebook.readAll()));
}

/** The scratch tab and the filled store; triggers, the form and what is awaited stay until the end. */
export function cleanScratch(ports: CleanPorts, note: TestNote): readonly Made[] {
  const notes = ports.notebook.readAll();
  return [
    ...attempt('store', () => ports.selfTest.remove.entries(storeKeys(notes))),
    ...attempt('tab', () => ports.selfTest.remove.tab(sceneOf(note))),
  ];
}

function removeMade({ notebook, selfTest }: CleanPorts, note: TestNote): readonly Made[] {
  const { remove } = selfTest;
  const tab = attempt('tab', () => remove.tab(sceneOf(note)));
  if (note.formId === '') return tab;
  const linked = attempt('answerTab', () => {
    // Unlinked, the tab no longer tells whose it is: it is noted before.
    const answerSheetId = remove.findAnswerTab(sceneOf(note));
    if (answerSheetId !== note.answerSheetId) noteTest(notebook, { ...note, answerSheetId });
    remove.unlink(sceneOf(note));
    if (answerSheetId !== null) remove.answerTab(answerSheetId);
  });
  return [...tab, ...linked, ...attempt('form', () => remove.closeForm(sceneOf(note)))];
}

/**
 * Nothing when the work was done, at the second try where Google was only busy; what it was about when it failed twice or
 * says that it could not.
 */
function attempt(made: Made, work: () => unknown): readonly Made[] {
  for (let isAgain = false; ; isAgain = true) {
    try {
      return work() === false && made === 'tab' ? [made] : [];
    } catch {
      if (isAgain) return [made];
    }
  }
}
