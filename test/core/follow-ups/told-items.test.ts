// Checks what a digest names of the office's own follow-ups, and what it only counts.
import { isOfOffice, itemsToTell, splitTold } from '../../../src/core/follow-ups/follow-up-reminder';
import { officeSection } from '../../../src/messages/follow-ups/follow-up-section';
import { day } from '../kasiman';

const today = day('2026-03-16');

function item(text: string, due: string | null, owner = 'Sekcam', state: 'open' | 'done' = 'open') {
  return { text, owner, due: due === null ? null : day(due), state };
}

const items = [
  item('Arsip', '2026-02-20'),
  item('Formulir', '2026-03-01'),
  item('Undangan', '2026-03-12'),
  item('Laporan', '2026-03-18'),
  item('Nanti', '2026-04-30'),
  item('Tanpa hari', null),
  item('Sudah', '2026-03-01', 'Sekcam', 'done'),
  item('Milik desa', '2026-03-01', '35.22.20.2002 Betet'),
];

function linesAfter(lastDigest: string): readonly string[] {
  const told = splitTold(itemsToTell(items, isOfOffice, today), lastDigest);
  return officeSection(told, today).flatMap(({ lines }) => lines);
}

test('the first digest names what is overdue or due within three days, nothing else', () => {
  expect(linesAfter('')).toEqual([
    'Arsip (Sekcam): tenggat 20 Februari 2026, lewat 24 hari',
    'Formulir (Sekcam): tenggat 1 Maret 2026, lewat 15 hari',
    'Undangan (Sekcam): tenggat 12 Maret 2026, lewat 4 hari',
    'Laporan (Sekcam): tenggat 18 Maret 2026',
  ]);
});

test('what was overdue in the digest before is one line with the longest; what fell due since then is named', () => {
  expect(linesAfter('2026-03-09')).toEqual([
    'Undangan (Sekcam): tenggat 12 Maret 2026, lewat 4 hari',
    'Laporan (Sekcam): tenggat 18 Maret 2026',
    'Masih lewat tenggat: 2, terlama Arsip (Sekcam): tenggat 20 Februari 2026, lewat 24 hari',
  ]);
});

test('a single one stays by name, since a count would be no shorter', () => {
  expect(linesAfter('2026-02-23')[0]).toBe('Arsip (Sekcam): tenggat 20 Februari 2026, lewat 24 hari');
  expect(linesAfter('2026-02-23').join()).not.toContain('Masih lewat tenggat');
});

test('without anything to tell there is no section', () => {
  expect(officeSection(splitTold([], ''), today)).toEqual([]);
});
