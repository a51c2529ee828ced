// What do the build, the pages and the tests use of papaparse, which ships no types?
declare module 'papaparse' {
  interface Options {
    readonly skipEmptyLines?: boolean;
    readonly delimiter?: string;
    readonly quoteChar?: string;
  }
  const Papa: {
    parse(
      text: string,
      options: Options,
    ): { readonly data: string[][]; readonly errors: readonly { readonly type: string }[] };
  };
  // biome-ignore lint/style/noDefaultExport: papaparse is a CommonJS module.
  export default Papa;
}
