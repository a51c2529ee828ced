// Plays a scene before the judgement of a test that is expected to fail, and asks what the office was told.
import type { Office } from 'local-office';
import { callRpc } from '../kasiman';
import { type RowWhere, sheetRow, shownRecords } from '../sheet-cells';

const brokenScenes: string[] = [];

/**
 * Plays what comes before the judgement. A test that is expected to fail would also pass when its scene breaks (a tab or
 * a header is not found, a call is refused), so such a break makes the whole file red.
 */
export function scene<Seen>(play: () => Seen): Seen {
  try {
    return play();
  } catch (failure) {
    const text = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
    brokenScenes.push(`${expect.getState().currentTestName}\n${text}`);
    throw failure;
  }
}

afterAll(() => {
  if (brokenScenes.length > 0) throw new Error(`A scene could not be played:\n${brokenScenes.join('\n\n')}`);
});

/** A report of Kerja Bakti held on 8 February 2026 with 42 people. `desa` as the form offers it: code and name. */
export function reportFrom(office: Office, desa: string): void {
  const delivery = office.submitForm('Laporan Kerja Bakti', {
    Desa: desa,
    'Tanggal kegiatan': '2026-02-08',
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '42',
  });
  if (!delivery.accepted) throw new Error(`the form refused a report: ${JSON.stringify(delivery)}`);
}

/** Pastes a list into the sidebar of contacts and takes it over; tells how each line was understood. */
export function pasteContacts(office: Office, rows: string[][]): readonly string[] {
  const { lines, seen } = callRpc(office, 'previewContacts', { rows, answers: [] });
  callRpc(office, 'importContacts', { rows, answers: [], seen });
  return lines.map(({ kind }) => kind);
}

/** The addresses to which reminders of a desa are planned, each once. */
export function plannedAddresses(office: Office, desa: string): readonly string[] {
  const mails = callRpc(office, 'readTrial', {}).days.flatMap((day) => day.mails);
  return [...new Set(mails.filter(({ unit }) => unit === desa).flatMap(({ addresses }) => addresses))].sort();
}

/** The mails to an address, oldest first. */
export function mailsTo(office: Office, address: string) {
  return office.outbox.filter(({ to }) => to.includes(address));
}

/** A row of the tab Masalah: about which tab, row and column it is, and what it says. */
export interface NamedProblem {
  readonly tab: string;
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** What the tab Masalah lists now. */
export function namedProblems(office: Office): readonly NamedProblem[] {
  return shownRecords(office, 'Masalah').map((row) => ({
    tab: row.Tab ?? '',
    row: row.Baris ?? '',
    column: row.Kolom ?? '',
    text: row['Masalah dan tindakan'] ?? '',
  }));
}

/** Masalah names the row of a tab that fits, or one of its columns. */
export function isRowNamed(office: Office, tab: string, where: RowWhere, column?: string): boolean {
  const row = String(sheetRow(office, tab, where));
  return namedProblems(office).some(
    (problem) =>
      problem.tab === tab && problem.row === row && (column === undefined || problem.column === column),
  );
}

/** A sentence in Masalah, or in a check of Kesehatan that is not good, has these words. */
export function isSaid(office: Office, words: RegExp | string): boolean {
  const checks = callRpc(office, 'readHealth', {}).checks.filter(({ state }) => state !== 'good');
  const sentences = [
    ...namedProblems(office).map(({ text }) => text),
    ...checks.map(({ title, detail }) => `${title}. ${detail}`),
  ];
  return sentences.some((said) => (typeof words === 'string' ? said.includes(words) : words.test(said)));
}

/** Masalah or Kesehatan says that something is the matter with a column of a tab. */
export function isColumnNamed(office: Office, tab: string, column: string): boolean {
  return (
    isSaid(office, new RegExp(`kolom.*${column}`, 'iu')) ||
    namedProblems(office).some((problem) => problem.tab === tab && problem.column === column)
  );
}

/** The workbook behind the office, where its zone stands. */
export function workbookOf(office: Office) {
  const workbook = office.state.workbooks[office.state.containerId ?? ''];
  if (!workbook) throw new Error('there is no workbook');
  return workbook;
}
