import vm from 'node:vm';
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanSetup, shownColumn, shownRows } from '../kasiman';

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
function refresh(office: Office): void {
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
}
function run(office: Office, script: string): unknown {
  return vm.runInContext(script, office.context);
}
function byName(rows: string[][]): string[][] {
  return [...rows].sort(([, left = ''], [, right = '']) => left.localeCompare(right));
}

describe('identity is never a header or a position', () => {
  test('Kepatuhan can be filtered by state, with the filter below the two header rows of the months', () => {
    const office = reported();
    const filter = run(
      office,
      "var f = SpreadsheetApp.getActive().getSheetByName('Kepatuhan 2026').getFilter(); f.getRange().getRow() + ' ' + f.getRange().getColumn()",
    );
    expect(filter).toBe('2 1');
    run(
      office,
      "var s = SpreadsheetApp.getActive().getSheetByName('Kepatuhan 2026'); s.getFilter().setColumnFilterCriteria(3, SpreadsheetApp.newFilterCriteria().whenTextStartsWith('…').build())",
    );
    refresh(office);
    expect(
      run(
        office,
        "var s = SpreadsheetApp.getActive().getSheetByName('Kepatuhan 2026'); [3, 4, 5].map(function (row) { return s.isRowHiddenByFilter(row); }).join()",
      ),
    ).toBe('true,false,false');
  });

  test('a deleted Kepatuhan comes back cell for cell the same', () => {
    const office = reported();
    const before = shownRows(office, 'Kepatuhan 2026');
    run(
      office,
      "SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName('Kepatuhan 2026'))",
    );
    refresh(office);
    expect(shownRows(office, 'Kepatuhan 2026')).toEqual(before);
  });

  test('a renamed header stays as staff wrote it, and its column is still filled', () => {
    const office = reported();
    run(
      office,
      "var ss = SpreadsheetApp.getActive(); ss.getSheetByName('Kepatuhan 2026').getRange('C1').setValue('Bulan kedua'); ss.getSheetByName('Laporan').getRange('B1').setValue('Waktu masuk');",
    );
    submit(office, '35.22.20.2002 Betet', '2026-02-12T09:00:00', '2026-02-09');
    const rows = shownRows(office, 'Kepatuhan 2026');
    expect(rows[0]).toEqual(['', '', 'Bulan kedua']);
    expect(rows.find((row) => row[1] === 'Betet')?.[2]).toBe('✔ Tepat waktu');
  });

  test('F02: a moved month column is still recognised, and no second one comes', () => {
    const office = reported();
    run(
      office,
      "var s = SpreadsheetApp.getActive().getSheetByName('Kepatuhan 2026'); s.insertColumnsAfter(2, 1); s.getRange('C2').setValue('Catatan'); s.moveColumns(s.getRange('D:D'), 3);",
    );
    submit(office, '35.22.20.2002 Betet', '2026-02-12T09:00:00', '2026-02-09');
    const rows = shownRows(office, 'Kepatuhan 2026');
    expect(rows[1]).toEqual(['Kode', 'Desa', 'Kerja Bakti', 'Catatan']);
    expect(rows.find((row) => row[1] === 'Betet')).toEqual(['35.22.20.2002', 'Betet', '✔ Tepat waktu', '']);
  });

  test('a column of staff beside ours keeps what they wrote', () => {
    const office = reported();
    run(
      office,
      "var s = SpreadsheetApp.getActive().getSheetByName('Kepatuhan 2026'); s.insertColumnsAfter(2, 1); s.getRange('C3').setValue('telepon dulu');",
    );
    refresh(office);
    expect(shownRows(office, 'Kepatuhan 2026')[2]?.[2]).toBe('telepon dulu');
  });

  test('a sorted Desa changes no state', () => {
    const office = reported();
    const before = shownRows(office, 'Kepatuhan 2026');
    run(
      office,
      "var s = SpreadsheetApp.getActive().getSheetByName('Desa'); s.getRange(2, 1, 10, s.getLastColumn()).sort({column: 2, ascending: false});",
    );
    refresh(office);
    expect(shownRows(office, 'Kepatuhan 2026')).toEqual(before);
  });

  test('a renamed and moved tab is still found', () => {
    const office = reported();
    run(
      office,
      "var ss = SpreadsheetApp.getActive(); var s = ss.getSheetByName('Laporan'); s.setName('Arsip laporan'); ss.setActiveSheet(s); ss.moveActiveSheet(1);",
    );
    submit(office, '35.22.20.2002 Betet', '2026-02-12T09:00:00', '2026-02-09');
    expect(shownRows(office, 'Arsip laporan')).toHaveLength(4);
  });

  test('a re-linked form replays every response, and nothing changes and nobody is mailed', () => {
    const office = reported();
    const [reports, mails] = [shownRows(office, 'Laporan'), office.outbox.length];
    office.replayForm('Laporan Kerja Bakti');
    expect(shownRows(office, 'Laporan')).toEqual(reports);
    expect(office.outbox).toHaveLength(mails);
  });

  test('running the set-up again repairs and overwrites nothing that people typed', () => {
    const office = reported();
    office.editAsUser('B2', 'Batokan Baru', 'Desa');
    office.editAsUser('D3', 'sekdes@betet.example', 'Kontak');
    office.editAsUser('C1', 'Bagian', 'Kewajiban');
    const before = ['Desa', 'Kontak', 'Kewajiban', 'Laporan', 'Libur'].map((tab) => shownRows(office, tab));
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    expect(['Desa', 'Kontak', 'Kewajiban', 'Laporan', 'Libur'].map((tab) => shownRows(office, tab))).toEqual(
      before,
    );
    expect(Object.keys(office.state.forms)).toHaveLength(1);
    expect(office.triggers).toHaveLength(3);
  });

  test('two officers who both run the set-up cause one row and one mail, not two', () => {
    const office = reported();
    const [first, second] = office.state.accounts.filter(({ role }) => role === 'owner' || role === 'editor');
    expect(first && second).toBeTruthy();
    office.actAs(second?.email ?? '');
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    office.editAsUser('D3', 'sekdes@betet.example', 'Kontak');
    callRpc(office, 'switchReminders', { on: true });
    submit(office, '35.22.20.2003 Tembeling', '2026-02-12T09:00:00', '2026-02-09');
    expect(shownRows(office, 'Laporan')).toHaveLength(4);
    office.clock.set('2026-03-02T12:00:00+07:00');
    const toBetet = office.outbox.filter(({ to }) => to.includes('sekdes@betet.example'));
    expect(toBetet.map(({ subject }) => subject)).toHaveLength(2);
    expect(shownColumn(office, 'Pengingat', 'Tahap').filter((stage) => stage.startsWith('H'))).toEqual([
      'H-7',
      'H-3',
    ]);
  });

  test('Kepatuhan keeps each desa in its row when staff sorted it', () => {
    const office = reported();
    run(
      office,
      "var s = SpreadsheetApp.getActive().getSheetByName('Kepatuhan 2026'); s.getRange(3, 1, 10, 3).sort({column: 2, ascending: false});",
    );
    const sorted = shownRows(office, 'Kepatuhan 2026');
    refresh(office);
    expect(shownRows(office, 'Kepatuhan 2026')).toEqual(sorted);
    expect(byName(sorted.slice(2))[0]?.[1]).toBe('Batokan');
  });
});
