// Tells what a person meant by a command of Univer's that was stopped.
import type { StructureIntent, WireRange, WireSheet } from '../../../server/wire/protocol';
import { defaultColumnWidth, minimumRowHeight } from './cell-looks';

/** Pixels; a smaller row or column could not be grabbed again. */
const smallest = 16;

interface Command {
  readonly id: string;
  readonly params?: object;
}

/** What was active and selected when the command was given. */
interface Surroundings {
  readonly sheetId: number;
  readonly selection: WireRange | null;
  readonly sheet: WireSheet | undefined;
}

/** The intent behind a stopped command, or null when Node's workbook has no such change. */
export function intentOf(
  command: Command,
  { sheetId, selection, sheet }: Surroundings,
): StructureIntent | null {
  const read = reader(command.params);
  switch (command.id) {
    case 'sheet.command.delta-column-width': {
      const change = read.number('deltaX');
      const anchor = read.number('anchorCol');
      if (change === undefined || anchor === undefined) return null;
      const pixels = Math.max(
        Math.round((sheet?.columnWidths[anchor + 1] ?? defaultColumnWidth) + change),
        smallest,
      );
      const run = runAround(anchor + 1, selection, sheet, 'column');
      return { kind: 'resizeColumns', sheetId, ...run, pixels };
    }
    case 'sheet.command.delta-row-height': {
      const change = read.number('deltaY');
      const anchor = read.number('anchorRow');
      if (change === undefined || anchor === undefined) return null;
      const pixels = Math.max(
        Math.round((sheet?.rowHeights[anchor + 1] ?? minimumRowHeight) + change),
        smallest,
      );
      const run = runAround(anchor + 1, selection, sheet, 'row');
      return { kind: 'resizeRows', sheetId, ...run, pixels };
    }
    case 'sheet.command.move-rows': {
      const from = read.range('fromRange') ?? selection;
      const to = read.range('toRange');
      if (!from || !to) return null;
      return { kind: 'moveRows', sheetId, at: from.row, count: from.lastRow - from.row + 1, to: to.row };
    }
    case 'sheet.command.move-cols': {
      const from = read.range('fromRange') ?? selection;
      const to = read.range('toRange');
      if (!from || !to) return null;
      return {
        kind: 'moveColumns',
        sheetId,
        at: from.column,
        count: from.lastColumn - from.column + 1,
        to: to.column,
      };
    }
    case 'sheet.command.move-range': {
      const source = read.range('fromRange');
      const to = read.range('toRange');
      return source && to ? { kind: 'moveRange', sheetId, source, row: to.row, column: to.column } : null;
    }
    case 'sheet.command.auto-fill': {
      const source = read.range('sourceRange');
      const target = read.range('targetRange');
      return source && target ? { kind: 'fill', sheetId, source, target } : null;
    }
    default:
      return null;
  }
}

/** Whole rows or columns that are selected together are resized together. */
function runAround(
  index: number,
  selection: WireRange | null,
  sheet: WireSheet | undefined,
  axis: 'row' | 'column',
): { at: number; count: number } {
  const alone = { at: index, count: 1 };
  if (!selection || !sheet) return alone;
  const [first, last, whole] =
    axis === 'row'
      ? [
          selection.row,
          selection.lastRow,
          selection.column === 1 && selection.lastColumn === sheet.columnCount,
        ]
      : [selection.column, selection.lastColumn, selection.row === 1 && selection.lastRow === sheet.rowCount];
  return whole && first <= index && index <= last ? { at: first, count: last - first + 1 } : alone;
}

interface Reader {
  number(name: string): number | undefined;
  range(name: string): WireRange | null;
}

/** Univer does not type a command's parameters here, so each is checked before it is used. */
function reader(params: object | undefined): Reader {
  const fields: Readonly<Record<string, unknown>> = { ...params };
  const numberIn = (holder: Readonly<Record<string, unknown>>, name: string): number | undefined => {
    const value = holder[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };
  return {
    number: (name) => numberIn(fields, name),
    range: (name) => {
      const value = fields[name];
      if (typeof value !== 'object' || value === null) return null;
      const parts: Readonly<Record<string, unknown>> = { ...value };
      const [row, column, lastRow, lastColumn] = ['startRow', 'startColumn', 'endRow', 'endColumn'].map(
        (part) => numberIn(parts, part),
      );
      if (row === undefined || column === undefined || lastRow === undefined || lastColumn === undefined)
        return null;
      return { row: row + 1, column: column + 1, lastRow: lastRow + 1, lastColumn: lastColumn + 1 };
    },
  };
}
