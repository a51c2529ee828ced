// Checks that comments name files of the repository only, as they are called today.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** Every file below a folder of the repository, by its path from the root. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name);
    if (/^(?:node_modules|\.cache)$/u.test(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(place) : [place];
  });
}

const files = ['src', 'test', 'packages', 'bench', 'docs', 'appsscript'].flatMap(filesUnder);
const names = new Set(files.map((file) => path.posix.basename(file)));

/** Whether the repository, or the package that the comment stands in, has something at this path; its end may be left out. */
function isKnown(place: string, commenter: string): boolean {
  const [, ownPackage = ''] = /^(packages\/[^/]+\/)/u.exec(commenter) ?? [];
  return files.some((file) => file.startsWith(place) || file.startsWith(ownPackage + place));
}

/** Paths and pages that the comments of a file name and the repository does not have. */
function unknownIn(file: string): readonly string[] {
  return readFileSync(path.join(root, file), 'utf8')
    .split('\n')
    .filter((line) => /^\s*(?:\/\/|\/?\*|--)/u.test(line))
    .flatMap((line) => {
      const paths = [...line.matchAll(/(?<![\w/.@-])(?:src|docs|test|packages|appsscript)\/[\w./-]+/gu)]
        .map(([place]) => place.replace(/[./]+$/u, ''))
        .filter((place) => !isKnown(place, file));
      const pages = [...line.matchAll(/(?<![\w/-])[\w-]+\.md\b/gu)]
        .map(([page]) => page)
        .filter((page) => !names.has(page));
      return [...paths, ...pages];
    });
}

test('no comment names a file that is gone or that never was in the repository', () => {
  const code = files.filter((file) => /\.(?:ts|tsx|mjs|css|sql)$/u.test(file));
  const unknown = code.flatMap((file) => unknownIn(file).map((place) => `${file}: ${place}`));
  expect(code.length).toBeGreaterThan(1900);
  expect(unknown).toEqual([]);
});
