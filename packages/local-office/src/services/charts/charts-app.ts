// Which part of the Charts service does a sheet's chart need?
import { declareService } from '../../runtime/service';
import {
  chartTypes,
  columnTypes,
  curveStyles,
  hiddenStrategies,
  mergeStrategies,
  pointStyles,
  positions,
} from './chart-enums';
import { ChartTextStyleBuilder } from './text-style';

/** Charts: the enums and text styles for embedded charts. Charts that are pictures are not emulated. */
export class Charts {
  readonly ChartHiddenDimensionStrategy = hiddenStrategies;
  readonly ChartMergeStrategy = mergeStrategies;
  readonly ChartType = chartTypes;
  readonly ColumnType = columnTypes;
  readonly CurveStyle = curveStyles;
  readonly PointStyle = pointStyles;
  readonly Position = positions;

  newTextStyle(): ChartTextStyleBuilder {
    return new ChartTextStyleBuilder();
  }
}

declareService(Charts, {
  name: 'Charts',
  methods: { newTextStyle: 'local' },
  properties: [
    'ChartHiddenDimensionStrategy',
    'ChartMergeStrategy',
    'ChartType',
    'ColumnType',
    'CurveStyle',
    'PointStyle',
    'Position',
  ],
});
