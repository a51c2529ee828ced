// Numbers objects in the order in which they are first seen.

/** A function that gives each object a growing number, without holding on to it. */
export function numberObjects(): (thing: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (thing) => {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(thing, last);
    return last;
  };
}
