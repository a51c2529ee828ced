// Parses a formula into operators, calls and references.
import { parseReference, type Reference } from '../text/a1';
import { type FormulaDialect, FormulaSyntaxError, type Token, tokenize } from './tokens';

type UnaryOperator = '-' | '+' | '%';
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=' | ':';

export type FormulaNode =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly name: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: FormulaNode }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'apply'; readonly target: FormulaNode; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly FormulaNode[])[] };

/** How tightly a binary operator binds; comparison is weakest. */
const strengths: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ':': 7,
};

function isBinary(text: string): text is BinaryOperator {
  return text in strengths;
}

/**
 * The tree of a formula with its leading `=`. Throws FormulaSyntaxError where Sheets reports a formula parse
 * error. `^` binds to the left (2^3^2 = 64) and a leading minus binds tighter than `^` (-2^2 = 4), as in Sheets.
 */
export function parseFormula(formula: string, dialect: FormulaDialect): FormulaNode {
  const cursor: Cursor = { tokens: tokenize(formula, dialect), at: 0, dialect };
  const node = parseExpression(cursor, 0);
  const rest = cursor.tokens[cursor.at];
  if (rest !== undefined) throw new FormulaSyntaxError(`unexpected ${rest.text}`);
  return node;
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  readonly dialect: FormulaDialect;
}

function peek(cursor: Cursor): Token | undefined {
  return cursor.tokens[cursor.at];
}

function take(cursor: Cursor): Token {
  const token = cursor.tokens[cursor.at];
  if (token === undefined) throw new FormulaSyntaxError('unexpected end');
  cursor.at += 1;
  return token;
}

function parseExpression(cursor: Cursor, weakest: number): FormulaNode {
  let left = parseUnary(cursor);
  for (;;) {
    const token = peek(cursor);
    if (token?.type !== 'operator' || !isBinary(token.text)) return left;
    const strength = strengths[token.text] ?? 0;
    if (strength <= weakest) return left;
    cursor.at += 1;
    left = { kind: 'binary', operator: token.text, left, right: parseExpression(cursor, strength) };
  }
}

function parseUnary(cursor: Cursor): FormulaNode {
  const token = peek(cursor);
  if (token?.type === 'operator' && (token.text === '-' || token.text === '+')) {
    cursor.at += 1;
    return { kind: 'unary', operator: token.text, operand: parseExpression(cursor, 5) };
  }
  let node = parsePrimary(cursor);
  for (;;) {
    const next = peek(cursor);
    if (next?.type === 'operator' && next.text === '%') {
      cursor.at += 1;
      node = { kind: 'unary', operator: '%', operand: node };
    } else if (next?.type === 'open' && (node.kind === 'call' || node.kind === 'apply')) {
      node = { kind: 'apply', target: node, args: parseArguments(cursor) };
    } else {
      return node;
    }
  }
}

function parsePrimary(cursor: Cursor): FormulaNode {
  const token = take(cursor);
  switch (token.type) {
    case 'number':
      return { kind: 'number', value: Number(token.text.replace(',', '.')) };
    case 'string':
      return { kind: 'text', value: token.text.slice(1, -1).replaceAll('""', '"') };
    case 'error':
      return { kind: 'error', name: /#.*$/.exec(token.text)?.[0].toUpperCase() ?? '#REF!' };
    case 'reference': {
      const reference = parseReference(token.text);
      if (reference === undefined) throw new FormulaSyntaxError(`bad reference ${token.text}`);
      return { kind: 'reference', reference };
    }
    case 'name':
      return parseName(cursor, token.text);
    case 'open': {
      const node = parseExpression(cursor, 0);
      if (take(cursor).type !== 'close') throw new FormulaSyntaxError('missing )');
      return node;
    }
    case 'openArray':
      return parseArray(cursor);
    default:
      throw new FormulaSyntaxError(`unexpected ${token.text}`);
  }
}

function parseName(cursor: Cursor, name: string): FormulaNode {
  if (peek(cursor)?.type === 'open') {
    return { kind: 'call', name: name.toUpperCase(), args: parseArguments(cursor) };
  }
  if (/^true$/i.test(name)) return { kind: 'boolean', value: true };
  if (/^false$/i.test(name)) return { kind: 'boolean', value: false };
  return { kind: 'name', name };
}

function parseArguments(cursor: Cursor): FormulaNode[] {
  take(cursor);
  const args: FormulaNode[] = [];
  if (peek(cursor)?.type === 'close') {
    cursor.at += 1;
    return args;
  }
  for (;;) {
    const next = peek(cursor);
    const isMissing = next?.type === 'separator' || next?.type === 'close';
    args.push(isMissing ? { kind: 'missing' } : parseExpression(cursor, 0));
    const end = take(cursor);
    if (end.type === 'close') return args;
    if (!isArgumentSeparator(end, cursor.dialect)) throw new FormulaSyntaxError(`unexpected ${end.text}`);
  }
}

function isArgumentSeparator(token: Token, dialect: FormulaDialect): boolean {
  return token.type === 'separator' && (token.text === ';' || (token.text === ',' && !dialect.decimalComma));
}

function parseArray(cursor: Cursor): FormulaNode {
  const columnSeparator = cursor.dialect.decimalComma ? '\\' : ',';
  const rows: FormulaNode[][] = [[]];
  if (peek(cursor)?.type === 'closeArray') throw new FormulaSyntaxError('empty array');
  for (;;) {
    rows.at(-1)?.push(parseExpression(cursor, 0));
    const end = take(cursor);
    if (end.type === 'closeArray') return { kind: 'array', rows };
    if (end.text === ';') rows.push([]);
    else if (end.text !== columnSeparator) throw new FormulaSyntaxError(`unexpected ${end.text}`);
  }
}
