// Which dispensations, planned dates and visits has the office written down?

import { type ActivityPlan, periodOfPlan } from '../../core/compliance/plan';
import type { Waiver } from '../../core/compliance/waiver';
import { issueOf } from '../../core/issue';
import type { Obligation } from '../../core/obligations/obligation';
import type { Visit, VisitOutcome } from '../../core/visits/visit';
import { visitOutcomeWords } from '../../messages/office/choice-words';
import type { CellValue } from '../cell';
import { type Column, choiceColumn, dateColumn, textColumn } from '../column';
import type { ReadUnitReference } from '../office/unit-reference';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, type RowReader } from '../row-reader';
import { readPeriod } from '../time/period-text';

function rawColumn(key: string): Column<CellValue> {
  return {
    key,
    width: 130,
    format: 'text',
    decode: (cell) => ({ ok: true, value: cell ?? '' }),
    encode: (cell) => cell,
  };
}

const unit = textColumn('unit', { choicesFrom: { tab: 'units', column: 'label' }, width: 240 });
const obligation = textColumn('obligation', {
  choicesFrom: { tab: 'obligations', column: 'id' },
  width: 150,
});
const period = rawColumn('period');
const waiverColumns = {
  unit,
  obligation,
  period,
  reason: textColumn('reason', { width: 200 }),
  grantedBy: textColumn('grantedBy', { width: 180 }),
  grantedOn: dateColumn('grantedOn'),
};
const planColumns = { unit, obligation, plannedDate: dateColumn('plannedDate') };
const visitColumns = {
  unit,
  obligation,
  period,
  visitedOn: dateColumn('visitedOn'),
  outcome: choiceColumn<VisitOutcome>('outcome', visitOutcomeWords, {
    keys: ['held', 'not-held', 'cannot-check'],
    width: 180,
  }),
  team: textColumn('team', { width: 240 }),
  note: textColumn('note', { width: 260 }),
};
const look = { guard: 'open', frozenColumns: 1, rows: 120 } as const;

export function waiverPlan() {
  return planOf('waivers', Object.values(waiverColumns), { ...look, colour: '#4A2A7B' });
}
export function planPlan() {
  return planOf('plans', Object.values(planColumns), { ...look, colour: '#04424B' });
}
export function visitPlan() {
  return planOf('visits', Object.values(visitColumns), { ...look, colour: '#6A1B9A' });
}

/** What the rows of these tabs refer to. */
export interface References {
  readonly readUnit: ReadUnitReference;
  /** By key and by name in lower case. */
  readonly obligationsByWord: ReadonlyMap<string, Obligation>;
}

export function decodeWaivers(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  references: References,
): DecodedRows<Waiver> {
  return decodeRows(places, rows, 1, (reader) => {
    const target = readTarget(reader, references);
    const reason = reader.read(waiverColumns.reason) ?? '';
    const grantedBy = reader.read(waiverColumns.grantedBy) ?? '';
    const grantedOn = reader.read(waiverColumns.grantedOn);
    if (target === undefined || target.periodId === null || grantedOn === undefined) return undefined;
    if (reason === '') reader.report([issueOf('waiver-reason-missing', { unit: target.unit })], 'reason');
    if (grantedBy === '')
      reader.report([issueOf('waiver-grantor-missing', { unit: target.unit })], 'grantedBy');
    if (reason === '' || grantedBy === '') return undefined;
    return { ...target, periodId: target.periodId, reason, grantedBy, grantedOn };
  });
}

export function decodePlans(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  references: References,
): DecodedRows<ActivityPlan> {
  return decodeRows(places, rows, 1, (reader) => {
    const plannedDate = reader.read(planColumns.plannedDate);
    if (plannedDate === undefined || plannedDate === null) return undefined;
    const target = readUnitAndObligation(reader, references);
    if (target === undefined) return undefined;
    if (target.found === undefined) {
      reader.report([issueOf('cell-empty', {})], 'obligation');
      return undefined;
    }
    const periodId = periodOfPlan(target.found, plannedDate);
    if (periodId === null) return undefined;
    return { unit: target.unit, obligationId: target.found.id, periodId, plannedDate };
  });
}

export function decodeVisits(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  references: References,
): DecodedRows<Visit> {
  return decodeRows(places, rows, 1, (reader) => {
    const date = reader.read(visitColumns.visitedOn);
    const outcome = reader.read(visitColumns.outcome);
    const target = readTarget(reader, references);
    if (target === undefined || date === undefined || date === null || outcome === undefined)
      return undefined;
    const team = reader.read(visitColumns.team) ?? '';
    return {
      id: `${target.unit}|${date}|${target.obligationId ?? ''}`,
      ...target,
      date,
      outcome,
      members: team
        .split(/[;\n]/u)
        .filter((name) => name.trim() !== '')
        .map(memberOf),
      notes: reader.read(visitColumns.note) ?? '',
    };
  });
}

function memberOf(text: string) {
  const [name = '', role = '', institution = ''] = text.split(',').map((part) => part.trim());
  return { name, role, institution };
}

/** Unit, obligation and period of a row; undefined after having reported what is unknown. */
function readTarget(reader: RowReader, references: References) {
  const named = readUnitAndObligation(reader, references);
  const cell = reader.read(period) ?? '';
  const periodId = cell === '' ? null : readPeriod(cell, named?.found);
  if (periodId !== null && !periodId.ok) reader.report(periodId.error, 'period');
  if (named === undefined || (periodId !== null && !periodId.ok)) return undefined;
  const { unit, found } = named;
  return { unit, obligationId: found?.id ?? null, periodId: periodId === null ? null : periodId.value };
}

function readUnitAndObligation(reader: RowReader, references: References) {
  const word = (reader.read(obligation) ?? '').toLowerCase();
  const found = references.obligationsByWord.get(word);
  const unitCode = references.readUnit(reader.read(unit) ?? '');
  if (!unitCode.ok) reader.report(unitCode.error, 'unit');
  if (word !== '' && !found)
    reader.report([issueOf('unknown-obligation', { obligation: word })], 'obligation');
  return !unitCode.ok || (word !== '' && !found) ? undefined : { unit: unitCode.value, found };
}
