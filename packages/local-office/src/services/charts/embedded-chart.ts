// What is a chart on a sheet, and how does a script build one?
import type { EnumFamily } from '../../runtime/google-enum';
import { declareService, ServiceError, signatureError } from '../../runtime/service';
import { boundRange, type Rect } from '../../workbook/grid-range';
import { booleanArgument, integerArgument, numberArgument, textArgument } from '../form/arguments';
import type { FaceOf } from '../form/face-of';
import { RangeHandle, type SheetsWorld } from '../spreadsheet/handles';
import { Blob } from '../utilities/blob';
import { type ChartDraft, type ChartRange, draftOf, newDraft, optionOf, withOption } from './chart-draft';
import {
  chartTypes,
  curveStyles,
  hiddenStrategies,
  mergeStrategies,
  pointStyles,
  positions,
} from './chart-enums';
import { chartPicture } from './chart-picture';
import { ChartTextStyle } from './text-style';

/** The workbook whose sheets a chart's ranges lie on. */
export interface ChartPlace {
  readonly world: SheetsWorld;
  readonly workbookId: string;
}

function rangesOf({ world, workbookId }: ChartPlace, ranges: readonly ChartRange[]): RangeHandle[] {
  return ranges.map(({ sheetId, range }) => world.make.range(world, workbookId, sheetId, range));
}

function enumName<Name extends string>(family: EnumFamily<Name>, value: unknown, method: string): Name {
  const name = family.nameOf(value);
  if (name === undefined) throw signatureError(method, [value]);
  return name;
}

/** SpreadsheetApp.ContainerInfo: where the chart's upper left corner lies. */
export class ContainerInfo implements FaceOf<GoogleAppsScript.Spreadsheet.ContainerInfo> {
  constructor(private readonly draft: ChartDraft) {}

  getAnchorColumn(): number {
    return this.draft.anchorColumn;
  }
  getAnchorRow(): number {
    return this.draft.anchorRow;
  }
  getOffsetX(): number {
    return this.draft.offsetX;
  }
  getOffsetY(): number {
    return this.draft.offsetY;
  }
}

/** Charts.ChartOptions. */
export class ChartOptions implements FaceOf<GoogleAppsScript.Charts.ChartOptions> {
  constructor(private readonly draft: ChartDraft) {}

  get(option: unknown): unknown {
    return optionOf(this.draft, textArgument(option, 'Charts.ChartOptions.get'));
  }
  /** The older spelling. */
  getOrDefault(option: unknown): unknown {
    return this.get(option);
  }
}

/** SpreadsheetApp.EmbeddedChart: a snapshot; only Sheet.insertChart and updateChart put it on the sheet. */
export class EmbeddedChart
  implements FaceOf<Omit<GoogleAppsScript.Spreadsheet.EmbeddedChart, 'getId' | 'getType' | 'setId'>>
{
  constructor(
    private readonly place: ChartPlace,
    private readonly draft: ChartDraft,
  ) {}

  /** For Sheet.insertChart, updateChart and removeChart. */
  read(): ChartDraft {
    return this.draft;
  }

  /** A picture without letters: bars, lines or slices of the numbers in the chart's ranges. */
  getBlob(): Blob {
    return this.getAs('image/png');
  }
  getAs(contentType: unknown): Blob {
    const type = textArgument(contentType, 'SpreadsheetApp.EmbeddedChart.getAs');
    if (type !== 'image/png') {
      throw new ServiceError(`Converting from image/png to ${type} is not supported.`);
    }
    const { world, workbookId } = this.place;
    const workbook = world.workbook(workbookId);
    const series = this.draft.ranges.flatMap(({ sheetId, range }) => {
      const sheet = world.sheet(workbookId, sheetId);
      const values = world.values(workbook, sheet);
      return numberSeries(boundRange(range, sheet), values.value);
    });
    const bytes = chartPicture({ type: this.draft.type, series });
    return new Blob(world.session, { bytes, contentType: type, name: 'chart.png' });
  }

  getChartId(): number | null {
    return this.draft.id;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.draft);
  }
  getHiddenDimensionStrategy(): object | null {
    return hiddenStrategies.find(this.draft.hiddenDimensionStrategy) ?? null;
  }
  getMergeStrategy(): object | null {
    return mergeStrategies.find(this.draft.mergeStrategy) ?? null;
  }
  getNumHeaders(): number {
    return this.draft.numHeaders;
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.draft);
  }
  getRanges(): RangeHandle[] {
    return rangesOf(this.place, this.draft.ranges);
  }
  getTransposeRowsAndColumns(): boolean {
    return this.draft.transpose;
  }
  /** A builder that starts from this chart; Sheet.updateChart puts the result in its place. */
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.place, { draft: this.draft });
  }
}

/** Each column of a range that has numbers, without its header. */
function numberSeries(rect: Rect, valueAt: (row: number, column: number) => unknown): number[][] {
  const series: number[][] = [];
  for (let column = rect.column; column <= rect.lastColumn; column += 1) {
    const numbers: number[] = [];
    for (let row = rect.row; row <= rect.lastRow; row += 1) {
      const value = valueAt(row, column);
      if (typeof value === 'number') numbers.push(value);
    }
    if (numbers.length > 0) series.push(numbers);
  }
  return series;
}

/** A draft in a box, so that the builders that `as…Chart()` gives change the same chart. */
interface DraftBox {
  draft: ChartDraft;
}

/** SpreadsheetApp.EmbeddedChartBuilder. Titles and colours exist only after `as…Chart()`, or by setOption. */
export class EmbeddedChartBuilder implements FaceOf<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder> {
  protected readonly className: string = 'EmbeddedChartBuilder';

  constructor(
    protected readonly place: ChartPlace,
    protected readonly box: DraftBox,
  ) {}

  protected named(method: string): string {
    return `SpreadsheetApp.${this.className}.${method}`;
  }
  protected change(part: Partial<ChartDraft>): this {
    this.box.draft = { ...this.box.draft, ...part };
    return this;
  }
  protected option(name: string, value: unknown): this {
    this.box.draft = withOption(this.box.draft, name, value);
    return this;
  }

  addRange(range: unknown): this {
    if (!(range instanceof RangeHandle)) throw signatureError(this.named('addRange'), [range]);
    return this.change({
      ranges: [...this.box.draft.ranges, { sheetId: range.sheetId, range: range.range }],
    });
  }
  removeRange(range: unknown): this {
    if (!(range instanceof RangeHandle)) throw signatureError(this.named('removeRange'), [range]);
    const wanted = JSON.stringify([range.sheetId, range.range]);
    const kept = this.box.draft.ranges.filter(
      (item) => JSON.stringify([item.sheetId, item.range]) !== wanted,
    );
    return this.change({ ranges: kept });
  }
  clearRanges(): this {
    return this.change({ ranges: [] });
  }
  getRanges(): RangeHandle[] {
    return rangesOf(this.place, this.box.draft.ranges);
  }
  getChartType(): object | null {
    return chartTypes.find(this.box.draft.type) ?? null;
  }
  setChartType(type: unknown): this {
    return this.change({ type: enumName(chartTypes, type, this.named('setChartType')) });
  }
  getContainer(): ContainerInfo {
    return new ContainerInfo(this.box.draft);
  }
  setPosition(row: unknown, column: unknown, offsetX: unknown, offsetY: unknown): this {
    const method = this.named('setPosition');
    const [anchorRow, anchorColumn] = [integerArgument(row, method), integerArgument(column, method)];
    if (anchorRow < 1 || anchorColumn < 1) {
      throw new ServiceError('Chart anchor position is out of bounds.');
    }
    return this.change({
      anchorRow,
      anchorColumn,
      offsetX: integerArgument(offsetX, method),
      offsetY: integerArgument(offsetY, method),
    });
  }
  setOption(option: unknown, value: unknown): this {
    return this.option(textArgument(option, this.named('setOption')), value);
  }
  setNumHeaders(headers: unknown): this {
    return this.change({ numHeaders: integerArgument(headers, this.named('setNumHeaders')) });
  }
  setTransposeRowsAndColumns(transpose: unknown): this {
    return this.change({ transpose: booleanArgument(transpose, this.named('setTransposeRowsAndColumns')) });
  }
  setMergeStrategy(strategy: unknown): this {
    return this.change({
      mergeStrategy: enumName(mergeStrategies, strategy, this.named('setMergeStrategy')),
    });
  }
  setHiddenDimensionStrategy(strategy: unknown): this {
    const method = this.named('setHiddenDimensionStrategy');
    return this.change({ hiddenDimensionStrategy: enumName(hiddenStrategies, strategy, method) });
  }

  asAreaChart(): EmbeddedAreaChartBuilder {
    return new EmbeddedAreaChartBuilder(this.place, this.typed('AREA'));
  }
  asBarChart(): EmbeddedBarChartBuilder {
    return new EmbeddedBarChartBuilder(this.place, this.typed('BAR'));
  }
  asColumnChart(): EmbeddedColumnChartBuilder {
    return new EmbeddedColumnChartBuilder(this.place, this.typed('COLUMN'));
  }
  asComboChart(): EmbeddedComboChartBuilder {
    return new EmbeddedComboChartBuilder(this.place, this.typed('COMBO'));
  }
  asHistogramChart(): EmbeddedHistogramChartBuilder {
    return new EmbeddedHistogramChartBuilder(this.place, this.typed('HISTOGRAM'));
  }
  asLineChart(): EmbeddedLineChartBuilder {
    return new EmbeddedLineChartBuilder(this.place, this.typed('LINE'));
  }
  asPieChart(): EmbeddedPieChartBuilder {
    return new EmbeddedPieChartBuilder(this.place, this.typed('PIE'));
  }
  asScatterChart(): EmbeddedScatterChartBuilder {
    return new EmbeddedScatterChartBuilder(this.place, this.typed('SCATTER'));
  }
  asTableChart(): EmbeddedTableChartBuilder {
    return new EmbeddedTableChartBuilder(this.place, this.typed('TABLE'));
  }
  private typed(type: string): DraftBox {
    this.box.draft = { ...this.box.draft, type };
    return this.box;
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.place, this.box.draft);
  }
}

/** What all charts but tables have: title, colours and legend. */
abstract class DrawnChartBuilder extends EmbeddedChartBuilder {
  protected style(name: string, style: unknown, method: string): this {
    if (!(style instanceof ChartTextStyle)) throw signatureError(this.named(method), [style]);
    return this.option(name, style.read());
  }

  setTitle(chartTitle: unknown): this {
    return this.option('title', textArgument(chartTitle, this.named('setTitle')));
  }
  setTitleTextStyle(textStyle: unknown): this {
    return this.style('titleTextStyle', textStyle, 'setTitleTextStyle');
  }
  setBackgroundColor(cssValue: unknown): this {
    return this.option('backgroundColor', textArgument(cssValue, this.named('setBackgroundColor')));
  }
  setColors(cssValues: unknown): this {
    if (!Array.isArray(cssValues)) throw signatureError(this.named('setColors'), [cssValues]);
    return this.option('colors', cssValues.map(String));
  }
  setLegendPosition(position: unknown): this {
    const name = enumName(positions, position, this.named('setLegendPosition'));
    return this.option('legend.position', name.toLowerCase());
  }
  setLegendTextStyle(textStyle: unknown): this {
    return this.style('legend.textStyle', textStyle, 'setLegendTextStyle');
  }
}

/** Charts with two axes. */
abstract class AxisChartBuilder extends DrawnChartBuilder {
  setXAxisTitle(title: unknown): this {
    return this.option('hAxis.title', textArgument(title, this.named('setXAxisTitle')));
  }
  setXAxisTitleTextStyle(textStyle: unknown): this {
    return this.style('hAxis.titleTextStyle', textStyle, 'setXAxisTitleTextStyle');
  }
  setXAxisTextStyle(textStyle: unknown): this {
    return this.style('hAxis.textStyle', textStyle, 'setXAxisTextStyle');
  }
  setYAxisTitle(title: unknown): this {
    return this.option('vAxis.title', textArgument(title, this.named('setYAxisTitle')));
  }
  setYAxisTitleTextStyle(textStyle: unknown): this {
    return this.style('vAxis.titleTextStyle', textStyle, 'setYAxisTitleTextStyle');
  }
  setYAxisTextStyle(textStyle: unknown): this {
    return this.style('vAxis.textStyle', textStyle, 'setYAxisTextStyle');
  }
  protected viewWindow(axis: 'hAxis' | 'vAxis', start: unknown, end: unknown, method: string): this {
    const name = this.named(method);
    const window = { min: numberArgument(start, name), max: numberArgument(end, name) };
    return this.option(`${axis}.viewWindow`, window);
  }
}

/** Charts with categories along one axis. */
abstract class CategoryChartBuilder extends AxisChartBuilder {
  reverseCategories(): this {
    return this.option('reverseCategories', true);
  }
  setRange(start: unknown, end: unknown): this {
    return this.viewWindow('vAxis', start, end, 'setRange');
  }
  useLogScale(): this {
    return this.option('vAxis.logScale', true);
  }
}

abstract class StackableChartBuilder extends CategoryChartBuilder {
  setStacked(): this {
    return this.option('isStacked', true);
  }
}

const pointSizes = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 } as const;

export class EmbeddedAreaChartBuilder
  extends StackableChartBuilder
  implements FaceOf<GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder>
{
  protected override readonly className = 'EmbeddedAreaChartBuilder';
  setPointStyle(style: unknown): this {
    return this.option('pointSize', pointSizes[enumName(pointStyles, style, this.named('setPointStyle'))]);
  }
}

export class EmbeddedBarChartBuilder
  extends StackableChartBuilder
  implements FaceOf<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder>
{
  protected override readonly className = 'EmbeddedBarChartBuilder';
  reverseDirection(): this {
    return this.option('hAxis.direction', -1);
  }
}

export class EmbeddedColumnChartBuilder
  extends StackableChartBuilder
  implements FaceOf<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>
{
  protected override readonly className = 'EmbeddedColumnChartBuilder';
}

export class EmbeddedComboChartBuilder
  extends StackableChartBuilder
  implements FaceOf<GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder>
{
  protected override readonly className = 'EmbeddedComboChartBuilder';
}

export class EmbeddedHistogramChartBuilder
  extends StackableChartBuilder
  implements FaceOf<GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder>
{
  protected override readonly className = 'EmbeddedHistogramChartBuilder';
}

export class EmbeddedLineChartBuilder
  extends CategoryChartBuilder
  implements FaceOf<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder>
{
  protected override readonly className = 'EmbeddedLineChartBuilder';
  setCurveStyle(style: unknown): this {
    const name = enumName(curveStyles, style, this.named('setCurveStyle'));
    return this.option('curveType', name === 'SMOOTH' ? 'function' : 'none');
  }
  setPointStyle(style: unknown): this {
    return this.option('pointSize', pointSizes[enumName(pointStyles, style, this.named('setPointStyle'))]);
  }
}

export class EmbeddedPieChartBuilder
  extends DrawnChartBuilder
  implements FaceOf<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder>
{
  protected override readonly className = 'EmbeddedPieChartBuilder';
  reverseCategories(): this {
    return this.option('reverseCategories', true);
  }
  set3D(): this {
    return this.option('is3D', true);
  }
}

export class EmbeddedScatterChartBuilder
  extends AxisChartBuilder
  implements FaceOf<GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder>
{
  protected override readonly className = 'EmbeddedScatterChartBuilder';
  setPointStyle(style: unknown): this {
    return this.option('pointSize', pointSizes[enumName(pointStyles, style, this.named('setPointStyle'))]);
  }
  setXAxisLogScale(): this {
    return this.option('hAxis.logScale', true);
  }
  setYAxisLogScale(): this {
    return this.option('vAxis.logScale', true);
  }
  setXAxisRange(start: unknown, end: unknown): this {
    return this.viewWindow('hAxis', start, end, 'setXAxisRange');
  }
  setYAxisRange(start: unknown, end: unknown): this {
    return this.viewWindow('vAxis', start, end, 'setYAxisRange');
  }
}

export class EmbeddedTableChartBuilder
  extends EmbeddedChartBuilder
  implements FaceOf<GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder>
{
  protected override readonly className = 'EmbeddedTableChartBuilder';

  /** `(enable)`, `(pageSize)` or `(pageSize, startPage)`. */
  enablePaging(first: unknown, startPage: unknown = null): this {
    const isFlag = typeof first === 'boolean';
    this.option('page', isFlag && !first ? 'disable' : 'enable');
    if (!isFlag) this.option('pageSize', integerArgument(first, this.named('enablePaging')));
    return startPage === null
      ? this
      : this.option('startPage', integerArgument(startPage, this.named('enablePaging')));
  }
  enableRtlTable(enable: unknown): this {
    return this.option('rtlTable', booleanArgument(enable, this.named('enableRtlTable')));
  }
  enableSorting(enable: unknown): this {
    return this.option('sort', booleanArgument(enable, this.named('enableSorting')) ? 'enable' : 'disable');
  }
  setFirstRowNumber(number: unknown): this {
    return this.option('firstRowNumber', integerArgument(number, this.named('setFirstRowNumber')));
  }
  setInitialSortingAscending(column: unknown): this {
    this.option('sortAscending', true);
    return this.option('sortColumn', integerArgument(column, this.named('setInitialSortingAscending')));
  }
  setInitialSortingDescending(column: unknown): this {
    this.option('sortAscending', false);
    return this.option('sortColumn', integerArgument(column, this.named('setInitialSortingDescending')));
  }
  showRowNumberColumn(show: unknown): this {
    return this.option('showRowNumber', booleanArgument(show, this.named('showRowNumberColumn')));
  }
  useAlternatingRowStyle(use: unknown): this {
    return this.option('alternatingRowStyle', booleanArgument(use, this.named('useAlternatingRowStyle')));
  }
}

/** Sheet.newChart(). */
export function newChartBuilder(world: SheetsWorld, workbookId: string): EmbeddedChartBuilder {
  return new EmbeddedChartBuilder({ world, workbookId }, { draft: newDraft() });
}

/** A chart that stands on a sheet; undefined when it is gone. */
export function chartOnSheet(
  world: SheetsWorld,
  workbookId: string,
  sheetId: number,
  id: number,
): EmbeddedChart | undefined {
  const chart = world.sheet(workbookId, sheetId).charts.find((candidate) => candidate.id === id);
  return chart === undefined ? undefined : new EmbeddedChart({ world, workbookId }, draftOf(chart, sheetId));
}

/** Methods of a builder class, found on its prototypes: all of them only build. */
function builderMethods(face: { readonly prototype: object }): Record<string, 'local'> {
  const methods: Record<string, 'local'> = {};
  for (let at: unknown = face.prototype; typeof at === 'object' && at !== null && at !== Object.prototype; ) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (/^(?:add|remove|clear|get|set|as[A-Z]|build|use|show|enable|reverse)/.test(name))
        methods[name] = 'local';
    }
    at = Object.getPrototypeOf(at);
  }
  return methods;
}

const builders = {
  EmbeddedChartBuilder,
  EmbeddedAreaChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedComboChartBuilder,
  EmbeddedHistogramChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  EmbeddedScatterChartBuilder,
  EmbeddedTableChartBuilder,
} as const;

for (const [name, face] of Object.entries(builders)) {
  declareService(face, { name, methods: builderMethods(face) });
}

declareService(ContainerInfo, {
  name: 'ContainerInfo',
  methods: { getAnchorColumn: 'local', getAnchorRow: 'local', getOffsetX: 'local', getOffsetY: 'local' },
});
declareService(ChartOptions, { name: 'ChartOptions', methods: { get: 'local', getOrDefault: 'local' } });
declareService(EmbeddedChart, {
  name: 'EmbeddedChart',
  methods: {
    getAs: 'read',
    getBlob: 'read',
    getChartId: 'read',
    getContainerInfo: 'read',
    getHiddenDimensionStrategy: 'read',
    getMergeStrategy: 'read',
    getNumHeaders: 'read',
    getOptions: 'read',
    getRanges: 'read',
    getTransposeRowsAndColumns: 'read',
    modify: 'local',
  },
});
