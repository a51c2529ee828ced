// Reads a pasted list of RW, Jaro or other parts of a desa: no ministry lists them, so their codes are made here.

import { cleanText, echoOf, isNothing, plainLine, splitListNumber } from '../clean-text';
import { parseUnitCode } from '../office/unit';
import type {
  DroppedColumn,
  LeftOut,
  ListPlace,
  ListUnit,
  PassedLine,
  ProblemLine,
  Rows,
  UnitList,
  UnitProblem,
} from './list-result';
import { cellsOf, readTable } from './table-head';
import { buildUnitIndex } from './unit-index';

const wardWord =
  /^(?:r\.?[wt]\b|jaro\b|kejaroan\b|dusun\b|dsn\b|lingkungan\b|banjar\b|jorong\b|padukuhan\b)/iu;

/** Each line names one ward; in a table it is the column of RW, or the only one with words. */
export function readWardList(rows: Rows, place: ListPlace): UnitList {
  const clean = rows.map((row) => row.map(cleanText));
  const index = buildUnitIndex(place);
  const isTable = clean.some((row) => row.filter((cell) => cell !== '').length > 1);
  const table = readTable(clean, index);
  const column = isTable ? wardColumn(table) : 0;
  const units: (ListUnit & { readonly line: number })[] = [];
  const problems: ProblemLine<UnitProblem>[] = [];
  const leftOut: LeftOut[] = [];
  const passedOver: PassedLine[] = [];
  clean.forEach((row, number) => {
    const line = number + 1;
    const echo = echoOf(row);
    if (row.every(isNothing) || table.headers.some(({ title }) => title !== '' && row.includes(title)))
      return;
    if (isTable && table.passedOver.includes(number)) {
      passedOver.push({ line, echo });
      return;
    }
    const text = isTable ? (row[column] ?? '') : plainLine(row.find((cell) => cell !== '') ?? '');
    const { name, rest } = wardOf(text, place, table.headers[column]?.title ?? '');
    const code = parseUnitCode(`${place.officeCode}-${keyOf(name)}`);
    const same = units.find((unit) => unit.code === code);
    if (column < 0) problems.push({ line, echo, problem: { code: 'columns-unclear', text: echo } });
    else if (code === null) problems.push({ line, echo, problem: { code: 'name-missing' } });
    else if (same !== undefined)
      problems.push({ line, echo, problem: { code: 'unit-twice', unit: code, name: same.name } });
    else {
      units.push({ line, code, name, kind: 'rw' });
      if (rest !== '') leftOut.push({ line, text: rest });
    }
  });
  return { units, problems, passedOver, leftOut, dropped: isTable ? otherColumns(table, column) : [] };
}

/** The column of the wards: named so, or filled so, or the only one with words; -1 where that is unclear. */
function wardColumn(table: ReturnType<typeof readTable>): number {
  const width = Math.max(table.headers.length, ...table.data.map((row) => table.cells[row]?.length ?? 0));
  const columns = Array.from({ length: width }, (_, column) => column);
  const named = columns.filter((column) => table.headers[column]?.meaning?.kind === 'unit');
  const filled = columns.filter((column) => {
    const cells = cellsOf(table, column);
    return cells.length > 0 && cells.every((cell) => wardWord.test(cell));
  });
  const wordy = columns.filter((column) => cellsOf(table, column).some((cell) => /\p{L}/u.test(cell)));
  const [only, ...more] = named.length > 0 ? named : filled.length > 0 ? filled : wordy;
  return only === undefined || more.length > 0 ? -1 : only;
}

function otherColumns(table: ReturnType<typeof readTable>, ward: number): readonly DroppedColumn[] {
  return Array.from(
    { length: Math.max(0, ...table.cells.map((row) => row.length)) },
    (_, column) => column,
  ).flatMap((column): readonly DroppedColumn[] => {
    const cells = cellsOf(table, column);
    const isNumbers = cells.every((cell) => /^\d{1,4}[.)]?$/u.test(cell));
    if (column === ward || isNumbers) return [];
    return [{ column, title: table.headers[column]?.title || (cells[0] ?? ''), reason: 'not-ours' }];
  });
}

/** `2. RW 02` is RW 02; `RW 01 - Pak Budi` is RW 01, and the rest is left out. */
function wardOf(
  text: string,
  { officeCode }: ListPlace,
  header: string,
): { readonly name: string; readonly rest: string } {
  const bare = text.replace(officeCode, '').replace(/^[\s\d.)-]+(?=\p{L})/u, '');
  const { rest: name } = /^\d+$/u.test(bare.trim()) ? { rest: bare.trim() } : splitListNumber(bare.trim());
  const parts = wardWord.test(name) ? name.split(/\s+[-–—]\s*|[:;,|(]/u) : [name];
  const [first = '', ...rest] = parts.map((part) => part.replace(/[\s)]+$/u, '').trim());
  const isNumber = /^\d{1,3}$/u.test(first) && /^r[wt]$/iu.test(header);
  return {
    name: isNumber ? `${header.toUpperCase()} ${first}` : first,
    rest: rest.filter(Boolean).join(' '),
  };
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '')
    .slice(0, 12);
}
