// A press of Simpan ke BigQuery that dies at any of its calls ends as if undisturbed when it is pressed again.
import type { Office } from 'local-office';
import { passOf } from '../../../../test/flow/kasiman';
import { recapOf, sendRecap } from '../../../../test/flow/recap/recap-office';
import { slowly } from '../../../../test/slow';
import { type BigQueryPlugin, bigQueryPlugin } from '../../src/office/plugin';
import { callerOf, control, landingColumns, location, project } from '../fake/fake-office';
import { type FakeProcess, startFakeProcess } from './fake-process';
import { callPush, choosePlace, landingTable, pushOffice, winnerRule } from './push-office';

jest.setTimeout(600_000);

/** More than a press makes. */
const mostCalls = 60;
const month = '2026-03';

let fake: FakeProcess;
let plugin: BigQueryPlugin;
beforeAll(async () => {
  const datasets = Array.from({ length: mostCalls }, (_, index) => ({
    project,
    dataset: `mati_${index + 1}`,
    location,
  }));
  fake = await startFakeProcess({ datasets });
  plugin = bigQueryPlugin(fake.url);
});
afterAll(async () => {
  plugin.close();
  await fake.close();
});

/** The office whose press dies before its n-th call; null where it made fewer calls. */
async function officeKilledAt(call: number): Promise<Office | null> {
  const dataset = `mati_${call}`;
  const table = `\`${project}.${dataset}.${landingTable}\` (${landingColumns})`;
  await callerOf(fake).query(`CREATE TABLE ${table}`);
  const office = pushOffice(plugin);
  // Other lots for each office, as for any two workbooks.
  office.state.ids.next += call * 1000;
  choosePlace(office, dataset);
  sendRecap(office, '2026-03-10T09:00:00', recapOf('35.22.20', { 'kerja-bakti': 'eeeeeeffbk' }));
  office.faults.killAtCall(call);
  const { status } = office.callFromPage('rpc', ['pushMonth', JSON.stringify({ month }), passOf(office)]);
  office.faults.clear();
  return status === 'done' ? null : office;
}

async function cellsIn(dataset: string, condition: string): Promise<string> {
  const { rows = [] } = await control(fake, {
    do: 'ask',
    sql: `SELECT status FROM "${project}"."${dataset}"."${landingTable}" ${condition} ORDER BY status`,
  });
  return rows.flat().join(' ');
}

test('W8: a press that dies at any of its calls is made good by the next one', async () => {
  const undisturbed = 'EXEMPT LATE LATE MISSING ON_TIME ON_TIME ON_TIME ON_TIME ON_TIME ON_TIME';
  let struck = 0;
  let sentTwice = 0;
  for (let call = 1; call <= mostCalls; call += slowly({ usual: 2, slow: 1 })) {
    const office = await officeKilledAt(call);
    if (office === null) break;
    struck += 1;
    office.clock.advance(5 * 60_000);
    const { done } = callPush(office, 'pushMonth', { month });
    expect([call, done]).toEqual([call, expect.stringMatching(/tersimpan/u)]);
    expect([call, await cellsIn(`mati_${call}`, `QUALIFY ${winnerRule}`)]).toEqual([call, undisturbed]);
    const all = await cellsIn(`mati_${call}`, '');
    expect(all.split(' ').length % 10).toBe(0);
    if (all.length > undisturbed.length) sentTwice += 1;
    const once = await cellsIn(`mati_${call}`, 'QUALIFY COUNT(*) OVER (PARTITION BY event_id) > 1');
    expect([call, once]).toEqual([call, '']);
  }
  expect(struck).toBeGreaterThan(5);
  expect(sentTwice).toBe(0);
});
