// Who was late or missing, what stood in the way, and what did visits find: the parts of a month's report in words.
import type { ComplianceCell } from '../core/compliance-cell';
import type { MonthReport, VisitLine } from '../core/month-report';
import { dateOf } from '../core/plain-date';
import type { Terms } from '../core/profile';
import type { PeriodSummary } from '../core/summary';
import { visitOutcomeWords } from './choice-words';
import { dateText, percentText, periodText, wholeText } from './date-text';
import type { LetterBlock } from './letter-document';
import { maskedText, saysNothing } from './masked-text';
import { countText } from './summary-text';
import { unitTitle } from './unit-name';

/** A numbered part of the letter. */
export interface LetterPart {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
}

/** Named one by one, in the words and figures of the summary. */
export const lateAndMissingPart = ({ periods }: MonthReport, terms: Terms): LetterPart => {
  const named = (
    title: string,
    pick: (period: PeriodSummary) => readonly ComplianceCell[],
    detail: (cell: ComplianceCell) => string,
  ): LetterBlock[] => {
    const items = periods.flatMap((period) =>
      pick(period).map(
        (cell) => `${unitTitle(cell.expected.unit, terms)}, ${nameOf(period)}${detail(cell)}.`,
      ),
    );
    if (items.length === 0) return [{ kind: 'text', text: `${title}: tidak ada.` }];
    return [
      { kind: 'text', text: `${title}:` },
      { kind: 'points', items },
    ];
  };
  return {
    title: 'Terlambat dan belum lapor',
    blocks: [
      ...named(
        'Terlambat melapor',
        ({ late }) => late,
        ({ lateDays, receivedAt }) =>
          `, terlambat ${lateDays} hari${receivedAt === null ? '' : ` (diterima ${dateText(dateOf(receivedAt))})`}`,
      ),
      ...named(
        'Belum melapor',
        ({ missing }) => missing,
        () => '',
      ),
      ...named(
        'Baru sebagian',
        ({ partial }) => partial,
        ({ count, expected }) => `, ${count} dari ${expected.obligationPeriod.rule.minimumCount} kegiatan`,
      ),
      ...named(
        'Mendapat dispensasi',
        ({ waived }) => waived,
        ({ expected }) => (expected.waiver === null ? '' : `, ${expected.waiver.reason.toLowerCase()}`),
      ),
    ],
  };
};

const nameOf = ({ obligationPeriod: { obligation, period } }: PeriodSummary): string =>
  `${obligation.name} ${periodText(period)}`;

/** What accepted reports name as in the way, without numbers and addresses of people. */
export const obstaclePart = ({ obstacles }: MonthReport, terms: Terms): LetterPart => {
  const told = obstacles.filter(({ text }) => !saysNothing(text));
  return {
    title: `Kendala yang dilaporkan ${terms.unit}`,
    blocks:
      told.length === 0
        ? [{ kind: 'text', text: 'Tidak ada kendala yang dilaporkan.' }]
        : [
            {
              kind: 'points',
              items: told.map(
                ({ unit, obligationPeriod, activityDate, text }) =>
                  `${unitTitle(unit, terms)}, ${obligationPeriod.obligation.name} ${dateText(activityDate)}: ${ended(maskedText(text))}`,
              ),
            },
          ],
  };
};

/** What visits found, beside the reports and never mixed into their rates. */
export const visitPart = ({ visits, coverage, total }: MonthReport, terms: Terms): LetterPart => ({
  title: 'Kunjungan dan temuan',
  blocks: [
    {
      kind: 'text',
      text: `Dalam tiga bulan terakhir ${wholeText(coverage.numerator)} dari ${countText(coverage.denominator, terms.unit)} dikunjungi (${percentText(coverage)}). Dari laporan yang diperiksa di lapangan, ${wholeText(total.confirmed)} sesuai dan ${wholeText(total.contradicted)} tidak sesuai.`,
    },
    ...(visits.length === 0
      ? []
      : [{ kind: 'points' as const, items: visits.map((line) => visitText(line, terms)) }]),
  ],
});

const visitText = ({ unit, visit, cell }: VisitLine, terms: Terms): string => {
  const outcome = visit.outcome === null ? '' : `, ${visitOutcomeWords[visit.outcome]}`;
  const checked =
    cell === null
      ? ''
      : `, ${cell.expected.obligationPeriod.obligation.name} ${periodText(cell.expected.obligationPeriod.period)}`;
  const contradiction = cell?.state === 'contradicted' ? ' (berbeda dengan laporan yang diterima)' : '';
  const note = maskedText(visit.notes);
  return ended(
    `${unitTitle(unit, terms)}, ${dateText(visit.date)}${checked}${outcome}${contradiction}${note === '' ? '' : `: ${note}`}`,
  );
};

const ended = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);
