// Checks that no NIK or KK number stays in what people type, and that letters keep the NIP of officers.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, passOf, shownColumn, shownRows } from '../kasiman';
import { kasimanOn, labelOf, quietOffice, reportOf, sendReport } from '../office-actions';
import { onTab, shownCells, shownIn, shownTable, typeIn, typeRow } from '../sheet-cells';

const nik = '3522200101900001';
const mask = '[16 angka dihapus]';

/** The name of the tab that Google fills with the answers of the form. */
function answerTab(office: Office): string {
  const sheet = office.openWorkbook().sheets.find(({ formUrl }) => formUrl !== null);
  if (!sheet) throw new Error('no tab of answers');
  return sheet.name;
}

function numberChecks(office: Office) {
  return callRpc(office, 'readHealth', {}).checks.filter(({ repair }) => repair === 'numbers');
}

describe('what staff type', () => {
  test.each([
    ['Kunjungan', 'Catatan', `Bu Siti 3522 2001 0190 0001 tidak di rumah`],
    ['Kunjungan', 'Tim', `Budi, NIK ${nik}`],
    ['Dispensasi', 'Alasan', `Banjir; KK 352220.250716.0003`],
    ['Dispensasi', 'Diberikan oleh', `Camat (${nik})`],
    ['Jadwal', 'Kewajiban', nik],
    ['Laporan', 'Hasil', `bersih ${nik}`],
  ])('%s: a NIK typed under %s is masked in its cell at once', (tab, header, text) => {
    const office = quietOffice();
    typeRow(office, tab, { Desa: labelOf('Besah'), [header]: text });
    const shown = shownIn(office, tab, { Desa: 'Besah' }, header);
    expect(shown).toContain(mask);
    expect(shown).not.toMatch(/\d{4}\D?\d{4}/u);
    expect(JSON.stringify(shownRows(office, 'Log Perubahan'))).not.toMatch(/3522\D?2001|352220\D/u);
  });

  test('a block that was pasted keeps everything but the numbers, what would run as a formula too', () => {
    const office = quietOffice();
    const sheet = office.openWorkbook().sheets.find(({ name }) => name === 'Kunjungan');
    const { headers, firstRow } = shownTable(office, 'Kunjungan');
    const column = headers.indexOf('Tim') + 1;
    if (!sheet || column < 1) throw new Error('no Kunjungan');
    office.edits.paste({ sheetId: sheet.id, row: firstRow, column }, [
      ['Budi', `NIK ${nik}`],
      ["'=1+1", 'saluran bersih'],
      ['Siti', `KK ${nik}`],
    ]);
    expect(shownCells(office, 'Kunjungan', ['Tim', 'Catatan']).slice(0, 3)).toEqual([
      ['Budi', `NIK ${mask}`],
      [expect.stringContaining('=1+1'), 'saluran bersih'],
      ['Siti', `KK ${mask}`],
    ]);
    expect(
      onTab(
        office,
        'Kunjungan',
        'return sheet.getRange(firstRow, 1, 3, width).getFormulas().flat().join("");',
      ),
    ).toBe('');
  });

  test('a NIP in Pengaturan stays as it was typed, however long it is', () => {
    const office = quietOffice();
    typeIn(office, 'Pengaturan', 'Penanda tangan: NIP', 'Nilai', '19800101 200501 1');
    typeIn(office, 'Pengaturan', 'Penanda tangan: NIP', 'Nilai', '3522200101900001');
    expect(shownIn(office, 'Pengaturan', 'Penanda tangan: NIP', 'Nilai')).toBe('3522200101900001');
  });

  test('a reason with a NIK that stood there before reaches neither Kepatuhan nor the page', () => {
    const office = quietOffice();
    typeRow(office, 'Dispensasi', {
      Desa: labelOf('Besah'),
      Kewajiban: 'kerja-bakti',
      Periode: 'Februari 2026',
      Alasan: 'Banjir',
      'Diberikan oleh': 'Camat',
      Tanggal: '20 Februari 2026',
    });
    onTab(office, 'Dispensasi', `sheet.getRange(firstRow, column('Alasan')).setValue('Banjir ${nik}');`);
    office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(JSON.stringify(shownRows(office, 'Kepatuhan 2026'))).not.toContain(nik);
    expect(JSON.stringify(office.state.properties)).not.toContain(nik);
  });
});

describe('letters', () => {
  test('the fields of a letter keep their numbers, and the page says nothing of a mask', () => {
    const office = kasimanOffice();
    const { draft } = callRpc(office, 'proposeLetter', { kind: 'assignment', month: '2026-02' });
    const members = 'Budi; Kasi; Kecamatan; Penata, NIP 1980010120050110';
    const args = { ...draft, members, stops: 'Batokan' };
    const reply = office.callFromPage('rpc', ['previewLetter', JSON.stringify(args), passOf(office)]);
    const answer = JSON.parse(String(reply.status === 'done' && reply.value)) as {
      readonly notice?: string;
      readonly value: { readonly html: string };
    };
    expect(answer.notice).toBeUndefined();
    expect(answer.value.html).toContain('1980010120050110');
  });
});

describe("the camat's page", () => {
  test('links with ten or more digits in a row never reach it; others do', () => {
    const office = kasimanOn('2026-02-10T09:00:00');
    const links = ['a/0812345678', 'b/081234567', 'c/%30812345678', 'd/０８１２３４５６７８'];
    office.submitForm('Laporan Kerja Bakti', {
      ...reportOf('Batokan', '2026-02-08'),
      'Tautan foto': links.map((link) => `https://foto.example/${link}`).join('\n'),
    });
    const page = JSON.stringify(office.state.properties.script);
    expect(page).toContain('foto.example/b/081234567');
    expect(page).not.toMatch(/0812345678|%30812345678|０８１２/u);
  });
});

describe('the tab of answers that Google fills', () => {
  test('Kesehatan finds numbers there, says where, and masks them in place with one button', () => {
    const office = quietOffice();
    expect(numberChecks(office)).toEqual([]);
    sendReport(office, '2026-02-10T09:00:00', 'Batokan', '2026-02-08', {
      'Tempat, perangkat yang hadir, hasil, dan kendala': `Hasil: bersih, NIK ${nik}`,
    });
    const tab = answerTab(office);
    const before = shownRows(office, tab);
    expect(JSON.stringify(before)).toContain(nik);
    expect(numberChecks(office)).toMatchObject([
      { title: '1 sel memuat NIK atau nomor KK', detail: expect.stringContaining(`Tab ${tab} (1).`) },
    ]);
    const { checks } = callRpc(office, 'repairNumbers', {});
    expect(checks.filter(({ repair }) => repair === 'numbers')).toEqual([]);
    const masked = (row: string[]): string[] => row.map((cell) => cell.replace(nik, mask));
    expect(shownRows(office, tab)).toEqual(before.map(masked));
    expect(shownColumn(office, 'Laporan', 'Hasil')).toEqual([`bersih, NIK ${mask}`]);
  });

  test('numbers that came into our own tabs without a person are found and masked too', () => {
    const office = quietOffice();
    onTab(
      office,
      'Kunjungan',
      `sheet.getRange(firstRow, column('Catatan'), 3, 1).setValues([['KK ${nik}'], ['bersih'], [${nik}]]);`,
    );
    expect(numberChecks(office)).toMatchObject([{ title: '2 sel memuat NIK atau nomor KK' }]);
    callRpc(office, 'repairNumbers', {});
    expect(shownColumn(office, 'Kunjungan', 'Catatan').slice(0, 3)).toEqual([`KK ${mask}`, 'bersih', mask]);
  });
});
