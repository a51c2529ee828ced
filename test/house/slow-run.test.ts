// Checks that the slow run plays every test that has a longer form.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** The files of a test that it imports by a relative path. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/from '(\.[^']+)'/gu)].map(
    ([, to = '']) => `${path.resolve(path.dirname(file), to)}.ts`,
  );
}

/** Every file that `test/slow.ts` reaches through imports, itself among them. */
function usersOfSlow(files: readonly string[]): ReadonlySet<string> {
  const users = new Set([path.join(__dirname, '../slow.ts')]);
  for (let before = 0; before < users.size; ) {
    before = users.size;
    for (const file of files) if (importsOf(file).some((to) => users.has(to))) users.add(file);
  }
  return users;
}

test('npm run test:slow names each test whose length hangs on SLOW=1', () => {
  const files = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(root, 'test', file));
  const users = [...usersOfSlow(files)].filter((file) => file.endsWith('.test.ts'));
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [, names = ''] = / SLOW=1 jest (.+)$/u.exec(scripts['test:slow']) ?? [];
  const patterns = names.split(' ').map((name) => new RegExp(name, 'u'));
  const forgotten = users
    .map((file) => path.relative(root, file))
    .filter((file) => !patterns.some((pattern) => pattern.test(file)));
  expect(users.length).toBeGreaterThan(15);
  expect(forgotten).toEqual([]);
});
