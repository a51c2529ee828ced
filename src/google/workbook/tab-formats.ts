// Formats the columns of a tab as planned: headers, widths, drop-downs, protection and colours.
import type { ChoiceCells, ColumnPlan, StatePaint, TabPlan } from '../../app/ports';
import { columnLetters } from '../../core/column-letters';
import type { Sheet } from './sheets';

export const numberFormats: Readonly<Record<ColumnPlan['format'], string>> = {
  text: '@',
  date: 'd mmmm yyyy',
  moment: 'd mmm yyyy hh.mm',
  whole: '0',
};
const headerFill: Readonly<Record<TabPlan['guard'], string>> = { open: '#1F3A5F', computed: '#3C4043' };
const headerInk = '#FFFFFF';

/** Finds the sheet that a drop-down takes its words from. */
export type SheetOf = (sheetId: number) => Sheet;

/** A sheet with what is known of its grid: asking for it again would cost a read. */
export interface Grid {
  readonly sheet: Sheet;
  /** Of the first header; of the first line where there are none. */
  readonly headRow: number;
  readonly rows: number;
  readonly columns: number;
}

/** The first row below the headers. */
function bodyRow({ headRow }: Grid, { headerRows }: Pick<TabPlan, 'headerRows'>): number {
  return headRow + headerRows;
}

/** `headers` of neighbouring columns from `first` on; nothing for a tab without headers. */
export function formatHeaders(
  { sheet, headRow }: Grid,
  plan: Pick<TabPlan, 'headerRows' | 'guard'>,
  first: number,
  headers: readonly { readonly title: string; readonly note: string }[],
): void {
  if (plan.headerRows === 0 || headers.length === 0) return;
  sheet
    .getRange(headRow + plan.headerRows - 1, first, 1, headers.length)
    .setValues([headers.map(({ title }) => title)])
    .setNotes([headers.map(({ note }) => note)]);
  dressHeaders(sheet.getRange(headRow, first, plan.headerRows, headers.length), plan);
}

export function dressHeaders(
  cells: GoogleAppsScript.Spreadsheet.Range,
  { guard }: Pick<TabPlan, 'guard'>,
): void {
  cells
    .setBackground(headerFill[guard])
    .setFontColor(headerInk)
    .setFontWeight('bold')
    .setWrap(true);
}

/** The width, the format and the drop-down of a column; `source` gives the words of another tab. */
export function formatColumn(
  grid: Grid,
  position: number,
  column: ColumnPlan,
  plan: Pick<TabPlan, 'headerRows'>,
  source: GoogleAppsScript.Spreadsheet.Range | undefined,
): void {
  grid.sheet.setColumnWidth(position, column.width);
  formatCells(grid, position, column, plan, source);
}

export function formatCells(
  grid: Grid,
  position: number,
  column: ColumnPlan,
  plan: Pick<TabPlan, 'headerRows'>,
  source: GoogleAppsScript.Spreadsheet.Range | undefined,
): void {
  const rule = validationOf(column, source);
  if (column.format === 'text' && !rule) return;
  const first = bodyRow(grid, plan);
  const cells = grid.sheet.getRange(first, position, grid.rows - first + 1, 1);
  if (column.format !== 'text') cells.setNumberFormat(numberFormats[column.format]);
  if (rule) cells.setDataValidation(rule);
}

/** Whether the cells of a column offer words. */
export function hasChoices({ choices, choicesFrom }: ColumnPlan): boolean {
  return choices !== undefined || choicesFrom !== undefined;
}

function validationOf(column: ColumnPlan, source: GoogleAppsScript.Spreadsheet.Range | undefined) {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(column.note);
  if (column.choices) return builder.requireValueInList([...column.choices], true).build();
  return source ? builder.requireValueInRange(source, true).build() : undefined;
}

/** All cells of a column from a row on, however many there will be. */
export function choiceRange(
  cells: ChoiceCells | undefined,
  sheetOf: SheetOf,
): GoogleAppsScript.Spreadsheet.Range | undefined {
  if (cells === undefined) return undefined;
  const letters = columnLetters(cells.column);
  return sheetOf(cells.sheetId).getRange(`${letters}${cells.firstRow}:${letters}`);
}

/** Warning only: other staff refresh these tabs too, and an owner can't be kept out of a file anyway. */
export function guardTab(grid: Grid, plan: TabPlan): void {
  const { sheet, columns } = grid;
  const guarded =
    plan.guard === 'computed' ? sheet : sheet.getRange(1, 1, bodyRow(grid, plan) - 1, columns);
  guarded.protect().setDescription('Pantau Desa').setWarningOnly(true);
}

/** One colour rule per state, first match wins as in `paints`, before the rules that staff made themselves. */
export function paintTab(
  grid: Grid,
  { headerRows, paints }: Pick<TabPlan, 'headerRows' | 'paints'>,
  theirs: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
): void {
  const first = bodyRow(grid, { headerRows });
  const cells = grid.sheet.getRange(first, 1, grid.rows - first + 1, grid.columns);
  grid.sheet.setConditionalFormatRules([
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

/** The rules of a sheet: how many of a plan's paints stand among them, and those that are not ours. */
export function readRules(
  sheet: Sheet,
  paints: readonly StatePaint[],
): { readonly ours: number; readonly theirs: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] } {
  const marks = new Set(paints.map(({ startsWith }) => startsWith));
  const rules = sheet.getConditionalFormatRules();
  const theirs = rules.filter((rule) => {
    const [text] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
    return typeof text !== 'string' || !marks.has(text);
  });
  return { ours: rules.length - theirs.length, theirs };
}
