// Finds the files of a folder that make up a script project. (clasp's rules: CL/README.md, CL/src/core/files.ts)
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseManifest, type ScriptFile, type ScriptProject } from './project';

const SCRIPT = /\.(?:gs|js)$/;
const SKIPPED = /^(?:\.|node_modules$)/;

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => !SKIPPED.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, name) : [name];
    });
}

interface ClaspSettings {
  readonly rootDir: string;
  readonly filePushOrder: readonly string[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** `.clasp.json`, if there is one that is plain JSON. */
function claspSettings(folder: string): ClaspSettings {
  const text = readIfThere(path.join(folder, '.clasp.json'));
  const usual: ClaspSettings = { rootDir: '', filePushOrder: [] };
  if (text === undefined) return usual;
  try {
    const json: unknown = JSON.parse(text);
    if (!isObject(json)) return usual;
    const rootDir = json.rootDir ?? json.srcDir;
    const order = json.filePushOrder;
    return {
      rootDir: typeof rootDir === 'string' ? rootDir : '',
      filePushOrder: Array.isArray(order) ? order.map((file) => path.normalize(String(file))) : [],
    };
  } catch {
    return usual;
  }
}

/**
 * Reads a container-bound project: `.gs` and `.js` in push order and then by path, `.html` by name, appsscript.json. A
 * folder whose `.clasp.json` names a rootDir with files is read from there. Throws when there is no script file.
 */
export function readScriptFolder(folder: string): ScriptProject {
  const settings = claspSettings(folder);
  const nested = settings.rootDir === '' ? folder : path.join(folder, settings.rootDir);
  const root = readIfThere(path.join(nested, 'appsscript.json')) === undefined ? folder : nested;
  const names = filesBelow(root, '');
  const place = (name: string): number => {
    const found = settings.filePushOrder.indexOf(
      path.normalize(path.relative(folder, path.join(root, name))),
    );
    return found < 0 ? Number.MAX_SAFE_INTEGER : found;
  };
  const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
  const scripts = names.filter((name) => SCRIPT.test(name)).sort((a, b) => place(a) - place(b));
  if (scripts.length === 0) throw new Error(`Tidak ada berkas skrip (.gs atau .js) di ${folder}`);
  const files: ScriptFile[] = scripts.map((name) => ({ name, source: read(name) }));
  const html = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.replace(/\.html$/, ''), read(name)] as const);
  const manifest = readIfThere(path.join(root, 'appsscript.json'));
  return { files, html: Object.fromEntries(html), manifest: parseManifest(manifest ?? '{}') };
}
