// What does the build use of papaparse, which ships no types?
declare module 'papaparse' {
  const Papa: {
    parse(text: string, options: { readonly skipEmptyLines: boolean }): { readonly data: string[][] };
  };
  // biome-ignore lint/style/noDefaultExport: papaparse is a CommonJS module.
  export default Papa;
}
