// Every page of the add-in is looked at by axe in some test.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtPageNames } from './page-browser';

const pages = builtPageNames();

const lookedAt = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(__dirname, file), 'utf8'))
  .filter((text) => text.includes('findAxeProblems('));

test.each(pages)('%s is opened in a test that asks axe', (page) => {
  expect(
    lookedAt.some(
      (text) =>
        text.includes(`'${page}'`) || text.includes(`${page}.html`) || text.includes(`./${page}-page'`),
    ),
  ).toBe(true);
});
