// Positions are known in full and in short, in cells, lines and headers.
import {
  findPositions,
  isPosition,
  positionFor,
  positionKey,
  positionsInHeader,
} from '../../../src/core/contacts/position';

test.each([
  ['Sekdes', 'Sekretaris Desa'],
  ['Sekretaris', 'Sekretaris Desa'],
  ['SEKRETARIS DESA', 'Sekretaris Desa'],
  ['Sek. Des', 'Sekdes'],
  ['Sekretaris Kampung', 'Sekretaris'],
  ['Carik', 'Sekdes'],
  ['Kades', 'Kepala Desa'],
  ['Kepala Kampung', 'Kades'],
  ['Kasi Pelayanan', 'Kepala Seksi Pelayanan'],
  ['Kaur Keuangan', 'kaur. keuangan'],
  ['Bendahara Desa', 'Bendahara'],
  ['Operator', 'Operator Desa'],
])('%s is %s', (left, right) => {
  expect(positionKey(left)).toBe(positionKey(right));
});

test.each([
  ['Sekdes', 'Kades'],
  ['Sekretaris BPD', 'Sekretaris Desa'],
  ['Kasi Pelayanan', 'Kasi Pemerintahan'],
  ['Lurah', 'Kepala Desa'],
  ['Kepala Dusun', 'Kepala Desa'],
])('%s is not %s', (left, right) => {
  expect(positionKey(left)).not.toBe(positionKey(right));
});

test.each([
  'Sekdes',
  'Plt. Kepala Desa',
  'Kaur Keuangan',
  'Kepala Dusun Krajan',
  'Ketua BPD',
  'Babinsa',
  'Bayan',
  'Pj Kades',
  'Kasi Pemerintahan',
  'Operator Siskeudes',
])('%s is a position', (text) => {
  expect(isPosition(text)).toBe(true);
});

test.each(['Siti Kasiati', 'Lurahman', 'Batokan', 'Sekaran', 'Kaurina', 'Bpdus'])('%s is none', (text) => {
  expect(isPosition(text)).toBe(false);
});

test('positions are found inside a line', () => {
  expect(findPositions('Pak Sutrisno (Plt. Kades) dan Siti, Kasi Pelayanan').map(({ text }) => text)).toEqual(
    ['Plt. Kades', 'Kasi Pelayanan'],
  );
});

test.each([
  ['nama kepala desa', ['Kepala Desa']],
  ['nama kades lurah', ['Kepala Desa', 'Lurah']],
  ['no hp sekdes', ['Sekretaris Desa']],
  ['nama ketua bpd', ['Ketua BPD']],
  ['plt kepala desa', ['Plt Kepala Desa']],
  ['nama', []],
])('the header %s', (header, positions) => {
  expect(positionsInHeader(header)).toEqual(positions);
});

test('of two positions in a header the row’s unit decides', () => {
  expect(positionFor(['Kepala Desa', 'Lurah'], 'kelurahan')).toBe('Lurah');
  expect(positionFor(['Kepala Desa', 'Lurah'], 'desa')).toBe('Kepala Desa');
  expect(positionFor(['Kepala Desa', 'Sekretaris Desa'], 'desa')).toBe('');
  expect(positionFor([], 'desa')).toBe('');
});
