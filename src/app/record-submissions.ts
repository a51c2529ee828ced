// How does what a village sent become rows, changed cells and a receipt, exactly once?
import { type ObligationId, parseObligationId } from '../core/obligation';
import { emptySubmission, type Submission } from '../core/submission';
import { linkWords } from '../messages/choice-words';
import { type DecodedResponse, decodeFormResponse } from '../tables/form-response';
import { encodeReport, type ReportRow } from '../tables/report-table';
import type { Placed } from '../tables/row-reader';
import { type Decision, decideOffice } from './decide-office';
import { type LinkCodeOf, linkCodes } from './link-codes';
import type { FormAnswers, FormPlace, Ports } from './ports';
import { needTab, type Office, readOffice } from './read-office';
import { aloneOrBusy } from './refresh-office';
import { sendReceipts } from './send-receipts';
import { writeViews } from './write-views';

/** Submissions of one form; an event that came without a response has `answers: []` and says when it came. */
export interface Received {
  readonly obligationId: ObligationId;
  readonly place: FormPlace;
  readonly answers: readonly FormAnswers[];
}

export interface RecordOptions {
  /** What the script remembers: the secret of the links is in it. */
  readonly notebook: Readonly<Record<string, string>>;
  /** Events that came without a response. */
  readonly blankEvents: number;
  /** Bring the views up to date even when nothing was new. */
  readonly refresh: boolean;
}

export interface Recorded {
  readonly added: number;
  readonly changed: number;
}

/**
 * Records submissions under the lock: a response that is known is passed over, one that was sent again later replaces
 * its row, a new one gets a row below. Identity is the response id, so doubled, replayed and
 * swept events change nothing. Everything is read once; the new rows are decided on as they will be read next time.
 */
export const recordSubmissions = (
  ports: Ports,
  received: readonly Received[],
  { notebook, blankEvents, refresh }: RecordOptions,
): Recorded =>
  aloneOrBusy(ports, () => {
    const office = readOffice(ports);
    const linkUnitOf = linkUnitReader(linkCodes(ports, notebook), office);
    const incoming = received.flatMap(({ obligationId, place, answers }) =>
      answers.map((answer) => rowOf(decodeFormResponse(answer, place, obligationId), linkUnitOf)),
    );
    const blanks = blankEvents > 0 ? [blankRow(office)] : [];
    const { added, changed } = sortIncoming([...incoming, ...blanks], office);
    if (added.length + changed.length === 0 && !refresh) return { added: 0, changed: 0 };
    const place = needTab(office.layout, 'reports');
    const firstRow = office.reportRowCount + 1;
    if (added.length > 0) {
      const values = added.map((row) => encodeReport(place, row));
      ports.workbook.writeBlock(place, { row: firstRow, column: 1, values });
    }
    for (const { value, row } of changed) {
      ports.workbook.writeBlock(place, { row, column: 1, values: [encodeReport(place, value)] });
    }
    const appended = added.map((value, index) => ({ value, row: firstRow + index }));
    const updated: Office = {
      ...office,
      reportRows: [...replaceRows(office.reportRows, changed), ...appended],
    };
    const decision: Decision = decideOffice(updated);
    writeViews(ports, updated, decision);
    ports.workbook.flush();
    sendReceipts(ports, updated, decision, [...appended, ...changed]);
    return { added: added.length, changed: changed.length };
  });

const rowOf = (
  { submission, linkCode, ...rest }: DecodedResponse,
  linkUnitOf: (submission: Submission, linkCode: string) => string,
): ReportRow => ({
  ...unreviewed,
  ...rest,
  submission: { ...submission, linkUnit: linkUnitOf(submission, linkCode) },
});

/**
 * The unit whose link carries a code, as the row names units: first the unit that was chosen is tried, then the others.
 * A code that is nobody's is told as it came, so that it is seen.
 */
const linkUnitReader =
  (codeOf: LinkCodeOf, { readUnit, unitRows }: Office) =>
  ({ unit, obligation }: Submission, linkCode: string): string => {
    const id = parseObligationId(obligation);
    if (linkCode === '' || id === null) return '';
    const chosen = readUnit(unit);
    if (chosen.ok && codeOf({ id }, { code: chosen.value }) === linkCode) return unit;
    const owner = unitRows.find(({ value }) => codeOf({ id }, value.unit) === linkCode);
    return owner?.value.label ?? `${linkWords.code} ${linkCode}`;
  };

const unreviewed = {
  hasReceipt: true,
  review: 'received',
  reviewNote: '',
  returnedAt: null,
  resubmittedAt: null,
  enteredBy: '',
  updatedAt: null,
} as const;

/** An event without a response: kept as one row a minute, so that a burst of them stays one row. */
const blankRow = ({ now }: Office): ReportRow => ({
  ...unreviewed,
  submission: { ...emptySubmission, id: `kosong-${now.slice(0, 16)}`, submittedAt: now },
  other: '',
  respondent: '',
  editUrl: '',
});

const sortIncoming = (incoming: readonly ReportRow[], { reportRows }: Office) => {
  // Of rows that a person copied the first is the one that counts, and the one an edit goes to.
  const standingById = new Map(
    [...reportRows].reverse().map((placed) => [placed.value.submission.id, placed]),
  );
  const added = new Map<string, ReportRow>();
  const changed = new Map<string, Placed<ReportRow>>();
  for (const row of incoming) {
    const { id } = row.submission;
    const standing = standingById.get(id);
    if (!standing) added.set(id, row);
    else if (isNewer(row, standing.value)) changed.set(id, mergeEdit(standing, row));
  }
  return { added: [...added.values()], changed: [...changed.values()] };
};

/** Only a later sending is an edit: what staff corrected in the row is not undone by the same event coming again. */
const isNewer = (row: ReportRow, { submission, updatedAt }: ReportRow): boolean =>
  row.submission.submittedAt > (updatedAt ?? submission.submittedAt);

/** An edit keeps the first time of receipt; whatever staff had decided, it is now "Diubah". */
const mergeEdit = ({ value, row }: Placed<ReportRow>, edited: ReportRow): Placed<ReportRow> => {
  const at = edited.submission.submittedAt;
  return {
    row,
    value: {
      ...value,
      submission: { ...edited.submission, submittedAt: value.submission.submittedAt },
      other: edited.other,
      editUrl: edited.editUrl,
      respondent: edited.respondent === '' ? value.respondent : edited.respondent,
      review: 'edited',
      resubmittedAt: value.returnedAt === null ? value.resubmittedAt : at,
      updatedAt: at,
    },
  };
};

const replaceRows = (
  standing: readonly Placed<ReportRow>[],
  changed: readonly Placed<ReportRow>[],
): readonly Placed<ReportRow>[] => {
  const changedByRow = new Map(changed.map((placed) => [placed.row, placed]));
  return standing.map((placed) => changedByRow.get(placed.row) ?? placed);
};
