// Splits a formula into tokens.
import { localeRules } from '../workbook/cell/locale';

type TokenType =
  | 'number'
  | 'string'
  | 'name'
  | 'reference'
  | 'error'
  | 'operator'
  | 'open'
  | 'close'
  | 'openArray'
  | 'closeArray'
  | 'separator';

/** One token; `start` and `end` (exclusive) are offsets in the formula's text, its leading `=` included. */
export interface Token {
  readonly type: TokenType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether numbers are written `1,5` (arguments then need `;`) or `1.5`. */
export interface FormulaDialect {
  readonly decimalComma: boolean;
}

/** The text is not a formula of this dialect; Sheets shows #ERROR!. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
}

/** The dialect of a spreadsheet locale such as `id_ID` or `en_US`. */
export function dialectOf(locale: string): FormulaDialect {
  const known = dialects.get(locale);
  if (known !== undefined) return known;
  const made = { decimalComma: localeRules(locale).decimal === ',' };
  dialects.set(locale, made);
  return made;
}

const dialects = new Map<string, FormulaDialect>();

const sheetPrefix = "(?:'(?:[^']|'')+'|[A-Za-z_\\u0080-\\uffff][\\w.\\u0080-\\uffff]*)!";
const corner = '(?:\\$?[A-Za-z]{1,3}\\$?[0-9]+|\\$?[A-Za-z]{1,3}|\\$?[0-9]+)';
const cell = '\\$?[A-Za-z]{1,3}\\$?[0-9]+';
const notMore = '(?![\\w.(!\\u0080-\\uffff])';
const referencePattern = new RegExp(
  `(?:${sheetPrefix})?(?:${corner}:${corner}${notMore}|${cell}${notMore})`,
  'y',
);
const missingPattern = new RegExp(`(?:${sheetPrefix})?#REF!`, 'y');
const errorPattern = /#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/iy;
const namePattern = /[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*/y;
const stringPattern = /"(?:[^"]|"")*"/y;
const operatorPattern = /<>|<=|>=|[-+*/^&=<>%:]/y;
const spacePattern = /\s+/y;
const pointNumber = /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
const commaNumber = /\d+(?:,\d+)?(?:[eE][-+]?\d+)?/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/**
 * Splits a formula, with or without its leading `=`, into tokens; blanks between them are dropped.
 * Throws FormulaSyntaxError at a character that begins no token.
 */
export function tokenize(formula: string, dialect: FormulaDialect): Token[] {
  const tokens: Token[] = [];
  let at = /^\s*[=+]?/.exec(formula)?.[0].includes('=') ? formula.indexOf('=') + 1 : 0;
  while (at < formula.length) {
    const space = matchAt(spacePattern, formula, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const [type, text] = nextToken(formula, at, dialect);
    tokens.push({ type, text, start: at, end: at + text.length });
    at += text.length;
  }
  return tokens;
}

function nextToken(formula: string, at: number, dialect: FormulaDialect): [TokenType, string] {
  const string = matchAt(stringPattern, formula, at);
  if (string !== undefined) return ['string', string];
  const reference = matchAt(referencePattern, formula, at);
  if (reference !== undefined) return ['reference', reference];
  const missing = matchAt(missingPattern, formula, at);
  if (missing !== undefined) return ['error', missing];
  const number = matchAt(dialect.decimalComma ? commaNumber : pointNumber, formula, at);
  if (number !== undefined) return ['number', number];
  const name = matchAt(namePattern, formula, at);
  if (name !== undefined) return ['name', name];
  const error = matchAt(errorPattern, formula, at);
  if (error !== undefined) return ['error', error];
  const operator = matchAt(operatorPattern, formula, at);
  if (operator !== undefined) return ['operator', operator];
  const character = formula.charAt(at);
  const single = singles[character];
  if (single !== undefined) return [single, character];
  throw new FormulaSyntaxError(`unexpected ${character} at ${at}`);
}

const singles: Readonly<Record<string, TokenType>> = {
  '(': 'open',
  ')': 'close',
  '{': 'openArray',
  '}': 'closeArray',
  ',': 'separator',
  ';': 'separator',
  '\\': 'separator',
};
