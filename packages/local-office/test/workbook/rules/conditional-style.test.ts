// Conditional formats colour what Sheets would colour.
import { createFormulaEngine } from '../../../src/formula/engine';
import { type CalculationContext, sheetValues } from '../../../src/workbook/formulas/recalculate';
import { newWorkbook } from '../../../src/workbook/new-workbook';
import { writeValues } from '../../../src/workbook/ranges/range-edit';
import { conditionStyles } from '../../../src/workbook/rules/conditional-style';
import type { CriterionValue } from '../../../src/workbook/workbook-data';

const now = Date.UTC(2026, 1, 10, 2);
const context: CalculationContext = { engine: createFormulaEngine(), now: () => now, warn: () => undefined };

/** Which of the texts in column A, as entered, a rule over A1:A9 colours. */
function coloured(texts: readonly string[], criteria: string, ...values: CriterionValue[]): string[] {
  const workbook = newWorkbook({ id: 'b', name: 'b', owner: 'x' });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const rect = { row: 1, column: 1, lastRow: texts.length, lastColumn: 1 };
  writeValues(workbook, sheet, rect, (row) => texts[row] ?? null, now);
  sheet.conditionalFormats = [
    { ranges: [rect], condition: { criteria, values, style: { background: '#00ff00' } } },
  ];
  const styles = conditionStyles(workbook, sheet, sheetValues(workbook, sheet, context), context);
  return texts.filter((_, index) => styles.at(index + 1, 1) !== undefined);
}

describe('conditional formats', () => {
  const states = ['✔ Lengkap', '✖ Belum', '', 'lengkap', '5', '12,5', '-3'];

  it.each([
    ['TEXT_STARTS_WITH', ['✔'], ['✔ Lengkap']],
    ['TEXT_CONTAINS', ['LENGKAP'], ['✔ Lengkap', 'lengkap']],
    ['TEXT_DOES_NOT_CONTAIN', ['e'], ['', '5', '12,5', '-3']],
    ['TEXT_EQUAL_TO', ['Lengkap'], ['lengkap']],
    ['TEXT_ENDS_WITH', ['belum'], ['✖ Belum']],
    ['CELL_EMPTY', [], ['']],
    ['CELL_NOT_EMPTY', [], ['✔ Lengkap', '✖ Belum', 'lengkap', '5', '12,5', '-3']],
    ['NUMBER_GREATER_THAN', [5], ['12,5']],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [5], ['5', '12,5']],
    ['NUMBER_LESS_THAN', [5], ['-3']],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5], ['5', '-3']],
    ['NUMBER_BETWEEN', [0, 10], ['5']],
    ['NUMBER_NOT_BETWEEN', [0, 10], ['12,5', '-3']],
    ['NUMBER_EQUAL_TO', [12.5], ['12,5']],
    ['NUMBER_NOT_EQUAL_TO', [5], ['12,5', '-3']],
    ['CUSTOM_FORMULA', ['=LEN(A1)>6'], ['✔ Lengkap', '✖ Belum', 'lengkap']],
    ['CUSTOM_FORMULA', ['=ISBLANK($A1)'], ['']],
  ])('%s %j colours %j', (criteria, values, expected) => {
    expect(coloured(states, criteria, ...values)).toEqual(expected);
  });

  const days = ['09/02/2026', '10/02/2026', '11/02/2026', '46063', 'besok', '05/02/2026'];
  it.each([
    ['DATE_EQUAL_TO_RELATIVE', { relativeDate: 'TODAY' }, ['10/02/2026']],
    ['DATE_BEFORE_RELATIVE', { relativeDate: 'TODAY' }, ['09/02/2026', '05/02/2026']],
    ['DATE_AFTER_RELATIVE', { relativeDate: 'TODAY' }, ['11/02/2026']],
    ['DATE_EQUAL_TO_RELATIVE', { relativeDate: 'PAST_WEEK' }, ['09/02/2026', '10/02/2026', '05/02/2026']],
    ['DATE_EQUAL_TO', { serial: 46_063 }, ['10/02/2026']],
    ['DATE_AFTER', { serial: 46_062 }, ['10/02/2026', '11/02/2026']],
  ])('%s %j colours %j: only cells that show dates', (criteria, value, expected) => {
    expect(coloured(days, criteria, value)).toEqual(expected);
  });

  it('lets the first rule win, property by property', () => {
    const workbook = newWorkbook({ id: 'b', name: 'b', owner: 'x' });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    const rect = { row: 1, column: 1, lastRow: 1, lastColumn: 1 };
    writeValues(workbook, sheet, rect, () => 'x', now);
    const rule = (style: object) => ({
      ranges: [rect],
      condition: { criteria: 'CELL_NOT_EMPTY', values: [], style },
    });
    sheet.conditionalFormats = [rule({ background: '#111111' }), rule({ background: '#222222', bold: true })];
    const styles = conditionStyles(workbook, sheet, sheetValues(workbook, sheet, context), context);
    expect(styles.at(1, 1)).toEqual({ background: '#111111', bold: true });
  });

  it('colours a scale between its ends', () => {
    const workbook = newWorkbook({ id: 'b', name: 'b', owner: 'x' });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    const rect = { row: 1, column: 1, lastRow: 3, lastColumn: 1 };
    writeValues(workbook, sheet, rect, (row) => row * 50, now);
    sheet.conditionalFormats = [
      {
        ranges: [rect],
        gradient: {
          min: { color: '#000000', type: 'MIN', value: '' },
          max: { color: '#ff0000', type: 'MAX', value: '' },
        },
      },
    ];
    const styles = conditionStyles(workbook, sheet, sheetValues(workbook, sheet, context), context);
    expect([1, 2, 3].map((row) => styles.at(row, 1)?.background)).toEqual(['#000000', '#800000', '#ff0000']);
  });
});
