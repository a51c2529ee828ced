// DuckDB's types and values as BigQuery writes them.
import { DuckDBTimestampTZValue, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';
import type { Column } from '../duck/database';
import { notEmulated } from './api-error';
import type { Field, FieldType } from './catalog';

export interface ValueFormat {
  /** True: moments are whole microseconds, else seconds (REST reference, DataFormatOptions). */
  readonly hasWholeMicros: boolean;
}

export function fieldOf({ name, type }: Column): Field {
  return { name, type: fieldTypeOf(type), mode: 'NULLABLE' };
}

/** Every value is a text; NULL is null. */
export function encodeValue(value: DuckDBValue, { hasWholeMicros }: ValueFormat): string | null {
  if (value === null) return null;
  if (!(value instanceof DuckDBTimestampTZValue)) return String(value);
  return hasWholeMicros ? String(value.micros) : String(Number(value.micros) / 1e6);
}

const typesByName: Readonly<Record<string, FieldType>> = {
  VARCHAR: 'STRING',
  INTEGER: 'INTEGER',
  BIGINT: 'INTEGER',
  HUGEINT: 'INTEGER',
  UBIGINT: 'INTEGER',
  DOUBLE: 'FLOAT',
  FLOAT: 'FLOAT',
  DECIMAL: 'FLOAT',
  BOOLEAN: 'BOOLEAN',
  DATE: 'DATE',
  'TIMESTAMP WITH TIME ZONE': 'TIMESTAMP',
};

function fieldTypeOf(type: DuckDBType): FieldType {
  const found = typesByName[String(type).replace(/\(.*$/u, '')];
  if (found === undefined) throw notEmulated(`a column of DuckDB's type ${String(type)}`);
  return found;
}
