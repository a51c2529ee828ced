// Lists what a person can do with the selected cells, rows and columns.
import type { StructureIntent, WireRange, WireSheet } from '../../../server/wire/protocol';
import { columnLetters } from '../../../text/a1';
import type { PopupEntry } from '../../popup';
import { cellAt } from '../sheet-changes';
import { regionAround } from './cursor';

interface ContextActions {
  change(intent: StructureIntent): void;
  clear(): void;
  writeNote(): void;
}

/** The first four entries insert rows and columns. */
export function contextEntries(
  sheet: WireSheet,
  range: WireRange,
  mayEdit: boolean,
  actions: ContextActions,
): readonly (PopupEntry | 'line')[] {
  const rows = linesOf(range.row, range.lastRow, sheet.rowCount, String);
  const columns = linesOf(range.column, range.lastColumn, sheet.columnCount, columnLetters);
  const selection = { sheet, range, mayEdit, rows, columns, actions };
  const note = cellAt(sheet, range.row, range.column)?.note;
  return [
    ...insertEntries(selection),
    'line',
    ...deleteEntries(selection),
    { label: 'Kosongkan isi', hint: 'Del', disabled: !mayEdit, run: actions.clear },
    'line',
    ...hideEntries(selection),
    ...showEntries(selection),
    'line',
    ...sortEntries(selection),
    ...freezeEntries(selection),
    'line',
    { label: note ? 'Ubah catatan…' : 'Tulis catatan…', disabled: !mayEdit, run: actions.writeNote },
  ];
}

interface Selection {
  readonly sheet: WireSheet;
  readonly range: WireRange;
  readonly mayEdit: boolean;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly actions: ContextActions;
}

/** The selected rows, or columns. */
interface Lines {
  readonly at: number;
  readonly count: number;
  /** `3–4` or `B–C`; one line by itself. */
  readonly name: string;
  /** True when every one is selected: none can be inserted, deleted, hidden or frozen. */
  readonly areAll: boolean;
}

function linesOf(at: number, last: number, size: number, nameOf: (index: number) => string): Lines {
  const name = at === last ? nameOf(at) : `${nameOf(at)}–${nameOf(last)}`;
  return { at, count: last - at + 1, name, areAll: at === 1 && last === size };
}

function entry(
  { mayEdit, actions }: Selection,
  label: string,
  intent: StructureIntent,
  disabled = false,
): PopupEntry {
  return { label, disabled: disabled || !mayEdit, run: () => actions.change(intent) };
}

function linesIntent(
  { sheet }: Selection,
  kind: `${'insert' | 'delete' | 'hide' | 'show'}${'Rows' | 'Columns'}`,
  { at, count }: Pick<Lines, 'at' | 'count'>,
): StructureIntent {
  return { kind, sheetId: sheet.id, at, count };
}

function insertEntries(selection: Selection): PopupEntry[] {
  const { rows, columns } = selection;
  const rowsAt = (at: number) => linesIntent(selection, 'insertRows', { ...rows, at });
  const columnsAt = (at: number) => linesIntent(selection, 'insertColumns', { ...columns, at });
  const { count } = columns;
  return [
    entry(selection, `Sisipkan ${rows.count} baris di atas`, rowsAt(rows.at), rows.areAll),
    entry(selection, `Sisipkan ${rows.count} baris di bawah`, rowsAt(rows.at + rows.count), rows.areAll),
    entry(selection, `Sisipkan ${count} kolom di kiri`, columnsAt(columns.at), columns.areAll),
    entry(selection, `Sisipkan ${count} kolom di kanan`, columnsAt(columns.at + count), columns.areAll),
  ];
}

function deleteEntries(selection: Selection): PopupEntry[] {
  const { rows, columns } = selection;
  const deleteColumns = linesIntent(selection, 'deleteColumns', columns);
  return [
    entry(selection, `Hapus baris ${rows.name}`, linesIntent(selection, 'deleteRows', rows), rows.areAll),
    entry(selection, `Hapus kolom ${columns.name}`, deleteColumns, columns.areAll),
  ];
}

function hideEntries(selection: Selection): PopupEntry[] {
  const { rows, columns } = selection;
  const hideColumns = linesIntent(selection, 'hideColumns', columns);
  return [
    entry(selection, `Sembunyikan baris ${rows.name}`, linesIntent(selection, 'hideRows', rows), rows.areAll),
    entry(selection, `Sembunyikan kolom ${columns.name}`, hideColumns, columns.areAll),
  ];
}

/** Only where something is hidden within the selection or right beside it. */
function showEntries(selection: Selection): PopupEntry[] {
  const { sheet, rows, columns } = selection;
  const showRows = linesIntent(selection, 'showRows', widened(sheet.hiddenRows, rows));
  const showColumns = linesIntent(selection, 'showColumns', widened(sheet.hiddenColumns, columns));
  return [
    ...(hiddenWithin(sheet.hiddenRows, rows)
      ? [entry(selection, 'Tampilkan baris tersembunyi', showRows)]
      : []),
    ...(hiddenWithin(sheet.hiddenColumns, columns)
      ? [entry(selection, 'Tampilkan kolom tersembunyi', showColumns)]
      : []),
  ];
}

function hiddenWithin(hidden: readonly number[], { at, count }: Lines): boolean {
  return hidden.some((index) => index >= at - 1 && index <= at + count);
}

/** The selected lines with the whole run of hidden ones before and after them. */
function widened(hidden: readonly number[], { at, count }: Lines): Pick<Lines, 'at' | 'count'> {
  let first = at;
  while (hidden.includes(first - 1)) first -= 1;
  let last = at + count - 1;
  while (hidden.includes(last + 1)) last += 1;
  return { at: first, count: last - first + 1 };
}

function sortEntries(selection: Selection): PopupEntry[] {
  const { sheet, range } = selection;
  const { column } = range;
  const sort = (ascending: boolean): StructureIntent => ({
    kind: 'sort',
    sheetId: sheet.id,
    range: sortRange(sheet, range),
    column,
    ascending,
  });
  const label = `Urutkan menurut kolom ${columnLetters(column)}`;
  return [entry(selection, `${label}, A → Z`, sort(true)), entry(selection, `${label}, Z → A`, sort(false))];
}

/** The selected block; for one row the filled cells around it; for whole columns the sheet. Frozen rows stay. */
function sortRange(sheet: WireSheet, range: WireRange): WireRange {
  const isOneRow = range.row === range.lastRow;
  const isWhole = range.row === 1 && range.lastRow === sheet.rowCount;
  if (!isOneRow && !isWhole) return range;
  const { frozenRows, rowCount, columnCount } = sheet;
  const first = frozenRows + 1;
  if (isWhole) {
    const lastRow = Math.min(Math.max(sheet.rows.length, first), rowCount);
    return { row: first, column: 1, lastRow, lastColumn: columnCount };
  }
  const region = regionAround(sheet, range);
  return { ...region, row: Math.max(region.row, Math.min(first, region.lastRow)) };
}

function freezeEntries(selection: Selection): PopupEntry[] {
  const { sheet, range, rows, columns } = selection;
  const freeze = (frozenRows: number, frozenColumns: number): StructureIntent => ({
    kind: 'freeze',
    sheetId: sheet.id,
    rows: frozenRows,
    columns: frozenColumns,
  });
  const toColumn = freeze(sheet.frozenRows, range.column);
  const isFree = sheet.frozenRows + sheet.frozenColumns === 0;
  return [
    entry(
      selection,
      `Bekukan sampai baris ${range.row}`,
      freeze(range.row, sheet.frozenColumns),
      rows.areAll,
    ),
    entry(selection, `Bekukan sampai kolom ${columnLetters(range.column)}`, toColumn, columns.areAll),
    entry(selection, 'Lepas pembekuan', freeze(0, 0), isFree),
  ];
}
