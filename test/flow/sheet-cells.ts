// Finds cells as people do: by the tab, the header above and the words in the row, wherever these stand.
import vm from 'node:vm';
import type { Office } from 'local-office';
import { sheetRows, shownRows } from './kasiman';

/** One header of each tab, by which its row of headers is found. */
const knownHeaders: Readonly<Record<string, string>> = {
  Desa: 'Kode',
  Dispensasi: 'Alasan',
  Kehadiran: 'Rapat',
  Jadwal: 'Tanggal rencana',
  Kewajiban: 'Kunci',
  Kontak: 'Jabatan',
  Kunjungan: 'Hasil',
  Laporan: 'Tanggal kegiatan',
  Libur: 'Jenis',
  'Log Perubahan': 'Menjadi',
  Masalah: 'Masalah dan tindakan',
  Pengaturan: 'Kunci',
  Pengingat: 'Tahap',
  Poskamling: 'Kode pos',
  Rapat: 'Judul',
  Ringkasan: 'Kewajiban',
  Surat: 'Nomor',
  Tim: 'Jabatan',
  'Surat Edaran': 'Penerbit',
  'Tanda Terima': 'Langkah',
  'Tindak Lanjut': 'Uraian',
};
function knownHeader(tab: string): string {
  const header = tab.startsWith('Kepatuhan ') ? 'Kode' : knownHeaders[tab];
  if (header === undefined) throw new Error(`say a header of ${tab}`);
  return header;
}

/** A tab as a table, in the texts that people see. */
export interface ShownTable {
  readonly headers: readonly string[];
  /** The rows below the headers. */
  readonly rows: readonly (readonly string[])[];
  /** The row of the sheet in which the first of `rows` stands, counted from 1. */
  readonly firstRow: number;
}

export function shownTable(office: Office, tab: string, header = knownHeader(tab)): ShownTable {
  const all = sheetRows(office, tab);
  const width = Math.max(0, ...shownRows(office, tab).map((row) => row.length));
  const at = all.findIndex((row) => row.includes(header));
  if (at < 0) throw new Error(`no column ${header} in ${tab}`);
  const rows = all.slice(at + 1).map((row) => row.slice(0, width));
  return { headers: all[at]?.slice(0, width) ?? [], rows, firstRow: at + 2 };
}

/** The rows of a tab below its headers, each by header. Of two columns with one header the first is meant. */
export function shownRecords(office: Office, tab: string, header?: string): Record<string, string>[] {
  const { headers, rows } = shownTable(office, tab, header);
  return rows.map((row) => {
    const record: Record<string, string> = {};
    for (const [index, name] of headers.entries()) record[name] ??= row[index] ?? '';
    return record;
  });
}

/** The cells under the given headers, in that order, of all rows of a tab or of those that fit. */
export function shownCells(
  office: Office,
  tab: string,
  headers: readonly string[],
  where: RowWhere = {},
): string[][] {
  return shownRecords(office, tab, headers[0])
    .filter((record) => fits(record, where))
    .map((record) => headers.map((header) => record[header] ?? ''));
}

/** How many rows stand below the headers. */
export function rowCount(office: Office, tab: string): number {
  return shownTable(office, tab).rows.length;
}

/** What some cells of a row hold, by header; a desa needs no code: `{ Desa: 'Batokan', Jabatan: 'Kades' }`. */
export type RowWhere = Readonly<Record<string, string>>;

/**
 * A row by a text that one of its cells holds, alone or behind a code (`Batokan` finds `35.22.20.2001 Batokan`), by
 * several of its cells, or by its place below the headers: 0 is the first, -1 the last.
 */
export type RowChoice = string | number | RowWhere;

/** `35.22.20.2001 Batokan` means Batokan, and itself. */
function means(shown: string, text: string): boolean {
  return shown === text || shown.replace(/^\d{2}(?:\.\d{2}){2}\.\d{4} /u, '') === text;
}
function fits(record: Readonly<Record<string, string>>, where: RowWhere): boolean {
  return Object.entries(where).every(([header, text]) => means(record[header] ?? '', text));
}

/** The place below the headers of the one row that is meant. */
function placeOfRow(office: Office, tab: string, row: RowChoice): number {
  const records = shownRecords(office, tab);
  if (typeof row === 'number') return row < 0 ? records.length + row : row;
  const found = records.flatMap((record, place) => {
    const isMeant =
      typeof row === 'string' ? Object.values(record).some((cell) => means(cell, row)) : fits(record, row);
    return isMeant ? [place] : [];
  });
  if (found.length !== 1) throw new Error(`${found.length} rows ${JSON.stringify(row)} in ${tab}`);
  return found[0] ?? 0;
}

/** The row of the sheet, counted from 1, as Masalah names it. */
export function sheetRow(office: Office, tab: string, row: RowChoice): number {
  return shownTable(office, tab).firstRow + placeOfRow(office, tab, row);
}

/** The letters of a column, counted from 0: A, B, …, Z, AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetters(Math.floor(index / 26) - 1)}${last}`;
}

/** The address of a cell, such as `D4`. */
export function cellAt(office: Office, tab: string, row: RowChoice, header: string): string {
  const { headers } = shownTable(office, tab, header);
  return `${columnLetters(headers.indexOf(header))}${sheetRow(office, tab, row)}`;
}

/** What stands in a cell. */
export function shownIn(office: Office, tab: string, row: RowChoice, header: string): string {
  return shownRecords(office, tab)[placeOfRow(office, tab, row)]?.[header] ?? '';
}

/** Types into one cell as the person at the workbook. Throws when the edit is refused. */
export function typeIn(office: Office, tab: string, row: RowChoice, header: string, text: string): void {
  typeOver(office, tab, row, { [header]: text });
}

/** Types into several cells of one row, in the order given. */
export function typeOver(office: Office, tab: string, row: RowChoice, cells: RowWhere): void {
  const { headers } = shownTable(office, tab);
  const place = sheetRow(office, tab, row);
  for (const [header, text] of Object.entries(cells)) {
    if (!headers.includes(header)) throw new Error(`no column ${header} in ${tab}`);
    const edit = office.editAsUser(`${columnLetters(headers.indexOf(header))}${place}`, text, tab);
    if (!edit.ok) throw new Error(`“${text}” in ${tab} was refused: ${JSON.stringify(edit)}`);
  }
}

/** Types a row of its own: into the first row in which all these cells are blank, or into one put in below another. */
export function typeRow(office: Office, tab: string, cells: RowWhere, below?: RowChoice): void {
  const records = shownRecords(office, tab);
  const free = records.findIndex((record) =>
    Object.keys(cells).every((header) => (record[header] ?? '') === ''),
  );
  let place = free < 0 ? records.length : free;
  if (below !== undefined) {
    place = placeOfRow(office, tab, below) + 1;
    rearrange(office, tab, 'insertRows', shownTable(office, tab).firstRow + place);
  }
  typeOver(office, tab, place, cells);
}

/** Deletes a whole row as a person does who confirms the warning. */
export function deleteRow(office: Office, tab: string, row: RowChoice): void {
  rearrange(office, tab, 'deleteRows', sheetRow(office, tab, row));
}

/** Deletes a whole column as a person does who confirms the warning. */
export function deleteColumn(office: Office, tab: string, header: string): void {
  rearrange(office, tab, 'deleteColumns', shownTable(office, tab, header).headers.indexOf(header) + 1);
}

function rearrange(
  office: Office,
  tab: string,
  kind: 'insertRows' | 'deleteRows' | 'deleteColumns',
  at: number,
): void {
  const workbook = office.state.workbooks[office.state.containerId ?? ''];
  const sheetId = workbook?.sheets.find(({ name }) => name === tab)?.id;
  if (sheetId === undefined) throw new Error(`there is no tab ${tab}`);
  const edit = office.edits.rearrange({ kind, sheetId, at, count: 1 }, { confirmed: true });
  if (!edit.ok) throw new Error(`${kind} at ${at} in ${tab} was refused: ${JSON.stringify(edit)}`);
}

/**
 * Runs a script on a tab, as a person at the workbook could do the same by hand. At hand are `sheet`, the number of a
 * column by `column(header)`, `width`, and `firstRow`, the row below the headers. Gives what the script returns.
 */
export function onTab(office: Office, tab: string, script: string, header?: string): unknown {
  const { headers, firstRow } = shownTable(office, tab, header);
  const result = vm.runInContext(
    `(() => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(tab)});
      const headers = ${JSON.stringify(headers)}, firstRow = ${firstRow}, width = headers.length;
      const column = (header) => headers.indexOf(header) + 1;
      return JSON.stringify((() => { ${script} })() ?? null);
    })()`,
    office.context,
  );
  return JSON.parse(String(result));
}

/** A cell of Kepatuhan: the two texts above it are the period and the obligation. */
export interface MatrixColumn {
  readonly period?: string;
  readonly obligation?: string;
  readonly tab?: string;
}

/** The columns of Kepatuhan by the two texts above them. */
export function matrixColumns(office: Office, tab = 'Kepatuhan 2026'): readonly [string, string][] {
  const { headers, firstRow } = shownTable(office, tab);
  const periods = sheetRows(office, tab)[firstRow - 3] ?? [];
  return headers.map((obligation, index) => [periods[index] ?? '', obligation]);
}

/** State by desa, as one column of Kepatuhan shows it; that of February's kerja bakti unless another is asked for. */
export function shownStates(office: Office, column: MatrixColumn = {}): Record<string, string> {
  const { period = 'Feb 2026', obligation = 'Kerja Bakti', tab = 'Kepatuhan 2026' } = column;
  const { headers, rows } = shownTable(office, tab);
  const at = matrixColumns(office, tab).findIndex(([one, other]) => one === period && other === obligation);
  if (at < 0) return {};
  const name = headers.indexOf('Kode') + 1;
  return Object.fromEntries(rows.map((row) => [row[name] ?? '', row[at] ?? '']));
}

/** What Kepatuhan says of one desa. */
export function stateOf(office: Office, unit: string, column: MatrixColumn = {}): string | undefined {
  return shownStates(office, column)[unit];
}

/** The first words of Ringkasan. */
export function headlineOf(office: Office): string {
  return (
    shownRows(office, 'Ringkasan')
      .flat()
      .find((text) => text !== '') ?? ''
  );
}
