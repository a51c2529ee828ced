// How does a planned tab come into the workbook, and how is a damaged one mended without losing a typed word?
import type { ColumnPlan, StatePaint, TabPlan } from '../../app/ports';
import { columnLetters } from '../../core/column-letters';
import { dressLooks } from './cell-looks';
import { type FoundTab, mark, markKey } from './layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const numberFormats: Readonly<Record<ColumnPlan['format'], string>> = {
  text: '@',
  date: 'd mmmm yyyy',
  moment: 'd mmm yyyy hh.mm',
  whole: '0',
};
const headerFill: Readonly<Record<TabPlan['guard'], string>> = { open: '#1F3A5F', computed: '#3C4043' };
const headerInk = '#FFFFFF';

/** Where a drop-down may take its words from. */
export type ColumnFinder = (
  tabKey: string,
  columnKey: string,
) => GoogleAppsScript.Spreadsheet.Range | undefined;

/** A new tab with everything of its plan. Nothing typed can be lost: the sheet is new. */
function makeTab(spreadsheet: Spreadsheet, plan: TabPlan, findColumn: ColumnFinder): Sheet {
  const sheet = spreadsheet.insertSheet(
    freeName(spreadsheet, plan.title),
    plan.position ?? spreadsheet.getNumSheets(),
  );
  const keyed = plan.columns.length;
  const spare = plan.spare?.count ?? 0;
  fitGrid(sheet, plan.rows, keyed + spare);
  sheet.addDeveloperMetadata(markKey, mark.tab(plan.key));
  sheet
    .getRange(1, 1, plan.rows, keyed + spare)
    .setNumberFormat('@')
    .setVerticalAlignment('middle');
  dressHeaders(sheet, plan, 1, plan.columns);
  plan.columns.forEach((column, index) => {
    dressColumn(sheet, index + 1, column, plan, findColumn);
  });
  if (plan.spare) addSpares(sheet, plan, keyed + 1);
  sheet.setFrozenRows(plan.headerRows);
  sheet.setFrozenColumns(plan.frozenColumns);
  sheet.setTabColor(plan.colour);
  if (plan.gridlines === false) sheet.setHiddenGridlines(true);
  if (plan.filter)
    sheet.getRange(plan.headerRows, 1, plan.rows - plan.headerRows + 1, keyed + spare).createFilter();
  guardTab(sheet, plan);
  paintTab(sheet, plan.headerRows, plan.paints);
  return sheet;
}

/** Puts back what lacks: columns, drop-downs, formats, protection, colours. Headers and cells stay as they are. */
function mendTab(found: FoundTab, plan: TabPlan, findColumn: ColumnFinder): Sheet {
  const { sheet, place } = found;
  for (const column of plan.columns) {
    const standing = place.columnsByKey.get(column.key);
    if (standing === undefined) {
      const added = sheet.getMaxColumns() + 1;
      sheet.insertColumnAfter(added - 1);
      dressHeaders(sheet, plan, added, [column]);
      dressColumn(sheet, added, column, plan, findColumn);
    } else {
      dressCells(sheet, standing, column, plan, findColumn);
    }
  }
  const kind = plan.guard === 'computed' ? 'SHEET' : 'RANGE';
  if (sheet.getProtections(SpreadsheetApp.ProtectionType[kind]).length === 0) guardTab(sheet, plan);
  paintTab(sheet, plan.headerRows, plan.paints);
  return sheet;
}

/** More hidden spare columns behind the last one of the grid. */
function appendSpares(sheet: Sheet, plan: TabPlan): void {
  const last = sheet.getMaxColumns();
  sheet.insertColumnsAfter(last, plan.spare?.count ?? 0);
  addSpares(sheet, plan, last + 1);
}

function addSpares(sheet: Sheet, plan: TabPlan, first: number): void {
  const { count, width } = plan.spare ?? { count: 0, width: 0 };
  if (count === 0) return;
  for (let position = first; position < first + count; position += 1) {
    wholeColumn(sheet, position).addDeveloperMetadata(markKey, mark.spare);
  }
  dressHeaders(
    sheet,
    plan,
    first,
    Array<{ title: string; note: string }>(count).fill({ title: '', note: '' }),
  );
  sheet.setColumnWidths(first, count, width);
  sheet.hideColumns(first, count);
}

function dressHeaders(
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

function dressColumn(
  sheet: Sheet,
  position: number,
  column: ColumnPlan,
  plan: Pick<TabPlan, 'headerRows'>,
  findColumn: ColumnFinder,
): void {
  wholeColumn(sheet, position).addDeveloperMetadata(markKey, mark.column(column.key));
  sheet.setColumnWidth(position, column.width);
  if (column.hidden) sheet.hideColumns(position);
  dressCells(sheet, position, column, plan, findColumn);
}

function dressCells(
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

/** Warning only: other staff refresh these tabs too, and an owner can't be kept out of his own file anyway. */
function guardTab(sheet: Sheet, plan: TabPlan): void {
  const guarded =
    plan.guard === 'computed' ? sheet : sheet.getRange(1, 1, plan.headerRows, sheet.getMaxColumns());
  guarded.protect().setDescription('Pantau Desa').setWarningOnly(true);
}

/** One colour rule per state before the rules that staff made themselves; first match wins as in `paints`. */
function paintTab(sheet: Sheet, headerRows: number, paints: readonly StatePaint[]): void {
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

function fitGrid(sheet: Sheet, wantedRows: number, wantedColumns: number): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > wantedRows) sheet.deleteRows(wantedRows + 1, rows - wantedRows);
  if (rows < wantedRows) sheet.insertRowsAfter(rows, wantedRows - rows);
  if (columns > wantedColumns) sheet.deleteColumns(wantedColumns + 1, columns - wantedColumns);
  if (columns < wantedColumns) sheet.insertColumnsAfter(columns, wantedColumns - columns);
}

/** Metadata wants a whole column, said as `C:C`. */
function wholeColumn(sheet: Sheet, position: number): GoogleAppsScript.Spreadsheet.Range {
  const name = columnLetters(position);
  return sheet.getRange(`${name}:${name}`);
}

/** Somebody's own tab may already have the name: then ours gets a number behind it. */
function freeName(spreadsheet: Spreadsheet, title: string): string {
  let name = title;
  for (let copy = 2; spreadsheet.getSheetByName(name) !== null; copy += 1) name = `${title} ${copy}`;
  return name;
}

/** What makes, mends and dresses tabs: a part of the script, since only the set-up, a new year and new looks need it. */
export const googleTabMaker = { makeTab, mendTab, appendSpares, dressLooks } as const;

export type TabMaker = typeof googleTabMaker;
