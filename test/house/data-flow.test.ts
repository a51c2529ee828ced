// docs/data-flow.md names files and functions that exist.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const text = readFileSync(path.join(root, 'docs/data-flow.md'), 'utf8');

/** The rows of the tables: a file and a function in it. */
const steps = [...text.matchAll(/^\|[^|]*\| `([^`]+)` \| `([^`]+)` \|/gmu)].map(
  ([, file = '', name = '']) => ({
    file,
    name,
  }),
);

/** Whether a source declares a function, or a constant that holds one. */
function declares(source: string, name: string): boolean {
  return new RegExp(`^(export )?(async )?(function ${name}\\b|const ${name}\\b)`, 'mu').test(source);
}

test('every row of a table names a file and a function', () => {
  const rows = text.split('\n').filter((line) => /^\|(?! Step |---)/u.test(line));
  expect(steps).toHaveLength(rows.length);
  expect(steps.length).toBeGreaterThan(40);
});

test.each(steps)('$file has $name', ({ file, name }) => {
  expect(declares(readFileSync(path.join(root, file), 'utf8'), name)).toBe(true);
});

test('every other file that is named exists', () => {
  const files = [...text.matchAll(/`((?:src|test)\/[^`]+)`/gu)].map(([, file = '']) => file);
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('a function that was renamed would be noticed', () => {
  expect(declares('export function recordEvents() {}', 'recordEvent')).toBe(false);
  expect(declares('  const recordEvent = 1;', 'recordEvent')).toBe(false);
  expect(declares('export function recordEvent() {}', 'recordEvent')).toBe(true);
});
