// The tabs Dispensasi and Jadwal: what the office writes down beside the reports.
import { type ActivityPlan, periodOfPlan } from '../../core/compliance/plan';
import type { Waiver } from '../../core/compliance/waiver';
import { type Issue, issueOf } from '../../core/issue';
import type { Obligation } from '../../core/obligations/obligation';
import type { UnitCode } from '../../core/office/unit';
import { type Result, succeed } from '../../core/result';
import { planTab, waiverTab } from '../../messages/compliance/fact-columns';
import type { CellValue } from '../cell';
import { type LenientColumn, textColumn } from '../column';
import { dateColumn } from '../date-column';
import { freeTextColumn } from '../free-text';
import type { ReadUnitList } from '../office/unit-reference';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows } from '../row-reader';
import { readPeriod } from '../time/period-text';

/** Read together with its obligation, which says what kind of period it is. */
export const periodColumn: LenientColumn<CellValue> = {
  width: 130,
  format: 'text',
  fallback: '',
  decode: (cell) => succeed(cell ?? ''),
  encode: (cell) => cell,
};

export const unitColumn = textColumn({ choicesFrom: { tab: 'units', column: 'label' }, width: 240 });
export const obligationColumn = textColumn({
  choicesFrom: { tab: 'obligations', column: 'id' },
  width: 150,
});
const waiverColumns = {
  unit: unitColumn,
  obligation: obligationColumn,
  period: periodColumn,
  reason: freeTextColumn({ width: 200 }),
  grantedBy: freeTextColumn({ width: 180 }),
  grantedOn: dateColumn(),
};
const planColumns = { unit: unitColumn, obligation: obligationColumn, plannedDate: dateColumn() };
const look = { guard: 'open', frozenColumns: 1, rows: 120 } as const;

export function waiverPlan() {
  return planOf('waivers', waiverTab, waiverColumns, { ...look, colour: '#4A2A7B' });
}
export function planPlan() {
  return planOf('plans', planTab, planColumns, { ...look, colour: '#04424B' });
}

/** What the rows of these tabs refer to; a row names one unit, or several. */
interface ReferencesTo<Unit> {
  readonly readUnit: (text: string) => Result<Unit, readonly Issue[]>;
  /** By key and by name in lower case. */
  readonly obligationsByWord: ReadonlyMap<string, Obligation>;
}

export type References = ReferencesTo<UnitCode>;

/** What a row of all these tabs begins with. */
interface TargetCells {
  readonly unit: string;
  readonly obligation: string;
}

type ReportIssues<Key> = (issues: readonly Issue[], column: Key) => void;

/**
 * Dispensations in the order of the tab, one for each desa that a row names; one without a desa, a reason or a grantor
 * excuses nobody and stands in the issues.
 */
export function decodeWaivers(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  references: References & { readonly readUnits: ReadUnitList },
): DecodedRows<Waiver> {
  const decoded = decodeRows<typeof waiverColumns, readonly Waiver[]>(
    places,
    waiverColumns,
    rows,
    ({ read, report }) => {
      const cells = read();
      const target = readTarget(cells, { ...references, readUnit: references.readUnits }, report);
      const { reason, grantedBy, grantedOn } = cells;
      if (target === undefined || target.periodId === null || grantedOn === undefined) return undefined;
      const { periodId, obligationId } = target;
      if (reason === '') report([issueOf('waiver-reason-missing', { unit: cells.unit })], 'reason');
      if (grantedBy === '') report([issueOf('waiver-grantor-missing', { unit: cells.unit })], 'grantedBy');
      if (reason === '' || grantedBy === '') return undefined;
      return target.unit.map((code) => ({
        unit: code,
        obligationId,
        periodId,
        reason,
        grantedBy,
        grantedOn,
      }));
    },
  );
  return {
    ...decoded,
    rows: decoded.rows.flatMap(({ value, row }) => value.map((waiver) => ({ value: waiver, row }))),
  };
}

/** Planned days in the order of the tab, each with the period it is meant for; rows without a day are passed over. */
export function decodePlans(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  references: References,
): DecodedRows<ActivityPlan> {
  return decodeRows(places, planColumns, rows, ({ read, report }) => {
    const { plannedDate, ...cells } = read();
    if (plannedDate === undefined || plannedDate === null) return undefined;
    const target = readUnitAndObligation(cells, references, report);
    if (target === undefined) return undefined;
    if (target.found === undefined) {
      report([issueOf('cell-empty', {})], 'obligation');
      return undefined;
    }
    const periodId = periodOfPlan(target.found, plannedDate);
    if (periodId === null) return undefined;
    return { unit: target.unit, obligationId: target.found.id, periodId, plannedDate };
  });
}

/** Unit, obligation and period of a row; undefined after having reported what is unknown. */
export function readTarget<Unit>(
  cells: TargetCells & { readonly period: CellValue },
  references: ReferencesTo<Unit>,
  report: ReportIssues<keyof TargetCells | 'period'>,
) {
  const named = readUnitAndObligation(cells, references, report);
  const periodId = cells.period === '' ? null : readPeriod(cells.period, named?.found);
  if (periodId !== null && !periodId.ok) report(periodId.error, 'period');
  if (named === undefined || (periodId !== null && !periodId.ok)) return undefined;
  const { unit, found } = named;
  return { unit, obligationId: found?.id ?? null, periodId: periodId === null ? null : periodId.value };
}

function readUnitAndObligation<Unit>(
  cells: TargetCells,
  references: ReferencesTo<Unit>,
  report: ReportIssues<keyof TargetCells>,
) {
  const word = cells.obligation.toLowerCase();
  const found = references.obligationsByWord.get(word);
  const unitCode = references.readUnit(cells.unit);
  if (!unitCode.ok) report(unitCode.error, 'unit');
  if (word !== '' && !found) report([issueOf('unknown-obligation', { obligation: word })], 'obligation');
  return !unitCode.ok || (word !== '' && !found) ? undefined : { unit: unitCode.value, found };
}
