// The office can word its own mails without breaking them.
import fc from 'fast-check';
import {
  fillWords,
  initialWords,
  MAIL_KINDS,
  mailWordsPlans,
  mostCharacters,
  placeholderMeanings,
  WORDS_PARTS,
  wordsKey,
  wordsProblem,
} from '../../../src/messages/reminders/mail-words';

const every = MAIL_KINDS.flatMap((kind) => WORDS_PARTS.map((part) => ({ kind, part })));

it.each(every)('the words at first of $kind, $part, can be used', ({ kind, part }) => {
  expect(wordsProblem(kind, part, initialWords(kind, part))).toBe('');
});

it.each([
  { text: 'Laporan {desa}', problem: '' },
  { text: 'Laporan { DESA }', problem: '' },
  { text: '', problem: '' },
  {
    text: 'Halo {nama}',
    problem:
      '{nama} tidak dikenal. Yang dapat dipakai di sini: {desa}, {kewajiban}, {laporan}, {periode}, {tenggat}, {kantor}.',
  },
  { text: 'Halo {}', problem: /^\{\} tidak dikenal/u },
  { text: 'Halo {desa', problem: /^Kurung kurawal harus berpasangan/u },
  { text: 'Halo desa}', problem: /^Kurung kurawal harus berpasangan/u },
  { text: 'Halo {{desa}}', problem: /^Kurung kurawal harus berpasangan/u },
  { text: '{constructor}', problem: /^\{constructor\} tidak dikenal/u },
  { text: '{kali}', problem: /^\{kali\} tidak dikenal/u },
  { text: 'x'.repeat(121), problem: 'Terlalu panjang: 121 huruf, paling banyak 120. Persingkat kalimatnya.' },
  { text: '🙏'.repeat(120), problem: '' },
])('a subject “$text” is judged', ({ text, problem }) => {
  const said = wordsProblem('reminder', 'subject', text);
  if (typeof problem === 'string') expect(said).toBe(problem);
  else expect(said).toMatch(problem);
});

describe('the words of a mail', () => {
  const fill = (own: string | undefined, values = { desa: 'Desa Besah', laporan: 'Laporan A' }) =>
    fillWords(
      new Map(own === undefined ? [] : [[wordsKey('reminder', 'subject'), own]]),
      { kind: 'reminder', part: 'subject' },
      values,
    );

  it.each([
    { own: undefined, said: 'Belum lapor: Laporan A Desa Besah' },
    { own: '  ', said: 'Belum lapor: Laporan A Desa Besah' },
    { own: 'Yth. {desa}, {desa}!', said: 'Yth. Desa Besah, Desa Besah!' },
    { own: 'Salah {siapa}', said: 'Belum lapor: Laporan A Desa Besah' },
    { own: 'Baris\nbaru {desa}', said: 'Baris baru Desa Besah' },
  ])('“$own” reads “$said”', ({ own, said }) => {
    expect(fill(own)).toBe(said);
  });

  it('puts a value in once: braces and dollar signs in a name stay as they are', () => {
    expect(fill('{desa}', { desa: "Desa {laporan} $& $'", laporan: 'X' })).toBe("Desa {laporan} $& $'");
  });

  it('with any allowed words, no brace and no long subject remains', () => {
    const names = Object.keys(placeholderMeanings);
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...names.map((name) => `{${name}}`)),
    );
    const values = Object.fromEntries(names.map((name) => [name, 'Nama yang panjang sekali di kantor ini']));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...every), (pieces, place) => {
        const own = pieces.join(' ');
        const words = new Map([[wordsKey(place.kind, place.part), own]]);
        const said = fillWords(words, place, values);
        if (wordsProblem(place.kind, place.part, own) === '') expect(said).not.toMatch(/[{}]/u);
        expect(said).not.toMatch(/\{(desa|kewajiban|laporan|periode|tenggat|jumlah|kali|daftar|kantor)\}/u);
        if (place.part === 'subject') expect(said.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('every name that a mail may hold has a meaning, every limit is one that people keep', () => {
    for (const { placeholders } of Object.values(mailWordsPlans))
      for (const name of placeholders) expect(placeholderMeanings[name]).toBeTruthy();
    expect(mostCharacters.subject).toBeLessThanOrEqual(250);
  });
});
