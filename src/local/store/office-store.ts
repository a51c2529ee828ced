// How is the office's state kept on disk, so that a kill at any moment loses nothing that was acknowledged?
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { OfficeState } from '../runtime/office-state';

/** One folder with a manifest and one file per part of the state that changed. */
export interface OfficeStore {
  /** The last good state; undefined in an empty folder. Throws StoreDamaged when nothing whole is left. */
  load(): OfficeState | undefined;
  /** When this returns, the state is on the disk (fsync) and a kill can't take it back. */
  save(state: OfficeState): void;
}

/** Neither the manifest nor the one before it leads to whole files. */
export class StoreDamaged extends Error {}

interface Manifest {
  readonly format: 1;
  /** File name by part; the name ends in the hash of its content. */
  readonly parts: Readonly<Record<string, string>>;
}

const MANIFEST = 'kantor.json';
const EARLIER_MANIFEST = 'kantor.sebelumnya.json';
const PARTS = 'bagian';

/** Parts that are kept by id, since each may be large and few change at a time. */
const KEPT_BY_ID: ReadonlySet<string> = new Set(['workbooks', 'forms']);

/** Parts large or long-lived enough for a file of their own; all others share one. */
const KEPT_ALONE: ReadonlySet<string> = new Set([
  'mails',
  'executions',
  'properties',
  'cache',
  'drive',
  'calendar',
]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The state's texts by part: `workbooks/<id>`, `mails`, …, and `rest`. */
const splitState = (state: OfficeState): Map<string, string> => {
  const texts = new Map<string, string>();
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(state)) {
    if (KEPT_BY_ID.has(key) && isRecord(value)) {
      for (const [id, item] of Object.entries(value)) texts.set(`${key}/${id}`, JSON.stringify(item));
    } else if (KEPT_ALONE.has(key)) texts.set(key, JSON.stringify(value));
    else rest[key] = value;
  }
  texts.set('rest', JSON.stringify(rest));
  return texts;
};

const joinState = (texts: ReadonlyMap<string, string>): Record<string, unknown> => {
  const state: Record<string, unknown> = {};
  for (const key of KEPT_BY_ID) state[key] = {};
  for (const [part, text] of texts) {
    const value: unknown = JSON.parse(text);
    const [key = '', ...id] = part.split('/');
    const group = state[key];
    if (part === 'rest' && isRecord(value)) Object.assign(state, value);
    else if (id.length > 0 && isRecord(group)) group[id.join('/')] = value;
    else state[part] = value;
  }
  return state;
};

const isOfficeState = (state: Record<string, unknown>): state is Record<string, unknown> & OfficeState =>
  state.version === 1 && isRecord(state.clock) && isRecord(state.workbooks) && Array.isArray(state.mails);

const hashOf = (text: string): string => createHash('sha1').update(text).digest('hex').slice(0, 20);

const fileName = (part: string, text: string): string =>
  `${part.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 80)}-${hashOf(text)}.json`;

const manifestText = (parts: ReadonlyMap<string, { readonly name: string }>): string =>
  JSON.stringify({
    format: 1,
    parts: Object.fromEntries([...parts].map(([part, { name }]) => [part, name])),
  } satisfies Manifest);

/** Writes under another name first: the final name never shows a half-written file. */
const writeWhole = (file: string, text: string): void => {
  const temporary = `${file}.tmp`;
  const handle = fs.openSync(temporary, 'w');
  try {
    fs.writeFileSync(handle, text);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(temporary, file);
};

/** Makes renames in a folder durable; some systems can't open folders, and there nothing more can be done. */
const syncFolder = (folder: string): void => {
  try {
    const handle = fs.openSync(folder, 'r');
    fs.fsyncSync(handle);
    fs.closeSync(handle);
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (code !== 'EISDIR' && code !== 'EPERM' && code !== 'EACCES' && code !== 'EINVAL') throw error;
  }
};

const readManifest = (file: string): Manifest | undefined => {
  try {
    const json: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (!isRecord(json) || json.format !== 1 || !isRecord(json.parts)) return undefined;
    const parts = Object.entries(json.parts).map(
      ([part, name]) => [part, path.basename(String(name))] as const,
    );
    return { format: 1, parts: Object.fromEntries(parts) };
  } catch {
    return undefined;
  }
};

/** Opens (and makes) the folder of one office. */
export const openOfficeStore = (folder: string): OfficeStore => {
  const partsFolder = path.join(folder, PARTS);
  const manifestFile = path.join(folder, MANIFEST);
  const earlierFile = path.join(folder, EARLIER_MANIFEST);
  fs.mkdirSync(partsFolder, { recursive: true });
  /** What the current manifest says, with the texts it stands for. */
  let kept = new Map<string, { readonly text: string; readonly name: string }>();

  const readParts = (manifest: Manifest | undefined): Map<string, string> | undefined => {
    if (manifest === undefined) return undefined;
    const texts = new Map<string, string>();
    for (const [part, name] of Object.entries(manifest.parts)) {
      try {
        const text = fs.readFileSync(path.join(partsFolder, name), 'utf8');
        if (fileName(part, text) !== name) return undefined;
        texts.set(part, text);
      } catch {
        return undefined;
      }
    }
    return texts;
  };

  const removeUnused = (used: ReadonlySet<string>): void => {
    for (const name of fs.readdirSync(partsFolder)) {
      if (!used.has(name)) fs.rmSync(path.join(partsFolder, name), { force: true });
    }
  };

  return {
    load: () => {
      if (!fs.existsSync(manifestFile) && !fs.existsSync(earlierFile)) return undefined;
      for (const file of [manifestFile, earlierFile]) {
        const texts = readParts(readManifest(file));
        const state = texts === undefined ? undefined : joinState(texts);
        if (texts === undefined || state === undefined || !isOfficeState(state)) continue;
        kept = new Map([...texts].map(([part, text]) => [part, { text, name: fileName(part, text) }]));
        return state;
      }
      throw new StoreDamaged(`Berkas kantor di ${folder} rusak`);
    },
    save: (state) => {
      const next = new Map<string, { readonly text: string; readonly name: string }>();
      let changed = false;
      for (const [part, text] of splitState(state)) {
        const old = kept.get(part);
        if (old?.text === text) next.set(part, old);
        else {
          const name = fileName(part, text);
          writeWhole(path.join(partsFolder, name), text);
          next.set(part, { text, name });
          changed = true;
        }
      }
      if (!changed && next.size === kept.size) return;
      syncFolder(partsFolder);
      const earlier = new Set([...kept.values()].map(({ name }) => name));
      if (kept.size > 0) writeWhole(earlierFile, manifestText(kept));
      writeWhole(manifestFile, manifestText(next));
      syncFolder(folder);
      kept = next;
      removeUnused(new Set([...earlier, ...[...next.values()].map(({ name }) => name)]));
    },
  };
};
