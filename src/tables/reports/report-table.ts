// Which reports stand in the Laporan tab, and how does a new one get there?

import type { ReviewState } from '../../core/reports/report';
import type { Submission } from '../../core/reports/submission';
import { succeed } from '../../core/result';
import type { PlainDateTime } from '../../core/time/plain-date';
import { parsePlainDateTime } from '../../core/time/plain-date';
import { readCount } from '../../core/whole-number';
import { linkWords, reviewWords } from '../../messages/office/choice-words';
import { asTextAsTyped, type CellValue, isMoment, textOfCell } from '../cell';
import { type Column, choiceColumn, momentColumn, textColumn } from '../column';
import { dateOfText } from '../date-text';
import { planOf } from '../plan-of';
import { type ColumnPlaces, cellsInOrder, type DecodedRows, decodeRows, type RowReader } from '../row-reader';
import { countsOfText, textOfCounts } from './count-text';
import { evidenceOfText, textOfEvidence } from './evidence-text';
import { linkOfText, textOfLink } from './link-text';

const reviewStates = ['received', 'edited', 'needs-work', 'approved', 'rejected'] as const;
const separator = ', ';

/** A day as the text `YYYY-MM-DD`, or whatever else stands there: the core says what is wrong with it. */
function dayTextColumn(key: string): Column<string> {
  return {
    key,
    width: 130,
    format: 'date',
    decode: (cell) =>
      succeed(isMoment(cell) ? cell.at.slice(0, 10) : (dateOfText(textOfCell(cell)) ?? textOfCell(cell))),
    encode: (text) => {
      const moment = parsePlainDateTime(`${text}T00:00:00`);
      return moment === null ? asTextAsTyped(text) : { at: moment };
    },
  };
}

/** A number as text: what a person typed instead of one stays readable. */
function countTextColumn(key: string): Column<string> {
  return {
    key,
    width: 90,
    format: 'whole',
    decode: (cell) => succeed(textOfCell(cell)),
    encode: (text) => readCount(text) ?? asTextAsTyped(text),
  };
}

const columns = {
  id: textColumn('id', { width: 150, hidden: true }),
  receivedAt: momentColumn('receivedAt'),
  obligation: textColumn('obligation', { choicesFrom: { tab: 'obligations', column: 'id' }, width: 130 }),
  unit: textColumn('unit', { choicesFrom: { tab: 'units', column: 'label' }, width: 220 }),
  activityDate: dayTextColumn('activityDate'),
  place: textColumn('place', { width: 180 }),
  activity: textColumn('activity', { width: 180 }),
  people: countTextColumn('people'),
  officials: textColumn('officials', { width: 160 }),
  result: textColumn('result', { width: 240 }),
  obstacle: textColumn('obstacle', { width: 200 }),
  photos: textColumn('photos', { width: 200 }),
  population: textColumn('population', { width: 200 }),
  other: textColumn('other', { width: 200 }),
  review: choiceColumn<ReviewState>('review', reviewWords, {
    keys: reviewStates,
    whenBlank: 'received',
    width: 140,
  }),
  link: textColumn('link', { width: 190 }),
  reviewNote: textColumn('reviewNote', { width: 200 }),
  returnedAt: momentColumn('returnedAt'),
  resubmittedAt: momentColumn('resubmittedAt'),
  receivedDate: dayTextColumn('receivedDate'),
  source: textColumn('source', { width: 120 }),
  enteredBy: textColumn('enteredBy'),
  respondent: textColumn('respondent', { width: 180 }),
  editUrl: textColumn('editUrl', { width: 160, hidden: true }),
  updatedAt: momentColumn('updatedAt'),
};

export function reportPlan() {
  return planOf('reports', Object.values(columns), {
    colour: '#0B5A28',
    guard: 'open',
    frozenColumns: 0,
    rows: 200,
    paints: [{ startsWith: linkWords.other, fill: '#FCE8E6', ink: '#8C1D18', bold: true }],
  });
}

/** The columns that a decision of staff changes. */
export const reviewColumnKeys = ['review', 'reviewNote', 'returnedAt'] as const;

/** A row of Laporan as it was kept: everything said, whether or not it can count. */
export interface ReportRow {
  readonly submission: Submission;
  /** False for a row staff typed without a time of receipt. */
  readonly hasReceipt: boolean;
  readonly other: string;
  readonly review: ReviewState;
  readonly reviewNote: string;
  readonly returnedAt: PlainDateTime | null;
  readonly resubmittedAt: PlainDateTime | null;
  readonly enteredBy: string;
  readonly respondent: string;
  readonly editUrl: string;
  readonly updatedAt: PlainDateTime | null;
}

/** All rows as kept. `now` stands in for a missing time of receipt; an unreadable cell counts as empty. */
export function decodeReports(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  now: PlainDateTime,
): DecodedRows<ReportRow> {
  return decodeRows(places, rows, 1, (reader) => readReport(reader, now));
}

function readReport(reader: RowReader, now: PlainDateTime): ReportRow {
  const receivedAt = reader.read(columns.receivedAt) ?? null;
  const source = reader.read(columns.source) ?? '';
  const receivedDate = reader.read(columns.receivedDate) ?? '';
  const unit = reader.read(columns.unit) ?? '';
  const kinds = (reader.read(columns.activity) ?? '').split(separator).filter((kind) => kind !== '');
  return {
    submission: {
      id: reader.read(columns.id) ?? '',
      revision: 0,
      submittedAt: receivedAt ?? now,
      firstSubmittedAt: null,
      unit,
      linkUnit: linkOfText(reader.read(columns.link) ?? '', unit),
      obligation: reader.read(columns.obligation) ?? '',
      activityDate: reader.read(columns.activityDate) ?? '',
      place: reader.read(columns.place) ?? '',
      kinds,
      people: reader.read(columns.people) ?? '',
      officials: reader.read(columns.officials) ?? '',
      outcome: reader.read(columns.result) ?? '',
      obstacle: reader.read(columns.obstacle) ?? '',
      evidence: evidenceOfText(reader.read(columns.photos) ?? ''),
      population: countsOfText(reader.read(columns.population) ?? ''),
      proxy: receivedDate === '' ? null : { receivedDate, source },
    },
    hasReceipt: receivedAt !== null,
    other: reader.read(columns.other) ?? '',
    review: reader.read(columns.review) ?? 'received',
    reviewNote: reader.read(columns.reviewNote) ?? '',
    returnedAt: reader.read(columns.returnedAt) ?? null,
    resubmittedAt: reader.read(columns.resubmittedAt) ?? null,
    enteredBy: reader.read(columns.enteredBy) ?? '',
    respondent: reader.read(columns.respondent) ?? '',
    editUrl: reader.read(columns.editUrl) ?? '',
    updatedAt: reader.read(columns.updatedAt) ?? null,
  };
}

/** The cells of one row. */
export function encodeReport(places: ColumnPlaces, row: ReportRow): readonly CellValue[] {
  const { submission } = row;
  return cellsInOrder(places, {
    id: columns.id.encode(submission.id),
    receivedAt: columns.receivedAt.encode(submission.submittedAt),
    obligation: columns.obligation.encode(submission.obligation),
    unit: columns.unit.encode(submission.unit),
    activityDate: columns.activityDate.encode(submission.activityDate),
    place: columns.place.encode(submission.place),
    activity: columns.activity.encode(submission.kinds.join(separator)),
    people: columns.people.encode(submission.people),
    officials: columns.officials.encode(submission.officials),
    result: columns.result.encode(submission.outcome),
    obstacle: columns.obstacle.encode(submission.obstacle),
    photos: columns.photos.encode(textOfEvidence(submission.evidence)),
    population: columns.population.encode(textOfCounts(submission.population)),
    other: columns.other.encode(row.other),
    review: columns.review.encode(row.review),
    link: columns.link.encode(textOfLink(submission)),
    reviewNote: columns.reviewNote.encode(row.reviewNote),
    returnedAt: columns.returnedAt.encode(row.returnedAt),
    resubmittedAt: columns.resubmittedAt.encode(row.resubmittedAt),
    receivedDate: columns.receivedDate.encode(submission.proxy?.receivedDate ?? ''),
    source: columns.source.encode(submission.proxy?.source ?? ''),
    enteredBy: columns.enteredBy.encode(row.enteredBy),
    respondent: columns.respondent.encode(row.respondent),
    editUrl: columns.editUrl.encode(row.editUrl),
    updatedAt: columns.updatedAt.encode(row.updatedAt),
  });
}
