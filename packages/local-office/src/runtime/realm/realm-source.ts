// The code that runs inside a script's realm, so that nothing of Node's realm can be reached from it.

/** Google's V8 has these and no others: ECMAScript's own globals (AS/guides/v8-runtime#limitations). */
export const ALLOWED_GLOBALS: readonly string[] = [
  ...['Object', 'Function', 'Array', 'Number', 'parseFloat', 'parseInt', 'Infinity', 'NaN', 'undefined'],
  ...['Boolean', 'String', 'Symbol', 'Date', 'Promise', 'RegExp', 'Error', 'AggregateError', 'EvalError'],
  ...['RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'globalThis', 'JSON', 'Math'],
  ...['Intl', 'ArrayBuffer', 'Uint8Array', 'Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array'],
  ...['Int32Array', 'Float32Array', 'Float64Array', 'Uint8ClampedArray', 'BigUint64Array', 'BigInt64Array'],
  ...['DataView', 'Map', 'BigInt', 'Set', 'WeakMap', 'WeakSet', 'Proxy', 'Reflect', 'FinalizationRegistry'],
  ...['WeakRef', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape'],
  ...['eval', 'isFinite', 'isNaN', 'SharedArrayBuffer', 'Atomics', 'Iterator'],
];

/**
 * Source of `(host, allowed, known) => kit`. Functions of `host` are called only from here and never handed on; whatever they
 * throw that isn't of this realm is replaced, so that no Node object leaks through an exception.
 */
export const REALM_KIT_SOURCE = `(function (host, allowed, known) {
  'use strict';
  const RealError = Error, RealRangeError = RangeError, RealDate = Date, RealArray = Array, RealProxy = Proxy;
  const RealFunction = Function, RealPromise = Promise, global = globalThis;
  const { create, defineProperty, getOwnPropertyNames, getPrototypeOf } = Object;
  const { apply, get: reflectGet, construct } = Reflect;
  const isPrototypeOf = Function.prototype.call.bind(Object.prototype.isPrototypeOf);
  const errorPrototype = Error.prototype, objectPrototype = Object.prototype;
  const promiseThen = Promise.prototype.then;
  for (const name of getOwnPropertyNames(global)) if (!allowed.includes(name)) delete global[name];
  // Node would answer import() with objects of its own realm; Apps Script has no modules at all.
  for (const sample of [function () {}, async function () {}, function* () {}, async function* () {}]) {
    const prototype = getPrototypeOf(sample);
    const Maker = prototype.constructor;
    const texts = (args) => {
      const strings = [];
      for (let index = 0; index < args.length; index += 1) {
        strings[index] = '' + args[index];
        if (/\\bimport\\b/.test(strings[index])) throw new SyntaxError('Cannot use import statement outside a module');
      }
      return strings;
    };
    const make = (args, newTarget) => {
      const isAlone = Maker === RealFunction && newTarget === Maker && args.length === 1 && typeof args[0] === 'string';
      const made = isAlone ? known.find(args[0]) : undefined;
      if (made !== undefined) return made;
      const fresh = construct(Maker, texts(args), newTarget);
      if (isAlone) known.keep(args[0]);
      return fresh;
    };
    const guardedMaker = new RealProxy(Maker, {
      apply: (target, self, args) => make(args, Maker),
      construct: (target, args, newTarget) => make(args, newTarget === guardedMaker ? Maker : newTarget),
    });
    defineProperty(prototype, 'constructor', { value: guardedMaker, configurable: true, writable: true });
    if (Maker === RealFunction) defineProperty(global, 'Function', { value: guardedMaker, configurable: true, writable: true });
  }
  Math.random = { random() { return host.random(); } }.random;
  const tame = (error) => {
    if (isPrototypeOf(errorPrototype, error)) return error;
    let message = 'internal error';
    try { message = '' + error.message; } catch (ignored) { message = 'internal error'; }
    return message.includes('call stack') ? new RealRangeError(message) : new RealError(message);
  };
  const call = (self, classId, name, args) => {
    try { return host.invoke(self, classId, name, args); } catch (error) { throw tame(error); }
  };
  const guarded = (run) => { try { return run(); } catch (error) { throw tame(error); } };
  const method = (classId, name) => ({ [name](...args) { return call(this, classId, name, args); } })[name];
  const buildClass = (classId, methods, properties) => {
    const base = new RealProxy({}, {
      get(target, key, receiver) {
        if (typeof key === 'symbol' || key in objectPrototype) return reflectGet(target, key, receiver);
        if (!guarded(() => host.isMissing(classId, key))) return undefined;
        // An enum of a service that is not emulated is read before any method of it is called.
        if (key[0] >= 'A' && key[0] <= 'Z') throw guarded(() => host.missing(classId, key));
        return { [key]() { throw guarded(() => host.missing(classId, key)); } }[key];
      },
    });
    const prototype = create(base);
    for (const name of methods) {
      defineProperty(prototype, name, { value: method(classId, name), writable: true, configurable: true, enumerable: name !== 'toString' && name !== 'toJSON' });
    }
    for (const name of properties) {
      defineProperty(prototype, name, {
        get() { return guarded(() => host.property(this, classId, name)); },
        set(value) { defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }); },
        configurable: true, enumerable: true,
      });
    }
    return prototype;
  };
  const outcome = { done: false, failed: false, value: undefined };
  const settle = (failed) => (value) => { outcome.done = true; outcome.failed = failed; outcome.value = value; };
  return {
    buildClass,
    wrap: (prototype) => create(prototype),
    family: (names, values) => {
      const family = create(values.length === 0 ? objectPrototype : getPrototypeOf(values[0]));
      for (let index = 0; index < names.length; index += 1) {
        defineProperty(family, names[index], { value: values[index], enumerable: true });
      }
      return family;
    },
    array: () => new RealArray(),
    list: (items) => {
      const copy = [];
      for (let index = 0; index < items.length; index += 1) copy[index] = items[index];
      return copy;
    },
    object: () => ({}),
    date: (ms) => new RealDate(ms),
    error: (name, message) => {
      const error = new RealError(message);
      defineProperty(error, 'name', { value: name, writable: true, configurable: true, enumerable: false });
      return error;
    },
    define: (name, value) =>
      defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false }),
    compile: (names, code) => construct(RealFunction, [...names, code]),
    callWith: (fn, args) => apply(fn, undefined, args),
    prepare: (lookup, args) => {
      outcome.done = false;
      defineProperty(global, '__entry__', {
        configurable: true,
        value: () => {
          delete global.__entry__;
          try {
            const { fn, self } = lookup();
            const value = apply(fn, self, args);
            if (isPrototypeOf(RealPromise.prototype, value)) apply(promiseThen, value, [settle(false), settle(true)]);
            else settle(false)(value);
          } catch (error) { settle(true)(error); }
        },
      });
    },
    outcome,
    promisePrototype: RealPromise.prototype,
    isError: (value) => isPrototypeOf(errorPrototype, value),
  };
})`;
