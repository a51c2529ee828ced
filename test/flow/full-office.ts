// Sets up an office of the size that one screen must hold: twenty desa, five obligations, a full year.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanSetup, kasimanUnits, preparedOffice, shownColumn } from './kasiman';
import { monthlyDraft, refresh } from './office-actions';
import { onTab } from './sheet-cells';

/** Names of desa in Jawa Timur, one of them with 26 characters. */
const moreNames = [
  'Banjarsari Wetan',
  'Sumberarum',
  'Ambeng - ambeng Watangrejo',
  'Kedungadem',
  'Sumberrejo',
  'Padangan',
  'Purwosari',
  'Ngraho',
  'Margomulyo',
  'Sidobandung',
];
const units = [
  ...kasimanUnits,
  ...moreNames.map((name, index) => ({ code: `35.22.20.${2011 + index}`, name })),
];
const obligationNames = ['Kerja Bakti', 'Siskamling', 'Laporan Penduduk', 'Posyandu', 'Sosialisasi SE'];

/** On 12 March 2026, after twelve months; `obligations` of the five names, each due on the 5th. */
export function fullOffice(obligations: number): Office {
  return preparedOffice(`full office with ${obligations} obligations`, () => {
    const office = withObligations(obligations);
    // Nothing runs by itself on the way: the year is written below.
    office.state.triggers = [];
    office.clock.set('2026-03-12T07:45:00+07:00');
    const keys = shownColumn(office, 'Kewajiban', 'Kunci');
    writeReports(office, keys);
    writeVisitsAndWaiver(office, keys[0] ?? '');
    refresh(office);
    return office;
  });
}

function withObligations(count: number): Office {
  const office = kasimanOffice('2025-04-01T08:00:00+07:00', {
    ...kasimanSetup,
    units,
    obligation: { ...kasimanSetup.obligation, start: '2025-04-01' },
  });
  for (const name of obligationNames.slice(1, count))
    callRpc(office, 'addObligation', {
      ...monthlyDraft,
      name,
      owner: 'Kesra',
      legalBasis: '',
      start: '2025-04-01',
    });
  return office;
}

/** A year of reports, straight into Laporan; by a rule that gives every state, some are late and some are missing. */
function writeReports(office: Office, keys: readonly string[]): void {
  onTab(
    office,
    'Laporan',
    `const keys = ${JSON.stringify(keys)}, desa = ${JSON.stringify(units.map(labelOfUnit))};
    const rows = [];
    keys.forEach((key, o) => desa.forEach((label, d) => {
      for (let month = 0; month < 12; month += 1) {
        const luck = (d * 7 + o * 5 + month * 3 + d * month) % 13;
        if (luck === 0 || (month === 11 && luck > 4)) continue;
        const date = new Date(2025, 3 + month, month === 11 ? 5 : 20);
        const late = luck === 5 || luck === 9;
        const received = month === 11 ? new Date(2026, 2, 9) : new Date(2025, 4 + month, late ? 9 : 2);
        const cells = { 'Nomor laporan': key + d + '-' + month, Diterima: received, Kewajiban: key, Desa: label,
          'Tanggal kegiatan': date, Kegiatan: 'Membersihkan lingkungan', 'Warga hadir': 20,
          Pemeriksaan: luck === 3 ? 'Perlu perbaikan' : 'Diterima' };
        rows.push(headers.map((head) => cells[head] === undefined ? '' : cells[head]));
      }
    }));
    sheet.insertRowsAfter(sheet.getMaxRows(), rows.length);
    sheet.getRange(firstRow, 1, rows.length, width).setValues(rows);`,
  );
}

function writeVisitsAndWaiver(office: Office, key: string): void {
  const february = { Kewajiban: key, Periode: 'Februari 2026' };
  const visits = [2, 13, 8].map((unit, index) => ({
    Desa: labelOfUnit(units[unit]),
    ...february,
    Hasil: index === 1 ? 'tidak terlaksana' : 'terlaksana',
  }));
  writeRows(office, 'Kunjungan', visits, '2026, 1, 24');
  const waiver = {
    Desa: labelOfUnit(units[4]),
    ...february,
    Alasan: 'Banjir',
    'Diberikan oleh': 'Camat Kasiman',
  };
  writeRows(office, 'Dispensasi', [waiver], '2026, 1, 20');
}

/** Rows by header, each with its day under Tanggal. */
function writeRows(office: Office, tab: string, rows: readonly object[], day: string): void {
  onTab(
    office,
    tab,
    `${JSON.stringify(rows)}.forEach((row, index) => {
      for (const [header, value] of Object.entries({ ...row, Tanggal: new Date(${day}) }))
        sheet.getRange(firstRow + index, column(header)).setValue(value);
    });`,
  );
}

function labelOfUnit(unit: { readonly code: string; readonly name: string } | undefined): string {
  return `${unit?.code} ${unit?.name}`;
}
