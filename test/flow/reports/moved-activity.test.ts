// An edit that moves the activity after the first sending counts in its new month with its own time.

import { namedProblems } from '../cases/scenes';
import { kasimanOffice } from '../kasiman';
import { shownCells } from '../sheet-cells';

const answers = {
  Desa: '35.22.20.2001 Batokan',
  'Tanggal kegiatan': '2026-02-13',
  'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
  'Jumlah warga yang hadir': '42',
};

test('sent on 20 February for the 13th, edited on 2 March to 1 March', () => {
  const office = kasimanOffice();
  office.clock.set('2026-02-20T10:00:00+07:00');
  const delivery = office.submitForm('Laporan Kerja Bakti', answers);
  if (!delivery.accepted) throw new Error('the form refused the report');
  office.clock.set('2026-03-02T08:00:00+07:00');
  office.submitForm(
    'Laporan Kerja Bakti',
    { ...answers, 'Tanggal kegiatan': '2026-03-01' },
    { editOf: delivery.response.id },
  );

  expect(shownCells(office, 'Laporan', ['Diterima', 'Tanggal kegiatan'], { Desa: 'Batokan' })).toEqual([
    ['2 Mar 2026 08.00', '1 Maret 2026'],
  ]);
  expect(namedProblems(office).filter(({ tab }) => tab === 'Laporan')).toEqual([]);
  const logged = shownCells(office, 'Log Perubahan', ['Apa', 'Semula', 'Menjadi']).filter(([what]) =>
    what?.startsWith('Laporan'),
  );
  expect(logged).toEqual([
    [
      'Laporan · 35.22.20.2001 Batokan · Diterima, Tanggal kegiatan',
      'Diterima: 20 Feb 2026 pukul 10.00\nTanggal kegiatan: 13 Februari 2026',
      'Diterima: 2 Mar 2026 pukul 08.00\nTanggal kegiatan: 1 Maret 2026',
    ],
  ]);
});

test('an edit of a word keeps the time of receipt, and the old word stays in the log', () => {
  const office = kasimanOffice();
  office.clock.set('2026-02-20T10:00:00+07:00');
  const delivery = office.submitForm('Laporan Kerja Bakti', answers);
  if (!delivery.accepted) throw new Error('the form refused the report');
  office.clock.set('2026-03-02T08:00:00+07:00');
  office.submitForm(
    'Laporan Kerja Bakti',
    { ...answers, 'Jumlah warga yang hadir': '45' },
    { editOf: delivery.response.id },
  );
  expect(shownCells(office, 'Laporan', ['Diterima', 'Warga hadir'], { Desa: 'Batokan' })).toEqual([
    ['20 Feb 2026 10.00', '45'],
  ]);
  expect(shownCells(office, 'Log Perubahan', ['Semula', 'Menjadi']).at(-1)).toEqual([
    'Warga hadir: 42',
    'Warga hadir: 45',
  ]);
});
