// Finds the cells that a formula's text names.
import { formatA1, parseA1 } from '../../text/a1';
import { boundRange, type Rect } from '../grid-range';
import { sheetById } from '../new-workbook';
import type { NamedRangeData, SheetData, WorkbookData } from '../workbook-data';

/** The tab of a name; where none has exactly that name, one that differs in capitals only. */
export function sheetNamed(workbook: WorkbookData, name: string): SheetData | undefined {
  return (
    workbook.sheets.find((sheet) => sheet.name === name) ??
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  );
}

function rangeNamed(workbook: WorkbookData, name: string): NamedRangeData | undefined {
  const lower = name.toLowerCase();
  return workbook.namedRanges.find((range) => range.name.toLowerCase() === lower);
}

/** The cells that A1 text or a range's name means to a formula on `home`, or the error that shows instead. */
export function locateRange(
  workbook: WorkbookData,
  home: SheetData,
  sheetName: string | undefined,
  a1: string,
): { readonly sheet: SheetData; readonly rect: Rect } | { readonly error: string } {
  const parsed = parseA1(a1);
  if (parsed) {
    const named = sheetName ?? parsed.sheetName;
    const sheet = named === undefined ? home : sheetNamed(workbook, named);
    return sheet ? { sheet, rect: boundRange(parsed.range, sheet) } : { error: '#REF!' };
  }
  const name = rangeNamed(workbook, a1);
  const sheet = name && sheetById(workbook, name.sheetId);
  return name && sheet ? { sheet, rect: boundRange(name.range, sheet) } : { error: '#NAME?' };
}

/** Sheet and A1 text of a named range. */
export function namedPlace(
  workbook: WorkbookData,
  name: string,
): { readonly sheetName: string; readonly a1: string } | undefined {
  const found = rangeNamed(workbook, name);
  const sheet = found && sheetById(workbook, found.sheetId);
  return found && sheet ? { sheetName: sheet.name, a1: formatA1(found.range) } : undefined;
}
