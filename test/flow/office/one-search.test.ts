// Every execution searches the workbook for its tabs and columns at most once, and passes on what it found.
import type { Office } from 'local-office';
import { callRpc, copyOf, kasimanOffice, kasimanSetup } from '../kasiman';
import { fillLetterSettings } from '../letters/letter-office';

function searchesOf(office: Office): number {
  return office.executions.at(-1)?.calls.byMethod['Spreadsheet.getSheets'] ?? 0;
}

const rows = [['Batokan', 'Sekretaris Desa', 'Siti', 'siti@batokan.example', '81234567890']];

/** What staff do on a page that writes, and then shows how things stand. */
const pageCalls: readonly {
  readonly what: string;
  readonly act: (office: Office) => unknown;
  /** 2 where the tabs that Google made for answers are looked for as well. */
  readonly lists?: 2;
}[] = [
  { what: 'forms follow the workbook', act: (office) => callRpc(office, 'updateForms', {}) },
  { what: 'forms are repaired', act: (office) => callRpc(office, 'repairForms', {}), lists: 2 },
  { what: 'triggers are repaired', act: (office) => callRpc(office, 'repairTriggers', {}), lists: 2 },
  { what: 'reminders are sent', act: (office) => callRpc(office, 'sendReminders', {}) },
  { what: 'reminders are switched on', act: (office) => callRpc(office, 'switchReminders', { on: true }) },
  {
    what: 'words of a mail are changed',
    act: (office) =>
      callRpc(office, 'saveWords', { kind: 'reminder', texts: { opening: 'Selamat pagi, {desa}.' } }),
  },
  {
    what: 'a WhatsApp message is noted',
    act: (office) => {
      const [first] = callRpc(office, 'readWhatsapp', {}).reminders;
      callRpc(office, 'noteWhatsapp', { key: first?.key ?? '' });
      expect(callRpc(office, 'readWhatsapp', {}).reminders[0]?.noted).not.toBe('');
    },
  },
  {
    what: 'contacts are pasted',
    act: (office) => {
      const { seen } = callRpc(office, 'previewContacts', { rows, answers: [] });
      callRpc(office, 'importContacts', { rows, answers: [], seen });
    },
  },
  {
    what: 'a letter is made',
    act: (office) => {
      fillLetterSettings(office);
      const { draft } = callRpc(office, 'proposeLetter', { kind: 'monthly-report', month: '2026-02' });
      callRpc(office, 'makeLetter', { id: 'surat-uji-00000001', draft });
    },
  },
  {
    what: 'an obligation is added',
    lists: 2,
    act: (office) => {
      const { presets } = callRpc(office, 'readObligationChoices', {});
      const draft = presets.find(({ id }) => id === 'siskamling')?.draft ?? presets[0]?.draft;
      if (draft) callRpc(office, 'addObligation', { ...draft, name: 'Kewajiban Uji' });
    },
  },
];

describe('an execution searches the workbook at most once', () => {
  const prepared = kasimanOffice();
  prepared.faults.loseTriggers();
  prepared.clock.set('2026-03-10T09:00:00+07:00');
  callRpc(prepared, 'sendReminders', {});

  test.each(pageCalls)('when $what', ({ act, lists = 1 }) => {
    const office = copyOf(prepared);
    act(office);
    expect(office.executions.at(-1)?.status).toBe('completed');
    expect(searchesOf(office)).toBe(lists);
  });

  test('when a form, a trigger, the menu or an edit starts it', () => {
    const office = copyOf(prepared);
    office.faults.loseTriggers(false);
    for (const act of [
      () => office.run('dailyRefresh'),
      () => office.run('dailyReminders'),
      () => office.openWorkbook(),
      () => office.clickMenu('Pantau Desa', 'Perbarui sekarang'),
      () => office.clickMenu('Pantau Desa', 'Ambil laporan yang tertinggal'),
      () => office.editAsUser('C2', 'Kasiman', 'Pengaturan'),
    ]) {
      act();
      expect(searchesOf(office)).toBeLessThanOrEqual(1);
    }
  });

  test('but the set-up twice: before it makes tabs, and after', () => {
    const office = copyOf(prepared);
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    expect(searchesOf(office)).toBe(2);
  });
});
