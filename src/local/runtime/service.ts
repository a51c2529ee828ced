// How does a Google class reach a script, and what does one call of it cost?

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

const rulesByClass = new Map<Constructor, ServiceRule>();

/** Declares that objects of `face` may be handed to scripts, with the methods of `rule` and no others. */
export const declareService = (face: Constructor, rule: ServiceRule): void => {
  rulesByClass.set(face, rule);
};

/** The rule of the class an object was made by; undefined for plain data. */
export const serviceRuleOf = (value: object): ServiceRule | undefined =>
  rulesByClass.get(value.constructor as Constructor);

/** A failure in Google's own words; reaches the script as an `Exception` of the script's own realm. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}
