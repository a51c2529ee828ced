// Checks that a build is whole, and that Google can take and serve it.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import { listProvinces } from './area-data.mjs';
import { baseBuild, listParts, manifestText } from './build-kind.mjs';
import { fingerprintOf, shownFingerprint } from './fingerprint.mjs';
import { listPages } from './page-list.mjs';
import { refuseWhatIsCut } from './served-script.mjs';

/** What Google calls by name: openings, edits, triggers, pages. */
const calledByGoogle = ['onOpen', 'onEdit', 'onFormSubmit', 'dailyRefresh', 'dailyReminders', 'doGet', 'rpc'];

/**
 * What is wrong with a build, one sentence each; none when it may be sent.
 * @param {string} folder
 * @param {import('./build-kind.mjs').BuildKind} [kind]
 * @returns {Promise<readonly string[]>}
 */
export async function checkDist(folder, kind = baseBuild) {
  const parts = listParts(kind);
  const pages = listPages(kind).map(({ name }) => name);
  const provinces = await listProvinces();
  const html = [
    ...parts,
    ...pages,
    ...['00', ...provinces.map(({ code }) => code)].map((code) => `area-${code}`),
  ].map((name) => `${name}.html`);
  const wanted = ['main.js', 'appsscript.json', ...html];
  const found = await readdir(folder);
  const missing = wanted.filter((file) => !found.includes(file)).map((file) => `${file} is missing`);
  const strange = found
    .filter((file) => !wanted.includes(file))
    .map((file) => `${file} is not part of a build`);
  if (missing.length > 0 || strange.length > 0) return [...missing, ...strange];
  const problems = await Promise.all([
    manifestProblems(folder, kind),
    scriptProblems(folder),
    ...parts.map((part) => partProblems(folder, `${part}.html`)),
    ...pages.map((page) => pageProblems(folder, `${page}.html`)),
    ...html.map((file) => emptyProblems(folder, file)),
    fingerprintProblems(folder),
  ]);
  return problems.flat();
}

/**
 * @param {string} folder
 * @param {import('./build-kind.mjs').BuildKind} kind
 */
async function manifestProblems(folder, kind) {
  const [ours, theirs] = await Promise.all([
    manifestText(kind),
    readFile(path.join(folder, 'appsscript.json'), 'utf8'),
  ]);
  return ours === theirs ? [] : ['appsscript.json is not the manifest of appsscript/'];
}

/** @param {string} folder */
async function scriptProblems(folder) {
  const bare = vm.createContext({});
  try {
    vm.runInContext(await readFile(path.join(folder, 'main.js'), 'utf8'), bare);
  } catch (error) {
    return [`main.js does not run: ${error}`];
  }
  const lacking = calledByGoogle.filter((name) => vm.runInContext(`typeof ${name}`, bare) !== 'function');
  return lacking.map((name) => `main.js has no function ${name}`);
}

/**
 * @param {string} folder
 * @param {string} file
 */
async function partProblems(folder, file) {
  const text = await readFile(path.join(folder, file), 'utf8');
  try {
    const names = vm.runInContext('Object.keys(new Function(text)())', vm.createContext({ text }));
    return names.length > 0 ? [] : [`${file} gives no function`];
  } catch (error) {
    return [`${file} does not run: ${error}`];
  }
}

/**
 * @param {string} folder
 * @param {string} file
 */
async function pageProblems(folder, file) {
  const text = await readFile(path.join(folder, file), 'utf8');
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, script = '']) => script);
  if (scripts.length === 0) return [`${file} has no script`];
  try {
    for (const script of scripts) refuseWhatIsCut(script, file);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/**
 * @param {string} folder
 * @param {string} file
 */
async function emptyProblems(folder, file) {
  const text = await readFile(path.join(folder, file), 'utf8');
  return text.trim() === '' ? [`${file} is empty`] : [];
}

/** @param {string} folder */
async function fingerprintProblems(folder) {
  const [ours, shown] = await Promise.all([fingerprintOf(folder), shownFingerprint(folder)]);
  return ours === shown ? [] : [`Tentang shows the fingerprint '${shown}', the files have ${ours}`];
}
