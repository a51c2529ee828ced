// Colours alternating rows or columns.
import { boundRange } from '../grid-range';
import type { BandingData, GridRange, SheetData } from '../workbook-data';

/** Header, second band and footer; the first band is white (docs/google-facts.md, Spreadsheets). */
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

interface NewBanding {
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

/** The colour that a band gives a cell; undefined where none lies. */
export function bandColor(sheet: SheetData, row: number, column: number): string | undefined {
  for (const { range, axis, header, first, second, footer } of sheet.bandings) {
    const rect = boundRange(range, sheet);
    if (row < rect.row || row > rect.lastRow || column < rect.column || column > rect.lastColumn) continue;
    const index = axis === 'ROWS' ? row - rect.row : column - rect.column;
    const last = axis === 'ROWS' ? rect.lastRow - rect.row : rect.lastColumn - rect.column;
    if (index === 0 && header !== null) return header;
    if (index === last && footer !== null) return footer;
    const body = index - (header === null ? 0 : 1);
    return (body % 2 === 0 ? first : second) ?? undefined;
  }
  return undefined;
}
