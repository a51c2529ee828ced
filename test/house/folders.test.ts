// Checks that no folder of code has become a drawer, and no file a long one.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const most = 16;

/** Every folder below this one, with how many files lie in it; golden files and what is installed or built apart. */
function foldersUnder(folder: string): readonly { readonly folder: string; readonly files: number }[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isDirectory() && !/^(?:node_modules|golden|\..+)$/u.test(entry.name))
    .flatMap(({ name }) => foldersUnder(path.posix.join(folder, name)));
  return [{ folder, files: entries.filter((entry) => entry.isFile()).length }, ...below];
}

test('a folder holds at most 16 files: a room that grows gets a folder for one of its questions', () => {
  const folders = ['src', 'test', 'packages', 'bench', 'appsscript'].flatMap(foldersUnder);
  expect(folders.length).toBeGreaterThan(300);
  expect(folders.filter(({ files }) => files > most)).toEqual([]);
});

/** Every TypeScript file below a folder, as a path from the root. */
function codeUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

test.each([
  { folder: 'src', mostLines: 250 },
  { folder: 'packages/bigquery/src', mostLines: 250 },
  { folder: 'packages/local-office/src', mostLines: 600 },
])('a file of $folder has at most $mostLines lines, blank ones too', ({ folder, mostLines }) => {
  const files = codeUnder(folder).map((file) => ({
    file,
    lines: readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length,
  }));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(({ lines }) => lines > mostLines)).toEqual([]);
});
