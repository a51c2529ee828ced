// Moves everything that refers to rows or columns when those are inserted, deleted or moved.
import type { Corner, Reference } from '../../text/a1';
import { replaceValidation } from '../cells';
import { mapReferences } from '../formulas/formula-references';
import type {
  ConditionalFormatData,
  CriterionValue,
  GridRange,
  SheetData,
  WorkbookData,
} from '../workbook-data';
import type { Axis, SpanMap } from './axis-span';

function mapRange(range: GridRange, axis: Axis, map: SpanMap): GridRange | null {
  const span = axis === 'rows' ? map(range.row, range.lastRow) : map(range.column, range.lastColumn);
  if (!span) return null;
  return axis === 'rows'
    ? { ...range, row: span[0], lastRow: span[1] }
    : { ...range, column: span[0], lastColumn: span[1] };
}

function mapRanges(ranges: readonly GridRange[], axis: Axis, map: SpanMap): GridRange[] {
  return ranges.flatMap((range) => mapRange(range, axis, map) ?? []);
}

function isWholeLine(range: GridRange, axis: Axis): boolean {
  return axis === 'rows'
    ? range.row === 1 && range.lastRow === null
    : range.column === 1 && range.lastColumn === null;
}

/** A whole column (`A:A`) has no rows to move; `A2:A` has a start. */
function mapOpen(range: GridRange, axis: Axis, map: SpanMap): GridRange | null {
  return isWholeLine(range, axis) ? range : mapRange(range, axis, map);
}

function mapReference(reference: Reference, axis: Axis, map: SpanMap): Reference | string {
  const pick = (at: Corner): number | null => (axis === 'rows' ? at.row : at.column);
  const put = (at: Corner, index: number): Corner =>
    axis === 'rows' ? { ...at, row: index } : { ...at, column: index };
  const a = pick(reference.first);
  if (!reference.second) {
    if (a === null) return reference;
    const span = map(a, a);
    return span ? { ...reference, first: put(reference.first, span[0]) } : '#REF!';
  }
  const b = pick(reference.second);
  if (a === null && b === null) return reference;
  if (a === null || b === null) {
    const only = a ?? b ?? 1;
    const span = map(only, null);
    if (!span) return '#REF!';
    return a === null
      ? { ...reference, second: put(reference.second, span[0]) }
      : { ...reference, first: put(reference.first, span[0]) };
  }
  const span = map(Math.min(a, b), Math.max(a, b));
  if (!span) return '#REF!';
  return {
    ...reference,
    first: put(reference.first, span[0]),
    second: put(reference.second, span[1] ?? b),
  };
}

/** A formula that stands on `home`, after rows or columns of `changed` moved. */
function mapFormula(formula: string, home: SheetData, changed: SheetData, axis: Axis, map: SpanMap): string {
  return mapReferences(formula, (reference) => {
    const names = reference.sheetName?.toLowerCase();
    const meant = names === undefined ? home.id === changed.id : names === changed.name.toLowerCase();
    return meant ? mapReference(reference, axis, map) : undefined;
  });
}

function mapCriterion(
  value: CriterionValue,
  home: SheetData,
  sheet: SheetData,
  axis: Axis,
  map: SpanMap,
): CriterionValue {
  if (typeof value === 'string' && value.startsWith('=')) return mapFormula(value, home, sheet, axis, map);
  if (typeof value === 'object' && 'range' in value && value.sheetId === sheet.id) {
    const range = mapOpen(value.range, axis, map);
    return range ? { ...value, range } : value;
  }
  return value;
}

function mapConditionalFormat(
  rule: ConditionalFormatData,
  home: SheetData,
  sheet: SheetData,
  axis: Axis,
  map: SpanMap,
): ConditionalFormatData[] {
  const ranges =
    home.id === sheet.id ? rule.ranges.flatMap((range) => mapOpen(range, axis, map) ?? []) : rule.ranges;
  if (ranges.length === 0) return [];
  if (!rule.condition) return [{ ...rule, ranges }];
  const values = rule.condition.values.map((value) => mapCriterion(value, home, sheet, axis, map));
  return [{ ...rule, ranges, condition: { ...rule.condition, values } }];
}

function mapSheetFurniture(sheet: SheetData, axis: Axis, map: SpanMap): void {
  sheet.merges = mapRanges(sheet.merges, axis, map).filter(
    (merge) => merge.row !== merge.lastRow || merge.column !== merge.lastColumn,
  );
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const range = mapOpen(banding.range, axis, map);
    return range ? [{ ...banding, range }] : [];
  });
  if (!sheet.filter) return;
  const range = mapRange(sheet.filter.range, axis, map);
  if (!range) {
    sheet.filter = null;
    return;
  }
  const columns: Record<number, (typeof sheet.filter.columns)[number]> = {};
  for (const [column, criteria] of Object.entries(sheet.filter.columns)) {
    const at = Number(column);
    const moved = axis === 'columns' ? map(at, at)?.[0] : at;
    if (moved !== undefined) columns[moved] = criteria;
  }
  const { sorted } = sheet.filter;
  const sortedColumn =
    sorted && (axis === 'columns' ? map(sorted.column, sorted.column)?.[0] : sorted.column);
  sheet.filter = {
    range,
    columns,
    ...(sorted && sortedColumn !== undefined ? { sorted: { ...sorted, column: sortedColumn } } : {}),
  };
}

function mapWorkbookFurniture(workbook: WorkbookData, sheet: SheetData, axis: Axis, map: SpanMap): void {
  workbook.namedRanges = workbook.namedRanges.flatMap((name) => {
    if (name.sheetId !== sheet.id) return [name];
    const range = mapOpen(name.range, axis, map);
    return range ? [{ ...name, range }] : [];
  });
  workbook.protections = workbook.protections.flatMap((protection) => {
    if (protection.sheetId !== sheet.id) return [protection];
    const unprotected = protection.unprotected.flatMap((range) => mapOpen(range, axis, map) ?? []);
    if (!protection.range) return [{ ...protection, unprotected }];
    const range = mapOpen(protection.range, axis, map);
    return range ? [{ ...protection, range, unprotected }] : [];
  });
  workbook.validations.forEach((rule, index) => {
    const values = rule.values.map((value) =>
      typeof value === 'object' ? mapCriterion(value, sheet, sheet, axis, map) : value,
    );
    if (values.some((value, at) => value !== rule.values[at]))
      replaceValidation(workbook, index, { ...rule, values });
  });
}

/** Rewrites everything that names rows or columns of `sheet`; the cells themselves have moved already. */
export function mapEverything(workbook: WorkbookData, sheet: SheetData, axis: Axis, map: SpanMap): void {
  mapSheetFurniture(sheet, axis, map);
  mapWorkbookFurniture(workbook, sheet, axis, map);
  for (const home of workbook.sheets) {
    home.conditionalFormats = home.conditionalFormats.flatMap((rule) =>
      mapConditionalFormat(rule, home, sheet, axis, map),
    );
    if (!home.mayHaveFormulas) continue;
    let changed = false;
    for (const row of home.rows) {
      row?.cells.forEach((cell, index) => {
        if (cell?.f === undefined) return;
        const f = mapFormula(cell.f, home, sheet, axis, map);
        if (f === cell.f) return;
        row.cells[index] = { ...cell, f };
        changed = true;
      });
    }
    if (changed && home.id !== sheet.id) home.revision += 1;
  }
}
