// Finds the script's object for a face and the face behind a script's object.
import type { EnumFamily } from '../service/google-enum';
import { ServiceError, serviceRuleOf } from '../service/service';
import type { FaceDirectory } from './convert';
import type { FaceClass, FaceClasses } from './face-classes';
import type { RealmKit } from './realm';

/** A face and the global service that handed it out. */
export interface Handle {
  readonly face: object;
  readonly group: string;
}

export interface HandleDirectory extends FaceDirectory {
  /** What a method of `faceClass` acts on when it is called with `self` as `this`; throws for a stranger. */
  handleOf(self: unknown, faceClass: FaceClass): Handle;
}

export function createFaceDirectory(kitOf: () => RealmKit, classes: FaceClasses): HandleDirectory {
  const handles = new WeakMap<object, Handle>();
  const wrappers = new WeakMap<object, object>();
  const families = new Map<EnumFamily<string>, object>();
  const wrapperOf = (face: object, group: string): object => {
    const known = wrappers.get(face);
    if (known !== undefined) return known;
    const rule = serviceRuleOf(face);
    if (rule === undefined) throw new Error('no service rule for this object');
    const wrapper = kitOf().wrap(classes.of(face, rule, group).prototype);
    wrappers.set(face, wrapper);
    handles.set(wrapper, { face, group });
    return wrapper;
  };
  const makeFamily = (family: EnumFamily<string>, group: string): object => {
    const values = family.values();
    const made = kitOf().family(
      family.names,
      values.map((value) => wrapperOf(value, group)),
    );
    // Called on the enum itself, its methods speak of the first value, as a test of gas-fakes shows.
    if (values[0] !== undefined) handles.set(made, { face: values[0], group });
    return made;
  };
  return {
    wrapperOf,
    familyOf: (family, group) => {
      const made = families.get(family) ?? makeFamily(family, group);
      families.set(family, made);
      return made;
    },
    faceOf: (wrapper) => handles.get(wrapper)?.face,
    handleOf: (self, faceClass) => {
      const handle = typeof self === 'object' && self !== null ? handles.get(self) : undefined;
      if (handle !== undefined) return handle;
      // A method that was taken off a global service, as in `const { log } = console`, still works.
      if (faceClass.singleton !== undefined) return { face: faceClass.singleton, group: faceClass.group };
      throw new ServiceError(`Illegal invocation: ${faceClass.rule.name}`);
    },
  };
}
