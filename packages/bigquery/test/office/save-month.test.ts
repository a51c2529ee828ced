// The whole way: a kabupaten's workbook in the local office, its page, and rows in the tables.
import type { Office } from 'local-office';
import { recapOf, sendRecap } from '../../../../test/flow/recap/recap-office';
import { type BigQueryPlugin, bigQueryPlugin } from '../../src/office/plugin';
import { dataset, landingColumns, location, makeTables, project, rowsIn } from '../fake/fake-office';
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

test('§F: Simpan ke BigQuery puts the month of the kabupaten into its table', async () => {
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
