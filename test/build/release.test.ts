// Checks that a build knows itself by its fingerprint, that a broken one is refused, and that a zip keeps it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

const root = path.join(__dirname, '../..');
const dist = path.join(root, 'dist');

/** What is done to a build, and the sentence that it is refused with. */
const faults: readonly (readonly [string, (folder: string) => void, string])[] = [
  ['a file too many', (folder) => writeFileSync(path.join(folder, 'Code.js'), ''), 'Code.js is not part'],
  ['a page too few', (folder) => rmSync(path.join(folder, 'wizard.html')), 'wizard.html is missing'],
  ['a province too few', (folder) => rmSync(path.join(folder, 'area-35.html')), 'area-35.html is missing'],
  ['another manifest', (folder) => writeFileSync(path.join(folder, 'appsscript.json'), '{}'), 'manifest'],
  [
    'a script that does not parse',
    (folder) => writeFileSync(path.join(folder, 'main.js'), '('),
    'does not run',
  ],
  [
    'a script without functions',
    (folder) => writeFileSync(path.join(folder, 'main.js'), '1'),
    'function onOpen',
  ],
  [
    'a part cut short',
    (folder) => writeFileSync(path.join(folder, 'part-tabs.html'), 'return {'),
    'part-tabs',
  ],
  [
    'a page that Google would cut',
    (folder) => writeFileSync(path.join(folder, 'qr.html'), '<script>a="http://b"</script>'),
    'The script of qr.html holds //',
  ],
  [
    'an empty province',
    (folder) => writeFileSync(path.join(folder, 'area-35.html'), '\n'),
    'area-35.html is empty',
  ],
  [
    'a change that only the fingerprint shows',
    (folder) => writeFileSync(path.join(folder, 'area-35.html'), 'lain'),
    'Tentang shows the fingerprint',
  ],
];

interface Outcome {
  readonly fingerprint: string;
  readonly zips: readonly string[];
  readonly problems: readonly (readonly string[])[];
}

const place = mkdtempSync(path.join(tmpdir(), 'rilis-'));
let outcome: Outcome;
beforeAll(() => {
  cpSync(dist, path.join(place, 'dist'), { recursive: true });
  const folders = faults.map(([, harm], index) => {
    const folder = path.join(place, `fault-${index}`);
    cpSync(dist, folder, { recursive: true });
    harm(folder);
    return folder;
  });
  // The commands are ES modules, which jest's CommonJS cannot import; one process does everything.
  const program = `
    const { checkDist } = await import(${JSON.stringify(path.join(root, 'src/build/check-dist.mjs'))});
    const { recordRelease } = await import(${JSON.stringify(path.join(root, 'src/build/record/release-record.mjs'))});
    const first = await recordRelease(${JSON.stringify(place)});
    const again = await recordRelease(${JSON.stringify(place)});
    const problems = await Promise.all(${JSON.stringify(folders)}.map((folder) => checkDist(folder)));
    console.log(JSON.stringify({ fingerprint: first.fingerprint, zips: [first.zip, again.zip], problems }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  outcome = JSON.parse(output) as Outcome;
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test.each(faults.map(([name, , sentence], index) => ({ name, sentence, index })))(
  'a build with $name is refused',
  ({ sentence, index }) => {
    expect(outcome.problems[index]?.join('\n')).toContain(sentence);
  },
);

test('Tentang shows the fingerprint of the build, and the version of the package', () => {
  const about = readFileSync(path.join(dist, 'about.html'), 'utf8');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(about).toContain(`<code id="fingerprint">${outcome.fingerprint}</code>`);
  expect(about).toContain(`<dd>${version}</dd>`);
});

test('the release is noted with its version and fingerprint', () => {
  const note = JSON.parse(readFileSync(path.join(place, '.rilis/checked.json'), 'utf8')) as object;
  expect(note).toEqual({ version: expect.any(String), fingerprint: outcome.fingerprint });
});

test('the zip for the record holds dist/ as it is, under a name with version and fingerprint', () => {
  const [zip = ''] = outcome.zips;
  expect(zip).toContain(outcome.fingerprint);
  const unpacked = Object.entries(unzipSync(readFileSync(path.join(place, zip))));
  expect(unpacked.map(([name]) => name)).toEqual(
    readdirSync(dist)
      .sort()
      .map((name) => `dist/${name}`),
  );
  const differing = unpacked.filter(([name, data]) => !readFileSync(path.join(root, name)).equals(data));
  expect(differing.map(([name]) => name)).toEqual([]);
});

test('the same build gives the same zip', () => {
  expect(outcome.zips[0]).toBe(outcome.zips[1]);
  expect(readdirSync(path.join(place, '.rilis')).filter((name) => name.endsWith('.zip'))).toHaveLength(1);
});
