// Converts values between Node's realm and a script's.
import { types } from 'node:util';
import { EnumFamily } from '../service/google-enum';
import { ServiceError, serviceRuleOf } from '../service/service';
import type { RealmKit } from './realm';

/** Finds or makes the script's object for a face, and back. */
export interface FaceDirectory {
  wrapperOf(face: object, group: string): object;
  familyOf(family: EnumFamily<string>, group: string): object;
  /** The face behind an object of the script; undefined for anything else. */
  faceOf(wrapper: object): object | undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Signed, as Google's Byte[]. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}

/** A value of Node's realm as an object of the script's: arrays, dates and plain objects are copied. */
export function toScript(value: unknown, kit: RealmKit, faces: FaceDirectory, group: string): unknown {
  if (!isRecord(value)) return value;
  if (Array.isArray(value)) {
    // One copy of the whole list inside the realm is much faster than storing item by item from here.
    const copy = kit.list(value);
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      if (typeof item === 'object' && item !== null) copy[index] = toScript(item, kit, faces, group);
    }
    return copy;
  }
  if (value instanceof Date) return kit.date(value.getTime());
  if (value instanceof EnumFamily) return faces.familyOf(value, group);
  if (serviceRuleOf(value) !== undefined) return faces.wrapperOf(value, group);
  if (value instanceof Uint8Array) return toScript(signedBytes(value), kit, faces, group);
  const copy = kit.object();
  for (const [key, item] of Object.entries(value)) copy[key] = toScript(item, kit, faces, group);
  return copy;
}

/**
 * A script's value as Node's own: undefined becomes null (AS/guides/v8-runtime/migration), typed arrays become
 * arrays of numbers. Throws a ServiceError for cycles and functions.
 */
export function fromScript(value: unknown, faces: FaceDirectory, within: readonly object[] = []): unknown {
  if (value === undefined) return null;
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new ServiceError('Invalid argument: function');
  }
  if (!isRecord(value)) return value;
  const face = faces.faceOf(value);
  if (face !== undefined) return face;
  if (types.isProxy(value)) return fromScript({ ...value }, faces, within);
  if (within.includes(value)) throw new ServiceError('Invalid argument: cyclic object');
  if (types.isDate(value)) return new Date(Date.prototype.getTime.call(value));
  if (types.isBoxedPrimitive(value)) return value.valueOf();
  const path = [...within, value];
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      const kind = typeof item;
      const isPlain = kind === 'string' || kind === 'number' || kind === 'boolean';
      copy[index] = isPlain ? item : fromScript(item, faces, path);
    }
    return copy;
  }
  if (types.isTypedArray(value)) return Array.from(value, Number);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const item = value[key];
    copy[key] = typeof item === 'function' ? null : fromScript(item, faces, path);
  }
  return copy;
}
