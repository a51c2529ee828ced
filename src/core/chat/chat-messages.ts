// Splits an exported WhatsApp chat into its messages.
import {
  makePlainTime,
  type PlainDate,
  type PlainDateTime,
  parsePlainDateTime,
  plainDateOf,
} from '../time/plain-date';

export interface ChatMessage {
  /** By the clock of the telephone that exported the chat; seconds are dropped. */
  readonly at: PlainDateTime;
  /** A number or the name under which the telephone knows the sender. */
  readonly sender: string;
  /** What was written, line by line, without a file's name. */
  readonly text: string;
  /** The file that came with it; `''` for one whose name the export leaves out; null without one. */
  readonly file: string | null;
}

/** Which number of `2/3/26` is the day. */
export type DateOrder = 'day-first' | 'month-first';

export interface Chat {
  readonly messages: readonly ChatMessage[];
  /** Lines before the first stamp, stamps that are no date, and what the service itself wrote. */
  readonly passedOver: number;
  /** True: the chat does not say which order its dates have, and nobody has; it was read day first. */
  readonly isAmbiguous: boolean;
}

/**
 * Reads an export of any telephone, or messages copied from WhatsApp Web: stamps in brackets or before a stroke, points or
 * colons, 12 or 24 hours, years of two or four digits. Messages may go over several lines. `order` is what a person has
 * answered.
 */
export function readChat(exported: string, today: PlainDate, order: DateOrder | null = null): Chat {
  const stamped = splitByStamps(exported);
  const { blocks } = stamped;
  const found = order ?? orderOf(blocks, today);
  const messages: ChatMessage[] = [];
  let passedOver = stamped.before;
  for (const block of blocks) {
    const message = messageOf(block, found ?? 'day-first');
    if (message === null) passedOver += 1;
    else messages.push(message);
  }
  return { messages, passedOver, isAmbiguous: found === null };
}

interface Block {
  /** The three numbers of the date, as they stand. */
  readonly date: readonly [number, number, number];
  readonly hour: number;
  readonly minute: number;
  readonly body: string;
}

/** Signs that only turn the direction of writing, or that nobody sees. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const bracketed =
  /^\s*\[(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4}),?\s+(?:pukul\s+)?(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?\s*([ap]\.?\s?m\.?|pagi|siang|sore|malam)?\]\s*(.*)$/iu;
const dashed =
  /^\s*(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4}),?\s+(?:pukul\s+)?(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?\s*([ap]\.?\s?m\.?|pagi|siang|sore|malam)?\s+[-–]\s+(.*)$/iu;
/** As WhatsApp Web gives messages that are marked and copied: the hour before the day. */
const copied =
  /^\s*\[(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?\s*([ap]\.?\s?m\.?|pagi|siang|sore|malam)?,\s*(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})\]\s*(.*)$/iu;

/** The parts of a stamp in the order of an export, and what stands behind it; `[12.02.26, 10.23.45]` is one of an export. */
function stampOf(line: string): readonly string[] {
  const exported = bracketed.exec(line) ?? dashed.exec(line);
  if (exported !== null) return exported.slice(1).map((part) => part ?? '');
  const [, hour = '', minute = '', half = '', first = '', second = '', third = '', body = ''] =
    copied.exec(line) ?? [];
  return [first, second, third, hour, minute, half, body];
}

function splitByStamps(exported: string): { readonly blocks: readonly Block[]; readonly before: number } {
  const blocks: (Omit<Block, 'body'> & { body: string })[] = [];
  let before = 0;
  for (const line of exported
    .replace(invisible, '')
    .replace(/[\u00a0\u202f]/gu, ' ')
    .split(/\r\n?|\n/u)) {
    const [first = '', second = '', third = '', hour = '', minute = '', half = '', body = ''] = stampOf(line);
    const last = blocks[blocks.length - 1];
    if (first !== '') {
      const date = [Number(first), Number(second), Number(third)] as const;
      blocks.push({ date, hour: hourOf(Number(hour), half), minute: Number(minute), body });
    } else if (last !== undefined) last.body += `\n${line}`;
    else if (line.trim() !== '') before += 1;
  }
  return { blocks, before };
}

/** The hour of the day by the clock of 24: `12 AM` is 0, `8 malam` is 20. */
function hourOf(hour: number, half: string): number {
  const word = half.toLowerCase().replace(/[.\s]/gu, '');
  if (word === 'am' || word === 'pagi') return hour === 12 ? 0 : hour;
  if (word === 'siang') return hour < 11 ? hour + 12 : hour;
  if (word === 'malam' && hour === 12) return 0;
  return word !== '' && hour < 12 ? hour + 12 : hour;
}

function dateIn([first, second, third]: Block['date'], order: DateOrder): PlainDate | null {
  if (first > 31) return plainDateOf(first, second, third);
  const year = third < 100 ? 2000 + third : third;
  return order === 'day-first' ? plainDateOf(year, second, first) : plainDateOf(year, first, second);
}

const orders: readonly DateOrder[] = ['day-first', 'month-first'];

/** The only order in which every stamp is a day, none lies after today, and time does not run back; null if both do. */
function orderOf(blocks: readonly Block[], today: PlainDate): DateOrder | null {
  const tests: readonly ((dates: readonly (PlainDate | null)[]) => boolean)[] = [
    (dates) => dates.every((date) => date !== null),
    (dates) => dates.every((date) => date === null || date <= today),
    (dates) =>
      dates.every((date, index) => index === 0 || date === null || (dates[index - 1] ?? date) <= date),
  ];
  const readings = orders.map((order) => ({ order, dates: blocks.map(({ date }) => dateIn(date, order)) }));
  if (readings[0] && readings[1] && readings[0].dates.join() === readings[1].dates.join()) return 'day-first';
  for (const holds of tests) {
    const fit = readings.filter(({ dates }) => holds(dates));
    const [only] = fit;
    if (fit.length === 1 && only !== undefined) return only.order;
  }
  return null;
}

/** Names of files and what stands in their place in an export without media. */
const named =
  /^\s*(?:[<]?(?:attached|terlampir)\s*:\s*)?(\S[^<>\n]*?\.(?:jpe?g|png|webp|heic|mp4|3gp|pdf))>?\s*(?:\((?:file terlampir|file attached|berkas terlampir)\))?\s*(?:\n|$)/iu;
const unnamed =
  /^\s*[<]?(?:media|gambar|foto|image|video|photo)\s+(?:tidak disertakan|omitted|dihilangkan|tidak disertakan\.)>?\s*(?:\n|$)/iu;

function messageOf({ date, hour, minute, body }: Block, order: DateOrder): ChatMessage | null {
  const day = dateIn(date, order);
  const [, sender, said] = /^~?\s*([^:\n]{1,80}?)\s*:(?:\s|$)([\s\S]*)$/u.exec(body) ?? [];
  if (day === null || sender === undefined || said === undefined || hour > 23 || minute > 59) return null;
  const at = parsePlainDateTime(`${day}T${makePlainTime(hour, minute)}:00`);
  if (at === null) return null;
  const file = named.exec(said)?.[1] ?? (unnamed.test(said) ? '' : null);
  const text = said
    .replace(named, '')
    .replace(unnamed, '')
    .replace(/\s*<(?:pesan ini diedit|this message was edited)>/giu, '')
    .trim();
  return { at, sender: sender.replace(/^[~\s]+/u, ''), text, file };
}
