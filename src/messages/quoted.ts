// Quotes what somebody typed, so that a sentence about it stays short.

/** `“dua puluh”`; of a longer text the first `most` characters. */
export function quoted(text: string, most = 80): string {
  return `“${text.slice(0, most)}”`;
}
