// Rows of Ringkasan: their cells with their looks, and the sections that stand over the map and below it.
import { continuedText } from '../../messages/camat/summary-line-text';
import type { CellLook } from '../tab-plan';
import { type AnswerRow, type LineRoom, type Section, sectionMark } from './summary-lines';
import { missingSection, otherSections } from './summary-sections';
import type { Answers } from './summary-tasks';

/** A row of the tab; cells that are missing are blank. */
export interface Row {
  readonly cells: readonly string[];
  /** Of the first cell, and of those beside it. */
  readonly looks: readonly [CellLook, CellLook, CellLook?];
  readonly notes?: readonly string[];
}

const textLooks: Row['looks'] = ['plain', 'plain'];
/** An empty row, as high as the others. */
export const blank: Row = { cells: [], looks: textLooks };

/** The fewest rows that are added over the map at once, where those who are missing need more than a screen holds. */
const answerStep = 6;

/**
 * Who is missing stands first; other sections follow as long as there is room. What is left of a section that begins
 * there goes on below the map, and so do all behind it.
 */
export function toldSections(
  answers: Answers,
  room: LineRoom,
  space: number,
): { readonly first: readonly Row[]; readonly later: readonly Section[] } {
  const first = [...sectionRows(missingSection(answers, room))];
  const later: Section[] = [];
  for (const { title, rows } of otherSections(answers, room)) {
    const left = later.length > 0 ? 0 : space - first.length - rowsOfHead;
    const here = rows.slice(0, breakOf(rows, left));
    if (here.length > 0) first.push(blank, ...sectionRows({ title, rows: here }));
    const rest = withItsLabel(rows, here.length);
    if (rest.length > 0) later.push({ title: here.length > 0 ? continuedText(title) : title, rows: rest });
  }
  const step = Math.max(answerStep, answers.matrix.expected.units.length);
  const more = Math.ceil(Math.max(0, first.length - space) / step) * step;
  // A row that nothing needs parts the figures from those who are missing.
  const parted = first.length < space + more ? [blank, ...first] : first;
  return { first: padded(parted, space + more), later };
}

/** The free rows that the lines of one label need to begin above the map; the rest goes on below it. */
const rowsWorthBeginning = 4;

/** How many rows stand in at most `left`: what is said under one label stays together, unless much would stand empty. */
function breakOf(rows: readonly AnswerRow[], left: number): number {
  const most = Math.max(0, Math.min(rows.length, left));
  let count = most;
  while (count > 0 && rows[count]?.[0] === '') count -= 1;
  return count === 0 && most >= rowsWorthBeginning ? most : count;
}

/** The rows from `start` on; one that goes on under a label has it again. */
function withItsLabel(rows: readonly AnswerRow[], start: number): readonly AnswerRow[] {
  const rest = rows.slice(start);
  const [first] = rest;
  if (first === undefined || first[0] !== '') return rest;
  const label = rows.slice(0, start).reduce((last, [text]) => text || last, '');
  return [[label, first[1]], ...rest.slice(1)];
}

/** A blank row and the title. */
const rowsOfHead = 2;

/** The title of a section. */
export function sectionHead(title: string): Row {
  return { cells: [`${sectionMark}${title}`], looks: textLooks };
}

/** The title, then the lines. */
export function sectionRows({ title, rows }: Section): readonly Row[] {
  return [sectionHead(title), ...rows.map((cells): Row => ({ cells, looks: textLooks }))];
}

/** With blank rows below, `count` in all. */
export function padded(rows: readonly Row[], count: number): readonly Row[] {
  return [...rows, ...Array.from({ length: count - rows.length }, () => blank)];
}
