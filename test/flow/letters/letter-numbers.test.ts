// Checks that every letter has one number of its own, and that a number is never used twice.
import { callRpc, kasimanOffice, kasimanUnits, shownColumn } from '../kasiman';
import { withoutDailyRuns } from '../office-actions';
import { columnLetters, rowCount, sheetRow, shownIn, shownTable, typeIn, typeRow } from '../sheet-cells';
import { draftOf, februaryOffice, fillLetterSettings, makeLetter, pdfOf } from './letter-office';

jest.setTimeout(240_000);

describe('the numbers of letters', () => {
  test('F30: asking twice with one id makes one letter; a new id takes the next number', () => {
    const office = februaryOffice();
    const draft = draftOf(office, 'monthly-report');
    const first = makeLetter(office, draft);
    expect(makeLetter(office, draft).ids).toEqual(first.ids);
    makeLetter(office, draft, 'surat-berikutnya');
    expect(shownColumn(office, 'Surat', 'Nomor')).toEqual([
      '400.10/1/412.520/III/2026',
      '400.10/2/412.520/III/2026',
    ]);
  });

  test('F30: neither a cancelled letter’s number nor that of a deleted row is used again; a new year begins at 1', () => {
    const office = februaryOffice();
    const draft = draftOf(office, 'monthly-report');
    const { ids } = makeLetter(office, draft);
    expect(() => callRpc(office, 'cancelLetter', { id: ids[0]!, reason: ' ' })).toThrow('alasan');
    const { register } = callRpc(office, 'cancelLetter', { id: ids[0]!, reason: 'salah tujuan' });
    expect(register[0]).toMatchObject({ stateWord: 'Batal', note: 'salah tujuan' });
    expect(pdfOf(office, ids)).toContain('BATAL');
    expect(() => callRpc(office, 'signLetter', { id: ids[0]! })).toThrow('sudah batal');
    makeLetter(office, draft, 'surat-kedua');
    const place = sheetRow(office, 'Surat', -1);
    for (const index of shownTable(office, 'Surat').headers.keys())
      office.editAsUser(`${columnLetters(index)}${place}`, '', 'Surat');
    makeLetter(office, draft, 'surat-ketiga');
    expect(shownColumn(office, 'Surat', 'Nomor').filter((number) => number !== '')).toEqual([
      '400.10/1/412.520/III/2026',
      '400.10/3/412.520/III/2026',
    ]);
    expect(callRpc(office, 'previewLetter', { ...draft, date: '2027-01-04' }).numbers).toEqual([
      '400.10/1/412.520/I/2027',
    ]);
  });

  test('F27: numbers that people type stay as they are and stay taken', () => {
    const office = februaryOffice();
    const odd = [
      '440/XII/2021',
      '300.1.4/e.1/BAK',
      '000.8.3/07e TAHUN 2023',
      '12/3',
      '400.10/1/412.520/III/2026',
    ];
    for (const number of odd) typeRow(office, 'Surat', { Nomor: number });
    expect(shownColumn(office, 'Surat', 'Nomor')).toEqual(odd);
    const { numbers } = callRpc(office, 'previewLetter', draftOf(office, 'monthly-report'));
    expect(numbers).toEqual(['400.10/2/412.520/III/2026']);
  });

  test('F30: many letters at once take numbers in a row and print as one file', () => {
    const office = withoutDailyRuns(kasimanOffice());
    fillLetterSettings(office);
    office.clock.set('2026-03-20T09:00:00+07:00');
    const { ids } = makeLetter(office, draftOf(office, 'reminder'));
    expect(ids).toHaveLength(kasimanUnits.length);
    expect(shownColumn(office, 'Surat', 'Nomor').at(-1)).toBe('400.10/10/412.520/III/2026');
    expect(shownIn(office, 'Surat', 'Kepala Desa Sidomukti', 'Nomor')).toBe('400.10/4/412.520/III/2026');
    expect(callRpc(office, 'printLetters', { ids }).fileName).toBe(
      'Surat pengingat 400.10-1-412.520-III-2026 dan 9 lainnya.pdf',
    );
  });

  test('a pattern with an unknown name is named in one sentence, and no number is taken', () => {
    const office = februaryOffice();
    fillLetterSettings(office, { 'Surat: pola nomor': '{urut}/{bulan romawi}/{tahun}' });
    const draft = draftOf(office, 'monthly-report');
    expect(() => makeLetter(office, draft)).toThrow('memuat {bulan romawi} yang tidak dikenal');
    expect(rowCount(office, 'Surat')).toBe(0);
  });

  test('a letter whose content was tampered with is not printed', () => {
    const office = februaryOffice();
    const { ids } = makeLetter(office, draftOf(office, 'monthly-report'));
    typeIn(office, 'Surat', 0, 'Isi 1', '99|<b>palsu</b>|');
    expect(() => pdfOf(office, ids)).toThrow('tidak dicetak ulang');
  });
});
