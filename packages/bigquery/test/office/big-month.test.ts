// W10: the kabupaten with the most desa saves a month of five obligations.

import { createOffice, type Office } from 'local-office';
import type { SetupRequest } from '../../../../src/app/setup/rpc-setup';
import { parseObligationId } from '../../../../src/core/obligations/obligation';
import { DEFAULT_TERMS_BY_TIER } from '../../../../src/core/office/profile';
import { encodeRecap, type LetterRecap, listMarkOf } from '../../../../src/core/recap/recap-code';
import { makePlainDate } from '../../../../src/core/time/plain-date';
import { dist, kasimanOffice, kasimanSetup } from '../../../../test/flow/kasiman';
import { withoutDailyRuns } from '../../../../test/flow/office-actions';
import { areaOf, unitOf } from '../../../../test/flow/recap/recap-office';
import { type BigQueryPlugin, bigQueryPlugin } from '../../src/office/plugin';
import { control, dataset, landingColumns, location, makeTables, project } from '../fake/fake-office';
import { type FakeProcess, startFakeProcess } from './fake-process';
import { callPush, choosePlace } from './push-office';

jest.setTimeout(300_000);

const acehUtara = areaOf('11.08');
const obligations = ['kerja-bakti', 'siskamling', 'laporan-penduduk', 'sosialisasi-se', 'bulan-bhakti'];

const setup: SetupRequest = {
  ...kasimanSetup,
  tier: 'kabupaten',
  officeCode: '11.08',
  officeName: 'Aceh Utara',
  units: acehUtara.children.map(({ code, name }) => ({ code, name })),
  terms: DEFAULT_TERMS_BY_TIER.kabupaten,
  obligation: { ...kasimanSetup.obligation, name: 'Rekap bulanan', evidence: 'none', start: '2026-02-01' },
};

let fake: FakeProcess;
let plugin: BigQueryPlugin;
beforeAll(async () => {
  fake = await startFakeProcess({ datasets: [{ project, dataset, location }] });
  await makeTables(fake, `events_v1_1108 (${landingColumns})`);
  plugin = bigQueryPlugin(fake.url);
});
afterAll(async () => {
  plugin.close();
  await fake.close();
});

function recapOf({ code, children }: (typeof acehUtara)['children'][number]): LetterRecap {
  const letters = children.map((_, index) => 'eefkb'[index % 5]).join('');
  return {
    kind: 'PD1',
    unit: unitOf(code),
    month: '2026-03',
    size: children.length,
    listMark: listMarkOf(children.map((desa) => unitOf(desa.code))),
    blocks: obligations.flatMap((id) => {
      const obligationId = parseObligationId(id);
      return obligationId === null
        ? []
        : [{ obligationId, periodId: '2026-02', due: makePlainDate(2026, 3, 5), letters }];
    }),
  };
}

function officeWithRecaps(): Office {
  const prepared = withoutDailyRuns(kasimanOffice('2026-02-02T08:00:00+07:00', setup));
  const office = createOffice({ state: structuredClone(prepared.state), services: [plugin] });
  office.loadFolder(dist);
  choosePlace(office, dataset);
  office.clock.set('2026-03-10T09:00:00+07:00');
  for (const kecamatan of acehUtara.children)
    office.submitForm('Laporan Rekap bulanan', {
      Kecamatan: `${kecamatan.code} ${kecamatan.name}`,
      'Kode rekap': encodeRecap(recapOf(kecamatan)),
    });
  return office;
}

/** The load jobs so far. */
async function loads() {
  const { log = [] } = await control(fake, { do: 'log' });
  return log.filter(({ method }) => method === 'bigquery.jobs.insert');
}

test('W10: 852 desa × 5 obligations are one load below 2 MB, and unchanged again none', async () => {
  const office = officeWithRecaps();
  expect(acehUtara.children.flatMap(({ children }) => children)).toHaveLength(852);
  expect(callPush(office, 'pushMonth', { month: '2026-03' }).done).toBe('4.260 baris tersimpan di BigQuery.');
  const first = await loads();
  expect(first.map(({ status }) => status)).toEqual([200]);
  expect(first[0]?.bytes).toBeLessThan(2_000_000);
  expect(first[0]?.bytes).toBeGreaterThan(1_000_000);
  office.clock.advance(3_600_000);
  expect(callPush(office, 'pushMonth', { month: '2026-03' }).done).toContain('Tidak ada yang berubah');
  expect(await loads()).toEqual(first);
  const { rows = [] } = await control(fake, {
    do: 'ask',
    sql: `SELECT COUNT(*), COUNT(DISTINCT event_id) FROM "${project}"."${dataset}"."events_v1_1108"`,
  });
  expect(rows).toEqual([['4260', '4260']]);
});
