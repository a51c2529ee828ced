// Whether Uji di Google waits for the next opening or edit; main.js asks, so nothing else stands here.

/** Notebook key: what a test still waits for, in words with spaces between them. */
export const awaitedKey = 'uji-menanti';

/** Costs no call: the opening or edit has read the notebook already. */
export function isAwaited(notes: Readonly<Record<string, string>>, check: 'opened' | 'edited'): boolean {
  return (notes[awaitedKey] ?? '').includes(check);
}
