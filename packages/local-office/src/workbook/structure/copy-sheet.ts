// What does a copy of a tab take along?
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

/**
 * Copies a tab into `target` at a 0-based place: contents, looks, rules, notes, merges, sizes, filter, banding,
 * protections and metadata of the tab; named ranges stay behind when it goes to another workbook.
 */
export function copySheet(
  source: WorkbookData,
  sheet: SheetData,
  target: WorkbookData,
  name: string,
  index: number,
): SheetData {
  const id = newSheetId(target);
  const same = source === target;
  const clone: SheetData = { ...structuredClone(sheet), id, name, revision: 1, formUrl: null, hidden: false };
  const styles = new Map<number, number>();
  const rules = new Map<number, number>();
  const mapped = <T>(
    known: Map<number, number>,
    at: number,
    list: readonly T[],
    add: (item: T) => number,
  ): number => {
    const found = known.get(at);
    if (found !== undefined) return found;
    const item = list[at];
    const made = item === undefined ? 0 : add(item);
    known.set(at, made);
    return made;
  };
  for (const row of clone.rows) {
    if (!row) continue;
    row.cells = row.cells.map((cell): Cell | null => {
      if (!cell || (cell.s === undefined && cell.d === undefined)) return cell;
      const next: { -readonly [K in keyof Cell]: Cell[K] } = { ...cell };
      if (cell.s !== undefined && !same) {
        next.s = mapped(styles, cell.s, source.styles, (style) => styleIndex(target, style));
      }
      if (cell.d !== undefined) {
        next.d = mapped(rules, cell.d, source.validations, (rule) =>
          validationIndex(target, copyRule(rule, sheet, id)),
        );
      }
      return next;
    });
  }
  clone.bandings = clone.bandings.map((banding) => ({ ...banding, id: nextNumber(target) }));
  target.protections = [
    ...target.protections,
    ...source.protections
      .filter((protection) => protection.sheetId === sheet.id)
      .map((protection) => ({ ...structuredClone(protection), id: nextNumber(target), sheetId: id })),
  ];
  target.metadata = [
    ...target.metadata,
    ...source.metadata.flatMap((metadata) =>
      metadata.location.type !== 'SPREADSHEET' && metadata.location.sheetId === sheet.id
        ? [{ ...metadata, id: nextNumber(target), location: { ...metadata.location, sheetId: id } }]
        : [],
    ),
  ];
  target.sheets.splice(index, 0, clone);
  touch(target, clone);
  return clone;
}
