// A group of rows or columns, as scripts see it.
import { groupDepthAt, isCollapsed, setCollapsed, shiftGroupDepth } from '../../../workbook/structure/groups';
import { requireEdit } from '../access';
import { declareFace, type GoogleShape } from '../face';
import { type GroupPlace, type RangeHandle, SheetPart, type SheetsWorld } from '../handles';

export class GroupFace extends SheetPart implements GoogleShape<GoogleAppsScript.Spreadsheet.Group> {
  constructor(
    world: SheetsWorld,
    workbookId: string,
    sheetId: number,
    private readonly group: GroupPlace,
  ) {
    super(world, workbookId, sheetId);
  }
  collapse(): this {
    return this.setCollapsed(true);
  }
  expand(): this {
    return this.setCollapsed(false);
  }
  /** The line whose +/- closes it: behind the group unless the control stands before. */
  getControlIndex(): number {
    const { axis, start, end } = this.group;
    const after = axis === 'rows' ? this.sheet.rowGroupsAfter : this.sheet.columnGroupsAfter;
    return after ? end + 1 : start - 1;
  }
  getDepth(): number {
    return this.group.depth;
  }
  getRange(): RangeHandle {
    const { axis, start, end } = this.group;
    return axis === 'rows'
      ? this.rangeAt({ row: start, lastRow: end, column: 1, lastColumn: null })
      : this.rangeAt({ column: start, lastColumn: end, row: 1, lastRow: null });
  }
  isCollapsed(): boolean {
    return isCollapsed(this.sheet, this.group.axis, this.group);
  }
  remove(): void {
    requireEdit(this.world, this.workbook, this.sheet, null);
    const { axis, start, end, depth } = this.group;
    const rect =
      axis === 'rows'
        ? { row: start, lastRow: end, column: 1, lastColumn: 1 }
        : { row: 1, lastRow: 1, column: start, lastColumn: end };
    if (groupDepthAt(this.sheet, axis, start) >= depth)
      shiftGroupDepth(this.workbook, this.sheet, axis, rect, -1);
  }
  private setCollapsed(collapsed: boolean): this {
    requireEdit(this.world, this.workbook, this.sheet, null);
    setCollapsed(this.workbook, this.sheet, this.group.axis, this.group, collapsed);
    return this;
  }
}

declareFace(GroupFace, 'Group', {
  collapse: ['write', ''],
  expand: ['write', ''],
  getControlIndex: ['local', ''],
  getDepth: ['local', ''],
  getRange: ['local', ''],
  isCollapsed: ['read', ''],
  remove: ['write', ''],
});
