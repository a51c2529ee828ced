// The tab Laporan: one row per report, as it was received and as staff have judged it.

import type { ReceiptMark } from '../../core/reports/receipt';
import { REVIEW_STATES, type ReviewState } from '../../core/reports/report';
import type { Submission } from '../../core/reports/submission';
import { succeed } from '../../core/result';
import { type PlainDateTime, parsePlainDateTime } from '../../core/time/plain-date';
import { dateOfText } from '../../core/time/typed-date';
import { readCount } from '../../core/whole-number';
import { linkWords, reviewWords } from '../../messages/office/choice-words';
import { reportTab } from '../../messages/reports/report-columns';
import { asTextAsTyped, type CellValue, isMoment, textOfCell } from '../cell';
import {
  blankCells,
  choiceColumn,
  convertedColumn,
  type LenientColumn,
  orElse,
  textColumn,
  type ValuesOf,
} from '../column';
import { momentColumn, weekdayDoubts } from '../date-column';
import { freeTextColumn, withoutIdentity } from '../free-text';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow } from '../row-reader';
import { countsOfText, textOfCounts } from './count-text';
import { evidenceOfText, textOfEvidence } from './evidence-text';
import { lacksCodeByText, linkOfText, textOfLink } from './link-text';
import { receiptOfText, textOfReceipt } from './receipt-text';

const separator = ', ';

/** A day as the text `YYYY-MM-DD`, or any other text as it is: the core says what is wrong with it. */
function dayTextColumn(): LenientColumn<string> {
  return {
    width: 130,
    format: 'date',
    fallback: '',
    decode: (cell) =>
      succeed(isMoment(cell) ? cell.at.slice(0, 10) : (dateOfText(textOfCell(cell)) ?? textOfCell(cell))),
    doubts: weekdayDoubts,
    encode: (text) => {
      const moment = parsePlainDateTime(`${text}T00:00:00`);
      return moment === null ? asTextAsTyped(text) : { at: moment };
    },
  };
}

/** A number as text: what a person typed instead of one stays readable. */
function countTextColumn(): LenientColumn<string> {
  return {
    width: 90,
    format: 'whole',
    fallback: '',
    decode: (cell) => succeed(textOfCell(cell)),
    encode: (text) => readCount(text) ?? asTextAsTyped(text),
  };
}

const columns = {
  id: textColumn({ width: 150, hidden: true }),
  receivedAt: momentColumn(),
  obligation: textColumn({ choicesFrom: { tab: 'obligations', column: 'id' }, width: 130 }),
  unit: textColumn({ choicesFrom: { tab: 'units', column: 'label' }, width: 220 }),
  activityDate: dayTextColumn(),
  place: freeTextColumn({ width: 180 }),
  activity: convertedColumn({
    width: 180,
    read: (text): readonly string[] => text.split(separator).filter((kind) => kind !== ''),
    write: (kinds) => kinds.join(separator),
  }),
  people: countTextColumn(),
  officials: freeTextColumn({ width: 160 }),
  result: freeTextColumn({ width: 240 }),
  obstacle: freeTextColumn({ width: 200 }),
  photos: convertedColumn({
    width: 200,
    read: (text) => evidenceOfText(withoutIdentity(text)),
    write: textOfEvidence,
  }),
  population: convertedColumn({ width: 200, read: countsOfText, write: textOfCounts }),
  other: freeTextColumn({ width: 200 }),
  review: orElse(choiceColumn(reviewWords, { keys: REVIEW_STATES, whenBlank: 'received' }), 'received'),
  link: textColumn({ width: 190 }),
  reviewNote: freeTextColumn({ width: 200 }),
  returnedAt: momentColumn(),
  resubmittedAt: momentColumn(),
  receivedDate: dayTextColumn(),
  source: freeTextColumn({ width: 120 }),
  enteredBy: textColumn(),
  respondent: textColumn({ width: 180 }),
  editUrl: textColumn({ width: 160, hidden: true }),
  updatedAt: momentColumn(),
  receipt: convertedColumn({ width: 120, hidden: true, read: receiptOfText, write: textOfReceipt }),
};

export function reportPlan() {
  return planOf('reports', reportTab, columns, {
    colour: '#0B5A28',
    guard: 'open',
    frozenColumns: 0,
    rows: 200,
    paints: [{ startsWith: linkWords.other, fill: '#FCE8E6', ink: '#8C1D18', bold: true }],
  });
}

/** The columns that a decision of staff changes. */
export const reviewColumnKeys = ['review', 'reviewNote', 'returnedAt'] as const;

/** A row of Laporan with everything it says, whether or not it can count. */
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
  /** Null where no receipt was asked for since the column stands. */
  readonly receipt: ReceiptMark | null;
}

/** All rows as kept. `now` stands in for a missing time of receipt; an unreadable cell counts as empty. */
export function decodeReports(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  now: PlainDateTime,
): DecodedRows<ReportRow> {
  return decodeRows(places, columns, rows, (reader) => rowOfCells(reader.read(), now));
}

/** The cells of one row. */
export function encodeReport(places: ColumnPlaces, row: ReportRow): readonly CellValue[] {
  const { submission } = row;
  return encodeRow(places, columns, {
    ...submission,
    ...row,
    receivedAt: submission.submittedAt,
    activity: submission.kinds,
    result: submission.outcome,
    photos: submission.evidence,
    link: textOfLink(submission),
    receivedDate: submission.proxy?.receivedDate ?? '',
    source: submission.proxy?.source ?? '',
  });
}

/** The row of a report that has just come in: nobody has judged it yet. `known` is what stands beside the answers. */
export function newReportRow(submission: Submission, known: Partial<ReportRow> = {}): ReportRow {
  return {
    ...rowOfCells(blankCells(columns), submission.submittedAt),
    ...known,
    submission,
    hasReceipt: true,
  };
}

/** A column of the row bears the name of its field; those of the submission are put in their place. */
function rowOfCells(cells: ValuesOf<typeof columns>, now: PlainDateTime): ReportRow {
  const { receivedAt, activity, result, photos, link, receivedDate, source, ...others } = cells;
  const { id, obligation, unit, activityDate, place, people, officials, obstacle, population, ...row } =
    others;
  return {
    ...row,
    submission: {
      id,
      submittedAt: receivedAt ?? now,
      unit,
      linkUnit: linkOfText(link, unit),
      ...(lacksCodeByText(link) ? { lacksCode: true } : {}),
      obligation,
      activityDate,
      place,
      kinds: activity,
      people,
      officials,
      outcome: result,
      obstacle,
      evidence: photos,
      population,
      proxy: receivedDate === '' ? null : { receivedDate, source },
    },
    hasReceipt: receivedAt !== null,
  };
}
