// The tables that these tests ask about.
import path from 'node:path';
import { nationalSql } from '../../src/national/national-sql';

export const place = { project: 'proyek-uji', dataset: 'pantau' } as const;

export const sqlFolder = path.join(__dirname, '../../sql');

export const sql = nationalSql(sqlFolder, place);

export interface Column {
  readonly name: string;
  readonly type: 'STRING' | 'INT64' | 'DATE' | 'BOOL' | 'TIMESTAMP';
  readonly isRequired: boolean;
}

/** The columns of a landing table, as its file makes them. */
export const landingColumns: readonly Column[] = [
  ...sql.landing('35.22').matchAll(/^ {2}(\w+) (STRING|INT64|DATE|BOOL|TIMESTAMP)( NOT NULL)?,?$/gmu),
].map(([, name = '', type, required]) => ({
  name,
  type: type as Column['type'],
  isRequired: required !== undefined,
}));
