// Writes docs/fidelity.md from what the code declares; `--check` fails when the page is out of date.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFidelity } from './fidelity-registry.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'docs', 'fidelity.md');

/**
 * Where each service's behaviour is written down: Google's reference, our sources, notes by hand.
 * @type {Record<string, { reference: string, sources: readonly string[], notes?: string }>}
 */
const services = {
  Base: {
    reference: 'AS/reference/base',
    sources: ['services/ui', 'services/session.ts', 'services/logger.ts', 'services/utilities/blob.ts'],
  },
  CacheService: { reference: 'AS/reference/cache', sources: ['services/cache.ts'] },
  ContentService: { reference: 'AS/reference/content', sources: ['services/content.ts', 'runtime/web'] },
  FormApp: {
    reference: 'AS/reference/forms',
    sources: ['services/form', 'form'],
    notes: 'fidelity/forms.md',
  },
  HtmlService: { reference: 'AS/reference/html', sources: ['services/html'] },
  LockService: { reference: 'AS/reference/lock', sources: ['services/lock.ts', 'runtime/state/locks.ts'] },
  MailApp: { reference: 'AS/reference/mail', sources: ['services/mail', 'runtime/state/quotas.ts'] },
  PropertiesService: { reference: 'AS/reference/properties', sources: ['services/properties.ts'] },
  ScriptApp: {
    reference: 'AS/reference/script',
    sources: ['services/script', 'runtime/events/schedule.ts', 'runtime/service/auth.ts'],
  },
  SpreadsheetApp: {
    reference: 'AS/reference/spreadsheet',
    sources: ['services/spreadsheet', 'workbook'],
    notes: 'fidelity/formulas.md',
  },
  Utilities: { reference: 'AS/reference/utilities', sources: ['services/utilities'] },
};

/** @param {string} path @returns {Promise<string[]>} */
async function filesBelow(path) {
  if (path.endsWith('.ts')) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const nested = await Promise.all(
    entries.map((entry) =>
      entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
    ),
  );
  return nested.flat().filter((file) => file.endsWith('.ts'));
}

const citation =
  /\b(?:AS|WA)\/[\w./#-]*\w|issuetracker \d+|google-facts\.md, (?:[A-Z]\w+(?: service|, cache, locks)?)/g;

/**
 * What the comments of a service's code cite, and which sentences they call unsourced.
 * @param {readonly string[]} sources
 */
async function readComments(sources) {
  const cited = new Set();
  const unsourced = [];
  for (const source of sources) {
    for (const file of (await filesBelow(join(root, 'src', source))).sort()) {
      for (const comment of commentsOf(await readFile(file, 'utf8'))) {
        for (const [found] of comment.matchAll(citation)) cited.add(found);
        if (comment.includes('unsourced')) {
          unsourced.push(`${clip(comment)} (\`${relative(join(root, 'src'), file)}\`)`);
        }
      }
    }
  }
  return { cited: [...cited].sort(), unsourced };
}

/** @param {string} text */
function commentsOf(text) {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm)].map(([comment]) =>
    comment
      .replace(/^\s*(?:\/\*\*|\*\/|\*|\/\/) ?|\*\/\s*$/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** @param {string} comment */
function clip(comment) {
  return comment.replaceAll('|', '\\|').replace(/ ?[:(]?\s*unsourced \(from general knowledge\)\)?/g, '');
}

/** @param {readonly string[]} names */
function list(names) {
  return names.length === 0 ? '' : names.map((name) => `\`${name}\``).join(' ');
}

/** @param {import('./fidelity-registry.mjs').ClassReport} report */
function classRow({ name, emulated, missing }) {
  const kinds = ['read', 'write', 'local'].map((kind) =>
    [...emulated].filter(([, found]) => found === kind).map(([method]) => method),
  );
  const cells = kinds.map((methods, index) =>
    methods.length === 0 ? '' : `**${['read', 'write', 'local'][index]}** ${list(methods)}`,
  );
  return `| ${name} | ${cells.filter((cell) => cell !== '').join('<br>')} | ${list(missing)} |`;
}

async function render() {
  const { classes, absent, formulas } = await readFidelity();
  const everything = [...new Set(classes.map(({ group }) => group))].sort();
  const isThere = (/** @type {string} */ group) =>
    classes.some((report) => report.group === group && report.emulated.size > 0);
  const groups = everything.filter(isThere);
  const count = (/** @type {readonly { size?: number, length?: number }[]} */ parts) =>
    parts.reduce((sum, part) => sum + (part.size ?? part.length ?? 0), 0);
  const lines = [
    '# How true the local office is to Google',
    '',
    'Written by `node build/fidelity.mjs` from what the code declares; do not edit by hand. Notes written by hand are in',
    '[fidelity/](fidelity/). Sources are cited as in the comments of the code: `AS/x` and `WA/x` are pages of Google’s',
    'documentation (apps-script, workspace/add-ons), `google-facts.md, Section` our digest of',
    '[how Apps Script behaves](../../../docs/google-facts.md), which also says what the other keys of sources mean;',
    '`gas-fakes testx` is the file `testx` of its tests.',
    '',
    'A method under *missing* throws `<Class>.<method> belum didukung kantor lokal`. *read* waits for the server, *write* may be',
    'batched, *local* costs nothing. Arguments are counted for every method, and checked by type where it matters.',
    '',
    '| Service | Classes | Methods emulated | Missing | Reference | Notes |',
    '|---|---|---|---|---|---|',
  ];
  for (const group of groups) {
    const own = classes.filter((report) => report.group === group);
    const service = services[group];
    lines.push(
      `| ${group} | ${own.length} | ${count(own.map(({ emulated }) => emulated))} | ${count(own.map(({ missing }) => missing))} | ` +
        `${service?.reference ?? ''} | ${service?.notes === undefined ? '' : `[notes](${service.notes})`} |`,
    );
  }
  lines.push(
    '',
    `Every method of these throws its name: ${list(everything.filter((group) => !isThere(group)))}.`,
  );
  for (const group of groups) lines.push(...(await renderGroup(group, classes, absent)));
  lines.push('', '## Functions of formulas', '', `${formulas.length} functions: ${list(formulas)}`, '');
  return lines.join('\n');
}

/**
 * @param {string} group
 * @param {readonly import('./fidelity-registry.mjs').ClassReport[]} classes
 * @param {readonly string[]} absent
 */
async function renderGroup(group, classes, absent) {
  const { cited, unsourced } = await readComments(services[group]?.sources ?? []);
  const lines = ['', `## ${group}`, ''];
  if (cited.length > 0) lines.push(`Sources cited in the code: ${cited.join(', ')}.`, '');
  lines.push('| Class | Emulated | Missing |', '|---|---|---|');
  lines.push(...classes.filter((report) => report.group === group).map(classRow));
  const none = absent.filter((key) => key.startsWith(`${group}.`)).map((key) => key.slice(group.length + 1));
  if (none.length > 0) lines.push('', `Classes that are not there at all: ${list(none)}`);
  if (unsourced.length > 0) {
    lines.push('', 'Believed without a source:', '', ...unsourced.map((text) => `- ${text}`));
  }
  return lines;
}

const text = await render();
if (process.argv.includes('--check')) {
  const known = await readFile(target, 'utf8').catch(() => '');
  if (known !== text) {
    console.error('docs/fidelity.md is out of date: run node build/fidelity.mjs');
    process.exit(1);
  }
} else {
  await writeFile(target, text);
  console.log(`docs/fidelity.md: ${text.length} characters`);
}
