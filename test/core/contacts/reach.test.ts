// Addresses and numbers are read as people write them; what is none is said, never repaired.
import { phoneKey, readAddresses, readPhones, takePhones } from '../../../src/core/contacts/reach';

test.each([
  ['a@x.id', ['a@x.id'], []],
  ['a@x.id, b@x.id', ['a@x.id', 'b@x.id'], []],
  ['a@x.id;b@x.id', ['a@x.id', 'b@x.id'], []],
  ['a@x.id;', ['a@x.id'], []],
  ['Siti <A@X.id>', ['a@x.id'], []],
  ['<a@x.id>', ['a@x.id'], []],
  ['a@x.id.', ['a@x.id'], []],
  ['\ufeffa@x.id\u200b', ['a@x.id'], []],
  ['a@x.id atau b@x.id', ['a@x.id', 'b@x.id'], []],
  ['-', [], []],
  ['belum ada', [], []],
  ['a@x', [], ['a@x']],
  ['a@x.id, b@x', ['a@x.id'], ['b@x']],
  ['siti.x.id', [], ['siti.x.id']],
  ['siti @x.id', [], ['@x.id', 'siti @x.id']],
  ['tanya a@x.id', ['a@x.id'], ['tanya a@x.id']],
])('the cell “%s”', (cell, found, broken) => {
  expect(readAddresses(cell)).toEqual({ found, broken });
});

test.each([
  ['081234567890', ['081234567890'], []],
  ['0812-3456-7890', ['0812-3456-7890'], []],
  ['+62 812 3456 7890', ['+62 812 3456 7890'], []],
  ['62812.3456.7890', ['62812.3456.7890'], []],
  ['81234567890', ['81234567890'], []],
  ['WA: 0812 3456 7890', ['0812 3456 7890'], []],
  ['https://wa.me/6281234567890', ['6281234567890'], []],
  ['0812 3456 7890 (WA)', ['0812 3456 7890'], []],
  ['(0353) 511000', ['(0353) 511000'], []],
  ['0353-511000', ['0353-511000'], []],
  ['511000', ['511000'], []],
  ['081234567890 / 081322223333', ['081234567890', '081322223333'], []],
  ['081234567890 081322223333', ['081234567890', '081322223333'], []],
  ['081234567890, 0812-3456-7890', ['081234567890'], []],
  ['0', [], []],
  ['nihil', [], []],
  ['8,12346E+10', [], ['8,12346E+10']],
  ['198503152010011002', [], ['198503152010011002']],
  ['19850315 201001 1 002', [], ['19850315 201001 1 002']],
  ['2019-2025', [], ['2019-2025']],
  ['1975-03-12', [], ['1975-03-12']],
  ['12/03/1975', [], ['12/03/1975']],
  ['141/12/35.22/2021', [], ['141/12/35.22/2021']],
  ['tanya Pak Budi', [], ['tanya Pak Budi']],
])('the number “%s”', (cell, found, broken) => {
  expect(readPhones(cell)).toEqual({ found, broken });
});

test('numbers are taken out of a line, other digits stay', () => {
  expect(takePhones('1 Batokan 0812 3456 7890 RT 02')).toEqual({
    found: ['0812 3456 7890'],
    broken: [],
    rest: '1 Batokan  |  RT 02',
  });
});

test('two spellings of a number are one', () => {
  const keys = ['081234567890', '+62 812-3456-7890', '62812 3456 7890', '81234567890'].map(phoneKey);
  expect(new Set(keys)).toEqual(new Set(['81234567890']));
});
