// Tells by its name which part of the script answers a call.

/** Calls of the registers hold the word Post or Circular, those of the self-test begin with its name; no others do. */
export function partOfCall(name: string): 'part-records' | 'part-selftest' | 'part-pages' {
  if (name.startsWith('selfTest')) return 'part-selftest';
  return /Post|Circular/u.test(name) ? 'part-records' : 'part-pages';
}
