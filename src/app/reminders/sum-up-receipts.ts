// Tells together, in the morning, of the reports that had no receipt of their own.
import { receiptsKeyOf } from '../../core/reminders/reminder-ledger';
import { type PlainDate, parsePlainDate } from '../../core/time/plain-date';
import { unitTitle } from '../../messages/office/unit-name';
import { receiptsLabel } from '../../messages/reminders/stage-label';
import { renderReceiptSummary, type SummedReport } from '../../messages/reports/receipt-summary-email';
import { dayWords } from '../../messages/reports/reported-day';
import { decodeLedger } from '../../tables/reminders/ledger-table';
import { textOfReceipt } from '../../tables/reports/receipt-text';
import type { ReportRow } from '../../tables/reports/report-table';
import type { Placed } from '../../tables/row-reader';
import { type Decision, decideOffice } from '../office/decide-office';
import { type Office, readContacts, readOffice, requireTab } from '../office/read-office';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { freeMails, targetReader } from '../reports/plan-receipts';
import { batchSize, type Parcel, sendParcels } from './send-parcels';

/** As many as a run of six minutes can send beside everything else. */
const mostMails = 100;

interface SummedMail {
  readonly to: string;
  readonly rows: readonly Placed<ReportRow>[];
}

type SumUpPorts = Pick<Ports, 'workbook' | 'clock' | 'lock' | 'mailer'>;

/**
 * Sends one mail to each address whose reports wait, above the reserve of the quota; the others wait for another morning.
 * The reports of a batch are marked as told after its rows in Pengingat and before its first mail: a run that dies sends
 * nothing twice, and shows in Pengingat what may not have left. What Google did not take waits again.
 */
export function sumUpReceipts(ports: SumUpPorts): void {
  withLock(ports, () => {
    const office = readOffice(ports, { plansAndVisits: false });
    const waiting = office.reportRows.filter(({ value }) => value.receipt?.waits === true);
    const { profile } = office.settings;
    if (profile === null || waiting.length === 0) return;
    const targetOf = targetReader(office, readContacts(ports, office).contacts);
    const byAddress = new Map<string, SummedMail>();
    for (const placed of waiting) {
      const { to } = targetOf(placed.value);
      const known = byAddress.get(to.toLowerCase());
      byAddress.set(to.toLowerCase(), { to, rows: [...(known?.rows ?? []), placed] });
    }
    const nobody = byAddress.get('')?.rows ?? [];
    const mails = [...byAddress.values()]
      .filter(({ to }) => to !== '')
      .slice(0, Math.min(mostMails, freeMails(ports)));
    const mark = marker(ports, office);
    mark(nobody, 'told');
    const decision = decideOffice(office);
    const place = requireTab(office.layout, 'reminders');
    const ledgerCells = ports.workbook.readRows(place);
    const ledger = decodeLedger(place, ledgerCells).rows.map(({ value }) => value);
    let nextRow = rowBelow(place, ledgerCells);
    for (let first = 0; first < mails.length; first += batchSize) {
      const batch = mails.slice(first, first + batchSize);
      const told = batch.flatMap(({ rows }) => rows);
      const writeAlso = (isOpened: boolean): void => mark(told, isOpened ? 'told' : 'waiting');
      const parcels = batch.map((mail) => parcelOf(mail, office, decision));
      const sending = { office, parcels, ledger, place, nextRow, isTimeLeft: () => true, writeAlso };
      const { outcomes } = sendParcels(ports, sending);
      nextRow += parcels.length;
      const again = batch.filter((_, index) => outcomes[index] === 'quota' || outcomes[index] === 'service');
      mark(
        again.flatMap(({ rows }) => rows),
        'waiting',
      );
      if (outcomes.includes('quota')) break;
    }
    ports.workbook.flush();
  });
}

/**
 * Writes whether reports wait: each time one write of that column alone, from the first of them to the last. What it has
 * written before stays.
 */
function marker(ports: Pick<Ports, 'workbook'>, { layout, reportCells }: Office) {
  const place = requireTab(layout, 'reports');
  const column = place.columnsByKey.get('receipt');
  const written = new Map<number, string>();
  return (rows: readonly Placed<ReportRow>[], state: 'told' | 'waiting'): void => {
    if (column === undefined || rows.length === 0) return;
    for (const { row, value } of rows)
      written.set(row, textOfReceipt(value.receipt && { ...value.receipt, waits: state === 'waiting' }));
    const numbers = rows.map(({ row }) => row);
    const [top, bottom] = [Math.min(...numbers), Math.max(...numbers)];
    const values = Array.from({ length: bottom - top + 1 }, (_, index) => [
      written.get(top + index) ?? reportCells[top + index - place.headRow]?.[column - 1] ?? '',
    ]);
    ports.workbook.writeBlock(place, { row: top, column, values });
  };
}

function parcelOf({ to, rows }: SummedMail, office: Office, decision: Decision): Parcel {
  const { profile, zone } = office.settings;
  if (profile === null) throw new RangeError('no profile');
  const reports = rows.map((placed) => summedReport(placed, office, decision));
  const [first] = rows;
  const unit = office.readUnit(first?.value.submission.unit ?? '');
  return {
    to,
    body: renderReceiptSummary(profile, zone, reports),
    rows: [
      {
        key: receiptsKeyOf(office.today, unit.ok ? unit.value : '', to),
        obligation: '',
        period: '',
        stage: receiptsLabel,
        unit: [...new Set(reports.map(({ unitName }) => unitName))].join(', '),
        address: to,
      },
    ],
  };
}

function summedReport(
  { value, row }: Placed<ReportRow>,
  { readUnit, units, obligations, settings }: Office,
  { reportsByRow }: Decision,
): SummedReport {
  const { submission, updatedAt } = value;
  const code = readUnit(submission.unit);
  const unit = units.find((known) => code.ok && known.code === code.value);
  const obligation = obligations.find(({ id }) => id === submission.obligation);
  const day: PlainDate | null = parsePlainDate(submission.activityDate);
  const terms = settings.profile?.terms;
  return {
    unitName: unit === undefined || terms === undefined ? submission.unit : unitTitle(unit, terms),
    obligationName: obligation?.name ?? submission.obligation,
    day: day === null ? submission.activityDate : dayWords[obligation?.form ?? 'activity'].textOf(day),
    receivedAt: updatedAt ?? submission.submittedAt,
    counts: reportsByRow.has(row),
  };
}
