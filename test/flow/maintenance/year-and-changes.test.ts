import vm from 'node:vm';
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanSetup, shownColumn, shownFigures, shownRows } from '../kasiman';

/** Days may pass without the daily runs: what a test asks about, it sets off itself. */
function quietOffice(now?: string): Office {
  const office = kasimanOffice(now);
  office.state.triggers = office.state.triggers.filter(({ handler }) => handler === 'onFormSubmit');
  return office;
}
function refresh(office: Office): void {
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
}
function report(office: Office, moment: string, unit: string, date: string): void {
  office.clock.set(`${moment}+07:00`);
  office.submitForm('Laporan Kerja Bakti', {
    Desa: unit,
    'Tanggal kegiatan': date,
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '42',
  });
}
function changes(office: Office): string[][] {
  return shownRows(office, 'Log Perubahan').slice(1);
}
function sealOf(office: Office, tab: string): unknown {
  return vm.runInContext(
    `SpreadsheetApp.getActive().getSheetByName('${tab}').getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription()`,
    office.context,
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
      { year: 2026, isClosed: false, hindrance: expect.stringMatching(/masih punya 1 periode/u) },
    ]);
  });

  test('F44: closing 2026 keeps its cells readable and unchanged, whatever is edited or comes in later', () => {
    const office = quietOffice('2026-02-02T08:00:00+07:00');
    report(office, '2026-12-10T09:00:00', '35.22.20.2002 Betet', '2026-12-06');
    office.clock.set('2027-01-20T09:00:00+07:00');
    refresh(office);
    expect(callRpc(office, 'closeYear', { year: 2026 }).years).toEqual([
      { year: 2026, isClosed: true, hindrance: expect.stringContaining('sudah ditutup') },
      { year: 2027, isClosed: false, hindrance: expect.stringContaining('periode') },
    ]);
    const closed = shownRows(office, 'Kepatuhan 2026');
    const betet = closed.find((row) => row[1] === 'Betet');
    expect(betet?.[(closed[0] ?? []).indexOf('Des 2026')]).toBe('✔ Tepat waktu');
    expect(betet?.[(closed[0] ?? []).indexOf('Nov 2026')]).toBe('✘ Lewat tenggat');
    expect(sealOf(office, 'Kepatuhan 2026')).toBe('Pantau Desa: tahun 2026 sudah ditutup');

    office.editAsUser('E2', '1 November 2026', 'Laporan');
    office.editAsUser('B3', 'Betet Baru', 'Desa');
    report(office, '2027-01-25T09:00:00', '35.22.20.2003 Tembeling', '2026-12-20');
    refresh(office);
    expect(shownRows(office, 'Kepatuhan 2026')).toEqual(closed);
    const problems = shownColumn(office, 'Masalah', 'Masalah dan tindakan');
    expect(problems.filter((text) => text.includes('sudah ditutup'))).toEqual([
      expect.stringContaining('20 Desember 2026'),
    ]);
    expect(shownColumn(office, 'Kepatuhan 2027', 'Desa')[1]).toBe('Betet Baru');
    const last = changes(office).find((row) => row[2]?.includes('Tahun yang sudah ditutup'));
    expect(last?.slice(3)).toEqual(['', '2026 (ditutup 20 Januari 2027 pukul 09.00)']);
    expect(() => callRpc(office, 'closeYear', { year: 2026 })).toThrow(/sudah ditutup/u);
  });

  test('F44: what counted before the close goes on counting in Ringkasan', () => {
    const office = quietOffice('2026-02-02T08:00:00+07:00');
    report(office, '2026-12-10T09:00:00', '35.22.20.2002 Betet', '2026-12-06');
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
    const row = shownColumn(office, 'Pengaturan', 'Pengaturan').indexOf('Sebutan forum') + 2;
    office.editAsUser(`C${row}`, 'Forkopimcam', 'Pengaturan');
    expect(changes(office)).toEqual([
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
    office.editAsUser('F2', '2', 'Kewajiban');
    office.editAsUser('M2', '1 Maret 2026', 'Kewajiban');
    office.editAsUser('A2', '35.22.20.2005 Besah', 'Dispensasi');
    office.editAsUser('D2', 'Banjir', 'Dispensasi');
    expect(changes(office).map((row) => row.slice(2))).toEqual([
      ['Kewajiban · kerja-bakti · Jumlah minimal', '1', '2'],
      ['Kewajiban · kerja-bakti · Mulai', '1 Februari 2026', '1 Maret 2026'],
      ['Dispensasi · 35.22.20.2005 Besah · Desa', '', '35.22.20.2005 Besah'],
      ['Dispensasi · 35.22.20.2005 Besah · Alasan', '', 'Banjir'],
    ]);
  });

  test('the approval of a report, which overrides what was found, is logged', () => {
    const office = quietOffice();
    report(office, '2026-02-10T09:00:00', '35.22.20.2002 Betet', '2026-02-08');
    office.editAsUser('O2', 'Disetujui', 'Laporan');
    expect(changes(office).map((row) => row.slice(2))).toEqual([
      ['Laporan · 35.22.20.2002 Betet · Pemeriksaan', 'Diterima', 'Disetujui'],
    ]);
  });

  test('what a page changes is logged with the account that asked', () => {
    const office = quietOffice();
    callRpc(office, 'switchReminders', { on: true });
    callRpc(office, 'switchReminders', { on: true });
    const [draft] = callRpc(office, 'readObligationChoices', {}).presets.filter(
      ({ id }) => id === 'siskamling',
    );
    if (!draft) throw new Error('no preset');
    callRpc(office, 'addObligation', draft.draft);
    expect(changes(office).map((row) => row.slice(1))).toEqual([
      [office.state.actingUser, 'Pengaturan · Pengingat otomatis', 'tidak', 'ya'],
      [office.state.actingUser, 'Kewajiban · siskamling', '', 'ditambahkan'],
    ]);
  });

  test('F44: a setting changed by running the set-up again is logged with who, when, old and new', () => {
    const office = quietOffice();
    office.clock.set('2026-02-03T10:15:00+07:00');
    const terms = { ...kasimanSetup.terms, forum: 'Forkopimcam' };
    callRpc(office, 'prepareWorkbook', { ...kasimanSetup, terms, contactPhone: '0812-3000-1000' });
    expect(changes(office)).toEqual([
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
    office.edits.paste({ sheetId: sheet.id, row: 2, column: 1 }, [
      ['35.22.20.2005 Besah', 'kerja-bakti'],
      ['35.22.20.2002 Betet', 'kerja-bakti'],
    ]);
    expect(changes(office).map((row) => row.slice(2))).toEqual([
      [
        'Dispensasi · baris 2–3 · Desa, Kewajiban',
        '(beberapa sel sekaligus; lihat Riwayat versi)',
        '35.22.20.2005 Besah | kerja-bakti\n35.22.20.2002 Betet | kerja-bakti',
      ],
    ]);
  });

  test('text that would run as a formula stands in the log as text', () => {
    const office = quietOffice();
    office.editAsUser('D2', "'=1+1", 'Dispensasi');
    expect(changes(office)[0]?.[4]).toContain('=1+1');
  });

  test('an edit of any other tab costs one read and is not logged; a logged one a few calls', () => {
    const office = quietOffice();
    office.editAsUser('D2', 'sekdes@desa.example', 'Kontak');
    const quiet = callsOfLastEdit(office).calls;
    expect(quiet.write).toBe(0);
    expect(quiet.read).toBeLessThanOrEqual(2);
    expect(changes(office)).toEqual([]);
    office.editAsUser('F2', '2', 'Kewajiban');
    const logged = callsOfLastEdit(office).calls;
    expect(logged.write).toBe(1);
    expect(logged.read).toBeLessThanOrEqual(5);
  });
});

describe('a workbook with a year behind it', () => {
  test('months that ended more than three months ago are folded, the newest stay in sight', () => {
    const office = quietOffice();
    for (let month = 3; month <= 12; month += 1) {
      office.clock.set(`2026-${String(month).padStart(2, '0')}-02T09:00:00+07:00`);
      refresh(office);
    }
    const [periods = []] = shownRows(office, 'Kepatuhan 2026');
    const folded = JSON.parse(
      String(
        vm.runInContext(
          `var s = SpreadsheetApp.getActive().getSheetByName('Kepatuhan 2026');
          JSON.stringify(${JSON.stringify(periods)}.map((_, index) => s.getColumnGroupDepth(index + 1)))`,
          office.context,
        ),
      ),
    ) as number[];
    const inSight = periods.filter((period, index) => period !== '' && folded[index] === 0);
    expect(periods.slice(2)).toHaveLength(11);
    expect(inSight).toEqual(['Sep 2026', 'Okt 2026', 'Nov 2026', 'Des 2026']);
    expect(Math.max(...folded)).toBe(1);
  });
});
