// Whole numbers, read and written.

/**
 * Reads a whole number ≥ 0, with or without Indonesian thousands separators ("1.250"). Null for an empty text;
 * undefined for anything else: "dua puluh", "2,5", "-3".
 */
export function readCount(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^(\d{1,9}|\d{1,3}(\.\d{3}){1,2})$/.test(trimmed) ? Number(trimmed.replace(/\./g, '')) : undefined;
}
