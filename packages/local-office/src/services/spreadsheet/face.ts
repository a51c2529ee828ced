// Declares Google's spreadsheet classes and checks their arguments.
import { GoogleEnum } from '../../runtime/service/google-enum';
import {
  type CallKind,
  declareService,
  type MethodRule,
  ServiceError,
  serviceRuleOf,
  signatureError,
} from '../../runtime/service/service';

/** A method's kind, then the argument lists it takes; without lists any arguments pass. */
export type MethodEntry = CallKind | readonly [CallKind, ...string[]];

/** Scopes of which one suffices for anything in a spreadsheet (docs/google-facts.md). */
export const spreadsheetScopes = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
] as const;

/** True for the very same type: an enum of the types package is assignable from number, but isn't number. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** Google's types as our faces see them: plain values stay, everything else is some object. */
type Loose<T> = T extends boolean | null | undefined
  ? T
  : T extends string
    ? string
    : T extends number
      ? Same<T, number> extends true
        ? T
        : object
      : T extends readonly (infer U)[]
        ? Loose<U>[]
        : object;

type LooseArgs<A extends readonly unknown[]> = { [K in keyof A]: Loose<A[K]> };

/**
 * The shape of a Google interface with Google's own objects loosened to `object`, since our enums and faces are
 * no instances of the types package's; argument counts, plain types and array depths are still checked.
 */
export type GoogleShape<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R
    ? Method<LooseArgs<A>, R extends void ? unknown : Loose<R>>
    : never;
};

/** A method, not a function property: our faces may ask for a narrower argument than `object`. */
type Method<A extends readonly unknown[], R> = { call(...args: A): R }['call'];

/** Common to all faces: an object prints as its class's name (gas-fakes testsheetssets). */
export abstract class Face {
  toString(): string {
    return serviceRuleOf(this)?.name ?? 'Object';
  }
}

type Check = (value: unknown) => { readonly ok: boolean; readonly value: unknown };

function pass(value: unknown): { ok: boolean; value: unknown } {
  return { ok: true, value };
}
const fail = { ok: false, value: undefined } as const;
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Letters of argument lists; anything else is the name of a face's class. `?` behind it lets null pass. */
const checks: Readonly<Record<string, Check>> = {
  // A text; numbers and booleans are written out.
  s: (value) =>
    typeof value === 'string'
      ? pass(value)
      : typeof value === 'number' || typeof value === 'boolean'
        ? pass(String(value))
        : fail,
  n: (value) => (typeof value === 'number' && !Number.isNaN(value) ? pass(value) : fail),
  i: (value) => (typeof value === 'number' && Number.isFinite(value) ? pass(Math.trunc(value)) : fail),
  b: (value) => (typeof value === 'boolean' ? pass(value) : fail),
  d: (value) => (value instanceof Date ? pass(value) : fail),
  e: (value) => (value instanceof GoogleEnum ? pass(value) : fail),
  a: (value) => (Array.isArray(value) ? pass(value) : fail),
  A: (value) => (Array.isArray(value) && value.length > 0 && value.every(Array.isArray) ? pass(value) : fail),
  o: (value) =>
    isObject(value) && !Array.isArray(value) && serviceRuleOf(value) === undefined && !(value instanceof Date)
      ? pass(value)
      : fail,
  u: (value) => (isObject(value) && serviceRuleOf(value) !== undefined ? pass(value) : fail),
  x: pass,
};

function checkOne(code: string, value: unknown): { ok: boolean; value: unknown } {
  const optional = code.endsWith('?');
  const kind = optional ? code.slice(0, -1) : code;
  if (value === null || value === undefined) return optional || kind === 'x' ? pass(null) : fail;
  const check = checks[kind];
  if (check) return check(value);
  if (kind.startsWith('e:')) {
    return value instanceof GoogleEnum && value.enumName === kind.slice(2) ? pass(value) : fail;
  }
  return isObject(value) && serviceRuleOf(value)?.name === kind ? pass(value) : fail;
}

function matchArguments(signature: string, args: readonly unknown[]): unknown[] | undefined {
  const codes = signature === '' ? [] : signature.split(' ');
  if (codes.length !== args.length) return undefined;
  const taken: unknown[] = [];
  for (const [index, code] of codes.entries()) {
    const { ok, value } = checkOne(code, args[index]);
    if (!ok) return undefined;
    taken.push(value);
  }
  return taken;
}

type Constructor = abstract new (...args: never[]) => object;

function guard(face: Constructor, method: string, name: string, signatures: readonly string[]): void {
  const original: unknown = Reflect.get(face.prototype, method);
  if (typeof original !== 'function') throw new Error(`${name} is declared but missing`);
  Reflect.set(face.prototype, method, function guarded(this: object, ...args: unknown[]): unknown {
    for (const signature of signatures) {
      const taken = matchArguments(signature, args);
      if (taken) return Reflect.apply(original, this, taken);
    }
    throw signatureError(name, args);
  });
}

export interface FaceOptions {
  readonly scopes?: readonly string[];
  readonly properties?: readonly string[];
  /** Methods that need no scope although the class does: they touch no document (getUi, builders). */
  readonly free?: readonly string[];
}

/**
 * Declares a face: each method's kind, and the argument lists that Google accepts. Any other arguments throw
 * Google's sentence; integers lose their fractions, numbers given for texts are written out.
 */
export function declareFace(
  face: Constructor,
  name: string,
  methods: Readonly<Record<string, MethodEntry>>,
  options: FaceOptions = {},
): void {
  const rules: Record<string, CallKind | MethodRule> = {};
  const full = name === 'SpreadsheetApp' ? name : `SpreadsheetApp.${name}`;
  for (const [method, entry] of Object.entries(methods)) {
    if (typeof entry === 'string') {
      rules[method] = entry;
      if (typeof Reflect.get(face.prototype, method) !== 'function') {
        throw new Error(`${full}.${method} is declared but missing`);
      }
      continue;
    }
    const [kind, ...signatures] = entry;
    rules[method] = kind;
    guard(face, method, `${full}.${method}`, signatures);
  }
  for (const method of options.free ?? []) {
    const rule = rules[method];
    if (typeof rule === 'string') rules[method] = { kind: rule, scopes: [] };
  }
  declareService(face, {
    name,
    methods: rules,
    ...(options.scopes ? { scopes: options.scopes } : {}),
    ...(options.properties ? { properties: options.properties } : {}),
  });
}

/** Throws Google's sentence when the condition doesn't hold. */
export function assertGoogle(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new ServiceError(sentence);
}
