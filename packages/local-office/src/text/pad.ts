// Writes numbers with leading zeros.

/** `7` → `07`; a longer number stays as it is. */
export function pad(value: number | string, width = 2): string {
  return String(value).padStart(width, '0');
}
