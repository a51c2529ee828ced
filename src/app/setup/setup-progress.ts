// How far a set-up has come that takes several calls, as the notebook keeps it with what was asked.
import { progressText } from '../../messages/setup/progress-text';
import type { TabPlan } from '../../tables/tab-plan';
import { readStoredText, textEntries } from '../notebook/stored-text';
import type { SetupRequest } from './rpc-setup';

type Notes = Readonly<Record<string, string>>;

/** A tab, the rows in the tabs, forms with their links and triggers, and what is computed. */
export type SetupStep = `tab:${string}` | 'rows' | 'forms' | 'views';

/** A set-up that was begun and has not come to its end. */
export interface SetupProgress {
  readonly request: SetupRequest;
  readonly done: readonly SetupStep[];
}

const key = 'penyiapan';

/** Of the entry; a release that writes it otherwise raises it. */
const version = 1;

export function tabStep(tabKey: string): SetupStep {
  return `tab:${tabKey}`;
}

/** Null where no set-up is unfinished. */
export function readProgress(notes: Notes): SetupProgress | null {
  const text = readStoredText(notes, key, version);
  if (text === 'none' || text === 'torn') return null;
  const progress: SetupProgress = JSON.parse(text);
  return progress;
}

/** What an unfinished set-up with this request has done; null where there is none, or one that was asked something else. */
export function doneSteps(notes: Notes, request: SetupRequest): readonly SetupStep[] | null {
  const progress = readProgress(notes);
  const isSame = progress !== null && JSON.stringify(progress.request) === JSON.stringify(request);
  return isSame ? progress.done : null;
}

/** The notebook entries of a set-up on its way; with null those that forget it, with all that was asked. */
export function progressEntries(notes: Notes, progress: SetupProgress | null): Notes {
  if (progress !== null) return textEntries(JSON.stringify(progress), key, version);
  const kept = Object.keys(notes).filter((name) => name === key || name.startsWith(`${key}-`));
  return Object.fromEntries(kept.map((name) => [name, '']));
}

/** The steps of a set-up in order, and those that are done. */
export interface StepsDone {
  readonly steps: readonly SetupStep[];
  readonly done: readonly SetupStep[];
}

export function stepsDone(plans: readonly Pick<TabPlan, 'key'>[], done: readonly SetupStep[]): StepsDone {
  const steps: readonly SetupStep[] = [...plans.map(({ key }) => tabStep(key)), 'rows', 'forms', 'views'];
  return { steps, done: steps.filter((step) => done.includes(step)) };
}

/** What comes next, with its number: `Tab 5 dari 16`. */
export function nextText({ steps, done }: StepsDone): string {
  const tabs = steps.filter((step) => step.startsWith('tab:'));
  const next = steps.find((step) => !done.includes(step));
  if (next === 'rows' || next === 'forms' || next === 'views') return progressText[next];
  return progressText.tab(next === undefined ? tabs.length : tabs.indexOf(next) + 1, tabs.length);
}
