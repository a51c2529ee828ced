// Do staff decide on what they have seen, once, and does the sender hear of it once?
import type { Office } from '../../src/local/office';
import { callRpc, kasimanOffice, shownColumn, shownRows } from './kasiman';

jest.setTimeout(120_000);

const wib = (moment: string): string => `${moment}+07:00`;
const answers = (unit = '35.22.20.2001 Batokan', date = '2026-02-08', people = '42') => ({
  Desa: unit,
  'Tanggal kegiatan': date,
  'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
  'Jumlah warga yang hadir': people,
});
/** Kasiman where a report counts once it was approved; Batokan's contact can be written to. */
const approving = (): Office => {
  const office = kasimanOffice();
  const [headers = []] = shownRows(office, 'Kewajiban');
  const column = String.fromCharCode(65 + headers.indexOf('Diperiksa dulu'));
  office.editAsUser(`${column}2`, 'ya', 'Kewajiban');
  office.editAsUser('D2', 'sekdes@batokan.example', 'Kontak');
  return office;
};

test('§4.4: a report that needs approval waits, is approved, and then counts; the change is on record', () => {
  const office = approving();
  office.clock.set(wib('2026-02-16T08:10:00'));
  office.submitForm('Laporan Kerja Bakti', answers());
  expect(shownColumn(office, 'Kepatuhan 2026', 'Kerja Bakti')[0]).toBe('⌛ Diperiksa');
  const queue = callRpc(office, 'readReviews', {});
  expect(queue).toMatchObject({ total: 1, untold: [] });
  const [first] = queue.waiting;
  expect(first).toMatchObject({
    unit: 'Desa Batokan',
    owed: 'Kerja Bakti Februari 2026',
    received: 'Senin, 16 Februari 2026, 08.10 WIB',
    isPlain: true,
  });
  const { id, seen } = first!;
  const outcome = callRpc(office, 'decideReport', { id, seen, decision: 'approved', reason: '' });
  expect(outcome).toMatchObject({ isDone: true, message: 'Laporan Desa Batokan disetujui.' });
  expect(outcome.queue.total).toBe(0);
  expect(shownColumn(office, 'Kepatuhan 2026', 'Kerja Bakti')[0]).toBe('✔ Tepat waktu');
  expect(shownRows(office, 'Log Perubahan').slice(-1)[0]).toEqual([
    '16 Feb 2026 08.10',
    'staf@kasiman.example',
    'Laporan · Desa Batokan, Kerja Bakti Februari 2026, 8 Februari 2026, dikirim 16 Feb 2026 pukul 08.10 · Pemeriksaan',
    'Diterima',
    'Disetujui',
  ]);
});
