// W8: pushes through a storm. Half of the answers go wrong, notes are lost, two users press; what counts in the end is
// what the sheets say, and nothing stands in the table twice.
import type { Office } from 'local-office';
import { recapOf, sendRecap, type Told } from '../../../../test/flow/recap/recap-office';
import { typeIn } from '../../../../test/flow/sheet-cells';
import { slowly } from '../../../../test/slow';
import { type BigQueryPlugin, bigQueryPlugin } from '../../src/office/plugin';
import { callerOf, control, landingColumns, location, owner, project } from '../fake/fake-office';
import { type FakeProcess, startFakeProcess } from './fake-process';
import { callPush, choosePlace, landingTable, pushOffice, winnerRule } from './push-office';
import { type Cells, type Sent, toldCells } from './told-cells';

jest.setTimeout(900_000);

const seeds = Array.from({ length: slowly({ usual: 20, slow: 60 }) }, (_, index) => index + 1);
const kecamatan = ['35.22.20', '35.22.19', '35.22.01'];
const months = ['2026-02', '2026-03'];
const users = ['staf@kasiman.example', 'staf2@kasiman.example'];

let fake: FakeProcess;
let plugin: BigQueryPlugin;
let began: Storm;
beforeAll(async () => {
  fake = await startFakeProcess({
    datasets: seeds.map((seed) => ({ project, dataset: `badai_${seed}`, location })),
  });
  plugin = bigQueryPlugin(fake.url);
  const day = new Date('2026-03-03T01:00:00Z');
  began = { office: pushOffice(plugin), sent: [], chance: chanceOf(0), day };
  for (const month of months) send(began, kecamatan[0] ?? '', month);
});
afterAll(async () => {
  plugin.close();
  await fake.close();
});

/** A walk of one seed: what was sent so far, and the office. */
interface Storm {
  readonly office: Office;
  readonly sent: Sent[];
  readonly chance: (below: number) => number;
  day: Date;
}

function chanceOf(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Every walk begins where one kecamatan has told of both months. */
function stormOf(seed: number): Storm {
  const chance = chanceOf(seed);
  const office = pushOffice(plugin, began.office);
  // Other lots for each office, as for any two workbooks.
  office.state.ids.next += seed * 1000;
  return { office, sent: began.sent.map((one) => ({ ...one })), chance, day: began.day };
}

function sendAny(storm: Storm): void {
  const { chance } = storm;
  send(storm, kecamatan[chance(kecamatan.length)] ?? '', months[chance(months.length)] ?? '');
}

/** A code with any letters; one in three tells of one obligation only. */
function send({ office, sent, chance, day }: Storm, unit: string, month: string): void {
  const size = recapOf(unit, {}).size;
  const letters = (): string => Array.from({ length: size }, () => 'abcdefghijkCD'[chance(13)]).join('');
  const told: Told =
    chance(3) === 0 ? { 'kerja-bakti': letters() } : { 'kerja-bakti': letters(), siskamling: letters() };
  const before = month === '2026-02' ? '2026-01' : '2026-02';
  const plain = recapOf(unit, told, { month });
  const due = `${month}-05` as (typeof plain.blocks)[number]['due'];
  const recap = { ...plain, blocks: plain.blocks.map((block) => ({ ...block, periodId: before, due })) };
  const moment = day.toISOString();
  sent.push({ day: moment.slice(0, 10), recap, isRejected: false });
  sendRecap(office, moment.slice(0, 19), recap);
}

/** Staff refuse a code that counted. */
function reject({ office, sent, chance }: Storm): void {
  const row = chance(sent.length);
  const one = sent[row];
  if (one === undefined || one.isRejected) return;
  one.isRejected = true;
  typeIn(office, 'Laporan', row, 'Pemeriksaan', 'Ditolak');
}

/** True when the page says that the month is saved. */
function press(office: Office, month: string): boolean {
  try {
    return /tersimpan|sudah/u.test(callPush(office, 'pushMonth', { month }).done);
  } catch {
    return false;
  }
}

function step(storm: Storm): void {
  const { office, chance } = storm;
  storm.day = new Date(storm.day.getTime() + (1 + chance(20)) * 3_600_000);
  office.clock.set(`${storm.day.toISOString().slice(0, 19)}+07:00`);
  office.actAs(users[chance(users.length)] ?? '');
  const month = months[chance(months.length)] ?? '';
  switch (chance(10)) {
    case 0:
    case 8:
      sendAny(storm);
      return;
    case 9:
      reject(storm);
      return;
    case 1:
      delete office.state.properties.script.bigquery;
      return;
    case 2: {
      const other = users[chance(users.length)] ?? '';
      office.faults.duringCall(5 + chance(25), () => {
        office.actAs(other);
        press(office, months[chance(months.length)] ?? '');
      });
      press(office, month);
      return;
    }
    default:
      press(office, month);
  }
}

/** The winner of each cell by the rule that the tables' readers have, without those that are void. */
async function winners(dataset: string): Promise<Cells> {
  const { rows = [] } = await control(fake, {
    do: 'ask',
    sql: `SELECT desa_code, CAST(period AS VARCHAR), obligation, status, visit, CAST(is_closed AS VARCHAR)
      FROM "${project}"."${dataset}"."${landingTable}"
      QUALIFY ${winnerRule}`,
  });
  const cells = rows.map(([desa, period, obligation, status, visit, isClosed]) => [
    `${desa}|${period}|${obligation}`,
    `${status} ${visit} ${isClosed}`,
  ]);
  return Object.fromEntries(cells.filter(([, cell]) => !String(cell).startsWith('VOID')));
}

async function numberOf(dataset: string, question: string): Promise<number> {
  const { rows = [] } = await control(fake, {
    do: 'ask',
    sql: `SELECT ${question} FROM "${project}"."${dataset}"."${landingTable}"`,
  });
  return Number(rows[0]?.[0]);
}

test.each(seeds)('W8: seed %i ends with what the sheets say, and no event is stored twice', async (seed) => {
  const dataset = `badai_${seed}`;
  const made = await callerOf(fake, owner).query(
    `CREATE TABLE \`${project}.${dataset}.${landingTable}\` (${landingColumns})`,
  );
  expect(made.status).toBe(200);
  const storm = stormOf(seed);
  const { office } = storm;
  choosePlace(office, dataset);
  await control(fake, { do: 'faults', plan: { seed, rate: 0.5, slowest: 6 } });
  for (let count = 0; count < 16; count += 1) step(storm);
  await control(fake, { do: 'faults', plan: { seed, rate: 0 } });
  for (const month of months) {
    const isSaved = [1, 2, 3].some(() => press(office, month));
    expect({ month, isSaved }).toEqual({ month, isSaved: true });
  }
  await control(fake, { do: 'finish' });
  expect(await winners(dataset)).toEqual(toldCells(storm.sent));
  expect(await numberOf(dataset, 'COUNT(*) - COUNT(DISTINCT event_id)')).toBe(0);
});

test('W8: that was a storm', async () => {
  const { log = [] } = await control(fake, { do: 'log' });
  const loads = log.filter(({ method, user }) => method === 'bigquery.jobs.insert' && user !== owner);
  const count = (...statuses: readonly number[]): number =>
    loads.filter(({ status }) => statuses.includes(status)).length;
  expect(loads.length).toBeGreaterThan(seeds.length * 8);
  const wrong = count(0, 403, 429, 500, 503) / loads.length;
  expect([wrong > 0.4, wrong < 0.6]).toEqual([true, true]);
  // Loads that had arrived though their answers were lost; jobs that nobody knows or that are another user's.
  expect(count(409)).toBeGreaterThan(seeds.length);
  const looks = log.filter(({ method }) => method === 'bigquery.jobs.get').map(({ status }) => status);
  expect(looks).toEqual(expect.arrayContaining([403, 404]));
  const voids = await Promise.all(seeds.map((seed) => numberOf(`badai_${seed}`, "COUNTIF(status = 'VOID')")));
  expect(voids.filter((count) => count > 0).length).toBeGreaterThan(2);
});
