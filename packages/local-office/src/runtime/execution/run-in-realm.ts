// Evaluates the script in its realm and calls one function of it.
import vm from 'node:vm';
import type { CompiledProject } from '../project/project';
import type { Bridge } from '../realm/bridge';
import type { EntryPoint, Realm } from '../realm/realm';
import { ExecutionCut, TIME_LIMIT_SENTENCE } from './cut';
import type { EventArgument, ExecutionRequest } from './execution-request';
import type { Meter } from './meter';
import { missingFunction, type ScriptError } from './script-error';
import type { StartedRealm } from './start-realm';

/** How a run ended; values are those that the request's `read` made. */
export type RealmResult =
  | { readonly kind: 'done'; readonly value: unknown }
  /** What the script, or the office on its behalf, threw. */
  | { readonly kind: 'threw'; readonly thrown: unknown }
  | { readonly kind: 'missing'; readonly error: ScriptError }
  /** The script does not have an optional function. */
  | { readonly kind: 'absent' };

/** A function's name, or a path to a method of a top-level object. */
const FUNCTION_PATH = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;

const ENTRY = new vm.Script('__entry__()', { filename: 'kantor-lokal/entry' });

/** The only place where a script runs: what it throws comes back as a value. */
export function runInRealm(
  project: CompiledProject,
  request: ExecutionRequest,
  started: StartedRealm,
  meter: Meter,
): RealmResult {
  const { realm, bridge } = started;
  try {
    for (const script of project.scripts) realm.evaluate(script);
    const entry = findEntry(realm, request.functionName);
    if (entry !== undefined) return callEntry(entry, request, started);
    if (request.optional === true) return { kind: 'absent' };
    return { kind: 'missing', error: missingFunction(request.functionName) };
  } catch (failure) {
    if (isRealTimeout(failure)) meter.cut(new ExecutionCut('time', TIME_LIMIT_SENTENCE));
    return { kind: 'threw', thrown: bridge.errorFor(failure) };
  }
}

function callEntry(
  entry: EntryPoint,
  request: ExecutionRequest,
  { session, realm, bridge, faces }: StartedRealm,
): RealmResult {
  realm.kit.prepare(() => entry, giveArguments(request.args(session, faces), bridge, realm));
  realm.evaluate(ENTRY);
  const { done, failed, value } = realm.kit.outcome;
  if (!done) return { kind: 'done', value: undefined };
  if (failed) return { kind: 'threw', thrown: value };
  return { kind: 'done', value: request.read?.(value, bridge) };
}

function isRealTimeout(failure: unknown): boolean {
  return (
    typeof failure === 'object' &&
    failure !== null &&
    Reflect.get(failure, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

function giveArguments(args: readonly EventArgument[], bridge: Bridge, realm: Realm): unknown {
  const given = realm.kit.array();
  for (const { value, group, extras = [] } of args) {
    for (const { face, properties } of extras) Object.assign(bridge.wrapperOf(face, group), properties);
    given.push(bridge.give(value, group));
  }
  return given;
}

/** The function behind a name; `const f = () => …` counts, since it is top-level too. */
function findEntry(realm: Realm, functionName: string): EntryPoint | undefined {
  if (!FUNCTION_PATH.test(functionName)) return undefined;
  const evaluate = (path: string): unknown => {
    const script = new vm.Script(`typeof ${path.split('.')[0]} === 'undefined' ? undefined : ${path}`);
    return realm.evaluate(script);
  };
  const dot = functionName.lastIndexOf('.');
  const fn = evaluate(functionName);
  if (typeof fn !== 'function') return undefined;
  return { fn, self: dot < 0 ? undefined : evaluate(functionName.slice(0, dot)) };
}
