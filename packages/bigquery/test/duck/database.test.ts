// What DuckDB must do as BigQuery does, whatever its defaults are.
import { type Database, openDatabase } from '../../src/duck/database';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

async function rowsOf(sql: string): Promise<string[]> {
  const { rows } = await database.ask(sql);
  return rows.map((row) => row.map(String).join('|'));
}

test.each([
  {
    what: 'NULL comes first when ascending',
    sql: 'FROM (VALUES (1), (NULL)) t(n) ORDER BY n',
    rows: ['null', '1'],
  },
  {
    what: 'and last when descending',
    sql: 'FROM (VALUES (NULL), (1)) t(n) ORDER BY n DESC',
    rows: ['1', 'null'],
  },
  { what: 'whole numbers divide into fractions', sql: 'SELECT 1 / 4', rows: ['0.25'] },
  {
    what: 'a moment is written in UTC',
    sql: "SELECT CAST(TIMESTAMPTZ '2026-03-10 09:00:00+07' AS STRING)",
    rows: ['2026-03-10 02:00:00+00'],
  },
])('$what', async ({ sql, rows }) => {
  expect(await rowsOf(sql)).toEqual(rows);
});
