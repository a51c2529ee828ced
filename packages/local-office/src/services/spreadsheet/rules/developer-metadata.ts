// What do developer metadata, their places and their finder answer?
import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { ServiceError } from '../../../runtime/service/service';
import { touch } from '../../../workbook/cells';
import { intersects } from '../../../workbook/grid-range';
import type { GridRange, MetadataData } from '../../../workbook/workbook-data';
import { requireEdit } from '../access';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from '../enums';
import { assertGoogle, declareFace, type GoogleShape } from '../face';
import {
  type MetadataScope,
  type RangeHandle,
  type SheetHandle,
  type SheetsWorld,
  type SpreadsheetHandle,
  WorkbookFace,
} from '../handles';

type Location = MetadataData['location'];

function lineRange(location: Location): GridRange | null {
  if (location.type === 'ROW')
    return { row: location.index, lastRow: location.index, column: 1, lastColumn: null };
  if (location.type === 'COLUMN')
    return { column: location.index, lastColumn: location.index, row: 1, lastRow: null };
  return null;
}

export class DeveloperMetadataLocationFace
  extends WorkbookFace
  implements GoogleShape<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>
{
  constructor(
    world: SheetsWorld,
    workbookId: string,
    private readonly location: Location,
  ) {
    super(world, workbookId);
  }
  getLocationType(): GoogleEnum {
    return DeveloperMetadataLocationType.of(this.location.type);
  }
  getColumn(): RangeHandle | null {
    return this.line('COLUMN');
  }
  getRow(): RangeHandle | null {
    return this.line('ROW');
  }
  getSheet(): SheetHandle | null {
    return 'sheetId' in this.location
      ? this.world.make.sheet(this.world, this.workbookId, this.location.sheetId)
      : null;
  }
  getSpreadsheet(): SpreadsheetHandle | null {
    return this.world.make.spreadsheet(this.world, this.workbookId);
  }
  private line(type: 'ROW' | 'COLUMN'): RangeHandle | null {
    const range = lineRange(this.location);
    return this.location.type === type && range
      ? this.world.make.range(this.world, this.workbookId, this.location.sheetId, range)
      : null;
  }
}

export class DeveloperMetadataFace
  extends WorkbookFace
  implements GoogleShape<GoogleAppsScript.Spreadsheet.DeveloperMetadata>
{
  constructor(
    world: SheetsWorld,
    workbookId: string,
    private readonly id: number,
  ) {
    super(world, workbookId);
  }
  getId(): number {
    return this.id;
  }
  getKey(): string {
    return this.data.key;
  }
  getValue(): string | null {
    return this.data.value;
  }
  getVisibility(): GoogleEnum {
    return DeveloperMetadataVisibility.of(this.data.visibility);
  }
  getLocation(): DeveloperMetadataLocationFace {
    return new DeveloperMetadataLocationFace(this.world, this.workbookId, this.data.location);
  }
  setKey(key: string): this {
    return this.change({ key });
  }
  setValue(value: string): this {
    return this.change({ value });
  }
  setVisibility(visibility: unknown): this {
    return this.change({ visibility: DeveloperMetadataVisibility.nameOf(visibility) ?? 'DOCUMENT' });
  }
  moveToColumn(column: RangeHandle): this {
    const { range } = column;
    assertGoogle(
      range.lastRow === null && range.row === 1 && range.column === range.lastColumn,
      'The range must be a single entire column.',
    );
    return this.change({ location: { type: 'COLUMN', sheetId: column.sheetId, index: range.column } });
  }
  moveToRow(row: RangeHandle): this {
    const { range } = row;
    assertGoogle(
      range.lastColumn === null && range.column === 1 && range.row === range.lastRow,
      'The range must be a single entire row.',
    );
    return this.change({ location: { type: 'ROW', sheetId: row.sheetId, index: range.row } });
  }
  moveToSheet(sheet: SheetHandle): this {
    return this.change({ location: { type: 'SHEET', sheetId: sheet.sheetId } });
  }
  moveToSpreadsheet(): this {
    return this.change({ location: { type: 'SPREADSHEET' } });
  }
  remove(): void {
    requireEdit(this.world, this.workbook, null, null);
    this.workbook.metadata = this.workbook.metadata.filter((metadata) => metadata.id !== this.id);
    touch(this.workbook);
  }
  private get data(): MetadataData {
    const found = this.workbook.metadata.find((metadata) => metadata.id === this.id);
    if (!found) throw new ServiceError('The developer metadata no longer exists.');
    return found;
  }
  private change(change: Partial<MetadataData>): this {
    requireEdit(this.world, this.workbook, null, null);
    const next = { ...this.data, ...change };
    this.workbook.metadata = this.workbook.metadata.map((metadata) =>
      metadata.id === this.id ? next : metadata,
    );
    touch(this.workbook);
    return this;
  }
}

interface Wanted {
  readonly id?: number;
  readonly key?: string;
  readonly value?: string;
  readonly visibility?: string;
  readonly locationType?: string;
}

export class DeveloperMetadataFinderFace
  extends WorkbookFace
  implements GoogleShape<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>
{
  private wanted: Wanted = {};
  private intersecting = false;

  constructor(
    world: SheetsWorld,
    workbookId: string,
    private readonly scope: MetadataScope,
  ) {
    super(world, workbookId);
  }
  find(): object[] {
    const { wanted } = this;
    return this.workbook.metadata
      .filter(
        (metadata) =>
          (wanted.id === undefined || metadata.id === wanted.id) &&
          (wanted.key === undefined || metadata.key === wanted.key) &&
          (wanted.value === undefined || metadata.value === wanted.value) &&
          (wanted.visibility === undefined || metadata.visibility === wanted.visibility) &&
          (wanted.locationType === undefined || metadata.location.type === wanted.locationType) &&
          this.inScope(metadata.location),
      )
      .map((metadata) => this.world.make.metadata(this.world, this.workbookId, metadata.id));
  }
  onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }
  withId(id: number): this {
    return this.want({ id });
  }
  withKey(key: string): this {
    return this.want({ key });
  }
  withValue(value: string): this {
    return this.want({ value });
  }
  withVisibility(visibility: unknown): this {
    const name = DeveloperMetadataVisibility.nameOf(visibility);
    return this.want(name === undefined ? {} : { visibility: name });
  }
  withLocationType(type: unknown): this {
    const name = DeveloperMetadataLocationType.nameOf(type);
    return this.want(name === undefined ? {} : { locationType: name });
  }
  private want(more: Wanted): this {
    this.wanted = { ...this.wanted, ...more };
    return this;
  }
  /**
   * A spreadsheet's finder sees everything, a sheet's what lies on the sheet, its rows and columns; a range's what
   * is on rows and columns that lie in it, or with onIntersectingLocations what touches it.
   */
  private inScope(location: Location): boolean {
    const { scope } = this;
    if (scope.in === 'spreadsheet') return true;
    if (location.type === 'SPREADSHEET') return this.intersecting;
    if (location.sheetId !== scope.sheetId) return false;
    if (scope.in === 'sheet') return true;
    const line = lineRange(location);
    if (!line) return this.intersecting;
    if (this.intersecting) return intersects(line, scope.range);
    const { range } = scope;
    return location.type === 'ROW'
      ? range.lastColumn === null && intersects(line, range)
      : range.lastRow === null && intersects(line, range);
  }
}

declareFace(DeveloperMetadataLocationFace, 'DeveloperMetadataLocation', {
  getColumn: ['local', ''],
  getLocationType: ['local', ''],
  getRow: ['local', ''],
  getSheet: ['local', ''],
  getSpreadsheet: ['local', ''],
});
declareFace(DeveloperMetadataFace, 'DeveloperMetadata', {
  getId: ['local', ''],
  getKey: ['local', ''],
  getLocation: ['local', ''],
  getValue: ['local', ''],
  getVisibility: ['local', ''],
  moveToColumn: ['write', 'Range'],
  moveToRow: ['write', 'Range'],
  moveToSheet: ['write', 'Sheet'],
  moveToSpreadsheet: ['write', ''],
  remove: ['write', ''],
  setKey: ['write', 's'],
  setValue: ['write', 's'],
  setVisibility: ['write', 'e:DeveloperMetadataVisibility'],
});
declareFace(DeveloperMetadataFinderFace, 'DeveloperMetadataFinder', {
  find: ['read', ''],
  onIntersectingLocations: ['local', ''],
  withId: ['local', 'i'],
  withKey: ['local', 's'],
  withLocationType: ['local', 'e:DeveloperMetadataLocationType'],
  withValue: ['local', 's'],
  withVisibility: ['local', 'e:DeveloperMetadataVisibility'],
});
