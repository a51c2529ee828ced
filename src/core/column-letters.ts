// The letters by which a spreadsheet names a column.

/** `A` of 1, `Z` of 26, `AA` of 27. */
export function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}
