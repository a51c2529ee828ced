// Which colours do alternating rows or columns have?
import type { BandingData, GridRange } from '../workbook-data';

/** Header, second band and footer; the first band is white (GF/test/testsheetssets.js). */
const themes: Readonly<Record<string, readonly [string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

export interface NewBanding {
  readonly id: number;
  readonly range: GridRange;
  readonly axis: 'ROWS' | 'COLUMNS';
  /** A name of SpreadsheetApp.BandingTheme. */
  readonly theme: string;
  readonly header: boolean;
  readonly footer: boolean;
}

export function banding({ id, range, axis, theme, header, footer }: NewBanding): BandingData {
  const [head = '#bdbdbd', second = '#f3f3f3', foot = '#dedede'] = themes[theme] ?? [];
  return {
    id,
    range,
    axis,
    header: header ? head : null,
    first: '#ffffff',
    second,
    footer: footer ? foot : null,
  };
}
