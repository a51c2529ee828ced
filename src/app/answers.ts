// In which form does a family of pages get its calls answered?

/** What the calls of one page family are answered with. */
export type Answers<Calls, Given> = {
  readonly [Name in keyof Calls]: (
    ports: Given,
    args: unknown,
  ) => Calls[Name] extends { readonly result: infer Result } ? Result : never;
};
