// What spreadsheet faces know of each other without importing each other's classes.
import { ServiceError } from '../../runtime/service/service';
import type { Session } from '../../runtime/service/session';
import { type CalculationContext, type SheetValues, sheetValues } from '../../workbook/formulas/recalculate';
import { boundRange, type Rect } from '../../workbook/grid-range';
import { sheetById } from '../../workbook/new-workbook';
import type { GridRange, SheetData, WorkbookData } from '../../workbook/workbook-data';
import { Face } from './face';

/** What the office's screen does for SpreadsheetApp. */
export interface SpreadsheetUi {
  /** SpreadsheetApp.getUi(): throws where no screen is. */
  readonly ui: () => object;
  readonly toast: (message: string, title: string, seconds: number) => void;
  /** Spreadsheet.addMenu, updateMenu and removeMenu of the older API. */
  readonly setMenu: (
    name: string,
    items: readonly ({ name: string; functionName: string } | null)[] | null,
  ) => void;
  /** Spreadsheet.getAs / getBlob: a PDF of the workbook as a Blob face. */
  readonly exportBlob: (workbook: WorkbookData, contentType: string) => object;
}

/** Makes faces; wired in spreadsheet-app.ts so that classes needn't import each other. */
export interface FaceMakers {
  readonly spreadsheet: (world: SheetsWorld, workbookId: string) => SpreadsheetHandle;
  readonly sheet: (world: SheetsWorld, workbookId: string, sheetId: number) => SheetHandle;
  readonly range: (world: SheetsWorld, workbookId: string, sheetId: number, range: GridRange) => RangeHandle;
  readonly rangeList: (world: SheetsWorld, ranges: readonly RangeHandle[]) => object;
  readonly protection: (world: SheetsWorld, workbookId: string, id: number) => object;
  readonly namedRange: (world: SheetsWorld, workbookId: string, id: string) => object;
  readonly textFinder: (
    world: SheetsWorld,
    workbookId: string,
    places: readonly TextPlace[],
    text: string,
  ) => object;
  readonly filter: (world: SheetsWorld, workbookId: string, sheetId: number) => object;
  readonly group: (world: SheetsWorld, workbookId: string, sheetId: number, group: GroupPlace) => object;
  readonly banding: (world: SheetsWorld, workbookId: string, sheetId: number, id: number) => object;
  readonly selection: (world: SheetsWorld, workbookId: string) => object;
}

export interface TextPlace {
  readonly sheetId: number;
  /** Absent: the whole sheet. */
  readonly range?: GridRange;
}

export interface GroupPlace {
  readonly axis: 'rows' | 'columns';
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** One execution's view of all spreadsheets. */
export class SheetsWorld {
  private activeId: string | null;
  readonly calculation: CalculationContext;

  constructor(
    readonly session: Session,
    readonly screen: SpreadsheetUi,
    readonly make: FaceMakers,
  ) {
    const { containerId, state } = session;
    // A script may be bound to a form instead.
    this.activeId = containerId !== null && containerId in state.workbooks ? containerId : null;
    this.calculation = {
      engine: session.engine,
      now: () => session.now(),
      warn: (text) => session.log('WARNING', text),
    };
  }

  get activeWorkbookId(): string | null {
    return this.activeId;
  }

  set activeWorkbookId(id: string | null) {
    this.activeId = id;
  }

  /** Throws Google's sentence for an unknown id or one that the user may not open. */
  workbook(id: string): WorkbookData {
    const found = this.session.state.workbooks[id];
    if (!found) {
      throw new ServiceError(
        `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
      );
    }
    return found;
  }

  sheet(workbookId: string, sheetId: number): SheetData {
    const found = sheetById(this.workbook(workbookId), sheetId);
    if (!found) throw new ServiceError(`Sheet ${sheetId} not found`);
    return found;
  }

  values(workbook: WorkbookData, sheet: SheetData): SheetValues {
    return sheetValues(workbook, sheet, this.calculation);
  }
}

/** Something of a workbook. */
export abstract class WorkbookFace extends Face {
  constructor(
    readonly world: SheetsWorld,
    readonly workbookId: string,
  ) {
    super();
  }

  get workbook(): WorkbookData {
    return this.world.workbook(this.workbookId);
  }
}

export abstract class SpreadsheetHandle extends WorkbookFace {}

/** Something of one sheet. */
export abstract class SheetPart extends WorkbookFace {
  constructor(
    world: SheetsWorld,
    workbookId: string,
    readonly sheetId: number,
  ) {
    super(world, workbookId);
  }

  get sheet(): SheetData {
    return this.world.sheet(this.workbookId, this.sheetId);
  }

  get values(): SheetValues {
    return this.world.values(this.workbook, this.sheet);
  }

  /** A range face on this sheet. */
  rangeAt(range: GridRange): RangeHandle {
    return this.world.make.range(this.world, this.workbookId, this.sheetId, range);
  }
}

export abstract class SheetHandle extends SheetPart {}

export abstract class RangeHandle extends SheetPart {
  constructor(
    world: SheetsWorld,
    workbookId: string,
    sheetId: number,
    readonly range: GridRange,
  ) {
    super(world, workbookId, sheetId);
  }

  /** The cells meant, open ends closed at the edge of the grid; may lie outside it. */
  get rect(): Rect {
    return boundRange(this.range, this.sheet);
  }

  /** The cells meant; throws when they lie outside the grid. */
  get cells(): Rect {
    const { rect, sheet } = this;
    if (rect.lastRow > sheet.rowCount || rect.lastColumn > sheet.columnCount) {
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return rect;
  }
}
