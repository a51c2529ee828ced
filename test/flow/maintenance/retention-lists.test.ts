// Checks that names leave old attendance lists, acknowledgements and posts after the months the office set.
import type { Office } from 'local-office';
import { circular } from '../circulars/circular-office';
import { callRpc, shownRows } from '../kasiman';
import { heldOffice, rakor, view } from '../meetings/meeting-office';
import { skipTo } from '../office-actions';
import { shownCells, shownRecords, typeIn } from '../sheet-cells';
import { paste } from '../siskamling/post-office';

jest.setTimeout(120_000);

function officeWithNames(): Office {
  const office = heldOffice();
  typeIn(office, 'Kehadiran', { Desa: '35.22.20.2002 Betet', Jabatan: 'Sekretaris Desa' }, 'Nama', 'Siti');
  callRpc(office, 'startCirculars', {});
  callRpc(office, 'addCircular', circular);
  callRpc(office, 'acknowledgeCircular', {
    circular: 'SE-1',
    units: ['35.22.20.2002'],
    step: 'read',
    person: 'Karno, Sekdes',
  });
  callRpc(office, 'startPosts', {});
  paste(
    office,
    [
      'Desa\tNama pos\tRW\tRT\tAktif\tJumlah regu\tKetua regu\tDiperiksa',
      'Betet\tMelati\t1\t1\tya\t2\t1 Sarno; 2 Dewi\t10 Februari 2026',
      'Betet\tMawar\t1\t2\tya\t2\t1 Rudi; 2 Wati\t20 Juni 2026',
    ].join('\n'),
  );
  return office;
}

test('names leave old lists, acknowledgements and posts on the first of a month; who came and what was said stay', () => {
  const office = officeWithNames();
  const presence = view(office).presence;
  typeIn(office, 'Pengaturan', 'keepMonths', 'Nilai', '2');
  skipTo(office, '2026-03-01T06:30:00');
  office.run('dailyRefresh');
  expect(JSON.stringify(shownRows(office, 'Kehadiran'))).toContain('Siti');
  skipTo(office, '2026-07-01T06:30:00');
  office.run('dailyRefresh');
  const all = ['Kehadiran', 'Tanda Terima', 'Poskamling']
    .map((tab) => JSON.stringify(shownRows(office, tab)))
    .join();
  expect(all).not.toMatch(/Siti|Karno|Sarno|Dewi/u);
  expect(all).toContain('Rudi');
  expect(view(office).presence.count).toBe(presence.count);
  expect(callRpc(office, 'readCircularDesk', {}).circulars[0]?.counts).toBe(
    'diterima 1/10 · dibaca 1/10 · dilaksanakan 0/10',
  );
  expect(
    shownRecords(office, 'Log Perubahan')
      .filter(({ Apa = '' }) => Apa.endsWith('data pribadi lama'))
      .map(({ Menjadi }) => Menjadi),
  ).toEqual([
    'nama dihapus dari 1 baris rapat yang lama',
    'nama dihapus dari 1 tanda terima yang lama',
    'ketua regu dihapus dari 1 pos yang lama tidak diperiksa atau sudah tidak ada',
  ]);
  const log = shownRows(office, 'Log Perubahan');
  office.run('dailyRefresh');
  expect(shownRows(office, 'Log Perubahan')).toEqual(log);
  expect(shownCells(office, 'Kehadiran', ['Status'], { Desa: '35.22.20.2002 Betet' })[0]).toEqual(['hadir']);
  expect(callRpc(office, 'meetingInvite', rakor).message).toBe(
    'Daftar undangan sudah lengkap; tidak ada yang ditambah.',
  );
});

test('without the setting every name stays', () => {
  const office = officeWithNames();
  skipTo(office, '2026-07-01T06:30:00');
  office.run('dailyRefresh');
  expect(JSON.stringify(shownRows(office, 'Kehadiran'))).toContain('Siti');
  expect(JSON.stringify(shownRows(office, 'Tanda Terima'))).toContain('Karno');
});
