// Writes a drawn table as people paste it: with separators, titles, totals, blanks, and signs that nobody sees.
import type { ListPlace } from '../../../src/core/lists/list-result';
import type { DrawnTable } from './random-list';
import type { Draw } from './random-office';

export interface DrawnText {
  readonly text: string;
  /** By 1-based line of the text: the row of the table, 0-based. */
  readonly rowOfLine: ReadonlyMap<number, number>;
  /** The cells of each row before they were dirtied; '' for what says nothing. */
  readonly cells: readonly (readonly string[])[];
}

const separators = ['\t', '\t', '\t', ';', ',', '|', 'markdown', 'spaces'] as const;

export function drawText(draw: Draw, { columns, rows, hasHeader }: DrawnTable, place: ListPlace): DrawnText {
  const cells = rows.map((row) => columns.map(({ text }) => text(row, draw)));
  // Columns of blanks can only be told by their blanks where each cell is filled.
  const canAlign = columns.length > 2 && cells.flat().every((cell) => cell !== '');
  const drawn = draw.pick(separators);
  const isBlankFirst = columns[0]?.header === '';
  const separator = (drawn === 'spaces' && !canAlign) || (drawn === '|' && isBlankFirst) ? '\t' : drawn;
  const nothing = draw.pick(['', '', '-', '–', 'belum ada', 'nihil', 'tidak ada']);
  // Commas that nobody put into quotes.
  const isBare = separator === ',' && draw.chance(15);
  const write = (row: readonly string[]): string => writeRow(draw, row, separator, isBare);
  const filler = columns.slice(1).map(() => '');
  const titles = draw.chance(30)
    ? draw
        .shuffle([
          `DAFTAR KONTAK KECAMATAN ${place.officeName.toUpperCase()}`,
          'TAHUN 2026',
          'Kabupaten Antah',
        ])
        .slice(0, draw.whole(1, 3))
    : [];
  const lines: { readonly text: string; readonly row: number }[] = [];
  const add = (text: string, row = -1): void => {
    lines.push({ text, row });
  };
  for (const title of titles) add(write([title, ...filler]));
  if (titles.length > 0 && draw.chance(50)) add('');
  // Headers that stand a column too far left: nothing may come out wrong.
  const isShifted = hasHeader && draw.chance(2);
  if (hasHeader)
    for (const header of headerRows(draw, columns)) add(write(isShifted ? header.slice(1) : header));
  if (separator === 'markdown' && hasHeader) add(`|${columns.map(() => '---').join('|')}|`);
  if (hasHeader && columns.length > 2 && draw.chance(8))
    add(write(columns.map((_, column) => `(${column + 1})`)));
  cells.forEach((row, number) => {
    add(write(row.map((cell) => dirty(draw, cell === '' ? nothing : cell))), number);
    if (draw.chance(3)) add(draw.pick(['', write(columns.map(() => ''))]));
    if (hasHeader && number === 6 && draw.chance(20)) add(write(columns.map(({ header }) => header)));
  });
  if (draw.chance(15)) add(write(['JUMLAH', String(rows.length), ...filler.slice(1)]));
  const end = draw.pick(['\n', '\r\n']);
  return {
    text: `${draw.chance(20) ? '\ufeff' : ''}${lines.map(({ text }) => text).join(end)}`,
    rowOfLine: new Map(lines.flatMap(({ row }, line) => (row < 0 ? [] : [[line + 1, row] as const]))),
    cells,
  };
}

/** One row of headers; or two, the upper one merged, where several people stand in a row. */
function headerRows(draw: Draw, columns: DrawnTable['columns']): readonly (readonly string[])[] {
  const headers = columns.map(({ header }) => (draw.chance(20) ? header.toUpperCase() : header));
  const owner = columns.map(({ role, header }) => role === 'name' && /kep|kad|sek|bend/iu.test(header));
  // A merged header tells the truth: what stands below it belongs to its person.
  let above = -1;
  const isTrue = columns.every(({ role, person, header }, column) => {
    if (owner[column] === true) above = person;
    return role !== 'phone' || (person === above && !/ades|ekdes|Bend/u.test(header));
  });
  const canMerge = owner.some((is) => is) && isTrue;
  if (!canMerge || draw.chance(60)) return [headers];
  let inGroup = false;
  const top: string[] = [];
  const below: string[] = [];
  columns.forEach(({ role, header }, column) => {
    inGroup = owner[column] === true || (inGroup && (role === 'phone' || role === 'unused'));
    top.push(owner[column] === true ? header.replace(/^nama /iu, '') : inGroup ? '' : header);
    below.push(owner[column] === true ? 'Nama' : inGroup ? header : '');
  });
  return [top, below];
}

function writeRow(
  draw: Draw,
  row: readonly string[],
  separator: (typeof separators)[number],
  isBare: boolean,
): string {
  if (separator === 'markdown') return `| ${row.join(' | ')} |`;
  if (separator === 'spaces') return row.filter((cell, column) => column === 0 || cell !== '').join('   ');
  const quotes = draw.chance(10);
  return row
    .map((cell) =>
      (cell.includes(separator) && !isBare) || (quotes && cell !== '')
        ? `"${cell.replace(/"/gu, '""')}"`
        : cell,
    )
    .join(separator);
}

/** A cell as copying leaves it. */
function dirty(draw: Draw, cell: string): string {
  if (!draw.chance(12)) return cell;
  return draw.pick([
    ` ${cell} `,
    cell.replace(/ /u, '\u00a0'),
    `\u200b${cell}`,
    `${cell}\u200e`,
    cell.replace(/ /u, '\u00a0 '),
  ]);
}
