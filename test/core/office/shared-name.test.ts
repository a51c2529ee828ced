// Units that bear one name are told apart by their codes wherever the name stands alone.
import { plainUnitName, withDistinctNames } from '../../../src/core/office/shared-name';
import { unitOf } from '../kasiman';

/** The names that units are shown by; a unit is written `code name`. */
function shown(...units: readonly string[]): readonly string[] {
  return withDistinctNames(
    units.map((text) => unitOf(text.slice(0, text.indexOf(' ')), text.slice(text.indexOf(' ') + 1))),
  ).map(({ name }) => name);
}

test.each([
  [
    'one name, two codes',
    ['35.22.20.2006 Pardamean', '35.22.20.2013 Pardamean'],
    ['Pardamean (2006)', 'Pardamean (2013)'],
  ],
  [
    'three of them',
    ['35.22.20.2001 Maju', '35.22.20.2002 Maju', '35.22.20.2003 Maju'],
    ['Maju (2001)', 'Maju (2002)', 'Maju (2003)'],
  ],
  [
    'a desa and a kelurahan',
    ['53.01.06.1004 Oesao', '53.01.06.2015 Oesao'],
    ['Oesao (1004)', 'Oesao (2015)'],
  ],
  ['capitals', ['35.22.20.2001 MAJU', '35.22.20.2002 Maju'], ['MAJU (2001)', 'Maju (2002)']],
  ['apostrophes', ["35.22.20.2001 Soka'an", '35.22.20.2002 Soka’an'], ["Soka'an (2001)", 'Soka’an (2002)']],
  ['blanks', ['35.22.20.2001 Loh Tebu', '35.22.20.2002 Lohtebu'], ['Loh Tebu (2001)', 'Lohtebu (2002)']],
  ['two kecamatan of a kabupaten', ['35.22.20 Kota', '35.22.21 Kota'], ['Kota (20)', 'Kota (21)']],
  ['names that differ', ['35.22.20.2001 Maju', '35.22.20.2002 Maju Jaya'], ['Maju', 'Maju Jaya']],
  ['numbered names', ['35.22.20.2001 Sumber I', '35.22.20.2002 Sumber II'], ['Sumber I', 'Sumber II']],
  [
    'a shared name beside another',
    ['35.22.20.2001 Maju', '35.22.20.2002 Besah', '35.22.20.2003 Maju'],
    ['Maju (2001)', 'Besah', 'Maju (2003)'],
  ],
  ['one alone', ['35.22.20.2001 Maju'], ['Maju']],
])('%s', (_, units, names) => {
  expect(shown(...units)).toEqual(names);
});

test('beside a code the name stands without the mark', () => {
  const [first] = withDistinctNames([
    unitOf('35.22.20.2006', 'Pardamean'),
    unitOf('35.22.20.2013', 'Pardamean'),
  ]);
  expect(first && plainUnitName(first)).toBe('Pardamean');
  expect(plainUnitName(unitOf('35.22.20.2001', 'Maju (2006)'))).toBe('Maju (2006)');
});
