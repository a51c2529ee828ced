// Formats the columns of a tab as planned: headers, widths, drop-downs, protection and colours.
import type { ColumnPlan, StatePaint, TabPlan } from '../../app/ports';
import type { ChoiceCells } from '../../app/ports-sheets';
import { columnLetters } from '../../core/column-letters';
import { numberRuns } from '../../core/number-runs';
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
export function writeHeaders(
  { sheet, headRow }: Grid,
  { headerRows }: Pick<TabPlan, 'headerRows'>,
  first: number,
  headers: readonly { readonly title: string; readonly note: string }[],
): void {
  if (headerRows === 0 || headers.length === 0) return;
  const cells = sheet.getRange(headRow + headerRows - 1, first, 1, headers.length);
  cells.setValues([headers.map(({ title }) => title)]).setNotes([headers.map(({ note }) => note)]);
}

/** Only the notes of headers that stand. */
export function noteHeaders(
  { sheet, headRow }: Grid,
  { headerRows }: Pick<TabPlan, 'headerRows'>,
  first: number,
  headers: readonly { readonly note: string }[],
): void {
  if (headerRows === 0 || headers.length === 0) return;
  sheet
    .getRange(headRow + headerRows - 1, first, 1, headers.length)
    .setNotes([headers.map(({ note }) => note)]);
}

/** Colours the headers of `count` columns from `first` on. */
export function dressHeaders(
  { sheet, headRow }: Grid,
  { headerRows, guard }: Pick<TabPlan, 'headerRows' | 'guard'>,
  first: number,
  count: number,
): void {
  if (headerRows === 0) return;
  const cells = sheet.getRange(headRow, first, headerRows, count);
  const style = SpreadsheetApp.newTextStyle().setForegroundColor(headerInk).setBold(true).build();
  cells.setBackground(headerFill[guard]).setTextStyle(style).setWrap(true);
}

/** Long texts of all columns break into lines. */
export function wrapBody(grid: Grid, plan: Pick<TabPlan, 'headerRows' | 'wraps'>): void {
  if (plan.wraps === true) bodyCells(grid, plan, 1, grid.columns).setWrap(true);
}

/** A column of ours where it stands in the sheet. */
export interface PlacedColumn {
  readonly position: number;
  readonly column: ColumnPlan;
  /** The words of another tab that its cells offer. */
  readonly source: GoogleAppsScript.Spreadsheet.Range | undefined;
}

/** The format and the drop-down of a column. */
export function formatCells(grid: Grid, plan: Pick<TabPlan, 'headerRows'>, placed: PlacedColumn): void {
  const { position, column } = placed;
  if (column.format !== 'text') formatColumn(grid, plan, position, column);
  offerChoices(grid, plan, placed);
}

export function formatColumn(
  grid: Grid,
  plan: Pick<TabPlan, 'headerRows'>,
  position: number,
  { format }: ColumnPlan,
): void {
  bodyCells(grid, plan, position, 1).setNumberFormat(numberFormats[format]);
}

/** The formats of all columns of a sheet whose cells are text so far: neighbours of one format in one write. */
export function formatNumbers(grid: Grid, plan: TabPlan): void {
  for (const format of ['date', 'moment', 'whole'] as const) {
    const positions = plan.columns.flatMap((column, index) => (column.format === format ? [index + 1] : []));
    for (const [first, last] of numberRuns(positions))
      bodyCells(grid, plan, first, last - first + 1).setNumberFormat(numberFormats[format]);
  }
}

/** The drop-down of a column, if it has one. */
export function offerChoices(
  grid: Grid,
  plan: Pick<TabPlan, 'headerRows'>,
  { position, column, source }: PlacedColumn,
): void {
  const rule = validationOf(column, source);
  if (rule) bodyCells(grid, plan, position, 1).setDataValidation(rule);
}

/** The cells of neighbouring columns below their headers. */
function bodyCells(
  grid: Grid,
  plan: Pick<TabPlan, 'headerRows'>,
  position: number,
  count: number,
): GoogleAppsScript.Spreadsheet.Range {
  const first = bodyRow(grid, plan);
  return grid.sheet.getRange(first, position, grid.rows - first + 1, count);
}

/** Whether the cells of a column offer words. */
export function hasChoices({ choices, choicesFrom }: ColumnPlan): boolean {
  return choices !== undefined || choicesFrom !== undefined;
}

function validationOf(column: ColumnPlan, source: GoogleAppsScript.Spreadsheet.Range | undefined) {
  if (!column.choices && !source) return undefined;
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
  const guarded = plan.guard === 'computed' ? sheet : sheet.getRange(1, 1, bodyRow(grid, plan) - 1, columns);
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
