// The office's letters read as people accepted them, in the words of their place.
import { letterPage, renderLetter } from '../../../src/messages/letters/letter-page';
import { expectGolden } from '../golden';
import { exampleLetters } from './letters';

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** A letter as it is read: a line per paragraph, point or row of a table, cells parted by bars. */
function readText(html: string): string {
  return html
    .replace(/<\/t[dh]>(?=<t[dh])/gu, ' | ')
    .replace(/<\/(?:p|h2|li|tr|div|b|span)>|<br>|<(?:table|ol|div)[^>]*>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => entities[entity] ?? '')
    .replace(/\s*\n\s*/gu, '\n')
    .trim();
}

const letters = Object.entries(exampleLetters).map(([name, letter]) => ({
  name,
  html: renderLetter(letter),
}));

describe.each(letters)('F30: the $name', ({ name, html }) => {
  test('is the accepted one, word by word', () => {
    expectGolden(`${name}.txt`, readText(html));
  });

  test('loads nothing from anywhere, runs nothing, and tells nobody’s number', () => {
    expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|javascript:/iu);
    expect(html).not.toMatch(/08\d\d/u);
  });

  test('F46: shows no ISO date, no colon time and no English', () => {
    expect(readText(html)).not.toMatch(/\d{4}-\d{2}|\d:\d{2}\b/u);
    expect(readText(html)).not.toMatch(/\b(report|reminder|due|dear|letter|the|undefined|null|NaN)\b/iu);
  });
});

test.each(letters.filter(({ name }) => name.endsWith('kampung')))(
  'F39: the $name says kampung where others say desa',
  ({ html }) => {
    expect(readText(html).replace(/Badan Permusyawaratan Desa|DPMD/gu, '')).not.toMatch(
      /\b(?:desa|kecamatan|camat|jaro)\b/iu,
    );
    expect(readText(html)).toMatch(/kampung/iu);
  },
);

test('the look of a letter is the accepted one, tag by tag', () => {
  expectGolden(
    'letter-warning.html',
    renderLetter(exampleLetters['letter-warning'])
      .replace(/(?=<(?:div|table|p|tr|ol))/gu, '\n')
      .trim(),
  );
});

test('F30: of letters printed together each bears its own mark, and the signed one none', () => {
  const html = renderLetter(exampleLetters['letter-warning']);
  const sheets = (['KONSEP', null, 'BATAL'] as const).map((mark) => ({ html, mark }));
  const page = letterPage(sheets, { title: 'Surat', paper: 'A4' });
  const [, draft = '', signed = '', cancelled = ''] = page.split(/<body><div>|<div class="next">/u);
  expect(draft).toContain('KONSEP – belum ditandatangani');
  expect(signed.replace(/<\/div>$/u, '')).toBe(html);
  expect(cancelled).toContain('BATAL – surat ini tidak berlaku');
  expect(page).not.toContain('class="pale"');
});

test('a short last block stays with the signature; a long table begins where it stands, and only its last line does', () => {
  const letter = exampleLetters['letter-warning'];
  const endOf = (rows: number): string =>
    renderLetter({
      ...letter,
      blocks: [
        {
          kind: 'table',
          columns: [{ title: 'No.', align: 'left' }],
          rows: Array.from({ length: rows }, (_, index) => [`${index}`]),
        },
      ],
    }).split('<div class="end')[1] ?? '';
  expect(endOf(5)).toContain('<table class="grid">');
  expect(endOf(39)).not.toContain('<table class="grid">');
  expect(endOf(39)).toMatch(/^ tail">/u);
});
