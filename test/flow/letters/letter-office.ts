// Sets up Kasiman on 10 March 2026, ready to report February in writing, and reads the letters that come of it.
import type { Office } from 'local-office';
import type { LetterDraft } from '../../../src/app/letters/rpc-letters';
import { callRpc, kasimanOffice, preparedOffice } from '../kasiman';
import { besahExcused, labelOf, refresh, sendReport, withoutDailyRuns } from '../office-actions';
import { shownTable, typeIn, typeRow } from '../sheet-cells';

export const letterSettings: Readonly<Record<string, string>> = {
  'Surat: wilayah di atas kantor': 'Kabupaten Bojonegoro',
  'Surat: alamat kantor': 'Jalan Contoh Nomor 1 Kasiman 62164, telepon (0353) 000000',
  'Surat: kode klasifikasi': '400.10',
  'Surat: kode kantor': '412.520',
  'Penanda tangan: nama': 'Drs. Contoh, M.Si.',
  'Penanda tangan: pangkat': 'Pembina Tingkat I',
  'Penanda tangan: NIP': '19700101 199003 1 001',
  'Surat: tembusan': 'Kepala DPMD Kabupaten Bojonegoro; Inspektur Kabupaten Bojonegoro',
};

/** Types settings into Pengaturan as staff do, found by their titles. */
export function fillLetterSettings(office: Office, settings = letterSettings): void {
  for (const [title, value] of Object.entries(settings)) typeIn(office, 'Pengaturan', title, 'Nilai', value);
}

function report(office: Office, moment: string, name: string, date: string, obstacle: string): void {
  sendReport(office, moment, name, date, {
    'Tempat, perangkat yang hadir, hasil, dan kendala': `Tempat: Dusun Krajan\nHasil: selokan bersih\nKendala: ${obstacle}`,
  });
}

const obstacles = ['alat kurang, hubungi 0812 3456 7890', 'hujan', 'tidak ada', '-', 'nihil', ''];

function tellFebruary(): Office {
  const office = withoutDailyRuns(kasimanOffice());
  fillLetterSettings(office);
  ['Batokan', 'Betet', 'Tembeling', 'Sambeng', 'Kasiman', 'Sekaran'].forEach((name, index) => {
    const date = `2026-02-${String(8 + index).padStart(2, '0')}`;
    report(office, `2026-02-${13 + index}T10:00:00`, name, date, obstacles[index] ?? '');
  });
  typeRow(office, 'Dispensasi', besahExcused);
  typeRow(office, 'Kunjungan', {
    Desa: labelOf('Tembeling'),
    Kewajiban: 'kerja-bakti',
    Periode: 'Februari 2026',
    Tanggal: '20 Februari 2026',
    Hasil: 'tidak terlaksana',
    Catatan: 'lokasi kosong',
  });
  report(office, '2026-03-07T10:00:00', 'Ngaglik', '2026-02-28', '');
  report(office, '2026-03-09T10:00:00', 'Tambakmerak', '2026-02-28', '');
  office.clock.set('2026-03-10T09:00:00+07:00');
  refresh(office);
  return office;
}

/** Six on time, two late, one excused, one missing; one report contradicted by a visit. 10 March, 09.00 WIB. */
export function februaryOffice(): Office {
  const office = preparedOffice('february', tellFebruary);
  office.openWorkbook();
  return office;
}

/** What the window proposes for a letter of a kind. */
export function draftOf(office: Office, kind: LetterDraft['kind'], month = '2026-02'): LetterDraft {
  return callRpc(office, 'proposeLetter', { kind, month }).draft;
}
export function makeLetter(office: Office, draft: LetterDraft, id = 'surat-percobaan') {
  return callRpc(office, 'makeLetter', { id, draft });
}
export function pdfOf(office: Office, ids: readonly string[]): string {
  return Buffer.from(callRpc(office, 'printLetters', { ids }).base64, 'base64').toString('latin1');
}

/** What the register keeps of its first letter, put together from its hidden cells. */
export function storedLetter(office: Office): string {
  const { headers, rows } = shownTable(office, 'Surat');
  const cells = (rows[0] ?? []).filter((_, place) => /^Isi \d$/u.test(headers[place] ?? ''));
  return cells.map((cell) => cell.replace(/^\d*\|/u, '').replace(/\|$/u, '')).join('');
}

/** The text of a page as people read it. */
export function textOf(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
}
