// Declares a Google class to scripts: its name, its methods and what a call of each costs.

/**
 * What a call costs on Google: `read` waits for an answer from the server, `write` may be bundled until the
 * next read or flush, `local` never leaves the script (builders, getters of what was already fetched).
 */
export type CallKind = 'read' | 'write' | 'local';

export interface MethodRule {
  readonly kind: CallKind;
  /** The manifest must hold at least one of these; absent: the scopes of the class apply. */
  readonly scopes?: readonly string[];
  /** Refused in simple triggers and other LIMITED executions. */
  readonly needsFullAuth?: boolean;
  /** Arguments reach the face as the script's own objects, unconverted (console, Logger). */
  readonly raw?: boolean;
}

export interface ServiceRule {
  /** Google's class name, for counting and for "<Class>.<method> belum didukung kantor lokal". */
  readonly name: string;
  readonly scopes?: readonly string[];
  readonly needsFullAuth?: boolean;
  readonly methods: Readonly<Record<string, CallKind | MethodRule>>;
  /** Readable properties that are no methods (enums of a service, for example). */
  readonly properties?: readonly string[];
}

type Constructor = abstract new (...args: never[]) => object;

const rulesByClass = new Map<unknown, ServiceRule>();

/** Declares that objects of `face` may be handed to scripts, with the methods of `rule` and no others. */
export function declareService(face: Constructor, rule: ServiceRule): void {
  rulesByClass.set(face, rule);
}

/** The rule of the class an object was made by; undefined for plain data. */
export function serviceRuleOf(value: object): ServiceRule | undefined {
  return rulesByClass.get(value.constructor);
}

/**
 * The rules of all classes declared so far, in the order of their declaration.
 * @public build/fidelity-registry.mjs lists them in docs/fidelity.md.
 */
export function declaredServices(): readonly ServiceRule[] {
  return [...rulesByClass.values()];
}

/** A failure in Google's own words; reaches the script as an `Exception` of the script's own realm. */
export class ServiceError extends Error {
  override readonly name: string = 'Exception';
  /** What failures of an advanced service carry: the error that Google's API answered with. */
  readonly details?: object;
}

/**
 * A piece of code that only the script's realm may run (a template's scriptlets): the bridge calls it with the own
 * properties of the object the method was called on as variables, and hands the text it returns to `finish`.
 */
export class RealmTask {
  constructor(
    readonly code: string,
    readonly finish: (text: string) => unknown,
  ) {}
}

function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length > 0 ? `${typeWord(value[0])}[]` : 'Array';
  if (value instanceof Date) return 'Date';
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object') return '(class)';
  return 'enumName' in value ? String(value.enumName) : (serviceRuleOf(value)?.name ?? '(class)');
}

/**
 * Google's sentence for arguments that fit no overload; `method` in full, such as `SpreadsheetApp.Sheet.getRange`.
 * Seen as `The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.`
 */
export function signatureError(method: string, args: readonly unknown[]): ServiceError {
  return new ServiceError(
    `The parameters (${args.map(typeWord).join(',')}) don't match the method signature for ${method}.`,
  );
}
