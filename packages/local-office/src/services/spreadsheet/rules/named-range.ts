// A NamedRange, as scripts see it.
import { ServiceError } from '../../../runtime/service/service';
import { parseA1 } from '../../../text/a1';
import { touch } from '../../../workbook/cells';
import type { GridRange, NamedRangeData, WorkbookData } from '../../../workbook/workbook-data';
import { requireEdit } from '../access';
import { assertGoogle, declareFace, type GoogleShape } from '../face';
import { type RangeHandle, type SheetsWorld, WorkbookFace } from '../handles';

/** Letters, digits, underscores and dots; not a cell's name, no TRUE or FALSE (Sheets' rules for names). */
export function assertRangeName(name: string): void {
  const looksRight = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name);
  const isCell = parseA1(name) !== undefined;
  assertGoogle(
    looksRight && !isCell && !/^(true|false)$/i.test(name),
    `The name "${name}" is not a valid range name.`,
  );
}

/** Gives a range a name, or moves the name if it stands already. */
export function putNamedRange(
  workbook: WorkbookData,
  name: string,
  place: { readonly sheetId: number; readonly range: GridRange },
  newId: () => string,
): void {
  assertRangeName(name);
  const known = workbook.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
  workbook.namedRanges = known
    ? workbook.namedRanges.map((range) => (range === known ? { ...range, ...place } : range))
    : [...workbook.namedRanges, { id: newId(), name, ...place }];
  touch(workbook);
}

export class NamedRangeFace
  extends WorkbookFace
  implements GoogleShape<GoogleAppsScript.Spreadsheet.NamedRange>
{
  constructor(
    world: SheetsWorld,
    workbookId: string,
    private readonly id: string,
  ) {
    super(world, workbookId);
  }
  getName(): string {
    return this.data.name;
  }
  /** For Protection.setNamedRange. */
  get namedRangeName(): string {
    return this.data.name;
  }
  getRange(): RangeHandle {
    return this.world.make.range(this.world, this.workbookId, this.data.sheetId, this.data.range);
  }
  setName(name: string): this {
    assertRangeName(name);
    const taken = this.workbook.namedRanges.some(
      (range) => range.id !== this.id && range.name.toLowerCase() === name.toLowerCase(),
    );
    assertGoogle(!taken, `A range with the name "${name}" already exists.`);
    return this.change({ name });
  }
  setRange(range: RangeHandle): this {
    return this.change({ sheetId: range.sheetId, range: range.range });
  }
  remove(): void {
    requireEdit(this.world, this.workbook, null, null);
    this.workbook.namedRanges = this.workbook.namedRanges.filter((range) => range.id !== this.id);
    touch(this.workbook);
  }
  private get data(): NamedRangeData {
    const found = this.workbook.namedRanges.find((range) => range.id === this.id);
    if (!found) throw new ServiceError('The named range no longer exists.');
    return found;
  }
  private change(change: Partial<NamedRangeData>): this {
    requireEdit(this.world, this.workbook, null, null);
    const next = { ...this.data, ...change };
    this.workbook.namedRanges = this.workbook.namedRanges.map((range) =>
      range.id === this.id ? next : range,
    );
    touch(this.workbook);
    return this;
  }
}

declareFace(NamedRangeFace, 'NamedRange', {
  getName: ['local', ''],
  getRange: ['local', ''],
  remove: ['write', ''],
  setName: ['write', 's'],
  setRange: ['write', 'Range'],
});
