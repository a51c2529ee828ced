// The national tables in DuckDB, filled from files of lines, and the questions to them.
import { type Database, openDatabase } from '../duck/database';
import { duckText } from '../duck/dialect';
import { nationalSql, type Question } from '../national/national-sql';
import type { NationFile } from './nation-rows';

export interface NationStore {
  /** Appends a file of lines to each kabupaten's table, as many at a time as there are cores. */
  load(files: readonly NationFile[]): Promise<void>;
  /** Keeps the last words of all kabupaten anew, and then the sums of them; how many rows there are. */
  keepCurrent(): Promise<number>;
  keepSummary(): Promise<number>;
  /** How many rows the answer has. */
  ask(question: Question): Promise<number>;
  /** All reports expected and fulfilled, out of the sums. */
  totals(): Promise<{ readonly expected: number; readonly fulfilled: number }>;
  close(): void;
}

const place = { project: 'proyek-nasional', dataset: 'pantau' } as const;

/** With empty tables for these kabupaten. */
export async function openNation(
  sqlFolder: string,
  kabupatens: readonly string[],
  threads: number,
): Promise<NationStore> {
  const sql = nationalSql(sqlFolder, place);
  const database = await openDatabase({ threads });
  await database.ask(`ATTACH ':memory:' AS "${place.project}"`);
  await database.ask(`CREATE SCHEMA "${place.project}"."${place.dataset}"`);
  for (const kabupaten of kabupatens) await database.ask(duckText(sql.landing(kabupaten)));
  const rowsOf = async (text: string): Promise<number> => (await database.ask(duckText(text))).rows.length;
  return {
    load: (files) => loadAll(database, files, threads),
    keepCurrent: async () => {
      await database.ask(duckText(sql.makeCurrent(kabupatens)));
      return countOf(database, 'current_v1');
    },
    keepSummary: async () => {
      await database.ask(duckText(sql.makeSummary()));
      return countOf(database, 'summary_v1');
    },
    ask: (question) => rowsOf(sql.question(question)),
    totals: async () => {
      const { rows } = await database.ask(
        `SELECT SUM(expected), SUM(fulfilled) FROM ${duckName('summary_v1')}`,
      );
      return { expected: Number(rows[0]?.[0] ?? 0), fulfilled: Number(rows[0]?.[1] ?? 0) };
    },
    close: () => database.close(),
  };
}

async function countOf(database: Database, table: string): Promise<number> {
  const { rows } = await database.ask(`SELECT COUNT(*) FROM ${duckName(table)}`);
  return Number(rows[0]?.[0] ?? 0);
}

function duckName(table: string): string {
  return `"${place.project}"."${place.dataset}"."${table}"`;
}

/** A file is read by one core, so several files are read side by side. */
async function loadAll(database: Database, files: readonly NationFile[], threads: number): Promise<void> {
  const waiting = [...files];
  const connections = await Promise.all(Array.from({ length: threads }, () => database.connect()));
  await Promise.all(
    connections.map(async (connection) => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
        await connection.run(loadText(next));
      connection.closeSync();
    }),
  );
}

function loadText({ kabupaten, file }: NationFile): string {
  const table = duckName(`events_v1_${kabupaten.replace('.', '')}`);
  return `INSERT INTO ${table} BY NAME SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${columns}})`;
}

const columns = [
  'schema_version: BIGINT',
  ...['event_id', 'desa_code', 'kecamatan_code', 'kabupaten_code', 'provinsi_code'].map(
    (name) => `${name}: VARCHAR`,
  ),
  'period: DATE',
  ...['obligation', 'status', 'visit'].map((name) => `${name}: VARCHAR`),
  'is_closed: BOOLEAN',
  'due_date: DATE',
  'rev: BIGINT',
  ...['source_id', 'push_id'].map((name) => `${name}: VARCHAR`),
  'recorded_at: TIMESTAMPTZ',
  'app_version: VARCHAR',
]
  .map((column) => column.replace(/^(\w+): (\w+)$/u, "$1: '$2'"))
  .join(', ');
