// A long walk of people deleting, moving, renaming, hiding and copying, and of runs that die, ends in the planned shape.
import vm from 'node:vm';
import type { Office } from 'local-office';
import { allTabs } from '../../../src/app/setup/all-tabs';
import { storedKey, tabSlug } from '../../../src/tables/shape/tab-keys';
import { slowly } from '../../slow';
import { callRpc, kasimanOffice, sheetRows } from '../kasiman';
import { refresh, sendReport } from '../office-actions';

/** Numbers from 0 to 1 that are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const plans = allTabs(10, { unit: 'desa', crowd: 'desa' }, new Set());

/** What people do to a sheet; `any` gives a number from 1 to its argument. */
const deeds: readonly string[] = [
  'sheet.deleteColumn(any(sheet.getMaxColumns()));',
  'sheet.moveColumns(sheet.getRange(1, any(sheet.getMaxColumns())), any(sheet.getMaxColumns()));',
  "sheet.getRange(3, any(sheet.getMaxColumns())).setValue('Judul lain ' + any(99));",
  'sheet.hideColumns(any(sheet.getMaxColumns()));',
  'sheet.showColumns(1, sheet.getMaxColumns());',
  'sheet.insertColumnBefore(any(sheet.getMaxColumns()));',
  `sheet.insertColumnAfter(sheet.getMaxColumns());
   sheet.getRange(1, any(sheet.getMaxColumns() - 1), sheet.getMaxRows(), 1).copyTo(sheet.getRange(1, sheet.getMaxColumns()));`,
  'sheet.insertRowBefore(any(4));',
  'sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).sort(any(3));',
  'sheet.sort(any(3), false);',
  "sheet.getRange(1, any(sheet.getMaxColumns())).setValue('');",
  'sheet.deleteRow(1);',
  "sheet.setName('Tab ' + any(9999));",
  'sheet.setFrozenRows(0);',
  'sheet.showRows(1, 4);',
  'SpreadsheetApp.getActive().setActiveSheet(sheet); SpreadsheetApp.getActive().duplicateActiveSheet();',
  'SpreadsheetApp.getActive().deleteSheet(sheet);',
];

/** The sheet on which a tab of ours stands now, by what the script noted; undefined if it is gone. */
function sheetOf(office: Office, key: string) {
  const id = Number.parseInt(office.state.properties.script[`tab:${key}`] ?? '', 10);
  return office.state.workbooks[office.state.containerId ?? '']?.sheets.find((sheet) => sheet.id === id);
}

/** Whatever Google refuses (a frozen column in the way, the last sheet) is not done. */
function disturb(office: Office, key: string, deed: string, random: () => number): void {
  const name = sheetOf(office, key)?.name;
  if (name === undefined) return;
  vm.runInContext(
    `(() => {
    const numbers = ${JSON.stringify(Array.from({ length: 4 }, random))};
    const any = (most) => 1 + Math.floor((numbers.shift() ?? 0) * Math.max(1, most));
    const sheet = SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(name)});
    try { ${deed} } catch (refusal) { return String(refusal); }
  })()`,
    office.context,
  );
}

/** The keys of a tab, wherever people moved their row to. */
function keysOf(office: Office, key: string): readonly string[] {
  const name = sheetOf(office, key)?.name;
  const prefix = `${tabSlug(key)}.`;
  const rows = name === undefined ? [] : sheetRows(office, name);
  return rows.flatMap((row) => row.filter((cell) => cell.startsWith(prefix)));
}

const headers = new Set(plans.flatMap(({ columns }) => columns.map(({ title }) => title)));

/** Every text of a row, once for each cell in which it stands: keys, headers and what replaced them are none. */
function typedCells(office: Office): readonly string[] {
  return plans
    .filter(({ guard }) => guard === 'open')
    .flatMap(({ key }) => {
      const name = sheetOf(office, key)?.name;
      const prefix = `${tabSlug(key)}.`;
      const rows = name === undefined ? [] : sheetRows(office, name);
      const isTyped = (cell: string): boolean =>
        cell !== '' && !cell.startsWith(prefix) && !cell.startsWith('Judul lain') && !headers.has(cell);
      return rows.flatMap((row) => row.filter(isTyped).map((cell) => `${key}: ${cell}`));
    });
}

function missingFrom(cells: readonly string[], wanted: readonly string[]): readonly string[] {
  const left = [...cells];
  return wanted.filter((cell) => {
    const at = left.indexOf(cell);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('a walk of people and of runs that die', () => {
  const seeds = slowly({ usual: [20_260_210], slow: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] });

  test.each(seeds)('of 1,000 steps ends in the planned shape, and no cell is lost (%d)', (seed) => {
    const office = kasimanOffice('2026-02-10T09:00:00+07:00');
    sendReport(office, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
    office.faults.loseTriggers();
    const random = numbersFrom(seed);
    const touched = plans.map(({ key }) => key).filter((key) => key !== 'settings');
    for (let step = 1; step <= 1000; step += 1) {
      const key = touched[Math.floor(random() * touched.length)] ?? 'units';
      disturb(office, key, deeds[Math.floor(random() * deeds.length)] ?? '', random);
      if (random() < 0.2) {
        office.faults.killAtCall(1 + Math.floor(random() * 25));
        refresh(office);
        office.faults.clear();
      }
      if (step % 20 > 0) continue;
      const before = typedCells(office);
      callRpc(office, 'repairShape', {});
      refresh(office);
      expect(missingFrom(typedCells(office), before)).toEqual([]);
      const { checks } = callRpc(office, 'readHealth', {});
      expect(checks.filter(({ repair, state }) => repair === 'shape' && state !== 'good')).toEqual([]);
      for (const { key: tabKey, columns } of plans) {
        const keys = keysOf(office, tabKey);
        const wanted = columns.map((column) => storedKey(tabKey, column.key));
        expect([...keys].sort()).toEqual([...wanted].sort());
      }
    }
  });
});
