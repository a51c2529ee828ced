// How does a test submit, read the queue and decide as staff do?

import type { Office } from 'local-office';
import type { ReviewOutcome, ReviewQueue, WaitingReport } from '../../../src/app/review/rpc-review';
import type { FirstObligation } from '../../../src/app/setup/rpc-setup';
import { callRpc, kasimanOffice, kasimanSetup, kasimanUnits, shownRows } from '../kasiman';

export function wib(moment: string): string {
  return `${moment}+07:00`;
}

/** Kasiman with its first obligation changed so; Batokan's contact can be written to. */
export function officeWith(obligation: Partial<FirstObligation> = {}): Office {
  const office = kasimanOffice('2026-02-02T08:00:00+07:00', {
    ...kasimanSetup,
    obligation: { ...kasimanSetup.obligation, ...obligation },
  });
  office.editAsUser('D2', 'sekdes@batokan.example', 'Kontak');
  // The daily runs are tested elsewhere; here each day that passes would only cost their time.
  office.state.triggers = office.state.triggers.filter(({ clock }) => clock === null);
  return office;
}

/** A column of a tab by its header, as a letter. */
export function columnOf(office: Office, tab: string, header: string): string {
  const headers = shownRows(office, tab).find((row) => row.includes(header)) ?? [];
  return String.fromCharCode(65 + headers.indexOf(header));
}

/** The same where a report counts only once it was approved. */
export function approvingOffice(): Office {
  const office = officeWith();
  office.editAsUser(`${columnOf(office, 'Kewajiban', 'Diperiksa dulu')}2`, 'ya', 'Kewajiban');
  return office;
}

export interface Sending {
  readonly at: string;
  readonly unit?: string;
  readonly date?: string;
  readonly people?: string;
  readonly photos?: string;
  readonly editOf?: string;
}

/** A desa sends its report, or edits one; gives the response id. */
export function send(office: Office, sending: Sending): string {
  const { at, unit = 'Batokan', date = '2026-02-13', people = '42', photos, editOf } = sending;
  office.clock.set(wib(at));
  const code = kasimanUnits.find(({ name }) => name === unit)?.code ?? '';
  const delivery = office.submitForm(
    'Laporan Kerja Bakti',
    {
      Desa: `${code} ${unit}`,
      'Tanggal kegiatan': date,
      'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
      'Jumlah warga yang hadir': people,
      ...(photos === undefined ? {} : { 'Tautan foto': photos }),
    },
    editOf === undefined ? {} : { editOf },
  );
  if (!delivery.accepted) throw new Error('the form refused');
  return delivery.response.id;
}

export function queueOf(office: Office): ReviewQueue {
  return callRpc(office, 'readReviews', {});
}

/** The report of a desa that waits; throws when it does not. */
export function waitingOf(office: Office, unit: string): WaitingReport {
  const found = queueOf(office).waiting.find((report) => report.unit === `Desa ${unit}`);
  if (found === undefined) throw new Error(`${unit} does not wait`);
  return found;
}

export function decide(
  office: Office,
  { id, seen }: Pick<WaitingReport, 'id' | 'seen'>,
  decision: 'approved' | 'needs-work' | 'rejected',
  reason = '',
): ReviewOutcome {
  return callRpc(office, 'decideReport', { id, seen, decision, reason });
}

/** What Kepatuhan says of a desa's February. */
export function cellOf(office: Office, unit: string): string {
  return shownRows(office, 'Kepatuhan 2026').find(([, name]) => name === unit)?.[2] ?? '';
}

/** One row of Laporan by header. */
export function reportRow(office: Office, row = 1): Record<string, string> {
  const [headers = [], ...rows] = shownRows(office, 'Laporan');
  return Object.fromEntries(headers.map((header, index) => [header, rows[row - 1]?.[index] ?? '']));
}

/** Mails about a decision, by address. */
export function reviewMails(office: Office): readonly string[] {
  return office.outbox
    .filter(({ subject }) => /perlu diperbaiki|belum dapat diterima/u.test(subject))
    .map(({ to }) => to.join(','));
}
