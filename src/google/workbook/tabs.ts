// Makes, widens, folds, seals and styles keyed tabs.
import type { ColumnClaim, TabPlan, WorkbookPort } from '../../app/ports';
import { type FoundLayout, type FoundTab, mark, markKey } from './layout';
import type { LayoutMemory } from './layout-memory';
import type { ColumnFinder, TabMaker } from './tab-maker';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Cells = GoogleAppsScript.Spreadsheet.Range;

type TabPort = Pick<
  WorkbookPort,
  | 'ensureTab'
  | 'claimColumns'
  | 'addSpareColumns'
  | 'foldColumns'
  | 'sealTab'
  | 'applyStyles'
  | 'writeMemo'
  | 'tidyTabs'
>;

/** `tabMaker` loads the part of the script that few executions need. */
export function createTabs(
  spreadsheet: Spreadsheet,
  memory: LayoutMemory,
  tabMaker: () => TabMaker,
): TabPort {
  /** Tabs made in this execution, which no search has seen. */
  const madeByKey = new Map<string, MadeTab>();
  const findColumn: ColumnFinder = (tabKey, columnKey) =>
    columnOfMade(madeByKey.get(tabKey), columnKey) ??
    columnOfFound(memory.known(), tabKey, columnKey) ??
    columnOfFound(memory.search(), tabKey, columnKey);
  return {
    ensureTab: (plan, place) => {
      const { makeTab, mendTab } = tabMaker();
      if (place) mendTab(memory.tabOf(place), plan, findColumn);
      else madeByKey.set(plan.key, { plan, sheet: makeTab(spreadsheet, plan, findColumn) });
    },
    claimColumns: (place, claims) => memory.change(claimColumns(memory.tabOf(place), claims)),
    addSpareColumns: (place, plan) => {
      tabMaker().appendSpares(memory.tabOf(place).sheet, plan);
      memory.search();
      return memory.tabOf(place).place;
    },
    foldColumns: (place, first, last) => {
      const { sheet } = memory.tabOf(place);
      // Down and up again: what was folded before stays at its depth (Google allows eight), the newly past joins it.
      sheet
        .getRange(1, first, 1, last - first + 1)
        .shiftColumnGroupDepth(-1)
        .shiftColumnGroupDepth(1);
      sheet.getColumnGroup(first, 1)?.collapse();
    },
    sealTab: (place, description) => {
      const { sheet } = memory.tabOf(place);
      const [standing] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      (standing ?? sheet.protect()).setDescription(description).setWarningOnly(true);
    },
    applyStyles: (place, styles) => {
      tabMaker().applyStyles(memory.tabOf(place).sheet, styles);
    },
    writeMemo: (place, memo) => {
      const tab = memory.tabOf(place);
      if (tab.memo) tab.memo.setValue(mark.memo(memo));
      else tab.sheet.addDeveloperMetadata(markKey, mark.memo(memo));
    },
    tidyTabs: () => {
      const made = [...madeByKey.values()].map(({ sheet }) => sheet.getSheetId());
      tidyTabs(spreadsheet, new Set([...memory.known().tabsById.keys(), ...made]));
    },
  };
}

interface MadeTab {
  readonly plan: TabPlan;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** The cells of a column below its header, in a tab that stands as it was planned. */
function columnOfMade(made: MadeTab | undefined, columnKey: string): Cells | undefined {
  const index = made?.plan.columns.findIndex(({ key }) => key === columnKey) ?? -1;
  return index < 0 ? undefined : made?.sheet.getRange(2, index + 1, made.plan.rows - 1, 1);
}

function columnOfFound(found: FoundLayout, tabKey: string, columnKey: string): Cells | undefined {
  const place = found.layout.tabsByKey.get(tabKey);
  const column = place?.columnsByKey.get(columnKey);
  if (!place || column === undefined) return undefined;
  return found.tabsById.get(place.sheetId)?.sheet.getRange(2, column, place.gridRows - 1, 1);
}

/**
 * Claimed from the left: the spares still to come keep standing where they were found. Gives the tab as it stands then,
 * without a search.
 */
function claimColumns(tab: FoundTab, claims: readonly ColumnClaim[]): FoundTab {
  const { sheet, place, spares } = tab;
  /** The columns by the position they had, in the order in which they stand now. */
  const order = Array.from(
    { length: Math.max(0, ...spares.map(({ column }) => column)) },
    (_, index) => index + 1,
  );
  const keysByOldColumn = new Map<number, string>();
  let moved = 0;
  claims.forEach(({ key, before }, index) => {
    const spare = spares[index];
    if (!spare) throw new Error('no spare column left');
    spare.metadata.setValue(mark.column(key));
    sheet.showColumns(spare.column);
    keysByOldColumn.set(spare.column, key);
    if (before === undefined || before + moved >= spare.column) return;
    sheet.moveColumns(sheet.getRange(1, spare.column), before + moved);
    order.splice(before + moved - 1, 0, ...order.splice(spare.column - 1, 1));
    moved += 1;
  });
  const columnNow = (old: number): number => order.indexOf(old) + 1 || old;
  const left = spares.slice(claims.length).map((spare) => ({ ...spare, column: columnNow(spare.column) }));
  const columnsByKey = new Map([
    ...[...place.columnsByKey].map(([key, old]) => [key, columnNow(old)] as const),
    ...[...keysByOldColumn].map(([old, key]) => [key, columnNow(old)] as const),
  ]);
  return { ...tab, spares: left, place: { ...place, columnsByKey, spareColumns: left.length } };
}

/** `ours`: the ids of our sheets. */
function tidyTabs(spreadsheet: Spreadsheet, ours: ReadonlySet<number>): void {
  const others = spreadsheet.getSheets().filter((sheet) => !ours.has(sheet.getSheetId()));
  for (const sheet of others) {
    if (sheet.getFormUrl() !== null) {
      spreadsheet.setActiveSheet(sheet);
      spreadsheet.moveActiveSheet(spreadsheet.getNumSheets());
    } else if (sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
  }
}
