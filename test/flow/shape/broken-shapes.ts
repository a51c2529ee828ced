// Workbooks as dead executions and busy hands have left them, one fault each, all made from a healthy office.
import vm from 'node:vm';
import type { Office } from 'local-office';
import { callRpc, kasimanOffice } from '../kasiman';
import { monthlyDraft, refresh, sendReport, skipTo } from '../office-actions';
import { deleteColumn, onTab, typeIn, typeRow } from '../sheet-cells';

/** An office before anything is broken. */
const starts = {
  /** Kasiman on 10 February with two obligations, a report, a contact and a dispensation. */
  working: () => {
    const office = kasimanOffice('2026-02-10T09:00:00+07:00');
    callRpc(office, 'addObligation', monthlyDraft);
    sendReport(office, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
    typeIn(office, 'Kontak', { Desa: 'Betet' }, 'Surel', 'sekdes@betet.example');
    typeRow(office, 'Dispensasi', {
      Desa: '35.22.20.2005 Besah',
      Periode: 'Februari 2026',
      Alasan: 'banjir',
      'Diberikan oleh': 'Camat',
      Tanggal: '9/2/2026',
    });
    refresh(office);
    return office;
  },
  /** The morning of 1 January, before its run. */
  newYear: () => {
    const office = kasimanOffice();
    skipTo(office, '2027-01-01T05:40:00');
    return office;
  },
} as const satisfies Record<string, () => Office>;

export interface BrokenShape {
  readonly what: string;
  readonly start?: keyof typeof starts;
  readonly damage: (office: Office) => void;
  /** What people press; `Kembalikan bentuk tab` unless it is said. */
  readonly press?: 'set up again';
  /** Lines of the image that may differ: what was in a deleted column, where a new one stands. Their shape is compared by key. */
  readonly except?: RegExp;
}

export function startOf({ start = 'working' }: Pick<BrokenShape, 'start'>): Office {
  return starts[start]();
}

/** Runs a script beside the workbook, which it finds as `book`. */
function inBook(office: Office, script: string): void {
  vm.runInContext(`(() => { const book = SpreadsheetApp.getActive(); ${script} })()`, office.context);
}

/** The notebook of the script. */
function notesOf(office: Office): Record<string, string> {
  return office.state.properties.script;
}

function killedAt(call: number, act: (office: Office) => void): (office: Office) => void {
  return (office) => {
    office.faults.killAtCall(call);
    try {
      act(office);
    } catch {
      // It died.
    }
    office.faults.clear();
  };
}

function morning(office: Office): void {
  office.run('dailyRefresh');
}

const year = 'Kepatuhan 2026';

/** How many columns wait, and which of staff's filters reaches them, is nobody's plan. */
const inYear = /^(Kepatuhan 2026|noted kolom:compliance-2026)/u;

export const brokenShapes: readonly BrokenShape[] = [
  {
    what: 'the tab of a new year is made and holds nothing',
    start: 'newYear',
    damage: killedAt(30, morning),
  },
  { what: 'the tab of a new year has keys and no headers', start: 'newYear', damage: killedAt(40, morning) },
  {
    what: 'the header of a column is missing',
    damage: (office) =>
      onTab(office, 'Kontak', "sheet.getRange(firstRow - 1, column('Surel')).setValue('');"),
  },
  {
    what: 'a month’s column has no headers',
    damage: (office) => onTab(office, year, "sheet.getRange(firstRow - 2, 3, 2, 1).setValue('');"),
  },
  {
    what: 'a column is hidden',
    damage: (office) => onTab(office, 'Laporan', "sheet.hideColumns(column('Warga hadir'));"),
  },
  { what: 'a month’s column is hidden', damage: (office) => onTab(office, year, 'sheet.hideColumns(3);') },
  {
    what: 'columns with ids stand in sight',
    damage: (office) => onTab(office, 'Laporan', 'sheet.showColumns(1, sheet.getMaxColumns());'),
  },
  {
    what: 'a column stands twice, keys too',
    damage: (office) =>
      onTab(
        office,
        'Kontak',
        `sheet.insertColumnAfter(width);
        sheet.getRange(1, 2, sheet.getMaxRows(), 1).copyTo(sheet.getRange(1, width + 1));`,
      ),
    except: /^Kontak: (?!row 1$)/u,
  },
  { what: 'the row of keys is deleted', damage: (office) => onTab(office, 'Laporan', 'sheet.deleteRow(1);') },
  {
    what: 'the row of keys is pushed down',
    damage: (office) => onTab(office, 'Laporan', 'sheet.insertRowBefore(1);'),
  },
  {
    what: 'both hidden rows are deleted',
    damage: (office) => onTab(office, 'Desa', 'sheet.deleteRows(1, 2);'),
  },
  {
    what: 'the hidden rows are shown and the keys edited',
    damage: (office) =>
      onTab(
        office,
        'Kontak',
        "sheet.showRows(1, 2); sheet.getRange(1, 1, 1, 2).setValues([['kunci', 'kontak.salah']]);",
      ),
  },
  {
    what: 'a protection of ours locks everybody else out',
    damage: (office) =>
      onTab(
        office,
        year,
        'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(false);',
      ),
  },
  {
    what: 'a protection was made and never described',
    damage: (office) =>
      onTab(
        office,
        'Kontak',
        "sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setDescription('').setWarningOnly(false);",
      ),
  },
  {
    what: 'a protection is missing',
    damage: (office) =>
      onTab(office, 'Ringkasan', 'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();'),
  },
  {
    what: 'a form has no trigger',
    damage: ({ state }) => {
      const at = state.triggers.findIndex(({ handler }) => handler === 'onFormSubmit');
      state.triggers.splice(at, 1);
    },
  },
  {
    what: 'a trigger stands twice',
    damage: ({ state }) => {
      const [first] = state.triggers;
      if (first) state.triggers.push({ ...first, uid: 'ganda' });
    },
  },
  {
    what: 'a form is closed and lost a question',
    damage: ({ state }) => {
      const [form] = Object.values(state.forms);
      if (!form) return;
      form.isAcceptingResponses = false;
      form.items.splice(2, 1);
    },
    // Google keeps the column of the answers that were given, and adds one.
    except: /^Jawaban Formulir 1: /u,
  },
  {
    what: 'a second form of the same name has a trigger',
    damage: (office) => {
      vm.runInContext(
        `(() => { const form = FormApp.create('Laporan Kerja Bakti');
          ScriptApp.newTrigger('onFormSubmit').forForm(form).onFormSubmit().create(); })()`,
        office.context,
      );
    },
    // It cannot be deleted without a look into all of the Drive: it is closed, and says so.
    except: /^(forms|form Laporan Kerja Bakti|answers to Laporan Kerja Bakti|tab of Laporan Kerja Bakti):/u,
  },
  {
    what: 'a tab was begun and is an empty sheet without keys',
    damage: (office) => {
      inBook(office, "book.deleteSheet(book.getSheetByName('Jadwal')); book.insertSheet('Jadwal');");
      notesOf(office)['belum-selesai'] = 'plans Jadwal';
    },
  },
  {
    what: 'a tab is noted as begun and stands nowhere',
    damage: (office) => {
      inBook(office, "book.deleteSheet(book.getSheetByName('Jadwal'));");
      notesOf(office)['belum-selesai'] = 'plans Jadwal';
    },
  },
  {
    what: 'the waiting columns of a year are gone',
    damage: (office) => onTab(office, year, 'sheet.deleteColumns(width + 1, sheet.getMaxColumns() - width);'),
    except: inYear,
  },
  {
    what: 'a column is deleted',
    damage: (office) => deleteColumn(office, 'Kontak', 'Jabatan'),
    except: /^(Kontak|Masalah|Ringkasan|noted (kolom:contacts|tab:issues|halaman))/u,
  },
  {
    what: 'a column was put back blank by a dead execution, without its looks',
    damage: (office) =>
      onTab(
        office,
        'Kontak',
        `const at = column('Jabatan'), rows = sheet.getMaxRows();
        sheet.getRange(firstRow - 1, at, rows - firstRow + 2, 1).clear().clearDataValidations().clearNote();`,
      ),
    except: /^(Kontak|Masalah|Ringkasan|noted (kolom:contacts|tab:issues|halaman))/u,
  },
  {
    what: 'a month’s column is deleted',
    damage: (office) => onTab(office, year, 'sheet.deleteColumn(3);'),
    except: inYear,
  },
  {
    what: 'nothing is frozen',
    damage: (office) => onTab(office, 'Laporan', 'sheet.setFrozenRows(0); sheet.setFrozenColumns(0);'),
  },
  {
    what: 'drop-downs and formats are cleared',
    damage: (office) =>
      onTab(
        office,
        'Laporan',
        `const rows = sheet.getMaxRows() - firstRow + 1;
        sheet.getRange(firstRow, 1, rows, width).clearDataValidations();
        sheet.getRange(firstRow, column('Diterima'), rows, 1).setNumberFormat('0.00');`,
      ),
  },
  {
    what: 'the colours of states are gone',
    damage: (office) => onTab(office, year, 'sheet.setConditionalFormatRules([]);'),
  },
  {
    what: 'a filter is gone',
    damage: (office) => onTab(office, year, 'sheet.getFilter().remove();'),
  },
  {
    what: 'the list of a tab’s columns is torn and a key is misspelt',
    damage: (office) => {
      const notes = notesOf(office);
      for (const name of Object.keys(notes)) if (name.startsWith('kolom:contacts')) notes[name] = 'x';
    },
  },
  {
    what: 'the notebook is empty',
    press: 'set up again',
    // Which reports stood is noted by the next refresh.
    except: /^noted laporan-/u,
    damage: (office) => {
      const notes = notesOf(office);
      for (const name of Object.keys(notes)) delete notes[name];
    },
  },
];
