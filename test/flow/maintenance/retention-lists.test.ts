// Checks that names leave old attendance lists, acknowledgements and posts after the months the office set.
import type { Office } from 'local-office';
import { circular } from '../circulars/circular-office';
import { callRpc, shownRows } from '../kasiman';
import { heldOffice, invitedOffice, paperAsked, rakor, view } from '../meetings/meeting-office';
import { labelOf, skipTo } from '../office-actions';
import { deleteRow, shownCells, shownRecords, typeIn, typeOver, typeRow } from '../sheet-cells';
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

test('names leave rows of a meeting that is gone and rows typed by hand, with what was noted beside them', () => {
  const office = heldOffice();
  const sekdes = { Desa: '35.22.20.2002 Betet', Jabatan: 'Sekretaris Desa' };
  typeOver(office, 'Kehadiran', sekdes, { Nama: 'Siti', Catatan: 'digantikan Bu Ani' });
  typeRow(office, 'Kehadiran', { Rapat: 'Rakor, 10 Feb 2026', Jabatan: 'Ketua BPD', Nama: 'Darto' });
  typeRow(office, 'Kehadiran', { Rapat: 'Rapat lama', Jabatan: 'Ketua BPD', Nama: 'Umar' });
  deleteRow(office, 'Rapat', 0);
  typeIn(office, 'Pengaturan', 'keepMonths', 'Nilai', '2');
  skipTo(office, '2026-07-01T06:30:00');
  office.run('dailyRefresh');
  const all = JSON.stringify(shownRows(office, 'Kehadiran'));
  expect(all).not.toMatch(/Siti|Bu Ani|Darto/u);
  // Nobody can tell when that was.
  expect(all).toContain('Umar');
  expect(shownCells(office, 'Kehadiran', ['Status', 'Catatan'], sekdes)).toEqual([['hadir', '']]);
});

test('who chaired a meeting and who wrote its notula stay, so that one made again names no other', () => {
  const office = heldOffice();
  typeOver(office, 'Rapat', 0, { Pimpinan: 'Drs. Sutrisno', Notulis: 'Siti' });
  typeIn(office, 'Pengaturan', 'keepMonths', 'Nilai', '2');
  skipTo(office, '2026-07-01T06:30:00');
  office.run('dailyRefresh');
  expect(shownCells(office, 'Rapat', ['Pimpinan', 'Notulis'])).toEqual([['Drs. Sutrisno', 'Siti']]);
  const { id } = callRpc(office, 'meetingPaper', { ...paperAsked('lama000001'), kind: 'minutes' });
  expect(callRpc(office, 'meetingPaperText', { id }).html).toContain('Drs. Sutrisno');
});

test('the form does not bring back names that were forgotten', () => {
  const office = invitedOffice();
  callRpc(office, 'makeCheckInForm', {});
  office.clock.set('2026-02-12T08:55:00+07:00');
  office.submitForm('Daftar hadir rapat', {
    Rapat: 'R-001 · Rapat Koordinasi · 12 Februari 2026',
    'Desa/instansi': labelOf('Betet'),
    Jabatan: 'Sekretaris Desa',
    Nama: 'Siti Aminah',
  });
  callRpc(office, 'meetingCheckIns', rakor);
  expect(JSON.stringify(shownRows(office, 'Kehadiran'))).toContain('Siti Aminah');
  typeIn(office, 'Pengaturan', 'keepMonths', 'Nilai', '2');
  skipTo(office, '2026-07-01T06:30:00');
  office.run('dailyRefresh');
  const kept = shownRows(office, 'Kehadiran');
  expect(JSON.stringify(kept)).not.toContain('Siti Aminah');
  expect(() => callRpc(office, 'meetingCheckIns', rakor)).toThrow('formulirnya tidak dibaca lagi');
  expect(shownRows(office, 'Kehadiran')).toEqual(kept);
  expect(view(office).presence.count).toBe('1/30');
});
