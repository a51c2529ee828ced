// Tells by its name which part of the script answers a call.

/** Calls of the registers hold the word Post or Circular, and no others do. */
export function isRecordCall(name: string): boolean {
  return /Post|Circular/u.test(name);
}
