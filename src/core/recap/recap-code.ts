// Writes and reads recap codes: a month of an office in one line, which a person sends to the office above.
import { type ObligationId, parseObligationId } from '../obligations/obligation';
import { parseUnitCode, type UnitCode } from '../office/unit';
import { fail, type Result, succeed } from '../result';
import { compareTexts } from '../text-order';
import { parseMonth } from '../time/month';
import { type PlainDate, parsePlainDate } from '../time/plain-date';
import { RECAP_LETTERS, type RecapSums, SUM_FIELDS } from './recap-sums';
import { sha256Hex } from './sha256';

/** What all codes say first. */
interface RecapHead {
  readonly unit: UnitCode;
  /** `2026-03`: every deadline that the code tells of lies in this month. */
  readonly month: string;
  /** How many units lie below. */
  readonly size: number;
  /** Four hex digits by which two offices see whether they mean the same units below. */
  readonly listMark: string;
}

interface BlockHead {
  readonly obligationId: ObligationId;
  /** The key of the period, whose schedule only the sender knows. */
  readonly periodId: string;
}

/** One period of one obligation, told by a kecamatan: a letter for each desa, by ascending code. */
export interface LetterBlock extends BlockHead {
  readonly due: PlainDate;
  readonly letters: string;
}

/** The same, told by a kabupaten or province: sums for each unit below, by ascending code; null has not sent. */
export interface SumsBlock extends BlockHead {
  readonly sums: readonly (RecapSums | null)[];
}

/** `PD1`: from a kecamatan. */
export interface LetterRecap extends RecapHead {
  readonly kind: 'PD1';
  readonly blocks: readonly LetterBlock[];
}

/** `PD2`: from a kabupaten; `PD3`: from a province. */
export interface SumsRecap extends RecapHead {
  readonly kind: 'PD2' | 'PD3';
  readonly blocks: readonly SumsBlock[];
}

export type Recap = LetterRecap | SumsRecap;

/** The blocks of a recap of any kind; null has none. */
export function blocksOf(recap: Recap | null): readonly (LetterBlock | SumsBlock)[] {
  return recap === null ? [] : recap.blocks;
}

/** The code of a recap: characters `A-Z a-z 0-9 . ~ -` only, so it passes through links, chats and forms unchanged. */
export function encodeRecap(recap: Recap): string {
  const { kind, unit, month, size, listMark } = recap;
  const blocks = recap.kind === 'PD1' ? recap.blocks.map(letterText) : recap.blocks.map(sumsText);
  const body = [kind, withoutDots(unit), month.replace('-', ''), String(size), listMark, ...blocks].join('.');
  return `${body}.${checkOf(body)}`;
}

/**
 * Reads a code, white space ignored. `damaged` when its check digits or anything else do not fit: a code that was cut
 * off or changed on its way.
 */
export function decodeRecap(text: string): Result<Recap, 'damaged'> {
  const code = text.replace(/\s+/gu, '');
  const cut = code.lastIndexOf('.');
  const body = code.slice(0, Math.max(0, cut));
  if (!/^[A-Za-z0-9.~-]+$/u.test(code) || checkOf(body) !== code.slice(cut + 1)) return fail('damaged');
  const recap = recapOfBody(body);
  return recap === null ? fail('damaged') : succeed(recap);
}

/** The month that the beginning of a code names, even where the rest is damaged; null where it names none. */
export function monthOfDamaged(text: string): string | null {
  const [, year, month] = /^PD[123]\.\d{2,6}\.(\d{4})(\d{2})\./u.exec(text.replace(/\s+/gu, '')) ?? [];
  const key = `${year}-${month}`;
  return parseMonth(key) === null ? null : key;
}

/** The four digits for units given by their codes, in any order. */
export function listMarkOf(codes: readonly UnitCode[]): string {
  return sha256Hex([...codes].sort(compareTexts).join(',')).slice(0, 4);
}

/** The first six hex digits of SHA-256; '' for what no code can hold. */
function checkOf(body: string): string {
  return body === '' ? '' : sha256Hex(body).slice(0, 6);
}

function withoutDots(unit: UnitCode): string {
  return unit.replace(/\./gu, '');
}

function letterText({ obligationId, periodId, due, letters }: LetterBlock): string {
  return [obligationId, periodId, due.replace(/-/gu, ''), letters].join('~');
}

function sumsText({ obligationId, periodId, sums }: SumsBlock): string {
  const parts = sums.map((part) =>
    part === null ? 'x' : SUM_FIELDS.map((field) => String(part[field])).join('-'),
  );
  return [obligationId, periodId, ...parts].join('~');
}

/** Digits of the sender's code, by the kind of recap. */
const UNIT_DIGITS = { PD1: 6, PD2: 4, PD3: 2 } as const;

function recapOfBody(body: string): Recap | null {
  const [kind = '', digits = '', monthText = '', sizeText = '', listMark = '', ...texts] = body.split('.');
  if (kind !== 'PD1' && kind !== 'PD2' && kind !== 'PD3') return null;
  const unit = digits.length === UNIT_DIGITS[kind] ? parseUnitCode(withDots(digits)) : null;
  const month = `${monthText.slice(0, 4)}-${monthText.slice(4)}`;
  const size = /^(?:0|[1-9]\d{0,3})$/u.test(sizeText) ? Number(sizeText) : null;
  const isHeadRight = parseMonth(month) !== null && /^[0-9a-f]{4}$/u.test(listMark);
  if (unit === null || size === null || !isHeadRight) return null;
  const head = { unit, month, size, listMark };
  if (kind === 'PD1') {
    const blocks = allOf(texts, (text) => letterBlockOf(text, size));
    return blocks === null ? null : { ...head, kind, blocks };
  }
  const blocks = allOf(texts, (text) => sumsBlockOf(text, size));
  return blocks === null ? null : { ...head, kind, blocks };
}

function withDots(digits: string): string {
  return digits.match(/\d{2}/gu)?.join('.') ?? '';
}

/** Every part read, or null when one cannot be. */
function allOf<Part>(texts: readonly string[], read: (text: string) => Part | null): readonly Part[] | null {
  const parts = texts.map(read).filter((part): part is Part => part !== null);
  return parts.length === texts.length ? parts : null;
}

function letterBlockOf(text: string, size: number): LetterBlock | null {
  const [id = '', periodId = '', dueText = '', letters = '', ...rest] = text.split('~');
  const head = blockHeadOf(id, periodId);
  const due = parsePlainDate(dueText.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3'));
  const isRight = letters.length === size && [...letters].every((letter) => RECAP_LETTERS.includes(letter));
  return head === null || due === null || !isRight || rest.length > 0 ? null : { ...head, due, letters };
}

function sumsBlockOf(text: string, size: number): SumsBlock | null {
  const [id = '', periodId = '', ...parts] = text.split('~');
  const head = blockHeadOf(id, periodId);
  const sums = parts.map(sumsOf);
  if (head === null || parts.length !== size || sums.includes(undefined)) return null;
  return { ...head, sums: sums.map((part) => part ?? null) };
}

function blockHeadOf(id: string, periodId: string): BlockHead | null {
  const obligationId = parseObligationId(id);
  return obligationId === null || !/^\d{4}[0-9A-Z-]{0,18}$/u.test(periodId)
    ? null
    : { obligationId, periodId };
}

/** Null for a unit that has not sent; undefined for a text that is neither sums nor `x`. */
function sumsOf(text: string): RecapSums | null | undefined {
  if (text === 'x') return null;
  if (!/^\d{1,7}(?:-\d{1,7}){5}$/u.test(text)) return undefined;
  const [expected = 0, fulfilled = 0, onTime = 0, waived = 0, visited = 0, contradicted = 0] = text
    .split('-')
    .map(Number);
  return { expected, fulfilled, onTime, waived, visited, contradicted };
}
