// Checks that `npm run push -- --bigquery` sends the scaled build that was checked, from its own folder.
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  asScriptFiles,
  byName,
  type ClaspFolder,
  makeClaspFolder,
  type Ran,
} from '../../../../test/build/clasp/clasp-folder';
import { addScript, type FakeGoogle, startFakeGoogle } from '../../../../test/build/clasp/fake-google';

const scaled = path.join(__dirname, '../../../../dist-bigquery');
let fake: FakeGoogle;
let place: ClaspFolder;
let scriptId: string;
const ran: Record<string, Ran> = {};

beforeAll(async () => {
  fake = await startFakeGoogle();
  place = makeClaspFolder(fake);
  scriptId = addScript(fake, 'Pantau Desa', 'berkas-kabupaten');
  place.takeDist('dist-bigquery');
  ran.recorded = await place.record('--bigquery');
  ran.baseUnchecked = await place.push(scriptId);
  appendFileSync(path.join(place.folder, 'dist-bigquery/main.js'), '\n');
  ran.altered = await place.push('--bigquery', scriptId);
  place.takeDist('dist-bigquery');
  ran.first = await place.push('--bigquery', scriptId);
  ran.again = await place.push(scriptId, '--bigquery');
  ran.base = await place.push(scriptId);
}, 60_000);
afterAll(() => {
  fake.close();
  place.remove();
});

test('the scaled build is whole, and is noted and kept under a name of its own', () => {
  expect(ran.recorded).toEqual({ code: 0, output: '' });
  const kept = readdirSync(path.join(place.folder, '.rilis')).sort();
  expect(kept).toEqual([
    'checked-bigquery.json',
    expect.stringMatching(/^pantau-desa-bigquery-\S+-[0-9a-f]{16}\.zip$/u),
  ]);
});

test('its check lets no base build through', () => {
  expect(ran.baseUnchecked?.code).toBe(1);
  expect(ran.baseUnchecked?.output).toContain('dist/ was not checked');
});

test('a scaled build that was changed after it was checked is refused', () => {
  expect(ran.altered?.code).toBe(1);
  expect(ran.altered?.output).toContain('dist-bigquery/ is not the one that was checked');
});

test.each(['first', 'again'])('sends dist-bigquery/ and says so (%s)', (name) => {
  expect(ran[name]?.output).toContain('Google holds exactly dist-bigquery/: version');
  expect(ran[name]?.code).toBe(0);
});

test('Google then holds the scaled build, with its service; a base build does not take its place unasked', () => {
  expect(byName(fake.scripts.get(scriptId)?.files ?? [])).toEqual(asScriptFiles(scaled));
  expect(readFileSync(path.join(scaled, 'appsscript.json'), 'utf8')).toContain('"serviceId": "bigquery"');
  expect(ran.base?.code).toBe(1);
});
