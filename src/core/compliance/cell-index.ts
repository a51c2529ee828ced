// Finds a unit's cell of an obligation by period or by day.
import type { ObligationId } from '../obligations/obligation';
import type { UnitCode } from '../office/unit';
import type { Period, PeriodId } from '../time/period';
import type { PlainDate } from '../time/plain-date';
import type { ExpectedReports } from './expected-report';

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
  readonly columnsById: ReadonlyMap<PeriodId, Column>;
  /** The number of the first cell of the column that a day falls into; null if none does. */
  readonly firstCellOn: (date: PlainDate) => number | null;
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
  const firstCell = index.columnsByObligation.get(obligationId)?.firstCellOn(date) ?? null;
  return unitNumber === undefined || firstCell === null ? null : firstCell + unitNumber;
}

/** Looks a day up among the columns only once, however many reports are about it. */
function rememberingDays(columns: readonly Column[]): (date: PlainDate) => number | null {
  const firstCells = new Map<PlainDate, number | null>();
  return (date) => {
    const known = firstCells.get(date);
    if (known !== undefined) return known;
    const firstCell = columnOn(columns, date)?.firstCell ?? null;
    firstCells.set(date, firstCell);
    return firstCell;
  };
}

/** The latest begun column around the day; columns do not overlap. */
function columnOn(columns: readonly Column[], date: PlainDate): Column | null {
  for (let number = columns.length - 1; number >= 0; number -= 1) {
    const column = columns[number];
    if (column !== undefined && column.period.start <= date && date <= column.period.end) return column;
  }
  return null;
}

function withKeys(columns: readonly Column[]): ObligationColumns {
  const columnsById = new Map(columns.map((column) => [column.period.id, column]));
  return { columnsById, firstCellOn: rememberingDays(columns) };
}

function mapValues<Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): Map<Key, To> {
  const changed = new Map<Key, To>();
  for (const [key, value] of map) changed.set(key, change(value));
  return changed;
}
