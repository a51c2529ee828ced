// A unit is found by code, by name, anywhere in a line; a name that is nearly right is suggested.
import {
  buildUnitIndex,
  editDistance,
  findUnits,
  nearUnits,
  readUnitCell,
  unitsNamed,
} from '../../../src/core/lists/unit-index';
import { bareUnitName, readCode } from '../../../src/core/lists/unit-words';
import { unitOf } from '../kasiman';
import { kasiman } from './read-text';

const units = [
  unitOf('35.22.20.2001', 'Batokan'),
  unitOf('35.22.20.2002', 'Kasiman'),
  unitOf('35.22.20.2003', 'Kasiman Baru'),
  unitOf('35.22.20.2004', "Soka'an"),
  unitOf('35.22.20.2005', 'Loh Tebu'),
  unitOf('35.22.20.2006', 'Kampung Baru'),
  unitOf('35.22.20.1007', 'Maju'),
  unitOf('35.22.20.2008', 'Maju'),
  unitOf('35.22.20.2009', '2 X 11 Lingkung'),
];
const index = buildUnitIndex({ ...kasiman, units });

function codes(found: readonly { readonly code: string }[]): readonly string[] {
  return found.map(({ code }) => code.slice(9));
}

test.each([
  ['BATOKAN', ['2001']],
  ['Desa Batokan', ['2001']],
  ['Ds.Batokan', ['2001']],
  ['Soka’an', ['2004']],
  ['SOKAAN', ['2004']],
  ['Lohtebu', ['2005']],
  ['Loh-Tebu', ['2005']],
  ['Kampung Baru', ['2006']],
  ['Desa Kampung Baru', ['2006']],
  ['Baru', []],
  ['Kampung Batokan', []],
  ['Maju', ['1007', '2008']],
  ['Kel. Maju', ['1007']],
  ['Desa Maju', ['2008']],
  ['2 X 11 Lingkung', ['2009']],
  ['Kasiman Lama', []],
])('%s names %j', (text, found) => {
  expect(codes(unitsNamed(index, text))).toEqual(found);
});

test.each([
  ['35.22.20.2001', 'units'],
  ['3522202001 Batokan', 'units'],
  ['Batokan 35.22.20.2001', 'units'],
  ['35.22.20.2001 Batokn', 'units'],
  ['1. Batokan', 'units'],
  ['35.22.20.2001 Kasiman', 'differs'],
  ['35.22.21.2001', 'foreign'],
  ['35.22.20.2099', 'foreign'],
  ['Batokn', 'unknown'],
])('the cell %s: %s', (cell, kind) => {
  expect(readUnitCell(index, cell).kind).toBe(kind);
});

test.each([
  ['Pak Joko, Batokan, 0812', ['2001']],
  ['warga Kasiman Baru hadir', ['2003']],
  ['Kasiman dan Batokan', ['2002', '2001']],
  ['Kecamatan Kasiman', []],
  ['Batokanan', []],
  ['Loh Tebu RT 2', ['2005']],
  ['Loh - Tebu', []],
  ['2 X 11 Lingkung: Siti', ['2009']],
])('inside “%s”: %j', (text, found) => {
  expect(
    findUnits(index, text)
      .flatMap((span) => codes(span.units))
      .sort(),
  ).toEqual([...found].sort());
});

test.each([
  ['Loa Tebu', ['2005']],
  ['Batoakn', ['2001']],
  ['Desa Btokan', ['2001']],
  ['Kampung Batokan', ['2001']],
  ['Kasimn', ['2002']],
  ['Tembeling', []],
  ['Mju', ['1007']],
  ['Mj', []],
])('near “%s”: %j', (text, found) => {
  expect(codes(nearUnits(index, text)).slice(0, 1)).toEqual(found);
});

test.each([
  ['35.22.20.2001', '35.22.20.2001'],
  ['3522202001', '35.22.20.2001'],
  ['35 22 20 2001', '35.22.20.2001'],
  ['35-22-20-2001', '35.22.20.2001'],
  ['35.22.202001', '35.22.20.2001'],
  ['3.522.202.001', '35.22.20.2001'],
  ['3,522,202,001', '35.22.20.2001'],
  ['3522202001.0', '35.22.20.2001'],
  ["'3522202001", '35.22.20.2001'],
  ['35.22.20', null],
  ['0812-3456-78', null],
  ['3,5222E+09', null],
])('the code %s', (cell, code) => {
  expect(readCode(cell, kasiman)).toBe(code);
});

test('a kind’s word goes only where the office calls its units so', () => {
  expect(bareUnitName('Nagari Koto', 'desa', 'nagari')).toBe('Koto');
  expect(bareUnitName('Nagari Koto', 'desa', 'desa')).toBe('Nagari Koto');
  expect(bareUnitName('Distrik Abenaho', 'kecamatan', 'distrik')).toBe('Abenaho');
  expect(bareUnitName('Desa', 'desa', 'desa')).toBe('Desa');
});

test('slips are counted: put in, left out, replaced, swapped', () => {
  expect(editDistance('batokan', 'batokan', 2)).toBe(0);
  expect(editDistance('batokan', 'batoan', 2)).toBe(1);
  expect(editDistance('batokan', 'batoakn', 2)).toBe(1);
  expect(editDistance('batokan', 'besah', 2)).toBe(3);
});
