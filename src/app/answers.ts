// The form in which each room answers the calls of its pages.

/** One function per call, from the given ports and the page's arguments to the result. */
export type Answers<Calls, Given> = {
  readonly [Name in keyof Calls]: (
    ports: Given,
    args: unknown,
  ) => Calls[Name] extends { readonly result: infer Result } ? Result : never;
};
