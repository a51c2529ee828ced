// Knows the classes of faces that one realm has met, each under a number.
import { googleMethods } from '../service/google-names';
import {
  type CallKind,
  type MethodRule,
  ServiceError,
  type ServiceRule,
  signatureError,
} from '../service/service';
import type { RealmKit } from './realm';

export interface FaceClass {
  /** The global service that hands the objects out (`SpreadsheetApp`). */
  readonly group: string;
  readonly rule: ServiceRule;
  readonly prototype: object;
  /** The face that detached methods of a global service act on. */
  singleton: object | undefined;
  /** What is known of methods that were called before; null for one that nobody declared. */
  readonly methods: Map<string, KnownMethod | null>;
}

export interface KnownMethod {
  readonly rule: MethodRule;
  /** `SpreadsheetApp.Range.setValues`, for one service that hands the objects out. */
  readonly fullName: string;
}

export type AnyMethod = (...args: readonly unknown[]) => unknown;

export interface FaceClasses {
  /** The class of a face that `group` hands out, made in the realm when it is first needed. */
  of(face: object, rule: ServiceRule, group: string): FaceClass;
  at(classId: number): FaceClass;
}

export function createFaceClasses(kitOf: () => RealmKit): FaceClasses {
  const classes: FaceClass[] = [];
  /** By rule and then by the service that hands the objects out. */
  const classIds = new Map<ServiceRule, Map<string, number>>();
  return {
    at: (classId) => {
      const faceClass = classes[classId];
      if (faceClass === undefined) throw new Error('unknown class');
      return faceClass;
    },
    of: (face, rule, group) => {
      const idsByGroup = classIds.get(rule) ?? new Map<string, number>();
      const known = classes[idsByGroup.get(group) ?? -1];
      if (known !== undefined) return known;
      const classId = classes.length;
      const methods = [
        ...Object.keys(rule.methods),
        'toString',
        ...(ownMethod(face, 'toJSON') ? ['toJSON'] : []),
      ];
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
    },
  };
}

/** A declared method of a class; null for one that nobody declared. */
export function knownMethod(faceClass: FaceClass, method: string): KnownMethod | null {
  const known = faceClass.methods.get(method);
  if (known !== undefined) return known;
  const { rule, group } = faceClass;
  const methodRule = ruleOfMethod(rule, method);
  const made = methodRule && { rule: methodRule, fullName: fullMethodName(group, rule.name, method) };
  faceClass.methods.set(method, made ?? null);
  return made ?? null;
}

/** Throws Google's sentence when no overload of the method takes so many arguments. */
export function checkCount(faceClass: FaceClass, method: string, args: readonly unknown[]): void {
  const counts = googleMethods(faceClass.group, faceClass.rule.name)?.get(method);
  if (counts === undefined || counts === 'any' || counts.has(args.length)) return;
  throw signatureError(fullMethodName(faceClass.group, faceClass.rule.name, method), args);
}

/** True when Google has that method, or may have it, and the office does not emulate it. */
export function isMissing({ group, rule }: FaceClass, name: string): boolean {
  if (LANGUAGE_NAMES.has(name)) return false;
  return googleMethods(group, rule.name)?.has(name) ?? true;
}

/** The office's own sentence for what it doesn't emulate: never undefined, never a silent no-op. */
export function unsupported(className: string, method: string): ServiceError {
  return new ServiceError(`${className}.${method} belum didukung kantor lokal`);
}

/** The face's own `toString` or `toJSON`, if it has one. */
export function ownMethod(face: object, name: 'toString' | 'toJSON'): AnyMethod | undefined {
  const found: unknown = Reflect.get(face, name);
  return isMethod(found) && found !== Object.prototype.toString ? found : undefined;
}

export function isMethod(value: unknown): value is AnyMethod {
  return typeof value === 'function';
}

/** Names that JavaScript itself looks up on any object: never a method of Google's. */
const LANGUAGE_NAMES: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'length',
  'inspect',
  'nodeType',
  'asymmetricMatch',
]);

function ruleOfMethod(rule: ServiceRule, method: string): MethodRule | undefined {
  if (!Object.hasOwn(rule.methods, method)) return undefined;
  const entry: CallKind | MethodRule | undefined = rule.methods[method];
  return typeof entry === 'string' ? { kind: entry } : entry;
}

/** `SpreadsheetApp.Range.setValues`, or `MailApp.sendEmail` for a global service. */
function fullMethodName(group: string, className: string, method: string): string {
  return className === group || className.startsWith(`${group}.`) || group === ''
    ? `${className}.${method}`
    : `${group}.${className}.${method}`;
}
