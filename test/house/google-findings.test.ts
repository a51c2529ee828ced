// Every finding of the review for live Google has a test that names it: the list in docs/google-facts.md is true.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkTitles } from '../../src/messages/selftest/check-title';

const root = path.join(__dirname, '../..');
const [, section = ''] = readFileSync(path.join(root, 'docs/google-facts.md'), 'utf8').split(
  '## What a review for live Google found',
);
const rows = [
  ...section.matchAll(/^\| (.+) \| `((?:packages\/local-office\/)?test\/\S+)` \| (.+) \|$/gmu),
].map(([, finding = '', file = '', name = '']) => ({ finding, file, name }));

const strictnesses = rows.filter(({ file }) => !/^test\/(?!browser)/u.test(file));

test('the list has at least the twelve findings, and every strictness of the local office', () => {
  expect(strictnesses.length).toBeGreaterThanOrEqual(19);
  expect(rows.length - strictnesses.length).toBeGreaterThanOrEqual(12);
});

const [, played = ''] = section.split(/### What broke|\n## /u);
const broken = [...played.matchAll(/^\| (.+) \| (.+) \| (.+) \|$/gmu)]
  .map(([, strictness = '', before = '', checks = '']) => ({ strictness, before, checks }))
  // Without the headers.
  .slice(1);

test('every strictness says what broke, and what Uji di Google finds of it when it is planted', () => {
  expect(broken.length).toBeGreaterThanOrEqual(15);
  const plants = ['test/flow/selftest/planted.test.ts', 'test/ui/selftest/selftest.test.ts']
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  const titles = broken.flatMap(({ checks }) => (checks === '–' ? [] : checks.split('; ')));
  const planted = Object.entries(checkTitles).flatMap(([key, title]) =>
    plants.includes(`check: '${key}'`) || plants.includes(`'${title}'`) ? [title] : [],
  );
  expect(titles.filter((title) => !planted.includes(title))).toEqual([]);
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
