// Tabs, columns, rows and forms stay what they are when people rename, move, sort, delete or re-link them.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanSetup, shownColumn, shownRows } from '../kasiman';
import { inTab, shownAt, type } from './by-hand';

const kepatuhan = 'Kepatuhan 2026';

function submit(office: Office, desa: string, moment: string, date: string): void {
  office.clock.set(`${moment}+07:00`);
  office.submitForm('Laporan Kerja Bakti', {
    Desa: desa,
    'Tanggal kegiatan': date,
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '42',
  });
}
function reported(): Office {
  const office = kasimanOffice();
  submit(office, '35.22.20.2001 Batokan', '2026-02-10T09:00:00', '2026-02-08');
  submit(office, '35.22.20.2004 Sidomukti', '2026-02-11T09:00:00', '2026-02-08');
  return office;
}
function submitBetet(office: Office): void {
  submit(office, '35.22.20.2002 Betet', '2026-02-12T09:00:00', '2026-02-09');
}
function refresh(office: Office): void {
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
}

describe('identity is never a header or a position', () => {
  test('Kepatuhan can be filtered by state, with the filter below the two header rows of the months', () => {
    const office = reported();
    const corner =
      'var range = s.getFilter().getRange(); return [range.getRow() - row("Desa"), range.getColumn()].join();';
    expect(inTab(office, kepatuhan, corner)).toBe('0,1');
    inTab(
      office,
      kepatuhan,
      "s.getFilter().setColumnFilterCriteria(column('Kerja Bakti'), SpreadsheetApp.newFilterCriteria().whenTextStartsWith('…').build());",
    );
    refresh(office);
    const hidden =
      "return ['Batokan', 'Betet', 'Tembeling'].map(function (desa) { return s.isRowHiddenByFilter(row(desa)); }).join();";
    expect(inTab(office, kepatuhan, hidden)).toBe('true,false,false');
  });

  test('a deleted Kepatuhan comes back cell for cell the same', () => {
    const office = reported();
    const before = shownRows(office, kepatuhan);
    inTab(office, kepatuhan, 'SpreadsheetApp.getActive().deleteSheet(s);');
    refresh(office);
    expect(shownRows(office, kepatuhan)).toEqual(before);
  });

  test('a renamed header stays as staff wrote it, and its column is still filled', () => {
    const office = reported();
    inTab(office, kepatuhan, "s.getRange(row('Feb 2026'), column('Feb 2026')).setValue('Bulan kedua');");
    inTab(office, 'Laporan', "s.getRange(row('Diterima'), column('Diterima')).setValue('Waktu masuk');");
    submitBetet(office);
    expect(shownRows(office, kepatuhan)[0]).toEqual(['', '', 'Bulan kedua']);
    expect(shownAt(office, kepatuhan, { row: 'Betet', column: 'Bulan kedua' })).toBe('✔ Tepat waktu');
  });

  test('F02: a moved month column is still recognised, and no second one is made', () => {
    const office = reported();
    inTab(
      office,
      kepatuhan,
      "s.insertColumnsAfter(column('Desa'), 1); s.getRange(row('Desa'), column('Desa') + 1).setValue('Catatan');",
    );
    inTab(office, kepatuhan, "s.moveColumns(whole('Kerja Bakti'), column('Catatan'));");
    submitBetet(office);
    const rows = shownRows(office, kepatuhan);
    expect(rows[1]).toEqual(['Kode', 'Desa', 'Kerja Bakti', 'Catatan']);
    expect(rows.find((row) => row[1] === 'Betet')).toEqual(['35.22.20.2002', 'Betet', '✔ Tepat waktu', '']);
  });

  test("a column of staff's own between ours keeps what they wrote", () => {
    const office = reported();
    inTab(
      office,
      kepatuhan,
      "s.insertColumnsAfter(column('Desa'), 1); s.getRange(row('Batokan'), column('Desa') + 1).setValue('telepon dulu');",
    );
    refresh(office);
    expect(shownRows(office, kepatuhan).find((row) => row.includes('Batokan'))).toContain('telepon dulu');
  });

  test('a sorted Desa changes no state', () => {
    const office = reported();
    const before = shownRows(office, kepatuhan);
    inTab(
      office,
      'Desa',
      "s.getRange(row('Batokan'), 1, 10, s.getLastColumn()).sort({ column: column('Nama'), ascending: false });",
    );
    refresh(office);
    expect(shownRows(office, kepatuhan)).toEqual(before);
  });

  test('Kepatuhan keeps each desa in its row when staff sorted it', () => {
    const office = reported();
    inTab(
      office,
      kepatuhan,
      "s.getRange(row('Batokan'), 1, 10, column('Kerja Bakti')).sort({ column: column('Desa'), ascending: false });",
    );
    const sorted = shownRows(office, kepatuhan);
    refresh(office);
    expect(shownRows(office, kepatuhan)).toEqual(sorted);
    expect(shownColumn(office, kepatuhan, 'Desa').at(-1)).toBe('Batokan');
  });

  test('a renamed and moved tab is still found', () => {
    const office = reported();
    inTab(
      office,
      'Laporan',
      "var ss = SpreadsheetApp.getActive(); s.setName('Arsip laporan'); ss.setActiveSheet(s); ss.moveActiveSheet(1);",
    );
    submitBetet(office);
    expect(shownRows(office, 'Arsip laporan')).toHaveLength(4);
  });
});

describe('what is done a second time changes nothing', () => {
  test('a re-linked form replays every response, and nothing changes and nobody is mailed', () => {
    const office = reported();
    const [reports, mails] = [shownRows(office, 'Laporan'), office.outbox.length];
    office.replayForm('Laporan Kerja Bakti');
    expect(shownRows(office, 'Laporan')).toEqual(reports);
    expect(office.outbox).toHaveLength(mails);
  });

  test('running the set-up again repairs and overwrites nothing that people typed', () => {
    const office = reported();
    const tabs = ['Desa', 'Kontak', 'Kewajiban', 'Laporan', 'Libur'];
    type(office, 'Desa', { row: 'Batokan', column: 'Nama' }, 'Batokan Baru');
    type(office, 'Kontak', { row: '35.22.20.2002 Betet', column: 'Surel' }, 'sekdes@betet.example');
    type(office, 'Kewajiban', { row: 'Penanggung jawab', column: 'Penanggung jawab' }, 'Bagian');
    const before = tabs.map((tab) => shownRows(office, tab));
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    expect(tabs.map((tab) => shownRows(office, tab))).toEqual(before);
    expect(Object.keys(office.state.forms)).toHaveLength(1);
    expect(office.triggers).toHaveLength(3);
  });

  test('two officers who both run the set-up cause one row and one mail, not two', () => {
    const office = reported();
    const [first, second] = office.state.accounts.filter(({ role }) => role === 'owner' || role === 'editor');
    expect(first && second).toBeTruthy();
    office.actAs(second?.email ?? '');
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    type(office, 'Kontak', { row: '35.22.20.2002 Betet', column: 'Surel' }, 'sekdes@betet.example');
    callRpc(office, 'switchReminders', { on: true });
    submit(office, '35.22.20.2003 Tembeling', '2026-02-12T09:00:00', '2026-02-09');
    expect(shownRows(office, 'Laporan')).toHaveLength(4);
    office.clock.set('2026-03-02T12:00:00+07:00');
    const toBetet = office.outbox.filter(({ to }) => to.includes('sekdes@betet.example'));
    expect(toBetet.map(({ subject }) => subject)).toHaveLength(2);
    const stages = shownColumn(office, 'Pengingat', 'Tahap').filter((stage) => stage.startsWith('H'));
    expect(stages).toEqual(['H-7', 'H-3']);
  });
});
