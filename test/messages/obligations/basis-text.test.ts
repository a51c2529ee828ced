// A basis that should bear a number and does not says so; nothing else is touched.
import { basisNote, basisText } from '../../../src/messages/obligations/basis-text';

test.each([
  'Surat Edaran Bupati tentang kerja bakti bersama',
  'SE Bupati',
  'Surat Edaran Bupati tanggal 5 Januari 2026',
  'Instruksi Gubernur',
  'Surat Camat',
  'SK Kepala Desa',
  'Keputusan Bupati tentang siskamling',
  'Peraturan Bupati',
  'Perbup tentang kebersihan',
  'surat edaran mendagri 2025',
])('%s', (basis) => {
  expect(basisText(basis)).toBe(`${basis} (nomor belum diisi)`);
});

test.each([
  'surat edaran Bupati Kupang Nomor 440/XII/2021',
  'SE Mendagri 300.1.4/e.1/BAK',
  'SURAT EDARAN NOMOR 000.8.3/07e TAHUN 2023',
  'Permendagri 46/2016',
  'UU 6 Tahun 2014',
  'SE Bupati No. 12',
  'Surat no 15',
  'PP Nomor 12 Tahun 2022',
  'Keputusan Rapat Koordinasi 12 Februari 2026',
  'Kesepakatan bersama',
  '',
])('“%s” stays', (basis) => {
  expect(basisText(basis)).toBe(basis);
});

test('a basis that says so already is not told twice, and what stands beside it is the same', () => {
  expect(basisText(basisText('SE Bupati'))).toBe('SE Bupati (nomor belum diisi)');
  expect(basisNote('SE Bupati')).toBe('nomor belum diisi');
  expect(basisNote('SE Bupati Nomor 12')).toBe('');
  expect(basisNote('')).toBe('');
});
