// What a script project consists of, and the form in which it is run.
import vm from 'node:vm';
import { transformSync } from 'esbuild';

/** The parts of appsscript.json that the office obeys (AS/manifest). */
export interface Manifest {
  readonly timeZone: string;
  /** Null: Google finds the scopes by scanning the code, so nothing is refused. */
  readonly oauthScopes: readonly string[] | null;
  readonly webapp: { readonly access: string; readonly executeAs: string } | null;
  /** The global names of the advanced services that are switched on, by their ids (`bigquery`). */
  readonly advancedServices: Readonly<Record<string, string>>;
}

export interface ScriptFile {
  /** With its extension, such as `Code.gs`. */
  readonly name: string;
  readonly source: string;
}

export interface ScriptProject {
  readonly files: readonly ScriptFile[];
  /** By name without `.html`, as createHtmlOutputFromFile takes it. */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

/** A project whose files were compiled once; they are evaluated again at each execution. */
export interface CompiledProject extends ScriptProject {
  readonly scripts: readonly vm.Script[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads appsscript.json; throws a SyntaxError on text that is no JSON. */
export function parseManifest(text: string): Manifest {
  const json: unknown = JSON.parse(text);
  const manifest = isObject(json) ? json : {};
  const scopes = manifest.oauthScopes;
  const webapp = manifest.webapp;
  return {
    timeZone: typeof manifest.timeZone === 'string' ? manifest.timeZone : 'Asia/Jakarta',
    oauthScopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : null,
    webapp: isObject(webapp)
      ? {
          access: String(webapp.access ?? 'MYSELF'),
          executeAs: String(webapp.executeAs ?? 'USER_DEPLOYING'),
        }
      : null,
    advancedServices: advancedServicesOf(manifest.dependencies),
  };
}

/** `dependencies.enabledAdvancedServices` (AS/manifest/dependencies). */
function advancedServicesOf(dependencies: unknown): Readonly<Record<string, string>> {
  const enabled = isObject(dependencies) ? dependencies.enabledAdvancedServices : [];
  const services = Array.isArray(enabled) ? enabled.filter(isObject) : [];
  return Object.fromEntries(
    services.map(({ serviceId, userSymbol }) => [String(serviceId), String(userSymbol)]),
  );
}

/** Words that may be a dynamic import; most scripts have none, and only those that do are looked at closely. */
const MAYBE_IMPORT = /\bimport\s*(?:\/[*/]|\()/;

/**
 * Node would answer `import()` with objects of its own realm, so it is turned into a call of `require`, which no script has:
 * the promise is rejected by the script's own ReferenceError. Apps Script has no modules (AS/guides/v8-runtime).
 */
function withoutImports({ name, source }: ScriptFile): string {
  if (!MAYBE_IMPORT.test(source)) return source;
  if (/\beval\b/.test(source)) throw new SyntaxError(`${name}: Cannot use import statement outside a module`);
  return transformSync(source, { supported: { 'dynamic-import': false }, target: 'es2022', sourcefile: name })
    .code;
}

/** Compiles each file as Google does: one global scope, files in project order. Throws the file's SyntaxError. */
export function compileProject(project: ScriptProject): CompiledProject {
  return {
    ...project,
    scripts: project.files.map((file) => new vm.Script(withoutImports(file), { filename: file.name })),
  };
}

/** A project without code. */
export const EMPTY_PROJECT: CompiledProject = compileProject({
  files: [],
  html: {},
  manifest: { timeZone: 'Asia/Jakarta', oauthScopes: null, webapp: null, advancedServices: {} },
});
