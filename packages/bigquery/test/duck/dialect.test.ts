// GoogleSQL in DuckDB's spelling, and what must not reach DuckDB.
import { bareText, DialectRefused, duckText } from '../../src/duck/dialect';

test.each([
  { google: 'SELECT `a`.`b` FROM `p-1.d.t`', duck: 'SELECT "a"."b" FROM "p-1"."d"."t"' },
  { google: "SELECT \"it's\", 'x'", duck: "SELECT 'it''s', 'x'" },
  {
    google: "CAST(a AS TIMESTAMP) > TIMESTAMP '2026-01-01'",
    duck: "CAST(a AS TIMESTAMPTZ) > TIMESTAMPTZ '2026-01-01'",
  },
  { google: 'SELECT 1 # one\n, 2 -- two', duck: 'SELECT 1 -- one\n, 2 -- two' },
  { google: 'CAST(a AS FLOAT64), CAST(b AS INT64)', duck: 'CAST(a AS DOUBLE), CAST(b AS BIGINT)' },
  { google: "SELECT '@p SAFE. CONCAT(' -- @p", duck: "SELECT '@p SAFE. CONCAT(' -- @p" },
])('$google', ({ google, duck }) => {
  expect(duckText(google)).toBe(duck);
});

test.each([
  'SELECT @month',
  'SELECT SAFE.SUBSTR(a, 1)',
  'SELECT CONCAT(a, b)',
  'SELECT ARRAY_AGG(a ORDER BY b LIMIT 1)',
  'SELECT EXTRACT(WEEK(MONDAY) FROM a)',
  "SELECT DATE(a, 'Asia/Jakarta')",
  'SELECT DATE_TRUNC(a, MONTH)',
  'SELECT a[OFFSET(0)]',
  "SELECT 'a\\nb'",
])('%s is refused', (google) => {
  expect(() => duckText(google)).toThrow(DialectRefused);
});

test('words in texts and comments are not words of the language', () => {
  expect(bareText("SELECT 'DELETE' -- DELETE\nFROM t")).toBe("SELECT ''  \nFROM t");
});
