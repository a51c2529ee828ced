// The global SpreadsheetApp.
import type { EnumFamily } from '../../runtime/service/google-enum';
import { ServiceError } from '../../runtime/service/service';
import type { Session } from '../../runtime/service/session';
import { usualLocale } from '../../runtime/state/account-locale';
import { newWorkbook } from '../../workbook/new-workbook';
import { mayEditFile } from '../../workbook/rules/protection';
import * as enums from './enums';
import { declareFace, Face, type GoogleShape, type MethodEntry, spreadsheetScopes } from './face';
import {
  type FaceMakers,
  type RangeHandle,
  type SheetHandle,
  SheetsWorld,
  type SpreadsheetHandle,
  type SpreadsheetUi,
} from './handles';
import { ColorBuilderFace } from './look/color';
import { RichTextValueBuilderFace, TextStyleBuilderFace } from './look/text-style';
import { RangeFace } from './range/range';
import { RangeListFace } from './range/range-list';
import { TextFinderFace } from './range/text-finder';
import { BandingFace } from './rules/banding';
import { ConditionalFormatRuleBuilderFace } from './rules/conditional-format';
import { DataValidationBuilderFace } from './rules/data-validation';
import { NamedRangeFace } from './rules/named-range';
import { ProtectionFace } from './rules/protection';
import { FilterCriteriaBuilderFace, FilterFace } from './sheet/filter';
import { GroupFace } from './sheet/group';
import { SelectionFace } from './sheet/selection';
import { SheetFace } from './sheet/sheet';
import { SpreadsheetFace } from './spreadsheet';

const makers: FaceMakers = {
  spreadsheet: (world, id) => new SpreadsheetFace(world, id),
  sheet: (world, id, sheetId) => new SheetFace(world, id, sheetId),
  range: (world, id, sheetId, range) => new RangeFace(world, id, sheetId, range),
  rangeList: (world, ranges) => new RangeListFace(world, ranges),
  protection: (world, id, protectionId) => new ProtectionFace(world, id, protectionId),
  namedRange: (world, id, rangeId) => new NamedRangeFace(world, id, rangeId),
  textFinder: (world, id, places, text) => new TextFinderFace(world, id, places, text),
  filter: (world, id, sheetId) => new FilterFace(world, id, sheetId),
  group: (world, id, sheetId, group) => new GroupFace(world, id, sheetId, group),
  banding: (world, id, sheetId, bandingId) => new BandingFace(world, id, sheetId, bandingId),
  selection: (world, id) => new SelectionFace(world, id),
};

/** Enums that scripts read from SpreadsheetApp. */
const families = {
  AutoFillSeries: enums.AutoFillSeries,
  BandingTheme: enums.BandingTheme,
  BooleanCriteria: enums.BooleanCriteria,
  BorderStyle: enums.BorderStyle,
  ColorType: enums.ColorType,
  CopyPasteType: enums.CopyPasteType,
  DataExecutionErrorCode: enums.DataExecutionErrorCode,
  DataExecutionState: enums.DataExecutionState,
  DataSourceParameterType: enums.DataSourceParameterType,
  DataSourceType: enums.DataSourceType,
  DataValidationCriteria: enums.DataValidationCriteria,
  Dimension: enums.Dimension,
  Direction: enums.Direction,
  FrequencyType: enums.FrequencyType,
  GroupControlTogglePosition: enums.GroupControlTogglePosition,
  InterpolationType: enums.InterpolationType,
  PivotTableSummarizeFunction: enums.PivotTableSummarizeFunction,
  PivotValueDisplayType: enums.PivotValueDisplayType,
  ProtectionType: enums.ProtectionType,
  RecalculationInterval: enums.RecalculationInterval,
  RelativeDate: enums.RelativeDate,
  SheetType: enums.SheetType,
  SortOrder: enums.SortOrder,
  TextDirection: enums.TextDirection,
  TextToColumnsDelimiter: enums.TextToColumnsDelimiter,
  ThemeColorType: enums.ThemeColorType,
  ValueType: enums.ValueType,
  WrapStrategy: enums.WrapStrategy,
} as const satisfies Readonly<Record<string, EnumFamily<string>>>;

type Mirrored = Pick<
  GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  | 'create'
  | 'flush'
  | 'getActiveSheet'
  | 'getSelection'
  | 'getUi'
  | 'newColor'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newFilterCriteria'
  | 'newRichTextValue'
  | 'newTextStyle'
  | 'open'
  | 'openById'
  | 'openByKey'
  | 'openByUrl'
  | 'setActiveSpreadsheet'
>;

export interface SpreadsheetAppOptions extends SpreadsheetUi {
  readonly session: Session;
}

export class SpreadsheetAppFace extends Face implements GoogleShape<Mirrored> {
  readonly world: SheetsWorld;

  constructor({ session, ...screen }: SpreadsheetAppOptions) {
    super();
    this.world = new SheetsWorld(session, screen, makers);
  }

  /** Null where the script is bound to no spreadsheet (AS/guides/bound). */
  getActiveSpreadsheet(): SpreadsheetHandle | null {
    const id = this.world.activeWorkbookId;
    return id === null ? null : this.spreadsheet(id);
  }
  getActive(): SpreadsheetHandle | null {
    return this.getActiveSpreadsheet();
  }
  setActiveSpreadsheet(spreadsheet: SpreadsheetHandle): void {
    this.world.activeWorkbookId = spreadsheet.workbookId;
  }
  getActiveSheet(): object {
    return this.ofActive('getActiveSheet');
  }
  getActiveRange(): object {
    return this.ofActive('getActiveRange');
  }
  getActiveRangeList(): object {
    return this.ofActive('getActiveRangeList');
  }
  getCurrentCell(): object {
    return this.ofActive('getCurrentCell');
  }
  getSelection(): object {
    return this.ofActive('getSelection');
  }
  setActiveRange(range: RangeHandle): object {
    return this.ofActive('setActiveRange', range);
  }
  setActiveRangeList(list: object): object {
    return this.ofActive('setActiveRangeList', list);
  }
  setActiveSheet(sheet: SheetHandle, restoreSelection = true): object {
    return this.ofActive('setActiveSheet', sheet, restoreSelection);
  }
  setCurrentCell(cell: RangeHandle): object {
    return this.ofActive('setCurrentCell', cell);
  }

  create(name: string, rowCount?: number, columnCount?: number): SpreadsheetHandle {
    const { session } = this.world;
    session.charge('spreadsheetsCreated', 1);
    const id = session.newId('spreadsheet');
    const container = session.containerId === null ? undefined : session.state.workbooks[session.containerId];
    session.state.workbooks[id] = newWorkbook({
      id,
      name,
      owner: session.effectiveUser,
      timeZone: container?.timeZone ?? session.scriptTimeZone,
      locale: container?.locale ?? usualLocale(session.state, session.effectiveUser),
      ...(rowCount === undefined ? {} : { rowCount }),
      ...(columnCount === undefined ? {} : { columnCount }),
    });
    return this.spreadsheet(id);
  }
  openById(id: string): SpreadsheetHandle {
    const { state, effectiveUser } = this.world.session;
    const found = state.workbooks[id];
    const mayRead = found && (mayEditFile(found, effectiveUser) || found.viewers.includes(effectiveUser));
    if (!found)
      throw new ServiceError(
        'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
      );
    if (!mayRead) throw new ServiceError('You do not have permission to access the requested document.');
    return this.spreadsheet(id);
  }
  openByKey(id: string): SpreadsheetHandle {
    return this.openById(id);
  }
  openByUrl(url: string): SpreadsheetHandle {
    const id = /\/d\/([^/?#]+)/.exec(url)?.[1] ?? /[?&]key=([^&#]+)/.exec(url)?.[1];
    if (id === undefined) throw new ServiceError(`Invalid argument: url`);
    return this.openById(id);
  }
  open(file: object): SpreadsheetHandle {
    const getId: unknown = Reflect.get(file, 'getId');
    if (typeof getId !== 'function') throw new ServiceError('Invalid argument: file');
    return this.openById(String(Reflect.apply(getId, file, [])));
  }
  /** Everything was written at once already; the bridge counts the round trip. */
  flush(): void {
    this.world.calculation.now();
  }
  getUi(): object {
    return this.world.screen.ui();
  }
  newColor(): ColorBuilderFace {
    return new ColorBuilderFace();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilderFace {
    return new ConditionalFormatRuleBuilderFace(this.world);
  }
  newDataValidation(): DataValidationBuilderFace {
    return new DataValidationBuilderFace(this.world);
  }
  newFilterCriteria(): FilterCriteriaBuilderFace {
    return new FilterCriteriaBuilderFace(this.world);
  }
  newRichTextValue(): RichTextValueBuilderFace {
    return new RichTextValueBuilderFace();
  }
  newTextStyle(): TextStyleBuilderFace {
    return new TextStyleBuilderFace();
  }

  private spreadsheet(id: string): SpreadsheetHandle {
    return this.world.make.spreadsheet(this.world, id);
  }
  private ofActive(method: string, ...args: unknown[]): object {
    const active = this.getActiveSpreadsheet();
    if (!active) throw new ServiceError('There is no active spreadsheet.');
    const found: unknown = Reflect.get(active, method);
    if (typeof found !== 'function') throw new Error(`Spreadsheet.${method} is missing`);
    return Reflect.apply(found, active, args);
  }
}

Object.assign(SpreadsheetAppFace.prototype, families);

function local(...signatures: string[]): MethodEntry {
  return ['local', ...signatures];
}
function read(...signatures: string[]): MethodEntry {
  return ['read', ...signatures];
}
function write(...signatures: string[]): MethodEntry {
  return ['write', ...signatures];
}

declareFace(
  SpreadsheetAppFace,
  'SpreadsheetApp',
  {
    create: write('s', 's i i'),
    flush: write(''),
    getActive: local(''),
    getActiveRange: read(''),
    getActiveRangeList: read(''),
    getActiveSheet: read(''),
    getActiveSpreadsheet: local(''),
    getCurrentCell: read(''),
    getSelection: read(''),
    getUi: local(''),
    newColor: local(''),
    newConditionalFormatRule: local(''),
    newDataValidation: local(''),
    newFilterCriteria: local(''),
    newRichTextValue: local(''),
    newTextStyle: local(''),
    open: read('u'),
    openById: read('s'),
    openByKey: read('s'),
    openByUrl: read('s'),
    setActiveRange: write('Range'),
    setActiveRangeList: write('RangeList'),
    setActiveSheet: write('Sheet', 'Sheet b'),
    setActiveSpreadsheet: local('Spreadsheet'),
    setCurrentCell: write('Range'),
  },
  {
    scopes: spreadsheetScopes,
    properties: Object.keys(families),
    free: [
      'getUi',
      'newColor',
      'newConditionalFormatRule',
      'newDataValidation',
      'newFilterCriteria',
      'newRichTextValue',
      'newTextStyle',
    ],
  },
);

/** SpreadsheetApp of one execution. */
export function createSpreadsheetApp(options: SpreadsheetAppOptions): SpreadsheetAppFace {
  return new SpreadsheetAppFace(options);
}
