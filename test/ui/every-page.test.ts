// Is every page of the add-in looked at by axe in some test, so that none is forgotten?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const pages = readdirSync(path.join(__dirname, '../../src/ui')).filter((page) =>
  existsSync(path.join(__dirname, '../../src/ui', page, `${page}.ts`)),
);

const lookedAt = readdirSync(__dirname)
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
