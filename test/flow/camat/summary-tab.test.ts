import vm from 'node:vm';
import type { Office } from 'local-office';
import { kasimanOffice, shownRows } from '../kasiman';

/** Nothing runs by itself meanwhile: only what a test does changes the tab. */
function march(): Office {
  const office = kasimanOffice();
  office.state.triggers = [];
  office.clock.set('2026-03-12T07:45:00+07:00');
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
  return office;
}
/** Runs a line of script on the tab as a person at the workbook could do it by hand. */
function onTab<Result>(office: Office, line: string): Result {
  return JSON.parse(
    String(
      vm.runInContext(
        `(() => { const sheet = SpreadsheetApp.getActive().getSheetByName('Ringkasan'); return JSON.stringify(${line} ?? null); })()`,
        office.context,
      ),
    ),
  ) as Result;
}
function rules(office: Office): readonly { readonly mark: string; readonly ranges: readonly string[] }[] {
  return onTab(
    office,
    `sheet.getConditionalFormatRules().map((rule) => ({
      mark: rule.getBooleanCondition().getCriteriaValues()[0],
      ranges: rule.getRanges().map((range) => range.getA1Notation()),
    }))`,
  );
}
function backgrounds(office: Office): string[][] {
  return onTab(office, 'sheet.getRange(1, 1, 8, 16).getBackgrounds()');
}

describe('F41: the tab Ringkasan', () => {
  const untouched = march();

  test('F41: every state, section and part has its paint over the whole tab, so that colours go where the words go', () => {
    const painted = rules(untouched);
    expect(painted.map(({ mark }) => mark)).toEqual(expect.arrayContaining(['✔✔ ', '✔ ', '✘ ', '▸ ', '▪ ']));
    for (const { ranges } of painted) expect(ranges).toEqual(['A1:P120']);
  });

  test('F41: a row that somebody inserts is painted too, and the next refresh puts words and looks back', () => {
    const office = march();
    const [words, fills] = [shownRows(office, 'Ringkasan'), backgrounds(office)];
    onTab(office, 'void sheet.insertRowsBefore(2, 1)');
    for (const { ranges } of rules(office)) expect(ranges).toEqual(['A1:P121']);
    office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(shownRows(office, 'Ringkasan')).toEqual(words);
    expect(backgrounds(office)).toEqual(fills);
  });

  test('F41: a map that somebody sorted keeps its colours, and the next refresh puts it back', () => {
    const office = march();
    const [words, painted] = [shownRows(office, 'Ringkasan'), rules(office)];
    onTab(office, 'void sheet.getRange(5, 4, 10, 13).sort(4)');
    expect(shownRows(office, 'Ringkasan')).not.toEqual(words);
    expect(rules(office)).toEqual(painted);
    office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(shownRows(office, 'Ringkasan')).toEqual(words);
  });

  test('F41: the answers stand in 360 pixels, everything in the width of a screen of 1366', () => {
    const widths: number[] = onTab(
      untouched,
      'Array.from({ length: 16 }, (_, index) => sheet.getColumnWidth(index + 1))',
    );
    const sum = (values: readonly number[]): number => values.reduce((total, width) => total + width, 0);
    expect(sum(widths.slice(0, 2))).toBeLessThanOrEqual(360);
    expect(sum(widths)).toBeLessThanOrEqual(1366 - 46 - 15);
  });

  test('F41: a pointer over a head brings up the rule of its figures', () => {
    const notes: string[][] = onTab(untouched, 'sheet.getRange(1, 4, 1, 13).getNotes()');
    expect(notes[0]?.filter((note) => note === '')).toHaveLength(2);
    expect(notes[0]?.[9]).toBe('Terpenuhi dibagi wajib, setelah tenggat lewat. Sebelumnya: berjalan.');
  });
});
