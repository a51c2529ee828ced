// Every issue says what is wrong, what was kept, and what to do.
import { type Issue, type IssueCode, type IssueData, issueOf } from '../../../src/core/issue';
import { makePlainTime } from '../../../src/core/time/plain-date';
import { issueText } from '../../../src/messages/maintenance/issue-text';
import { senderWords } from '../../../src/messages/reports/sender-text';
import { day, moment, periodId } from '../../core/kasiman';

const date = day('2026-02-13');
const at = moment('2026-03-06 07:45');

const samples: { readonly [Code in IssueCode]: IssueData[Code] } = {
  'cell-empty': {},
  'workbook-zone-differs': { zone: 'America/Los_Angeles', officeZone: 'Asia/Jakarta' },
  'workbook-locale-differs': { locale: 'en_US' },
  'date-may-be-swapped': { date: day('2026-03-05'), swapped: day('2026-05-03') },
  'cell-not-a-date': { text: '13/2' },
  'cell-not-a-time': { text: 'pagi' },
  'weekday-differs': { typed: 'Senin', date },
  'cell-not-whole': { text: 'dua' },
  'cell-not-among-choices': { text: 'bulan', choices: ['bulanan', 'mingguan'] },
  'cell-not-an-address': { text: 'Camat Kasiman' },
  'contact-unit-blank': {},
  'contact-email-unread': { text: 'siti@batokan' },
  'contact-phone-unread': { text: '0812' },
  'contact-phones-several': { used: '0812 3456 7890' },
  'stages-unreadable': { text: 'seminggu sebelumnya' },
  'rule-history-damaged': {},
  'cell-not-a-period': { text: 'Pebruari' },
  'column-missing': { header: 'Diterima', held: 'figures-and-reminders' },
  'column-blank': { header: 'Diterima', held: 'figures-and-reminders' },
  'tab-blank': { title: 'Kontak', held: 'reminders' },
  'tab-missing': { title: 'Surat', held: 'nothing' },
  'submission-empty': { receivedAt: at },
  'report-doubled': { unit: '35.22.20.2004', activityDate: date, firstId: 'a' },
  'report-copied': { firstRow: 2 },
  'name-missing': { id: 'kewajiban-2' },
  'minimum-count-not-positive': { value: 0 },
  'end-before-start': { start: date, end: day('2026-01-01') },
  'due-day-not-in-every-month': { day: 31, lastAllowed: 28 },
  'due-days-negative': { days: -1 },
  'correction-window-negative': { days: -1 },
  'rule-missing': { id: 'siskamling' },
  'rules-out-of-order': { effectiveFrom: date },
  'rule-from-inside-a-period': { effectiveFrom: date, period: periodId('2026-02') },
  'no-unit-bound': { id: 'siskamling' },
  'bound-unit-unknown': { unit: '35.22.20.2099' },
  'obligation-twice': { id: 'siskamling' },
  'unit-code-unreadable': { text: '35222' },
  'unit-of-other-office': { unit: '35.22.21.2001', office: '35.22.20' },
  'unit-twice': { unit: '35.22.20.2004' },
  'unit-kind-contradicts-code': { unit: '35.22.20.2004', kind: 'kelurahan', kindOfCode: 'desa' },
  'unit-intervals-overlap': { unit: '35.22.20.2004' },
  'unknown-unit': { unit: 'Sidomulyo' },
  'unknown-obligation': { obligation: 'ronda' },
  'activity-date-unreadable': { text: 'kemarin' },
  'activity-date-in-future': { activityDate: day('2026-12-01'), today: date },
  'activity-in-closed-year': { activityDate: day('2025-12-01'), year: 2025 },
  'people-not-whole': { text: 'dua puluh' },
  'received-before-activity': { activityDate: day('2026-04-01'), receivedAt: at },
  'received-in-future': { receivedAt: at, now: moment('2026-02-13 10:00') },
  'received-date-unreadable': { text: 'tadi' },
  'count-not-whole': { field: 'lahir', text: 'tiga' },
  'unit-not-bound': { unit: '35.22.20.2004', obligation: 'siskamling' },
  'unit-not-active': { unit: '35.22.20.2004', activityDate: date },
  'obligation-not-in-force': { obligation: 'siskamling', activityDate: date },
  'evidence-incomplete': { missing: 'after' },
  'photo-repeated': { activityDate: date, firstUnit: '35.22.20.2005 Besah', firstDate: day('2026-01-09') },
  'photo-for-both': { activityDate: date },
  'predecessor-unknown': { text: '35.22.20.2099' },
  'successor-without-day': { unit: '35.22.20.2021' },
  'predecessor-still-open': { unit: '35.22.20.2011', lastDay: date },
  'month-reported-early': { month: date, receivedOn: date },
  'unit-differs-from-link': { unit: '35.22.20.2004 Sidomukti', linkUnit: '35.22.20.2005 Besah' },
  'link-code-unknown': { unit: '35.22.20.2004 Sidomukti', code: 'kode ABCDE' },
  'population-does-not-add-up': { expectedEnd: 2310, statedEnd: 2301 },
  'population-sexes-do-not-add-up': { sum: 2300, statedEnd: 2301 },
  'siskamling-more-than-posts': { field: 'activePosts', count: 12, posts: 10 },
  'recap-damaged': {},
  'recap-month-ahead': { month: '2026-05' },
  'recap-of-other-office': { recapUnit: '35.21.01' },
  'recap-of-other-unit': { unit: '35.22.20 Kasiman', recapUnit: '35.22.19 Malo' },
  'recap-list-differs': { unit: '35.22.20 Kasiman', told: 11, known: 10 },
  'recap-obligation-unknown': { obligation: 'gotong-royong' },
  'visit-in-future': { date },
  'visit-without-outcome': { date },
  'cell-not-a-ward': { text: 'satu' },
  'cell-not-degrees': { text: 'utara' },
  'post-doubled': { twinRow: 9 },
  'circulars-in-a-circle': { others: ['Surat Edaran Bupati 1/2026', 'Surat Edaran Bupati 2/2026'] },
  'circular-unknown': { text: '9/2019' },
  'circular-not-registered': { text: '9/2019' },
  'circular-no-longer-holds': {
    obligation: 'Kerja Bakti',
    circular: 'Surat Edaran Bupati 1/2026',
    status: 'ended',
    end: date,
    replacedBy: '',
  },
  'meeting-ends-before-start': { start: makePlainTime(9, 0), end: makePlainTime(8, 0) },
  'meeting-is-past': { date },
  'meeting-on-day-off': { date },
  'meeting-overlaps': { chair: 'Camat', other: 'Kunjungan Betet' },
  'meeting-host-visited': { other: 'kunjungan Betet' },
  'planning-out-of-order': { first: 'Persiapan', firstDate: date, second: 'Musdes', secondDate: date },
  'visit-results-differ': {
    date,
    answers: [
      { outcome: 'held', name: 'Siti' },
      { outcome: 'not-held', name: '' },
    ],
  },
  'visit-result-early': { date, sentOn: date },
  'waiver-unit-blank': {},
  'waiver-reason-missing': { unit: '35.22.20.2004' },
  'waiver-grantor-missing': { unit: '35.22.20.2004' },
  'waiver-period-unknown': { unit: '35.22.20.2004', period: periodId('2026-02') },
  'plan-outside-period': { plannedDate: date, period: periodId('2026-01') },
  'plan-not-in-force': { plannedDate: date, obligation: 'Kerja Bakti' },
  'holidays-not-filled': { year: 2027 },
  'year-has-open-periods': { year: 2026, openPeriods: 3 },
  'year-already-closed': { year: 2025 },
};

const issues = Object.entries(samples).map(
  ([code, data]) => issueOf(code as IssueCode, data as IssueData[IssueCode]) as Issue,
);
const action =
  /\b(Isi|Tulis|Pilih|Perbaiki|Periksa|Hapus|Ketik|Beri|Ganti|Tanyakan|Urungkan|Lengkapi|Minta|Mulailah|Tutup|Buka|ubah|tanyakan|isi|perbaiki|pilih)\b/u;

describe.each(issues.map((issue) => ({ code: issue.code, text: issueText(issue) })))('$code', ({ text }) => {
  it('ends as a sentence and tells what to do', () => {
    expect(text).toMatch(/\.$/u);
    expect(text).toMatch(action);
  });

  it('F46: shows no ISO date, no English and no gap', () => {
    expect(text).not.toMatch(
      /\d{4}-\d{2}|undefined|null|NaN|\b(the|date|unit|report|missing|monthly|weekly)\b/u,
    );
    expect(text).not.toMatch(/\s{2}|“”/u);
  });
});

it('an empty answer is called empty, and a long one is cut', () => {
  expect(
    issueText(
      issueOf('unknown-unit', {
        unit: 'Oesao',
        meant: ['53.01.06.1004 Oesao', '53.01.06.2015 Oesao'],
        isShared: true,
      }),
    ),
  ).toContain('Ada 2 yang bernama “Oesao”: 53.01.06.1004 Oesao dan 53.01.06.2015 Oesao');
  expect(
    issueText(issueOf('unknown-unit', { unit: 'Loa Tebu', meant: ['64.02.06.2001 Loh Tebu'] })),
  ).toContain('Maksudnya 64.02.06.2001 Loh Tebu?');
  expect(issueText(issueOf('unknown-unit', { unit: '' }))).toContain('(kosong)');
  expect(issueText(issueOf('unknown-unit', { unit: 'x'.repeat(5000) })).length).toBeLessThan(300);
});

describe('what the sender reads', () => {
  it('never names the tabs and columns of the office', () => {
    const { problems, questions } = senderWords(issues);
    expect(problems.length + questions.length).toBeGreaterThan(10);
    expect([...problems, ...questions].join(' ')).not.toMatch(
      /\b(tab|kolom|baris|Pemeriksaan|Masalah|undefined)\b/u,
    );
  });

  it('tells what stops a report apart from what will only be asked about', () => {
    const words = senderWords([
      issueOf('unit-differs-from-link', samples['unit-differs-from-link']),
      issueOf('people-not-whole', samples['people-not-whole']),
      issueOf('holidays-not-filled', samples['holidays-not-filled']),
    ]);
    expect(words).toEqual({
      problems: ['Jumlah warga “dua puluh” belum berupa angka. Tulis angka saja, misalnya 20.'],
      questions: ['Laporan ini dikirim lewat tautan milik tempat lain. Kami akan menghubungi Anda.'],
    });
  });
});
