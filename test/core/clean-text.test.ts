// Signs that nobody sees go; what says nothing is known as nothing.
import { cleanText, echoOf, isNothing, nameKey, plainLine, splitListNumber } from '../../src/core/clean-text';

test.each([
  ['\ufeffBatokan', 'Batokan'],
  ['Bato\u00adkan', 'Batokan'],
  ['Batokan\u200b', 'Batokan'],
  ['\u200eBatokan\u200f', 'Batokan'],
  ['Desa\u00a0Batokan', 'Desa Batokan'],
  ['Desa \t Batokan\r', 'Desa Batokan'],
  ['\u2066Batokan\u2069', 'Batokan'],
  ['Desa\u2003Batokan', 'Desa Batokan'],
  [' Batokan\n', 'Batokan'],
  ['Batokan\ufe0f', 'Batokan'],
])('%j is %s', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test.each([
  ['*Batokan* 📱', 'Batokan'],
  ['- Batokan', 'Batokan'],
  ['✅ _Batokan_', 'Batokan'],
  ['1️⃣ Batokan', '1 Batokan'],
  ['nama_saya@x.id', 'nama_saya@x.id'],
])('a line of a chat: %s', (text, plain) => {
  expect(plainLine(text)).toBe(plain);
});

test.each([
  '',
  ' ',
  '-',
  '–',
  '—',
  '...',
  'belum ada',
  '(belum ada)',
  'Tidak ada',
  'nihil',
  'kosong',
  'N/A',
  'null',
  'belum',
  'tdk punya hp',
])('“%s” says nothing', (text) => {
  expect(isNothing(text)).toBe(true);
});

test.each(['tidak', 'ya', '0', 'Nihilda', 'Kosongan Lor', 'belum ada surel Budi', 'Ada'])(
  '“%s” says something',
  (text) => {
    expect(isNothing(text)).toBe(false);
  },
);

test.each([
  ['1. Batokan', '1', 'Batokan'],
  ['12) Batokan', '12', 'Batokan'],
  ['(3) Batokan', '3', 'Batokan'],
  ['4 Batokan', '4', 'Batokan'],
  ['5.Batokan', '5', 'Batokan'],
  ['a. Batokan', 'a', 'Batokan'],
  ['H. Karno', '', 'H. Karno'],
  ['35.22.20.2001 Batokan', '', '35.22.20.2001 Batokan'],
  ['0812 3456', '', '0812 3456'],
  ['Batokan', '', 'Batokan'],
])('the number of a list: %s', (text, number, rest) => {
  expect(splitListNumber(text)).toEqual({ number, rest });
});

test('spellings of a name have one key', () => {
  expect(new Set(['Soka’an', 'SOKAAN', "soka'an", 'Sóka an'].map(nameKey)).size).toBe(1);
  expect(nameKey('RW 01')).toBe(nameKey('rw.1'));
});

test('an echo is short', () => {
  expect(echoOf(['1', '', 'Batokan'])).toBe('1 · Batokan');
  expect(echoOf(['x'.repeat(90)])).toHaveLength(60);
});
