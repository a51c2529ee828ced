// Which of two texts comes first, the same on every machine?

/** Joins parts so that texts sort by the first part, then the second …: no part sorts after a longer one it begins. */
export function sortText(...parts: readonly string[]): string {
  return parts.join('\u0000');
}

/** −1, 0 or 1 by code unit: no locale has a say. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
