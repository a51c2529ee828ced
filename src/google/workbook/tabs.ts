// Makes, widens, folds, seals and styles keyed tabs.
import type { ColumnClaim, TabPort } from '../../app/ports';
import { type FoundTab, mark, markKey, type SpareColumn } from './layout';
import { columnFinder, type LayoutMemory } from './layout-memory';
import type { TabMaker } from './tab-maker';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `tabMaker` loads the part of the script that few executions need. */
export function createTabs(
  spreadsheet: Spreadsheet,
  memory: LayoutMemory,
  tabMaker: () => TabMaker,
): TabPort {
  return {
    makeTab: (plan) => {
      memory.change(tabMaker().makeTab(spreadsheet, plan, columnFinder(memory)));
    },
    claimColumns: (place, claims) => memory.change(claimColumns(memory.tabOf(place), claims)),
    addSpareColumns: (place, plan) => {
      tabMaker().appendSpares(memory.tabOf(place).sheet, plan);
      memory.search();
      return memory.tabOf(place).place;
    },
    foldColumns: (place, first, last) => {
      const { sheet } = memory.tabOf(place);
      // Down and up again: columns folded before keep their depth (Google allows eight), the newly past ones join them.
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
  };
}

/**
 * Claims from the left, so that the remaining spares stay where they were found. Returns the tab as it is afterwards,
 * without a search.
 */
function claimColumns(tab: FoundTab, claims: readonly ColumnClaim[]): FoundTab {
  const { sheet, place, spares } = tab;
  /** What each column holds: a key, a mark to be given one, or nothing of ours. */
  const columns: (string | SpareColumn['metadata'] | undefined)[] = [];
  for (const [key, column] of place.columnsByKey) columns[column - 1] = key;
  for (const { column, metadata } of spares) columns[column - 1] = metadata;
  let moved = 0;
  claims.forEach(({ key, before }, index) => {
    const spare = spares[index];
    if (!spare) throw new Error('no spare column left');
    spare.metadata.setValue(mark.column(key));
    sheet.showColumns(spare.column);
    columns[spare.column - 1] = key;
    if (before === undefined || before + moved >= spare.column) return;
    sheet.moveColumns(sheet.getRange(1, spare.column), before + moved);
    columns.splice(before + moved - 1, 0, ...columns.splice(spare.column - 1, 1));
    moved += 1;
  });
  const columnsByKey = new Map<string, number>();
  const left: SpareColumn[] = [];
  columns.forEach((content, index) => {
    if (typeof content === 'string') columnsByKey.set(content, index + 1);
    else if (content) left.push({ column: index + 1, metadata: content });
  });
  return { ...tab, spares: left, place: { ...place, columnsByKey, spareColumns: left.length } };
}
