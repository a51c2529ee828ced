// Draws chance from a seed, so that a replay draws the same.

/** A generator of numbers in [0, 1) that depends on its seed only (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws the next lot of an office: advances its counter, so that each draw differs and replays agree. */
export function drawSeed(ids: { readonly seed: number; next: number }): number {
  ids.next += 1;
  return (Math.imul(ids.seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(ids.next, 0xc2b2ae35)) >>> 0;
}

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A new id: `prefix` and 33 letters and digits, unique in an office and the same in each replay. */
export function drawId(ids: { readonly seed: number; next: number }, prefix: string): string {
  return `${prefix}${randomLetters(seededRandom(drawSeed(ids)), 33)}`;
}

/** A text of letters and digits, such as Google's ids are made of. */
export function randomLetters(random: () => number, length: number): string {
  return Array.from({ length }, () => ID_LETTERS[Math.floor(random() * ID_LETTERS.length)]).join('');
}
