// Turns what desa sent into rows, changed cells and receipts, each exactly once.
import { type ObligationId, parseObligationId } from '../../core/obligations/obligation';
import { zoneNames } from '../../core/office/unit';
import { printOf } from '../../core/reports/removal';
import { isNewerSending, mergeSending } from '../../core/reports/sending';
import { emptySubmission, type Submission } from '../../core/reports/submission';
import { linkWords } from '../../messages/office/choice-words';
import { type DecodedResponse, decodeFormResponse } from '../../tables/forms/form-response';
import { encodeReport, newReportRow, type ReportRow } from '../../tables/reports/report-table';
import type { Placed } from '../../tables/row-reader';
import { type LinkCodeOf, linkCodes } from '../forms/link-codes';
import { type Decision, decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice, requireTab } from '../office/read-office';
import { recordManyChanges } from '../office/record-changes';
import { refuseGaps } from '../office/tab-gaps';
import { withLock } from '../office/with-lock';
import type { FormAnswers, FormPlace, Ports } from '../ports';
import { planReceiptsOf } from './plan-receipts';
import { noteRemovals, type Removals, readRemovals } from './removed-reports';
import { sendReceipts } from './send-receipts';
import { senderEdit } from './sender-edits';
import { writeRows } from './write-reports';

/** Submissions of one form. */
interface Received {
  readonly obligationId: ObligationId;
  readonly place: FormPlace;
  readonly answers: readonly FormAnswers[];
}

/** What there is to record. */
export interface Arrivals {
  readonly received: readonly Received[];
  /** Events that came without a response. */
  readonly blankEvents: number;
}

export interface RecordOptions {
  /** Bring the views up to date even when nothing was new. */
  readonly refresh: boolean;
  /** Removed reports that somebody wants back: they are taken up, and nobody is mailed. */
  readonly restored?: ReadonlySet<string>;
  /** Entries for the notebook, written once everything is recorded. */
  readonly noted?: Readonly<Record<string, string>>;
  /** Takes up what else was sent, under the lock and before anything is decided; gives the workbook as it then stands. */
  readonly takeAlso?: (office: Office) => Office;
  /** Work that belongs to the same run, under its lock and before its last flush. */
  readonly workAlso?: (office: Office) => void;
}

export interface Recorded {
  readonly added: number;
  readonly changed: number;
  /** The workbook afterwards. */
  readonly office: Office;
}

/**
 * Records submissions under the lock: a known response is passed over, one that was sent again later replaces its row, a
 * new one gets a row below. Identity is the response id, so doubled, replayed and swept events change nothing. Everything
 * is read once; the views are decided from the new rows as the next read will find them. `arrivalsIn` gets the workbook's
 * IANA zone and the notebook.
 */
export function recordSubmissions(
  ports: Ports & ViewPorts,
  { refresh, restored, noted = {}, takeAlso, workAlso }: RecordOptions,
  arrivalsIn: (zone: string, notes: Readonly<Record<string, string>>) => Arrivals,
): Recorded {
  return withLock(ports, () => {
    const read = readOffice(ports, { withGaps: true });
    if (read.gaps.length > 0) {
      // What was sent stays in the form until the columns are back; the sweep that follows takes it up.
      writeViews(ports, read, decideOffice(read));
      ports.workbook.flush();
      refuseGaps(read.gaps);
    }
    const office = takeAlso?.(read) ?? read;
    const { notes } = office.layout;
    const { received, blankEvents } = arrivalsIn(office.layout.zone || zoneNames.WIB, notes);
    const linkUnitOf = linkUnitReader(linkCodes(ports, notes), office);
    const arrived = received.flatMap(({ obligationId, place, answers }) =>
      answers.map((answer) => rowOf(decodeFormResponse(answer, place, obligationId), linkUnitOf)),
    );
    const removals = readRemovals(ports, office, { notebook: notes, incoming: arrived });
    const incoming = arrived.filter(isTakenUp(removals, restored ?? new Set()));
    const blanks = blankEvents > 0 ? [blankRow(office)] : [];
    const { told, ...sorted } = sortIncoming([...incoming, ...blanks], office);
    const news = restored === undefined ? [...sorted.added, ...sorted.changed.map(({ value }) => value)] : [];
    const { marked, addresses } = planReceiptsOf(
      ports,
      office,
      news.filter(({ submission }) => told.has(submission.id)),
    );
    const added = sorted.added.map(marked);
    const changed = sorted.changed.map(({ row, value }) => ({ row, value: marked(value) }));
    const isNews = added.length + changed.length > 0 || office !== read;
    if (!isNews && !refresh) return { added: 0, changed: 0, office };
    const place = requireTab(office.layout, 'reports');
    const appended = added.map((value, index) => ({ value, row: office.nextReportRow + index }));
    const cells = [...changed, ...appended].map(({ value, row }) => ({
      row,
      cells: encodeReport(place, value),
    }));
    writeRows(ports, place, cells, office.reportCells);
    const before = new Map(office.reportRows.map(({ value, row }) => [row, value]));
    recordManyChanges(
      ports.workbook,
      office.layout,
      changed.flatMap(({ value, row }) => senderEdit(place, before.get(row) ?? value, value)),
    );
    const updated: Office = {
      ...office,
      reportRows: [...replaceRows(office.reportRows, changed), ...appended],
    };
    const decision: Decision = decideOffice(updated);
    writeViews(ports, updated, decision);
    noteRemovals(ports, updated, { ...removals, lost: withoutRestored(removals, restored), notebook: notes });
    ports.workbook.note(noted);
    workAlso?.(updated);
    ports.workbook.flush();
    sendReceipts(ports, { office: updated, decision, addresses }, [...appended, ...changed]);
    return { added: added.length, changed: changed.length, office: updated };
  });
}

/** Whether a sending is taken up: what was removed is not, unless somebody asked to have it back. */
function isTakenUp({ held }: Removals, restored: ReadonlySet<string>) {
  return ({ submission }: ReportRow): boolean => {
    const print = printOf(submission.id);
    return !held.has(print) || restored.has(print);
  };
}

function withoutRestored({ lost }: Removals, restored: ReadonlySet<string> = new Set()): readonly string[] {
  return lost.filter((print) => !restored.has(print));
}

function rowOf(
  { submission, linkCode, ...rest }: DecodedResponse,
  linkUnitOf: (submission: Submission, linkCode: string) => string,
): ReportRow {
  return newReportRow({ ...submission, linkUnit: linkUnitOf(submission, linkCode) }, rest);
}

/**
 * The unit whose link carries a code, as the row names units: the unit that was chosen is tried first, then the others.
 * An unknown code is kept as it came, so that staff see it.
 */
function linkUnitReader(codeOf: LinkCodeOf, { readUnit, unitRows }: Office) {
  return ({ unit, obligation }: Submission, linkCode: string): string => {
    const id = parseObligationId(obligation);
    if (linkCode === '' || id === null) return '';
    const chosen = readUnit(unit);
    if (chosen.ok && codeOf({ id }, { code: chosen.value }) === linkCode) return unit;
    const owner = unitRows.find(({ value }) => codeOf({ id }, value.unit) === linkCode);
    return owner?.value.label ?? `${linkWords.code} ${linkCode}`;
  };
}

/** An event without a response: kept as one row a minute, so that a burst of them stays one row. */
function blankRow({ now }: Office): ReportRow {
  return newReportRow({ ...emptySubmission, id: `kosong-${now.slice(0, 16)}`, submittedAt: now });
}

/** New rows, changed rows, and the ids whose senders get a receipt: not for an older sending that arrives late. */
function sortIncoming(incoming: readonly ReportRow[], { reportRows }: Office) {
  const standing = new Map(reportRows.map((placed) => [placed.value.submission.id, placed]));
  const added = new Map<string, ReportRow>();
  const changed = new Map<string, Placed<ReportRow>>();
  const told = new Set<string>();
  for (const row of incoming) {
    const { id } = row.submission;
    const placed = changed.get(id) ?? standing.get(id);
    const known = added.get(id) ?? placed?.value;
    const merged = known === undefined ? row : mergeSending(known, row);
    if (merged === known) continue;
    if (placed) changed.set(id, { row: placed.row, value: merged });
    else added.set(id, merged);
    if (known === undefined || isNewerSending(row, known)) told.add(id);
  }
  return { added: [...added.values()], changed: [...changed.values()], told };
}

function replaceRows(
  standing: readonly Placed<ReportRow>[],
  changed: readonly Placed<ReportRow>[],
): readonly Placed<ReportRow>[] {
  const changedByRow = new Map(changed.map((placed) => [placed.row, placed]));
  return standing.map((placed) => changedByRow.get(placed.row) ?? placed);
}
