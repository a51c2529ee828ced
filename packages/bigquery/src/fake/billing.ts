// What Google would bill for a question: the columns it names, whole, of the tables it reads.
import type { Database } from '../duck/database';
import { bareText } from '../duck/dialect';
import { ApiError } from './api-error';
import { type Catalog, duckNameOf, type Table } from './catalog';

/** The least for each table that a question names (cloud.google.com/bigquery/pricing, on-demand queries). */
const leastBytesOfTable = 10 * 1024 * 1024;

/**
 * Bytes as Google counts them, but without what partitions save: never less than the bill. Refuses a question without
 * the filter that a table asks for, and one that reads other locations than `location`.
 */
export async function bytesBilled(
  database: Database,
  catalog: Catalog,
  { sql, location }: { readonly sql: string; readonly location: string },
): Promise<number> {
  let bytes = 0;
  for (const table of readTables(catalog, sql)) {
    requireLocation(catalog, table, location);
    requireFilter(table, sql);
    bytes += Math.max(leastBytesOfTable, await columnBytes(database, table, sql));
  }
  return bytes;
}

/** Where the tables of a question stand; undefined where it names none. */
export function locationOfTables(catalog: Catalog, sql: string): string | undefined {
  const [table] = readTables(catalog, sql);
  return table === undefined ? undefined : catalog.dataset(table).location;
}

/** The tables that a question names, through views too. */
function readTables(catalog: Catalog, sql: string): readonly Table[] {
  const found = new Set<Table>();
  for (const [, project = '', dataset = '', name = ''] of bareText(sql)
    .replaceAll('`', '')
    .matchAll(/([\w-]+)\.(\w+)\.(\w+)/gu)) {
    const table = catalog.findTable({ project, dataset, table: name });
    if (table === undefined) continue;
    if (table.view === null) found.add(table);
    else for (const inner of readTables(catalog, table.view)) found.add(inner);
  }
  return [...found];
}

function requireLocation(catalog: Catalog, table: Table, location: string): void {
  if (catalog.dataset(table).location === location) return;
  const name = `${table.project}:${table.dataset}`;
  throw new ApiError(404, 'notFound', `Not found: Dataset ${name} was not found in location ${location}`);
}

function requireFilter({ needsPartitionFilter, partitionField, ...path }: Table, sql: string): void {
  if (!needsPartitionFilter || partitionField === null) return;
  if (new RegExp(`\\b(?:WHERE|ON|AND)\\b[\\s\\S]*\\b${partitionField}\\b`, 'iu').test(bareText(sql))) return;
  const name = `${path.project}.${path.dataset}.${path.table}`;
  throw new ApiError(
    400,
    'invalidQuery',
    `Cannot query over table '${name}' without a filter over column(s) '${partitionField}' that can be used for partition elimination`,
  );
}

async function columnBytes(database: Database, table: Table, sql: string): Promise<number> {
  const text = bareText(sql);
  const isWhole = /\*/u.test(text.replace(/COUNT\s*\(\s*\*\s*\)/giu, ''));
  const named = table.fields.filter(({ name }) => isWhole || new RegExp(`\\b${name}\\b`, 'iu').test(text));
  if (named.length === 0) return 0;
  const sums = named.map(({ name, type }) => `COALESCE(SUM(${bytesOfValue(name, type)}), 0)`);
  const { rows } = await database.ask(`SELECT ${sums.join(' + ')} FROM ${duckNameOf(table)}`);
  return Number(rows[0]?.[0] ?? 0);
}

/** cloud.google.com/bigquery/pricing: data size calculation. */
function bytesOfValue(name: string, type: Table['fields'][number]['type']): string {
  const bytes = {
    STRING: `2 + strlen("${name}")`,
    BOOLEAN: '1',
    INTEGER: '8',
    FLOAT: '8',
    DATE: '8',
    TIMESTAMP: '8',
  };
  return `CASE WHEN "${name}" IS NULL THEN 0 ELSE ${bytes[type]} END`;
}
