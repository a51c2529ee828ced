// Makes the V8 context, with ECMAScript's globals only, in which one execution of a script runs.
import vm from 'node:vm';
import { instantOfWall, zoneOffset } from '../../time/zone';
import { ALLOWED_GLOBALS, REALM_KIT_SOURCE } from './realm-source';
import { ignoreRejectionsOf } from './rejections';
import { SCRIPT_DATE_SOURCE } from './script-date';

const kitScript = new vm.Script(REALM_KIT_SOURCE, { filename: 'kantor-lokal/realm' });
const dateScript = new vm.Script(SCRIPT_DATE_SOURCE, { filename: 'kantor-lokal/date' });

/**
 * Functions made from a long text, compiled once for all realms: a part of a bundle is made anew in every execution. The
 * first realm makes it by itself, and so finds what is wrong with it.
 */
const madeBefore = new Map<string, vm.Script>();
const longText = 2_000;
const mostKept = 50;

function keep(body: string): void {
  if (body.length < longText || madeBefore.has(body)) return;
  const [oldest] = madeBefore.keys();
  if (oldest !== undefined && madeBefore.size >= mostKept) madeBefore.delete(oldest);
  madeBefore.set(body, new vm.Script(`(function anonymous(\n) {\n${body}\n})`));
}

/** What the realm asks of Node's side. Each may throw errors of the realm; others are replaced by the kit. */
export interface RealmHost {
  now(): number;
  random(): number;
  readonly timeZone: string;
  invoke(self: unknown, classId: number, method: string, args: ArrayLike<unknown>): unknown;
  property(self: unknown, classId: number, name: string): unknown;
  /** True when Google has that method and the office does not. */
  isMissing(classId: number, name: string): boolean;
  /** The error for such a method. */
  missing(classId: number, name: string): unknown;
}

/** Makers of objects that belong to the script's realm. */
export interface RealmKit {
  buildClass(classId: number, methods: readonly string[], properties: readonly string[]): object;
  wrap(prototype: object): object;
  family(names: readonly string[], values: readonly unknown[]): object;
  /** A new array, or a copy of a list whose items may still be Node's. */
  array(): unknown[];
  list(items: readonly unknown[]): unknown[];
  object(): Record<string, unknown>;
  date(ms: number): object;
  error(name: string, message: string): Error;
  define(name: string, value: unknown): void;
  compile(names: readonly string[], code: string): object;
  callWith(fn: object, args: readonly unknown[]): unknown;
  prepare(lookup: () => EntryPoint, args: unknown): void;
  readonly outcome: { readonly done: boolean; readonly failed: boolean; readonly value: unknown };
  readonly promisePrototype: object;
  isError(value: unknown): value is Error;
}

/** A function of the script together with what `this` is in it (the object of `menu.item1`). */
export interface EntryPoint {
  readonly fn: unknown;
  readonly self: unknown;
}

export interface Realm {
  readonly context: vm.Context;
  readonly kit: RealmKit;
  /** Runs a compiled script; a loop that never calls a service ends after `timeoutMs` of real time. */
  evaluate(script: vm.Script): unknown;
}

/** Real milliseconds after which even a loop without service calls is ended. */
export const REAL_TIMEOUT_MS = 60_000;

/** A fresh context; `define` services in it through the kit before evaluating scripts. */
export function createRealm(host: RealmHost, timeoutMs: number = REAL_TIMEOUT_MS): Realm {
  const context = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
  const buildKit: (
    host: RealmHost,
    allowed: readonly string[],
    known: { find(body: string): unknown; keep(body: string): void },
  ) => RealmKit = kitScript.runInContext(context);
  const replaceDate: (
    now: () => number,
    offsetAt: (ms: number) => number,
    instant: (ms: number) => number,
    zone: string,
  ) => void = dateScript.runInContext(context);
  const zone = host.timeZone;
  replaceDate(
    () => host.now(),
    (ms) => zoneOffset(ms, zone),
    (ms) => instantOfWall(ms, zone),
    zone,
  );
  const kit = buildKit(host, ALLOWED_GLOBALS, {
    find: (body) => (body.length < longText ? undefined : madeBefore.get(body)?.runInContext(context)),
    keep,
  });
  ignoreRejectionsOf(kit.promisePrototype);
  return {
    context,
    kit,
    evaluate: (script) => script.runInContext(context, { timeout: timeoutMs }),
  };
}
