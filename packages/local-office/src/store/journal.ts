// Writes parts of a state so that one fsync makes a change durable and a torn end harms nothing.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** One save: parts that changed and parts that are gone. */
export interface JournalEntry {
  readonly set: ReadonlyMap<string, string>;
  readonly drop: readonly string[];
}

const FILE_NAME = /^kantor-(\d{6,})\.log$/;

function fileOf(folder: string, generation: number): string {
  return path.join(folder, `kantor-${String(generation).padStart(6, '0')}.log`);
}

/** Generations in a folder, newest first. */
export function generationsIn(folder: string): number[] {
  return fs
    .readdirSync(folder)
    .flatMap((name) => FILE_NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);
}

function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 20);
}

/** `hash TAB header TAB texts NEWLINE`; JSON texts hold neither tabs nor line ends. */
function lineOf({ set, drop }: JournalEntry): string {
  const header = JSON.stringify({ set: [...set].map(([part, text]) => [part, text.length]), drop });
  const body = `${header}\t${[...set.values()].join('')}`;
  return `${hashOf(body)}\t${body}\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** An entry of a line; undefined for a line that was torn or changed. */
function entryOf(line: string): JournalEntry | undefined {
  const hashEnd = line.indexOf('\t');
  const headerEnd = line.indexOf('\t', hashEnd + 1);
  if (hashEnd < 0 || headerEnd < 0 || hashOf(line.slice(hashEnd + 1)) !== line.slice(0, hashEnd))
    return undefined;
  const header: unknown = JSON.parse(line.slice(hashEnd + 1, headerEnd));
  if (!isRecord(header) || !Array.isArray(header.set) || !Array.isArray(header.drop)) return undefined;
  const set = new Map<string, string>();
  let at = headerEnd + 1;
  for (const pair of header.set) {
    if (!Array.isArray(pair)) return undefined;
    const length = Number(pair[1]);
    set.set(String(pair[0]), line.slice(at, at + length));
    at += length;
  }
  return { set, drop: header.drop.map(String) };
}

/** What a generation holds, up to its last whole entry. */
export interface GenerationContent {
  readonly parts: ReadonlyMap<string, string>;
  /** False when something behind the last whole entry was thrown away: go on in a new generation. */
  readonly isWhole: boolean;
}

/** Reads a generation; undefined when not even its first entry is whole. */
export function readGeneration(folder: string, generation: number): GenerationContent | undefined {
  const lines = fs.readFileSync(fileOf(folder, generation), 'utf8').split('\n');
  const end = lines.pop();
  const parts = new Map<string, string>();
  let read = 0;
  for (const line of lines) {
    const entry = entryOf(line);
    if (entry === undefined) break;
    for (const [part, text] of entry.set) parts.set(part, text);
    for (const part of entry.drop) parts.delete(part);
    read += 1;
  }
  return read === 0 ? undefined : { parts, isWhole: read === lines.length && end === '' };
}

/** Makes new names in a folder durable; systems that can't open folders need nothing. */
function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = fs.openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** An open generation to which entries are added. */
export interface Journal {
  readonly bytes: number;
  /** When this returns the entry is on the disk. */
  add(entry: JournalEntry): void;
  close(): void;
}

function journalOn(handle: number, startBytes: number): Journal {
  let bytes = startBytes;
  return {
    get bytes() {
      return bytes;
    },
    add: (entry) => {
      const line = lineOf(entry);
      fs.writeFileSync(handle, line);
      fs.fsyncSync(handle);
      bytes += Buffer.byteLength(line);
    },
    close: () => fs.closeSync(handle),
  };
}

/**
 * Starts a generation that holds `parts` whole: written under another name, synced, then renamed. Of the older ones
 * the newest is kept.
 */
export function startGeneration(
  folder: string,
  generation: number,
  parts: ReadonlyMap<string, string>,
): Journal {
  const file = fileOf(folder, generation);
  const line = lineOf({ set: parts, drop: [] });
  const handle = fs.openSync(`${file}.tmp`, 'w');
  fs.writeFileSync(handle, line);
  fs.fsyncSync(handle);
  fs.renameSync(`${file}.tmp`, file);
  syncFolder(folder);
  const older = generationsIn(folder).filter((one) => one < generation);
  for (const old of older.slice(1)) fs.rmSync(fileOf(folder, old), { force: true });
  return journalOn(handle, Buffer.byteLength(line));
}
