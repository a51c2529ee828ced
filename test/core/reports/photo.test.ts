// Only links are photos; a photo that was sent before is found, and nothing else.
import { photoCount, photoKey } from '../../../src/core/reports/photo';
import { repeatedPhotos } from '../../../src/core/reports/repeated-photo';
import { missingEvidence, type Report } from '../../../src/core/reports/report';
import { evidenceOfText } from '../../../src/tables/reports/evidence-text';
import { code, reportOf } from '../kasiman';

test.each([
  'nanti dikirim lewat WA',
  'menyusul',
  'ada',
  'foto di grup',
  'sudah dikirim ke Pak Kasi',
  'terlampir',
  '-',
  'IMG_2026.jpg',
  'lihat grup WA.',
  '0812-3456-7890',
  'http',
  'https://drive.google.com@jahat.example/3',
  'javascript:alert(1)',
])('“%s” is no photo', (text) => {
  expect(photoCount(evidenceOfText(text))).toBe(0);
  expect(missingEvidence(evidenceOfText(text), { kind: 'photo', required: true })).toBe('photo');
});

test.each([
  'https://drive.google.com/file/d/1AbCdEfGh/view?usp=sharing',
  'drive.google.com/open?id=1AbCdEfGh',
  'http://drive.google.com/uc?id=1AbCdEfGh&export=view',
  'https://docs.google.com/file/d/1AbCdEfGh/edit',
])('%s is the file 1AbCdEfGh', (link) => {
  expect(photoKey(link)).toBe('drive 1AbCdEfGh');
});

test.each([
  ['https://photos.app.goo.gl/AbC', 'http://photos.app.goo.gl/AbC/', true],
  ['https://www.foto.example/a.jpg', 'https://FOTO.example/a.jpg', true],
  ['https://foto.example/a.jpg?usp=sharing', 'https://foto.example/a.jpg#x', true],
  ['www.foto.example/a', 'https://foto.example/a', true],
  ['https://foto.example/a.jpg', 'https://foto.example/b.jpg', false],
  ['https://foto.example/?p=1', 'https://foto.example/?p=2', false],
  ['https://photos.app.goo.gl/AbC', 'https://photos.app.goo.gl/aBc', false],
])('%s and %s are one photo: %s', (left, right, isOne) => {
  expect(photoKey(left) === photoKey(right)).toBe(isOne);
});

test.each([
  ['https://x.example/1 https://x.example/2', null],
  ['sebelum: https://x.example/1\nsesudah: https://x.example/2', null],
  ['sebelum: https://x.example/1 https://x.example/2', null],
  ['sesudah: https://x.example/2 https://x.example/1', null],
  ['https://x.example/1', 'after'],
  ['sebelum: https://x.example/1', 'after'],
  ['sesudah: https://x.example/2', 'before'],
  ['sebelum: nanti sesudah: https://x.example/2', 'before'],
  ['nanti dikirim', 'before'],
  ['', 'before'],
])('of “%s”, where before and after are asked, %s is missing', (text, missing) => {
  expect(missingEvidence(evidenceOfText(text), { kind: 'before-and-after', required: true })).toBe(missing);
});

test('5 photos planted among 1,000 reports are found, and no other', () => {
  const units = Array.from({ length: 10 }, (_, index) => code(`35.22.20.${2001 + index}`));
  const reports = Array.from({ length: 1000 }, (_, index): Report => {
    const link = (photo: number): string => `https://drive.google.com/file/d/foto${100_000 + photo}/view`;
    const planted =
      index > 0 && index % 190 === 0 ? link(index - 37).replace('/view', '/view?usp=drive_link') : null;
    const at = `2026-02-${10 + Math.floor(index / 60)} 08:${String(index % 60).padStart(2, '0')}`;
    return reportOf(units[index % 10]!, '2026-02-08', at, {
      id: `r${index}`,
      evidence: { before: [], after: [], other: [planted ?? link(index), 'nanti dikirim lewat WA'] },
    });
  });
  const found = repeatedPhotos(reports).map((pair) => [pair.report.id, pair.first?.id]);
  expect(found).toEqual([190, 380, 570, 760, 950].map((index) => [`r${index}`, `r${index - 37}`]));
});

function report(changes: Partial<Report>): Report {
  return reportOf(code('35.22.20.2001'), '2026-02-08', '2026-02-10 08:00', changes);
}

test('one photo for both before and after is found', () => {
  const [link] = ['https://drive.google.com/open?id=1AbCdEfGh'];
  const both = report({ id: 'r1', evidence: { before: [link!], after: [`${link}&usp=sharing`], other: [] } });
  expect(repeatedPhotos([both])).toEqual([{ report: both, first: null }]);
});

test('a rejected report lends its photo to nobody', () => {
  const evidence = { before: [], after: [], other: ['https://x.example/1'] };
  expect(
    repeatedPhotos([report({ id: 'a', evidence, review: 'rejected' }), report({ id: 'b', evidence })]),
  ).toEqual([]);
});
