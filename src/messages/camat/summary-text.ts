// Answers the camat in sentences: headline, names, change.
import { type Change, figuresOf } from '../../core/camat/period-figures';
import type { PeriodSummary } from '../../core/camat/summary';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import type { PlainDate } from '../../core/time/plain-date';
import { stateLooks } from '../compliance/state-text';
import { obligationPeriodText } from '../obligations/obligation-period-text';
import { outOfText, periodText, wholeText } from '../time/date-text';

/** `3 desa`, `1.234 kampung`. */
export function countText(count: number, unitTerm: string): string {
  return `${wholeText(count)} ${unitTerm}`;
}

/** The camat's first line in two parts: the answer, and what it is about ('' where it is about everything). */
interface Headline {
  readonly answer: string;
  readonly about: string;
}

/**
 * A period that is over speaks first, the oldest with somebody missing: `1 desa belum lapor`, `Kerja Bakti Februari
 * 2026`. While everything still runs, or while something that came does not count yet, it says how far it is.
 */
export function headlineOf(periods: readonly PeriodSummary[], unitTerm: string, today: PlainDate): Headline {
  if (periods.length === 0) return { answer: 'Belum ada kewajiban yang berlaku', about: '' };
  const waitedFor = periods.filter(({ missing }) => missing.length > 0);
  const over = waitedFor.filter(({ obligationPeriod }) => obligationPeriod.period.end < today);
  if (over.length > 0) {
    const missing = over.flatMap((period) => period.missing);
    return { answer: `${whoText(missing, unitTerm)} belum lapor`, about: periodNames(over) };
  }
  const progress = periods.map((period) => ({ period, figures: figuresOf(period) }));
  const unfinished = progress.filter(({ figures: { reported, owed } }) => reported < owed);
  const running = unfinished.find(({ figures: { missing } }) => missing > 0) ?? unfinished[0];
  if (running) {
    const { period, figures } = running;
    const isOfOffice = period.missing.every(({ expected: { unit } }) => unit.isOffice);
    const answer =
      isOfOffice && figures.missing > 0
        ? `${whoText(period.missing, unitTerm)} belum lapor`
        : `${wholeText(figures.reported)} dari ${countText(figures.owed, unitTerm)} sudah lapor`;
    return { answer, about: periodName(period) };
  }
  const isOwed = progress.some(({ figures: { owed } }) => owed > 0);
  return {
    answer: isOwed ? `Semua ${unitTerm} sudah lapor` : `Tidak ada ${unitTerm} yang wajib lapor`,
    about: '',
  };
}

/** `3 desa`, each once; the office, which owes its own rakor, is no desa: `3 desa dan Kecamatan Kasiman`. */
function whoText(cells: readonly ComplianceCell[], unitTerm: string): string {
  const units = [...new Map(cells.map(({ expected: { unit } }) => [unit.code, unit])).values()];
  const offices = units.filter(({ isOffice }) => isOffice).map(({ name }) => name);
  const others = units.length - offices.length;
  return [...(others > 0 ? [countText(others, unitTerm)] : []), ...offices].join(' dan ');
}

/** The headline as one sentence: `1 desa belum lapor Kerja Bakti Februari 2026`. */
export function headline(periods: readonly PeriodSummary[], unitTerm: string, today: PlainDate): string {
  const { answer, about } = headlineOf(periods, unitTerm, today);
  return about === '' ? answer : `${answer} ${about}`;
}

/** `Kerja Bakti dan Siskamling Februari 2026`; periods that differ are named each, more than two are counted. */
function periodNames(periods: readonly PeriodSummary[]): string {
  if (periods.length > 2) return `untuk ${wholeText(periods.length)} kewajiban`;
  const [first, second] = periods;
  if (!first) return '';
  if (!second) return periodName(first);
  const isSame = periodText(first.obligationPeriod.period) === periodText(second.obligationPeriod.period);
  return `${isSame ? first.obligationPeriod.obligation.name : periodName(first)} dan ${periodName(second)}`;
}

function periodName({ obligationPeriod }: PeriodSummary): string {
  return obligationPeriodText(obligationPeriod);
}

/** `▲ 11,1 poin`, in points of a hundred; `–` without a period to compare with. */
export function changeText(change: Change | null): string {
  return pointsChangeText(change === null ? null : change.points);
}

/** The same of a difference between two shares, 0–1. */
export function pointsChangeText(points: number | null): string {
  if (points === null) return '–';
  const tenths = Math.round(points * 1000);
  if (tenths === 0) return 'tetap';
  return `${tenths > 0 ? '▲' : '▼'} ${pointsText(tenths)} poin`;
}

/** `11,1`: tenths of a point without their sign. */
export function pointsText(tenths: number): string {
  return (Math.abs(tenths) / 10).toFixed(1).replace('.', ',');
}

/** `berjalan 3 dari 10`, for a period whose deadline has not passed. */
export function progressText(fulfilled: number, expected: number): string {
  return `berjalan ${outOfText(fulfilled, expected)}`;
}

/** Names in lines of at most `width` characters; what does not fit in `lines` lines is counted: `dan 3 lainnya`. */
export function nameLines(names: readonly string[], width: number, lines: number): readonly string[] {
  const made: string[] = [];
  let line = '';
  let shown = 0;
  for (const name of names) {
    const isLastLine = made.length === lines - 1;
    const others = `dan ${wholeText(names.length - shown)} lainnya`;
    const longer = line === '' ? name : `${line}, ${name}`;
    const needed = isLastLine && shown < names.length - 1 ? longer.length + others.length + 2 : longer.length;
    if (line !== '' && needed > width) {
      if (isLastLine) return [...made, `${line}, ${others}`];
      made.push(`${line},`);
      line = name;
    } else line = longer;
    shown += 1;
  }
  return line === '' ? made : [...made, line];
}

/** What the heads of the figures say; the symbols bring their colours along, and so explain the map below. */
export const summaryHeads = {
  obligation: 'Kewajiban',
  period: 'Periode',
  reported: 'Sudah lapor',
  onTime: `${stateLooks['on-time'].symbol} Tepat waktu`,
  late: `${stateLooks.late.symbol} Terlambat`,
  inProgress: `${stateLooks['awaiting-review'].symbol} Diproses`,
  missing: 'Belum lapor',
  waived: `${stateLooks.waived.symbol} Dispensasi`,
  contradicted: `${stateLooks.contradicted.symbol} Temuan`,
  completeness: '% lengkap',
  timeliness: '% tepat waktu',
  ofReported: '% dari pelapor',
  change: 'Naik/turun',
} as const;

/** Words of the tab; a section starts with a mark by which it is painted wherever it comes to stand. */
export const summaryWords = {
  /** The name of the tab. */
  tab: 'Ringkasan',
  whoIsMissing: 'Siapa yang belum lapor',
  attention: 'Perlu perhatian',
  tasks: 'Menunggu tindakan staf',
  progress: 'Tepat waktu beruntun dan membaik',
  everybody: 'semua sudah lapor',
  nobodyOwes: 'tidak ada yang wajib',
  complete: 'Semua lapor',
  nobody: 'Tidak ada',
  toReview: 'Pemeriksaan',
  toCorrect: 'Perbaikan',
  toSettle: 'Tindak lanjut',
  unplanned: 'Belum ada jadwal',
  problems: 'Masalah isian',
  visits: 'Kunjungan',
  streak: 'Beruntun',
  improved: 'Membaik',
  running: 'Masih berjalan',
  whence: 'Dari mana angka ini?',
} as const;
