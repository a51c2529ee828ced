// Holds what SpreadsheetApp has written since its last read or flush: Google may lose it when the process dies.
import type { CallKind } from '../service/service';
import type { OfficeState } from '../state/office-state';
import { snapshotWorkbooks } from '../state/snapshot';

/** Services whose writes Google bundles until the next read, flush() or the end (AS/reference/spreadsheet/spreadsheet-app). */
const BUNDLING_GROUPS: ReadonlySet<string> = new Set(['SpreadsheetApp']);

export interface WriteBundle {
  readonly isEmpty: boolean;
  /** Notes a call that is about to be made: a read or flush sends the bundle off, a write joins it. */
  note(group: string, method: string, kind: CallKind): void;
  /** Sends the bundle off: from here on it survives a kill. */
  flush(): void;
  /** Takes back everything in the bundle, as a dying process does. */
  lose(): void;
}

/** `mayBeLost`: only then is it remembered how the workbooks were before the bundle, which costs time. */
export function createWriteBundle(state: OfficeState, mayBeLost: boolean): WriteBundle {
  let before: OfficeState['workbooks'] | null = null;
  let isEmpty = true;
  const flush = (): void => {
    before = null;
    isEmpty = true;
  };
  return {
    get isEmpty() {
      return isEmpty;
    },
    flush,
    note: (group, method, kind) => {
      if (!BUNDLING_GROUPS.has(group)) return;
      if (kind === 'read' || method === 'flush') flush();
      if (kind !== 'write' || method === 'flush') return;
      if (mayBeLost && before === null) before = snapshotWorkbooks(state.workbooks);
      isEmpty = false;
    },
    lose: () => {
      if (before === null) return;
      for (const id of Object.keys(state.workbooks)) delete state.workbooks[id];
      Object.assign(state.workbooks, before);
    },
  };
}
