// Typed text becomes the value that Sheets would read.

import { serialOfDay } from '../../../src/time/serial-number';
import { parseEntry } from '../../../src/workbook/cell/cell-entry';
import { displayText } from '../../../src/workbook/cell/display';

const today = serialOfDay(2026, 2, 1) ?? 0;
function day(year: number, month: number, date: number): number {
  return serialOfDay(year, month, date) ?? Number.NaN;
}
function enter(text: string, locale = 'id_ID', numberFormat?: string) {
  return parseEntry(text, { locale, todaySerial: today, numberFormat });
}
function clock(hours: number, minutes = 0, seconds = 0): number {
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

// Source unless said otherwise: docs/google-facts.md, Spreadsheets, and Indonesian conventions.
describe('what a cell holds after an entry under id_ID', () => {
  it.each([
    { text: '5', value: 5 },
    { text: ' 5 ', value: 5 },
    { text: '-12', value: -12 },
    { text: '1,5', value: 1.5 },
    { text: '1.234', value: 1234, numberFormat: '#,##0' },
    { text: '1.234.567,89', value: 1_234_567.89, numberFormat: '#,##0.00' },
    { text: '35.22', value: 35.22 },
    { text: '45%', value: 0.45, numberFormat: '0%' },
    { text: '88,9%', value: 0.889, numberFormat: '0.00%' },
    { text: 'Rp1.500', value: 1500, numberFormat: '[$Rp]#,##0' },
    { text: 'Rp 25.000', value: 25_000, numberFormat: '[$Rp]#,##0' },
    { text: '(500)', value: -500 },
    { text: '1e3', value: 1000, numberFormat: '0.00E+00' },
    { text: '08123456789', value: 8_123_456_789 },
    { text: '+62811', value: 62_811 },
    { text: 'TRUE', value: true },
    { text: 'false', value: false },
    { text: '12/10/2025', value: day(2025, 10, 12), numberFormat: 'dd/MM/yyyy' },
    { text: '1-2-2026', value: day(2026, 2, 1), numberFormat: 'dd/MM/yyyy' },
    { text: '31/12', value: day(2026, 12, 31), numberFormat: 'dd/MM/yyyy' },
    { text: '2026-02-28', value: day(2026, 2, 28), numberFormat: 'yyyy-mm-dd' },
    { text: '17 Agustus 2025', value: day(2025, 8, 17), numberFormat: 'd mmmm yyyy' },
    { text: '5 Okt 2025', value: day(2025, 10, 5), numberFormat: 'd mmm yyyy' },
    { text: 'Senin, 2 Februari 2026', value: day(2026, 2, 2), numberFormat: 'd mmmm yyyy' },
    { text: 'Feb 2026', value: day(2026, 2, 1), numberFormat: 'mmmm yyyy' },
    { text: '09.30', value: clock(9, 30), numberFormat: 'HH.mm.ss' },
    { text: '9:30:15', value: clock(9, 30, 15), numberFormat: 'HH.mm.ss' },
    { text: '36:00', value: 1.5, numberFormat: '[h]:mm:ss' },
    {
      text: '1/2/2026 13.45.00',
      value: day(2026, 2, 1) + clock(13, 45),
      numberFormat: 'dd/MM/yyyy HH.mm.ss',
    },
  ])('reads $text as $value', ({ text, value, numberFormat }) => {
    const entry = enter(text);
    expect(entry.formula).toBeUndefined();
    if (typeof value === 'number') expect(entry.value).toBeCloseTo(value, 9);
    else expect(entry.value).toBe(value);
    expect(entry.numberFormat).toBe(numberFormat);
  });

  it.each([
    ['35.22.20.2001'],
    ['desa'],
    ['31/02/2026'],
    ['1.23.456'],
    ['- kerja bakti'],
    ['@rt'],
    ['12 desa'],
    ['Mei'],
    ['Rp'],
    ['10/11/12/13'],
    [' =SUM(1,2)'],
  ])('keeps %s as a text', (text) => {
    expect(enter(text)).toEqual({ value: text });
  });

  it('reads American numbers and dates under en_US', () => {
    expect(enter('1,234.5', 'en_US').value).toBe(1234.5);
    expect(enter('35.22', 'en_US').value).toBe(35.22);
    expect(enter('12/10/2025', 'en_US').value).toBe(day(2025, 12, 10));
    expect(enter('2:30 pm', 'en_US').value).toBeCloseTo(clock(14, 30), 9);
    expect(enter('1.234,5', 'en_US').value).toBe('1.234,5');
  });

  it('reads = or + before something that is not a number as a formula, and an apostrophe as a text', () => {
    expect(enter('=A1')).toEqual({ value: null, formula: '=A1' });
    expect(enter('+A1')).toEqual({ value: null, formula: '=+A1' });
    expect(enter("'=A1")).toEqual({ value: '=A1' });
    expect(enter('=')).toEqual({ value: '=' });
  });

  it('keeps a cell’s own number format (a date typed into a percent cell stays a percent)', () => {
    expect(enter('12/10/2025', 'id_ID', '0%')).toEqual({ value: day(2025, 10, 12) });
  });

  it('leaves every text alone in a cell with the format @', () => {
    for (const text of ['=A1', '007', '1.234', "'x", 'TRUE']) {
      expect(enter(text, 'id_ID', '@')).toEqual({ value: text });
    }
  });
});

describe('what a cell shows', () => {
  it.each([
    { value: 1234.5, format: undefined, text: '1234,5' },
    { value: 1 / 3, format: undefined, text: '0,3333333333' },
    { value: 0.1 + 0.2, format: undefined, text: '0,3' },
    { value: 123_456_789_012, format: undefined, text: '123456789012' },
    { value: 1e21, format: undefined, text: '1E+21' },
    { value: 1234.5, format: '#,##0.00', text: '1.234,50' },
    { value: 0.889, format: '0.0%', text: '88,9%' },
    { value: 25_000, format: '[$Rp]#,##0', text: 'Rp25.000' },
    { value: 46_080, format: 'dd/MM/yyyy', text: '27/02/2026' },
    { value: 46_080.5, format: 'dd/MM/yyyy HH.mm.ss', text: '27/02/2026 12.00.00' },
    { value: 46_080, format: 'dddd, d mmmm yyyy', text: 'Jumat, 27 Februari 2026' },
    { value: 46_080, format: 'mmm yyyy', text: 'Feb 2026' },
    { value: 1.5, format: '[h]:mm:ss', text: '36:00:00' },
    { value: true, format: undefined, text: 'TRUE' },
    { value: { error: '#N/A' }, format: undefined, text: '#N/A' },
    { value: null, format: '0', text: '' },
    { value: 'Dawuh', format: '@', text: 'Dawuh' },
    { value: 7, format: '@', text: '7' },
  ])('shows $value in $format as $text', ({ value, format, text }) => {
    expect(displayText(value, format, 'id_ID')).toBe(text);
  });
});
