// The use cases that make or change the workbook's shape, as people and triggers set them off.
import vm from 'node:vm';
import type { Office } from 'local-office';
import { callRpc, emptyOffice, kasimanOffice, kasimanSetup } from '../../kasiman';
import { monthlyDraft, refresh, sendReport, skipTo } from '../../office-actions';
import { deleteColumn, onTab, typeIn } from '../../sheet-cells';
import type { Played } from './played-faults';

const february = '2026-02-02T08:00:00+07:00';

function deleteTab(office: Office, tab: string): void {
  vm.runInContext(
    `(() => { const book = SpreadsheetApp.getActive(); book.deleteSheet(book.getSheetByName(${JSON.stringify(tab)})); })()`,
    office.context,
  );
}

/** Kasiman at a moment, without the runs of the days before. */
function kasimanAt(moment: string): Office {
  const office = kasimanOffice();
  skipTo(office, moment);
  return office;
}

function damaged(): Office {
  const office = kasimanAt('2026-02-10T09:00:00');
  sendReport(office, '2026-02-10T10:00:00', 'Batokan', '2026-02-08');
  deleteTab(office, 'Jadwal');
  deleteColumn(office, 'Kontak', 'Surel');
  return office;
}

/** Nothing is gone: a form is closed and lacks a question, its trigger is missing, keys are deleted and columns hidden. */
function broken(): Office {
  const office = kasimanAt('2026-02-10T09:00:00');
  const [form] = Object.values(office.state.forms);
  if (form) {
    form.isAcceptingResponses = false;
    form.items.splice(2, 1);
  }
  office.state.triggers = office.state.triggers.filter(({ handler }) => handler !== 'onFormSubmit');
  onTab(office, 'Laporan', "sheet.deleteRow(1); sheet.hideColumns(column('Warga hadir'));");
  onTab(office, 'Kepatuhan 2026', 'sheet.deleteColumns(width + 1, sheet.getMaxColumns() - width);');
  return office;
}

const largerSetup = {
  ...kasimanSetup,
  units: [...kasimanSetup.units, { code: '35.22.20.2011', name: 'Sumberjo' }],
};

function makeLink(office: Office): void {
  callRpc(office, 'makeCamatLink', { label: 'Camat', days: 30 });
}

function morning(office: Office): void {
  office.run('dailyRefresh');
}

export const cases = {
  'set-up of an empty book': () => ({
    start: emptyOffice(february),
    act: (office) => callRpc(office, 'prepareWorkbook', kasimanSetup),
    until: '2026-02-03T09:30:00',
  }),
  'set-up again after a tab and a column were deleted and a desa more': () => ({
    start: damaged(),
    act: (office) => callRpc(office, 'prepareWorkbook', largerSetup),
    until: '2026-02-11T09:30:00',
  }),
  'Kembalikan bentuk tab': () => ({
    start: damaged(),
    act: (office) => callRpc(office, 'repairShape', {}),
    until: '2026-02-11T09:30:00',
  }),
  'Kembalikan bentuk tab, where a form, a trigger and rows are broken too': () => ({
    start: broken(),
    act: (office) => callRpc(office, 'repairShape', {}),
    until: '2026-02-11T09:30:00',
  }),
  'new year': () => ({
    start: kasimanAt('2027-01-01T05:40:00'),
    act: morning,
    until: '2027-01-02T09:30:00',
  }),
  'Tambah kewajiban': () => ({
    start: kasimanAt('2026-02-10T09:00:00'),
    act: (office) => callRpc(office, 'addObligation', monthlyDraft),
    until: '2026-02-11T09:30:00',
  }),
  'Perbaiki formulir, of which one was closed and lost a question': () => {
    const start = kasimanAt('2026-02-10T09:00:00');
    const [form] = Object.values(start.state.forms);
    if (form) {
      form.isAcceptingResponses = false;
      form.items.splice(2, 1);
    }
    return {
      start,
      act: (office) => callRpc(office, 'repairForms', {}),
      until: '2026-02-11T09:30:00',
    };
  },
  'Perbaiki formulir, for an obligation that staff typed in': () => {
    const start = kasimanAt('2026-02-10T09:00:00');
    onTab(
      start,
      'Kewajiban',
      `sheet.getRange(firstRow, 1, 1, width).copyTo(sheet.getRange(firstRow + 1, 1));
      sheet.getRange(firstRow + 1, column('Kunci')).setValue('ronda');
      sheet.getRange(firstRow + 1, column('Kewajiban')).setValue('Ronda');
      sheet.getRange(firstRow + 1, column('Formulir')).setValue('');`,
    );
    return {
      start,
      act: (office) => callRpc(office, 'repairForms', {}),
      until: '2026-02-11T09:30:00',
    };
  },
  'month change by the morning run': () => ({
    start: kasimanAt('2026-03-01T05:40:00'),
    act: morning,
    until: '2026-03-02T09:30:00',
  }),
  'month change by the first submission': () => ({
    start: kasimanAt('2026-03-01T00:10:00'),
    act: (office) => {
      sendReport(office, '2026-03-01T00:20:00', 'Batokan', '2026-03-01');
    },
    again: () => undefined,
    until: '2026-03-02T09:30:00',
  }),
  'month change by the opening': () => ({
    start: kasimanAt('2026-03-01T00:10:00'),
    act: (office) => {
      office.openWorkbook();
    },
    until: '2026-03-02T09:30:00',
  }),
  'forms after a rename': () => {
    const start = kasimanAt('2026-02-10T09:00:00');
    typeIn(start, 'Desa', 'Betet', 'Nama', 'Betet Jaya');
    return { start, act: refresh, until: '2026-02-11T09:30:00' };
  },
  'camat link made': () => {
    const start = kasimanAt('2026-02-10T09:00:00');
    start.webGet();
    return {
      start,
      act: makeLink,
      // Whoever sees the link in the sidebar asks for no other one.
      again: (office) => {
        if (callRpc(office, 'readCamatAccess', {}).links.length === 0) makeLink(office);
      },
      until: '2026-02-11T09:30:00',
    };
  },
} satisfies Record<string, () => Played>;
