// Dates typed while the workbook reads them month first are asked about until somebody says which they are.
import type { Office } from 'local-office';
import { namedProblems, workbookOf } from '../cases/scenes';
import { callRpc, kasimanOffice } from '../kasiman';
import { besahExcused, refresh, sendReport } from '../office-actions';
import { onTab, shownCells, shownIn, shownTable, typeIn, typeRow } from '../sheet-cells';

jest.setTimeout(120_000);

/** Somebody changed the language of the workbook, and nothing has run since. */
function englishOffice(): Office {
  const office = kasimanOffice();
  workbookOf(office).locale = 'en_US';
  return office;
}

const batokanPlan = { Desa: '35.22.20.2001 Batokan', Kewajiban: 'kerja-bakti' };

function planFor(office: Office, typed: string): void {
  typeRow(office, 'Jadwal', { ...batokanPlan, 'Tanggal rencana': typed });
}

function doubtsIn(office: Office) {
  return callRpc(office, 'readHealth', {}).doubts;
}

/** What Masalah asks, by tab and column. */
function questions(office: Office): readonly string[] {
  return namedProblems(office)
    .filter(({ text }) => text.includes('pilih Benar'))
    .map(({ tab, column, text }) => `${tab} / ${column}: ${text}`);
}

function settle(office: Office, answer: 'swap' | 'keep'): void {
  const cells = doubtsIn(office).map(({ tab, column, row, date }) => ({ tab, column, row, date }));
  callRpc(office, 'settleDates', { answer, cells });
}

describe('while the language of the workbook is not Indonesian', () => {
  test('each newly entered date whose day and month could be swapped stands in Masalah and Kesehatan', () => {
    const office = englishOffice();
    planFor(office, '2/3/2026');
    typeRow(office, 'Dispensasi', { ...besahExcused, Tanggal: '3/2/2026' });
    typeRow(office, 'Libur', { Tanggal: '4/2/2026', Jenis: 'libur nasional' });
    typeIn(office, 'Desa', { Nama: 'Betet' }, 'Aktif sampai', '5/12/2026');
    refresh(office);
    expect([...questions(office)].sort()).toEqual([
      expect.stringMatching(/^Desa \/ Aktif sampai: Terbaca 12 Mei 2026.*5 Desember 2026.*Tukar.*Benar/u),
      expect.stringMatching(/^Dispensasi \/ Tanggal: Terbaca 2 Maret 2026.*3 Februari 2026/u),
      expect.stringMatching(/^Jadwal \/ Tanggal rencana: Terbaca 3 Februari 2026.*2 Maret 2026/u),
      expect.stringMatching(/^Libur \/ Tanggal: Terbaca 2 April 2026.*4 Februari 2026/u),
    ]);
    expect(doubtsIn(office)).toHaveLength(4);
    expect(callRpc(office, 'readHealth', {}).checks.map(({ title }) => title)).toContain(
      '4 tanggal mungkin tertukar',
    );
  });

  test('no question is asked of other dates, of what the add-in writes, or of text, which is read day first', () => {
    const office = englishOffice();
    planFor(office, '2/25/2026');
    planFor(office, '2/2/2026');
    planFor(office, '13/2/2026');
    sendReport(office, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
    refresh(office);
    expect(questions(office)).toEqual([]);
    expect(doubtsIn(office)).toEqual([]);
  });

  test('a pasted block is asked about cell by cell', () => {
    const office = englishOffice();
    const { sheets } = office.openWorkbook();
    const sheetId = sheets.find(({ name }) => name === 'Jadwal')?.id ?? 0;
    const { firstRow, headers } = shownTable(office, 'Jadwal');
    const column = headers.indexOf('Desa') + 1;
    office.edits.paste({ sheetId, row: firstRow, column }, [
      ['35.22.20.2001 Batokan', 'kerja-bakti', '2/3/2026'],
      ['35.22.20.2002 Betet', 'kerja-bakti', '2/20/2026'],
      ['35.22.20.2005 Besah', 'kerja-bakti', '3/4/2026'],
    ]);
    refresh(office);
    expect(doubtsIn(office).map(({ shown, swapped }) => [shown, swapped])).toEqual([
      ['3 Februari 2026', '2 Maret 2026'],
      ['4 Maret 2026', '3 April 2026'],
    ]);
    expect(questions(office)).toHaveLength(2);
  });

  test('the fact counts as it stands until somebody has said otherwise', () => {
    const office = englishOffice();
    planFor(office, '2/3/2026');
    refresh(office);
    expect(shownCells(office, 'Jadwal', ['Tanggal rencana'], { Desa: 'Batokan' })).toEqual([
      ['3 February 2026'],
    ]);
  });
});

describe('Tukar and Benar', () => {
  test('Tukar swaps day and month in the cell, which is then asked about no more, and Log Perubahan says so', () => {
    const office = englishOffice();
    planFor(office, '2/3/2026');
    refresh(office);
    settle(office, 'swap');
    expect(shownIn(office, 'Jadwal', { Desa: 'Batokan' }, 'Tanggal rencana')).toBe('2 March 2026');
    expect(questions(office)).toEqual([]);
    refresh(office);
    expect(questions(office)).toEqual([]);
    expect(shownCells(office, 'Log Perubahan', ['Apa', 'Semula', 'Menjadi']).at(-1)).toEqual([
      expect.stringMatching(/^Jadwal · baris \d+ · Tanggal rencana$/u),
      '3 Februari 2026',
      '2 Maret 2026',
    ]);
  });

  test('Benar leaves the cell and is remembered', () => {
    const office = englishOffice();
    planFor(office, '2/3/2026');
    refresh(office);
    settle(office, 'keep');
    refresh(office);
    expect(shownIn(office, 'Jadwal', { Desa: 'Batokan' }, 'Tanggal rencana')).toBe('3 February 2026');
    expect(questions(office)).toEqual([]);
  });

  test('a cell that no longer holds the date that was seen is not touched, and one sentence says so', () => {
    const office = englishOffice();
    planFor(office, '2/3/2026');
    refresh(office);
    const cells = doubtsIn(office).map(({ tab, column, row, date }) => ({ tab, column, row, date }));
    typeIn(office, 'Jadwal', { Desa: 'Batokan' }, 'Tanggal rencana', '2/25/2026');
    expect(() => callRpc(office, 'settleDates', { answer: 'swap', cells })).toThrow(
      /^Sel itu sudah berubah/u,
    );
    expect(shownIn(office, 'Jadwal', { Desa: 'Batokan' }, 'Tanggal rencana')).toBe('25 February 2026');
    refresh(office);
    expect(questions(office)).toEqual([]);
  });

  test('a sorted tab changes nothing: the question follows its row, not its place', () => {
    const office = englishOffice();
    typeRow(office, 'Jadwal', {
      Desa: '35.22.20.2002 Betet',
      Kewajiban: 'kerja-bakti',
      'Tanggal rencana': '2/20/2026',
    });
    planFor(office, '2/3/2026');
    refresh(office);
    onTab(
      office,
      'Jadwal',
      "sheet.getRange(firstRow, 1, 2, width).sort({ column: column('Desa'), ascending: true });",
    );
    settle(office, 'swap');
    expect(shownCells(office, 'Jadwal', ['Desa', 'Tanggal rencana']).slice(0, 2)).toEqual([
      ['35.22.20.2001 Batokan', '2 March 2026'],
      ['35.22.20.2002 Betet', '20 February 2026'],
    ]);
  });

  test('the language put right keeps the question: what was typed before may still be another day', () => {
    const office = englishOffice();
    planFor(office, '2/3/2026');
    callRpc(office, 'repairRegion', {});
    refresh(office);
    expect(questions(office)).toHaveLength(1);
    typeIn(office, 'Jadwal', { Desa: 'Batokan' }, 'Tanggal rencana', '2/3/2026');
    refresh(office);
    expect(shownIn(office, 'Jadwal', { Desa: 'Batokan' }, 'Tanggal rencana')).toBe('2 Maret 2026');
    expect(questions(office)).toEqual([]);
  });
});

describe('in a workbook that reads dates day first', () => {
  test('nothing is asked, and a date costs an edit one read more', () => {
    const office = kasimanOffice();
    planFor(office, '2/3/2026');
    const { calls } = office.executions.filter(({ functionName }) => functionName === 'onEdit').at(-1) ?? {};
    expect(calls?.read).toBeLessThanOrEqual(7);
    expect(calls?.write).toBe(1);
    refresh(office);
    expect(questions(office)).toEqual([]);
  });
});
