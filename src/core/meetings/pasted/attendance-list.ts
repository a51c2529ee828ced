// Reads a pasted attendance list, from Excel or a chat: who is named in each line, and what it says of coming.
import { plainLine } from '../../clean-text';
import { decideColumns, hasColumns } from '../../lists/columns';
import { plainHeader } from '../../lists/header-words';
import type { ListPlace, Rows } from '../../lists/list-result';
import { type Column, cellsOf, type ListTable, readTable } from '../../lists/table-head';
import { buildUnitIndex, readUnitCell, type UnitIndex } from '../../lists/unit-index';
import type { UnitCode } from '../../office/unit';
import { readAttendanceLines } from './attendance-lines';
import { readAttendanceTable } from './attendance-table';
import type { AttendanceList, Reading } from './listed-attendance';
import { findStateColumns, marksBoth } from './state-columns';

/**
 * The columns that say who came are read apart; what is left is a list of people, and is read as such. `chosen` says
 * which unit a line (1-based) means, where a person was asked.
 */
export function readAttendanceList(
  rows: Rows,
  place: ListPlace,
  chosen: ReadonlyMap<number, UnitCode>,
): AttendanceList {
  const index = buildUnitIndex(place);
  const stateColumns = findStateColumns(rows, index);
  const taken = new Set(stateColumns.map(({ column }) => column));
  const others = rows.map((row) => row.filter((_, column) => !taken.has(column)));
  const table = readTable(
    others.map((row) => row.map(plainLine)),
    index,
  );
  const columns = withInstitutions(decideColumns(table, index, 'people'), table, index);
  const reading: Reading = { index, chosen, entries: [], problems: [], passedOver: [], leftOut: [] };
  const states = { rows, columns: stateColumns, hasCrosses: marksBoth(rows, stateColumns) };
  const isTable = rows.some((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  const hasHeads = table.headers.length > 0 || hasColumns(columns, table, index);
  const dropped = isTable && hasHeads ? readAttendanceTable(reading, { table, columns, states }) : [];
  if (!isTable || !hasHeads) readAttendanceLines(reading, others, states);
  const { entries, problems, passedOver, leftOut } = reading;
  return {
    entries,
    problems: problems.sort((left, right) => left.line - right.line),
    passedOver,
    leftOut,
    dropped,
    saysStates:
      entries.some(({ state }) => state !== null) ||
      problems.some(({ problem }) => problem.code === 'state-unclear'),
  };
}

/** A column of institutions names desa too: it says whose the row is, where no other column does. */
function withInstitutions(columns: readonly Column[], table: ListTable, index: UnitIndex): readonly Column[] {
  if (columns.some(({ kind }) => kind === 'unit' || kind === 'code')) return columns;
  return columns.map((column) => {
    const isInstitution = /^(?:asal|instansi|unsur|lembaga|unit kerja)(?![\p{L}])/u.test(
      plainHeader(column.header),
    );
    const names = cellsOf(table, column.column).some((cell) => readUnitCell(index, cell).kind === 'units');
    return isInstitution && names ? { ...column, kind: 'unit', reason: '' } : column;
  });
}
