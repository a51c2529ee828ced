// What Rekap costs: few calls at any size, and nothing where no recaps come in.
import { encodeRecap } from '../../../src/core/recap/recap-code';
import { kasimanOffice } from '../kasiman';
import { refresh, withoutDailyRuns } from '../office-actions';
import { onTab, typeIn } from '../sheet-cells';
import { bojonegoroSetup, recapOf, recapRows, unitOf } from './recap-office';

jest.setTimeout(240_000);

const units = Array.from({ length: 51 }, (_, index) => ({
  code: `35.22.${String(index + 1).padStart(2, '0')}`,
  name: `Contoh ${index + 1}`,
}));
const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
const ids = ['kerja-bakti', 'siskamling', 'laporan-penduduk', 'sosialisasi-se', 'lppd-tahunan'];

/** A year of 51 kecamatan, as if it had come in. */
function fullOffice() {
  const setup = {
    ...bojonegoroSetup,
    units,
    obligation: { ...bojonegoroSetup.obligation, start: '2026-01-01' },
  };
  const office = withoutDailyRuns(kasimanOffice('2026-12-30T08:00:00+07:00', setup));
  const rows = months.flatMap((month) =>
    units.map(({ code, name }, index) => {
      const told = Object.fromEntries(ids.map((id) => [id, 'eeeeeefffk'.slice(index % 4)]));
      const recap = { ...recapOf('35.22.20', told), unit: unitOf(code), month, size: 10 - (index % 4) };
      return [`${code}-${month}`, `${code} ${name}`, `rekap ${encodeRecap(recap)}`, `${month}-28T09:00:00`];
    }),
  );
  onTab(
    office,
    'Laporan',
    `const rows = ${JSON.stringify(rows)};
    sheet.insertRowsAfter(firstRow, rows.length);
    const put = (header, of) => sheet.getRange(firstRow, column(header), rows.length, 1).setValues(rows.map((row) => [of(row)]));
    put('Nomor laporan', (row) => row[0]);
    put('Kewajiban', () => 'rekap-bulanan');
    put('Kecamatan', (row) => row[1]);
    put('Angka', (row) => row[2]);
    put('Diterima', (row) => new Date(row[3] + '+07:00'));`,
  );
  return office;
}

/** The calls of the last refresh by their kind. */
function callsOf(office: ReturnType<typeof fullOffice>) {
  const runs = office.executions.filter(({ functionName }) => functionName === 'menuRefresh');
  return runs[runs.length - 1]?.calls ?? { read: 0, write: 0, local: 0, byMethod: {} };
}

test('W5: Rekap of 51 kecamatan × 5 obligations × 12 months is written in at most 4 calls', () => {
  const office = fullOffice();
  refresh(office);
  expect(recapRows(office)).toHaveLength(12 * 5 * 52);
  refresh(office);
  const unchanged = callsOf(office);
  const before = recapRows(office);
  // Another order changes every row of Rekap and nothing else.
  typeIn(office, 'Pengaturan', 'Rekap: urutan', 'Nilai', 'capaian');
  refresh(office);
  const changed = callsOf(office);
  expect(recapRows(office)).not.toEqual(before);
  const cost = changed.read + changed.write - unchanged.read - unchanged.write;
  expect(cost).toBeLessThanOrEqual(4);
  expect(cost).toBeGreaterThan(1);
});

test('an office that receives no recaps never loads their part', () => {
  const office = kasimanOffice();
  refresh(office);
  const { byMethod } = callsOf(office);
  const own = fullOffice();
  refresh(own);
  const files = (of: typeof byMethod): number => of['HtmlService.createTemplateFromFile'] ?? 0;
  expect(files(callsOf(own).byMethod)).toBe(files(byMethod) + 1);
});
