// Capitalises a word for the start of a sentence or a label.

/** `Desa` of `desa`: only the first letter changes. */
export function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
