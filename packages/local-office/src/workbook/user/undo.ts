// What did each person change last, and how is it taken back?
import type { SheetData, WorkbookData } from '../workbook-data';

type Kept = Omit<WorkbookData, 'selections' | 'revision' | 'styles' | 'id'>;

interface Step {
  readonly user: string;
  /** Revision right after the change: later changes by others forbid taking it back. */
  revision: number;
  readonly before: Kept;
  readonly label: string;
}

const histories = new WeakMap<WorkbookData, Step[]>();
const undone = new WeakMap<WorkbookData, Step[]>();
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

/** What stands now, sharing with the last step what hasn't changed since. */
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
 * Runs a person's change and keeps what stood before, so that it can be undone. A change that did nothing, or was
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
    undone.delete(workbook);
  }
  return result;
}

/** What a script did on a person's edit (onEdit) belongs to that edit: it is taken back with it. */
export function extendLastStep(workbook: WorkbookData): void {
  const last = histories.get(workbook)?.at(-1);
  if (last) last.revision = workbook.revision;
}

/** What the person would take back: its label, or undefined when there is nothing. */
export function lastStepOf(workbook: WorkbookData, user: string): string | undefined {
  return histories.get(workbook)?.findLast((step) => step.user === user)?.label;
}

/** What the person would do again after taking it back; undefined when there is nothing. */
export function nextStepOf(workbook: WorkbookData, user: string): string | undefined {
  const next = undone.get(workbook)?.at(-1);
  return next?.user === user && next.revision === workbook.revision ? next.label : undefined;
}

/** Puts a kept state back; views are asked for anew because every tab's revision grows. */
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
 * Puts the workbook back to before the person's last change. `changed`: somebody or something else changed the
 * workbook since, which would be lost.
 */
export function takeBack(workbook: WorkbookData, user: string): 'done' | 'nothing' | 'changed' {
  const history = histories.get(workbook) ?? [];
  const last = history.at(-1);
  if (!last || !history.some((step) => step.user === user)) return 'nothing';
  if (last.user !== user || last.revision !== workbook.revision) return 'changed';
  history.pop();
  const after = keep(workbook, undefined);
  restore(workbook, last.before);
  const again = undone.get(workbook) ?? [];
  again.push({ user, revision: workbook.revision, before: after, label: last.label });
  undone.set(workbook, again);
  const next = history.at(-1);
  if (next) next.revision = workbook.revision;
  return 'done';
}

/** Does again what the person took back last; refused when anything changed since. */
export function doAgain(workbook: WorkbookData, user: string): 'done' | 'nothing' | 'changed' {
  const again = undone.get(workbook) ?? [];
  const next = again.at(-1);
  if (next?.user !== user) return 'nothing';
  if (next.revision !== workbook.revision) return 'changed';
  again.pop();
  const before = keep(workbook, undefined);
  restore(workbook, next.before);
  const history = histories.get(workbook) ?? [];
  history.push({ user, revision: workbook.revision, before, label: next.label });
  histories.set(workbook, history);
  const after = again.at(-1);
  if (after) after.revision = workbook.revision;
  return 'done';
}
