// What Google puts into a page's window. (AS/guides/html/reference/run)
interface GoogleScriptRunner extends Readonly<Record<import('./server').WindowOpener, () => void>> {
  withSuccessHandler(handler: (reply: unknown) => void): GoogleScriptRunner;
  withFailureHandler(handler: (error: Error) => void): GoogleScriptRunner;
  rpc(name: string, jsonText: string, pass: string): void;
}

declare const google: {
  readonly script: {
    readonly run: GoogleScriptRunner;
    readonly host: { close(): void };
  };
};
