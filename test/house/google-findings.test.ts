// Every finding of the review for live Google has a test that names it: the list in docs/google-facts.md is true.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const [, section = ''] = readFileSync(path.join(root, 'docs/google-facts.md'), 'utf8').split(
  '## What a review for live Google found',
);
const rows = [...section.matchAll(/^\| (.+) \| `(test\/\S+)` \| (.+) \|$/gmu)].map(
  ([, finding = '', file = '', name = '']) => ({ finding, file, name }),
);

test('the list has at least the twelve findings', () => {
  expect(rows.length).toBeGreaterThanOrEqual(12);
});

test.each(rows)('“$finding” is met by a test of that name', ({ file, name }) => {
  expect(existsSync(path.join(root, file))).toBe(true);
  const text = readFileSync(path.join(root, file), 'utf8');
  expect(['test', 'it', 'describe'].some((kind) => hasNamed(text, kind, name))).toBe(true);
});

/** Whether a test or a group of tests in a file has this name. */
function hasNamed(text: string, kind: string, name: string): boolean {
  const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``];
  return quoted.some((literal) =>
    new RegExp(`\\b${kind}(?:\\.each\\([\\s\\S]*?\\))?\\(\\s*${escaped(literal)}`, 'u').test(text),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
