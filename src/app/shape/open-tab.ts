// A tab of ours as one execution knows it.
import type { TabShape } from '../../tables/shape/known-tab';
import type { CellValue } from '../ports';
import type { StandingSheet } from '../ports-sheets';
import type { NotedTab } from './shape-notes';

type Rows = readonly (readonly CellValue[])[];

/** What a reading of a tab gave. */
export interface TabReading {
  readonly rows: Rows;
  readonly shape: TabShape;
}

export interface KeyedTab {
  readonly key: string;
  readonly sheet: StandingSheet;
  /** As the notebook had it when the execution began, or as this execution noted it since. */
  noted: NotedTab | undefined;
  memo: string;
  /** Undefined until it is read. */
  reading: TabReading | undefined;
  /** True once this execution has written to the tab: its rows have to be read again. */
  isStale: boolean;
}
