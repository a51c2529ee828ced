// Checks what of a visit the camat's page tells: its day, outcome and institutions, and nobody's name.
import { callRpc, kasimanOffice } from '../kasiman';
import { refresh, sendReport, wib, withoutDailyRuns } from '../office-actions';
import { typeRow } from '../sheet-cells';

test('F15: the page tells day, outcome and institutions of a visit, and neither people nor what they noted', () => {
  const office = withoutDailyRuns(kasimanOffice());
  sendReport(office, '2026-02-20T10:00:00', 'Batokan', '2026-02-13');
  office.clock.set(wib('2026-02-27T09:00:00'));
  typeRow(office, 'Kunjungan', {
    Desa: 'Batokan',
    Kewajiban: 'kerja-bakti',
    Periode: 'Februari 2026',
    Tanggal: '26 Februari 2026',
    Hasil: 'Tidak terlaksana',
    Tim: 'Suprapto, Camat, Kecamatan Kasiman; Andi Wijaya, Kapolsek, Polsek Kasiman',
    Catatan: 'Balai desa kosong',
  });
  refresh(office);
  office.webGet();
  callRpc(office, 'makeCamatLink', { label: 'Pak Camat', days: 7 });
  const { links } = callRpc(office, 'readCamatAccess', {});
  const token = new URL(links[0]?.url ?? '').searchParams.get('t') ?? '';
  const page = office.webGet({ t: token }, { visitor: '' });
  if (page.kind !== 'html') throw new Error('no page');
  expect(page.html).toContain('26 Februari 2026: tidak terlaksana (Kecamatan Kasiman, Polsek Kasiman)');
  for (const hidden of ['Suprapto', 'Wijaya', 'Balai desa kosong']) expect(page.html).not.toContain(hidden);
});
