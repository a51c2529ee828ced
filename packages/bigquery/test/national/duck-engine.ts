// Asks DuckDB what BigQuery is asked, with the tables of a data set in it.
import { DuckDBTimestampTZValue } from '@duckdb/node-api';
import { type Database, openDatabase } from '../../src/duck/database';
import { duckText } from '../../src/duck/dialect';
import { cellsOf, type EventRow, kabupatens } from './events';
import { type Answers, byKey, type Cell, type Table } from './expected';
import { landingColumns, place, sql } from './place';

export interface Engine {
  /** What the SQL files answer to these rows. */
  answers(rows: readonly EventRow[]): Promise<Answers>;
  close(): void;
}

export async function openDuck(): Promise<Engine> {
  const database = await openDatabase();
  await database.ask(`ATTACH ':memory:' AS "${place.project}"`);
  await database.ask(`CREATE SCHEMA "${place.project}"."${place.dataset}"`);
  for (const kabupaten of kabupatens) await database.ask(duckText(sql.landing(kabupaten)));
  const ask = async (text: string): Promise<Table> => {
    const { columns, rows } = await database.ask(duckText(text));
    return rows.map((row) =>
      Object.fromEntries(columns.map(({ name }, index) => [name, plain(row[index] ?? null)])),
    );
  };
  return {
    answers: async (rows) => {
      for (const kabupaten of kabupatens) await fill(database, kabupaten, rows);
      await database.ask(duckText(sql.makeCurrent(kabupatens)));
      await database.ask(duckText(sql.makeSummary()));
      return {
        current: byKey(await ask(sql.current(kabupatens))),
        summary: await ask(sql.summary()),
        trend: await ask(sql.question('trend')),
        streak: await ask(sql.question('streak')),
        worst: await ask(sql.question('worst')),
      };
    },
    close: () => database.close(),
  };
}

async function fill(database: Database, kabupaten: string, rows: readonly EventRow[]): Promise<void> {
  const table = `"${place.project}"."${place.dataset}"."events_v1_${kabupaten.replace('.', '')}"`;
  await database.ask(`DELETE FROM ${table}`);
  const values = rows
    .filter(({ landed }) => landed === kabupaten)
    .map((row) => `(${cellsOf(row).map(literal).join(', ')})`);
  if (values.length > 0) await database.ask(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
}

function literal(cell: Cell, index: number): string {
  if (landingColumns[index]?.type === 'TIMESTAMP') return `to_timestamp(${cell})`;
  return typeof cell === 'string' ? `'${cell}'` : String(cell);
}

/** Numbers as numbers, days as texts, moments as seconds. */
function plain(value: unknown): Cell {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof DuckDBTimestampTZValue) return Number(value.micros / 1_000_000n);
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : String(value);
}
