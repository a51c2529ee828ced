// Keeps the office's state on disk, so that a kill at any moment loses nothing that was acknowledged.
import fs from 'node:fs';
import type { OfficeState } from '../runtime/state/office-state';
import { generationsIn, type Journal, readGeneration, startGeneration } from './journal';
import { createStateCutter, joinState } from './state-parts';

/** One folder with one office. */
export interface OfficeStore {
  /** The last good state; undefined in an empty folder. Throws StoreDamaged when nothing whole is left. */
  load(): OfficeState | undefined;
  /** When this returns, the state is on the disk (fsync) and a kill can't take it back. */
  save(state: OfficeState): void;
  /** Lets go of the file; the next save opens a new one. */
  close(): void;
}

/** There were files, but none of them leads to a whole state. */
export class StoreDamaged extends Error {}

/** A journal is begun anew when it has grown to this many times the state, but never below the floor. */
const GROWTH = 6;
const FLOOR_BYTES = 16 * 1024 * 1024;

/** Opens (and makes) the folder of one office. Only one process may use it at a time. */
export function openOfficeStore(folder: string): OfficeStore {
  fs.mkdirSync(folder, { recursive: true });
  const cut = createStateCutter();
  let kept: ReadonlyMap<string, string> = new Map();
  let journal: Journal | undefined;
  const close = (): void => {
    journal?.close();
    journal = undefined;
  };
  return {
    close,
    load: () => {
      const generations = generationsIn(folder);
      if (generations.length === 0) return undefined;
      for (const generation of generations) {
        const content = readGeneration(folder, generation);
        const state = content === undefined ? undefined : joinState(content.parts);
        if (state !== undefined) return state;
      }
      throw new StoreDamaged(`Berkas kantor di ${folder} rusak`);
    },
    save: (state) => {
      const parts = cut(state);
      const stateBytes = [...parts.values()].reduce((sum, text) => sum + text.length, 0);
      if (journal === undefined || journal.bytes > Math.max(FLOOR_BYTES, GROWTH * stateBytes)) {
        close();
        journal = startGeneration(folder, (generationsIn(folder)[0] ?? 0) + 1, parts);
      } else {
        const set = new Map([...parts].filter(([part, text]) => kept.get(part) !== text));
        const drop = [...kept.keys()].filter((part) => !parts.has(part));
        if (set.size > 0 || drop.length > 0) journal.add({ set, drop });
      }
      kept = parts;
    },
  };
}
