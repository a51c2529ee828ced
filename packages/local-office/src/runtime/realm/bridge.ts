// How does a call of a script reach a face, with Google's checks on the way?

import type { Meter } from '../execution/meter';
import { ExecutionCut } from '../execution/signals';
import { authorise, type GrantedScopes } from '../service/auth';
import type { EnumFamily } from '../service/google-enum';
import { googleMethods } from '../service/google-names';
import {
  type CallKind,
  type MethodRule,
  RealmTask,
  ServiceError,
  type ServiceRule,
  serviceRuleOf,
  signatureError,
} from '../service/service';
import type { AuthMode } from '../service/session';
import { type FaceDirectory, fromScript, toScript } from './convert';
import type { RealmHost, RealmKit } from './realm';

/** What the bridge needs to know of the execution it serves. */
export interface BridgeOptions {
  readonly meter: Meter;
  readonly authMode: AuthMode;
  readonly granted: GrantedScopes;
  readonly timeZone: string;
  random(): number;
  /** A defect of the office itself, with Node's stack, for Pelaksanaan. */
  reportDefect(text: string): void;
}

export interface Bridge extends FaceDirectory {
  readonly host: RealmHost;
  /** Must be called once, before any object is handed to the script. */
  connect(kit: RealmKit): void;
  /** A value for the script; faces in it count as handed out by `group` (`SpreadsheetApp`). */
  give(value: unknown, group: string): unknown;
  /** A value from the script as Node's own. */
  take(value: unknown): unknown;
  /** Puts a service (or a table of constants) under its global name. */
  install(name: string, face: object): void;
  /** The script's object for a failure of Node's side. */
  errorFor(failure: unknown): unknown;
}

interface FaceClass {
  readonly group: string;
  readonly rule: ServiceRule;
  readonly prototype: object;
  /** The face that detached methods of a global service act on. */
  singleton: object | undefined;
  /** What is known of methods that were called before; null for one that nobody declared. */
  readonly methods: Map<string, KnownMethod | null>;
}

interface KnownMethod {
  readonly rule: MethodRule;
  /** `SpreadsheetApp.Range.setValues`, for one service that hands the objects out. */
  readonly fullName: string;
}

interface Handle {
  readonly face: object;
  readonly group: string;
}

type AnyMethod = (...args: readonly unknown[]) => unknown;

function isMethod(value: unknown): value is AnyMethod {
  return typeof value === 'function';
}

function ruleOfMethod(rule: ServiceRule, method: string): MethodRule | undefined {
  if (!Object.hasOwn(rule.methods, method)) return undefined;
  const entry: CallKind | MethodRule | undefined = rule.methods[method];
  return typeof entry === 'string' ? { kind: entry } : entry;
}

/** `SpreadsheetApp.Range.setValues`, or `MailApp.sendEmail` for a global service. */
export function fullMethodName(group: string, className: string, method: string): string {
  return className === group || className.startsWith(`${group}.`) || group === ''
    ? `${className}.${method}`
    : `${group}.${className}.${method}`;
}

/** Property names that can be variables of a template. */
const VARIABLE = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Names that JavaScript itself looks up on any object: never a method of Google's. */
const LANGUAGE_NAMES: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'length',
  'inspect',
  'nodeType',
  'asymmetricMatch',
]);

function own(face: object, name: 'toString' | 'toJSON'): AnyMethod | undefined {
  const found: unknown = Reflect.get(face, name);
  return isMethod(found) && found !== Object.prototype.toString ? found : undefined;
}

export function createBridge(options: BridgeOptions): Bridge {
  const { meter } = options;
  const classes: FaceClass[] = [];
  /** By rule and then by the service that hands the objects out. */
  const classIds = new Map<ServiceRule, Map<string, number>>();
  const handles = new WeakMap<object, Handle>();
  const wrappers = new WeakMap<object, object>();
  const families = new Map<EnumFamily<string>, object>();
  let connected: RealmKit | undefined;
  const kitOf = (): RealmKit => {
    if (connected === undefined) throw new Error('the bridge has no realm yet');
    return connected;
  };

  const classOf = (face: object, rule: ServiceRule, group: string): FaceClass => {
    const idsByGroup = classIds.get(rule) ?? new Map<string, number>();
    const known = classes[idsByGroup.get(group) ?? -1];
    if (known !== undefined) return known;
    const classId = classes.length;
    const methods = [...Object.keys(rule.methods), 'toString', ...(own(face, 'toJSON') ? ['toJSON'] : [])];
    const made: FaceClass = {
      group,
      rule,
      prototype: kitOf().buildClass(classId, methods, rule.properties ?? []),
      singleton: undefined,
      methods: new Map(),
    };
    classIds.set(rule, idsByGroup.set(group, classId));
    classes.push(made);
    return made;
  };

  const directory: FaceDirectory = {
    wrapperOf: (face, group) => {
      const known = wrappers.get(face);
      if (known !== undefined) return known;
      const rule = serviceRuleOf(face);
      if (rule === undefined) throw new Error('no service rule for this object');
      const wrapper = kitOf().wrap(classOf(face, rule, group).prototype);
      wrappers.set(face, wrapper);
      handles.set(wrapper, { face, group });
      return wrapper;
    },
    familyOf: (family, group) => {
      let made = families.get(family);
      if (made === undefined) {
        const values = family.values().map((value) => directory.wrapperOf(value, group));
        made = kitOf().family(family.names, values);
        families.set(family, made);
        // Called on the enum itself, its methods speak of the first value (GF/test/testenums.js).
        const [first] = family.values();
        if (first !== undefined) handles.set(made, { face: first, group });
      }
      return made;
    },
    faceOf: (wrapper) => handles.get(wrapper)?.face,
  };

  const give = (value: unknown, group: string): unknown => toScript(value, kitOf(), directory, group);
  const take = (value: unknown): unknown => fromScript(value, directory);

  const errorFor = (failure: unknown): unknown => {
    const kit = kitOf();
    if (kit.isError(failure)) return failure;
    if (failure instanceof ServiceError) return kit.error(failure.name, failure.message);
    if (failure instanceof ExecutionCut) return kit.error('Exception', failure.message);
    const text = failure instanceof Error ? failure.message : String(failure);
    options.reportDefect(failure instanceof Error ? (failure.stack ?? text) : text);
    return kit.error('Error', `Kesalahan kantor lokal: ${text}`);
  };

  const handleOf = (self: unknown, faceClass: FaceClass): Handle => {
    const handle = typeof self === 'object' && self !== null ? handles.get(self) : undefined;
    if (handle !== undefined) return handle;
    // A method that was taken off a global service, as in `const { log } = console`, still works.
    if (faceClass.singleton !== undefined) return { face: faceClass.singleton, group: faceClass.group };
    throw new ServiceError(`Illegal invocation: ${faceClass.rule.name}`);
  };

  const runTask = (task: RealmTask, self: unknown): unknown => {
    const keys = typeof self === 'object' && self !== null ? Object.keys(self) : [];
    const names = keys.filter((key) => VARIABLE.test(key));
    const values = names.map((name) => Reflect.get(Object(self), name));
    const kit = kitOf();
    return task.finish(String(kit.callWith(kit.compile(names, task.code), values)));
  };

  const knownMethod = (faceClass: FaceClass, method: string): KnownMethod | null => {
    const known = faceClass.methods.get(method);
    if (known !== undefined) return known;
    const { rule, group } = faceClass;
    const methodRule = ruleOfMethod(rule, method);
    const made = methodRule && { rule: methodRule, fullName: fullMethodName(group, rule.name, method) };
    faceClass.methods.set(method, made ?? null);
    return made ?? null;
  };

  const checkCount = (faceClass: FaceClass, method: string, args: readonly unknown[]): void => {
    const counts = googleMethods(faceClass.group, faceClass.rule.name)?.get(method);
    if (counts === undefined || counts === 'any' || counts.has(args.length)) return;
    throw signatureError(fullMethodName(faceClass.group, faceClass.rule.name, method), args);
  };

  const invoke = (self: unknown, faceClass: FaceClass, method: string, rawArgs: unknown[]): unknown => {
    const { rule } = faceClass;
    const { face, group } = handleOf(self, faceClass);
    if (method === 'toString' || method === 'toJSON') {
      const found = own(face, method);
      return found === undefined ? rule.name : give(Reflect.apply(found, face, []), group);
    }
    const known = knownMethod(faceClass, method);
    const target: unknown = Reflect.get(face, method);
    if (known === null || !isMethod(target)) throw unsupported(rule.name, method);
    const methodRule = known.rule;
    meter.before(group, rule.name, method, methodRule.kind);
    authorise(known.fullName, rule, methodRule, options.granted, options.authMode);
    if (methodRule.raw === true) return give(Reflect.apply(target, face, rawArgs), group);
    const args = rawArgs.map(take);
    checkCount(faceClass, method, args);
    const result = Reflect.apply(target, face, args);
    // What returns nothing gives null, not undefined (GF/test/teststores.js).
    return give((result instanceof RealmTask ? runTask(result, self) : result) ?? null, group);
  };

  const classAt = (classId: number): FaceClass => {
    const faceClass = classes[classId];
    if (faceClass === undefined) throw new Error('unknown class');
    return faceClass;
  };

  const host: RealmHost = {
    timeZone: options.timeZone,
    random: options.random,
    now: () => {
      try {
        return meter.tick();
      } catch (failure) {
        throw errorFor(failure);
      }
    },
    invoke: (self, classId, method, args) => {
      try {
        return invoke(self, classAt(classId), method, Array.from(args));
      } catch (failure) {
        throw errorFor(failure);
      }
    },
    property: (self, classId, name) => {
      const faceClass = classAt(classId);
      const { face, group } = handleOf(self, faceClass);
      return give(Reflect.get(face, name), group);
    },
    isMissing: (classId, name) => {
      if (LANGUAGE_NAMES.has(name)) return false;
      const { group, rule } = classAt(classId);
      return googleMethods(group, rule.name)?.has(name) ?? true;
    },
    missing: (classId, name) => errorFor(unsupported(classAt(classId).rule.name, name)),
  };

  return {
    ...directory,
    host,
    connect: (kit) => {
      connected = kit;
    },
    give,
    take,
    errorFor,
    install: (name, face) => {
      const rule = serviceRuleOf(face);
      if (rule !== undefined) classOf(face, rule, name).singleton = face;
      kitOf().define(name, give(face, name));
    },
  };
}

/** The office's own sentence for what it doesn't emulate: never undefined, never a silent no-op. */
function unsupported(className: string, method: string): ServiceError {
  return new ServiceError(`${className}.${method} belum didukung kantor lokal`);
}
