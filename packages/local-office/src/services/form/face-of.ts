// The type that a face needs to stand for one of Google's interfaces.
/// <reference path="./newer-than-types.d.ts" />

type Plain = string | number | boolean | null | undefined;

/** What a method may return: plain values as Google types them; objects, enums and dates as our own. */
type Returned<R> = [R] extends [Plain]
  ? R | null | GoogleLike
  : R extends readonly (infer Element)[]
    ? readonly Returned<Element>[]
    : unknown;

/** Google's enums are numbers in the types package and objects in a script. */
type GoogleLike = object;

/**
 * The methods of a Google interface as a face has them: each name must exist and take at least the arguments of
 * Google's (faces check what scripts really pass, so parameters may be `unknown`).
 */
export type FaceOf<Google> = {
  [Name in keyof Google]: Google[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Returned<Result>
    : unknown;
};
