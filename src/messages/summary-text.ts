// With which sentences does the summary answer the camat?
import type { PeriodSummary } from '../core/summary';
import { periodText, wholeText } from './date-text';

/** `3 desa`, `1.234 kampung`. */
export const countText = (count: number, unitTerm: string): string => `${wholeText(count)} ${unitTerm}`;

/**
 * The camat's first line: `1 desa belum lapor Kerja Bakti Februari 2026`. The oldest period with somebody missing
 * speaks first; when nobody is missing it says so.
 */
export const headline = (periods: readonly PeriodSummary[], unitTerm: string): string => {
  const [worst] = periods.filter(({ missing }) => missing.length > 0);
  if (periods.length === 0) return 'Belum ada kewajiban yang berlaku';
  if (!worst) return `Semua ${unitTerm} sudah lapor`;
  const { obligation, period } = worst.obligationPeriod;
  return `${countText(worst.missing.length, unitTerm)} belum lapor ${obligation.name} ${periodText(period)}`;
};

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
  pending: 'Perlu perbaikan atau diperiksa',
  history: 'Dua belas periode terakhir',
  streak: 'Tepat waktu berturut-turut',
} as const;
