// Records a report from paper or WhatsApp in Laporan, once.

import { parsePlainDate } from '../../core/time/plain-date';
import { unitTitle } from '../../messages/office/unit-name';
import { proxyText } from '../../messages/reports/proxy-text';
import { dateText } from '../../messages/time/date-text';
import { decodeReports, encodeReport, type ReportRow } from '../../tables/reports/report-table';
import { Refusal } from '../failure';
import { termsOfOffice } from '../office/office-terms';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice, requireTab } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace } from '../ports';
import { type JudgedProxy, judgeProxy } from './judge-proxy';
import type { ProxyDraft, ProxyPreview, ProxyRecorded } from './rpc-proxy';

/** How the report would count; nothing is written. */
export function previewProxy(ports: Pick<Ports, 'workbook' | 'clock'>, draft: ProxyDraft): ProxyPreview {
  const judged = judgeProxy(readOffice(ports), draft, { id: 'pratinjau', enteredBy: '' });
  const { problems, doubts, owed, state, row } = judged;
  const day = parsePlainDate(row.submission.activityDate);
  return {
    problems,
    doubts,
    outcome: state === '' || day === null ? '' : proxyText.willStand(owed, day, state),
  };
}

/**
 * Stores the report under the page's request id: a doubled click or a call repeated after a failure finds it there and
 * only brings the views up to date. Throws a Refusal that names everything wrong; then nothing is stored.
 */
export function recordProxy(
  ports: Pick<Ports, 'clock' | 'lock' | 'person'> & ViewPorts,
  { requestId: id, draft, confirmed }: { requestId: string; draft: ProxyDraft; confirmed: boolean },
): ProxyRecorded {
  return withLock(ports, () => {
    const office = readOffice(ports);
    const place = requireTab(office.layout, 'reports');
    const judged = judgeProxy(office, draft, { id, enteredBy: ports.person.email() || proxyText.nobody });
    const standing = office.reportRows.find(({ value }) => value.submission.id === id);
    if (standing !== undefined && !isSame(place, standing.value, judged.row, office)) {
      return { kind: 'differs', message: differsText(standing.value, office) };
    }
    if (standing === undefined) {
      if (judged.problems.length > 0) throw new Refusal(judged.problems.join(' '));
      if (judged.doubts.length > 0 && !confirmed) return { kind: 'doubtful', doubts: judged.doubts };
      const values = [encodeReport(place, judged.row)];
      ports.workbook.writeBlock(place, { row: office.nextReportRow, column: 1, values });
    }
    writeViews(ports, judged.office, judged.decision);
    ports.workbook.flush();
    return { kind: 'recorded', message: storedText(judged) };
  });
}

function storedText({ unitName, owed, state }: JudgedProxy): string {
  return proxyText.stands(unitName, owed, state);
}

/** Whether the stored row says what the page asks to store, as both would be read back. */
function isSame(place: TabPlace, standing: ReportRow, asked: ReportRow, { now }: Office): boolean {
  const [read] = decodeReports(place, [[], encodeReport(place, asked)], now).rows;
  const said = ({ submission }: ReportRow): string => JSON.stringify({ ...submission, submittedAt: '' });
  return read !== undefined && said(read.value) === said(standing);
}

function differsText({ submission }: ReportRow, office: Office): string {
  const { readUnit, units } = office;
  const code = readUnit(submission.unit);
  const unit = units.find((known) => code.ok && known.code === code.value);
  const day = parsePlainDate(submission.activityDate);
  const terms = termsOfOffice(office);
  return proxyText.differs(
    unit === undefined ? submission.unit : unitTitle(unit, terms),
    day === null ? submission.activityDate : dateText(day),
  );
}
