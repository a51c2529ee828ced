// Reads the statements that make datasets, tables and views.
import type { Database } from '../duck/database';
import { duckText } from '../duck/dialect';
import { ApiError, notEmulated } from './api-error';
import { type Catalog, duckNameOf, type Field, type FieldType, type Table, type TablePath } from './catalog';
import { fieldOf } from './values';

/** What a statement makes; `asked` is the question whose rows or view it keeps, in GoogleSQL. */
interface Making {
  readonly kind: 'SCHEMA' | 'TABLE' | 'VIEW';
  readonly path: readonly string[];
  readonly replaces: boolean;
  readonly isOptional: boolean;
  readonly columns: string | null;
  readonly clauses: string;
  readonly asked: string | null;
}

/** Carries out a CREATE statement. `project` is where names without one belong; `location` where a dataset is made. */
export async function runDdl(
  { database, catalog }: { readonly database: Database; readonly catalog: Catalog },
  sql: string,
  {
    project,
    location,
    nowMs,
  }: { readonly project: string; readonly location: string; readonly nowMs: number },
): Promise<void> {
  const making = readMaking(sql);
  if (making.kind === 'SCHEMA') return makeDataset(catalog, making, { project, location });
  const path = tablePathOf(making.path, project);
  catalog.dataset(path);
  const known = catalog.findTable(path);
  if (known !== undefined && making.isOptional) return;
  if (known !== undefined && !making.replaces)
    throw new ApiError(
      409,
      'duplicate',
      `Already Exists: Table ${path.project}:${path.dataset}.${path.table}`,
    );
  const name = duckNameOf(path);
  const asked = making.asked === null ? null : duckText(making.asked);
  const fields = making.columns === null ? [] : splitColumns(making.columns).map(readField);
  const table: Table = {
    ...path,
    fields,
    partitionField: partitionFieldOf(making.clauses),
    needsPartitionFilter: /require_partition_filter\s*=\s*true/iu.test(making.clauses),
    view: making.kind === 'VIEW' ? making.asked : null,
    createdMs: nowMs,
  };
  if (asked === null)
    return catalog.addTable(table, `CREATE OR REPLACE TABLE ${name} (${fields.map(duckColumn).join(', ')})`);
  const { columns } = await database.ask(`SELECT * FROM (${asked}) LIMIT 0`);
  const made = { ...table, fields: columns.map(fieldOf) };
  await catalog.addTable(made, `CREATE OR REPLACE ${making.kind} ${name} AS ${asked}`);
}

/** The columns as DuckDB wants them. */
export function duckColumn({ name, type, mode }: Field): string {
  return `"${name}" ${duckTypes[type]}${mode === 'REQUIRED' ? ' NOT NULL' : ''}`;
}

const duckTypes = {
  STRING: 'VARCHAR',
  INTEGER: 'BIGINT',
  FLOAT: 'DOUBLE',
  BOOLEAN: 'BOOLEAN',
  DATE: 'DATE',
  TIMESTAMP: 'TIMESTAMPTZ',
} as const satisfies Record<FieldType, string>;

async function makeDataset(
  catalog: Catalog,
  { path, isOptional, clauses }: Making,
  { project, location }: { readonly project: string; readonly location: string },
): Promise<void> {
  const [first = '', second] = path;
  const dataset = second === undefined ? { project, dataset: first } : { project: first, dataset: second };
  if (catalog.hasDataset(dataset)) {
    if (isOptional) return;
    throw new ApiError(409, 'duplicate', `Already Exists: Dataset ${dataset.project}:${dataset.dataset}`);
  }
  const [, named] = /\blocation\s*=\s*["']([^"']+)["']/iu.exec(clauses) ?? [];
  await catalog.addDataset({ ...dataset, location: named ?? location });
}

const onePath = /(?:`[^`]+`|[\w-]+)(?:\s*\.\s*(?:`[^`]+`|[\w-]+))*/u.source;

function readMaking(sql: string): Making {
  const text = sql
    .replace(/--[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\//gu, ' ')
    .trim()
    .replace(/;$/u, '');
  const head = new RegExp(
    `^CREATE\\s+(OR\\s+REPLACE\\s+)?(SCHEMA|TABLE|VIEW)\\s+(IF\\s+NOT\\s+EXISTS\\s+)?(${onePath})\\s*`,
    'iu',
  );
  const [whole, replaces, kind, optional, path = ''] = head.exec(text) ?? [];
  if (whole === undefined) throw notEmulated(`the statement ${text.slice(0, 40)}`);
  let rest = text.slice(whole.length);
  const columns = rest.startsWith('(') ? groupAt(rest) : null;
  if (columns !== null) rest = rest.slice(columns.length + 2);
  const cut = /(?:^|\s)AS\s+(?=SELECT\b|WITH\b|\()/iu.exec(rest);
  return {
    kind: kind?.toUpperCase() as Making['kind'],
    path: path.replaceAll('`', '').split(/\s*\.\s*/u),
    replaces: replaces !== undefined,
    isOptional: optional !== undefined,
    columns,
    clauses: cut === null ? rest : rest.slice(0, cut.index),
    asked: cut === null ? null : rest.slice(cut.index + cut[0].length),
  };
}

/** What stands between the first parenthesis and its partner. */
function groupAt(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return text.slice(1, index);
  }
  throw new ApiError(400, 'invalidQuery', 'Syntax error: Expected ")" but got end of script');
}

function splitColumns(columns: string): readonly string[] {
  return columns.split(/,(?![^(]*\))/u).map((column) => column.trim());
}

const fieldTypes: Readonly<Record<string, FieldType>> = {
  STRING: 'STRING',
  INT64: 'INTEGER',
  FLOAT64: 'FLOAT',
  BOOL: 'BOOLEAN',
  DATE: 'DATE',
  TIMESTAMP: 'TIMESTAMP',
};

function readField(column: string): Field {
  const [, name = '', typeName = '', rest = ''] = /^`?(\w+)`?\s+(\w+)(.*)$/su.exec(column) ?? [];
  const type = fieldTypes[typeName.toUpperCase()];
  if (type === undefined) throw notEmulated(`the column ${column}`);
  return { name, type, mode: /\bNOT\s+NULL\b/iu.test(rest) ? 'REQUIRED' : 'NULLABLE' };
}

function partitionFieldOf(clauses: string): string | null {
  const [, expression] = /\bPARTITION\s+BY\s+([\w`]+(?:\s*\([^)]*\))?)/iu.exec(clauses) ?? [];
  if (expression === undefined) return null;
  const [, inner] = /\(\s*`?(\w+)/u.exec(expression) ?? [];
  return inner ?? expression.replaceAll('`', '');
}

function tablePathOf(names: readonly string[], project: string): TablePath {
  const [table = '', dataset = '', owner = project] = [...names].reverse();
  return { project: owner, dataset, table };
}
