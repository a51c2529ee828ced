// Where in the matrix is a unit's cell of an obligation and period, or of a day?
import type { ExpectedReports } from './expected-report';
import type { ObligationId } from './obligation';
import type { Period, PeriodId } from './period';
import type { PlainDate } from './plain-date';
import type { UnitCode } from './unit';

/** Names a cell. */
export interface CellKey {
  readonly unit: UnitCode;
  readonly obligationId: ObligationId;
  readonly periodId: PeriodId;
}

/** A column of the matrix: one period of one obligation. */
interface Column {
  readonly period: Period;
  /** The number of the column's first cell. */
  readonly firstCell: number;
}

interface ObligationColumns {
  /** Ascending by start. */
  readonly columns: readonly Column[];
  readonly columnsById: ReadonlyMap<PeriodId, Column>;
}

export interface CellIndex {
  readonly unitNumbers: ReadonlyMap<UnitCode, number>;
  readonly columnsByObligation: ReadonlyMap<ObligationId, ObligationColumns>;
}

/** Prepares the look-ups of a table of expected reports. */
export function indexCells({ units, obligationPeriods }: ExpectedReports): CellIndex {
  const unitNumbers = new Map(units.map(({ code }, unitNumber) => [code, unitNumber]));
  const columnsByObligation = new Map<ObligationId, Column[]>();
  obligationPeriods.forEach(({ obligation, period }, columnNumber) => {
    const columns = columnsByObligation.get(obligation.id) ?? [];
    columns.push({ period, firstCell: columnNumber * units.length });
    columnsByObligation.set(obligation.id, columns);
  });
  return { unitNumbers, columnsByObligation: mapValues(columnsByObligation, withKeys) };
}

/** The number of the named cell; null if the table has none. */
export function cellNumberOf(index: CellIndex, key: CellKey): number | null {
  const unitNumber = index.unitNumbers.get(key.unit);
  const column = index.columnsByObligation.get(key.obligationId)?.columnsById.get(key.periodId);
  return unitNumber === undefined || column === undefined ? null : column.firstCell + unitNumber;
}

/** The number of the cell a day falls into; null if the table has none. */
export function cellNumberOn(
  index: CellIndex,
  { unit, obligationId }: Omit<CellKey, 'periodId'>,
  date: PlainDate,
): number | null {
  const unitNumber = index.unitNumbers.get(unit);
  const columns = index.columnsByObligation.get(obligationId)?.columns ?? [];
  const column = columnOn(columns, date);
  return unitNumber === undefined || column === null ? null : column.firstCell + unitNumber;
}

/** The latest begun column around the day. Columns do not overlap, so the first look nearly always decides. */
function columnOn(columns: readonly Column[], date: PlainDate): Column | null {
  for (let number = lastBegun(columns, date); number >= 0; number -= 1) {
    const column = columns[number];
    if (column !== undefined && date <= column.period.end) return column;
  }
  return null;
}

/** The number of the last column that begins on or before the day, by halving; −1 if none does. */
function lastBegun(columns: readonly Column[], date: PlainDate): number {
  let begun = -1;
  let notBegun = columns.length;
  while (notBegun - begun > 1) {
    const middle = (begun + notBegun) >> 1;
    const column = columns[middle];
    if (column !== undefined && column.period.start <= date) begun = middle;
    else notBegun = middle;
  }
  return begun;
}

function withKeys(columns: readonly Column[]): ObligationColumns {
  return { columns, columnsById: new Map(columns.map((column) => [column.period.id, column])) };
}

function mapValues<Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): Map<Key, To> {
  const changed = new Map<Key, To>();
  for (const [key, value] of map) changed.set(key, change(value));
  return changed;
}
