// Loads a part of the script that few executions need.
import { googlePages } from '../google/window';
import type { Parts } from './parts';

/** What a part exports. Its text is of our own build (ADR 0004); throws where the file cannot be read. */
export function loadPart<Name extends keyof Parts>(name: Name): Parts[Name] {
  return new Function(googlePages.readFile(name))();
}

/** Which part answers a call of a page: by how its name begins; those of the registers hold the word Post, Circular or Task. */
export function partOfCall(name: string): 'part-selftest' | 'part-meetings' | 'part-records' | 'part-pages' {
  if (name.startsWith('selfTest')) return 'part-selftest';
  if (name.startsWith('meeting')) return 'part-meetings';
  return /Post|Circular|Task/u.test(name) ? 'part-records' : 'part-pages';
}
