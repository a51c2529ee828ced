// Checks that long texts can be read where people look for them, and that symbols are explained.
import { CELL_STATES } from '../../../src/core/compliance/cell-state';
import { stateLooks } from '../../../src/messages/compliance/state-text';
import { quietOffice, refresh } from '../office-actions';
import { onTab } from '../sheet-cells';

const office = quietOffice();
refresh(office);

test.each(['Kepatuhan 2026', 'Pengaturan'])('F03: in %s a text that is too long breaks into lines', (tab) => {
  expect(onTab(office, tab, 'return sheet.getRange(firstRow, 3).getWrapStrategy().toString();')).toBe('WRAP');
});

test('F03: a month that comes later breaks its texts too', () => {
  const last = 'sheet.getRange(firstRow, sheet.getMaxColumns()).getWrapStrategy().toString()';
  expect(onTab(office, 'Kepatuhan 2026', `return ${last};`)).toBe('WRAP');
});

test('F03: the first cell of Kepatuhan says what the tab shows', () => {
  expect(onTab(office, 'Kepatuhan 2026', 'return sheet.getRange(firstRow - 2, 1).getValue();')).toBe(
    'Kepatuhan 2026',
  );
});

test('F03: the note on the first header of Kepatuhan explains each symbol', () => {
  const note = String(onTab(office, 'Kepatuhan 2026', 'return sheet.getRange(firstRow - 1, 1).getNote();'));
  for (const state of CELL_STATES) {
    const { symbol, word } = stateLooks[state];
    expect(note).toContain(`${symbol}  ${word}`);
  }
});
