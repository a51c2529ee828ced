// A short number by which a text is recognised.

/** A short number for a text (FNV-1a, 32 bits). Different texts almost always have different numbers. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
