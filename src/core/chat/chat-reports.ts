// Finds the reports in a chat: lines that begin with LAPOR, each with the photos that its sender sent beside it.
import { minutesBetween, type PlainDateTime } from '../time/plain-date';
import type { ChatMessage } from './chat-messages';

/** A report as it stands in a chat, before anybody knows whose it is. */
export interface ChatReport {
  readonly at: PlainDateTime;
  readonly sender: string;
  /** The line, from LAPOR on; parts on lines of their own are joined by semicolons. */
  readonly text: string;
  /** Names of files; one without a name is called after its moment. */
  readonly photos: readonly string[];
}

/** A photo belongs to the report of the same sender that lies nearest, within this many minutes before or after. */
const photoMinutes = 10;

/** In the order of the chat. */
export function findChatReports(messages: readonly ChatMessage[]): readonly ChatReport[] {
  const found = messages.flatMap((message) =>
    reportLines(message.text).map((text) => ({
      at: message.at,
      sender: message.sender,
      text,
      photos: [] as string[],
    })),
  );
  for (const { at, sender, file } of messages) {
    if (file === null || /\.pdf$/iu.test(file)) continue;
    const near = found
      .filter((report) => report.sender === sender)
      .map((report) => ({ report, distance: Math.abs(minutesBetween(report.at, at)) }))
      .filter(({ distance }) => distance <= photoMinutes)
      .sort((left, right) => left.distance - right.distance)[0];
    near?.report.photos.push(fileName(file, at));
  }
  return found;
}

/** Without blanks, so that it stands as one word in a cell. */
function fileName(file: string, at: PlainDateTime): string {
  return file === ''
    ? `media-${at.slice(0, 10)}-${at.slice(11, 16).replace(':', '.')}`
    : file.replace(/\s+/gu, '_');
}

/** `LAPOR` first in its line, also bold or behind a bullet; `laporan` and `lapor bu, …` are talk. */
const opening = /^[\s*_~>#•.-]*lapor(?![\p{L}])[\s*_:]*/iu;

function reportLines(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (!isReport(line)) return [];
    if (line.includes(';') || line.includes('|')) return [line.trim()];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((next) => isReport(next));
    const parts = (end < 0 ? rest : rest.slice(0, end))
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return [[line.trim(), ...parts].join('; ')];
  });
}

function isReport(line: string): boolean {
  const found = opening.exec(line);
  return found !== null && (/[;|\d]/u.test(line) || /LAPOR/u.test(found[0]));
}

/** A line without its word LAPOR and the signs for bold text. */
export function withoutOpening(line: string): string {
  return line.replace(opening, '').replace(/[*_~]/gu, '').trim();
}
