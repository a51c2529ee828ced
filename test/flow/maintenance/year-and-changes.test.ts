// Checks that a closed year stays as it is, and that the log says who changed what.
import type { Office } from 'local-office';
import { callRpc, kasimanSetup, shownFigures, shownRows } from '../kasiman';
import { labelOf, presetDraft, problemsOf, quietOffice, refresh, sendReport } from '../office-actions';
import {
  matrixColumns,
  onTab,
  shownCells,
  shownIn,
  shownTable,
  stateOf,
  typeIn,
  typeOver,
  typeRow,
} from '../sheet-cells';

/** The log, row by row: what was changed, from what, to what; or the columns that are asked for. */
function changes(office: Office, headers: readonly string[] = ['Apa', 'Semula', 'Menjadi']): string[][] {
  return shownCells(office, 'Log Perubahan', headers);
}
const wholeLog = ['Waktu', 'Siapa', 'Apa', 'Semula', 'Menjadi'];
function sealOf(office: Office, tab: string): unknown {
  return onTab(
    office,
    tab,
    'return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription();',
  );
}
function callsOfLastEdit(office: Office) {
  const edits = office.executions.filter(({ functionName }) => functionName === 'onEdit');
  const last = edits[edits.length - 1];
  if (!last) throw new Error('onEdit did not run');
  return last;
}

describe('closing a year', () => {
  test('F44: a year with open periods is not closed, and the page says why', () => {
    const office = quietOffice();
    expect(() => callRpc(office, 'closeYear', { year: 2026 })).toThrow(/masih punya 1 periode/u);
    expect(callRpc(office, 'readYears', {})).toEqual([
      { year: 2026, isClosed: false, hindrance: expect.stringMatching(/masih punya 1 periode/u), open: [] },
    ]);
  });

  test('F44: closing 2026 keeps its cells readable and unchanged, whatever is edited or comes in later', () => {
    const office = quietOffice();
    sendReport(office, '2026-12-10T09:00:00', 'Betet', '2026-12-06');
    office.clock.set('2027-01-20T09:00:00+07:00');
    refresh(office);
    const [asked] = callRpc(office, 'readYears', {});
    expect(asked?.open).toEqual([
      '1 laporan menunggu pemeriksaan. Putuskan dahulu di Periksa laporan.',
      expect.stringMatching(/^109 laporan belum masuk\. Kerja Bakti Feb 2026: /u),
    ]);
    expect(callRpc(office, 'closeYear', { year: 2026 }).years).toEqual([
      { year: 2026, isClosed: true, hindrance: expect.stringContaining('sudah ditutup'), open: [] },
      { year: 2027, isClosed: false, hindrance: expect.stringContaining('periode'), open: [] },
    ]);
    const closed = shownRows(office, 'Kepatuhan 2026');
    expect(stateOf(office, 'Betet', { period: 'Des 2026' })).toBe('✔ Tepat waktu');
    expect(stateOf(office, 'Betet', { period: 'Nov 2026' })).toBe('✘ Lewat tenggat');
    expect(sealOf(office, 'Kepatuhan 2026')).toBe('Pantau Desa: tahun 2026 sudah ditutup');

    typeIn(office, 'Laporan', 'Betet', 'Tanggal kegiatan', '1 November 2026');
    typeIn(office, 'Desa', 'Betet', 'Nama', 'Betet Baru');
    sendReport(office, '2027-01-25T09:00:00', 'Tembeling', '2026-12-20');
    refresh(office);
    expect(shownRows(office, 'Kepatuhan 2026')).toEqual(closed);
    expect(problemsOf(office).filter((text) => text.includes('sudah ditutup'))).toEqual([
      expect.stringContaining('20 Desember 2026'),
    ]);
    expect(shownIn(office, 'Kepatuhan 2027', '35.22.20.2002', 'Desa')).toBe('Betet Baru');
    const last = changes(office).find(([what]) => what?.includes('Tahun yang sudah ditutup'));
    expect(last?.slice(1)).toEqual(['', '2026 (ditutup 20 Januari 2027 pukul 09.00)']);
    expect(() => callRpc(office, 'closeYear', { year: 2026 })).toThrow(/sudah ditutup/u);
  });

  test('F44: what counted before the close goes on counting in Ringkasan', () => {
    const office = quietOffice();
    sendReport(office, '2026-12-10T09:00:00', 'Betet', '2026-12-06');
    office.clock.set('2027-01-20T09:00:00+07:00');
    refresh(office);
    callRpc(office, 'closeYear', { year: 2026 });
    refresh(office);
    expect(shownFigures(office, 'Kerja Bakti', 'Des 2026')).toMatchObject({
      'Sudah lapor': '1 dari 10',
      '% lengkap': '10,0 %',
    });
  });
});

describe('the log of changes', () => {
  test('F44: a changed setting is logged with who, when, old and new', () => {
    const office = quietOffice();
    office.clock.set('2026-02-03T10:15:00+07:00');
    typeIn(office, 'Pengaturan', 'Sebutan forum', 'Nilai', 'Forkopimcam');
    expect(changes(office, wholeLog)).toEqual([
      [
        '3 Feb 2026 10.15',
        office.state.actingUser,
        'Pengaturan · Sebutan forum · Nilai',
        'Forpimcam',
        'Forkopimcam',
      ],
    ]);
  });

  test('F44: rules and dispensations are logged too, a date with its old day in words', () => {
    const office = quietOffice();
    typeOver(office, 'Kewajiban', 'kerja-bakti', { 'Jumlah minimal': '2', Mulai: '1 Maret 2026' });
    typeRow(office, 'Dispensasi', { Desa: labelOf('Besah'), Alasan: 'Banjir' });
    expect(changes(office)).toEqual([
      ['Kewajiban · kerja-bakti · Jumlah minimal', '1', '2'],
      ['Kewajiban · kerja-bakti · Mulai', '1 Februari 2026', '1 Maret 2026'],
      ['Dispensasi · 35.22.20.2005 Besah · Desa', '', '35.22.20.2005 Besah'],
      ['Dispensasi · 35.22.20.2005 Besah · Alasan', '', 'Banjir'],
    ]);
  });

  test('edits of Desa, Kontak, Jadwal and Kunjungan are logged, before and after', () => {
    const office = quietOffice();
    typeIn(office, 'Desa', 'Betet', 'Nama', 'Betet Asri');
    typeIn(office, 'Kontak', 'Batokan', 'Nama', 'Siti');
    typeIn(office, 'Kontak', 'Batokan', 'Nama', 'Siti Aminah');
    typeRow(office, 'Jadwal', { Desa: labelOf('Besah') });
    typeRow(office, 'Kunjungan', { Desa: labelOf('Besah'), Catatan: 'selokan' });
    expect(changes(office)).toEqual([
      ['Desa · Betet Asri · Nama', 'Betet', 'Betet Asri'],
      ['Kontak · 35.22.20.2001 Batokan · Nama', '', 'Siti'],
      ['Kontak · 35.22.20.2001 Batokan · Nama', 'Siti', 'Siti Aminah'],
      ['Jadwal · 35.22.20.2005 Besah · Desa', '', '35.22.20.2005 Besah'],
      ['Kunjungan · 35.22.20.2005 Besah · Desa', '', '35.22.20.2005 Besah'],
      ['Kunjungan · 35.22.20.2005 Besah · Catatan', '', 'selokan'],
    ]);
  });

  test('the approval of a report, which overrides what was found, is logged', () => {
    const office = quietOffice();
    sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    typeIn(office, 'Laporan', 'Betet', 'Pemeriksaan', 'Disetujui');
    expect(changes(office)).toEqual([
      ['Laporan · 35.22.20.2002 Betet · Pemeriksaan', 'Diterima', 'Disetujui'],
    ]);
  });

  test('what a page changes is logged with the account that asked', () => {
    const office = quietOffice();
    callRpc(office, 'switchReminders', { on: true });
    callRpc(office, 'switchReminders', { on: true });
    callRpc(office, 'addObligation', presetDraft(office, 'siskamling'));
    expect(changes(office, wholeLog.slice(1))).toEqual([
      [office.state.actingUser, 'Pengaturan · Pengingat otomatis', 'tidak', 'ya'],
      [office.state.actingUser, 'Kewajiban · siskamling', '', 'ditambahkan'],
    ]);
  });

  test('F44: a setting changed by running the set-up again is logged with who, when, old and new', () => {
    const office = quietOffice();
    office.clock.set('2026-02-03T10:15:00+07:00');
    const terms = { ...kasimanSetup.terms, forum: 'Forkopimcam' };
    callRpc(office, 'prepareWorkbook', { ...kasimanSetup, terms, contactPhone: '0812-3000-1000' });
    expect(changes(office, wholeLog)).toEqual([
      ['3 Feb 2026 10.15', office.state.actingUser, 'Pengaturan · Sebutan forum', 'Forpimcam', 'Forkopimcam'],
      [
        '3 Feb 2026 10.15',
        office.state.actingUser,
        expect.stringMatching(/^Pengaturan · /u),
        '0353-511000',
        '0812-3000-1000',
      ],
    ]);
    callRpc(office, 'prepareWorkbook', { ...kasimanSetup, terms, contactPhone: '0812-3000-1000' });
    expect(changes(office)).toHaveLength(2);
  });

  test('a pasted block is one change, with what was pasted', () => {
    const office = quietOffice();
    const workbook = office.openWorkbook();
    const sheet = workbook.sheets.find(({ name }) => name === 'Dispensasi');
    if (!sheet) throw new Error('no Dispensasi');
    const { firstRow, headers } = shownTable(office, 'Dispensasi');
    office.edits.paste({ sheetId: sheet.id, row: firstRow, column: headers.indexOf('Desa') + 1 }, [
      [labelOf('Besah'), 'kerja-bakti'],
      [labelOf('Betet'), 'kerja-bakti'],
    ]);
    expect(changes(office)).toEqual([
      [
        `Dispensasi · baris ${firstRow}–${firstRow + 1} · Desa, Kewajiban`,
        '(beberapa sel sekaligus; lihat Riwayat versi)',
        '35.22.20.2005 Besah | kerja-bakti\n35.22.20.2002 Betet | kerja-bakti',
      ],
    ]);
  });

  test('text that would run as a formula stands in the log as text', () => {
    const office = quietOffice();
    typeRow(office, 'Dispensasi', { Alasan: "'=1+1" });
    expect(changes(office, ['Menjadi']).flat()).toEqual([expect.stringContaining('=1+1')]);
  });

  test('an edit of any other tab costs one read and is not logged; a logged one a few calls', () => {
    const office = quietOffice();
    typeRow(office, 'Libur', { Jenis: 'libur nasional' });
    const quiet = callsOfLastEdit(office).calls;
    expect(quiet.write).toBe(0);
    expect(quiet.read).toBeLessThanOrEqual(2);
    expect(changes(office)).toEqual([]);
    typeIn(office, 'Kewajiban', 'kerja-bakti', 'Jumlah minimal', '2');
    const logged = callsOfLastEdit(office).calls;
    expect(logged.write).toBe(1);
    expect(logged.read).toBeLessThanOrEqual(6);
  });
});

describe('a workbook with a year behind it', () => {
  /** The months of Kepatuhan on 2 December, and those of them that are not folded. */
  function monthsInSight(office: Office) {
    for (let month = 3; month <= 12; month += 1) {
      office.clock.set(`2026-${String(month).padStart(2, '0')}-02T09:00:00+07:00`);
      refresh(office);
    }
    const periods = matrixColumns(office).map(([period, head]) => (head === 'Kode' ? '' : period));
    const folded = onTab(
      office,
      'Kepatuhan 2026',
      'return headers.map((_, index) => sheet.getColumnGroupDepth(index + 1));',
    ) as number[];
    const inSight = periods.filter((period, index) => period !== '' && folded[index] === 0);
    expect(Math.max(...folded)).toBe(1);
    return { all: periods.filter((period) => period !== ''), inSight: [...new Set(inSight)] };
  }

  test('months that ended more than three months ago are folded, the newest stay in sight', () => {
    const { all, inSight } = monthsInSight(quietOffice());
    expect(all).toHaveLength(11);
    expect(inSight).toEqual(['Sep 2026', 'Okt 2026', 'Nov 2026', 'Des 2026']);
  });

  test('of three obligations the last closed month is the first in sight, so that the running one needs no scrolling', () => {
    const office = quietOffice();
    for (const id of ['siskamling', 'laporan-penduduk'])
      callRpc(office, 'addObligation', { ...presetDraft(office, id), start: '2026-02-01' });
    expect(monthsInSight(office).inSight).toEqual(['Okt 2026', 'Nov 2026', 'Des 2026']);
  });
});
