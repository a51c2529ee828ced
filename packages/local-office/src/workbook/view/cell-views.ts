// Works out what each cell of a tab shows: its text, its look, its note and what can be chosen in it.
import { displayText } from '../cell/display';
import { cellAt, isDrawing, isError, validationOf } from '../cells';
import {
  type CalculationContext,
  contentExtent,
  type SheetValues,
  sheetValues,
} from '../formulas/recalculate';
import { boundRange } from '../grid-range';
import { bandColor } from '../rules/banding';
import { type ConditionalStyles, conditionStyles, type ShownStyle } from '../rules/conditional-style';
import { allowedTexts } from '../rules/validation';
import type { Cell, CellStyle, SheetData, ValidationData, WorkbookData } from '../workbook-data';

export interface CellView {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Raw value: a serial number for dates; an error's text; null for blanks. */
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly error?: string;
  readonly note?: string;
  /** The cell's own look with banding under and conditional formats over it. */
  readonly style?: CellStyle;
  readonly validation?: ValidationView;
  readonly sparkline?: readonly (number | null)[];
}

/** A data-validation rule as the grid offers it. */
interface ValidationView {
  /** Choices of a list or range rule. */
  readonly list?: readonly string[];
  readonly dropdown: boolean;
  readonly checkbox: boolean;
  /** The value of a ticked check box. */
  readonly checked?: string | number | boolean;
}

/** Only cells with something in or on them, row by row. */
export function cellViews(workbook: WorkbookData, sheet: SheetData, context: CalculationContext): CellView[] {
  const values = sheetValues(workbook, sheet, context);
  const drawing: Drawing = {
    workbook,
    sheet,
    values,
    conditional: conditionStyles(workbook, sheet, values, context),
    lookOf: createLooks(workbook),
    validationOf: createValidations(workbook, context),
  };
  const cells: CellView[] = [];
  const { lastRow, lastColumnOf } = usedArea(drawing);
  for (let row = 1; row <= lastRow; row += 1) {
    const lastColumn = lastColumnOf(row);
    for (let column = 1; column <= lastColumn; column += 1) {
      const view = cellView(drawing, row, column);
      if (view) cells.push(view);
    }
  }
  return cells;
}

/** What the cells of one tab are worked out from. */
interface Drawing {
  readonly workbook: WorkbookData;
  readonly sheet: SheetData;
  readonly values: SheetValues;
  readonly conditional: ConditionalStyles;
  readonly lookOf: ReturnType<typeof createLooks>;
  readonly validationOf: ReturnType<typeof createValidations>;
}

/** Where contents, spilled arrays, conditional formats and bands reach. */
function usedArea({ sheet, values, conditional }: Drawing): {
  readonly lastRow: number;
  readonly lastColumnOf: (row: number) => number;
} {
  const extent = contentExtent(sheet, values);
  const bands = sheet.bandings.map((banding) => boundRange(banding.range, sheet));
  const lastRow = Math.max(
    sheet.rows.length,
    extent.lastRow,
    conditional.lastRow,
    ...bands.map((band) => band.lastRow),
  );
  const spilledTo = values.spilled.size > 0 ? extent.lastColumn : 0;
  const lastColumnOf = (row: number): number => {
    const bandedTo = bands.map((band) => (row >= band.row && row <= band.lastRow ? band.lastColumn : 0));
    const own = sheet.rows[row - 1]?.cells.length ?? 0;
    return Math.min(Math.max(own, spilledTo, conditional.lastColumn, ...bandedTo), sheet.columnCount);
  };
  return { lastRow: Math.min(lastRow, sheet.rowCount), lastColumnOf };
}

function cellView(drawing: Drawing, row: number, column: number): CellView | undefined {
  const { workbook, sheet, values, conditional } = drawing;
  const cell = cellAt(sheet, row, column);
  const value = values.value(row, column);
  const format = values.format(row, column);
  const shown = conditional.at(row, column);
  const band = bandColor(sheet, row, column);
  if (!cell && value === null && !shown && band === undefined) return undefined;
  const style = drawing.lookOf(cell?.s ?? 0, format, band, shown);
  const validation = drawing.validationOf(cell);
  return {
    row,
    column,
    text: displayText(value, format, workbook.locale),
    value: isError(value) ? value.error : isDrawing(value) ? null : value,
    ...(cell?.f === undefined ? {} : { formula: cell.f }),
    ...(isError(value) ? { error: value.message ?? value.error } : {}),
    ...(cell?.n === undefined ? {} : { note: cell.n }),
    ...(style ? { style } : {}),
    ...(validation ? { validation } : {}),
    ...(isDrawing(value) ? { sparkline: value.sparkline } : {}),
  };
}

/** Cells with equal style, format, band and conditions share one look, which is made once. */
function createLooks(workbook: WorkbookData) {
  const looks = new Map<ShownStyle | undefined, Map<string, CellStyle>>();
  return (
    own: number,
    format: string | undefined,
    band: string | undefined,
    over: ShownStyle | undefined,
  ): CellStyle | undefined => {
    if (own === 0 && format === undefined && band === undefined && !over) return undefined;
    const known = looks.get(over) ?? new Map<string, CellStyle>();
    looks.set(over, known);
    const key = `${own}|${band ?? ''}|${format ?? ''}`;
    const look = known.get(key) ?? {
      ...(band === undefined ? {} : { background: band }),
      ...workbook.styles[own],
      ...(format === undefined ? {} : { numberFormat: format }),
      ...over,
    };
    known.set(key, look);
    return look;
  };
}

/** Cells with the same rule share one view of it, which is made once. */
function createValidations(workbook: WorkbookData, context: CalculationContext) {
  const views = new Map<number, ValidationView>();
  return (cell: Cell | null): ValidationView | undefined => {
    const rule = validationOf(workbook, cell);
    if (cell?.d === undefined || !rule) return undefined;
    const view = views.get(cell.d) ?? validationView(rule, workbook, context);
    views.set(cell.d, view);
    return view;
  };
}

function validationView(
  rule: ValidationData,
  workbook: WorkbookData,
  context: CalculationContext,
): ValidationView {
  const list = allowedTexts(rule, workbook, context);
  const checkbox = rule.criteria === 'CHECKBOX';
  const [checked = true, unchecked = false] = rule.values;
  return {
    ...(list ? { list } : {}),
    dropdown: list !== undefined && rule.showDropdown,
    checkbox,
    ...(checkbox && typeof checked !== 'object' && typeof unchecked !== 'object' ? { checked } : {}),
  };
}
