// Writes a number with a fixed count of digits.

/** `07` of 7 with a width of 2; a number with more digits than `width` stays whole. */
export function zeroPad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
