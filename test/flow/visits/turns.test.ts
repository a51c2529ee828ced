// Checks in a workbook that turns are fair: the sentence that proves it, and a desa that is founded later.
import { callRpc, kasimanUnits } from '../kasiman';
import { typeRow } from '../sheet-cells';
import { planSchedule, shownVisits, targets, visitOffice } from './visit-office';

test('A2: the panel proves in one sentence that no desa has two visits more than another', () => {
  const { notes } = callRpc(visitOffice(), 'previewSchedule', { targets });
  expect(notes).toEqual([
    'Adil: sampai hari mana pun, selisih kunjungan terbanyak dan tersedikit paling banyak 1.',
  ]);
});

test('A4: a desa founded in June is next, then queues', () => {
  const office = visitOffice();
  kasimanUnits.forEach(({ code, name }, index) => {
    const date = `${8 + index} April 2026`;
    typeRow(office, 'Kunjungan', { Desa: `${code} ${name}`, Tanggal: date, Hasil: 'terlaksana' });
  });
  typeRow(office, 'Desa', {
    Kode: '35.22.20.2011',
    Nama: 'Sumberjo',
    Jenis: 'desa',
    'Aktif sejak': '1 Juni 2026',
  });
  office.clock.set('2026-05-31T09:00:00+07:00');
  planSchedule(office);
  const planned = shownVisits(office).slice(kasimanUnits.length);
  expect(planned[0]).toBe('8 Juni 2026 Sumberjo');
  expect(planned.filter((line) => line.includes('Sumberjo'))).toHaveLength(1);
  expect(planned[1]).toContain('Batokan');
});
