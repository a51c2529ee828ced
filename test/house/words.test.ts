// Every word that a user reads stands in src/messages, and nowhere else in the add-in.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '../..');
const floors = ['core', 'tables', 'app', 'google', 'entry', 'ui'];

/** Names given by law or decree, offered as data: no sentences of ours. */
const data = new Set(['src/core/time/holidays-2026.ts', 'src/core/obligations/presets.ts']);

/** Words without which hardly any Indonesian sentence is written; none is English, a CSS class or a key of ours. */
const commonWords = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[
    'agar akan anda atau belum bila boleh dahulu dan dapat dari dengan hanya hari hubungi isi itu jadi kali karena',
    'kepada kosong lagi laporan lain lalu lebih lewat menjadi misalnya oleh pada sampai sebelum sejak semua setelah',
    'setiap sudah supaya tanpa tautan tenggat tetap tidak untuk yang',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?![\\p{L}\\p{N}-])`,
  'iu',
);

/** What browsers call keys, and papaparse its errors. */
const englishNames = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Quotes']);

/** The words that a source writes itself, `…` where something is put in. */
function wordsIn(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isNewError(node)) return;
    const literal = literalOf(node);
    if (literal !== null && (isSentence(literal) || (file.startsWith('src/ui/') && isLabel(literal))))
      found.push(`${file}: ${literal}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022));
  return found;
}

function literalOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** Broken invariants speak English, to those who read the log. */
function isNewError(node: ts.Node): boolean {
  return (
    ts.isNewExpression(node) && ts.isIdentifier(node.expression) && /^\w*Error$/u.test(node.expression.text)
  );
}

function isSentence(literal: string): boolean {
  return /\s/u.test(literal.trim()) && commonWords.test(literal.replace(/<[^>]*>/gu, ' '));
}

/** On a page each literal with a capital and small letters behind it is read by somebody. */
function isLabel(literal: string): boolean {
  return /^\s*\p{Lu}\p{Ll}/u.test(literal) && !englishNames.has(literal);
}

function sources(): string[] {
  return floors.flatMap((floor) =>
    readdirSync(path.join(root, 'src', floor), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/${floor}/${file}`),
  );
}

test('no floor but messages holds a sentence in Indonesian, no page a label', () => {
  const found = sources()
    .filter((file) => !data.has(file))
    .flatMap((file) => wordsIn(file, readFileSync(path.join(root, file), 'utf8')));
  expect(found).toEqual([]);
});

describe('the net', () => {
  test.each([
    { words: "throw new Refusal('Isi dahulu nama kewajiban.');", file: 'src/app/planted.ts' },
    { words: `export const text = \`Baris \${row} tidak dihitung.\`;`, file: 'src/tables/planted.ts' },
    { words: "export const later = { text: ' hari lagi' };", file: 'src/core/planted.ts' },
    { words: 'html`<p class="hint">Belum ada yang terkirim.</p>`;', file: 'src/app/planted.ts' },
    { words: "button('Simpan', 'main', save);", file: 'src/ui/planted.ts' },
    { words: `el('h1', {}, \`Tahun \${year}\`);`, file: 'src/ui/planted.ts' },
  ])('catches $words', ({ words, file }) => {
    expect(wordsIn(file, words)).toHaveLength(1);
  });

  test.each([
    { code: "import { tanpa } from './dan lagi';", file: 'src/ui/planted.ts' },
    { code: "el('p', { class: 'plain wide', id: 'tenggat-1' });", file: 'src/ui/planted.ts' },
    { code: "const kind = 'cuti bersama';", file: 'src/core/planted.ts' },
    { code: "const zone = 'Asia/Jakarta';", file: 'src/google/planted.ts' },
    { code: 'const number = /^(?:tidak|belum ada)$/u;', file: 'src/tables/planted.ts' },
    { code: "throw new RangeError('No such day: ' + day);", file: 'src/ui/planted.ts' },
    { code: "ports.logger.note('A receipt did not leave.');", file: 'src/app/planted.ts' },
  ])('lets $code pass', ({ code, file }) => {
    expect(wordsIn(file, code)).toEqual([]);
  });
});
