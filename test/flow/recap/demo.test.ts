// The demo of a kabupaten: 28 kecamatan, each sending through its own link.
import { play, startsAt } from '../../../src/demo/kabupaten';
import { callRpc, emptyOffice, shownRows } from '../kasiman';
import { recapRows } from './recap-office';

jest.setTimeout(180_000);

test('§4.10: the demo shows 28 kecamatan of Bojonegoro, who has not sent, and nothing that waits for staff', () => {
  const office = emptyOffice(startsAt);
  play(office);
  const rows = recapRows(office);
  const december = rows.filter(
    ({ Tenggat, Kewajiban }) => Tenggat === 'Desember 2026' && Kewajiban === 'Siskamling',
  );
  expect(december[0]).toMatchObject({ Pengirim: 'Jumlah', Keterangan: '21 dari 28 mengirim' });
  expect(december).toHaveLength(1 + 28);
  expect(shownRows(office, 'Laporan').length - 1).toBe(4 * 28 - 11);
  expect(callRpc(office, 'readReviews', {}).total).toBe(0);
  expect(office.state.webLink).toContain('/exec');
});
