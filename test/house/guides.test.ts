// Checks that the documents name menus, buttons, tabs, columns, files and paths as they are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MenuData } from 'local-office';
import ts from 'typescript';
import { emptyOffice } from '../flow/kasiman';

const root = path.join(__dirname, '../..');
function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
const guides = [
  'README.md',
  'docs/menu.md',
  'docs/guarantees.md',
  'docs/limits.md',
  'docs/panduan-staf.md',
  'docs/panduan-desa.md',
  'docs/panduan-camat.md',
  'docs/panduan-kabupaten.md',
  'docs/pasang.md',
];

/** Words of Google's own screens as our guides quote them. No test can check these. */
const googleWords = new Set([
  'Advanced',
  'Buat salinan',
  'Buka Pantau Desa (tidak aman)',
  'Ekstensi → Apps Script',
  'Ekstensi → Apps Script → Pemicu',
  'File → Cetak',
  'File → Setelan',
  'Google Apps Script API',
  'ID Skrip',
  'Lanjutan',
  'Lanskap',
  'On',
  'Salin ke → Spreadsheet yang ada',
  'Sesuaikan dengan lebar',
  'Setelan Project',
  'Sheet ini',
  'Siapa saja yang memiliki link',
  'Skipping push.',
  'Tampilkan catatan',
  'Tampilkan garis kisi',
  'Terapkan → Kelola penerapan → Edit → Versi baru',
  'Terapkan → Penerapan baru → Aplikasi web',
  'Ukuran kustom',
  'Viewer',
]);

/** Every string literal of the sources, with `…` for each placeholder, and the words of the pages' shells. */
function productTexts(): string {
  const texts: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    ts.forEachChild(node, collect);
  };
  const floors = ['core', 'messages', 'tables', 'app', 'ui'].map((floor) => `src/${floor}`);
  for (const folder of [...floors, 'packages/local-office/src/form'])
    for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts'))
        collect(ts.createSourceFile(file, read(path.join(folder, file)), ts.ScriptTarget.ES2022));
  for (const shell of readdirSync(path.join(root, 'appsscript')).filter((file) => file.endsWith('.html')))
    texts.push(read(`appsscript/${shell}`).replace(/<[^>]*>/gu, '\n'));
  return texts.join('\n');
}
const product = productTexts();

/** The emphasised words, such as `**Kirim**` and `*Ringkasan*`: in the guides emphasis quotes a screen and nothing else. */
function quotesOf(file: string): readonly string[] {
  const prose = read(file)
    .replace(/^```.*?^```/gmsu, '')
    .replace(/`[^`]*`/gu, '')
    .replace(/\s+/gu, ' ');
  return [...prose.matchAll(/\*\*(.+?)\*\*|\*(.+?)\*/gu)].map(([, strong, plain]) => strong ?? plain ?? '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
/** Whether the product contains every piece of the quote as whole words; numbers, symbols and placeholders are left out. */
function isSaid(quote: string): boolean {
  return quote
    .split(/…|[\d/+−◷✔✘▣✎◐◇⚠–%]+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .every((piece) => new RegExp(`(?<!\\p{L})${escaped(piece)}(?!\\p{L})`, 'u').test(product));
}

function menuPaths(menu: MenuData): readonly string[] {
  return menu.entries
    .flatMap((entry) =>
      entry.kind === 'menu' ? menuPaths(entry) : entry.kind === 'item' ? [entry.caption] : [],
    )
    .map((rest) => `${menu.caption} → ${rest}`);
}
const paths = emptyOffice('2026-02-02T08:00:00+07:00').menus.flatMap(menuPaths);

describe.each(guides)('%s', (guide) => {
  const quotes = [...new Set(quotesOf(guide))].filter((quote) => !googleWords.has(quote));

  test('every menu path it names is in the menu', () => {
    const named = quotes.filter((quote) => quote.startsWith('Pantau Desa →'));
    expect(named.filter((quote) => !paths.includes(quote))).toEqual([]);
  });

  test('every word of a screen that it quotes stands there', () => {
    const others = quotes.filter((quote) => !quote.startsWith('Pantau Desa →'));
    expect(others.filter((quote) => !isSaid(quote))).toEqual([]);
  });
});

test('the list of the menu has its entries, in their order', () => {
  const rows = [...read('docs/menu.md').matchAll(/^\| ([^|]+?) \|/gmu)].map(
    ([, first]) => `Pantau Desa → ${first}`,
  );
  expect(rows.filter((row) => paths.includes(row))).toEqual(paths);
});

test('the guide of the installer explains every scope of the manifest, and no other', () => {
  const { oauthScopes } = JSON.parse(read('appsscript/appsscript.json')) as {
    readonly oauthScopes: string[];
  };
  const table = read('docs/pasang.md').split('### Arti setiap izin')[1]?.split('\n#')[0] ?? '';
  const explained = [...table.matchAll(/^\| `([\w.]+)` \| \S/gmu)].map(([, scope]) => scope);
  expect(explained).toEqual(oauthScopes.map((scope) => scope.split('/auth/')[1]));
});

/** The documents of the repository; those of a package of its own are left to the package. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'NOTICE',
  ...filesUnder('docs').filter((file) => file.endsWith('.md')),
];

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.split(path.sep).includes('node_modules'))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')));
}

test('every picture and page that the documents link to exists', () => {
  const dead = [...documents, 'packages/local-office/README.md'].flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/gu)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(path.join(root, path.dirname(document), target)))
      .map((target) => `${document}: ${target}`),
  );
  expect(dead).toEqual([]);
});

/** A path in backticks: `<room>` stands for any one name and `*` for any part of a name. */
function pathPattern(text: string): RegExp {
  const parts = text.replace(/\/$/u, '').split(/<[^>]+>|\*/u);
  return new RegExp(`^${parts.map(escaped).join('[^/]+')}$`, 'u');
}

test('every path in backticks that begins with src/, test/, packages/, docs/ or bench/ exists', () => {
  const files = ['src', 'test', 'packages', 'docs', 'bench'].flatMap(filesUnder);
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/`((?:src|test|packages|docs|bench)\/[^`\s]+)`/gu)].map(
      ([, target = '']) => ({
        document,
        target,
      }),
    ),
  );
  expect(named.length).toBeGreaterThan(50);
  const missing = named.filter(({ target }) => !files.some((file) => pathPattern(target).test(file)));
  expect(missing).toEqual([]);
});

test('no document refers to a document that is not in the repository', () => {
  const present = new Set(
    [...documents, ...filesUnder('packages').filter((file) => file.endsWith('.md'))].map((file) =>
      path.posix.basename(file),
    ),
  );
  const unknown = documents.flatMap((document) =>
    [...read(document).matchAll(/[\w-]+\.md\b/gu)]
      .map(([name]) => name)
      .filter((name) => !present.has(name))
      .map((name) => `${document}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('README has at most 700 words', () => {
  expect(read('README.md').split(/\s+/u).length).toBeLessThanOrEqual(700);
});

test('every picture that is kept is shown somewhere', () => {
  const shown = [...guides, 'packages/local-office/README.md'].map(read).join('\n');
  expect(readdirSync(path.join(root, 'docs/gambar')).filter((picture) => !shown.includes(picture))).toEqual(
    [],
  );
});

test('every menu path that the product itself names is in the menu', () => {
  const named = [...product.matchAll(/Pantau Desa → (.+)/gu)].map(([whole]) => whole);
  const known = paths.map((one) => one.replace('…', ''));
  const isKnown = (text: string): boolean =>
    known.some((one) => text.startsWith(one) || one.startsWith(`${text.replace(/[.,;].*$/u, '')} →`));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((text) => !isKnown(text))).toEqual([]);
});
