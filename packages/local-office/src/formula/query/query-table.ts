// A table as QUERY sees it: typed columns with labels.
import { columnLetters } from '../../text/a1';
import { numberOf } from '../coerce';
import { formattedRows, widthOf } from '../rows';
import { Area, fail, isError, type Matrix, plain, type Scalar, type Value } from '../value';

/** A table with typed columns: cells of another kind than most of their column are blank, as in Google's QUERY. */
export interface QueryTable {
  readonly rows: Matrix;
  readonly labels: readonly string[];
  readonly hasHeader: boolean;
  readonly indexById: ReadonlyMap<string, number>;
}

export function kindOf(cell: Scalar): 'number' | 'text' | 'boolean' | undefined {
  if (cell === null || cell === '' || isError(cell)) return undefined;
  if (numberOf(cell) !== undefined) return 'number';
  return typeof cell === 'boolean' ? 'boolean' : 'text';
}

function mainKind(rows: Matrix, column: number): string | undefined {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const kind = kindOf(row[column] ?? null);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** One header row when the first row is all text and some column below it is not. */
function guessHeaders(rows: Matrix): number {
  const [first = [], ...rest] = rows;
  if (rest.length === 0 || !first.every((cell) => typeof cell === 'string' || cell === null)) return 0;
  if (first.every((cell) => cell === null)) return 0;
  return first.some((_, column) => ['number', 'boolean'].includes(mainKind(rest, column) ?? '')) ? 1 : 0;
}

export function queryTable(source: Value, headers: number | undefined): QueryTable {
  const all = formattedRows(source);
  const count = headers === undefined || headers < 0 ? guessHeaders(all) : headers;
  const body = all.slice(count);
  const width = widthOf(all);
  const kinds = Array.from({ length: width }, (_, column) => mainKind(body, column));
  const rows = body.map((row) => row.map((cell, column) => (kindOf(cell) === kinds[column] ? cell : null)));
  const labels = Array.from({ length: width }, (_, column) =>
    all
      .slice(0, count)
      .map((row) => String(plain(row[column] ?? null) ?? ''))
      .join(' ')
      .trim(),
  );
  const left = source instanceof Area ? source.left : undefined;
  const indexById = new Map<string, number>();
  for (let column = 0; column < width; column += 1) {
    indexById.set(`col${column + 1}`, column);
    if (left !== undefined) indexById.set(columnLetters(left + column).toLowerCase(), column);
  }
  return { rows, labels, hasHeader: count > 0, indexById };
}

export function columnIndex(data: QueryTable, id: string): number {
  return (
    data.indexById.get(id.toLowerCase()) ??
    fail('#VALUE!', `Unable to parse query string for Function QUERY parameter 2: NO_COLUMN: ${id}`)
  );
}
