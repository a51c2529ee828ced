// The user's selection, as scripts see it.
import { Direction } from '../enums';
import { declareFace, type GoogleShape } from '../face';
import { type RangeHandle, type SheetHandle, WorkbookFace } from '../handles';
import { currentCell, selectedRanges, selectionOf } from './selecting';

export class SelectionFace
  extends WorkbookFace
  implements GoogleShape<GoogleAppsScript.Spreadsheet.Selection>
{
  getActiveSheet(): SheetHandle {
    return this.world.make.sheet(this.world, this.workbookId, this.selection.sheetId);
  }
  getActiveRange(): RangeHandle | null {
    return this.ranges().at(-1) ?? null;
  }
  getActiveRangeList(): object | null {
    return this.world.make.rangeList(this.world, this.ranges());
  }
  getCurrentCell(): RangeHandle | null {
    const { sheetId } = this.selection;
    const { row, column } = currentCell(this.selection, sheetId);
    return this.world.make.range(this.world, this.workbookId, sheetId, {
      row,
      column,
      lastRow: row,
      lastColumn: column,
    });
  }
  /** The active range stretched to the edge of the data in a direction (Ctrl+Shift+arrow). */
  getNextDataRange(direction: unknown): RangeHandle | null {
    const active = this.getActiveRange();
    const cell = this.getCurrentCell();
    if (!active || !cell) return null;
    const getNext: unknown = Reflect.get(cell, 'getNextDataCell');
    const edge = typeof getNext === 'function' ? Reflect.apply(getNext, cell, [direction]) : cell;
    const { row, column } = edge.range;
    const rect = active.rect;
    const vertical = ['UP', 'DOWN'].includes(Direction.nameOf(direction) ?? '');
    return this.world.make.range(
      this.world,
      this.workbookId,
      this.selection.sheetId,
      vertical
        ? { ...rect, row: Math.min(rect.row, row), lastRow: Math.max(rect.lastRow, row) }
        : { ...rect, column: Math.min(rect.column, column), lastColumn: Math.max(rect.lastColumn, column) },
    );
  }
  private get selection(): ReturnType<typeof selectionOf> {
    return selectionOf(this.world, this.workbook);
  }
  private ranges(): RangeHandle[] {
    const { sheetId } = this.selection;
    return selectedRanges(this.selection, sheetId).map((range) =>
      this.world.make.range(this.world, this.workbookId, sheetId, range),
    );
  }
}

declareFace(SelectionFace, 'Selection', {
  getActiveRange: ['read', ''],
  getActiveRangeList: ['read', ''],
  getActiveSheet: ['read', ''],
  getCurrentCell: ['read', ''],
  getNextDataRange: ['read', 'e:Direction'],
});
