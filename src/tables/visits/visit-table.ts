// The tab Kunjungan: which desa is visited when, and what was found there.
import { type Issue, issueOf } from '../../core/issue';
import type { UnitCode } from '../../core/office/unit';
import { succeed } from '../../core/result';
import type { PlainDate, PlainTime } from '../../core/time/plain-date';
import { readResultAnswers, sentBefore, settleResult } from '../../core/visits/result-answers';
import { VISIT_OUTCOMES, type VisitMember, type VisitOutcome, type VisitRow } from '../../core/visits/visit';
import { visitOutcomeWords } from '../../messages/office/choice-words';
import { visitTab } from '../../messages/visits/visit-columns';
import { type CellValue, isBlankCell } from '../cell';
import { choiceColumn, type LenientColumn, orNull, textColumn } from '../column';
import {
  obligationColumn,
  periodColumn,
  type References,
  readTarget,
  unitColumn,
} from '../compliance/fact-tables';
import { dateColumn } from '../date-column';
import { freeTextColumn } from '../free-text';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow } from '../row-reader';
import { timeColumn } from '../time/time-column';

const outcomeChoice = orNull(choiceColumn(visitOutcomeWords, { keys: VISIT_OUTCOMES, width: 180 }));

/** Blank as long as the visit is planned. */
const outcome: LenientColumn<VisitOutcome | null> = {
  ...outcomeChoice,
  decode: (cell) => (isBlankCell(cell) ? succeed(null) : outcomeChoice.decode(cell)),
};

/** What every office has: visits are written down by hand. */
const ownColumns = {
  unit: unitColumn,
  obligation: obligationColumn,
  period: periodColumn,
  visitedOn: dateColumn(),
  outcome,
  team: freeTextColumn({ width: 240 }),
  note: freeTextColumn({ width: 260 }),
};

/** What comes with Tim. */
const plannedColumns = {
  hour: timeColumn({ width: 80 }),
  otherInstitutions: freeTextColumn({ width: 180 }),
  photo: textColumn({ width: 180 }),
  assignment: textColumn({ width: 200 }),
  lock: textColumn({ width: 80 }),
  number: textColumn({ width: 90, hidden: true }),
  trace: textColumn({ width: 90, hidden: true }),
  answers: textColumn({ width: 90, hidden: true }),
};

const columns = { ...ownColumns, ...plannedColumns };
const look = { guard: 'open', frozenColumns: 1, rows: 120, colour: '#6A1B9A' } as const;

/** `isPlanned`: the office plans its visits, so that the tab has the columns which that takes. */
export function visitPlan(isPlanned = false) {
  return isPlanned
    ? planOf('visits', visitTab, columns, look)
    : planOf<keyof typeof ownColumns>('visits', visitTab, ownColumns, look);
}

/**
 * Visits in the order of the tab, planned ones too; rows without a day are passed over. One after `today` is a plan, unless
 * it was called off, whatever else its outcome says; one before it without an outcome stands in the issues.
 */
export function decodeVisits(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  references: References & { readonly today: PlainDate },
): DecodedRows<VisitRow> {
  const { today } = references;
  return decodeRows(places, columns, rows, ({ text, read, report }) => {
    const cells = read();
    const target = readTarget(cells, references, report);
    const { visitedOn: date, outcome: found, note, lock, obligation: _, period: __, ...others } = cells;
    if (target === undefined || date === undefined || date === null) return undefined;
    const isAhead = date > today && found !== null && found !== 'cancelled';
    if (isAhead) report([issueOf('visit-in-future', { date })], 'visitedOn');
    if (date < today && text('outcome') === '')
      report([issueOf('visit-without-outcome', { date })], 'outcome');
    reportAnswers(others.answers, { date, found }, report);
    return {
      ...others,
      ...target,
      id: `${target.unit}|${date}|${target.obligationId ?? ''}`,
      date,
      outcome: isAhead ? null : found,
      members: membersOfText(cells.team),
      notes: note,
      isLocked: lock !== '' || isAhead,
    };
  });
}

/** A visit to come, as far as somebody else's plans need it. */
export interface PlannedVisitRow {
  readonly unit: UnitCode;
  readonly date: PlainDate;
  readonly hour: PlainTime | null;
  readonly team: string;
}

/** Visits without outcome, whatever they check. Cells that cannot be read are told where visits are decoded. */
export function decodePlannedVisits(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  readUnit: References['readUnit'],
): readonly PlannedVisitRow[] {
  const { unit, visitedOn, hour, outcome: found, team } = columns;
  const own = { unit, visitedOn, hour, outcome: found, team };
  return decodeRows(places, own, rows, ({ read }) => {
    const cells = read();
    const known = readUnit(cells.unit);
    if (!known.ok || cells.visitedOn === undefined || cells.visitedOn === null || cells.outcome !== null)
      return undefined;
    return { unit: known.value, date: cells.visitedOn, hour: cells.hour, team: cells.team };
  }).rows.map(({ value }) => value);
}

/** Answers that differ as long as staff have not chosen, and those that were sent before the visit. */
function reportAnswers(
  text: string,
  { date, found }: { readonly date: PlainDate; readonly found: VisitOutcome | null },
  report: (issues: readonly Issue[], column: 'outcome') => void,
): void {
  const answers = readResultAnswers(text);
  const { outcome, disputed } = settleResult(answers);
  if (disputed.length > 0 && found === outcome)
    report([issueOf('visit-results-differ', { date, answers: disputed })], 'outcome');
  const sentOn = sentBefore(answers, date);
  if (sentOn !== null) report([issueOf('visit-result-early', { date, sentOn })], 'outcome');
}

/** The cells of one visit that nobody has locked; `label` is the unit as the drop-down shows it. */
export function encodeVisit(places: ColumnPlaces, row: VisitRow, label: string): readonly CellValue[] {
  const { date, outcome: found, notes, obligationId, periodId } = row;
  return encodeRow(places, columns, {
    ...row,
    unit: label,
    obligation: obligationId ?? '',
    period: periodId ?? '',
    visitedOn: date,
    outcome: found,
    note: notes,
    lock: '',
  });
}

/** Members parted by semicolons or lines: `Budi, Camat, Kecamatan` as people type, `Budi (Camat, Kecamatan)` as we write. */
export function membersOfText(team: string): readonly VisitMember[] {
  return team
    .split(/[;\n]/u)
    .filter((name) => name.trim() !== '')
    .map((text) => {
      const [, outside, inside] = /^(.+?)\s*\(([^()]*)\)\s*$/u.exec(text.trim()) ?? [];
      const parts = inside === undefined ? text.split(',') : [outside ?? '', ...inside.split(',')];
      const [name = '', role = '', institution = ''] = parts.map((part) => part.trim());
      return { name, role, institution };
    });
}
