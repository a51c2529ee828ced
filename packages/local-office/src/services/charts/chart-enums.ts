// Which enums hang on Charts?
import { defineEnum } from '../../runtime/google-enum';

export const chartTypes = defineEnum('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);
export const hiddenStrategies = defineEnum('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
export const mergeStrategies = defineEnum('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);
export const columnTypes = defineEnum('ColumnType', ['DATE', 'NUMBER', 'STRING']);
export const curveStyles = defineEnum('CurveStyle', ['NORMAL', 'SMOOTH']);
export const pointStyles = defineEnum('PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']);
export const positions = defineEnum('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);
