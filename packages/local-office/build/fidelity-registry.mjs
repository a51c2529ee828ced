// Lists the methods that the local office emulates, and those that Google has besides.
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @typedef {{ name: string, methods: Record<string, string | { kind: string }> }} Rule
 * @typedef {{ group: string, name: string, emulated: Map<string, string>, missing: string[] }} ClassReport
 *   `emulated` gives a method's kind by its name, both lists sorted.
 */

/** Bundles the services with all they declare, and reads the declarations and Google's names. */
async function loadRegistry() {
  const outfile = join(root, '..', '..', '.cache', 'fidelity', `registry.${process.pid}.mjs`);
  await mkdir(dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: root,
    stdin: {
      contents: [
        "import './src/services/built-in-services.ts';",
        "import names from './src/runtime/service/google-names.json';",
        "import { googleMethods } from './src/runtime/service/google-names.ts';",
        "import { declaredServices } from './src/runtime/service/service.ts';",
        "import { formulaFunctionNames } from './src/formula/engine.ts';",
        'export { names, googleMethods, declaredServices, formulaFunctionNames };',
      ].join('\n'),
      resolveDir: root,
    },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}

/** Classes that the types package lacks. @type {Record<string, string>} */
const groupOfNewer = {
  Border: 'SpreadsheetApp',
  Borders: 'SpreadsheetApp',
  RatingItem: 'FormApp',
  console: 'Base',
};

/**
 * @param {Rule} rule
 * @param {readonly string[]} keys Google's classes as `Group.Class`
 * @param {(group: string, name: string) => ReadonlyMap<string, unknown> | undefined} googleMethods
 * @returns {{ group: string, all: readonly string[] }} the Google class that a declaration stands for
 */
function meaningOf(rule, keys, googleMethods) {
  const own = Object.keys(rule.methods);
  const candidates = keys
    .filter((key) => key === rule.name || key.endsWith(`.${rule.name}`))
    .map((key) => {
      const group = key.split('.')[0] ?? key;
      const all = [...(googleMethods(group, rule.name)?.keys() ?? [])];
      return { group, all, shared: all.filter((method) => own.includes(method)).length };
    })
    .sort((left, right) => right.shared - left.shared || left.all.length - right.all.length);
  return candidates[0] ?? { group: groupOfNewer[rule.name] ?? rule.name, all: [] };
}

/** @returns {Promise<{ classes: ClassReport[], absent: string[], formulas: string[] }>} */
export async function readFidelity() {
  const { names, googleMethods, declaredServices, formulaFunctionNames } = await loadRegistry();
  const keys = Object.keys(names);
  /** @type {ClassReport[]} */
  const classes = declaredServices()
    .filter((/** @type {Rule} */ rule) => rule.name !== 'Enum')
    .map((/** @type {Rule} */ rule) => {
      const { group, all } = meaningOf(rule, keys, googleMethods);
      const entries = Object.entries(rule.methods).map(
        ([method, entry]) => /** @type {const} */ ([method, typeof entry === 'string' ? entry : entry.kind]),
      );
      const emulated = new Map(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
      return {
        group,
        name: rule.name,
        emulated,
        missing: all.filter((method) => !emulated.has(method)).sort(),
      };
    });
  const covered = new Set(classes.map(({ group, name }) => (group === name ? group : `${group}.${name}`)));
  const groups = new Set(classes.map(({ group }) => group));
  const absent = keys.filter((key) => !covered.has(key) && groups.has(key.split('.')[0] ?? '')).sort();
  return { classes: merged(classes), absent, formulas: formulaFunctionNames() };
}

/**
 * One report per class: several faces may stand for one class of Google's.
 * @param {readonly ClassReport[]} classes
 */
function merged(classes) {
  /** @type {Map<string, ClassReport>} */
  const byKey = new Map();
  for (const report of classes) {
    const key = `${report.group} ${report.name}`;
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, report);
      continue;
    }
    const emulated = new Map([...known.emulated, ...report.emulated]);
    byKey.set(key, { ...known, emulated, missing: known.missing.filter((method) => !emulated.has(method)) });
  }
  return [...byKey.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, report]) => report);
}
