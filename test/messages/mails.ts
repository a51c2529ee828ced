// Mails that Kasiman sends in its February, for the tests that read or look at them.

import { summariseForCamat } from '../../src/core/camat/summary';
import type { ComplianceCell } from '../../src/core/compliance/compliance-cell';
import { type Issue, issueOf } from '../../src/core/issue';
import { DEFAULT_TERMS_BY_TIER, type OfficeProfile } from '../../src/core/office/profile';
import type { ReminderKey } from '../../src/core/reminders/reminder-ledger';
import type { ReminderItem } from '../../src/core/reminders/reminder-mail';
import type { PlainDate } from '../../src/core/time/plain-date';
import type { EmailBody } from '../../src/messages/email-page';
import { renderDigestEmail } from '../../src/messages/reminders/digest-email';
import { renderEscalationEmail } from '../../src/messages/reminders/escalation-email';
import type { OfficeWords } from '../../src/messages/reminders/mail-words';
import { renderReminderEmail } from '../../src/messages/reminders/reminder-email';
import { renderStreakEmail } from '../../src/messages/reminders/streak-email';
import { renderReceiptEmail } from '../../src/messages/reports/receipt-email';
import { renderReceiptSummary } from '../../src/messages/reports/receipt-summary-email';
import { renderReviewEmail } from '../../src/messages/review/review-email';
import {
  code,
  DESA,
  day,
  desa,
  FEBRUARY_REPORTS,
  FEBRUARY_WAIVERS,
  kerjaBakti,
  matrixOf,
  moment,
  obligationId,
  periodId,
  reportOf,
  type Story,
  termsOf,
  unitOf,
} from '../core/kasiman';

export const KASIMAN: OfficeProfile = {
  tier: 'kecamatan',
  code: code('35.22.20'),
  name: 'Kasiman',
  zone: 'WIB',
  terms: DEFAULT_TERMS_BY_TIER.kecamatan,
};

export const KALIREJO: OfficeProfile = {
  ...KASIMAN,
  code: code('18.02.01'),
  name: 'Kalirejo',
  terms: termsOf('kecamatan', { unit: 'kampung', unitHead: 'Kepala Kampung' }),
};

const form = 'https://docs.google.com/forms/d/e/contoh/viewform?entry.1=35.22.20.2004+Sidomukti&hl=id';
const population = kerjaBakti(
  {},
  { id: obligationId('penduduk'), name: 'Laporan Penduduk', form: 'population' },
);

/** The cells of a story that are owed, one per unit and obligation. */
export function owedCells(story: Story): ComplianceCell[] {
  return matrixOf(story).cells.filter(
    ({ state }) => state === 'overdue' || state === 'awaiting' || state === 'partial',
  );
}

export function itemOf(cell: ComplianceCell): ReminderItem {
  return {
    key: 'kunci' as ReminderKey,
    cell,
    stage: cell.isClosed ? 1 : -3,
  };
}

function remind(
  cells: readonly ComplianceCell[],
  more: { profile?: OfficeProfile; position?: string; words?: OfficeWords } = {},
) {
  return renderReminderEmail({
    profile: more.profile ?? KASIMAN,
    position: more.position ?? 'Sekretaris Desa',
    owed: cells.map((cell) => ({ item: itemOf(cell), url: form })),
    contactPerson: 'Kasi Kesra, Ibu Siti',
    contactPhone: '0353 511 234',
    words: more.words ?? new Map(),
  });
}

const sidomukti = DESA.slice(3, 4);
const sriBasuki = [unitOf('18.02.01.2004', 'Sri Basuki')];

function receipt(issues: readonly Issue[], more: Partial<Parameters<typeof renderReceiptEmail>[0]> = {}) {
  return renderReceiptEmail({
    profile: KASIMAN,
    unitName: 'Desa Sidomukti',
    obligationName: 'Kerja Bakti',
    lines: [
      ['Tanggal kegiatan', '13 Februari 2026'],
      ['Kegiatan', 'Membersihkan lingkungan'],
      ['Warga hadir', '42'],
      ['Tempat', 'Dusun Krajan RT 02 <b>'],
      ['Foto', ''],
    ],
    receivedAt: moment('2026-02-13 19:42'),
    zone: 'WIB',
    editUrl: 'https://docs.google.com/forms/d/e/contoh/viewform?edit2=abc&x=1',
    issues,
    isMasked: false,
    recorded: 'Tercatat, tepat waktu untuk Februari 2026, 3 kali berturut-turut.',
    ...more,
  });
}

function digest(today: string, lastRun: PlainDate | null, words: OfficeWords = new Map(), pageUrl = '') {
  return renderDigestEmail({
    pageUrl,
    profile: KASIMAN,
    unitWord: 'desa',
    summary: summariseForCamat(
      matrixOf({
        from: '2026-01-01',
        to: '2026-03-31',
        reports: [
          ...[1, 2, 3, 4, 5, 6, 7].map((number) => reportOf(desa(number), '2026-01-16', '2026-01-20 10:00')),
          ...FEBRUARY_REPORTS,
          reportOf(desa(1), '2026-03-01', '2026-03-01 11:00'),
        ],
        waivers: FEBRUARY_WAIVERS,
        visits: [
          {
            id: 'kunjungan-1',
            members: [],
            notes: '',
            unit: desa(3),
            obligationId: obligationId('kerja-bakti'),
            periodId: periodId('2026-02'),
            date: day('2026-02-20'),
            outcome: 'not-held',
          },
        ],
        today,
      }),
      day(today),
    ),
    today: day(today),
    lastRun,
    words,
  });
}

function review(decision: 'needs-work' | 'rejected', reason: string, day = 'kegiatan 13 Februari 2026') {
  return renderReviewEmail({
    profile: KASIMAN,
    unitName: 'Desa Sidomukti',
    obligationName: 'Kerja Bakti',
    day,
    decision,
    reason,
    editUrl: 'https://docs.google.com/forms/d/e/contoh/viewform?edit2=abc',
    lastDay: '2026-02-20' as PlainDate,
  });
}

/** As an office may word it: its own subject, a tag that must stay text, a closing. */
const ownWords: OfficeWords = new Map([
  ['kata:reminder.subject', 'Mohon {laporan} dari {desa}'],
  ['kata:reminder.opening', 'Salam <b>sehat</b> untuk warga { Desa }.'],
  ['kata:reminder.closing', 'Salam dari {kantor}.'],
]);

/** By name of the golden file. */
export const mails = {
  'reminder-before-due': remind(owedCells({ units: sidomukti, today: '2026-03-02' })),
  'reminder-on-the-day': remind(owedCells({ units: sidomukti, today: '2026-03-05' })),
  'reminder-overdue': remind(owedCells({ units: sidomukti, today: '2026-03-06' })),
  'reminder-one-of-two': remind(
    owedCells({
      units: sidomukti,
      obligations: [kerjaBakti({ minimumCount: 2 })],
      reports: [reportOf(desa(4), '2026-02-13', '2026-02-14 10:00')],
      today: '2026-03-02',
    }),
  ),
  'reminder-two-obligations': remind(
    owedCells({ units: sidomukti, obligations: [kerjaBakti(), population], today: '2026-03-02' }),
  ),
  'reminder-kampung': remind(owedCells({ units: sriBasuki, today: '2026-03-02' }), {
    profile: KALIREJO,
    position: 'Kepala Kampung',
  }),
  'escalation-to-camat': renderEscalationEmail(
    KASIMAN,
    owedCells({ reports: FEBRUARY_REPORTS.slice(0, 6), waivers: FEBRUARY_WAIVERS, today: '2026-03-12' }),
    new Map(),
  ),
  receipt: receipt([]),
  'receipt-of-a-masked-number': receipt([], {
    isMasked: true,
    lines: [
      ['Tanggal kegiatan', '13 Februari 2026'],
      ['Kegiatan', 'Membersihkan lingkungan'],
      ['Warga hadir', '42'],
      ['Tempat', 'Dusun Krajan RT 02, rumah Bu Siti NIK [16 angka dihapus]'],
      ['Foto', 'belum ada'],
    ],
  }),
  'receipt-of-long-answers': receipt([], {
    lines: [
      ['Tanggal kegiatan', '13 Februari 2026'],
      ['Kegiatan', 'Membersihkan lingkungan, menata fasilitas umum, '.repeat(20)],
      ['Warga hadir', '42'],
      ['Tempat', `Dusun ${'Krajan '.repeat(7000)}`],
      ['Foto', '2'],
    ],
  }),
  'receipt-of-a-population-report': receipt([], {
    obligationName: 'Laporan Penduduk',
    lines: [
      ['Bulan laporan', 'Februari 2026'],
      [
        'Angka',
        'awal 1250; lahir 3; mati 1; datang 2; pindah 0; akhir 1254; laki-laki 620; perempuan 634; KK 410',
      ],
    ],
  }),
  'receipt-with-a-problem': receipt([issueOf('people-not-whole', { text: 'dua puluh' })]),
  'receipt-with-a-question': receipt([
    issueOf('population-does-not-add-up', { expectedEnd: 2310, statedEnd: 2301 }),
    issueOf('plan-outside-period', { plannedDate: day('2026-03-01'), period: periodId('2026-02') }),
  ]),
  'receipts-summed-up': renderReceiptSummary(KASIMAN, 'WIB', [
    {
      unitName: 'Desa Batokan',
      obligationName: 'Kerja Bakti',
      day: '8 Februari 2026',
      receivedAt: moment('2026-02-10 09:05'),
      counts: true,
    },
    {
      unitName: 'Desa Batokan',
      obligationName: 'Laporan Penduduk',
      day: 'Februari 2026',
      receivedAt: moment('2026-02-10 09:07'),
      counts: false,
    },
  ]),
  'digest-to-camat': digest(
    '2026-03-12',
    day('2026-03-12'),
    new Map(),
    'https://script.google.com/macros/s/contoh/exec',
  ),
  'digest-own-words': digest(
    '2026-03-12',
    day('2026-03-12'),
    new Map([['kata:digest.opening', 'Pak Camat, keadaan {tanggal} dari <i>{kantor}</i>.']]),
  ),
  'digest-before-the-deadline': digest('2026-03-02', null),
  streak: renderStreakEmail(
    KASIMAN,
    [{ unit: DESA[0]!, periods: 6, obligationName: 'Kerja Bakti' }],
    new Map(),
  ),
  'streak-of-two': renderStreakEmail(
    KASIMAN,
    [
      { unit: DESA[0]!, periods: 3, obligationName: 'Kerja Bakti' },
      { unit: DESA[0]!, periods: 3, obligationName: 'Siskamling' },
    ],
    new Map(),
  ),
  'reminder-own-words': remind(owedCells({ units: sidomukti, today: '2026-03-02' }), {
    words: ownWords,
  }),
  'review-returned': review('needs-work', 'Foto sesudah tidak dapat dibuka <coba lagi>.'),
  'review-of-a-month': review('needs-work', 'Jumlah akhir tidak cocok dengan awal.', 'bulan Februari 2026'),
  'review-rejected': review('rejected', ''),
} as const satisfies Record<string, EmailBody>;
