// Checks the notes on the cells of Kepatuhan: how many of how many, and what visits found.
import type { Office } from 'local-office';
import { callRpc, shownColumn } from '../kasiman';
import { quietOffice, refresh, sendReport, setupWith } from '../office-actions';
import { matrixColumns, onTab, sheetRow, stateOf, typeRow } from '../sheet-cells';

/** The note on a desa's cell of one month. */
function noteOf(office: Office, unit: string, period = 'Feb 2026', tab = 'Kepatuhan 2026'): string {
  const column = matrixColumns(office, tab).findIndex(
    ([one, name]) => one === period && name === 'Kerja Bakti',
  );
  const row = sheetRow(office, tab, unit);
  return String(onTab(office, tab, `return sheet.getRange(${row}, ${column + 1}).getNote();`));
}

const visited = {
  Desa: 'Batokan',
  Kewajiban: 'kerja-bakti',
  Periode: 'Februari 2026',
  Tanggal: '26 Februari 2026',
};

describe('what the note of a cell says', () => {
  test('F01: with one activity a month it says 0/1, 1/1 and 2/1', () => {
    const office = quietOffice();
    sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    sendReport(office, '2026-02-11T09:00:00', 'Tembeling', '2026-02-07');
    sendReport(office, '2026-02-20T09:00:00', 'Tembeling', '2026-02-15');
    expect(noteOf(office, 'Batokan')).toBe('0/1 laporan dihitung');
    expect(noteOf(office, 'Betet')).toBe('1/1 laporan dihitung');
    expect(noteOf(office, 'Tembeling')).toBe('2/1 laporan dihitung');
  });

  test('F01: with two it says 1/2 beside the words of the cell', () => {
    const office = quietOffice(undefined, setupWith({ minimumCount: 2 }));
    sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    expect(stateOf(office, 'Betet')).toBe('◐ Sebagian 1/2');
    expect(noteOf(office, 'Betet')).toBe('1/2 laporan dihitung');
  });

  test('F15: a visit stands in the note of the cell that it checked, with institutions, team and what was seen', () => {
    const office = quietOffice();
    sendReport(office, '2026-02-20T09:00:00', 'Batokan', '2026-02-13');
    office.clock.set('2026-02-27T09:00:00+07:00');
    typeRow(office, 'Kunjungan', {
      ...visited,
      Hasil: 'Tidak terlaksana',
      Tim: 'Suprapto, Camat, Kecamatan Kasiman; Andi, Kapolsek, Polsek Kasiman',
      Catatan: 'Balai desa kosong',
    });
    refresh(office);
    expect(noteOf(office, 'Batokan').split('\n')).toEqual([
      '1/1 laporan dihitung',
      '',
      'Kunjungan 26 Februari 2026: tidak terlaksana',
      'Instansi: Kecamatan Kasiman, Polsek Kasiman',
      'Tim: Suprapto, Camat, Kecamatan Kasiman; Andi, Kapolsek, Polsek Kasiman',
      'Catatan: Balai desa kosong',
    ]);
    expect(noteOf(office, 'Betet')).toBe('0/1 laporan dihitung');
  });

  test('notes go with the rows that staff sort, and a note of their own beside ours stays', () => {
    const office = quietOffice();
    sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    onTab(
      office,
      'Kepatuhan 2026',
      `sheet.getRange(firstRow, width + 1).setNote('milik kami');
       sheet.getRange(firstRow, 1, 10, width).sort({ column: column('Kode') > 0 ? column('Kode') : 1, ascending: false });`,
    );
    sendReport(office, '2026-02-12T09:00:00', 'Besah', '2026-02-11');
    expect(noteOf(office, 'Betet')).toBe('1/1 laporan dihitung');
    expect(noteOf(office, 'Besah')).toBe('1/1 laporan dihitung');
    expect(noteOf(office, 'Batokan')).toBe('0/1 laporan dihitung');
    expect(onTab(office, 'Kepatuhan 2026', 'return sheet.getRange(firstRow, width + 1).getNote();')).toBe(
      'milik kami',
    );
  });

  test('a refresh that changes nothing writes no note; one that does writes them once', () => {
    const office = quietOffice();
    refresh(office);
    refresh(office);
    expect(office.executions.at(-1)?.calls.byMethod['Range.setNotes']).toBeUndefined();
    sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    expect(office.executions.at(-1)?.calls.byMethod['Range.setNotes']).toBe(1);
  });
});

describe('a closed year names nobody', () => {
  test('F44: closing keeps what visits found and takes the people out of the notes', () => {
    const office = quietOffice();
    sendReport(office, '2026-12-10T09:00:00', 'Batokan', '2026-12-06');
    office.clock.set('2027-01-20T09:00:00+07:00');
    typeRow(office, 'Kunjungan', {
      ...visited,
      Periode: 'Desember 2026',
      Tanggal: '20 Desember 2026',
      Hasil: 'Terlaksana',
      Tim: 'Suprapto, Camat, Kecamatan Kasiman',
      Catatan: 'Ketua RT hadir',
    });
    refresh(office);
    expect(noteOf(office, 'Batokan', 'Des 2026')).toContain('Suprapto');
    callRpc(office, 'closeYear', { year: 2026 });
    expect(noteOf(office, 'Batokan', 'Des 2026').split('\n')).toEqual([
      '1/1 laporan dihitung',
      '',
      'Kunjungan 20 Desember 2026: terlaksana',
      'Instansi: Kecamatan Kasiman',
    ]);
    expect(shownColumn(office, 'Kepatuhan 2026', 'Desa')).toContain('Batokan');
  });
});
