// Tries out what dresses a tab: drop-downs, protection, colours, filter, folding, marks, and many cells at once.
import type { SelfTestPort } from '../../app/ports-selftest';
import { MANY_CELLS } from '../../core/selftest/judge';
import { scratchTab } from './tab-probes';

/** How many columns are marked: enough to tell what one costs. */
const marked = 10;
const markKey = 'uji';

export const lookProbes: Pick<
  SelfTestPort['probes'],
  'marks' | 'dropDown' | 'protection' | 'paint' | 'filter' | 'group' | 'manyCells'
> = {
  marks: (scene) => {
    const sheet = scratchTab(scene);
    for (let column = 1; column <= marked; column += 1)
      columnOf(sheet, column).addDeveloperMetadata(markKey, String(column));
    let found = 0;
    for (let column = 1; column <= marked; column += 1) {
      const [mark] = columnOf(sheet, column).getDeveloperMetadata();
      if (mark?.getValue() === String(column)) found += 1;
    }
    return { found };
  },
  dropDown: (scene) => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(['a', 'b'], true)
      .setAllowInvalid(true)
      .build();
    const cells = scratchTab(scene).getRange('A50:A90').setDataValidation(rule);
    return { kind: String(cells.getDataValidation()?.getCriteriaType() ?? '') };
  },
  protection: (scene) => {
    const sheet = scratchTab(scene);
    sheet.getRange('A1:C3').protect().setDescription('Pantau Desa').setWarningOnly(true);
    const [guard] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    return { isWarning: guard?.isWarningOnly() ?? false };
  },
  paint: (scene) => {
    const sheet = scratchTab(scene);
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith('a')
      .setBackground('#D7EFDD')
      .setFontColor('#14532D')
      .setRanges([sheet.getRange('A4:C20')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    return { rules: sheet.getConditionalFormatRules().length };
  },
  filter: (scene) => {
    const sheet = scratchTab(scene);
    sheet.getRange('A3:C20').createFilter();
    const filter = sheet.getFilter();
    return { isThere: filter !== null, firstRow: filter?.getRange().getRow() ?? 0 };
  },
  group: (scene) => {
    const sheet = scratchTab(scene);
    sheet.getRange('E1:G1').shiftColumnGroupDepth(1);
    const group = sheet.getColumnGroup(5, 1);
    group?.collapse();
    return { depth: sheet.getColumnGroupDepth(5), isFolded: group?.isCollapsed() ?? false };
  },
  manyCells: (scene) => {
    const sheet = scratchTab(scene);
    const width = 25;
    const values = Array.from({ length: MANY_CELLS / width }, (_, row) =>
      Array.from({ length: width }, (_unused, column) => `${row}.${column}`),
    );
    const cells = sheet.getRange(101, 1, values.length, width).setValues(values);
    SpreadsheetApp.flush();
    const read = cells.getValues();
    return { cells: read.length * width, isSame: read.flat().join() === values.flat().join() };
  },
};

function columnOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(1, column, sheet.getMaxRows(), 1);
}
