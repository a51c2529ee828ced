// Which charts and other floating things lie on a sheet?

import { ServiceError } from '../../runtime/service';
import { type ChartDraft, insertChart, removeChart, updateChart } from '../charts/chart-draft';
import {
  chartOnSheet,
  EmbeddedChart,
  type EmbeddedChartBuilder,
  newChartBuilder,
} from '../charts/embedded-chart';
import { SheetGrid } from './sheet-grid';

/** What a chart argument holds; anything else fits no method. */
function draftIn(chart: object): ChartDraft {
  if (chart instanceof EmbeddedChart) return chart.read();
  throw new ServiceError('Invalid argument: chart');
}

/** Charts of a Sheet; images, drawings, slicers and pivot tables can't be made here, so there are none. */
export abstract class SheetCharts extends SheetGrid {
  newChart(): EmbeddedChartBuilder {
    return newChartBuilder(this.world, this.workbookId);
  }
  getCharts(): EmbeddedChart[] {
    return this.sheet.charts.flatMap(
      (chart) => chartOnSheet(this.world, this.workbookId, this.sheetId, chart.id) ?? [],
    );
  }
  insertChart(chart: object): void {
    this.checkEdit();
    insertChart(this.workbook, this.sheet, draftIn(chart));
  }
  updateChart(chart: object): void {
    this.checkEdit();
    updateChart(this.workbook, this.sheet, draftIn(chart));
  }
  removeChart(chart: object): void {
    this.checkEdit();
    removeChart(this.workbook, this.sheet, draftIn(chart).id);
  }
  getImages(): object[] {
    return [];
  }
  getDrawings(): object[] {
    return [];
  }
  getSlicers(): object[] {
    return [];
  }
  getPivotTables(): object[] {
    return [];
  }
  getDataSourceTables(): object[] {
    return [];
  }
}
