// Checks that NOTICE names the files of dist/ in which other people's packages are shipped.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const notice = readFileSync(path.join(root, 'NOTICE'), 'utf8').replace(/\s+/gu, ' ');
const pages = readdirSync(path.join(root, 'dist')).filter((file) => /\.(?:html|js)$/u.test(file));

test.each([
  { name: 'zod', mark: '_zod' },
  { name: 'Papa Parse', mark: 'delimitersToGuess' },
  { name: 'qr', mark: 'quartile' },
])('$name stands in the files that NOTICE names, and in no other', ({ name, mark }) => {
  const shipped = pages.filter((file) => readFileSync(path.join(root, 'dist', file), 'utf8').includes(mark));
  const [, listed = ''] =
    new RegExp(`${name} \\(MIT licence.+?is part of [^(]*\\(([^)]*)\\)`, 'u').exec(notice) ?? [];
  const named = listed
    .split(/, | and /u)
    .map((file) => `${file.replace(/^dist\//u, '').replace(/\.html$/u, '')}.html`);
  expect(named.sort()).toEqual(shipped.sort());
});
