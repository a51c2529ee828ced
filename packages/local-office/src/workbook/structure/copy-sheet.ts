// Copies a tab with all that belongs to it, and finds names for new tabs.
import { nextNumber, styleIndex, touch, validationIndex } from '../cells';
import { newSheetId } from '../new-workbook';
import type { Cell, CriterionValue, SheetData, ValidationData, WorkbookData } from '../workbook-data';

/** The name, or the name with a number that no tab has: `Copy of A`, `Copy of A 1` … */
export function uniqueSheetName(workbook: WorkbookData, name: string): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  if (!taken.has(name.toLowerCase())) return name;
  let number = 1;
  while (taken.has(`${name} ${number}`.toLowerCase())) number += 1;
  return `${name} ${number}`;
}

/** `Sheet7` for the first free number, counting from the number of tabs (as Sheets names new tabs). */
export function nextSheetName(workbook: WorkbookData): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = workbook.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/**
 * Copies a tab into `target` at a 0-based place: contents, looks, rules, notes, merges, sizes, filter, banding
 * and protections of the tab; named ranges stay behind when it goes to another workbook.
 */
export function copySheet(
  source: WorkbookData,
  sheet: SheetData,
  target: WorkbookData,
  name: string,
  index: number,
): SheetData {
  const id = newSheetId(target);
  const clone: SheetData = { ...structuredClone(sheet), id, name, revision: 1, formUrl: null, hidden: false };
  const copyCell = cellCopier(source, sheet, target, id);
  for (const row of clone.rows) if (row) row.cells = row.cells.map(copyCell);
  clone.bandings = clone.bandings.map((banding) => ({ ...banding, id: nextNumber(target) }));
  copyProtections(source, sheet, target, id);
  target.sheets.splice(index, 0, clone);
  touch(target, clone);
  return clone;
}

/** Gives cells the numbers that their styles and rules have in the target workbook. */
function cellCopier(
  source: WorkbookData,
  sheet: SheetData,
  target: WorkbookData,
  toId: number,
): (cell: Cell | null) => Cell | null {
  const styleAt = renumbered(source.styles, (style) => styleIndex(target, style));
  const ruleAt = renumbered(source.validations, (rule) =>
    validationIndex(target, copyRule(rule, sheet, toId)),
  );
  const sameBook = source === target;
  return (cell) => {
    if (!cell || (cell.s === undefined && cell.d === undefined)) return cell;
    const copy: { -readonly [K in keyof Cell]: Cell[K] } = { ...cell };
    if (cell.s !== undefined && !sameBook) copy.s = styleAt(cell.s);
    if (cell.d !== undefined) copy.d = ruleAt(cell.d);
    return copy;
  };
}

/** The new number of an item of a list; each is added once. */
function renumbered<Item>(list: readonly Item[], add: (item: Item) => number): (at: number) => number {
  const known = new Map<number, number>();
  return (at) => {
    const found = known.get(at);
    if (found !== undefined) return found;
    const item = list[at];
    const made = item === undefined ? 0 : add(item);
    known.set(at, made);
    return made;
  };
}

/** A rule whose range lies on the copied tab looks at the copy. */
function copyRule(rule: ValidationData, from: SheetData, toId: number): ValidationData {
  return {
    ...rule,
    values: rule.values.map(
      (value): CriterionValue =>
        typeof value === 'object' && 'range' in value && value.sheetId === from.id
          ? { ...value, sheetId: toId }
          : value,
    ),
  };
}

function copyProtections(source: WorkbookData, sheet: SheetData, target: WorkbookData, toId: number): void {
  const copies = source.protections
    .filter((protection) => protection.sheetId === sheet.id)
    .map((protection) => ({ ...structuredClone(protection), id: nextNumber(target), sheetId: toId }));
  target.protections = [...target.protections, ...copies];
}
