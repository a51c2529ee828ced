// Tells how wide a text is in Arial, the font that Sheets writes cells in.

/** Widths of Arial's glyphs in thousandths of the letter height, as its metrics give them; the first that fits counts. */
const glyphWidths: readonly (readonly [glyphs: string, width: number])[] = [
  ["'", 191],
  ['ijl', 222],
  [' !,./:;I[]\\ft', 278],
  ['()-r', 333],
  ['J', 500],
  ['cksvxyz', 500],
  ['?FL_abdeghnopqu0123456789#$TZ', 580],
  ['&ABEKPSVXY+<=>~', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['Mm', 833],
  ['%W', 944],
];

/** Of any other character, symbols among them: they come from another font, none of which is wider than it is high. */
const otherWidth = 1000;

const widthOf = new Map(glyphWidths.flatMap(([glyphs, width]) => [...glyphs].map((glyph) => [glyph, width])));

/** Bold letters are about a fifteenth wider. */
const boldShare = 1.07;

/** A cell keeps 3 pixels free on either side. */
export const cellPadding = 6;

/** In pixels, rounded up, of a text in letters of `points`. */
export function textWidth(text: string, points: number, isBold = false): number {
  const thousandths = [...text].reduce((sum, glyph) => sum + (widthOf.get(glyph) ?? otherWidth), 0);
  return Math.ceil((thousandths / 1000) * ((points * 96) / 72) * (isBold ? boldShare : 1));
}

/** Parts of a text put into lines no wider than `width` pixels; a part that is wider has a line of its own. */
export function inLines(
  parts: readonly string[],
  width: number,
  points: number,
  isBold = false,
): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines[lines.length - 1];
    const longer = `${last ?? ''}${part}`;
    if (last !== undefined && textWidth(longer.trimEnd(), points, isBold) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

/** The words of a text, each with the blank behind it, for `inLines`. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/gu) ?? [];
}
