// Matches cells against a criterion such as ">5", "Lunas*" or TRUE.
import { compareText, numberOf, parseNumberText, type TextRules } from './coerce';
import { FormattedNumber, isError, plain, type Scalar } from './value';

type Test = (cell: Scalar) => boolean;

/** The pattern of a text with `*`, `?` and `~` escapes, matching whole cells without regard to case. */
export function wildcardPattern(text: string): RegExp | undefined {
  if (!/[*?~]/.test(text)) return undefined;
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (piece) => {
    if (piece === '*') return '[\\s\\S]*';
    if (piece === '?') return '[\\s\\S]';
    return `\\${piece.startsWith('~') && piece.length > 1 ? piece.charAt(1) : piece}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

const numberTests: Readonly<Record<string, (cell: number, wanted: number) => boolean>> = {
  '=': (cell, wanted) => cell === wanted,
  '<>': (cell, wanted) => cell !== wanted,
  '<': (cell, wanted) => cell < wanted,
  '>': (cell, wanted) => cell > wanted,
  '<=': (cell, wanted) => cell <= wanted,
  '>=': (cell, wanted) => cell >= wanted,
};

/**
 * Reads a criterion of COUNTIF and similar functions. A value means equality; a text may begin with `=`, `<>`, `<`, `>`,
 * `<=` or `>=`; equality of texts knows `*` and `?`. Numbers written as text count as numbers; a blank cell
 * meets `""` and every `<>` of something.
 */
export function compileCriterion(criterion: Scalar, rules: TextRules): Test {
  const wanted = plain(criterion);
  if (typeof wanted === 'number') return (cell) => numberLike(cell, rules) === wanted;
  if (typeof wanted === 'boolean') return (cell) => cell === wanted;
  if (wanted === null) return (cell) => numberOf(cell) === 0;
  if (typeof wanted !== 'string') return () => false;
  const match = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(wanted);
  const operator = match?.[1] ?? '=';
  const operand = match?.[2] ?? '';
  const number = parseNumberText(operand, rules);
  if (number !== undefined) return numberTest(operator, number, rules);
  if (/^(true|false)$/i.test(operand)) return booleanTest(operator, /^true$/i.test(operand));
  return textTest(operator, operand, match?.[1] !== undefined);
}

function numberLike(cell: Scalar, rules: TextRules): number | undefined {
  if (typeof cell === 'number') return cell;
  if (cell instanceof FormattedNumber) return cell.value;
  return typeof cell === 'string' ? parseNumberText(cell, rules) : undefined;
}

function numberTest(operator: string, wanted: number, rules: TextRules): Test {
  const test = numberTests[operator] ?? (() => false);
  if (operator === '<>') return (cell) => numberLike(cell, rules) !== wanted;
  if (operator === '=') return (cell) => numberLike(cell, rules) === wanted;
  return (cell) => {
    const number = numberOf(cell);
    return number !== undefined && test(number, wanted);
  };
}

function booleanTest(operator: string, wanted: boolean): Test {
  return operator === '<>' ? (cell) => cell !== wanted : (cell) => cell === wanted;
}

function textTest(operator: string, wanted: string, hasOperator: boolean): Test {
  if (operator === '=' || operator === '<>') {
    const isMeant = equalityTest(wanted, hasOperator && operator === '=');
    return operator === '=' ? isMeant : (cell) => (wanted === '' ? cell !== null : !isMeant(cell));
  }
  return (cell) => {
    if (typeof cell !== 'string') return false;
    const order = compareText(cell, wanted);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

function equalityTest(wanted: string, blankOnly: boolean): Test {
  if (wanted === '') return (cell) => cell === null || (!blankOnly && cell === '');
  const pattern = wildcardPattern(wanted);
  if (pattern !== undefined) return (cell) => typeof cell === 'string' && pattern.test(cell);
  const lower = wanted.toLowerCase();
  return (cell) => {
    if (isError(cell)) return cell.error.toLowerCase() === lower;
    return typeof cell === 'string' && cell.toLowerCase() === lower;
  };
}
