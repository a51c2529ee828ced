// Reads the lines of a load as Google does, every one of them or none, and appends them.
import { DuckDBDateValue, DuckDBTimestampTZValue, type DuckDBValue } from '@duckdb/node-api';
import type { Database } from '../duck/database';
import type { ErrorProto } from './api-error';
import type { Field, FieldType, Table } from './catalog';

export type DecodedRow = readonly (DuckDBValue | null)[];

/** The rows in the order of the fields, or why Google refuses the whole file. */
export function decodeLines(fields: readonly Field[], text: string): readonly DecodedRow[] | ErrorProto {
  const rows: DecodedRow[] = [];
  let position = 0;
  for (const line of text.split('\n')) {
    const row = line.trim() === '' ? null : decodeLine(fields, line);
    if (typeof row === 'string') {
      const where = `JSON parsing error in row starting at position ${position}`;
      return { reason: 'invalid', message: `Error while reading data, error message: ${where}: ${row}` };
    }
    if (row !== null) rows.push(row);
    position += Buffer.byteLength(line) + 1;
  }
  return rows;
}

/** The day of each row's partition, once each. */
export function partitionsOf({ fields, partitionField }: Table, rows: readonly DecodedRow[]): number {
  const index = fields.findIndex(({ name }) => name === partitionField);
  return new Set(rows.map((row) => String(row[index]))).size;
}

export function appendRows(
  { connection }: Database,
  { project, dataset, table, fields }: Table,
  rows: readonly DecodedRow[],
): Promise<void> {
  return connection.createAppender(table, dataset, project).then((appender) => {
    for (const row of rows) {
      fields.forEach(({ type }, index) => {
        const value = row[index] ?? null;
        if (value === null) appender.appendNull();
        else appends[type](appender, value);
      });
      appender.endRow();
    }
    appender.closeSync();
  });
}

type Appender = Awaited<ReturnType<Database['connection']['createAppender']>>;

const appends = {
  STRING: (appender, value) => appender.appendVarchar(String(value)),
  INTEGER: (appender, value) => appender.appendBigInt(value as bigint),
  FLOAT: (appender, value) => appender.appendDouble(value as number),
  BOOLEAN: (appender, value) => appender.appendBoolean(value as boolean),
  DATE: (appender, value) => appender.appendDate(value as DuckDBDateValue),
  TIMESTAMP: (appender, value) => appender.appendTimestampTZ(value as DuckDBTimestampTZValue),
} as const satisfies Record<FieldType, (appender: Appender, value: DuckDBValue) => void>;

/** A sentence where the line is refused. */
function decodeLine(fields: readonly Field[], line: string): DecodedRow | string {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return 'Parser terminated before end of string';
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return 'Start of object expected';
  const known = new Set(fields.map(({ name }) => name));
  const stranger = Object.keys(record).find((name) => !known.has(name));
  if (stranger !== undefined) return `No such field: ${stranger}.`;
  const row: (DuckDBValue | null)[] = [];
  for (const { name, type, mode } of fields) {
    const given: unknown = Reflect.get(record, name) ?? null;
    const value = given === null ? null : decodes[type](given);
    if (given === null && mode === 'REQUIRED') return `Missing required field: ${name}.`;
    if (value === undefined)
      return `Could not convert value to ${type.toLowerCase()}. Field: ${name}; Value: ${String(given)}`;
    row.push(value);
  }
  return row;
}

/** Undefined for what cannot be such a value. */
const decodes = {
  STRING: (given) => (typeof given === 'object' ? undefined : String(given)),
  INTEGER: (given) => (/^-?\d+$/u.test(String(given)) ? BigInt(String(given)) : undefined),
  FLOAT: (given) => (Number.isFinite(Number(given)) && given !== '' ? Number(given) : undefined),
  BOOLEAN: (given) =>
    /^(?:true|false)$/iu.test(String(given)) ? String(given).toLowerCase() === 'true' : undefined,
  DATE: (given) => decodeDate(given),
  TIMESTAMP: (given) => decodeMoment(given),
} as const satisfies Record<FieldType, (given: unknown) => DuckDBValue | undefined>;

const msPerDay = 86_400_000;

function decodeDate(given: unknown): DuckDBDateValue | undefined {
  const ms = /^\d{4}-\d{2}-\d{2}$/u.test(String(given))
    ? Date.parse(`${String(given)}T00:00:00Z`)
    : Number.NaN;
  const isReal = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(String(given));
  return isReal ? new DuckDBDateValue(ms / msPerDay) : undefined;
}

/** `2026-03-10T02:00:00Z` or `2026-03-10 02:00:00`, which is UTC too. */
function decodeMoment(given: unknown): DuckDBTimestampTZValue | undefined {
  const pattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?) ?(Z|UTC|[+-]\d{2}:\d{2})?$/u;
  const [, day, time, zone] = pattern.exec(String(given)) ?? [];
  if (day === undefined) return undefined;
  const ms = Date.parse(`${day}T${time}${zone === undefined || zone === 'UTC' ? 'Z' : zone}`);
  return Number.isNaN(ms) ? undefined : new DuckDBTimestampTZValue(BigInt(ms) * 1000n);
}
