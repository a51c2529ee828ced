// Checks that every decision stands in the index, with its title and with what replaced it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '../../docs/adr');
function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
const files = readdirSync(folder).filter((file) => file !== 'README.md');

/** How the index names a decision: number, file, title, and the decision that replaced it. */
function entryOf(file: string): string {
  const number = file.slice(0, 4);
  const [, title] = new RegExp(`^# ${number} (.+)`, 'u').exec(read(file)) ?? [];
  const [, replaced] = /^\*\*Status:\*\* (?:accepted|superseded by \[(\d{4})\])/mu.exec(read(file)) ?? [
    '',
    'a status that is not known',
  ];
  return `- [${number}](${file}) ${title}${replaced === undefined ? '' : ` (superseded by ${replaced})`}`;
}

test('the index lists every decision once, as its page says', () => {
  const listed = read('README.md')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(files.length).toBeGreaterThan(60);
  expect([...listed].sort()).toEqual(files.map(entryOf).sort());
});
