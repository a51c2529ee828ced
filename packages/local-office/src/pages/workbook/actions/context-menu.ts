// What can a person do with the selected cells, rows and columns?
import type { StructureIntent, WireRange, WireSheet } from '../../../server/protocol';
import { columnLetters } from '../../../text/a1';
import type { PopupEntry } from '../../popup';
import { cellAt } from '../sheet-changes';

export interface ContextActions {
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
  const sheetId = sheet.id;
  const rows = range.lastRow - range.row + 1;
  const columns = range.lastColumn - range.column + 1;
  const wholeColumns = range.row === 1 && range.lastRow === sheet.rowCount;
  const wholeRows = range.column === 1 && range.lastColumn === sheet.columnCount;
  const letters =
    columns === 1
      ? columnLetters(range.column)
      : `${columnLetters(range.column)}–${columnLetters(range.lastColumn)}`;
  const numbers = rows === 1 ? String(range.row) : `${range.row}–${range.lastRow}`;
  const note = cellAt(sheet, range.row, range.column)?.note ?? '';
  const entry = (label: string, intent: StructureIntent, disabled = false): PopupEntry => ({
    label,
    disabled: disabled || !mayEdit,
    run: () => actions.change(intent),
  });
  const sortBody = sortRange(sheet, range);
  return [
    entry(
      `Sisipkan ${rows} baris di atas`,
      { kind: 'insertRows', sheetId, at: range.row, count: rows },
      wholeColumns,
    ),
    entry(
      `Sisipkan ${rows} baris di bawah`,
      { kind: 'insertRows', sheetId, at: range.lastRow + 1, count: rows },
      wholeColumns,
    ),
    entry(
      `Sisipkan ${columns} kolom di kiri`,
      { kind: 'insertColumns', sheetId, at: range.column, count: columns },
      wholeRows,
    ),
    entry(
      `Sisipkan ${columns} kolom di kanan`,
      { kind: 'insertColumns', sheetId, at: range.lastColumn + 1, count: columns },
      wholeRows,
    ),
    'line',
    entry(
      `Hapus baris ${numbers}`,
      { kind: 'deleteRows', sheetId, at: range.row, count: rows },
      wholeColumns,
    ),
    entry(
      `Hapus kolom ${letters}`,
      { kind: 'deleteColumns', sheetId, at: range.column, count: columns },
      wholeRows,
    ),
    { label: 'Kosongkan isi', hint: 'Del', disabled: !mayEdit, run: actions.clear },
    'line',
    entry(
      `Sembunyikan baris ${numbers}`,
      { kind: 'hideRows', sheetId, at: range.row, count: rows },
      wholeColumns,
    ),
    entry(
      `Sembunyikan kolom ${letters}`,
      { kind: 'hideColumns', sheetId, at: range.column, count: columns },
      wholeRows,
    ),
    ...(hiddenWithin(sheet.hiddenRows, range.row, range.lastRow)
      ? [
          entry('Tampilkan baris tersembunyi', {
            kind: 'showRows',
            sheetId,
            at: Math.max(range.row - 1, 1),
            count: rows + 2,
          }),
        ]
      : []),
    ...(hiddenWithin(sheet.hiddenColumns, range.column, range.lastColumn)
      ? [
          entry('Tampilkan kolom tersembunyi', {
            kind: 'showColumns',
            sheetId,
            at: Math.max(range.column - 1, 1),
            count: columns + 2,
          }),
        ]
      : []),
    'line',
    entry(`Urutkan menurut kolom ${columnLetters(range.column)}, A → Z`, {
      kind: 'sort',
      sheetId,
      range: sortBody,
      column: range.column,
      ascending: true,
    }),
    entry(`Urutkan menurut kolom ${columnLetters(range.column)}, Z → A`, {
      kind: 'sort',
      sheetId,
      range: sortBody,
      column: range.column,
      ascending: false,
    }),
    entry(
      `Bekukan sampai baris ${range.row}`,
      { kind: 'freeze', sheetId, rows: range.row, columns: sheet.frozenColumns },
      wholeColumns,
    ),
    entry(
      `Bekukan sampai kolom ${columnLetters(range.column)}`,
      { kind: 'freeze', sheetId, rows: sheet.frozenRows, columns: range.column },
      wholeRows,
    ),
    entry(
      'Lepas pembekuan',
      { kind: 'freeze', sheetId, rows: 0, columns: 0 },
      sheet.frozenRows + sheet.frozenColumns === 0,
    ),
    'line',
    {
      label: note ? 'Ubah catatan…' : 'Tulis catatan…',
      disabled: !mayEdit,
      run: actions.writeNote,
    },
  ];
}

/** The selected block, or for one cell everything below the frozen rows. */
function sortRange(sheet: WireSheet, range: WireRange): WireRange {
  const alone = range.row === range.lastRow;
  const whole = range.row === 1 && range.lastRow === sheet.rowCount;
  if (!alone && !whole) return range;
  const lastRow = Math.max(sheet.rows.length, sheet.frozenRows + 1);
  return {
    row: sheet.frozenRows + 1,
    column: 1,
    lastRow: Math.min(lastRow, sheet.rowCount),
    lastColumn: sheet.columnCount,
  };
}

function hiddenWithin(hidden: readonly number[], first: number, last: number): boolean {
  return hidden.some((index) => index >= first - 1 && index <= last + 1);
}
