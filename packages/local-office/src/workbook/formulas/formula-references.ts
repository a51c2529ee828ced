// Finds the references in a formula's text, and rewrites them when cells move.
import {
  type Corner,
  columnLetters,
  formatCorner,
  parseReference,
  quoteSheetName,
  type Reference,
} from '../../text/a1';

const corner = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[A-Za-z_\u00c0-\uffff][\w.\u00c0-\uffff]*)!)?` +
    String.raw`(${corner}(?::(?:${corner}|\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?[0-9]{1,7})?|\$?[0-9]{1,7}:\$?[0-9]{1,7})` +
    String.raw`(?![\w(.!:])`,
  'g',
);

/**
 * The formula with each reference replaced by what `change` gives: another reference, a text such as `#REF!`, or
 * undefined to leave it. Texts in double quotes are left alone.
 */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | string | undefined,
): string {
  return formula.replace(
    token,
    (whole: string, prefix: string | undefined, body: string | undefined, at: number) => {
      if (body === undefined) return whole;
      const before = formula[at - 1];
      if (before !== undefined && /[\w.$\u00c0-\uffff]/.test(before)) return whole;
      const reference = parseReference(whole);
      const changed = reference && change(reference);
      if (changed === undefined) return whole;
      if (typeof changed === 'string') return changed;
      return `${prefix ?? ''}${formatCells(changed)}`;
    },
  );
}

function formatCells({ first, second }: Reference): string {
  return second ? `${formatCorner(first)}:${formatCorner(second)}` : formatCorner(first);
}

/** The reference's text with another sheet's name. */
export function quoteReferenceSheet(reference: Reference, name: string): string {
  return `${quoteSheetName(name)}!${formatCells(reference)}`;
}

/** The formula as it reads after being copied by so many rows and columns; `#REF!` beyond the first ones. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shift = (at: Corner): Corner => ({
    ...at,
    row: at.row === null || at.rowAbsolute ? at.row : at.row + rows,
    column: at.column === null || at.columnAbsolute ? at.column : at.column + columns,
  });
  const valid = (at: Corner): boolean =>
    (at.row === null || at.row >= 1) && (at.column === null || at.column >= 1);
  return mapReferences(formula, (reference) => {
    const first = shift(reference.first);
    const second = reference.second && shift(reference.second);
    if (!valid(first) || (second && !valid(second))) return '#REF!';
    return { ...reference, first, second };
  });
}

function axis(letter: string, index: number | null, absolute: boolean, base: number): string {
  if (index === null) return '';
  return absolute ? `${letter}${index}` : `${letter}[${index - base}]`;
}

/** R1C1 spelling of a formula that stands at a cell: `=B2` at A1 → `=R[1]C[1]`. */
export function toR1C1(formula: string, row: number, column: number): string {
  const spell = (at: Corner): string =>
    axis('R', at.row, at.rowAbsolute, row) + axis('C', at.column, at.columnAbsolute, column);
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheetName === undefined ? '' : `'${reference.sheetName.replaceAll("'", "''")}'!`;
    const body = reference.second
      ? `${spell(reference.first)}:${spell(reference.second)}`
      : spell(reference.first);
    return sheet + body;
  });
}

const r1c1Token = /"(?:[^"]|"")*"|(?<![\w.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(.])/gi;

/** A1 spelling of an R1C1 formula at a cell; a missing `=` is added. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const resolve = (text: string | undefined, base: number): { index: number; absolute: boolean } => {
    if (text === undefined) return { index: base, absolute: false };
    if (text.startsWith('[')) return { index: base + Number(text.slice(1, -1)), absolute: false };
    return { index: Number(text), absolute: true };
  };
  const body = formula.replace(r1c1Token, (whole: string, rowText?: string, columnText?: string) => {
    if (whole.startsWith('"')) return whole;
    const r = resolve(rowText, row);
    const c = resolve(columnText, column);
    if (r.index < 1 || c.index < 1) return '#REF!';
    return `${c.absolute ? '$' : ''}${columnLetters(c.index)}${r.absolute ? '$' : ''}${r.index}`;
  });
  return body === '' || body.startsWith('=') ? body : `=${body}`;
}
