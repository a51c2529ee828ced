// Checks that a basis without its number says so wherever it is shown, and that nothing waits for it.
import { quietOffice, refresh } from '../office-actions';
import { onTab, sheetRow, typeIn } from '../sheet-cells';

test('F27: a basis without number is noted in Kewajiban, blocks nothing, and the note goes with the number', () => {
  const office = quietOffice();
  const noteOf = () =>
    onTab(
      office,
      'Kewajiban',
      `return sheet.getRange(${sheetRow(office, 'Kewajiban', 'kerja-bakti')}, column('Dasar')).getNote();`,
    );
  typeIn(office, 'Kewajiban', 'kerja-bakti', 'Dasar', 'Surat Edaran Bupati tentang kerja bakti bersama');
  refresh(office);
  expect(noteOf()).toBe('nomor belum diisi');
  refresh(office);
  expect(office.executions.at(-1)?.calls.byMethod['Range.setNotes']).toBeUndefined();
  typeIn(office, 'Kewajiban', 'kerja-bakti', 'Dasar', 'Surat Edaran Bupati Nomor 12 Tahun 2026');
  refresh(office);
  expect(noteOf()).toBe('');
});
