// Checks that prefilled links carry answers there and back.
import fc from 'fast-check';
import { parsePrefilled, prefilledUrl } from '../../../src/form/answers/prefill';
import { editResponseUrl, editUrl, formOfUrl, publishedUrl, shortUrl } from '../../../src/form/form-links';
import { choices, formWith, idOf } from '../form-fixture';

function queryOf(url: string): URLSearchParams {
  return new URL(url).searchParams;
}

it('writes entry keys that differ from item ids (source: docs/google-facts.md, Forms)', () => {
  const form = formWith({ type: 'TEXT', title: 'Desa' });
  const [item] = form.items;
  if (item?.type !== 'TEXT') throw new Error('fixture');
  const url = prefilledUrl({}, form, { [item.id]: 'Desa Kasiman & Betet' });
  expect(url).toBe(`${publishedUrl({}, form)}?usp=pp_url&entry.${item.entryId}=Desa+Kasiman+%26+Betet`);
  expect(item.entryId).not.toBe(item.id);
});

it('reads back whatever it wrote, for every kind of question', () => {
  const form = formWith(
    { type: 'TEXT', title: 'Teks' },
    { type: 'PARAGRAPH_TEXT', title: 'Paragraf' },
    { type: 'LIST', title: 'Daftar', ...choices('a b', 'c&d') },
    { type: 'CHECKBOX', title: 'Centang', ...choices('a', 'b'), hasOther: true },
    { type: 'DATE', title: 'Tanggal' },
    { type: 'TIME', title: 'Jam' },
    { type: 'DATETIME', title: 'Saat' },
    { type: 'DURATION', title: 'Lama' },
    { type: 'SCALE', title: 'Skala' },
    {
      type: 'GRID',
      title: 'Kisi',
      rows: [
        { label: 'x', entryId: 21 },
        { label: 'y', entryId: 22 },
      ],
      columns: ['1', '2'],
    },
    {
      type: 'CHECKBOX_GRID',
      title: 'Kisi centang',
      rows: [
        { label: 'x', entryId: 31 },
        { label: 'y', entryId: 32 },
      ],
      columns: ['1', '2'],
    },
  );
  const answers = {
    [idOf(form, 'Teks')]: 'RT 03/RW 01 = "baik"',
    [idOf(form, 'Paragraf')]: 'baris 1\nbaris 2',
    [idOf(form, 'Daftar')]: 'c&d',
    [idOf(form, 'Centang')]: ['a', 'lain-lain'],
    [idOf(form, 'Tanggal')]: '2026-02-05',
    [idOf(form, 'Jam')]: '08:05',
    [idOf(form, 'Saat')]: '2026-02-05 08:05',
    [idOf(form, 'Lama')]: '01:02:03',
    [idOf(form, 'Skala')]: '4',
    [idOf(form, 'Kisi')]: ['2', null],
    [idOf(form, 'Kisi centang')]: [null, ['1', '2']],
  };
  expect(parsePrefilled(form, queryOf(prefilledUrl({}, form, answers))).answers).toEqual(answers);
});

it('carries any text unchanged', () => {
  const form = formWith({ type: 'TEXT', title: 'Teks' });
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      const answers = { [idOf(form, 'Teks')]: text };
      expect(parsePrefilled(form, queryOf(prefilledUrl({}, form, answers))).answers).toEqual(answers);
    }),
  );
});

it('passes over entries of no question and values that are no choice', () => {
  const form = formWith({ type: 'LIST', title: 'Desa', ...choices('Kasiman') });
  const [item] = form.items;
  if (item?.type !== 'LIST') throw new Error('fixture');
  const query = new URLSearchParams(`entry.${item.entryId}=Betet&entry.99=x&emailAddress=a@b.id`);
  expect(parsePrefilled(form, query)).toEqual({ answers: {}, email: 'a@b.id' });
});

it('understands the older links with year, month and day apart', () => {
  const form = formWith({ type: 'DATE', title: 'Tanggal' });
  const [item] = form.items;
  if (item?.type !== 'DATE') throw new Error('fixture');
  const n = `entry.${item.entryId}`;
  const query = new URLSearchParams(`${n}_year=2026&${n}_month=2&${n}_day=5`);
  expect(parsePrefilled(form, query).answers).toEqual({ [item.id]: '2026-02-05' });
});

it('finds the form of an edit, answer or short address and no other', () => {
  const form = formWith({ type: 'TEXT', title: 'Teks' });
  const forms = { [form.id]: form };
  expect(formOfUrl(forms, `https://docs.google.com/forms/d/${form.id}/edit#response`)).toBe(form);
  expect(formOfUrl(forms, `${publishedUrl({}, form)}?usp=sf_link`)).toBe(form);
  expect(formOfUrl(forms, 'http://invalid.url/')).toBeUndefined();
  expect(formOfUrl(forms, 'https://docs.google.com/forms/d/constructor/edit')).toBeUndefined();
});

it('gives an office with an origin of its own every address there, and finds its forms by them', () => {
  const form = formWith({ type: 'TEXT', title: 'Teks' });
  form.shortLinks = { Ab12: '' };
  const office = { origin: 'http://127.0.0.1:8010' };
  const [item] = form.items;
  const addresses = [
    publishedUrl(office, form),
    editUrl(office, form),
    editResponseUrl(office, form, '2_x'),
    shortUrl(office, 'Ab12'),
    prefilledUrl(office, form, { [item?.id ?? '']: 'a' }),
  ];
  for (const address of addresses) {
    expect(address.startsWith('http://127.0.0.1:8010/forms')).toBe(true);
    expect(formOfUrl({ [form.id]: form }, address)).toBe(form);
  }
});
