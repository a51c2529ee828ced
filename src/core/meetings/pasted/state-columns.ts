// Finds the columns of a pasted table that say who came: words, ticks, signatures, or a column for each position.
import { cleanText, isNothing } from '../../clean-text';
import { positionsInHeader } from '../../contacts/position';
import { meaningOf, plainHeader } from '../../lists/header-words';
import type { Rows } from '../../lists/list-result';
import { readUnitCell, type UnitIndex } from '../../lists/unit-index';
import type { AttendanceState } from '../attendance';
import { takeState } from './attendance-words';

export interface StateColumn {
  readonly column: number;
  readonly title: string;
  /** `tick`: a mark in it says `state`. `by`: who came instead. `position`: the state of whoever has that position. */
  readonly kind: 'words' | 'tick' | 'signature' | 'by' | 'position';
  readonly state: AttendanceState | null;
  readonly position: string;
}

/** What the columns say of a row, or of one position of it. */
export interface CellState {
  readonly position: string;
  readonly state: AttendanceState | null;
  readonly by: string;
  /** Two things at once, or nothing that can be understood as coming. */
  readonly unclear: string;
  /** What else stands there. */
  readonly leftOut: string;
}

/** The headers stand within this many rows. */
const MOST_TITLES = 12;

/** The columns of states; the headers above them may stand in two rows. */
export function findStateColumns(rows: Rows, index: UnitIndex): readonly StateColumn[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2) return [];
  const head = rows.slice(0, MOST_TITLES).findIndex((row) => isHeadRow(row, index));
  const below = rows[head + 1] ?? [];
  const isDouble = head >= 0 && isSubHead(below, index);
  const data = rows.slice(head < 0 ? 0 : head + (isDouble ? 2 : 1));
  const columns: StateColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const titles = head < 0 ? [] : [isDouble ? below[column] : '', rows[head]?.[column]];
    const title = titles.map((cell) => cleanText(cell ?? '')).find((cell) => cell !== '') ?? '';
    const cells = data.map((row) => cleanText(row[column] ?? '')).filter((cell) => !isNothing(cell));
    const left = columns[columns.length - 1];
    // Signatures stand left and right by turns under one header.
    const goesOn = title === '' && left?.kind === 'signature' && left.column === column - 1;
    const found = goesOn ? left : kindOf(title, cells, index);
    if (found !== null) columns.push({ ...found, column, title });
  }
  return columns;
}

type Kind = Pick<StateColumn, 'kind' | 'state' | 'position'>;

function kindOf(title: string, cells: readonly string[], index: UnitIndex): Kind | null {
  const plain = plainHeader(title);
  const base = { state: null, position: '' };
  const states = cells.filter(isState).length;
  const marks = cells.filter(isMark).length;
  if (isSignature(plain)) return { ...base, kind: 'signature' };
  if (/^(?:nama )?(?:yang )?(?:di ?wakil\p{L}*|wakil|mewakili)(?: oleh| nama| kepada)?$/u.test(plain))
    return marks * 2 > cells.length
      ? { ...base, kind: 'tick', state: 'represented' }
      : { ...base, kind: 'by' };
  const own = stateOfHeader(plain);
  if (own !== null && marks * 2 >= cells.length && states * 2 < cells.length)
    return { ...base, kind: 'tick', state: own };
  if (
    own !== null ||
    /^(?:status|status kehadiran|kehadiran|absen(?:si)?|presensi|hadir tidak(?: hadir)?)$/u.test(plain)
  )
    return { ...base, kind: 'words' };
  if (/^ket(?:erangan)?$/u.test(plain))
    return cells.some((cell) => takeState(cell).kind === 'state') ? { ...base, kind: 'words' } : null;
  const positions = positionsInHeader(plain);
  const isFilled = cells.length > 0 && (states + marks) * 2 >= cells.length;
  if (positions.length === 1 && isFilled) return { ...base, kind: 'position', position: positions[0] ?? '' };
  const isHeaded = title !== '' && meaningOf(title, index.place.tier) !== null;
  return !isHeaded && cells.length > 0 && states * 2 > cells.length ? { ...base, kind: 'words' } : null;
}

function isSignature(plain: string): boolean {
  return /^(?:ttd|t t d|tanda ?tangan|paraf|tandatangan|ttd paraf)(?: \d)?$/u.test(plain);
}

/** `Hadir`, `Tidak hadir`, `Izin`, `Sakit`, `Alpa`, also as one letter; null for any other header. */
function stateOfHeader(plain: string): AttendanceState | null {
  const letters: Readonly<Record<string, AttendanceState>> = {
    h: 'present',
    i: 'excused',
    s: 'excused',
    a: 'absent',
    th: 'absent',
    tk: 'absent',
  };
  const letter = letters[plain];
  if (letter !== undefined) return letter;
  const said = takeState(plain);
  return said.kind === 'state' && said.rest === '' && said.by === '' && said.remark === ''
    ? said.state
    : null;
}

/** Names some column that lists have, and holds no unit and no number; `Camat | hadir` is a person. */
function isHeadRow(row: readonly string[], index: UnitIndex): boolean {
  const cells = row.map(cleanText).filter((cell) => cell !== '');
  if (cells.length < 2 || cells.some((cell) => /^\d/u.test(cell) || isMark(cell))) return false;
  if (cells.some((cell) => readUnitCell(index, cell).kind === 'units')) return false;
  return cells.some((cell) => {
    const meaning = meaningOf(cell, index.place.tier);
    return /^(?:number|unit|bare-name|position)$/u.test(meaning?.kind ?? '') && !isBareTitle(cell);
  });
}

function isBareTitle(cell: string): boolean {
  return positionsInHeader(plainHeader(cell)).length > 0;
}

/** The second of two rows of headers: only states, signatures and positions. */
function isSubHead(row: readonly string[], index: UnitIndex): boolean {
  const cells = row.map(cleanText).filter((cell) => cell !== '');
  return (
    cells.length > 0 &&
    cells.every((cell) => {
      const plain = plainHeader(cell);
      return (
        stateOfHeader(plain) !== null ||
        isSignature(plain) ||
        positionsInHeader(plain).length > 0 ||
        meaningOf(cell, index.place.tier) !== null
      );
    }) &&
    cells.some(
      (cell) => stateOfHeader(plainHeader(cell)) !== null || positionsInHeader(plainHeader(cell)).length > 0,
    ) &&
    row.slice(0, 1).every((cell) => cleanText(cell) === '')
  );
}

function isState(cell: string): boolean {
  if (isMark(cell)) return false;
  const said = takeState(cell);
  return said.kind === 'state' && (said.rest === '' || !cell.startsWith(said.rest));
}

/** `x` is a tick too, where nobody writes another sign. */
const mark = /^(?:[✓✔✅☑√vVxX×*•]|1|ya|y|ada|ok|oke)$/iu;

function isMark(cell: string): boolean {
  return mark.test(cell) || /^[❌✖✗✘]$/u.test(cell);
}

/** What a row says: one entry for the whole row, or one for each position that has a column. */
export function readStates(
  row: readonly string[],
  columns: readonly StateColumn[],
  hasCrosses: boolean,
): readonly CellState[] {
  const ofPositions = columns.filter(({ kind }) => kind === 'position');
  if (ofPositions.length > 0)
    return ofPositions.flatMap((column): readonly CellState[] => {
      const read = readCell(cleanText(row[column.column] ?? ''), column, hasCrosses);
      return read === null ? [] : [{ ...read, position: column.position }];
    });
  const all = columns.flatMap(
    (column) => readCell(cleanText(row[column.column] ?? ''), column, hasCrosses) ?? [],
  );
  const states = [...new Set(all.flatMap(({ state }) => state ?? []))];
  const by = all.map((read) => read.by).find((text) => text !== '') ?? '';
  const state = by !== '' ? 'represented' : (states[0] ?? null);
  const isOne = states.length < 2 || (by !== '' && !states.includes('present'));
  const said = columns.map(({ column, title }) => `${title} ${cleanText(row[column] ?? '')}`.trim());
  const wrong = all.map(({ unclear }) => unclear).find((text) => text !== '') ?? '';
  return [
    {
      position: '',
      state,
      by,
      unclear: wrong !== '' ? wrong : isOne ? '' : said.filter((text) => text !== '').join(' · '),
      leftOut: all
        .map(({ leftOut }) => leftOut)
        .filter((text) => text !== '')
        .join(' · '),
    },
  ];
}

/** Whether ticks and crosses stand beside each other, so that `x` says no. */
export function marksBoth(rows: Rows, columns: readonly StateColumn[]): boolean {
  const cells = rows.flatMap((row) => columns.map(({ column }) => cleanText(row[column] ?? '')));
  return cells.some((cell) => /^[xX×]$/u.test(cell)) && cells.some((cell) => /^[✓✔✅☑√vV]$/u.test(cell));
}

type Read = Omit<CellState, 'position'>;

function readCell(cell: string, column: StateColumn, hasCrosses: boolean): Read | null {
  const base = { state: null, by: '', unclear: '', leftOut: '' };
  // `1. ………` is where somebody is to sign.
  if (isNothing(cell) || (column.kind === 'signature' && /^\d{1,3}\s*[.)]?[\s.…_]*$/u.test(cell)))
    return null;
  // A tick among names says that somebody came instead, not who.
  if (column.kind === 'by' && !isMark(cell)) return { ...base, by: cell };
  const isNo = /^[❌✖✗✘]$/u.test(cell) || (hasCrosses && /^[xX×]$/u.test(cell));
  const isYes =
    !isNo &&
    (mark.test(cell) ||
      (column.kind === 'signature' && /^(?:\d{1,3}\s*[.)]\s*)?(?:ttd\.?|[✓✔√v])$/iu.test(cell)));
  if (isYes) return { ...base, state: column.state ?? (column.kind === 'by' ? 'represented' : 'present') };
  if (isNo) return { ...base, state: column.state === null || column.state === 'present' ? 'absent' : null };
  const letter =
    column.kind === 'words' || column.kind === 'position' ? stateOfHeader(plainHeader(cell)) : null;
  if (letter !== null) return { ...base, state: letter };
  if (/^(?:tidak|tdk)$/iu.test(cell)) return { ...base, state: 'absent' };
  const said = takeState(cell);
  if (said.kind === 'unclear') return { ...base, unclear: said.text };
  if (said.kind === 'nothing') return { ...base, leftOut: cell };
  return {
    ...base,
    state: said.state,
    by: said.by,
    leftOut: [said.rest, said.remark].filter((text) => text !== '').join(' · '),
  };
}
