// Renders the mail that shows the camat how the desa stand, once a week and on the day after a deadline.

import type { MonthFigures } from '../../core/camat/month-figures';
import { type Change, changeOf } from '../../core/camat/period-figures';
import type { CamatSummary, ObligationSummary, PeriodSummary } from '../../core/camat/summary';
import { capitalise } from '../../core/capitalise';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { completenessOf, progressOf, timelinessOf } from '../../core/compliance/tally';
import type { OfficeProfile } from '../../core/office/profile';
import type { Rate } from '../../core/rate';
import { daysBetween, type PlainDate } from '../../core/time/plain-date';
import { monthSentences } from '../camat/month-sentences';
import { agreementText, lateText, visitCoverageText, visitedText } from '../camat/summary-line-text';
import { headline, pointsText, progressText, summaryWords } from '../camat/summary-text';
import { progressOfCell } from '../compliance/steps-text';
import { type EmailBody, type EmailSection, emailPage } from '../email-page';
import { obligationPeriodText } from '../obligations/obligation-period-text';
import { officeHeadTitle, officeTitle } from '../office/unit-name';
import {
  dateText,
  dayText,
  deadlineText,
  outOfText,
  percentText,
  periodText,
  wholeText,
} from '../time/date-text';
import { fillWords, type OfficeWords } from './mail-words';

/** How far visits have come in three months, and how often they found what was reported. */
export interface DigestVisits {
  readonly coverage: Rate;
  readonly agreement: Rate;
}

interface DigestFacts {
  readonly profile: OfficeProfile;
  /** What the units are called together. */
  readonly unitWord: string;
  /** Drawn with the focus on today. */
  readonly summary: CamatSummary;
  /** Absent or null: nobody has visited yet. */
  readonly visited?: DigestVisits | null;
  /** The month whose last deadline has passed since the last digest; absent or null: none. */
  readonly month?: MonthFigures | null;
  /** Whether its report stands in Surat as a draft. */
  readonly isReportDrafted?: boolean;
  readonly today: PlainDate;
  /** The last day on which the daily run came to its end; null if it never did. */
  readonly lastRun: PlainDate | null;
  /** What the office words itself. */
  readonly words: OfficeWords;
  /** What the office itself has to follow up, and circulars that wait. */
  readonly others?: readonly EmailSection[];
  /** Of the camat's page, which lets the camat's account in; absent or '': it is not deployed. */
  readonly pageUrl?: string;
}

/** The answer in the subject, then one section per obligation and period: who is missing, who was late, the trend. */
export function renderDigestEmail({
  profile,
  unitWord,
  summary,
  visited,
  month,
  isReportDrafted = false,
  today,
  lastRun,
  words,
  others = [],
  pageUrl = '',
}: DigestFacts): EmailBody {
  const sender = officeTitle(profile);
  const values = { tanggal: dayText(today), kantor: sender };
  const shown = summary.obligations.flatMap((obligation) =>
    [obligation.previous, obligation.current].flatMap((period) => (period ? [{ obligation, period }] : [])),
  );
  return emailPage({
    subject: headline(
      shown.map(({ period }) => period),
      unitWord,
      today,
    ),
    preheader: `Keadaan ${dateText(today)}`,
    ...(pageUrl === '' ? {} : { action: { label: pageAction(profile), url: pageUrl } }),
    sender,
    paragraphs: [
      `Yth. ${officeHeadTitle(profile)},`,
      fillWords(words, { kind: 'digest', part: 'opening' }, values),
      ...(month
        ? [monthSentences(month).join(' '), isReportDrafted ? monthReportDrafted : monthReportReady]
        : []),
    ],
    sections: [
      ...shown.map(({ obligation, period }) => sectionOf({ obligation, summary: period, profile, today })),
      ...(visited ? [visitSection(visited)] : []),
      ...others,
    ],
    closing: [heartbeatLine(lastRun, today), 'Surel ini dibuat oleh Pantau Desa.'],
  });
}

/** `Buka halaman camat`. */
function pageAction({ terms }: OfficeProfile): string {
  return `Buka halaman ${terms.officeHead.toLowerCase()}`;
}

/** Below the three sentences. */
const monthReportReady =
  'Laporan bulanan ke atasan dengan angka ini dapat dilihat dan dibuat di Surat dan data → Surat dan laporan; nomornya baru diambil saat dibuat.';

const monthReportDrafted =
  'Laporan bulanan ke atasan dengan angka ini sudah menjadi KONSEP di tab Surat; nomornya baru diambil saat petugas menekan Ambil nomor di Surat dan data → Surat dan laporan.';

function visitSection({ coverage, agreement }: DigestVisits): EmailSection {
  return {
    title: summaryWords.visits,
    lines: [visitCoverageText(coverage), agreementText(agreement)].filter((text) => text !== ''),
  };
}

/** A run that was missed for a day or more is stated: the figures in the mail may be older than they look. */
function heartbeatLine(lastRun: PlainDate | null, today: PlainDate): string {
  if (lastRun === null) return 'Pemeriksaan harian belum pernah berjalan. Buka menu Pantau Desa → Kesehatan.';
  const last = `Pemeriksaan harian terakhir berjalan ${dayText(lastRun)}`;
  const days = daysBetween(lastRun, today);
  return days < 2
    ? `${last}.`
    : `Perhatian: ${wholeText(days)} hari tanpa pemeriksaan harian. ${last}. Mintalah staf membuka menu Pantau Desa → Kesehatan.`;
}

interface Shown {
  readonly obligation: ObligationSummary;
  readonly summary: PeriodSummary;
  readonly profile: OfficeProfile;
  readonly today: PlainDate;
}

function sectionOf({ obligation, summary, profile, today }: Shown): EmailSection {
  const { due, period } = summary.obligationPeriod;
  return {
    title: obligationPeriodText(summary.obligationPeriod),
    lines: [
      ...(summary.isClosed
        ? closedLines(obligation, summary)
        : [progressLine(summary), `Tenggat: ${deadlineText(due, profile.zone)}`]),
      // While the month itself still runs, not having reported says nothing about a desa.
      ...(period.end < today ? namesLine('Belum lapor', summary.missing) : []),
      ...namesLine('Sebagian', summary.partial, (cell) => ` ${progressOfCell(cell)}`),
      ...namesLine('Terlambat', summary.late, ({ lateDays }) => lateText(lateDays)),
      ...findingsLine(summary),
      ...namesLine('Perlu perbaikan atau diperiksa', summary.pending),
      ...namesLine('Dispensasi', summary.waived),
    ],
  };
}

function progressLine({ tally }: PeriodSummary): string {
  const { numerator, denominator } = progressOf(tally);
  return capitalise(progressText(numerator, denominator));
}

function closedLines(obligation: ObligationSummary, summary: PeriodSummary): string[] {
  const rate = completenessOf(summary.tally);
  return [
    `Kelengkapan ${percentText(rate)} (${outOfText(rate.numerator, rate.denominator)})${trendText(changeOf(obligation, summary))}`,
    `Tepat waktu ${percentText(timelinessOf(summary.tally))}`,
  ];
}

/** `, naik 11,1 poin dari Januari 2026`, in points of a hundred; '' without a period to compare with. */
function trendText(change: Change | null): string {
  if (change === null) return '';
  const name = periodText(change.before.obligationPeriod.period);
  const tenths = Math.round(change.points * 1000);
  if (tenths === 0) return `, sama seperti ${name}`;
  return `, ${tenths > 0 ? 'naik' : 'turun'} ${pointsText(tenths)} poin dari ${name}`;
}

/** Beside the percentages wherever they stand, and never in them: contradicted reports of those that visits checked. */
function findingsLine({ tally, contradicted }: PeriodSummary): string[] {
  if (tally.visited === 0) return [];
  const label = `Temuan kunjungan ${visitedText(contradicted.length, tally.visited)}`;
  return contradicted.length === 0 ? [label] : namesLine(label, contradicted);
}

/** At most this many names in a line; the tab Ringkasan has all of them. */
const NAMES_SHOWN = 20;

function namesLine(
  label: string,
  cells: readonly ComplianceCell[],
  detailOf: (cell: ComplianceCell) => string = () => '',
): string[] {
  if (cells.length === 0) return [];
  const names = cells.slice(0, NAMES_SHOWN).map((cell) => `${cell.expected.unit.name}${detailOf(cell)}`);
  const others = cells.length - names.length;
  return [`${label}: ${names.join(', ')}${others > 0 ? `, dan ${others} lainnya` : ''}`];
}
