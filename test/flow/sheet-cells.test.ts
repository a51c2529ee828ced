// Checks that the other tests find their cells wherever the row of headers stands.
import { kasimanOffice, sheetRows } from './kasiman';
import { cellAt, onTab, sheetRow, shownIn, stateOf, typeIn } from './sheet-cells';

test('a cell is found by its header and its row, though all rows have moved down', () => {
  const office = kasimanOffice();
  typeIn(office, 'Kontak', 'Betet', 'Surel', 'sekdes@betet.example');
  const [row, state] = [sheetRow(office, 'Kontak', 'Betet'), stateOf(office, 'Betet')];
  for (const tab of ['Kontak', 'Kepatuhan 2026'])
    onTab(office, tab, "sheet.insertRowsBefore(1, 2); sheet.getRange('A1').setValue('kunci.satu');");
  expect(sheetRow(office, 'Kontak', 'Betet')).toBe(row + 2);
  expect(shownIn(office, 'Kontak', 'Betet', 'Surel')).toBe('sekdes@betet.example');
  expect(sheetRows(office, 'Kontak')[row + 1]).toContain('sekdes@betet.example');
  expect(state).toBe('… Menunggu');
  expect(stateOf(office, 'Betet')).toBe(state);
});

test('a cell that is not there, or is there twice, is an error and no blank', () => {
  const office = kasimanOffice();
  expect(() => cellAt(office, 'Kontak', 'Antah', 'Surel')).toThrow('0 rows');
  expect(() => cellAt(office, 'Kontak', 'Sekretaris Desa', 'Surel')).toThrow('10 rows');
  expect(() => cellAt(office, 'Kontak', 'Betet', 'Telegram')).toThrow('no column Telegram');
});
