// One row of Dispensasi may excuse one desa, some, or all of them.
import { unitListReader, unitReferenceReader } from '../../../src/tables/office/unit-reference';
import { DESA, unitOf } from '../../core/kasiman';

const units = [unitOf('35.22.20', 'Kasiman', { isOffice: true }), ...DESA, unitOf('35.22.20.1011', 'Ngraho')];
const read = unitListReader(units, unitReferenceReader(units, null));
const all = units.slice(1).map(({ code }) => code);

/** The last parts of the codes, or the issues. */
function codesIn(text: string): readonly string[] {
  const found = read(text);
  return found.ok ? found.value.map((code) => code.slice(9)) : found.error.map(({ code }) => code);
}

test.each([
  'semua',
  'Semua',
  'SEMUA DESA',
  'semua desa',
  'seluruh desa',
  'Seluruh kampung',
  ' semua ',
  'semua.',
  'seluruh',
  'Semua\u200b',
  'Semuanya',
  'Semua desa dan kelurahan',
  'Semua kelurahan dan desa',
  'seluruh desa/kelurahan',
])('“%s” is every desa and no office', (text) => {
  expect(read(text)).toEqual({ ok: true, value: all });
});

test.each([
  ['Batokan; Betet', ['2001', '2002']],
  ['Batokan, Betet dan Besah', ['2001', '2002', '2005']],
  ['35.22.20.2001 Batokan; 35.22.20.2002 Betet', ['2001', '2002']],
  ['Ds. Batokan\nDs. Betet', ['2001', '2002']],
  ['3522202001, 3522202002', ['2001', '2002']],
  ['Batokan; Batokan', ['2001']],
  ['Batokan;', ['2001']],
  ['Batokan', ['2001']],
  ['semua kelurahan', ['1011']],
  ['35.22.20.2001 Batokan / 35.22.20.2002 Betet', ['2001', '2002']],
  ['35.22.20.2001 Batokan dan 35.22.20.2002 Betet', ['2001', '2002']],
  ['35.22.20.2001 Batokan 35.22.20.2002 Betet', ['2001', '2002']],
  ['Besah, 35.22.20.2001 Batokan & Betet', ['2005', '2001', '2002']],
  ['35.22.20.2001 Batokan dan Betet', ['2001', '2002']],
  ['semua sekolah', ['unknown-unit']],
  ['semua kecuali Batokan', ['unknown-unit']],
  ['Batokan; Batokn', ['unknown-unit']],
  ['Batokn; Betett', ['unknown-unit', 'unknown-unit']],
  ['Kasiman Baru', ['unknown-unit']],
  ['', ['waiver-unit-blank']],
  ['-', ['waiver-unit-blank']],
])('“%s” is %j', (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test('“semua kelurahan” where there is none excuses nobody, and says so', () => {
  const reader = unitListReader(DESA, unitReferenceReader(DESA, null));
  expect(reader('semua kelurahan')).toMatchObject({ ok: false, error: [{ code: 'unknown-unit' }] });
});

describe('a desa with a stroke in its name is one desa', () => {
  const named = [
    ...DESA,
    unitOf('35.22.20.2021', 'Lalai I/II'),
    unitOf('35.22.20.2022', 'Pulo Lon / Pulo Dayah'),
  ];
  const reader = unitListReader(named, unitReferenceReader(named, null));

  test.each([
    ['35.22.20.2021 Lalai I/II', ['2021']],
    ['Lalai I/II', ['2021']],
    ['Ds. Lalai I/II', ['2021']],
    ['35.22.20.2022 Pulo Lon / Pulo Dayah', ['2022']],
    ['35.22.20.2021 Lalai I/II; 35.22.20.2001 Batokan', ['2021', '2001']],
    ['35.22.20.2021 Lalai I/II / 35.22.20.2001 Batokan', ['2021', '2001']],
    ['35.22.20.2021 Lalai I/II dan 35.22.20.2022 Pulo Lon / Pulo Dayah', ['2021', '2022']],
    ['35.22.20.2001 Batokan/Betet', ['2001', '2002']],
  ])('“%s” is %j', (text, codes) => {
    const found = reader(text);
    expect(found.ok && found.value.map((code) => code.slice(9))).toEqual(codes);
  });
});

test.each(['35.22.20.2001 Batokan / 35.22.20.2002 Betet', '35.22.20.2001 35.22.20.2002'])(
  'a cell of one desa with two codes is an issue, not the first of them: “%s”',
  (text) => {
    expect(unitReferenceReader(DESA, null)(text).ok).toBe(false);
  },
);
