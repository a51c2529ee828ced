// Tabs, columns, rows and forms stay what they are when people rename, move, sort, delete or re-link them.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanSetup, shownColumn, shownRows } from '../kasiman';
import { onTab, sheetRow, shownIn, shownStates, typeIn } from '../sheet-cells';

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
/** Inserts a column behind the names in Kepatuhan; the script then knows its number as `own`. */
function insertOwnColumn(office: Office, script: string): void {
  onTab(office, kepatuhan, `const own = column('Desa') + 1; sheet.insertColumnsAfter(own - 1, 1); ${script}`);
}
/** Sorts the rows of a tab by a column, from Z to A. */
function sortByName(office: Office, tab: string, header: string): void {
  const rows = 'sheet.getRange(firstRow, 1, 10, sheet.getLastColumn())';
  onTab(office, tab, `${rows}.sort({ column: column(${JSON.stringify(header)}), ascending: false });`);
}

describe('identity is never a header or a position', () => {
  test('Kepatuhan can be filtered by state, with the filter below the two header rows of the months', () => {
    const office = reported();
    const corner = 'const range = sheet.getFilter().getRange(); return [range.getRow(), range.getColumn()];';
    expect(onTab(office, kepatuhan, corner)).toEqual([sheetRow(office, kepatuhan, 0) - 1, 1]);
    const awaiting = "SpreadsheetApp.newFilterCriteria().whenTextStartsWith('…').build()";
    onTab(
      office,
      kepatuhan,
      `sheet.getFilter().setColumnFilterCriteria(column('Kerja Bakti'), ${awaiting});`,
    );
    refresh(office);
    const hidden = 'return [0, 1, 2].map((index) => sheet.isRowHiddenByFilter(firstRow + index));';
    expect(onTab(office, kepatuhan, hidden)).toEqual([true, false, false]);
  });

  test('a deleted Kepatuhan comes back cell for cell the same', () => {
    const office = reported();
    const before = shownRows(office, kepatuhan);
    onTab(office, kepatuhan, 'SpreadsheetApp.getActive().deleteSheet(sheet);');
    refresh(office);
    expect(shownRows(office, kepatuhan)).toEqual(before);
  });

  test('a renamed header stays as staff wrote it, and its column is still filled', () => {
    const office = reported();
    const rename = "sheet.getRange(firstRow - 2, column('Kerja Bakti')).setValue('Bulan kedua');";
    onTab(office, kepatuhan, rename);
    onTab(office, 'Laporan', "sheet.getRange(firstRow - 1, column('Diterima')).setValue('Waktu masuk');");
    submitBetet(office);
    expect(shownRows(office, kepatuhan)[0]).toEqual(['Kepatuhan 2026', '', 'Bulan kedua']);
    expect(shownStates(office, { period: 'Bulan kedua' }).Betet).toBe('✔ Tepat waktu');
  });

  test('F02: a moved month column is still recognised, and no second one is made', () => {
    const office = reported();
    insertOwnColumn(office, "sheet.getRange(firstRow - 1, own).setValue('Catatan');");
    const moveMonth = "sheet.moveColumns(sheet.getRange(1, column('Kerja Bakti')), column('Catatan'));";
    onTab(office, kepatuhan, moveMonth);
    submitBetet(office);
    const rows = shownRows(office, kepatuhan);
    expect(rows[1]).toEqual(['Kode', 'Desa', 'Kerja Bakti', 'Catatan']);
    expect(rows.find((row) => row.includes('Betet'))).toEqual([
      '35.22.20.2002',
      'Betet',
      '✔ Tepat waktu',
      '',
    ]);
  });

  test("a column of staff's own between ours keeps what they wrote", () => {
    const office = reported();
    insertOwnColumn(
      office,
      "sheet.getRange(firstRow - 1, own, 2, 1).setValues([['Catatan'], ['telepon dulu']]);",
    );
    refresh(office);
    expect(shownIn(office, kepatuhan, 'Batokan', 'Catatan')).toBe('telepon dulu');
  });

  test('a sorted Desa changes no state', () => {
    const office = reported();
    const before = shownRows(office, kepatuhan);
    sortByName(office, 'Desa', 'Nama');
    refresh(office);
    expect(shownRows(office, kepatuhan)).toEqual(before);
  });

  test('Kepatuhan keeps each desa in its row when staff sorted it', () => {
    const office = reported();
    sortByName(office, kepatuhan, 'Desa');
    const sorted = shownRows(office, kepatuhan);
    refresh(office);
    expect(shownRows(office, kepatuhan)).toEqual(sorted);
    expect(shownColumn(office, kepatuhan, 'Desa').at(-1)).toBe('Batokan');
  });

  test('a renamed and moved tab is still found', () => {
    const office = reported();
    onTab(
      office,
      'Laporan',
      "const ss = SpreadsheetApp.getActive(); sheet.setName('Arsip laporan'); ss.setActiveSheet(sheet); ss.moveActiveSheet(1);",
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
    typeIn(office, 'Desa', 'Batokan', 'Nama', 'Batokan Baru');
    typeIn(office, 'Kontak', 'Betet', 'Surel', 'sekdes@betet.example');
    onTab(
      office,
      'Kewajiban',
      "sheet.getRange(firstRow - 1, column('Penanggung jawab')).setValue('Bagian');",
    );
    // A new name gives its desa a new line in lists and a new link.
    refresh(office);
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
    typeIn(office, 'Kontak', 'Betet', 'Surel', 'sekdes@betet.example');
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
