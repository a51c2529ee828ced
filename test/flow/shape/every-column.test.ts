// Every column of every tab may be deleted, copied, moved, hidden, renamed or lose its key: nothing turns late, nobody is
// mailed, and what is gone is named with the way back.
import type { Office } from 'local-office';
import { allTabs } from '../../../src/app/setup/all-tabs';
import { slowly } from '../../slow';
import { callRpc, copyOf, kasimanOffice, shownRows } from '../kasiman';
import { refresh, sendReport } from '../office-actions';
import { deleteColumn, onTab, shownStates, typeIn } from '../sheet-cells';

/** Before the deadline of February, so that something that turned late or missing would show. */
function prepared(): Office {
  const office = kasimanOffice('2026-02-10T09:00:00+07:00');
  sendReport(office, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
  typeIn(office, 'Kontak', { Desa: 'Betet' }, 'Surel', 'sekdes@betet.example');
  callRpc(office, 'switchReminders', { on: true });
  office.clock.set('2026-03-02T06:00:00+07:00');
  refresh(office);
  office.faults.loseTriggers();
  return office;
}

/** Columns with a header that people see, tab by tab; the usual run plays some of them. */
const columns = allTabs(10, { unit: 'desa', crowd: 'desa' }, new Set())
  .filter(({ key }) => key !== 'summary')
  .flatMap(({ title, columns: all }) => all.map((column) => ({ tab: title, header: column.title })))
  .filter(({ header }) => header !== '');

/** Columns whose blanks mean something: received now, still active, to be reminded, not yet looked at. */
const telling = new Set(['Diterima', 'Aktif sampai', 'Diingatkan', 'Pemeriksaan']);
const played = columns.filter(
  ({ header }, index) => telling.has(header) || index % slowly({ usual: 14, slow: 1 }) === 0,
);

/** Tabs that a reminder is decided from. */
const decisive = new Set([
  'Desa',
  'Kontak',
  'Kewajiban',
  'Laporan',
  'Dispensasi',
  'Libur',
  'Pengingat',
  'Pengaturan',
]);

const harmless: readonly { readonly what: string; readonly script: (header: string) => string }[] = [
  { what: 'its key emptied', script: (header) => `sheet.getRange(1, column(${header})).setValue('');` },
  {
    what: 'copied to the right',
    script: (header) =>
      `sheet.insertColumnAfter(width);
       sheet.getRange(1, column(${header}), sheet.getMaxRows(), 1).copyTo(sheet.getRange(1, width + 1));`,
  },
  { what: 'hidden', script: (header) => `sheet.hideColumns(column(${header}));` },
  {
    what: 'moved to the end',
    script: (header) =>
      `if (column(${header}) < width) sheet.moveColumns(sheet.getRange(1, column(${header})), width + 1);`,
  },
  {
    what: 'renamed',
    script: (header) => `sheet.getRange(firstRow - 1, column(${header})).setValue('Lain');`,
  },
];

function isNamed(office: Office, header: string): boolean {
  const problems = shownRows(office, 'Masalah').flat();
  const { checks } = callRpc(office, 'readHealth', {});
  const health = checks.filter(({ repair }) => repair === 'shape').map(({ detail }) => detail);
  return [...problems, ...health].some(
    (text) => text.includes(`“${header}”`) && /hilang|masih kosong/u.test(text),
  );
}

describe('every column of every tab', () => {
  const office = prepared();
  const before = shownStates(office);
  const mailed = office.outbox.length;

  test.each(played)(
    '$tab, $header deleted: it is named, no state changes, nobody is mailed, and it comes back',
    ({ tab, header }) => {
      const disturbed = copyOf(office);
      deleteColumn(disturbed, tab, header);
      refresh(disturbed);
      expect(isNamed(disturbed, header)).toBe(true);
      expect(shownStates(disturbed)).toEqual(before);
      callRpc(disturbed, 'repairShape', {});
      refresh(disturbed);
      // Back, but blank beside rows that say something: that is no fact either.
      expect(shownStates(disturbed)).toEqual(before);
      callRpc(disturbed, 'acceptBlank', {});
      expect(isNamed(disturbed, header)).toBe(false);
      expect(shownRows(disturbed, tab).some((row) => row.includes(header))).toBe(true);
    },
  );

  test('reminders leave on this day where every column stands', () => {
    const undisturbed = copyOf(office);
    undisturbed.run('dailyReminders');
    expect(undisturbed.outbox.length).toBeGreaterThan(mailed);
  });

  test.each(played.filter(({ tab }) => decisive.has(tab)))(
    '$tab, $header deleted: no reminder leaves',
    ({ tab, header }) => {
      const disturbed = copyOf(office);
      deleteColumn(disturbed, tab, header);
      disturbed.run('dailyReminders');
      expect(disturbed.outbox).toHaveLength(mailed);
    },
  );

  test.each(played.flatMap((column) => harmless.map((deed) => ({ ...column, ...deed }))))(
    '$tab, $header $what: nothing is said to be gone, no state changes',
    ({ tab, header, script }) => {
      const disturbed = copyOf(office);
      onTab(disturbed, tab, script(JSON.stringify(header)), header);
      refresh(disturbed);
      refresh(disturbed);
      expect(isNamed(disturbed, header)).toBe(false);
      expect(shownStates(disturbed)).toEqual(before);
    },
  );
});
