// Makes the areas of idn-area-data one small text per province that a page can read.
// Plain text rather than gzip + base64: the largest province is 94 KB against 50 KB, the browser gets it compressed
// over HTTP either way, nothing has to be unpacked, and the text stays open to everyone as the ODbL wishes.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);
const packageFolder = path.join(path.dirname(require.resolve('idn-area-data')), '..');

/** @typedef {{ code: string, name: string, children: Area[] }} Area */

/**
 * Writes `area-PP.html` for every province, and `area-00.html` with the provinces and their kabupaten alone. The texts are kept in .cache under the package's version and this file's
 * own text, so that only the first build reads the 2.8 MB of tables.
 * @param {string} dist
 */
export async function buildAreaData(dist) {
  const cache = path.join(root, '.cache', `area-${await cacheKey()}`);
  const isCached = await readdir(cache).then(
    (names) => names.length === 39,
    () => false,
  );
  if (!isCached) {
    const unfinished = `${cache}-${process.pid}`;
    await mkdir(unfinished, { recursive: true });
    const provinces = await readProvinces();
    const nation = { code: '00', name: 'Indonesia', children: provinces.map(withoutDistricts) };
    await Promise.all(
      [nation, ...provinces].map((province) =>
        writeFile(path.join(unfinished, `area-${province.code}.html`), renderProvince(province)),
      ),
    );
    // Another build may have been quicker; both wrote the same.
    await rename(unfinished, cache).catch(() => rm(unfinished, { recursive: true }));
  }
  await cp(cache, dist, { recursive: true });
}

/**
 * A province whose kabupaten stand where a province's text has kecamatan.
 * @param {Area} province
 */
function withoutDistricts(province) {
  return { ...province, children: province.children.map((regency) => ({ ...regency, children: [] })) };
}

/**
 * The 38 provinces in the order of their codes, for the list inside the wizard.
 * @returns {Promise<{ code: string, name: string }[]>}
 */
export async function listProvinces() {
  return (await readTable('provinces')).map(([code = '', name = '']) => ({ code, name: cleanName(name) }));
}

/** @returns {Promise<Area[]>} provinces with all that is below them */
export async function readProvinces() {
  /** @type {Map<string, Area>} */
  const areasByCode = new Map();
  /** @type {Area[]} */
  const provinces = [];
  for (const level of ['provinces', 'regencies', 'districts', 'villages']) {
    for (const row of await readTable(level)) {
      const area = { code: row[0] ?? '', name: cleanName(row.at(-1) ?? ''), children: [] };
      const parent = areasByCode.get(area.code.slice(0, area.code.lastIndexOf('.')));
      areasByCode.set(area.code, area);
      (parent?.children ?? provinces).push(area);
    }
  }
  return provinces;
}

/**
 * One line per regency (`#22 Kabupaten Bojonegoro`) and per district, whose villages follow behind bars; a village's
 * four digits are said only where they do not follow the one before (`20 Kasiman|2001 Batokan|Betet`).
 * @param {Area} province
 */
export function renderProvince(province) {
  const lines = province.children.flatMap((regency) => [
    `#${lastPart(regency)} ${safeName(regency)}`,
    ...regency.children.map(
      (district) => `${lastPart(district)} ${safeName(district)}${renderVillages(district)}`,
    ),
  ]);
  return `${notice(province)}\n@${province.code} ${safeName(province)}\n${lines.join('\n')}\n`;
}

/** @param {Area} district */
function renderVillages(district) {
  let expected = -1;
  return district.children
    .map((village) => {
      const number = Number(lastPart(village));
      const said = number === expected ? '' : `${lastPart(village)} `;
      expected = number + 1;
      return `|${said}${safeName(village)}`;
    })
    .join('');
}

/** @param {Area} province */
function notice({ name }) {
  return `<!--
Wilayah administrasi ${name}, diolah dari idn-area-data.
Basis data ini tersedia di bawah Open Database License (ODbL) 1.0: https://opendatacommons.org/licenses/odbl/1-0/
Sumber: https://github.com/fityannugroho/idn-area-data ; cara pengolahan: src/build/area-data.mjs
-->`;
}

/**
 * The package writes some apostrophes as double quotes (`Soka"an`) and leaves dots behind a few names.
 * @param {string} name
 */
function cleanName(name) {
  return name.replaceAll('"', "'").replace(/\.+$/u, '').trim();
}

/** @param {Area} area */
function lastPart({ code }) {
  return code.slice(code.lastIndexOf('.') + 1);
}

/** @param {Area} area */
function safeName({ code, name }) {
  if (name === '' || /[|<>&\n]|^\d{4} /u.test(name))
    throw new Error(`The format cannot hold the name of ${code}: ${name}`);
  return name;
}

/**
 * @param {string} level
 * @returns {Promise<string[][]>} rows without the header
 */
async function readTable(level) {
  const text = await readFile(path.join(packageFolder, 'data', `${level}.csv`), 'utf8');
  return Papa.parse(text, { skipEmptyLines: true }).data.slice(1);
}

async function cacheKey() {
  const { version } = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  const format = createHash('sha256')
    .update(await readFile(fileURLToPath(import.meta.url)))
    .digest('hex');
  return `${version}-${format.slice(0, 8)}`;
}
