// Understands a pasted list of contacts, line by line.
import { isAddress } from '../../core/contacts/contact';
import type { PastedLine, PastedList, PasteProblem } from '../../core/contacts/pasted-contact';
import { mobileText } from '../../core/contacts/phone-number';
import type { UnitCode } from '../../core/office/unit';
import { type ContactPart, type FindUnits, partOfContent, partOfHeader } from './contact-cell';

type Rows = readonly (readonly string[])[];

/** Longer than any name, position or address of a person. */
const longestCell = 200;

/**
 * Reads the rows in any order of columns: by headers where the list has them, else by what the cells
 * hold. `chosen` says which unit a line (1-based) means whose name several bear. Nothing is guessed: a line that is
 * not understood says why.
 */
export function understandContacts(
  rows: Rows,
  findUnits: FindUnits,
  chosen: ReadonlyMap<number, UnitCode>,
): PastedList {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ').trim()));
  const headerAt = findHeader(cells, findUnits);
  const parts = partsOfColumns(cells, headerAt, findUnits);
  const lines: PastedLine[] = [];
  const passedOver: number[] = [];
  cells.forEach((row, index) => {
    const line = index + 1;
    if (row.every((cell) => cell === '')) return;
    if (index <= headerAt || isTitle(row, findUnits)) {
      if (index !== headerAt) passedOver.push(line);
      return;
    }
    lines.push({ line, ...readLine(row, { parts, findUnits, chosen: chosen.get(line) }) });
  });
  return { lines, passedOver, unusedColumns: unusedColumns(cells, parts, headerAt) };
}

/** The first of the top five rows that names parts and holds no data; -1 if there is none. */
function findHeader(cells: Rows, findUnits: FindUnits): number {
  return cells.slice(0, 5).findIndex((row) => {
    const filled = row.filter((cell) => cell !== '');
    const named = filled.filter((cell) => partOfHeader(cell) !== null);
    const holdsData = filled.some((cell) =>
      ['email', 'phone', 'unit'].includes(partOfContent(cell, findUnits) ?? ''),
    );
    return !holdsData && named.length > 1 && named.length * 2 >= filled.length;
  });
}

/** One cell of words in a row that has room for more: the title of the list, not a contact. */
function isTitle(row: readonly string[], findUnits: FindUnits): boolean {
  const filled = row.filter((cell) => cell !== '');
  return row.length > 2 && filled.length === 1 && partOfContent(filled[0] ?? '', findUnits) === null;
}

function partsOfColumns(cells: Rows, headerAt: number, findUnits: FindUnits): readonly ContactPart[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const parts = Array.from({ length: width }, (_, column): ContactPart | null => {
    const named = partOfHeader(cells[headerAt]?.[column] ?? '');
    return (
      named ??
      partOfMost(
        cells.slice(headerAt + 1).map((row) => row[column] ?? ''),
        findUnits,
      )
    );
  });
  // Columns of plain words: the first is the person, the next the position, unless a header or the contents said so.
  for (const part of ['person', 'position'] as const) {
    const free = parts.findIndex((found, column) => found === null && isWordy(cells, headerAt, column));
    if (free >= 0 && !parts.includes(part)) parts[free] = part;
  }
  // A column of the kecamatan stands beside that of the desa in many lists, and may bear the name of a desa.
  const isAbove = (column: number): boolean =>
    /^(?:nama |kode )?(?:kecamatan|kabupaten)/iu.test(cells[headerAt]?.[column] ?? '');
  const hasOwn = parts.some((part, column) => part === 'unit' && !isAbove(column));
  return parts.map((part, column) =>
    part === null || (part === 'unit' && hasOwn && isAbove(column)) ? 'other' : part,
  );
}

function isWordy(cells: Rows, headerAt: number, column: number): boolean {
  return (
    (headerAt < 0 || (cells[headerAt]?.[column] ?? '') === '') &&
    cells.some((row) => /\p{L}/u.test(row[column] ?? ''))
  );
}

/** What at least half of the filled cells are; null for words. */
function partOfMost(column: readonly string[], findUnits: FindUnits): ContactPart | null {
  const filled = column.filter((cell) => cell !== '').map((cell) => partOfContent(cell, findUnits));
  const parts: readonly ContactPart[] = ['unit', 'email', 'phone', 'position', 'other'];
  return (
    parts.find((part) => filled.filter((found) => found === part).length * 2 >= Math.max(1, filled.length)) ??
    null
  );
}

function unusedColumns(cells: Rows, parts: readonly ContactPart[], headerAt: number): readonly string[] {
  return parts.flatMap((part, column) => {
    const filled = cells
      .slice(headerAt + 1)
      .map((row) => row[column] ?? '')
      .filter((cell) => cell !== '');
    if (part !== 'other' || filled.length === 0 || filled.every((cell) => /^\d{1,4}[.)]?$/u.test(cell)))
      return [];
    return [(cells[headerAt]?.[column] || filled[0]) ?? ''];
  });
}

interface LineReading {
  readonly parts: readonly ContactPart[];
  readonly findUnits: FindUnits;
  readonly chosen: UnitCode | undefined;
}

function readLine(row: readonly string[], reading: LineReading) {
  const texts = textsByPart(row, reading);
  const all = (part: ContactPart): readonly string[] => texts.get(part) ?? [];
  const problem = (found: PasteProblem) => ({ problem: found });
  if (row.some((cell) => cell.length > longestCell)) return problem({ code: 'too-long' });
  const unit = readUnit(all('unit'), reading);
  if (typeof unit !== 'string') return problem(unit);
  const [email = '', ...moreEmails] = all('email');
  if (moreEmails.length > 0 || (email !== '' && !isAddress(email)))
    return problem({ code: 'email-broken', text: all('email').join(' ') });
  const [phone = '', ...morePhones] = all('phone');
  if (morePhones.length > 0 || (phone !== '' && !/^[^a-df-z]*$/iu.test(phone)) || /\dE\+?\d/iu.test(phone))
    return problem({ code: 'phone-broken', text: all('phone').join(' ') });
  const [reminded = ''] = all('reminded');
  if (!/^(ya|y|tidak|t|)$/iu.test(reminded)) return problem({ code: 'reminded-unknown', text: reminded });
  const name = all('person').join(' ');
  if (`${name}${email}${phone}` === '') return problem({ code: 'nobody' });
  return {
    person: {
      unit,
      position: all('position').join(' '),
      name,
      email: email.toLowerCase(),
      phone: mobileText(phone),
      isReminded: reminded === '' ? null : /^y/iu.test(reminded),
    },
  };
}

/** Contents that cannot be mistaken go where they belong, in any column; the rest goes by column. */
function textsByPart(
  row: readonly string[],
  { parts, findUnits }: LineReading,
): ReadonlyMap<ContactPart, readonly string[]> {
  const texts = new Map<ContactPart, string[]>();
  row.forEach((cell, column) => {
    if (cell === '') return;
    const byColumn = parts[column] ?? 'other';
    const byContent = partOfContent(cell, findUnits);
    const isSure = byContent === 'email' || (byContent === 'phone' && byColumn !== 'unit');
    const part = isSure ? byContent : byColumn;
    const pieces = part === 'email' ? cell.split(/[\s;,/]+/u) : part === 'phone' ? splitPhones(cell) : [cell];
    texts.set(part, [...(texts.get(part) ?? []), ...pieces.filter((piece) => piece !== '')]);
  });
  return texts;
}

/** `0812… / 0813…` are two numbers; words and links around a number go. */
function splitPhones(cell: string): readonly string[] {
  return cell
    .replace(/^(?:https?:\/\/)?wa\.me\//iu, '')
    .replace(/\b(?:hp|wa|whatsapp|telp?|no)\b[.:\s]*/giu, '')
    .split(/\s*(?:[/;,]|\bdan\b)\s*/iu);
}

function readUnit(texts: readonly string[], { findUnits, chosen }: LineReading): UnitCode | PasteProblem {
  const text = texts.join(' ');
  if (texts.length === 0) return { code: 'unit-missing' };
  const found = texts.map(findUnits);
  const unknown = texts.find((_, index) => found[index]?.length === 0);
  if (unknown !== undefined) return { code: 'unit-unknown', text: unknown };
  const [first = [], ...rest] = found;
  const shared = first.filter((code) => rest.every((codes) => codes.includes(code)));
  if (shared.length === 0) return { code: 'units-differ', text };
  const [only] = shared;
  if (chosen !== undefined && shared.includes(chosen)) return chosen;
  return shared.length === 1 && only !== undefined ? only : { code: 'unit-shared', text, units: shared };
}
