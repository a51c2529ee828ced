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
    .replace(/(<td class="(?:before|between)">)&nbsp;/gu, '$1')
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

test('F15: a letter of assignment prints a short link in full; a long one is opened in the PDF; a typed one stays text', () => {
  const long = `https://docs.google.com/forms/d/e/${'x'.repeat(60)}/viewform?usp=pp_url&entry.1=K-014`;
  const html = renderLetter({
    ...exampleLetters['letter-assignment'],
    blocks: [
      {
        kind: 'links',
        items: [
          { label: 'Desa Betet', url: 'https://forms.gle/Ab12Cd34' },
          { label: 'Desa Batokan', url: long },
          { label: 'kantor <b>', url: '' },
        ],
      },
    ],
  });
  expect(html).toContain('Desa Betet: <a href="https://forms.gle/Ab12Cd34">https://forms.gle/Ab12Cd34</a>');
  expect(html).toContain('entry.1=K-014">buka formulir (di kertas: kode QR pada Lembar kunjungan)</a>');
  expect(html).toContain('<li>kantor &lt;b&gt;</li>');
});

test('every cell that lays a letter out has its width, since older engines let an empty one collapse', () => {
  for (const { html } of letters) {
    const page = letterPage([{ html, mark: 'KONSEP' }], { title: 'x', paper: 'F4' });
    const cells = html.match(/<td[^>]*>/gu) ?? [];
    const bare = cells.filter((cell) => cell === '<td>' || cell === '<td class="centre">');
    const inGrids =
      (html.match(/<table class="grid.*?<\/table>/gsu) ?? []).join('').match(/<td[^>]*>/gu) ?? [];
    expect(bare).toHaveLength(inGrids.length);
    const heads = html.match(/<th(?:>| [^>]*>)/gu) ?? [];
    expect(heads.filter((head) => !head.includes('width:'))).toEqual([]);
    expect(html.replace(/<table class="grid.*?<\/table>/gsu, '')).not.toMatch(/<td[^>]*><\/td>/u);
    for (const name of new Set(cells.flatMap((cell) => /class="(?!centre)([a-z]+)"/u.exec(cell)?.[1] ?? [])))
      expect(page).toMatch(new RegExp(`\\.${name}\\{[^}]*width:`, 'u'));
    expect(page).not.toMatch(/display:(?:flex|grid)|calc\(|var\(/u);
  }
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
