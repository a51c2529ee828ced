import { createFormulaEngine } from '../../../src/formula/engine';
import { serviceRuleOf } from '../../../src/runtime/service';
import { Charts } from '../../../src/services/charts/charts-app';
import { SheetFace } from '../../../src/services/spreadsheet/sheet';
import { SpreadsheetFace } from '../../../src/services/spreadsheet/spreadsheet';
import { createSpreadsheetApp } from '../../../src/services/spreadsheet/spreadsheet-app';
import { newWorkbook } from '../../../src/workbook/new-workbook';
import { officeSession } from '../office-session';

function open() {
  const office = officeSession();
  const book = newWorkbook({ id: 'buku', name: 'Kasiman', owner: 'staf@desa.id' });
  office.state.workbooks[book.id] = book;
  const app = createSpreadsheetApp({
    session: office.session,
    engine: createFormulaEngine(),
    ui: () => ({}),
    toast: () => undefined,
    setMenu: () => undefined,
    exportBlob: () => ({}),
  });
  const opened = app.openById('buku');
  const sheet = opened instanceof SpreadsheetFace ? opened.getSheets()[0] : undefined;
  if (!(sheet instanceof SheetFace)) throw new Error('no sheet');
  return { ...office, app, book, sheet, charts: new Charts() };
}

describe('charts on a sheet', () => {
  it('a chart stands on the sheet only once it is inserted, with its type, ranges, place and options', () => {
    const { sheet, charts } = open();
    const chart = sheet
      .newChart()
      .addRange(sheet.getRange('A1:B5'))
      .asPieChart()
      .setTitle('Kepatuhan')
      .set3D()
      .setColors(['#ff0000', '#00ff00'])
      .setLegendPosition(charts.Position.of('BOTTOM'))
      .setPosition(2, 4, 0, 5)
      .build();
    expect(sheet.getCharts()).toEqual([]);
    expect(chart.getChartId()).toBeNull();
    sheet.insertChart(chart);
    const [found] = sheet.getCharts();
    expect(found?.getChartId()).toEqual(expect.any(Number));
    expect(found?.getOptions().get('title')).toBe('Kepatuhan');
    expect(found?.getOptions().get('colors')).toEqual(['#ff0000', '#00ff00']);
    expect(found?.getOptions().get('legend.position')).toBe('bottom');
    expect(found?.getOptions().get('is3D')).toBe(true);
    expect(String(found?.modify().getChartType())).toBe('PIE');
    expect([
      found?.getContainerInfo().getAnchorRow(),
      found?.getContainerInfo().getAnchorColumn(),
      found?.getContainerInfo().getOffsetY(),
    ]).toEqual([2, 4, 5]);
    expect(found?.getRanges().map((range) => range.range)).toEqual([
      { row: 1, column: 1, lastRow: 5, lastColumn: 2 },
    ]);
  });

  it('titles exist only after the builder is cast to a type; setOption works on any', () => {
    const { sheet, charts } = open();
    const builder = sheet.newChart().setChartType(charts.ChartType.of('LINE')).setOption('title', 'x');
    expect(Reflect.get(builder, 'setTitle')).toBeUndefined();
    expect(builder.build().getOptions().get('title')).toBe('x');
    expect(() => builder.setChartType('LINE')).toThrow(/don't match the method signature/);
  });

  it('updates and removes a chart, and says when it is gone', () => {
    const { sheet, book } = open();
    sheet.insertChart(sheet.newChart().asColumnChart().setTitle('lama').setStacked().build());
    const [chart] = sheet.getCharts();
    if (chart === undefined) throw new Error('no chart');
    sheet.updateChart(chart.modify().setOption('title', 'baru').build());
    expect(sheet.getCharts()[0]?.getOptions().get('title')).toBe('baru');
    expect(sheet.getCharts()[0]?.getChartId()).toBe(chart.getChartId());
    sheet.removeChart(chart);
    expect(book.sheets[0]?.charts).toEqual([]);
    expect(() => sheet.removeChart(chart)).toThrow('Embedded chart not found.');
  });

  it('keeps text styles, axes and lists of nested options', () => {
    const { sheet, charts } = open();
    const style = charts.newTextStyle().setColor('red').setFontSize(18).build();
    const options = sheet
      .newChart()
      .asLineChart()
      .setTitleTextStyle(style)
      .setYAxisTitle('Persen')
      .setRange(0, 100)
      .setOption('series', { 0: { color: 'blue' } })
      .build()
      .getOptions();
    expect(options.get('titleTextStyle')).toEqual({ color: 'red', fontSize: 18 });
    expect(options.get('vAxis')).toEqual({ title: 'Persen', viewWindow: { min: 0, max: 100 } });
    expect(options.get('series.0.color')).toBe('blue');
    expect(options.get('tidakAda')).toBeNull();
  });

  it('declares every method it claims', () => {
    const { sheet } = open();
    const builder = sheet.newChart();
    const cast = [
      builder.asAreaChart(),
      builder.asBarChart(),
      builder.asColumnChart(),
      builder.asComboChart(),
      builder.asHistogramChart(),
      builder.asLineChart(),
      builder.asPieChart(),
      builder.asScatterChart(),
      builder.asTableChart(),
    ];
    for (const face of [builder, ...cast, builder.build()]) {
      const rule = serviceRuleOf(face);
      expect(rule?.methods.build ?? rule?.methods.modify).toBe('local');
      for (const method of Object.keys(rule?.methods ?? {})) {
        expect([method, typeof Reflect.get(face, method)]).toEqual([method, 'function']);
      }
    }
  });
});

it('a chart comes as a picture of its numbers', () => {
  const { sheet } = open();
  for (const row of [
    ['Desa', 'Persen'],
    ['A', 80],
    ['B', 40],
  ]) {
    sheet.appendRow(row);
  }
  const picture = (chart: { getBlob(): { getContentType(): string | null; getBytes(): Uint8Array } }) =>
    chart.getBlob();
  const column = picture(sheet.newChart().addRange(sheet.getRange('A1:B3')).asColumnChart().build());
  const pie = picture(sheet.newChart().addRange(sheet.getRange('A1:B3')).asPieChart().build());
  expect(column.getContentType()).toBe('image/png');
  expect([...column.getBytes().subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(Buffer.from(column.getBytes()).equals(Buffer.from(pie.getBytes()))).toBe(false);
  expect(() => sheet.newChart().build().getAs('image/gif')).toThrow(/is not supported/);
});
