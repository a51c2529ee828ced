// Whole numbers, read and written.

/**
 * Reads a whole number ≥ 0, with or without Indonesian thousands points ("1.250"). Null for nothing at all; undefined
 * for anything that is no count: "dua puluh", "2,5", "-3".
 */
export function readCount(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^(\d{1,9}|\d{1,3}(\.\d{3}){1,2})$/.test(trimmed) ? Number(trimmed.replace(/\./g, '')) : undefined;
}
