// Checks that Ringkasan keeps its paints, widths and notes when people change its rows.
import type { Office } from 'local-office';
import { hiddenRows, kasimanOffice, shownRows } from '../kasiman';
import { refresh } from '../office-actions';
import { columnLetters, onTab, shownTable } from '../sheet-cells';

/** Nothing runs by itself meanwhile: only what a test does changes the tab. */
function march(): Office {
  const office = kasimanOffice();
  office.state.triggers = [];
  office.clock.set('2026-03-12T07:45:00+07:00');
  refresh(office);
  return office;
}
interface Paint {
  readonly mark: string;
  readonly ranges: readonly string[];
}
function rules(office: Office): readonly Paint[] {
  return onTab(
    office,
    'Ringkasan',
    `return sheet.getConditionalFormatRules().map((rule) => ({
      mark: rule.getBooleanCondition().getCriteriaValues()[0],
      ranges: rule.getRanges().map((range) => range.getA1Notation()),
    }));`,
  ) as Paint[];
}
function backgrounds(office: Office): unknown {
  return onTab(office, 'Ringkasan', 'return sheet.getRange(firstRow - 1, 1, 8, width).getBackgrounds();');
}
/** All cells of the tab below the hidden keys, as an address. */
function wholeTab(office: Office): string {
  const { headers } = shownTable(office, 'Ringkasan');
  const first = Math.max(...hiddenRows(office, 'Ringkasan')) + 1;
  const last = onTab(office, 'Ringkasan', 'return sheet.getMaxRows();');
  return `A${first}:${columnLetters(headers.length - 1)}${last}`;
}

describe('F41: the tab Ringkasan', () => {
  const untouched = march();

  test('F41: every state and section has its paint over the whole tab, so that colours go where the words go', () => {
    const painted = rules(untouched);
    expect(painted.map(({ mark }) => mark)).toEqual(expect.arrayContaining(['✔✔ ', '✔ ', '✘ ', '▸ ']));
    for (const { ranges } of painted) expect(ranges).toEqual([wholeTab(untouched)]);
  });

  test('F41: a row that somebody inserts is painted too, and the next refresh puts words and looks back', () => {
    const office = march();
    const [words, fills] = [shownRows(office, 'Ringkasan'), backgrounds(office)];
    const before = wholeTab(office);
    onTab(office, 'Ringkasan', 'sheet.insertRowsBefore(firstRow, 1);');
    expect(wholeTab(office)).not.toBe(before);
    for (const { ranges } of rules(office)) expect(ranges).toEqual([wholeTab(office)]);
    refresh(office);
    expect(shownRows(office, 'Ringkasan')).toEqual(words);
    expect(backgrounds(office)).toEqual(fills);
  });

  test('F41: a map that somebody sorted keeps its colours, and the next refresh puts it back', () => {
    const office = march();
    const [words, painted] = [shownRows(office, 'Ringkasan'), rules(office)];
    onTab(
      office,
      'Ringkasan',
      "const first = sheet.getDataRange().getDisplayValues().findIndex((row) => row[0] === 'Desa') + 2; sheet.getRange(first, 1, 10, width).sort({ column: 1, ascending: false });",
    );
    expect(shownRows(office, 'Ringkasan')).not.toEqual(words);
    expect(rules(office)).toEqual(painted);
    refresh(office);
    expect(shownRows(office, 'Ringkasan')).toEqual(words);
  });

  test('F41: one grid of thirteen columns fills the width of a screen of 1366, and nothing is merged', () => {
    const [widths, merged] = onTab(
      untouched,
      'Ringkasan',
      'return [headers.map((_, index) => sheet.getColumnWidth(index + 1)), sheet.getDataRange().getMergedRanges().length];',
    ) as [number[], number];
    expect(widths).toHaveLength(13);
    expect(widths.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(1366 - 46 - 15);
    expect(merged).toBe(0);
  });

  test('F41: a pointer over a head brings up the rule of its figures', () => {
    const { headers } = shownTable(untouched, 'Ringkasan');
    const notes = onTab(
      untouched,
      'Ringkasan',
      'return sheet.getRange(firstRow - 1, 1, 1, width).getNotes()[0];',
    ) as string[];
    const named = headers.flatMap((header, index) => (header === '' ? [] : [[header, notes[index] ?? '']]));
    const noteOf = Object.fromEntries(named.slice(named.findIndex(([header]) => header === 'Kewajiban')));
    expect(Object.values(noteOf).filter((note) => note === '')).toHaveLength(2);
    expect(noteOf['% lengkap']).toBe('Terpenuhi dibagi wajib, setelah tenggat lewat. Sebelumnya: berjalan.');
  });
});
