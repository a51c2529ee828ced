// Checks that `npm run push` sends a dist/ that was checked, and no other, and says what Google then holds.
import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { asScriptFiles, byName, type ClaspFolder, makeClaspFolder, type Ran } from './clasp-folder';
import { addScript, type FakeGoogle, type ScriptFile, startFakeGoogle } from './fake-google';

const dist = path.join(__dirname, '../../../dist');
let fake: FakeGoogle;
let place: ClaspFolder;
let scriptId: string;
let spoiledId: string;
let foreignId: string;
let scaledId: string;
let givenBackId: string;
const foreignCode = [
  { name: 'appsscript', type: 'JSON', source: '{}' },
  { name: 'Kode', type: 'SERVER_JS', source: 'function kirimTagihan() { MailApp; }' },
];
const ran: Record<string, Ran> = {};
const olderCode = [
  { name: 'appsscript', type: 'JSON', source: '{}' },
  { name: 'main', type: 'SERVER_JS', source: 'function onOpen() { SpreadsheetApp; }' },
  { name: 'about', type: 'HTML', source: '<h1>Pantau Desa</h1>' },
];
/** A build that saves into BigQuery, as its manifest says. */
const scaledCode = [
  {
    name: 'appsscript',
    type: 'JSON',
    source: '{"oauthScopes":["https://www.googleapis.com/auth/bigquery"]}',
  },
  ...olderCode.slice(1),
];
let callsBeforeSending: readonly string[] = [];

function holdInstead(id: string, files: readonly ScriptFile[]): void {
  const script = fake.scripts.get(id);
  if (script === undefined) throw new Error(`No script ${id}`);
  script.files = files;
}

beforeAll(async () => {
  fake = await startFakeGoogle();
  place = makeClaspFolder(fake);
  scriptId = addScript(fake, 'Pantau Desa', 'berkas-uji');
  spoiledId = addScript(fake, 'Pantau Desa', 'berkas-uji', 'wizard');
  foreignId = addScript(fake, 'Tagihan', 'berkas-lain');
  scaledId = addScript(fake, 'Pantau Desa', 'berkas-kabupaten');
  givenBackId = addScript(fake, 'Pantau Desa', 'berkas-kabupaten-lain');
  [ran.unchecked, ran.noScript, ran.noId, ran.bothBuilds, ran.unknownOption] = await Promise.all([
    place.push(scriptId),
    place.push(),
    place.push('https://script.google.com/home'),
    place.push('--bigquery', '--base', scriptId),
    place.push('--big-query', scriptId),
  ]);
  await place.record();
  ran.uncheckedScaled = await place.push('--bigquery', scriptId);
  appendFileSync(path.join(place.folder, 'dist/main.js'), '\n');
  ran.altered = await place.push(scriptId);
  callsBeforeSending = [...fake.calls];
  place.takeDist();
  holdInstead(spoiledId, olderCode);
  holdInstead(foreignId, foreignCode);
  for (const id of [scaledId, givenBackId]) holdInstead(id, scaledCode);
  [ran.good, ran.spoiled, ran.foreign, ran.scaled, ran.givenBack] = await Promise.all([
    place.push(scriptId),
    place.push(spoiledId),
    place.push(foreignId),
    place.push(scaledId),
    place.push('--base', givenBackId),
  ]);
});
afterAll(() => {
  fake.close();
  place.remove();
});

test.each([
  ['a dist/ that was never checked', 'unchecked', 'was not checked'],
  ['a call without a script', 'noScript', 'Give one script id'],
  ['an address in the place of an id', 'noId', 'Give one script id'],
  ['a dist/ that was changed after it was checked', 'altered', 'not the one that was checked'],
  ['a script that holds code of something else', 'foreign', 'holds code of something else'],
  ['--bigquery after a check of dist/ only', 'uncheckedScaled', 'dist-bigquery/ was not checked'],
  ['--bigquery and --base at once', 'bothBuilds', 'not both'],
  ['an option that it does not know', 'unknownOption', '--big-query'],
  ['the base build for a script that saves into BigQuery', 'scaled', 'saves into BigQuery'],
])('refuses %s', (_, name, sentence) => {
  expect(ran[name]?.code).toBe(1);
  expect(ran[name]?.output).toContain(sentence);
  expect(ran[name]?.output).toContain('Nothing was sent.');
});

test('asks Google for nothing while it refuses', () => {
  expect(callsBeforeSending).toEqual([]);
});

test('sends the checked dist/: every file, the manifest, no more', () => {
  expect(ran.good?.code).toBe(0);
  expect(byName(fake.scripts.get(scriptId)?.files ?? [])).toEqual(asScriptFiles(dist));
});

test('reads the script back and says that it is dist/, with version, fingerprint and number of files', () => {
  const count = readdirSync(dist).length;
  expect(ran.good?.output).toMatch(
    new RegExp(`Google holds exactly dist/: version \\S+, fingerprint [0-9a-f]{16}, ${count} files`, 'u'),
  );
});

test('leaves the code of something else as it is', () => {
  expect(fake.scripts.get(foreignId)?.files).toEqual(foreignCode);
});

test('takes BigQuery away from a script only where --base was said', () => {
  expect(byName(fake.scripts.get(scaledId)?.files ?? [])).toEqual(byName(scaledCode));
  expect(ran.givenBack?.code).toBe(0);
  expect(byName(fake.scripts.get(givenBackId)?.files ?? [])).toEqual(asScriptFiles(dist));
});

test('sends to a script that holds an older Pantau Desa', () => {
  expect(fake.calls).toContain(`PUT /v1/projects/${spoiledId}/content`);
});

test('leaves nothing of a push behind', () => {
  expect(readdirSync(path.join(place.folder, '.rilis')).filter((name) => name.startsWith('push'))).toEqual(
    [],
  );
});

test('says which file Google does not hold as it was sent', () => {
  expect(ran.spoiled?.code).toBe(1);
  expect(ran.spoiled?.output).toContain('not what was sent: wizard.html');
});
