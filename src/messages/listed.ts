// Joins what a sentence lists.

/** `a`, `a dan b`, `a, b, dan c`. */
export function listed(parts: readonly string[]): string {
  const [last = '', ...others] = [...parts].reverse();
  if (others.length === 0) return last;
  return `${others.reverse().join(', ')}${others.length > 1 ? ',' : ''} dan ${last}`;
}
