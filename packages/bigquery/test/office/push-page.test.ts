// The pages of the scaled build in a browser, with the local office behind them and the fake behind that.
import path from 'node:path';
import type { Office } from 'local-office';
import type { Browser } from 'playwright-core';
import { dist } from '../../../../test/flow/kasiman';
import { recapOf, sendRecap } from '../../../../test/flow/recap/recap-office';
import {
  type Answer,
  findAxeProblems,
  launchBrowser,
  type OpenPage,
  openPage,
  takePicture,
} from '../../../../test/ui/page-browser';
import { type BigQueryPlugin, bigQueryPlugin } from '../../src/office/plugin';
import { dataset, landingColumns, location, makeTables, project, rowsIn } from '../fake/fake-office';
import { type FakeProcess, startFakeProcess } from './fake-process';
import { callPush, choosePlace, copiedOffice, landingTable, pushOffice } from './push-office';

jest.setTimeout(120_000);

let browser: Browser;
let fake: FakeProcess;
let plugin: BigQueryPlugin;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  fake = await startFakeProcess({ datasets: [{ project, dataset, location }] });
  await makeTables(fake, `${landingTable} (${landingColumns})`);
  plugin = bigQueryPlugin(fake.url);
});
afterEach(async () => {
  plugin.close();
  await fake.close();
});

/** Every call of the page is answered by the office. */
function answersOf(office: Office): Readonly<Record<string, Answer>> {
  const answer = (name: string): Answer => {
    return (args) => {
      try {
        return { value: callPush(office, name as never, args) };
      } catch (error) {
        return { refusal: (error as Error).message };
      }
    };
  };
  return new Proxy({}, { get: (_target, name) => answer(String(name)) });
}

function open(office: Office, page: string): Promise<OpenPage> {
  const answers = answersOf(office);
  return openPage(browser, path.join(dist, `${page}.html`), { answers, width: 300, height: 760 });
}

function officeWithRecap(): Office {
  const office = pushOffice(plugin);
  sendRecap(office, '2026-03-10T09:00:00', recapOf('35.22.20', { 'kerja-bakti': 'eeeeeeffbk' }));
  return office;
}

test('Simpan ke BigQuery: the place is typed once, the month is saved with one press', async () => {
  const { page, problems } = await open(officeWithRecap(), 'push');
  await page.getByText('Bulan ini belum pernah tersimpan.').waitFor();
  await page.getByLabel('Proyek').fill(project);
  await page.getByLabel('Dataset').fill(dataset);
  await page.getByLabel('Lokasi').fill(location);
  await page.getByRole('button', { name: 'Simpan tempat' }).click();
  await page.getByText('Tempatnya tersimpan di Pengaturan.').waitFor();
  await takePicture(page, 'bigquery-siap');
  await page.getByRole('button', { name: 'Simpan ke BigQuery' }).click();
  await page.getByText('10 baris tersimpan di BigQuery.').waitFor();
  await takePicture(page, 'bigquery-tersimpan');
  expect(await rowsIn(fake, landingTable)).toHaveLength(10);
  expect([await findAxeProblems(page), problems]).toEqual([[], []]);
});

test('Kirim rekap has Simpan ke BigQuery too', async () => {
  const office = officeWithRecap();
  choosePlace(office, dataset);
  const { page, problems } = await open(office, 'recap');
  await page.getByRole('button', { name: 'Simpan ke BigQuery' }).click();
  await page.getByText('10 baris tersimpan di BigQuery.').waitFor();
  await takePicture(page, 'bigquery-kirim-rekap');
  expect([await findAxeProblems(page), problems]).toEqual([[], []]);
});

test('Kesehatan shows the last push that arrived, and two sources for one kabupaten', async () => {
  const office = officeWithRecap();
  choosePlace(office, dataset);
  const copy = copiedOffice(plugin, office);
  callPush(office, 'pushMonth', { month: '2026-03' });
  copy.clock.advance(3_600_000);
  callPush(copy, 'pushMonth', { month: '2026-03' });
  const { page, problems } = await open(copy, 'health');
  await page.getByText('Dua sumber untuk satu kabupaten').waitFor();
  await page.getByText('(Selasa, 10 Maret 2026, 09.00 WIB)').waitFor();
  await page.getByText(/Maret 2026, 10 baris/u).waitFor();
  await page.getByText(/Maret 2026, 10 baris/u).scrollIntoViewIfNeeded();
  await takePicture(page, 'bigquery-kesehatan');
  expect([await findAxeProblems(page), problems]).toEqual([[], []]);
});
