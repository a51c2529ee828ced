// Runs clasp's own way from a new workbook to a deployment against a fake of Google, and compares what arrived with dist/.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { asScriptFiles, byName, type ClaspFolder, makeClaspFolder, type Ran } from './clasp-folder';
import { emptyProject, type FakeGoogle, startFakeGoogle } from './fake-google';

const dist = path.join(__dirname, '../../../dist');
let fake: FakeGoogle;
let place: ClaspFolder;
const ran: Record<string, Ran> = {};
let afterCreation: readonly string[] = [];

// One walk through docs/pasang.md; each test looks at one part of what it left.
beforeAll(async () => {
  fake = await startFakeGoogle();
  place = makeClaspFolder(fake);
  ran.create = await place.clasp(
    'create-script',
    '--type',
    'sheets',
    '--title',
    'Pantau Desa',
    '--rootDir',
    'dist',
  );
  afterCreation = readdirSync(path.join(place.folder, 'dist'));
  place.takeDist();
  ran.hesitant = await place.clasp('push');
  ran.push = await place.clasp('push', '-f');
  ran.deploy = await place.clasp('deploy', '-d', 'pertama');
  rmSync(path.join(place.folder, 'dist'), { recursive: true });
  ran.pull = await place.clasp('pull');
});
afterAll(() => {
  fake.close();
  place.remove();
});

function onlyScript() {
  const [entry] = [...fake.scripts];
  if (entry === undefined) throw new Error('No script was made');
  return { id: entry[0], ...entry[1] };
}

test('every command ends well', () => {
  expect(Object.entries(ran).filter(([, { code }]) => code !== 0)).toEqual([]);
});

test('create-script makes one spreadsheet and one script bound to it, with our .clasp.json standing there already', () => {
  expect([...fake.driveFiles]).toEqual([['berkas-uji-1', 'application/vnd.google-apps.spreadsheet']]);
  expect(fake.scripts.size).toBe(1);
  expect(onlyScript()).toMatchObject({ title: 'Pantau Desa', parentId: 'berkas-uji-1' });
});

test('create-script puts the empty project into dist/, which is why the guide builds again', () => {
  expect(afterCreation).toContain('Code.js');
});

test('create-script notes the script in .clasp.json and keeps dist/ as the folder that is sent', () => {
  const settings = JSON.parse(readFileSync(path.join(place.folder, '.clasp.json'), 'utf8')) as object;
  expect(settings).toMatchObject({ scriptId: onlyScript().id, rootDir: 'dist', scriptExtensions: ['.js'] });
});

test('push without -f sends nothing and ends well all the same, which is why the guide says -f', () => {
  expect(ran.hesitant?.output).toContain('Skipping push.');
  expect(fake.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
});

test('push -f sends dist/: every file, the manifest, no more', () => {
  expect(byName(onlyScript().files)).toEqual(asScriptFiles(dist));
  expect(byName(onlyScript().files)).not.toEqual(byName(emptyProject));
});

test('deploy publishes a version that holds what was pushed', () => {
  const { versions, deployments } = onlyScript();
  expect(deployments).toEqual([{ description: 'pertama', versionNumber: 1, manifestFileName: 'appsscript' }]);
  expect(byName(versions[0] ?? [])).toEqual(asScriptFiles(dist));
});

test('pull brings back dist/, byte for byte', () => {
  expect(asScriptFiles(path.join(place.folder, 'dist'))).toEqual(asScriptFiles(dist));
});
