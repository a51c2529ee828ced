// `npm run push -- <scriptId>`: sends the dist/ that `npm run release` checked to one script, then compares what Google
// holds. With `--bigquery`, the dist-bigquery/ that `npm run release -- --bigquery` checked.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readBuildArgs } from './build-kind.mjs';
import { fingerprintOf } from './fingerprint.mjs';
import { readReleaseNote, releaseFolder } from './record/release-note.mjs';

/** The clasp that package-lock.json pins, never one that npx would fetch. */
const clasp = createRequire(import.meta.url).resolve('@google/clasp');

/** A mistake of the person who runs the command. */
class Refusal extends Error {}

/**
 * Sends a copy of the build, so that a build meanwhile changes nothing, and reads the script back.
 * @param {string} root
 * @param {readonly string[]} args
 */
async function push(root, args) {
  const { kind, isBaseWanted, rest } = readArgs(args);
  const [scriptId = '', ...more] = rest;
  if (!/^[\w-]{20,}$/u.test(scriptId) || more.length > 0)
    throw new Refusal('Give one script id: npm run push -- <scriptId>. Nothing was sent.');
  const note = await readReleaseNote(root, kind);
  const again = `run \`npm run release${kind.hasBigQuery ? ' -- --bigquery' : ''}\``;
  if (note === null) throw new Refusal(`${kind.folder}/ was not checked: ${again} first. Nothing was sent.`);
  const folder = await mkdtemp(path.join(root, releaseFolder, 'push-'));
  try {
    const sent = await projectIn(path.join(folder, 'sent'), root, scriptId);
    await cp(path.join(root, kind.folder), sent, { recursive: true });
    if ((await fingerprintOf(sent)) !== note.fingerprint)
      throw new Refusal(`${kind.folder}/ is not the one that was checked: ${again}. Nothing was sent.`);
    const before = await projectIn(path.join(folder, 'before'), root, scriptId);
    await runClasp(['pull'], path.dirname(before));
    if (!(await mayBeReplaced(before)))
      throw new Refusal('That script holds code of something else. Nothing was sent.');
    if (!kind.hasBigQuery && !isBaseWanted && (await holdsBigQuery(before)))
      throw new Refusal(
        'That script saves into BigQuery: say --bigquery to renew it, or --base to take BigQuery away. Nothing was sent.',
      );
    await runClasp(['push', '-f'], path.dirname(sent));
    const held = await projectIn(path.join(folder, 'held'), root, scriptId);
    await runClasp(['pull'], path.dirname(held));
    const differing = await filesThatDiffer(sent, held);
    if (differing.length > 0)
      throw new Refusal(`What Google holds is not what was sent: ${differing.join(', ')}`);
    return { ...note, folder: kind.folder, count: (await readdir(held)).length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} args */
function readArgs(args) {
  try {
    return readBuildArgs(args);
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error} Nothing was sent.`);
  }
}

/**
 * Makes a folder that clasp takes for the project of this script; gives its empty `dist`.
 * @param {string} folder
 * @param {string} root whose .clasp.json says which files are sent
 * @param {string} scriptId
 */
async function projectIn(folder, root, scriptId) {
  const settings = JSON.parse(await readFile(path.join(root, '.clasp.json'), 'utf8'));
  const dist = path.join(folder, settings.rootDir);
  await mkdir(dist, { recursive: true });
  await writeFile(path.join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId }));
  return dist;
}

/**
 * Whether a script is an older Pantau Desa, known by its page Tentang, or the empty function of a new project.
 * @param {string} dist what the script holds
 */
async function mayBeReplaced(dist) {
  const about = await readOrNull(path.join(dist, 'about.html'));
  if (about?.includes('Pantau Desa')) return true;
  const names = (await readdir(dist)).filter((name) => name !== 'appsscript.json');
  const texts = await Promise.all(names.map((name) => readFile(path.join(dist, name), 'utf8')));
  return /^(?:function \w+\(\) ?\{\s*\}\s*)?$/u.test(texts.join('').trim());
}

/**
 * Whether a script is the scaled build, by the services that its manifest names.
 * @param {string} dist what the script holds
 */
async function holdsBigQuery(dist) {
  return /bigquery/iu.test((await readOrNull(path.join(dist, 'appsscript.json'))) ?? '');
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function runClasp(args, cwd) {
  const code = await new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [clasp, ...args], { cwd, stdio: 'inherit' });
    running.once('error', reject);
    running.once('close', resolve);
  });
  if (code !== 0) throw new Refusal(`clasp ${args[0]} failed, see its message above.`);
}

/**
 * The files that only one folder has or that are not the same in both.
 * @param {string} one
 * @param {string} other
 */
async function filesThatDiffer(one, other) {
  const names = new Set([...(await readdir(one)), ...(await readdir(other))]);
  const differing = [];
  for (const name of [...names].sort()) {
    const [a, b] = await Promise.all([one, other].map((folder) => readOrNull(path.join(folder, name))));
    if (a !== b) differing.push(name);
  }
  return differing;
}

/** @param {string} file */
function readOrNull(file) {
  return readFile(file, 'utf8').catch(() => null);
}

try {
  const { version, fingerprint, folder, count } = await push(process.cwd(), process.argv.slice(2));
  console.log(
    `Google holds exactly ${folder}/: version ${version}, fingerprint ${fingerprint}, ${count} files`,
  );
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
