// Counts the service calls that each use case costs in an office of a given size.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanSetup } from './kasiman';
import { onTab } from './sheet-cells';

/** Service calls of one execution. */
export interface CallCount {
  readonly useCase: 'open' | 'submission' | 'monthChange' | 'refresh' | 'reminders' | 'newYear' | 'newStyles';
  /** Without mails, which are one call each. */
  readonly readsAndWrites: number;
  /** Calls that Google answers from what the script already holds, such as ids of sheets. */
  readonly local: number;
  /** How often the workbook was searched for its layout. */
  readonly searches: number;
  readonly mails: number;
}

const entry: Readonly<Record<CallCount['useCase'], string>> = {
  open: 'onOpen',
  submission: 'onFormSubmit',
  monthChange: 'dailyRefresh',
  refresh: 'menuRefresh',
  reminders: 'dailyReminders',
  newYear: 'dailyRefresh',
  newStyles: 'menuRefresh',
};

/** An office of `units` desa; their codes are made up below Kasiman's kecamatan. */
export function officeOf(units: number, now = '2026-02-02T08:00:00+07:00'): Office {
  const made = Array.from({ length: units }, (_, index) => ({
    code: `35.22.20.${2001 + index}`,
    name: `Contoh ${index + 1}`,
  }));
  const obligation = { ...kasimanSetup.obligation, start: `${now.slice(0, 7)}-01` };
  const office = kasimanOffice(now, { ...kasimanSetup, units: made, obligation });
  callRpc(office, 'switchReminders', { on: true });
  return office;
}

/** The last execution of a use case. */
export function countOf(office: Office, useCase: CallCount['useCase']): CallCount {
  const executions = office.executions.filter(({ functionName }) => functionName === entry[useCase]);
  const last = executions[executions.length - 1];
  if (!last) throw new Error(`no execution of ${entry[useCase]}`);
  const mails = last.calls.byMethod['MailApp.sendEmail'] ?? 0;
  if (useCase !== 'reminders' && mails > 0) throw new Error(`${useCase} sent mails`);
  const { read, write, local } = last.calls;
  const searches = last.calls.byMethod['Spreadsheet.getSheets'] ?? 0;
  return { useCase, mails, readsAndWrites: read + write - mails, local, searches };
}

/** An address for every desa, as if somebody had pasted a column. */
function giveContacts(office: Office): void {
  onTab(
    office,
    'Kontak',
    `const rows = sheet.getLastRow() - firstRow + 1;
    sheet.getRange(firstRow, column('Surel'), rows, 1)
      .setValues(Array.from({ length: rows }, (_, index) => ['sekdes@desa' + index + '.example']));`,
  );
}

/** Plays each use case once and counts it. */
export function measureCalls(office: Office): readonly CallCount[] {
  office.clock.set('2026-02-10T09:00:00+07:00');
  office.openWorkbook();
  office.openWorkbook();
  const open = countOf(office, 'open');
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
  const refresh = countOf(office, 'refresh');
  office.submitForm('Laporan Kerja Bakti', {
    Desa: '35.22.20.2001 Contoh 1',
    'Tanggal kegiatan': '2026-02-08',
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '42',
  });
  const submission = countOf(office, 'submission');
  giveContacts(office);
  office.clock.set('2026-03-01T06:30:00+07:00');
  const monthChange = countOf(office, 'monthChange');
  office.clock.set('2026-03-02T12:00:00+07:00');
  const reminders = countOf(office, 'reminders');
  return [open, submission, monthChange, refresh, reminders];
}

/** What happens rarely and costs more: the tab of a new year, and new styles for Ringkasan. */
export function measureRareCalls(units: number): readonly CallCount[] {
  const office = officeOf(units, '2026-12-30T08:00:00+07:00');
  office.clock.set('2027-01-01T06:30:00+07:00');
  const newYear = countOf(office, 'newYear');
  // Typing into Ringkasan may have moved its looks: it is written and styled anew.
  onTab(office, 'Ringkasan', "sheet.getRange(firstRow, 2).setValue('diketik');");
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
  return [newYear, countOf(office, 'newStyles')];
}
