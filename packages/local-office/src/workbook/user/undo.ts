// Keeps what stood before each person's change, and takes it back.
import type { SheetData, WorkbookData } from '../workbook-data';

type Kept = Omit<WorkbookData, 'selections' | 'revision' | 'styles' | 'id'>;

interface Step {
  readonly user: string;
  /** Revision right after the change; once others have changed the workbook, it cannot be undone. */
  revision: number;
  readonly before: Kept;
  readonly label: string;
}

const histories = new WeakMap<WorkbookData, Step[]>();
const maxSteps = 30;

/** Cells are replaced, never changed, so a copy of the rows' lists keeps them all. */
function keepSheet(sheet: SheetData): SheetData {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row && { ...row, cells: row.cells.slice() }),
    columns: sheet.columns.slice(),
    merges: sheet.merges.slice(),
  };
}

/** The current state; tabs that have not changed since the last step are shared with it. */
function keep(workbook: WorkbookData, last: Step | undefined): Kept {
  const { selections: _views, revision: _revision, styles: _styles, id: _id, ...rest } = workbook;
  return {
    ...rest,
    editors: rest.editors.slice(),
    viewers: rest.viewers.slice(),
    validations: rest.validations.slice(),
    sheets: rest.sheets.map((sheet) => {
      const known = last?.before.sheets.find((old) => old.id === sheet.id && old.revision === sheet.revision);
      return known ?? keepSheet(sheet);
    }),
  };
}

/**
 * Runs a person's change and keeps the state before it, so that it can be undone. A change that did nothing, or was
 * refused, leaves no step.
 */
export function withUndo<T extends { readonly ok: boolean }>(
  workbook: WorkbookData,
  user: string,
  label: string,
  action: () => T,
): T {
  const history = histories.get(workbook) ?? [];
  const { revision } = workbook;
  const before = keep(workbook, history.at(-1));
  const result = action();
  if (result.ok && workbook.revision !== revision) {
    history.push({ user, revision: workbook.revision, before, label });
    if (history.length > maxSteps) history.shift();
    histories.set(workbook, history);
  }
  return result;
}

/** Label of the person's last change; undefined when there is nothing to undo. */
export function lastStepOf(workbook: WorkbookData, user: string): string | undefined {
  return histories.get(workbook)?.findLast((step) => step.user === user)?.label;
}

/** Restores a kept state; every tab's revision grows, so that it is drawn anew. */
function restore(workbook: WorkbookData, kept: Kept): void {
  const revisions = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.revision]));
  const { sheets, ...rest } = kept;
  Object.assign(workbook, rest);
  workbook.sheets = sheets.map((sheet) => ({
    ...keepSheet(sheet),
    revision: (revisions.get(sheet.id) ?? sheet.revision) + 1,
  }));
  workbook.revision += 1;
}

/**
 * Restores the workbook as it was before the person's last change. `changed`: refused, because somebody or something
 * else has changed the workbook since, and that change would be lost.
 */
export function takeBack(workbook: WorkbookData, user: string): 'done' | 'nothing' | 'changed' {
  const history = histories.get(workbook) ?? [];
  const last = history.at(-1);
  if (!last || !history.some((step) => step.user === user)) return 'nothing';
  if (last.user !== user || last.revision !== workbook.revision) return 'changed';
  history.pop();
  restore(workbook, last.before);
  const next = history.at(-1);
  if (next) next.revision = workbook.revision;
  return 'done';
}
