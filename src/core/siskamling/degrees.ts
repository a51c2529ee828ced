// Reads degrees of latitude and longitude.

/** No place of Indonesia lies further from the equator, or from Greenwich, in degrees. */
export const MOST_LATITUDE = 12;
export const MOST_LONGITUDE = 142;

/** Degrees with a decimal point or comma; null for other text, and for what lies beyond `most`. */
export function readDegrees(text: string, most: number): number | null {
  const plain = text.trim().replace(',', '.');
  if (!/^-?\d{1,3}(?:\.\d+)?$/u.test(plain)) return null;
  const degrees = Number(plain);
  return Math.abs(degrees) <= most ? degrees : null;
}
