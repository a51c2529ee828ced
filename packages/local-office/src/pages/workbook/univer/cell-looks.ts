// Turns a tab of Node's into Univer's own terms.
import type { IBorderStyleData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { WireBorder, WireCell, WireSheet, WireStyle } from '../../../server/wire/protocol';

/** Pixels. Sheets' own rows are 21 high; 24 keeps symbols and 10-point text apart on every screen. */
export const minimumRowHeight = 24;
export const defaultColumnWidth = 100;

const horizontal = { left: 1, center: 2, right: 3 } as const;
const vertical = { top: 1, middle: 2, bottom: 3 } as const;
const wrapping = { overflow: 1, clip: 2, wrap: 3 } as const;
/** Univer's numbers for the names of SpreadsheetApp.BorderStyle. */
const borderLines: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

/** A look with Sheets' defaults filled in: Arial 10, vertically centred, because our rows are slightly higher. */
export function univerStyleOf(style: WireStyle): IStyleData {
  return {
    ff: style.fontFamily ?? 'Arial',
    fs: style.fontSize ?? 10,
    vt: vertical[style.verticalAlign ?? 'middle'],
    tb: wrapping[style.wrap ?? 'overflow'],
    ...(style.align ? { ht: horizontal[style.align] } : {}),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline ? { ul: { s: 1 } } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.color ? { cl: { rgb: style.color } } : {}),
    ...(style.rotation ? { tr: { a: -style.rotation, v: 0 } } : {}),
    ...(style.borders
      ? {
          bd: {
            ...borderOf('t', style.borders.top),
            ...borderOf('r', style.borders.right),
            ...borderOf('b', style.borders.bottom),
            ...borderOf('l', style.borders.left),
          },
        }
      : {}),
  };
}

function borderOf(
  side: 't' | 'r' | 'b' | 'l',
  line: WireBorder | undefined,
): Record<string, IBorderStyleData> {
  return line ? { [side]: { s: borderLines[line.style] ?? 1, cl: { rgb: line.color } } } : {};
}

/** A whole tab; its cells hold only their texts, everything else is laid over while drawing. */
export function univerSheetOf(sheet: WireSheet): Partial<IWorksheetData> {
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: 0,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultRowHeight: minimumRowHeight,
    defaultColumnWidth,
    showGridlines: sheet.gridlines ? 1 : 0,
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
      startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
    },
    mergeData: sheet.merges.map((range) => ({
      startRow: range.row - 1,
      endRow: range.lastRow - 1,
      startColumn: range.column - 1,
      endColumn: range.lastColumn - 1,
    })),
    cellData: textsOf(sheet),
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
    defaultStyle: { ff: 'Arial', fs: 10, vt: vertical.middle, tb: wrapping.overflow },
  };
}

function textsOf(sheet: WireSheet): NonNullable<IWorksheetData['cellData']> {
  const texts: Record<number, Record<number, { v: string; t: number }>> = {};
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell?.text) return;
      const line = texts[row] ?? {};
      texts[row] = line;
      line[column] = { v: cell.text, t: 1 };
    });
  });
  return texts;
}

function rowsOf(sheet: WireSheet): NonNullable<IWorksheetData['rowData']> {
  const rows: Record<number, { h: number; ia: number; hd?: number }> = {};
  const written = Object.keys(sheet.rowHeights).map((row) => Number(row) - 1);
  for (const index of new Set([...sheet.rows.keys(), ...written])) {
    const height = rowHeightOf(sheet, index + 1);
    if (height !== minimumRowHeight) rows[index] = { h: height, ia: 0 };
  }
  for (const row of sheet.hiddenRows) {
    rows[row - 1] = { h: rows[row - 1]?.h ?? minimumRowHeight, ia: 0, hd: 1 };
  }
  return rows;
}

/** Pixels: as high as somebody made the row, else as its cells need. */
export function rowHeightOf(sheet: WireSheet, row: number): number {
  return sheet.rowHeights[row] ?? Math.max(minimumRowHeight, fittingHeight(sheet, sheet.rows[row - 1] ?? []));
}

/** Pixels that the highest cell of a row needs; Sheets fits rows to wrapped lines and large letters by itself. */
function fittingHeight(sheet: WireSheet, cells: readonly (WireCell | null)[]): number {
  let highest = 0;
  cells.forEach((cell, index) => {
    const style = cell?.style === undefined ? undefined : sheet.styles[cell.style];
    if (!cell?.text || !style) return;
    const points = style.fontSize ?? 10;
    if (style.wrap !== 'wrap' && points <= 12 && !cell.text.includes('\n')) return;
    const width = (sheet.columnWidths[index + 1] ?? defaultColumnWidth) - cellPadding;
    const lines = style.wrap === 'wrap' ? lineCount(cell.text, width, style) : cell.text.split('\n').length;
    highest = Math.max(highest, Math.ceil(lines * points * lineHeightPerPoint) + cellPadding);
  });
  return highest;
}

/** Pixels left and right of a text, and above and below it. */
const cellPadding = 6;
/** Pixels of a line for each point of its letters (4/3 pixels per point, with room between lines). */
const lineHeightPerPoint = 1.75;

let pen: CanvasRenderingContext2D | null = null;

/** Lines that a text takes in a width, broken between words as the grid does. */
function lineCount(text: string, width: number, style: WireStyle): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return 1;
  pen.font = `${style.bold ? 'bold ' : ''}${style.fontSize ?? 10}pt ${style.fontFamily ?? 'Arial'}`;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const size = pen.measureText(word).width;
      if (used > 0 && used + pen.measureText(word.trimEnd()).width > width) {
        lines += 1;
        used = 0;
      }
      if (size > width) lines += Math.floor(size / width);
      used += size % width;
    }
  }
  return lines;
}

function columnsOf(sheet: WireSheet): NonNullable<IWorksheetData['columnData']> {
  const columns: Record<number, { w: number; hd?: number }> = {};
  for (const [column, pixels] of Object.entries(sheet.columnWidths))
    columns[Number(column) - 1] = { w: pixels };
  for (const column of sheet.hiddenColumns) {
    columns[column - 1] = { w: columns[column - 1]?.w ?? defaultColumnWidth, hd: 1 };
  }
  return columns;
}
