// The whole way: a kabupaten's workbook in the local office, its page, and rows in the tables.
import type { Office } from 'local-office';
import { recapOf, sendRecap } from '../../../../test/flow/recap/recap-office';
import { type BigQueryPlugin, bigQueryPlugin } from '../../src/office/plugin';
import { control, dataset, landingColumns, location, makeTables, project, rowsIn } from '../fake/fake-office';
import { type FakeProcess, startFakeProcess } from './fake-process';
import { callPush, choosePlace, landingTable, pushOffice } from './push-office';

jest.setTimeout(120_000);

let fake: FakeProcess;
let plugin: BigQueryPlugin;
beforeEach(async () => {
  fake = await startFakeProcess({ datasets: [{ project, dataset, location }] });
  await makeTables(fake, `${landingTable} (${landingColumns})`);
  plugin = bigQueryPlugin(fake.url);
});
afterEach(async () => {
  plugin.close();
  await fake.close();
});

const kasiman = '35.22.20';

function officeWithRecap(): Office {
  const office = pushOffice(plugin);
  choosePlace(office, dataset);
  sendRecap(office, '2026-03-10T09:00:00', recapOf(kasiman, { 'kerja-bakti': 'eeeeeeffbk' }));
  return office;
}

test('Simpan ke BigQuery puts the month of the kabupaten into its table', async () => {
  const office = officeWithRecap();
  const { done, lines } = callPush(office, 'pushMonth', { month: '2026-03' });
  expect(done).toBe('10 baris tersimpan di BigQuery.');
  expect(lines.join(' ')).toContain('10 baris');
  const columns =
    'desa_code, CAST(period AS VARCHAR), obligation, status, visit, is_closed, CAST(due_date AS VARCHAR)';
  const rows = await rowsIn(fake, landingTable, columns);
  expect(rows).toHaveLength(10);
  expect(rows[0]).toEqual([
    '35.22.20.2001',
    '2026-02-01',
    'kerja-bakti',
    'ON_TIME',
    'NONE',
    'true',
    '2026-03-05',
  ]);
  expect(
    rows
      .map(([, , , status]) => status)
      .sort()
      .join(' '),
  ).toBe('EXEMPT LATE LATE MISSING ON_TIME ON_TIME ON_TIME ON_TIME ON_TIME ON_TIME');
});

describe('what Google refuses is said with what to do, and the next press starts anew', () => {
  const press = (office: Office) => callPush(office, 'pushMonth', { month: '2026-03' }).done;

  test('a table that is not there: it is never made by the way', async () => {
    const office = officeWithRecap();
    callPush(office, 'pushPlace', { project, dataset: 'lain', location, month: '' });
    expect(() => press(office)).toThrow(
      'tabel kabupaten atau datasetnya tidak ada. Minta pengelola membuatnya',
    );
    choosePlace(office, dataset);
    expect(press(office)).toBe('10 baris tersimpan di BigQuery.');
  });

  test('a location that is not the dataset’s', () => {
    const office = officeWithRecap();
    callPush(office, 'pushPlace', { project, dataset, location: 'asia-southeast1', month: '' });
    expect(() => press(office)).toThrow('periksa proyek, dataset, dan lokasi');
    choosePlace(office, dataset);
    expect(press(office)).toBe('10 baris tersimpan di BigQuery.');
  });

  test('a busy Google, until it has time', async () => {
    const office = officeWithRecap();
    await control(fake, { do: 'faults', plan: { seed: 1, rate: 1, kinds: ['429 before'] } });
    expect(() => press(office)).toThrow('Google belum menjawab. Yang dikirim tidak akan tersimpan dua kali.');
    expect(callPush(office, 'pushDesk', { month: '' }).lines.join(' ')).toContain('belum selesai di Google');
    const { checks } = callPush(office, 'pushHealth', {});
    expect(checks.map(({ title }) => title)).toContain('Pengiriman ke BigQuery belum selesai');
    await control(fake, { do: 'faults', plan: { seed: 1, rate: 0 } });
    expect(press(office)).toBe('10 baris tersimpan di BigQuery.');
    expect(await rowsIn(fake, landingTable, 'event_id')).toHaveLength(10);
  });

  test('an answer that was lost after the work was done: the rows are there once', async () => {
    const office = officeWithRecap();
    const script = ['cut after', 'cut after', null] as const;
    await control(fake, { do: 'faults', plan: { seed: 1, rate: 0, script } });
    expect(press(office)).toBe('10 baris tersimpan di BigQuery.');
    expect(await rowsIn(fake, landingTable, 'event_id')).toHaveLength(10);
    expect(press(office)).toContain('Tidak ada yang berubah');
  });

  test('a refusal after a lost answer is no end: what had begun is found by the next press', async () => {
    const office = officeWithRecap();
    await control(fake, { do: 'faults', plan: { seed: 1, rate: 0, script: ['cut after', '403 before'] } });
    expect(() => press(office)).toThrow('Google belum menjawab. Yang dikirim tidak akan tersimpan dua kali.');
    expect(press(office)).toContain('Tidak ada yang berubah sejak tersimpan terakhir kali');
    expect(await rowsIn(fake, landingTable, 'event_id')).toHaveLength(10);
  });

  test('consent that is missing for BigQuery alone: nothing is sent, and the place is kept', async () => {
    const office = officeWithRecap();
    office.faults.refuseScope('https://www.googleapis.com/auth/bigquery');
    expect(() => press(office)).toThrow(/izin/iu);
    office.faults.refuseScope(null);
    expect(press(office)).toBe('10 baris tersimpan di BigQuery.');
  });
});

test('W8: where the script properties were lost, the workbook is no second source, and nothing counts twice', async () => {
  const office = officeWithRecap();
  const press = () => callPush(office, 'pushMonth', { month: '2026-03' }).done;
  press();
  delete office.state.properties.script.bigquery;
  expect(callPush(office, 'pushHealth', {}).checks).toEqual([
    expect.objectContaining({
      title: 'Belum ada catatan penyimpanan ke BigQuery',
      detail: expect.stringContaining('tidak ada yang terhitung dua kali'),
    }),
  ]);
  office.clock.advance(60_000);
  office.state.ids.next += 1000;
  expect(press()).toBe('10 baris tersimpan di BigQuery.');
  expect(callPush(office, 'pushHealth', {}).checks.map(({ title }) => title)).toEqual([
    'Tersimpan di BigQuery',
  ]);
  const sources = await rowsIn(fake, landingTable, 'DISTINCT source_id');
  expect(sources).toHaveLength(2);
  expect(await rowsIn(fake, landingTable, 'DISTINCT SUBSTR(source_id, 1, 5)')).toHaveLength(1);
});

test('a copied workbook, which has no lists of desa, is told to be set up; nothing is withdrawn', () => {
  const office = officeWithRecap();
  const notes = office.state.properties.script;
  for (const key of Object.keys(notes).filter((name) => name.startsWith('rekap-daftar'))) delete notes[key];
  expect(callPush(office, 'pushDesk', { month: '' }).lines.join(' ')).toContain(
    'daftar wilayahnya belum ada di buku kerja ini: 35.22.20. Jalankan Siapkan buku kerja… sekali lagi.',
  );
  expect(() => callPush(office, 'pushMonth', { month: '2026-03' })).toThrow('Belum ada yang dapat disimpan');
});

test('an account outside the project is told to ask for permission', async () => {
  const closed = await startFakeProcess({
    datasets: [{ project, dataset, location }],
    members: ['pengelola@provinsi.example'],
  });
  const other = bigQueryPlugin(closed.url);
  const office = pushOffice(other);
  choosePlace(office, dataset);
  sendRecap(office, '2026-03-10T09:00:00', recapOf(kasiman, { 'kerja-bakti': 'eeeeeeffbk' }));
  expect(() => callPush(office, 'pushMonth', { month: '2026-03' })).toThrow(
    'akun ini belum diberi izin menulis',
  );
  other.close();
  await closed.close();
});
