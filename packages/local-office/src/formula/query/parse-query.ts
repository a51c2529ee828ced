// Parses the text of a QUERY.
import { serialOfDate } from '../dates';
import type { AggregateName, Query, QueryCondition, QueryExpression, QueryOrder } from './query-tree';

/** The query cannot be read; Sheets shows #VALUE! with PARSE_ERROR. */
export class QuerySyntaxError extends Error {
  override readonly name = 'QuerySyntaxError';
}

interface Cursor {
  readonly tokens: readonly string[];
  at: number;
}

const tokenPattern = /'[^']*'|"[^"]*"|`[^`]*`|\d+(?:\.\d+)?|\.\d+|<=|>=|<>|!=|[A-Za-z_]\w*|[-+*/(),=<>]/g;

const aggregates = new Set<string>(['sum', 'avg', 'count', 'max', 'min']);

function isAggregate(name: string): name is AggregateName {
  return aggregates.has(name);
}

const reserved = new Set(
  'select where group pivot order skipping limit offset label format options by and or not asc desc is null contains starts ends with matches like true false date datetime timeofday timestamp'.split(
    ' ',
  ),
);

function bad(text: string): never {
  throw new QuerySyntaxError(`PARSE_ERROR: ${text}`);
}

function tokensOf(text: string): string[] {
  const rest = text.replace(tokenPattern, '').trim();
  if (rest !== '') return bad(`Encountered " ${rest.charAt(0)} "`);
  return text.match(tokenPattern) ?? [];
}

function peek(cursor: Cursor): string {
  return (cursor.tokens[cursor.at] ?? '').toLowerCase();
}

function take(cursor: Cursor): string {
  const token = cursor.tokens[cursor.at];
  if (token === undefined) return bad('Encountered "<EOF>"');
  cursor.at += 1;
  return token;
}

function accept(cursor: Cursor, ...words: string[]): boolean {
  if (!words.every((word, index) => (cursor.tokens[cursor.at + index] ?? '').toLowerCase() === word))
    return false;
  cursor.at += words.length;
  return true;
}

function expect(cursor: Cursor, ...words: string[]): void {
  if (!accept(cursor, ...words))
    bad(`Encountered " ${cursor.tokens[cursor.at] ?? '<EOF>'} ", expected ${words.join(' ')}`);
}

/** Reads a QUERY's text. Throws QuerySyntaxError; an empty text selects everything. */
export function parseQuery(text: string): Query {
  const cursor: Cursor = { tokens: tokensOf(text), at: 0 };
  const select = accept(cursor, 'select') ? parseSelect(cursor) : undefined;
  const where = accept(cursor, 'where') ? parseOr(cursor) : undefined;
  const groupBy = accept(cursor, 'group', 'by') ? parseList(cursor, parseExpression) : [];
  const pivot = accept(cursor, 'pivot') ? parseList(cursor, parseExpression) : [];
  const orderBy = accept(cursor, 'order', 'by') ? parseList(cursor, parseOrder) : [];
  const limit = accept(cursor, 'limit') ? Number(take(cursor)) : undefined;
  const offset = accept(cursor, 'offset') ? Number(take(cursor)) : 0;
  const labels = accept(cursor, 'label') ? parseList(cursor, parseNamed) : [];
  const formats = accept(cursor, 'format') ? parseList(cursor, parseNamed) : [];
  if (accept(cursor, 'options')) cursor.at = cursor.tokens.length;
  if (cursor.at < cursor.tokens.length) bad(`Encountered " ${cursor.tokens[cursor.at]} "`);
  return {
    ...(select === undefined ? {} : { select }),
    ...(where === undefined ? {} : { where }),
    ...(limit === undefined ? {} : { limit }),
    groupBy,
    pivot,
    orderBy,
    offset,
    labels,
    formats,
  };
}

function parseList<Item>(cursor: Cursor, parse: (cursor: Cursor) => Item): Item[] {
  const items = [parse(cursor)];
  while (accept(cursor, ',')) items.push(parse(cursor));
  return items;
}

function parseSelect(cursor: Cursor): QueryExpression[] | undefined {
  return accept(cursor, '*') ? undefined : parseList(cursor, parseExpression);
}

function parseOrder(cursor: Cursor): QueryOrder {
  const expression = parseExpression(cursor);
  if (accept(cursor, 'desc')) return { expression, isAscending: false };
  accept(cursor, 'asc');
  return { expression, isAscending: true };
}

function parseNamed(cursor: Cursor): readonly [QueryExpression, string] {
  const expression = parseExpression(cursor);
  return [expression, take(cursor).slice(1, -1)];
}

function parseOr(cursor: Cursor): QueryCondition {
  const parts = [parseAnd(cursor)];
  while (accept(cursor, 'or')) parts.push(parseAnd(cursor));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'or', parts };
}

function parseAnd(cursor: Cursor): QueryCondition {
  const parts = [parseNot(cursor)];
  while (accept(cursor, 'and')) parts.push(parseNot(cursor));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'and', parts };
}

function parseNot(cursor: Cursor): QueryCondition {
  if (accept(cursor, 'not')) return { kind: 'not', part: parseNot(cursor) };
  const start = cursor.at;
  if (accept(cursor, '(')) {
    try {
      const inner = parseOr(cursor);
      if (accept(cursor, ')') && !isComparison(peek(cursor))) return inner;
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error;
    }
    cursor.at = start;
  }
  return parseComparison(cursor);
}

const comparisons = new Set(['=', '!=', '<>', '<', '>', '<=', '>=', '+', '-', '*', '/']);

function isComparison(token: string): boolean {
  return comparisons.has(token);
}

function parseComparison(cursor: Cursor): QueryCondition {
  const left = parseExpression(cursor);
  if (accept(cursor, 'is', 'not', 'null')) return { kind: 'null', expression: left, isNull: false };
  if (accept(cursor, 'is', 'null')) return { kind: 'null', expression: left, isNull: true };
  const operator = parseOperator(cursor);
  return { kind: 'compare', operator, left, right: parseExpression(cursor) };
}

function parseOperator(cursor: Cursor): string {
  if (accept(cursor, 'starts', 'with')) return 'starts';
  if (accept(cursor, 'ends', 'with')) return 'ends';
  const word = take(cursor).toLowerCase();
  if (['contains', 'matches', 'like', '=', '!=', '<>', '<', '>', '<=', '>='].includes(word)) return word;
  return bad(`Encountered " ${word} "`);
}

function parseExpression(cursor: Cursor): QueryExpression {
  let left = parseProduct(cursor);
  for (;;) {
    const operator = peek(cursor);
    if (operator !== '+' && operator !== '-') return left;
    cursor.at += 1;
    left = { kind: 'arithmetic', operator, left, right: parseProduct(cursor) };
  }
}

function parseProduct(cursor: Cursor): QueryExpression {
  let left = parsePrimary(cursor);
  for (;;) {
    const operator = peek(cursor);
    if (operator !== '*' && operator !== '/') return left;
    cursor.at += 1;
    left = { kind: 'arithmetic', operator, left, right: parsePrimary(cursor) };
  }
}

function parsePrimary(cursor: Cursor): QueryExpression {
  if (accept(cursor, '(')) {
    const inner = parseExpression(cursor);
    expect(cursor, ')');
    return inner;
  }
  if (accept(cursor, '-')) {
    const zero: QueryExpression = { kind: 'literal', value: 0 };
    return { kind: 'arithmetic', operator: '-', left: zero, right: parsePrimary(cursor) };
  }
  const token = take(cursor);
  const first = token.charAt(0);
  if (first === "'" || first === '"') return { kind: 'literal', value: token.slice(1, -1) };
  if (first === '`') return { kind: 'column', id: token.slice(1, -1) };
  if (/^[\d.]/.test(token)) return { kind: 'literal', value: Number(token) };
  return parseWord(cursor, token);
}

function parseWord(cursor: Cursor, token: string): QueryExpression {
  const word = token.toLowerCase();
  if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true' };
  if (word === 'null') return { kind: 'literal', value: null };
  if (['date', 'datetime', 'timestamp', 'timeofday'].includes(word) && /^['"]/.test(peek(cursor))) {
    return { kind: 'literal', value: literalSerial(take(cursor).slice(1, -1)) };
  }
  if (peek(cursor) === '(' && !reserved.has(word)) {
    expect(cursor, '(');
    const args = peek(cursor) === ')' ? [] : parseList(cursor, parseExpression);
    expect(cursor, ')');
    const [argument] = args;
    if (isAggregate(word) && argument !== undefined) return { kind: 'aggregate', name: word, argument };
    return { kind: 'call', name: word, args };
  }
  if (!/^[A-Za-z]/.test(token) || reserved.has(word)) return bad(`Encountered " ${token} "`);
  return { kind: 'column', id: token };
}

/** Serial of `2026-01-31`, `2026-01-31 10:00:00` or `10:00:00`. */
function literalSerial(text: string): number {
  const match = /^(?:(\d{4})-(\d{1,2})-(\d{1,2}))?\s*(?:(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?$/.exec(
    text.trim(),
  );
  if (match === null)
    return bad(`Invalid date literal [${text}]. Date literals should be of form yyyy-MM-dd.`);
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const days = year === undefined ? 0 : serialOfDate(Number(year), Number(month), Number(day));
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
