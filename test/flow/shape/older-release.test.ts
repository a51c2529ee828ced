// A workbook that an older release made, under this one; and one of this release, under the older script.
import { createOffice, type Office } from 'local-office';
import { callRpc, copyOf, kasimanSetup, shownRows } from '../kasiman';
import { accounts } from '../kasiman-setup';
import { problemsOf, refresh, sendReport, skipTo } from '../office-actions';
import { deleteColumn, shownIn, shownRecords, shownStates, shownTable, typeIn } from '../sheet-cells';
import { broughtOver } from './brought-over';
import { imageOf } from './killed/office-image';
import { describeFaults } from './killed/played-faults';
import { buildOlderRelease, removeOlderRelease, withScript } from './older-release';

jest.setTimeout(120_000);

const older = buildOlderRelease();
afterAll(removeOlderRelease);

const oldTabs = ['Desa', 'Kontak', 'Kewajiban', 'Laporan', 'Pengaturan', 'Libur', 'Kepatuhan 2026', 'Surat'];

/** Kasiman as an older release set it up and used it. */
function olderOffice(): Office {
  const office = createOffice({ now: '2026-02-02T08:00:00+07:00', accounts });
  office.loadFolder(older);
  office.createWorkbook('Pantau Desa');
  office.openWorkbook();
  callRpc(office, 'prepareWorkbook', kasimanSetup);
  skipTo(office, '2026-02-10T09:00:00');
  sendReport(office, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
  typeIn(office, 'Kontak', { Desa: 'Betet' }, 'Surel', 'sekdes@betet.example');
  refresh(office);
  return office;
}

const old = olderOffice();

/** The cells of a tab under the headers that the older release gave it. */
function oldCells(office: Office, tab: string): unknown {
  const { headers, rows } = shownTable(old, tab);
  const found = shownRecords(office, tab).map((record) => headers.map((header) => record[header]));
  return found.slice(0, rows.length);
}

function tabNames({ state }: Office): readonly string[] {
  return state.workbooks[state.containerId ?? '']?.sheets.map(({ name }) => name) ?? [];
}

function toastsOf({ state }: Office): readonly string[] {
  return state.ui.toasts.map(({ message }) => message);
}

function updatesIn(office: Office): readonly Record<string, string>[] {
  return shownRecords(office, 'Log Perubahan').filter(({ Apa }) => Apa === 'Pembaruan Pantau Desa');
}

const newColumns = [
  ['Laporan', 'Perangkat hadir'],
  ['Kontak', 'Diingatkan'],
  ['Surat', 'Keterangan'],
] as const;

const waysToUpdate: Readonly<Record<string, (office: Office) => void>> = {
  'Perbarui sekarang': refresh,
  'the next morning’s run': (office) => void office.run('dailyRefresh'),
  'the set-up again': (office) => void callRpc(office, 'prepareWorkbook', kasimanSetup),
  'Kembalikan bentuk tab': (office) => void callRpc(office, 'repairShape', {}),
};

describe('the older release', () => {
  test('lacks three columns, the tab Jadwal and a setting, and works', () => {
    for (const [tab, header] of newColumns) expect(shownTable(old, tab).headers).not.toContain(header);
    expect(tabNames(old)).not.toContain('Jadwal');
    expect(shownRows(old, 'Pengaturan').join()).not.toContain('Kunjungan: jarak hari');
    expect(shownStates(old).Batokan).toMatch(/^✔/u);
  });
});

describe.each(Object.entries(waysToUpdate))('a newer script opens an older workbook: %s', (_, update) => {
  const office = withScript(old);
  update(office);

  test.each(newColumns)('%s gets its column %s', (tab, header) => {
    expect(shownTable(office, tab).headers).toContain(header);
  });

  test('the missing tab is made, once', () => {
    expect(tabNames(office).filter((name) => name.startsWith('Jadwal'))).toEqual(['Jadwal']);
  });

  test.each(oldTabs)('nothing that stood in %s is lost', (tab) => {
    expect(oldCells(office, tab)).toEqual(oldCells(old, tab));
  });

  test('Pengaturan gets the setting that is new, with what holds until somebody changes it', () => {
    expect(shownIn(office, 'Pengaturan', { Pengaturan: 'Kunjungan: jarak hari' }, 'Nilai')).toBe('7');
  });

  test('Log Perubahan says what was added, and Masalah misses nothing', () => {
    const [row, ...more] = updatesIn(office);
    expect(more).toEqual([]);
    expect(row?.Semula).toMatch(/^bentuk \d+$/u);
    expect(row?.Menjadi).toMatch(
      /^bentuk \d+; ditambahkan kolom “Perangkat hadir” di Laporan, tab “Jadwal”, kolom “Diingatkan” di Kontak, kolom “Keterangan” di Surat, pengaturan “Kunjungan: jarak hari”$/u,
    );
    expect(problemsOf(office).filter((text) => /hilang|kosong/u.test(text))).toEqual([]);
  });

  test('a second refresh finds nothing more to do', () => {
    refresh(office);
    expect(updatesIn(office)).toHaveLength(1);
    const before = imageOf(office);
    refresh(office);
    expect(imageOf(office)).toEqual(before);
  });
});

describe('between the push and the next morning', () => {
  test('a report is recorded and counted: a column of a newer release is new, not missing', () => {
    const office = withScript(old);
    sendReport(office, '2026-02-10T11:00:00', 'Betet', '2026-02-09');
    expect(shownStates(office).Betet).toMatch(/^✔/u);
    expect(updatesIn(office)).toEqual([]);
  });

  test('a column that somebody deleted stays gone and is said: only what is new is added', () => {
    const office = withScript(old);
    deleteColumn(office, 'Kontak', 'Jabatan');
    refresh(office);
    expect(shownTable(office, 'Kontak', 'Surel').headers).toContain('Diingatkan');
    expect(shownTable(office, 'Kontak', 'Surel').headers).not.toContain('Jabatan');
    const titles = callRpc(office, 'readHealth', {}).checks.map(({ detail }) => detail);
    expect(titles.join('\n')).toContain('“Jabatan” hilang');
  });
});

describe('the tabs of an older workbook, brought over into a new copy of the template', () => {
  test('get what they lack, and everything counts as before', () => {
    const office = broughtOver(old);
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    for (const sheet of office.openWorkbook().sheets) sheet.name = sheet.name.replace(/^Copy of /u, '');
    for (const [tab, header] of newColumns) expect(shownTable(office, tab).headers).toContain(header);
    expect(tabNames(office)).toContain('Jadwal');
    refresh(office);
    expect(problemsOf(office).filter((text) => /hilang|kosong/u.test(text))).toEqual([]);
    expect(shownStates(office)).toEqual(shownStates(old));
  });
});

describe('an older script meets a newer workbook', () => {
  const sentence =
    'Buku kerja ini sudah diperbarui oleh Pantau Desa versi yang lebih baru, jadi versi ini tidak menulis apa pun ke dalamnya.';
  const current = withScript(old);
  refresh(current);
  const rolledBack = withScript(current, older);
  const before = tabNames(current).map((tab) => shownRows(current, tab));

  test('from the menu and on every page it says one sentence, and writes nothing', () => {
    refresh(rolledBack);
    expect(toastsOf(rolledBack).at(-1)).toContain(sentence);
    for (const name of ['prepareWorkbook', 'repairShape', 'readHealth'] as const)
      expect(() => callRpc(rolledBack, name, name === 'prepareWorkbook' ? kasimanSetup : {})).toThrow(
        sentence,
      );
    expect(tabNames(rolledBack).map((tab) => shownRows(rolledBack, tab))).toEqual(before);
  });

  test('a report that arrives meanwhile waits in its form until the newer script is back', () => {
    const office = copyOf(rolledBack);
    const under = withScript(office, older);
    sendReport(under, '2026-02-10T13:00:00', 'Betet', '2026-02-09');
    expect(shownStates(under).Betet).not.toMatch(/^✔/u);
    const back = withScript(under);
    back.run('dailyRefresh');
    expect(shownStates(back).Betet).toMatch(/^✔/u);
    expect(shownIn(back, 'Kontak', { Desa: 'Betet' }, 'Surel')).toBe('sekdes@betet.example');
  });
});

describeFaults(
  'an update of the shape',
  () => ({
    start: withScript(old),
    act: (office) => void office.run('dailyRefresh'),
    until: '2026-02-11T09:30:00',
  }),
  10,
);
