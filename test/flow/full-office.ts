// How does a test get an office at the size that one screen must hold: twenty desa, five obligations, a full year?
import vm from 'node:vm';
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanSetup, kasimanUnits } from './kasiman';

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
  const { obligation: first } = kasimanSetup;
  const office = kasimanOffice('2025-04-01T08:00:00+07:00', {
    ...kasimanSetup,
    units,
    obligation: { ...first, start: '2025-04-01' },
  });
  for (const name of obligationNames.slice(1, obligations))
    callRpc(office, 'addObligation', {
      name,
      owner: 'Kesra',
      legalBasis: '',
      form: 'activity',
      minimumCount: 1,
      periodType: 'monthly',
      anchor: '',
      start: '2025-04-01',
      end: '',
      dueKind: 'day-of-next-month',
      dueDays: 5,
      shiftToWorkingDay: true,
      evidence: 'none',
      approvalFirst: false,
      binds: 'all',
    });
  // Nothing runs by itself on the way: the year is written below.
  office.state.triggers = [];
  office.clock.set('2026-03-12T07:45:00+07:00');
  vm.runInContext(
    `(() => {
      const book = SpreadsheetApp.getActive();
      const keys = book.getSheetByName('Kewajiban').getRange(2, 1, ${obligations}, 1).getValues().map(([key]) => key);
      const desa = ${JSON.stringify(units.map(({ code, name }) => `${code} ${name}`))};
      const sheet = book.getSheetByName('Laporan');
      const heads = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
      const rows = [];
      const two = (number) => String(number).padStart(2, '0');
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
          rows.push(heads.map((head) => cells[head] === undefined ? '' : cells[head]));
        }
      }));
      sheet.insertRowsAfter(sheet.getMaxRows(), rows.length);
      sheet.getRange(2, 1, rows.length, heads.length).setValues(rows);
      const visits = book.getSheetByName('Kunjungan');
      [2, 13, 8].forEach((d, index) => {
        visits.getRange(2 + index, 1, 1, 5).setValues([[desa[d], keys[0], 'Februari 2026', new Date(2026, 1, 24), index === 1 ? 'tidak terlaksana' : 'terlaksana']]);
      });
      const waivers = book.getSheetByName('Dispensasi');
      waivers.getRange(2, 1, 1, 6).setValues([[desa[4], keys[0], 'Februari 2026', 'Banjir', 'Camat Kasiman', new Date(2026, 1, 20)]]);
    })()`,
    office.context,
  );
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
  return office;
}
