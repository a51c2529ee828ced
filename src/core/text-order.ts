// Orders texts the same way on every machine.

/**
 * Joins parts so that texts sort by the first part, then the second and so on; a part sorts before longer ones that
 * begin with it.
 */
export function sortText(...parts: readonly string[]): string {
  return parts.join('\u0000');
}

/** −1, 0 or 1, by code unit; the locale makes no difference. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
