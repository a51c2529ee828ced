// A copied workbook, a notebook or keys that were lost: found again where one of the two is left, said where neither is.
import type { Office } from 'local-office';
import { callRpc, copyOf, kasimanOffice, kasimanSetup, shownRows } from '../kasiman';
import { refresh, sendReport } from '../office-actions';
import { onTab, shownStates, typeIn, typeRow } from '../sheet-cells';

function prepared(): Office {
  const office = kasimanOffice('2026-02-10T09:00:00+07:00');
  sendReport(office, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
  typeIn(office, 'Kontak', { Desa: 'Betet' }, 'Surel', 'sekdes@betet.example');
  refresh(office);
  return office;
}

/** What the script noted of tabs, as if the workbook had been copied: properties and triggers stay behind. */
function emptyNotebook(office: Office): void {
  for (const name of Object.keys(office.state.properties.script)) delete office.state.properties.script[name];
}

/** What the workbook has said to people. */
function toastsOf(office: Office): readonly string[] {
  return office.state.ui.toasts.map(({ message }) => message);
}

const allTabs = ['Desa', 'Kontak', 'Kewajiban', 'Laporan', 'Pengaturan', 'Kepatuhan 2026'];

function contents(office: Office): unknown {
  return allTabs.map((tab) => shownRows(office, tab));
}

describe('where the notebook or the keys are lost', () => {
  const office = prepared();
  const before = contents(office);

  test('a notebook that was emptied is written again from the keys in the tabs, and no second form is made', () => {
    const disturbed = copyOf(office);
    emptyNotebook(disturbed);
    refresh(disturbed);
    expect(contents(disturbed)).toEqual(before);
    const noted = Object.keys(disturbed.state.properties.script).filter((name) => name.startsWith('tab:'));
    expect(Object.keys(disturbed.state.forms)).toHaveLength(1);
    expect(noted).toEqual(expect.arrayContaining(['tab:reports', 'tab:units', 'tab:compliance-2026']));
  });

  test('keys that were lost in every tab come back from the notebook', () => {
    const disturbed = copyOf(office);
    for (const tab of allTabs) onTab(disturbed, tab, 'sheet.deleteRow(1);');
    refresh(disturbed);
    expect(contents(disturbed)).toEqual(before);
    for (const tab of allTabs)
      expect(onTab(disturbed, tab, 'return sheet.getRange(1, 1).getValue();')).toMatch(/^[\w-]+\.[\w-]+$/u);
  });

  test('where both are lost, nothing is guessed: the person reads what to do, and no tab is made twice', () => {
    const disturbed = copyOf(office);
    emptyNotebook(disturbed);
    for (const tab of allTabs) onTab(disturbed, tab, 'sheet.deleteRow(1);');
    refresh(disturbed);
    expect(toastsOf(disturbed).at(-1)).toMatch(/Siapkan buku kerja/u);
    expect(contents(disturbed)).toEqual(before);
  });
});

describe('a tab of facts that was deleted', () => {
  test('comes back empty, and what it said still holds until somebody says that nothing stood there', () => {
    const office = prepared();
    typeRow(office, 'Dispensasi', {
      Desa: '35.22.20.2005 Besah',
      Periode: 'Februari 2026',
      Alasan: 'banjir',
      'Diberikan oleh': 'Camat',
      Tanggal: '9/2/2026',
    });
    refresh(office);
    const states = shownStates(office);
    expect(states.Besah).toMatch(/Dispensasi/u);
    onTab(office, 'Dispensasi', 'SpreadsheetApp.getActive().deleteSheet(sheet);');
    refresh(office);
    expect(shownStates(office)).toEqual(states);
    callRpc(office, 'repairShape', {});
    refresh(office);
    expect(shownStates(office)).toEqual(states);
    expect(shownRows(office, 'Masalah').flat().join(' ')).toContain(
      'Tab “Dispensasi” sudah kembali tetapi masih kosong',
    );
    callRpc(office, 'acceptBlank', {});
    expect(shownStates(office).Besah).toBe('… Menunggu');
    expect(shownRows(office, 'Masalah').flat().join(' ')).not.toContain('masih kosong');
  });
});

describe('a tab that stays away', () => {
  test('is looked for once: afterwards a refresh costs what it costs with all tabs', () => {
    const office = prepared();
    refresh(office);
    const usual = office.executions.at(-1)?.calls.read ?? 0;
    onTab(office, 'Surat', 'SpreadsheetApp.getActive().deleteSheet(sheet);');
    refresh(office);
    expect(office.executions.at(-1)?.calls.read).toBeGreaterThan(usual);
    refresh(office);
    expect(office.executions.at(-1)?.calls.read).toBe(usual);
  });
});

describe('a tab over which something else was pasted', () => {
  test('is named, changes no state, and comes back beside what was pasted', () => {
    const office = prepared();
    const states = shownStates(office);
    const paste = 'const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());';
    onTab(office, 'Dispensasi', `${paste} all.setValue('tempel');`);
    refresh(office);
    expect(shownRows(office, 'Masalah').flat().join(' ')).toContain('Tab “Dispensasi” hilang');
    expect(shownStates(office)).toEqual(states);
    callRpc(office, 'repairShape', {});
    expect(shownRows(office, 'Masalah').flat().join(' ')).not.toContain('hilang');
    expect(shownRows(office, 'Dispensasi').flat()).toContain('tempel');
    expect(shownRows(office, 'Dispensasi 2').flat()).toContain('Alasan');
  });
});

describe('a tab that only shows what is computed', () => {
  test.each(['Ringkasan', 'Masalah', 'Kepatuhan 2026'])(
    '%s is there again after a refresh, and nothing is held',
    (tab) => {
      const office = prepared();
      const before = shownRows(office, tab).length;
      onTab(office, tab, 'SpreadsheetApp.getActive().deleteSheet(sheet);');
      refresh(office);
      expect(toastsOf(office).at(-1)).toBe('Kepatuhan dan Ringkasan sudah diperbarui.');
      expect(shownRows(office, tab)).toHaveLength(before);
      sendReport(office, '2026-02-11T09:00:00', 'Betet', '2026-02-09');
      expect(shownStates(office).Betet).toBe('✔ Tepat waktu');
    },
  );
});

describe('a copy of the workbook', () => {
  test('opens with its menu, takes an edit, and is an office of its own after one set-up', () => {
    const copy = copyOf(prepared());
    const states = shownStates(copy);
    emptyNotebook(copy);
    copy.state.triggers = [];
    // Somebody duplicated a tab before copying the file.
    onTab(
      copy,
      'Desa',
      'SpreadsheetApp.getActive().setActiveSheet(sheet); SpreadsheetApp.getActive().duplicateActiveSheet();',
    );
    copy.openWorkbook();
    typeIn(copy, 'Pengaturan', { Kunci: 'contactPerson' }, 'Nilai', 'Siti');
    expect(copy.executions.every(({ status }) => status === 'completed')).toBe(true);
    callRpc(copy, 'prepareWorkbook', kasimanSetup);
    refresh(copy);
    expect(shownStates(copy)).toEqual(states);
    expect(
      copy.state.workbooks[copy.state.containerId ?? '']?.sheets.filter(({ name }) => /^Laporan/u.test(name)),
    ).toHaveLength(1);
    expect(copy.triggers.length).toBeGreaterThan(0);
  });

  test('a duplicated tab is nobody’s: what people type there changes nothing', () => {
    const office = prepared();
    const states = shownStates(office);
    onTab(
      office,
      'Desa',
      "SpreadsheetApp.getActive().setActiveSheet(sheet); SpreadsheetApp.getActive().duplicateActiveSheet().setName('Desa lama').getRange(firstRow, column('Nama')).setValue('Salah');",
    );
    refresh(office);
    expect(shownStates(office)).toEqual(states);
  });
});
