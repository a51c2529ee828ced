// Draws the name under which the server knows an entry, however often the button is pressed.

const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A new name by lot: 20 letters and digits, as the server asks them. */
export function newRequestId(): string {
  const lots = crypto.getRandomValues(new Uint8Array(20));
  return `titip-${[...lots].map((lot) => signs[lot % signs.length] ?? 'x').join('')}`;
}
