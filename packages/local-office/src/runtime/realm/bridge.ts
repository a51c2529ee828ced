// Joins a script's realm with the faces on Node's side.
import { ExecutionCut } from '../execution/cut';
import type { Meter } from '../execution/meter';
import type { GrantedScopes } from '../service/auth';
import { ServiceError, serviceRuleOf } from '../service/service';
import type { AuthMode } from '../service/session';
import { type FaceDirectory, fromScript, toScript } from './convert';
import { type CallPath, callFace } from './face-call';
import { createFaceClasses, type FaceClasses, isMissing, unsupported } from './face-classes';
import { createFaceDirectory, type HandleDirectory } from './face-directory';
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

export function createBridge(options: BridgeOptions): Bridge {
  let connected: RealmKit | undefined;
  const kitOf = (): RealmKit => {
    if (connected === undefined) throw new Error('the bridge has no realm yet');
    return connected;
  };
  const classes = createFaceClasses(kitOf);
  const directory = createFaceDirectory(kitOf, classes);
  const give = (value: unknown, group: string): unknown => toScript(value, kitOf(), directory, group);
  const take = (value: unknown): unknown => fromScript(value, directory);
  const errorFor = (failure: unknown): unknown =>
    scriptError({ kit: kitOf(), give, reportDefect: options.reportDefect }, failure);
  const path = {
    meter: options.meter,
    authMode: options.authMode,
    granted: options.granted,
    kitOf,
    give,
    take,
  };
  return {
    ...directory,
    host: createHost(options, { path, classes, directory, errorFor }),
    connect: (kit) => {
      connected = kit;
    },
    give,
    take,
    errorFor,
    install: (name, face) => {
      const rule = serviceRuleOf(face);
      if (rule !== undefined) classes.of(face, rule, name).singleton = face;
      kitOf().define(name, give(face, name));
    },
  };
}

/** The doors through which a realm reaches Node's side; all that they throw belongs to the realm. */
function createHost(
  { meter, timeZone, random }: BridgeOptions,
  {
    path,
    classes,
    directory,
    errorFor,
  }: {
    readonly path: CallPath;
    readonly classes: FaceClasses;
    readonly directory: HandleDirectory;
    readonly errorFor: (failure: unknown) => unknown;
  },
): RealmHost {
  return {
    timeZone,
    random,
    now: () => {
      try {
        return meter.tick();
      } catch (failure) {
        throw errorFor(failure);
      }
    },
    invoke: (self, classId, method, args) => {
      try {
        const faceClass = classes.at(classId);
        const handle = directory.handleOf(self, faceClass);
        return callFace(path, { self, faceClass, handle, method, args: Array.from(args) });
      } catch (failure) {
        throw errorFor(failure);
      }
    },
    property: (self, classId, name) => {
      const { face, group } = directory.handleOf(self, classes.at(classId));
      return path.give(Reflect.get(face, name), group);
    },
    isMissing: (classId, name) => isMissing(classes.at(classId), name),
    missing: (classId, name) => errorFor(unsupported(classes.at(classId).rule.name, name)),
  };
}

interface ErrorParts extends Pick<Bridge, 'give'>, Pick<BridgeOptions, 'reportDefect'> {
  readonly kit: RealmKit;
}

/** A failure of Node's side as an error of the script's realm. */
function scriptError({ kit, give, reportDefect }: ErrorParts, failure: unknown): unknown {
  if (kit.isError(failure)) return failure;
  if (failure instanceof ServiceError) {
    const error = kit.error(failure.name, failure.message);
    const { details } = failure;
    return details === undefined ? error : Object.assign(error, { details: give(details, '') });
  }
  if (failure instanceof ExecutionCut) return kit.error('Exception', failure.message);
  const text = failure instanceof Error ? failure.message : String(failure);
  reportDefect(failure instanceof Error ? (failure.stack ?? text) : text);
  return kit.error('Error', `Kesalahan kantor lokal: ${text}`);
}
