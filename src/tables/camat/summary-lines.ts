// Lines of Ringkasan: a label in the first column, and what it says over all columns beside it.
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import type { ObligationPeriod } from '../../core/obligations/obligation-period';
import { stateLooks } from '../../messages/compliance/state-text';
import { cellPadding, inLines, wordsOf } from './text-width';

/** A label and what it says. */
export type AnswerRow = readonly [string, string];

/** What stands between the lines of the tab. */
export interface Section {
  readonly title: string;
  readonly rows: readonly AnswerRow[];
}

/** How much a line holds, in pixels, and its letters, in points. */
export interface LineRoom {
  readonly label: number;
  readonly text: number;
  readonly points: number;
}

/** The mark by which the heads of sections are painted, in any row. */
export const sectionMark = '▸ ';

/** Puts parts of a text into lines, and a label too long for its column into several rows. */
export function labelledLines(label: string, parts: readonly string[], room: LineRoom): readonly AnswerRow[] {
  const labels = inLines(wordsOf(label), room.label - cellPadding, room.points, true);
  const texts = inLines(parts, room.text - cellPadding, room.points);
  return Array.from(
    { length: Math.max(labels.length, texts.length) },
    (_, index): AnswerRow => [labels[index] ?? '', (texts[index] ?? '').replace(/ ·$/u, '')],
  );
}

/** `Betet, `, `Sidomukti`: parts of a list for `inLines`. */
export function listParts(names: readonly string[]): readonly string[] {
  return names.map((name, index) => (index < names.length - 1 ? `${name}, ` : name));
}

/**
 * `Jan 2026: Betet, `, `Sidomukti · `, `Des 2025: Ngaglik`: the first of each period has its title. Cells of one
 * period stand next to each other.
 */
export function periodParts(
  cells: readonly ComplianceCell[],
  textOf: (cell: ComplianceCell) => string,
  titleOf: (obligationPeriod: ObligationPeriod) => string,
): readonly string[] {
  return titledParts(
    cells.map((cell) => ({ title: titleOf(cell.expected.obligationPeriod), text: textOf(cell) })),
  );
}

/** The same of any texts: the first of each title has it. Texts of one title stand next to each other. */
export function titledParts(
  items: readonly { readonly title: string; readonly text: string }[],
): readonly string[] {
  return items.map(({ title, text }, index) => {
    const next = items[index + 1];
    const head = title === '' || items[index - 1]?.title === title ? '' : `${title}: `;
    return `${head}${text}${next === undefined ? '' : next.title === title ? ', ' : ' · '}`;
  });
}

/** `✘ Kerja Bakti`: what a word is about, with the symbol, and with it the colour, of a state. */
export function marked(state: keyof typeof stateLooks, words: string): string {
  return `${stateLooks[state].symbol} ${words}`;
}

/** The names of the units. */
export function namesOf(cells: readonly ComplianceCell[]): readonly string[] {
  return cells.map(nameOf);
}

/** The name of the unit. */
export function nameOf({ expected }: ComplianceCell): string {
  return expected.unit.name;
}

/** The same parts without what stands behind the last one. */
export function withoutEnd(parts: readonly string[]): readonly string[] {
  return parts.map((part, index) => (index < parts.length - 1 ? part : part.replace(/(?:,| ·)? $/u, '')));
}
