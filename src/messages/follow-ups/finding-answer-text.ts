// What desa can answer to a finding, and how their answers stand in Tindak Lanjut.
import type { LinkOrigin } from '../../core/forms/special-form';
import { dateOf, type PlainDateTime, timeOf } from '../../core/time/plain-date';
import { linkOriginWords } from '../forms/response-form-text';
import { dateText, timeText } from '../time/date-text';

/** The choices of Jawaban. */
export const findingAnswers = [
  'Laporan kami benar',
  'Laporan kami keliru',
  'Kegiatan akan kami ulangi',
] as const;

/** What the form calls a finding: `Temuan · Betet · Kerja Bakti Februari 2026`. */
export function findingTitle(unit: string, owed: string): string {
  return `Temuan · ${unit} · ${owed}`;
}

/** How a line begins: `20 Maret 2026 pukul 10.15, `. */
export function answerOpening(at: PlainDateTime): string {
  return `${dateText(dateOf(at))} pukul ${timeText(timeOf(at))}, `;
}

/** `20 Maret 2026 pukul 10.15, Tugiman, Sekdes (Laporan kami benar): fotonya tertukar`. */
export function answerLine(answer: {
  readonly at: PlainDateTime;
  readonly name: string;
  readonly choice: string;
  readonly explanation: string;
  readonly origin: LinkOrigin;
}): string {
  const { at, name, choice, explanation, origin } = answer;
  const marks = [choice, linkOriginWords[origin]].filter((part) => part !== '').join('; ');
  return [
    `${answerOpening(at)}${name === '' ? nameless : name}`,
    marks === '' ? '' : ` (${marks})`,
    explanation === '' ? '' : `: ${explanation}`,
  ].join('');
}

const nameless = 'tanpa nama';

/** `20 Maret 2026: Laporan kami benar` of a line as answerLine writes it; null for one that staff typed. */
export function answerGist(line: string): string | null {
  const day = /^(\d{1,2} \p{L}+ \d{4}) pukul \d/u.exec(line)?.[1];
  const choice = findingAnswers.find((known) => line.includes(`(${known}`));
  return day === undefined || choice === undefined ? null : `${day}: ${choice}`;
}

/** The row that keeps an answer which belongs to nothing that stands. */
export function unplacedText(title: string): string {
  return `Jawaban formulir untuk “${title === '' ? '–' : title}” tidak cocok dengan tautan mana pun; periksa siapa pengirimnya`;
}
