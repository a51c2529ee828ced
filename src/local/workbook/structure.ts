// What else moves when rows or columns are inserted, deleted or moved?
import { cellAt, ensureRow, replaceValidation, styleOf, touch } from './cells';
import { mapReferences, type Reference, type ReferenceCorner } from './formula-references';
import type {
  Cell,
  ConditionalFormatData,
  CriterionValue,
  GridRange,
  RowData,
  SheetData,
  WorkbookData,
} from './workbook-data';

export type Axis = 'rows' | 'columns';

/** Where a span of rows or columns lies afterwards; null: gone. An open end (null) stays open. */
export type SpanMap = (start: number, end: number | null) => readonly [number, number | null] | null;

const insertion =
  (at: number, count: number): SpanMap =>
  (start, end) => [start >= at ? start + count : start, end !== null && end >= at ? end + count : end];

const deletion =
  (at: number, count: number): SpanMap =>
  (start, end) => {
    const last = at + count - 1;
    if (end !== null && start >= at && end <= last) return null;
    const newStart = start > last ? start - count : Math.min(start, at);
    if (end === null) return [newStart, null];
    const newEnd = end > last ? end - count : Math.min(end, at - 1);
    return newEnd < newStart ? null : [newStart, newEnd];
  };

/** Where a single index lies after `count` from `from` were put before `to` (1-based, in the old numbering). */
export const movedIndex = (index: number, from: number, count: number, to: number): number => {
  const last = from + count - 1;
  if (index >= from && index <= last) {
    return to > last ? index + (to - last - 1) : index - (from - to);
  }
  if (to > last) return index > last && index < to ? index - count : index;
  return index >= to && index < from ? index + count : index;
};

const movement =
  (from: number, count: number, to: number): SpanMap =>
  (start, end) => {
    const last = from + count - 1;
    const map = (index: number): number => movedIndex(index, from, count, to);
    if (end === null) return [start, null];
    if (start >= from && end <= last) return [map(start), map(end)];
    const firstKept = start >= from && start <= last ? last + 1 : start;
    const lastKept = end >= from && end <= last ? from - 1 : end;
    return [map(firstKept), map(lastKept)];
  };

const mapRange = (range: GridRange, axis: Axis, map: SpanMap): GridRange | null => {
  const span = axis === 'rows' ? map(range.row, range.lastRow) : map(range.column, range.lastColumn);
  if (!span) return null;
  return axis === 'rows'
    ? { ...range, row: span[0], lastRow: span[1] }
    : { ...range, column: span[0], lastColumn: span[1] };
};

const mapRanges = (ranges: readonly GridRange[], axis: Axis, map: SpanMap): GridRange[] =>
  ranges.flatMap((range) => mapRange(range, axis, map) ?? []);

const isWholeLine = (range: GridRange, axis: Axis): boolean =>
  axis === 'rows'
    ? range.row === 1 && range.lastRow === null
    : range.column === 1 && range.lastColumn === null;

/** A whole column (`A:A`) has no rows to move; `A2:A` has a start. */
const mapOpen = (range: GridRange, axis: Axis, map: SpanMap): GridRange | null =>
  isWholeLine(range, axis) ? range : mapRange(range, axis, map);

const mapReference = (reference: Reference, axis: Axis, map: SpanMap): Reference | string => {
  const pick = (at: ReferenceCorner): number | null => (axis === 'rows' ? at.row : at.column);
  const put = (at: ReferenceCorner, index: number): ReferenceCorner =>
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
};

/** A formula that stands on `home`, after rows or columns of `changed` moved. */
export const mapFormula = (
  formula: string,
  home: SheetData,
  changed: SheetData,
  axis: Axis,
  map: SpanMap,
): string =>
  mapReferences(formula, (reference) => {
    const names = reference.sheetName?.toLowerCase();
    const meant = names === undefined ? home.id === changed.id : names === changed.name.toLowerCase();
    return meant ? mapReference(reference, axis, map) : undefined;
  });

const mapCriterion = (
  value: CriterionValue,
  home: SheetData,
  sheet: SheetData,
  axis: Axis,
  map: SpanMap,
): CriterionValue => {
  if (typeof value === 'string' && value.startsWith('=')) return mapFormula(value, home, sheet, axis, map);
  if (typeof value === 'object' && 'range' in value && value.sheetId === sheet.id) {
    const range = mapOpen(value.range, axis, map);
    return range ? { ...value, range } : value;
  }
  return value;
};

const mapConditionalFormat = (
  rule: ConditionalFormatData,
  home: SheetData,
  sheet: SheetData,
  axis: Axis,
  map: SpanMap,
): ConditionalFormatData[] => {
  const ranges =
    home.id === sheet.id ? rule.ranges.flatMap((range) => mapOpen(range, axis, map) ?? []) : rule.ranges;
  if (ranges.length === 0) return [];
  if (!rule.condition) return [{ ...rule, ranges }];
  const values = rule.condition.values.map((value) => mapCriterion(value, home, sheet, axis, map));
  return [{ ...rule, ranges, condition: { ...rule.condition, values } }];
};

const mapSheetFurniture = (sheet: SheetData, axis: Axis, map: SpanMap): void => {
  sheet.merges = mapRanges(sheet.merges, axis, map).filter(
    (merge) => merge.row !== merge.lastRow || merge.column !== merge.lastColumn,
  );
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const range = mapOpen(banding.range, axis, map);
    return range ? [{ ...banding, range }] : [];
  });
  sheet.charts = sheet.charts.map((chart) => {
    const anchor = axis === 'rows' ? chart.anchorRow : chart.anchorColumn;
    const at = map(anchor, anchor)?.[0] ?? Math.max(1, anchor - 1);
    const moved = axis === 'rows' ? { anchorRow: at } : { anchorColumn: at };
    return { ...chart, ...moved, ranges: mapRanges(chart.ranges, axis, map) };
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
};

const mapWorkbookFurniture = (workbook: WorkbookData, sheet: SheetData, axis: Axis, map: SpanMap): void => {
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
  const type = axis === 'rows' ? 'ROW' : 'COLUMN';
  workbook.metadata = workbook.metadata.flatMap((metadata) => {
    const { location } = metadata;
    if (location.type !== type || location.sheetId !== sheet.id) return [metadata];
    const span = map(location.index, location.index);
    return span ? [{ ...metadata, location: { ...location, index: span[0] } }] : [];
  });
  workbook.validations.forEach((rule, index) => {
    const values = rule.values.map((value) =>
      typeof value === 'object' ? mapCriterion(value, sheet, sheet, axis, map) : value,
    );
    if (values.some((value, at) => value !== rule.values[at]))
      replaceValidation(workbook, index, { ...rule, values });
  });
};

/** Rewrites everything that names rows or columns of `sheet`; the cells themselves have moved already. */
const mapEverything = (workbook: WorkbookData, sheet: SheetData, axis: Axis, map: SpanMap): void => {
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
};

/** What a new line takes from its neighbour: look and validation, never content or notes. */
const inherit = (workbook: WorkbookData, cell: Cell | null): Cell | null => {
  if (!cell || (cell.s === undefined && cell.d === undefined)) return null;
  const style = styleOf(workbook, cell);
  const kept: { -readonly [K in keyof Cell]: Cell[K] } = { v: null };
  if (cell.s !== undefined && Object.keys(style).length > 0) kept.s = cell.s;
  if (cell.d !== undefined) kept.d = cell.d;
  return kept;
};

/** Puts `count` blank rows before row `at` (1-based); they look like row `like`, if given (old numbering). */
export const insertRows = (
  workbook: WorkbookData,
  sheet: SheetData,
  at: number,
  count: number,
  like?: number,
): void => {
  const model = like === undefined ? null : (sheet.rows[like - 1] ?? null);
  const fresh = (): RowData | null => {
    if (!model) return null;
    const row: RowData = { cells: model.cells.map((cell) => inherit(workbook, cell)) };
    if (model.height !== undefined) row.height = model.height;
    if (model.depth !== undefined) row.depth = model.depth;
    return row;
  };
  if (at <= sheet.rows.length || model) {
    while (sheet.rows.length < at - 1) sheet.rows.push(null);
    sheet.rows.splice(at - 1, 0, ...Array.from({ length: count }, fresh));
  }
  sheet.rowCount += count;
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
  mapEverything(workbook, sheet, 'rows', insertion(at, count));
  touch(workbook, sheet);
};

export const deleteRows = (workbook: WorkbookData, sheet: SheetData, at: number, count: number): void => {
  keepMergedValues(sheet, 'rows', at, count);
  sheet.rows.splice(at - 1, count);
  sheet.rowCount -= count;
  const frozenGone = Math.max(0, Math.min(sheet.frozenRows, at + count - 1) - at + 1);
  sheet.frozenRows -= frozenGone;
  mapEverything(workbook, sheet, 'rows', deletion(at, count));
  touch(workbook, sheet);
};

/** A merge whose first line is deleted keeps its value in the next one. */
const keepMergedValues = (sheet: SheetData, axis: Axis, at: number, count: number): void => {
  const last = at + count - 1;
  for (const merge of sheet.merges) {
    const start = axis === 'rows' ? merge.row : merge.column;
    const end = axis === 'rows' ? merge.lastRow : merge.lastColumn;
    if (start < at || start > last || end === null || end <= last) continue;
    const cell = cellAt(sheet, merge.row, merge.column);
    if (!cell) continue;
    const row = axis === 'rows' ? last + 1 : merge.row;
    const column = axis === 'columns' ? last + 1 : merge.column;
    const cells = ensureRow(sheet, row).cells;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  }
};

/** Puts `count` rows from `from` before row `to` (old numbering; `to` is not inside the block). */
export const moveRows = (
  workbook: WorkbookData,
  sheet: SheetData,
  from: number,
  count: number,
  to: number,
): void => {
  const last = from + count - 1;
  if (to >= from && to <= last + 1) return;
  while (sheet.rows.length < Math.max(last, to - 1)) sheet.rows.push(null);
  const block = sheet.rows.splice(from - 1, count);
  sheet.rows.splice((to > last ? to - count : to) - 1, 0, ...block);
  mapEverything(workbook, sheet, 'rows', movement(from, count, to));
  touch(workbook, sheet);
};

export const insertColumns = (
  workbook: WorkbookData,
  sheet: SheetData,
  at: number,
  count: number,
  like?: number,
): void => {
  for (const row of sheet.rows) {
    if (!row) continue;
    const model = like === undefined ? null : inherit(workbook, row.cells[like - 1] ?? null);
    if (row.cells.length < at && !model) continue;
    while (row.cells.length < at - 1) row.cells.push(null);
    row.cells.splice(at - 1, 0, ...Array.from({ length: count }, () => model));
  }
  const model = like === undefined ? null : (sheet.columns[like - 1] ?? null);
  if (at <= sheet.columns.length || model) {
    while (sheet.columns.length < at - 1) sheet.columns.push(null);
    const fresh = Array.from({ length: count }, () => {
      if (!model) return null;
      const { hidden: _shown, ...rest } = model;
      return { ...rest };
    });
    sheet.columns.splice(at - 1, 0, ...fresh);
  }
  sheet.columnCount += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
  mapEverything(workbook, sheet, 'columns', insertion(at, count));
  touch(workbook, sheet);
};

export const deleteColumns = (workbook: WorkbookData, sheet: SheetData, at: number, count: number): void => {
  keepMergedValues(sheet, 'columns', at, count);
  for (const row of sheet.rows) row?.cells.splice(at - 1, count);
  sheet.columns.splice(at - 1, count);
  sheet.columnCount -= count;
  const frozenGone = Math.max(0, Math.min(sheet.frozenColumns, at + count - 1) - at + 1);
  sheet.frozenColumns -= frozenGone;
  mapEverything(workbook, sheet, 'columns', deletion(at, count));
  touch(workbook, sheet);
};

/** Puts `count` columns from `from` before column `to` (old numbering; `to` is not inside the block). */
export const moveColumns = (
  workbook: WorkbookData,
  sheet: SheetData,
  from: number,
  count: number,
  to: number,
): void => {
  const last = from + count - 1;
  if (to >= from && to <= last + 1) return;
  const shift = <T>(list: (T | null)[]): void => {
    if (list.length < from && list.length < to) return;
    while (list.length < Math.max(last, to - 1)) list.push(null);
    const block = list.splice(from - 1, count);
    list.splice((to > last ? to - count : to) - 1, 0, ...block);
  };
  for (const row of sheet.rows) if (row) shift(row.cells);
  shift(sheet.columns);
  mapEverything(workbook, sheet, 'columns', movement(from, count, to));
  touch(workbook, sheet);
};
