// Draws the name under which the server knows an entry, however often the button is pressed.

const chars = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A new random name: 20 letters and digits, as the server expects them. */
export function newRequestId(): string {
  const lots = crypto.getRandomValues(new Uint8Array(20));
  return `titip-${[...lots].map((lot) => chars[lot % chars.length] ?? 'x').join('')}`;
}
