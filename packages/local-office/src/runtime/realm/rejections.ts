// Ignores a promise that a script rejects and never awaits, as Google does; it must not end the office.

const scriptPrototypes = new WeakSet<object>();
let isGuarding = false;

function guard(reason: unknown, promise: Promise<unknown>): void {
  if (scriptPrototypes.has(Object.getPrototypeOf(promise))) return;
  // Somebody else's rejection goes on as if this listener weren't there.
  if (process.listenerCount('unhandledRejection') === 1) throw reason;
}

/** Marks a realm's Promise.prototype: rejections of its promises are the script's own business. */
export function ignoreRejectionsOf(promisePrototype: object): void {
  scriptPrototypes.add(promisePrototype);
  if (isGuarding) return;
  isGuarding = true;
  process.on('unhandledRejection', guard);
}
