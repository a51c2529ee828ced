// A tenth of the nation, in the usual run: the same program as the bench, without its clock.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { QUESTIONS } from '../../src/national/national-sql';
import { NATION, writeNation } from '../../src/volume/nation-rows';
import { openNation } from '../../src/volume/nation-store';
import { sqlFolder } from './place';

jest.setTimeout(300_000);

const tenth = { ...NATION, kabupatens: Math.ceil(NATION.kabupatens / 10), desa: NATION.desa / 10 };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nation-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('W9: 84,000 × 5 × 12 reports are 5,040,000 keys', () => {
  expect(NATION.desa * NATION.obligations * NATION.months).toBe(5_040_000);
});

test('W9: a tenth of the nation is loaded, summed and asked without losing a report', async () => {
  const nation = await writeNation(folder, tenth);
  expect(nation.keys).toBe(504_000);
  const store = await openNation(
    sqlFolder,
    nation.files.map(({ kabupaten }) => kabupaten),
    2,
  );
  await store.load(nation.files);
  expect(await store.keepCurrent()).toBe(nation.keys);
  // Fourteen kecamatan in each kabupaten.
  expect(await store.keepSummary()).toBe(tenth.kabupatens * 14 * tenth.obligations * tenth.months);
  expect((await store.totals()).fulfilled).toBe(nation.fulfilled);
  const answers: number[] = [];
  for (const question of QUESTIONS) answers.push(await store.ask(question));
  const areas =
    1 + new Set(nation.files.map(({ kabupaten }) => kabupaten.slice(0, 2))).size + tenth.kabupatens;
  expect(answers[QUESTIONS.indexOf('trend')]).toBe(areas * tenth.obligations * tenth.months);
  expect(answers[QUESTIONS.indexOf('worst')]).toBe(50);
  expect(answers[QUESTIONS.indexOf('streak')]).toBeGreaterThan(0);
  store.close();
});
