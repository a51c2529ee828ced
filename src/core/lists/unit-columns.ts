// Tells which column of a table names the units of its rows, and which names the area above them, or people.
import type { Purpose } from './list-result';
import { type Column, cellsOf, dropped, type ListTable } from './table-head';
import { codeOfCell, readUnitCell, type UnitIndex } from './unit-index';

/** Which of the columns that name units names those of the rows; the others are areas above, people, or dropped. */
export function settleUnits(
  columns: readonly Column[],
  table: ListTable,
  index: UnitIndex,
  purpose: Purpose,
): readonly Column[] {
  const units = columns.filter(({ kind }) => kind === 'unit');
  const meant = (kind: string): readonly Column[] =>
    units.filter(({ column }) => table.headers[column]?.meaning?.kind === kind);
  // A column `Nama` counts where no other is called after the units; in a list of people it is theirs.
  const named = meant('unit').length > 0 || purpose === 'people' ? meant('unit') : meant('bare-name');
  const kept = named.length > 0 ? named : withoutParents(units, columns, table, index);
  return columns.map((column): Column => {
    if (column.kind !== 'unit' || kept.includes(column)) return column;
    const meaning = table.headers[column.column]?.meaning ?? null;
    if (meaning?.kind === 'person' || meaning?.kind === 'bare-name') return { ...column, kind: 'person' };
    if (named.length === 0 && kept.length === 0) return { ...column, kind: 'words' };
    const cells = cellsOf(table, column.column);
    return isConstant(cells) || cells.every((cell) => isOfficeName(cell, index))
      ? { ...column, kind: 'parent' }
      : dropped(column, 'not-understood');
  });
}

/**
 * Of several columns with names of units and no header: not the ones that repeat one name in every row, nor those that
 * contradict the codes; none where it stays unclear.
 */
function withoutParents(
  units: readonly Column[],
  columns: readonly Column[],
  table: ListTable,
  index: UnitIndex,
): readonly Column[] {
  if (units.length < 2) return units;
  const code = columns.find(({ kind }) => kind === 'code');
  if (code !== undefined) {
    const agreeing = units.filter(({ column }) =>
      table.data.some((row) => agrees(table.cells[row] ?? [], code.column, column, index)),
    );
    if (agreeing.length > 0) return agreeing;
  }
  const varied = units.filter(({ column }) => !isConstant(cellsOf(table, column)));
  const office = units.filter(
    ({ column }) => !cellsOf(table, column).every((cell) => isOfficeName(cell, index)),
  );
  if (varied.length === 1) return varied;
  return office.length === 1 ? office : [];
}

function agrees(row: readonly string[], code: number, name: number, index: UnitIndex): boolean {
  const said = codeOfCell(index, row[code] ?? '');
  const mention = readUnitCell(index, row[name] ?? '');
  return mention.kind === 'units' && mention.units.some((unit) => unit.code === said);
}

function isOfficeName(cell: string, { place }: UnitIndex): boolean {
  return place.officeName !== '' && cell.toLowerCase() === place.officeName.toLowerCase();
}

/** Whether all of several cells say the same. */
export function isConstant(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell.toLowerCase() === cells[0]?.toLowerCase());
}
