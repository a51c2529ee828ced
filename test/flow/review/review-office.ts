// Submits reports, reads the review queue and decides as staff do.
import type { Office } from 'local-office';
import type { ReviewOutcome, ReviewQueue, WaitingReport } from '../../../src/app/review/rpc-review';
import type { FirstObligation } from '../../../src/app/setup/rpc-setup';
import { codeTitle, filledBy, linkOf } from '../forms/unit-link';
import { callRpc, kasimanOffice } from '../kasiman';
import { reportOf, setupWith, wib } from '../office-actions';
import { shownRecords, typeIn } from '../sheet-cells';

/** Kasiman with its first obligation changed so; Batokan's contact can be written to. */
export function officeWith(obligation: Partial<FirstObligation> = {}): Office {
  const office = kasimanOffice('2026-02-02T08:00:00+07:00', setupWith(obligation));
  typeIn(office, 'Kontak', 'Batokan', 'Surel', 'sekdes@batokan.example');
  // The daily runs are tested elsewhere; here each day that passes would only cost their time.
  office.state.triggers = office.state.triggers.filter(({ clock }) => clock === null);
  return office;
}

/** The same where a report counts only once it was approved. */
export function approvingOffice(): Office {
  const office = officeWith();
  typeIn(office, 'Kewajiban', 'kerja-bakti', 'Diperiksa dulu', 'ya');
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

/** A desa sends its report through its link, or edits one; gives the response id. */
export function send(office: Office, sending: Sending): string {
  const { at, unit = 'Batokan', date = '2026-02-13', people = '42', photos, editOf } = sending;
  office.clock.set(wib(at));
  const delivery = office.submitForm(
    'Laporan Kerja Bakti',
    reportOf(unit, date, {
      'Jumlah warga yang hadir': people,
      [codeTitle]: filledBy(office, linkOf(office, unit))[codeTitle] ?? '',
      ...(photos === undefined ? {} : { 'Tautan foto': photos }),
    }),
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

/** The first row of Laporan by header. */
export function firstReport(office: Office): Record<string, string> {
  return shownRecords(office, 'Laporan')[0] ?? {};
}

/** Mails about a decision, by address. */
export function reviewMails(office: Office): readonly string[] {
  return office.outbox
    .filter(({ subject }) => /^(Perlu diperbaiki|Belum dapat diterima): /u.test(subject))
    .map(({ to }) => to.join(','));
}
