// What the tables say of a kabupaten is what its own workbook says in Rekap, figure by figure.
import type { Office } from 'local-office';
import { encodeRecap } from '../../../../src/core/recap/recap-code';
import {
  bojonegoro,
  lettersOf,
  recapOf,
  recapRows,
  sendCode,
} from '../../../../test/flow/recap/recap-office';
import { nationalSql } from '../../src/national/national-sql';
import { type BigQueryPlugin, bigQueryPlugin } from '../../src/office/plugin';
import { callerOf, dataset, location, project } from '../fake/fake-office';
import { sqlFolder } from '../national/place';
import { type FakeProcess, startFakeProcess } from './fake-process';
import { callPush, choosePlace, pushOffice } from './push-office';

jest.setTimeout(240_000);

const sql = nationalSql(sqlFolder, { project, dataset });

let fake: FakeProcess;
let plugin: BigQueryPlugin;
beforeAll(async () => {
  fake = await startFakeProcess({ datasets: [{ project, dataset, location }] });
  plugin = bigQueryPlugin(fake.url);
});
afterAll(async () => {
  plugin.close();
  await fake.close();
});

/** The rows of a question to the fake; throws its refusal. */
async function ask(question: string): Promise<readonly (string | null)[][]> {
  const { status, body } = await callerOf(fake).query(question);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (body.rows ?? []).map(({ f }) => f.map(({ v }) => v));
}

const kecamatan = bojonegoro.children.slice(18, 24);

function sendAll(office: Office): void {
  for (const area of kecamatan) {
    const letters = lettersOf(area).replace('e', 'D').replace('f', 'c');
    const recap = recapOf(area.code, { 'kerja-bakti': letters, siskamling: letters.replace(/f/gu, 'b') });
    sendCode(office, '2026-03-10T09:00:00', area.code, encodeRecap(recap));
  }
}

test('the sums of each kecamatan in the tables are those of Rekap, and together those of the kabupaten', async () => {
  await ask(sql.landing('35.22'));
  const office = pushOffice(plugin);
  choosePlace(office, dataset);
  sendAll(office);
  callPush(office, 'pushMonth', { month: '2026-03' });
  await ask(sql.makeCurrent(['35.22']));
  await ask(sql.makeSummary());
  const table = `\`${project}\`.\`${dataset}\`.\`summary_v1\``;
  const sums = 'SUM(expected), SUM(fulfilled), SUM(on_time), SUM(contradicted)';
  for (const [id, name] of [
    ['kerja-bakti', 'Kerja bakti'],
    ['siskamling', 'Siskamling'],
  ]) {
    const rows = recapRows(office).filter(({ Kewajiban }) => Kewajiban === name);
    const figures = (row: (typeof rows)[number] | undefined) =>
      ['Wajib lapor', 'Sudah lapor', 'Tepat waktu', 'Temuan'].map((head) => row?.[head]);
    const told = await ask(
      `SELECT kecamatan_code, ${sums} FROM ${table} WHERE obligation = '${id}' GROUP BY kecamatan_code ORDER BY kecamatan_code`,
    );
    expect(told.map(([code]) => code)).toEqual(kecamatan.map(({ code }) => code));
    for (const [code, ...counted] of told)
      expect(counted).toEqual(figures(rows.find(({ Kode }) => Kode === code)));
    expect(await ask(`SELECT ${sums} FROM ${table} WHERE obligation = '${id}'`)).toEqual([figures(rows[0])]);
  }
});
