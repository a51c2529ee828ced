// Writes the letter in which the office reports a month to its superior.
import { figuresOf } from '../../core/camat/period-figures';
import type { PeriodSummary } from '../../core/camat/summary';
import { capitalise } from '../../core/capitalise';
import { completenessOf, timelinessOf } from '../../core/compliance/tally';
import type { MonthReport } from '../../core/letters/month-report';
import type { Terms } from '../../core/office/profile';
import { dateOf, type PlainDateTime, timeOf } from '../../core/time/plain-date';
import { monthSentences } from '../camat/month-sentences';
import { running } from '../camat/summary-line-text';
import { stateWords } from '../compliance/state-text';
import { officeTitle, unitTitle } from '../office/unit-name';
import {
  dateText,
  dayText,
  monthText,
  outOfText,
  percentText,
  periodText,
  shortDateText,
  shortPeriodText,
  timeText,
  wholeText,
} from '../time/date-text';
import type { LetterBlock, LetterDocument } from './letter-document';
import { basisClause, type LetterHeading, letterFrame, type OfficeLetters } from './letter-frame';
import {
  type LetterPart,
  lateAndMissingPart,
  obstaclePart,
  visitPart,
  wordOfLines,
} from './letter-month-parts';

interface MonthlyLetterFacts {
  readonly office: OfficeLetters;
  readonly heading: LetterHeading;
  readonly report: MonthReport;
  /** When the figures were drawn. */
  readonly now: PlainDateTime;
  /** A paragraph of the office's own before the closing; '' for none. */
  readonly note: string;
}

/** What the letter is about; may be changed before it is made. */
export function monthlySubject(report: Pick<MonthReport, 'month' | 'lines'>, terms: Terms): string {
  return `Laporan Pelaksanaan Kewajiban ${titled(wordOfLines(report.lines, terms))} Bulan ${monthText(report.month.start)}`;
}

/** `Kampung dan Kelurahan` of `kampung dan kelurahan`. */
function titled(words: string): string {
  return words.split(' dan ').map(capitalise).join(' dan ');
}

/** All figures are those of the summary. */
export function monthlyLetter(facts: MonthlyLetterFacts): LetterDocument {
  const { office, heading, report, now, note } = facts;
  const { profile } = office;
  const { terms } = profile;
  const where = officeTitle(profile);
  const units = wordOfLines(report.lines, terms);
  const basis = basisClause(report.periods.map(({ obligationPeriod }) => obligationPeriod.obligation));
  const parts = [
    summaryPart(report, terms),
    linesPart(report, terms),
    lateAndMissingPart(report, terms),
    obstaclePart(report, terms),
    visitPart(report, terms),
  ];
  return {
    ...letterFrame(office, heading),
    title: null,
    blocks: [
      {
        kind: 'text',
        text: `${basis === '' ? 'Dengan' : `${basis}dengan`} hormat kami laporkan pelaksanaan kewajiban ${units} se-${where} bulan ${monthText(report.month.start)} menurut keadaan pada ${dateText(report.today)}, sebagai berikut.`,
      },
      ...(report.figures === null
        ? []
        : [{ kind: 'text' as const, text: monthSentences(report.figures).join(' ') }]),
      ...parts.flatMap(({ title, blocks }, index): LetterBlock[] => [
        { kind: 'heading', text: `${index + 1}. ${title}` },
        ...blocks,
      ]),
      ...(note === '' ? [] : [{ kind: 'text' as const, text: note }]),
      {
        kind: 'text',
        text: 'Demikian laporan ini kami sampaikan. Atas perhatian dan arahan Bapak/Ibu, kami ucapkan terima kasih.',
      },
    ],
    footer: `Angka diambil dari buku kerja ${where} pada ${dayText(dateOf(now))}, ${timeText(timeOf(now))} ${profile.zone}. % lengkap = sudah lapor dibagi wajib lapor; % tepat waktu = lapor tepat waktu dibagi wajib lapor; dispensasi tidak dihitung. Diproses = laporan masuk yang belum terhitung. Temuan = tidak sesuai dari yang diperiksa di lapangan.`,
  };
}

function summaryPart({ periods, lines }: MonthReport, terms: Terms): LetterPart {
  return {
    title: 'Ringkasan',
    blocks:
      periods.length === 0
        ? [
            {
              kind: 'text',
              text: `Tidak ada kewajiban ${wordOfLines(lines, terms)} yang periodenya berakhir pada bulan ini.`,
            },
          ]
        : [
            {
              kind: 'table',
              columns: [
                { title: 'Kewajiban', align: 'left', width: 25 },
                { title: 'Tenggat', align: 'centre' },
                { title: 'Wajib lapor', align: 'centre' },
                { title: 'Tepat waktu', align: 'centre' },
                { title: 'Terlambat', align: 'centre' },
                { title: 'Diproses', align: 'centre' },
                { title: 'Belum lapor', align: 'centre' },
                { title: 'Dispensasi', align: 'centre' },
                { title: 'Temuan', align: 'centre' },
                { title: '% lengkap', align: 'centre' },
                { title: '% tepat waktu', align: 'centre' },
              ],
              rows: periods.map(figuresRow),
            },
          ],
  };
}

/** The figures of Ringkasan. */
function figuresRow(period: PeriodSummary): string[] {
  const { obligationPeriod, tally, isClosed } = period;
  const figures = figuresOf(period);
  return [
    `${obligationPeriod.obligation.name}, ${periodText(obligationPeriod.period)}`,
    shortDateText(obligationPeriod.due),
    wholeText(figures.owed),
    wholeText(figures.onTime),
    wholeText(figures.late),
    wholeText(figures.inProgress),
    wholeText(figures.missing),
    wholeText(figures.waived),
    figures.visited === 0 ? '–' : outOfText(figures.contradicted, figures.visited),
    isClosed ? percentText(completenessOf(tally)) : running,
    isClosed ? percentText(timelinessOf(tally)) : '–',
  ];
}

function linesPart({ periods, lines }: MonthReport, terms: Terms): LetterPart {
  return {
    title: `Rincian per ${wordOfLines(lines, terms)}`,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'No.', align: 'centre', width: 6 },
          { title: capitalise(wordOfLines(lines, terms)), align: 'left' },
          ...periods.map(({ obligationPeriod: { obligation, period } }) => ({
            title: `${obligation.name} ${shortPeriodText(period)}`,
            align: 'left' as const,
          })),
        ],
        rows: lines.map(({ unit, cells }, index) => [
          `${index + 1}`,
          unitTitle(unit, terms),
          ...cells.map(stateWords),
        ]),
      },
    ],
  };
}
