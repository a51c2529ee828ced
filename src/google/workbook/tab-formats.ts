// Formats the columns of a tab as planned: headers, widths, drop-downs, hidden marks, protection and colours.
import type { ColumnPlan, StatePaint, TabPlan } from '../../app/ports';
import { mark, markKey } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const numberFormats: Readonly<Record<ColumnPlan['format'], string>> = {
  text: '@',
  date: 'd mmmm yyyy',
  moment: 'd mmm yyyy hh.mm',
  whole: '0',
};
const headerFill: Readonly<Record<TabPlan['guard'], string>> = { open: '#1F3A5F', computed: '#3C4043' };
const headerInk = '#FFFFFF';

/** Finds the cells that a drop-down takes its words from. */
export type ColumnFinder = (
  tabKey: string,
  columnKey: string,
) => GoogleAppsScript.Spreadsheet.Range | undefined;

export function formatHeaders(
  sheet: Sheet,
  plan: Pick<TabPlan, 'headerRows' | 'guard'>,
  first: number,
  headers: readonly { readonly title: string; readonly note: string }[],
): void {
  if (plan.headerRows === 0) return;
  sheet
    .getRange(plan.headerRows, first, 1, headers.length)
    .setValues([headers.map(({ title }) => title)])
    .setNotes([headers.map(({ note }) => note)]);
  sheet
    .getRange(1, first, plan.headerRows, headers.length)
    .setBackground(headerFill[plan.guard])
    .setFontColor(headerInk)
    .setFontWeight('bold')
    .setWrap(true);
}

export function formatColumn(
  sheet: Sheet,
  position: number,
  column: ColumnPlan,
  plan: Pick<TabPlan, 'headerRows'>,
  findColumn: ColumnFinder,
): void {
  wholeColumn(sheet, position).addDeveloperMetadata(markKey, mark.column(column.key));
  sheet.setColumnWidth(position, column.width);
  if (column.hidden) sheet.hideColumns(position);
  formatCells(sheet, position, column, plan, findColumn);
}

export function formatCells(
  sheet: Sheet,
  position: number,
  column: ColumnPlan,
  plan: Pick<TabPlan, 'headerRows'>,
  findColumn: ColumnFinder,
): void {
  const cells = sheet.getRange(plan.headerRows + 1, position, sheet.getMaxRows() - plan.headerRows, 1);
  if (column.format !== 'text') cells.setNumberFormat(numberFormats[column.format]);
  const rule = validationOf(column, findColumn);
  if (rule) cells.setDataValidation(rule);
}

function validationOf(column: ColumnPlan, findColumn: ColumnFinder) {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(column.note);
  if (column.choices) return builder.requireValueInList([...column.choices], true).build();
  const source = column.choicesFrom && findColumn(column.choicesFrom.tab, column.choicesFrom.column);
  return source ? builder.requireValueInRange(source, true).build() : undefined;
}

/** Warning only: other staff refresh these tabs too, and an owner can't be kept out of a file anyway. */
export function guardTab(sheet: Sheet, plan: TabPlan): void {
  const guarded =
    plan.guard === 'computed' ? sheet : sheet.getRange(1, 1, plan.headerRows, sheet.getMaxColumns());
  guarded.protect().setDescription('Pantau Desa').setWarningOnly(true);
}

/** One colour rule per state before the rules that staff made themselves; first match wins as in `paints`. */
export function paintTab(sheet: Sheet, headerRows: number, paints: readonly StatePaint[]): void {
  if (paints.length === 0) return;
  const cells = sheet.getRange(headerRows + 1, 1, sheet.getMaxRows() - headerRows, sheet.getMaxColumns());
  const ours = new Set(paints.map(({ startsWith }) => startsWith));
  const theirs = sheet.getConditionalFormatRules().filter((rule) => {
    const [text] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    return typeof text !== 'string' || !ours.has(text);
  });
  sheet.setConditionalFormatRules([
    ...paints.map(({ startsWith, fill, ink, bold }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(startsWith)
        .setBackground(fill)
        .setFontColor(ink)
        .setBold(bold)
        .setRanges([cells])
        .build(),
    ),
    ...theirs,
  ]);
}

/** Metadata needs a whole column, given as `C:C`. */
export function wholeColumn(sheet: Sheet, position: number): GoogleAppsScript.Spreadsheet.Range {
  const name = columnName(position);
  return sheet.getRange(`${name}:${name}`);
}

function columnName(position: number): string {
  const rest = Math.floor((position - 1) / 26);
  const letter = String.fromCharCode(65 + ((position - 1) % 26));
  return rest === 0 ? letter : columnName(rest) + letter;
}
