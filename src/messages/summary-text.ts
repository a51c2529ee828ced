// With which sentences does the summary answer the camat?
import type { PlainDate } from '../core/plain-date';
import type { PeriodSummary } from '../core/summary';
import { periodText, wholeText } from './date-text';

/** `3 desa`, `1.234 kampung`. */
export const countText = (count: number, unitTerm: string): string => `${wholeText(count)} ${unitTerm}`;

/**
 * The camat's first line. A period that is over speaks first, the oldest with somebody missing: `1 desa belum lapor
 * Kerja Bakti Februari 2026`. While everything still runs it says how far it is; when nobody is missing it says so.
 */
export const headline = (periods: readonly PeriodSummary[], unitTerm: string, today: PlainDate): string => {
  if (periods.length === 0) return 'Belum ada kewajiban yang berlaku';
  const waitedFor = periods.filter(({ missing }) => missing.length > 0);
  const over = waitedFor.find(({ obligationPeriod }) => obligationPeriod.period.end < today);
  if (over) return `${countText(over.missing.length, unitTerm)} belum lapor ${nameOf(over)}`;
  const [running] = waitedFor;
  if (!running) return `Semua ${unitTerm} sudah lapor`;
  const expected = running.tally.expected + running.tally.openExpected;
  return `${wholeText(expected - running.missing.length)} dari ${countText(expected, unitTerm)} sudah lapor ${nameOf(running)}`;
};

const nameOf = ({ obligationPeriod: { obligation, period } }: PeriodSummary): string =>
  `${obligation.name} ${periodText(period)}`;

/** `berjalan 3 dari 10`, for a period whose deadline has not passed. */
export const progressText = (fulfilled: number, expected: number): string =>
  `berjalan ${wholeText(fulfilled)} dari ${wholeText(expected)}`;

export const summaryHeads = {
  obligation: 'Kewajiban',
  period: 'Periode',
  due: 'Tenggat',
  onTime: 'Tepat waktu',
  late: 'Terlambat',
  missing: 'Belum',
  waived: 'Dispensasi',
  contradicted: 'Temuan',
  completeness: 'Kelengkapan',
  timeliness: 'Ketepatan waktu',
  ofReported: 'Dari yang lapor',
} as const;

export const summaryWords = {
  whoIsMissing: 'Siapa yang belum lapor',
  nobody: 'Tidak ada',
  late: 'Terlambat',
  waived: 'Dispensasi',
  pending: 'Perlu diperiksa',
  unplanned: 'Belum ada jadwal',
  history: 'Dua belas periode terakhir',
  whence: 'Dari mana angka ini?',
  streak: 'Tepat waktu berturut-turut',
} as const;
