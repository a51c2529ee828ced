// Tells by its name which part of the script answers a call.

/** Calls of the registers hold the word Post, and no others do. */
export function isRecordCall(name: string): boolean {
  return /Post/u.test(name);
}
