// Carries out one call of a script on a face, with Google's checks on the way.
import type { Meter } from '../execution/meter';
import { authorise, type GrantedScopes } from '../service/auth';
import { RealmTask } from '../service/service';
import type { AuthMode } from '../service/session';
import { checkCount, type FaceClass, isMethod, knownMethod, ownMethod, unsupported } from './face-classes';
import type { Handle } from './face-directory';
import type { RealmKit } from './realm';

/** What calls in one realm go through. */
export interface CallPath {
  readonly meter: Meter;
  readonly authMode: AuthMode;
  readonly granted: GrantedScopes;
  readonly kitOf: () => RealmKit;
  /** A value for the script; faces in it count as handed out by `group`. */
  readonly give: (value: unknown, group: string) => unknown;
  /** A value from the script as Node's own. */
  readonly take: (value: unknown) => unknown;
}

export interface FaceCall {
  /** `this` of the call. */
  readonly self: unknown;
  readonly faceClass: FaceClass;
  readonly handle: Handle;
  readonly method: string;
  readonly args: unknown[];
}

/** Returns the script's value of the result; throws on Node's side. */
export function callFace(path: CallPath, call: FaceCall): unknown {
  const { faceClass, handle, method } = call;
  const { rule } = faceClass;
  const { face, group } = handle;
  if (method === 'toString' || method === 'toJSON') {
    const found = ownMethod(face, method);
    return found === undefined ? rule.name : path.give(Reflect.apply(found, face, []), group);
  }
  const known = knownMethod(faceClass, method);
  const target: unknown = Reflect.get(face, method);
  if (known === null || !isMethod(target)) throw unsupported(rule.name, method);
  path.meter.before(group, rule.name, method, known.rule.kind);
  authorise(known.fullName, rule, known.rule, path.granted, path.authMode);
  if (known.rule.raw === true) return path.give(Reflect.apply(target, face, call.args), group);
  const args = call.args.map(path.take);
  checkCount(faceClass, method, args);
  const result = Reflect.apply(target, face, args);
  // What returns nothing gives null, not undefined, as a test of gas-fakes shows.
  return path.give(
    (result instanceof RealmTask ? runTask(path.kitOf(), result, call.self) : result) ?? null,
    group,
  );
}

/** Property names that can be variables of a template. */
const VARIABLE = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

function runTask(kit: RealmKit, task: RealmTask, self: unknown): unknown {
  const keys = typeof self === 'object' && self !== null ? Object.keys(self) : [];
  const names = keys.filter((key) => VARIABLE.test(key));
  const values = names.map((name) => Reflect.get(Object(self), name));
  return task.finish(String(kit.callWith(kit.compile(names, task.code), values)));
}
