// Explains a figure: what was counted, out of what, by which rule.
import { type Change, figuresOf, type PeriodFigures } from '../../core/camat/period-figures';
import type { PeriodSummary } from '../../core/camat/summary';
import { completenessOf, timelinessOf, timelinessOfReported } from '../../core/compliance/tally';
import type { OfficeProfile } from '../../core/office/profile';
import type { Zone } from '../../core/office/unit';
import type { Rate } from '../../core/rate';
import { dateOf } from '../../core/time/plain-date';
import { owingWord } from '../office/unit-name';
import { dateText, dayText, outOfText, periodText, shortDateText, wholeText } from '../time/date-text';

/** A figure that can be asked "dari mana?". */
type FigureName =
  | 'reported'
  | 'onTime'
  | 'late'
  | 'inProgress'
  | 'missing'
  | 'waived'
  | 'contradicted'
  | 'completeness'
  | 'timeliness'
  | 'ofReported';

/** What the words need beside the numbers. */
export type ExplanationWords = Pick<OfficeProfile, 'terms' | 'zone'>;

interface Told {
  readonly summary: PeriodSummary;
  readonly figures: PeriodFigures;
  /** `desa`, `kampung`. */
  readonly unit: string;
  readonly zone: Zone;
}

/** One or two sentences with numerator, denominator and rule, for one figure of one period. */
export function explainFigure(
  name: FigureName,
  summary: PeriodSummary,
  { terms, zone }: ExplanationWords,
): string {
  return explanations[name]({
    summary,
    figures: figuresOf(summary),
    unit: owingWord(
      summary.obligationPeriod.rule,
      [...summary.owed, ...summary.waived].map(({ expected }) => expected.unit),
      terms,
    ),
    zone,
  });
}

/** The figures beside the shares, in one line of numerators and denominators. */
export function explainRest(change: Change | null, summary: PeriodSummary): string {
  const { owed, reported, onTime, late, inProgress, missing, waived, contradicted, visited } =
    figuresOf(summary);
  const n = wholeText;
  return `${[
    `Dari ${n(owed)} wajib: ${n(onTime)} tepat waktu, ${n(late)} terlambat, ${n(inProgress)} diproses, ${n(missing)} belum`,
    `dispensasi ${n(waived)} dari ${n(owed + waived)}`,
    `temuan ${n(contradicted)} dari ${n(visited)} dikunjungi`,
    ...(summary.isClosed ? [`pelapor tepat waktu ${n(onTime)} dari ${n(reported)}`] : []),
    ...(change === null ? [] : [`sebelumnya ${rateText(completenessOf(change.before.tally))}`]),
  ].join(
    '; ',
  )}.${summary.isClosed ? '' : ` Persentase setelah ${shortDateText(summary.obligationPeriod.due)}.`}`;
}

const explanations = {
  reported: (told) => `${ofOwed(told, told.figures.reported, 'sudah terpenuhi')} ${countingRule(told)}`,
  onTime: (told) => `${ofOwed(told, told.figures.onTime, 'diterima tepat waktu')} ${onTimeRule(told)}`,
  late: (told) => `${ofOwed(told, told.figures.late, 'diterima setelah tenggat')} ${onTimeRule(told)}`,
  inProgress: (told) =>
    `${ofOwed(told, told.figures.inProgress, 'sudah masuk tetapi belum dihitung')} Belum dihitung: kurang dari jumlah minimal, perlu perbaikan, atau menunggu pemeriksaan.`,
  missing: (told) =>
    `${ofOwed(told, told.figures.missing, 'belum diterima')} Laporan yang ditolak tidak dihitung.`,
  waived: ({ figures, unit }) =>
    `${wholeText(figures.waived)} ${unit} mendapat dispensasi dan tidak dihitung dalam ${wholeText(figures.owed)} laporan wajib.`,
  contradicted: ({ figures }) =>
    `${wholeText(figures.contradicted)} dari ${wholeText(figures.visited)} laporan yang dikunjungi tidak sesuai keadaan di lapangan. Temuan tidak mengubah persentase.`,
  completeness: (told) =>
    percentage(
      told,
      completenessOf(told.summary.tally),
      `${rateText(completenessOf(told.summary.tally))} laporan wajib terpenuhi; ${denominator(told)}. ${countingRule(told)}`,
    ),
  timeliness: (told) =>
    percentage(
      told,
      timelinessOf(told.summary.tally),
      `${rateText(timelinessOf(told.summary.tally))} laporan wajib tepat waktu; ${denominator(told)}. ${onTimeRule(told)}`,
    ),
  ofReported: (told) =>
    percentage(
      told,
      timelinessOfReported(told.summary.tally),
      `${rateText(timelinessOfReported(told.summary.tally))} laporan yang terpenuhi tepat waktu. ${onTimeRule(told)}`,
    ),
} satisfies Record<FigureName, (told: Told) => string>;

function ofOwed(told: Told, count: number, what: string): string {
  return `${wholeText(count)} dari ${wholeText(told.figures.owed)} laporan wajib ${what}; ${denominator(told)}.`;
}

/** `10 desa dikurangi 1 dispensasi`, `10 desa yang wajib`. */
function denominator({ figures: { owed, waived }, unit }: Told): string {
  return waived === 0
    ? `${wholeText(owed)} ${unit} yang wajib`
    : `${wholeText(owed + waived)} ${unit} dikurangi ${wholeText(waived)} dispensasi`;
}

function onTimeRule({ summary: { obligationPeriod }, zone }: Told): string {
  return `Tepat waktu: diterima sebelum ${dateText(dateOf(obligationPeriod.cutoff))} pukul 00.00 ${zone}.`;
}

function countingRule({ summary: { obligationPeriod } }: Told): string {
  const { minimumCount } = obligationPeriod.rule;
  const least = minimumCount === 1 ? 'satu kegiatan' : `${wholeText(minimumCount)} kegiatan`;
  return `Terpenuhi: sedikitnya ${least} pada ${periodText(obligationPeriod.period)} diterima.`;
}

/** A percentage speaks of closed periods only, and of nothing where nothing was expected. */
function percentage({ summary }: Told, { denominator: expected }: Rate, text: string): string {
  if (!summary.isClosed) return runningText(summary);
  return expected === 0 ? 'Tidak ada yang dapat dihitung, jadi tidak ada persentase.' : text;
}

function runningText({ obligationPeriod }: PeriodSummary): string {
  return `Persentase dihitung setelah tenggat lewat: ${dayText(obligationPeriod.due)}.`;
}

function rateText({ numerator, denominator: whole }: Rate): string {
  return outOfText(numerator, whole);
}
