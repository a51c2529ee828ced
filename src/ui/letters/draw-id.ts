// Draws the name of a letter that has no number yet.

/** Names a letter before it has a number, so that a repeated request makes only one. */
export function drawId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
