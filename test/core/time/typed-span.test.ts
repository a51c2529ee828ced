// A stretch of days is read from every spelling in use, at every place where one is typed.
import { spanOfText, splitSpan } from '../../../src/core/time/typed-span';

const march = { start: '2026-03-09', end: '2026-03-13' };

test.each([
  '9–13 Maret 2026',
  '9-13 Maret 2026',
  '9 s.d. 13 Maret 2026',
  '9 s/d 13 Maret 2026',
  '9 sd 13 Maret 2026',
  '9 Maret s.d 13 Maret 2026',
  '9 Maret 2026 sampai 13 Maret 2026',
  '9 Maret sampai dengan 13 Maret 2026',
  '9 Maret 2026 - 13 Maret 2026',
  '9/3/2026 hingga 13/3/2026',
  '9-3-2026 s/d 13-3-2026',
  '2026-03-09 s.d. 2026-03-13',
  '2026-03-09 – 2026-03-13',
  'Senin, 9 Maret 2026 s.d. Jumat, 13 Maret 2026',
  'Senin 9 s.d. 13 Maret 2026',
])('%s', (text) => {
  expect(spanOfText(text)).toEqual(march);
});

test.each(['2 April 2026', '2-4-2026', '2026-04-02', 'Kamis, 2 April 2026'])('one day: %s', (text) => {
  expect(spanOfText(text)).toEqual({ start: '2026-04-02', end: '2026-04-02' });
});

test.each([
  '',
  'minggu depan',
  '13–9 Maret 2026',
  '9 s.d. 31 Februari 2026',
  's.d. 13 Maret 2026',
  '9 Maret s.d.',
])('no stretch of days: “%s”', (text) => {
  expect(spanOfText(text)).toBeNull();
});

test('words with the letters s and d in them part nothing', () => {
  expect(splitSpan('9 Desember 2026')).toEqual(['9 Desember 2026']);
  expect(splitSpan('17-8-2026')).toEqual(['17-8-2026']);
});
