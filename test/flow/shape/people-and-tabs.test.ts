// People sort, insert, delete, hide and paste in tabs of ours: a refresh, a submission and an edit find everything again.
import type { Office } from 'local-office';
import { copyOf, kasimanOffice } from '../kasiman';
import { refresh, sendReport } from '../office-actions';
import { onTab, shownTable, typeIn } from '../sheet-cells';

interface Deed {
  readonly what: string;
  /** Runs on the tab; at hand are `sheet`, `column(header)`, `firstRow` and `width`. */
  readonly script: string;
}

const deeds: readonly Deed[] = [
  { what: 'sort the sheet', script: 'sheet.sort(1, true);' },
  { what: 'sort the sheet the other way', script: 'sheet.sort(2, false);' },
  {
    what: 'sort the rows below the headers',
    script:
      'sheet.getRange(firstRow, 1, sheet.getLastRow() - firstRow + 1, width).sort({ column: 2, ascending: false });',
  },
  {
    what: 'sort everything, keys and headers too',
    script: 'sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).sort(1);',
  },
  {
    what: 'sort everything the other way',
    script:
      'sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).sort({ column: 2, ascending: false });',
  },
  { what: 'insert a row above everything', script: 'sheet.insertRowBefore(1);' },
  { what: 'insert a row between keys and headers', script: 'sheet.insertRowBefore(2);' },
  { what: 'insert a row among the others', script: 'sheet.insertRowBefore(firstRow + 1);' },
  { what: 'delete the row of keys', script: 'sheet.deleteRow(1);' },
  { what: 'delete both hidden rows', script: 'sheet.deleteRows(1, 2);' },
  { what: 'show the hidden rows', script: 'sheet.showRows(1, 2);' },
  {
    what: 'translate every header',
    script: `const heads = sheet.getRange(firstRow - 1, 1, 1, width);
      heads.setValues([heads.getValues()[0].map((text) => text === '' ? '' : 'x ' + text)]);`,
  },
  { what: 'unfreeze the rows', script: 'sheet.setFrozenRows(0);' },
  { what: 'insert a column of their own before the first', script: 'sheet.insertColumnBefore(1);' },
  { what: 'empty a key', script: "sheet.getRange(1, 2).setValue('');" },
  { what: 'misspell a key', script: "sheet.getRange(1, 2).setValue('laporan.salahketik');" },
  {
    what: 'copy a column to the right',
    script: `sheet.insertColumnAfter(width);
      sheet.getRange(1, 2, sheet.getMaxRows(), 1).copyTo(sheet.getRange(1, width + 1));`,
  },
  {
    what: 'copy a column to the far left',
    script: `sheet.insertColumnBefore(1);
      sheet.getRange(1, 3, sheet.getMaxRows(), 1).copyTo(sheet.getRange(1, 1));`,
  },
  {
    what: 'move a column to the end',
    script: 'sheet.moveColumns(sheet.getRange(1, 2), width + 1);',
  },
];

/** What each row of a tab says, in no order; the ids of responses differ from office to office. */
function contentOf(office: Office, tab: string, header: string): readonly string[] {
  return shownTable(office, tab, header)
    .rows.map((row) =>
      [...new Set(row)]
        .filter((cell) => cell !== '')
        .sort()
        .join(' | '),
    )
    .map((text) => text.replace(/2_ABaOnudresponse\w+/gu, 'id'))
    .filter((row) => row !== '')
    .sort();
}

function prepared(): Office {
  const office = kasimanOffice('2026-02-10T09:00:00+07:00');
  office.clock.set('2026-02-10T10:00:00+07:00');
  sendReport(office, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
  sendReport(office, '2026-02-10T11:00:00', 'Sidomukti', '2026-02-09');
  return office;
}

/** What happens afterwards: a refresh, a submission, an edit. */
function goOn(office: Office): void {
  refresh(office);
  sendReport(office, '2026-02-11T09:00:00', 'Betet', '2026-02-09');
  typeIn(office, 'Kontak', { Desa: 'Batokan' }, 'Surel', 'sekdes@batokan.example');
  refresh(office);
}

const tabs = [
  { tab: 'Laporan', header: 'Pemeriksaan' },
  { tab: 'Desa', header: 'Kode' },
  { tab: 'Kepatuhan 2026', header: 'Kode' },
];

describe('whatever people do to a tab, nothing is lost, doubled or misread', () => {
  const office = prepared();
  const undisturbed = copyOf(office);
  goOn(undisturbed);

  describe.each(tabs)('in $tab they', ({ tab, header }) => {
    test.each(deeds)('$what', ({ what, script }) => {
      const disturbed = copyOf(office);
      onTab(disturbed, tab, script, header);
      goOn(disturbed);
      const isTranslated = what === 'translate every header';
      const wanted = isTranslated ? `x ${header}` : header;
      expect(contentOf(disturbed, tab, wanted)).toEqual(contentOf(undisturbed, tab, header));
      for (const other of tabs.filter((one) => one.tab !== tab))
        expect(contentOf(disturbed, other.tab, other.header)).toEqual(
          contentOf(undisturbed, other.tab, other.header),
        );
    });
  });
});
