// The parts of a month's report in words: who was late or missing, what stood in the way, what visits found.
import type { PeriodSummary } from '../../core/camat/summary';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import type { Tally } from '../../core/compliance/tally';
import type { MonthReport, UnitLine, VisitLine } from '../../core/letters/month-report';
import type { Terms } from '../../core/office/profile';
import { dateOf, earlierOf } from '../../core/time/plain-date';
import { countText } from '../camat/summary-text';
import { waiverText } from '../compliance/state-text';
import { progressOfCell } from '../compliance/steps-text';
import { maskedText, saysNothing } from '../masked-text';
import { obligationPeriodText } from '../obligations/obligation-period-text';
import { visitOutcomeWords } from '../office/choice-words';
import { jointWords, unitTitle } from '../office/unit-name';
import { dateText, percentText, shortDateText, wholeText } from '../time/date-text';
import type { LetterBlock } from './letter-document';

/** A numbered part of the letter. */
export interface LetterPart {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
}

/** `desa`, `kampung dan kelurahan`: what the units of the report are called together. */
export function wordOfLines(lines: readonly UnitLine[], terms: Terms): string {
  return jointWords(
    lines.map(({ unit }) => unit),
    terms,
  ).unit;
}

/** By obligation, each unit by its name, in the words and figures of the summary. */
export function lateAndMissingPart({ periods }: MonthReport, terms: Terms): LetterPart {
  const named = (
    title: string,
    pick: (period: PeriodSummary) => readonly ComplianceCell[],
    detail: (cell: ComplianceCell) => string,
  ): LetterBlock[] => {
    const items = periods.flatMap((period) => {
      const units = pick(period).map((cell) => {
        const said = detail(cell);
        return `${unitTitle(cell.expected.unit, terms)}${said === '' ? '' : ` (${said})`}`;
      });
      return units.length === 0
        ? []
        : [`${obligationPeriodText(period.obligationPeriod)}: ${units.join(', ')}.`];
    });
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
          `${lateDays} hari${receivedAt === null ? '' : `, diterima ${shortDateText(dateOf(receivedAt))}`}`,
      ),
      ...named(
        'Belum melapor',
        ({ missing }) => missing,
        () => '',
      ),
      ...named(
        'Baru sebagian',
        ({ partial }) => partial,
        (cell) =>
          cell.steps === null
            ? `${cell.count} dari ${cell.expected.obligationPeriod.rule.minimumCount} kegiatan`
            : progressOfCell(cell),
      ),
      ...named('Mendapat dispensasi', ({ waived }) => waived, waiverText),
    ],
  };
}

/** The obstacles that accepted reports name, without numbers and addresses of people. */
export function obstaclePart({ obstacles, lines }: MonthReport, terms: Terms): LetterPart {
  const told = obstacles.filter(({ text }) => !saysNothing(text));
  return {
    title: `Kendala yang dilaporkan ${wordOfLines(lines, terms)}`,
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
}

/** What visits found, beside the reports and never mixed into their rates. */
export function visitPart(
  { visits, coverage, total, lines, month, today }: MonthReport,
  terms: Terms,
): LetterPart {
  return {
    title: 'Kunjungan dan temuan',
    blocks: [
      {
        kind: 'text',
        text: `Dalam tiga bulan sampai dengan ${dateText(earlierOf(month.end, today))}, ${wholeText(coverage.numerator)} dari ${countText(coverage.denominator, wordOfLines(lines, terms))} dikunjungi (${percentText(coverage)}). ${checkedText(total)}`,
      },
      ...(visits.length === 0
        ? []
        : [{ kind: 'points' as const, items: visits.map((line) => visitText(line, terms)) }]),
    ],
  };
}

function checkedText({ confirmed, contradicted }: Tally): string {
  return confirmed + contradicted === 0
    ? 'Belum ada laporan yang diperiksa di lapangan.'
    : `Dari laporan yang diperiksa di lapangan, ${wholeText(confirmed)} sesuai (${percentText({ numerator: confirmed, denominator: confirmed + contradicted })}) dan ${wholeText(contradicted)} tidak sesuai.`;
}

function visitText({ unit, visit, cell }: VisitLine, terms: Terms): string {
  const outcome = visit.outcome === null ? '' : `, ${visitOutcomeWords[visit.outcome]}`;
  const checked = cell === null ? '' : `, ${obligationPeriodText(cell.expected.obligationPeriod)}`;
  const contradiction = cell?.state === 'contradicted' ? ' (berbeda dengan laporan yang diterima)' : '';
  const note = maskedText(visit.notes);
  return ended(
    `${unitTitle(unit, terms)}, ${dateText(visit.date)}${checked}${outcome}${contradiction}${note === '' ? '' : `: ${note}`}`,
  );
}

function ended(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
