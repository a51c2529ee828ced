// Logger and console: write a script's values into the log. (AS/guides/logging)
import { formatWithOptions, inspect, types } from 'node:util';
import { declareService } from '../runtime/service/service';
import type { Session } from '../runtime/service/session';
import { formatJavaDate } from './utilities/java-date';

type Severity = Parameters<Session['log']>[0];

/** Node's own inspection, told to run no code of the script. */
const SAFE = {
  customInspect: false,
  getters: false,
  depth: 4,
  maxArrayLength: 100,
  breakLength: 120,
} as const;

/** Longest line kept. */
const LONGEST_LINE = 8000;

function describe(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !types.isProxy(value)) {
    if (types.isNativeError(value)) return value.stack ?? value.message;
    const toText: unknown = Reflect.get(value, 'toString');
    // An object of a service prints as its class name; plain objects are inspected.
    if (typeof toText === 'function' && isServiceObject(value))
      return String(Reflect.apply(toText, value, []));
  }
  return value;
}

function isServiceObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== 'object' || prototype === null || types.isProxy(prototype)) return false;
  const base: unknown = Object.getPrototypeOf(prototype);
  return types.isProxy(base);
}

/** `console`: lines with a severity; format directives as in browsers. */
export class Console {
  private readonly timers = new Map<string, number>();

  constructor(private readonly session: Session) {}

  log(...values: unknown[]): void {
    this.write('INFO', values);
  }

  info(...values: unknown[]): void {
    this.write('INFO', values);
  }

  warn(...values: unknown[]): void {
    this.write('WARNING', values);
  }

  error(...values: unknown[]): void {
    this.write('ERROR', values);
  }

  debug(...values: unknown[]): void {
    this.write('DEBUG', values);
  }

  time(label: unknown): void {
    this.timers.set(String(label), this.session.now());
  }

  timeEnd(label: unknown): void {
    const startedMs = this.timers.get(String(label));
    if (startedMs !== undefined)
      this.write('DEBUG', [`${String(label)}: ${this.session.now() - startedMs}ms`]);
    this.timers.delete(String(label));
  }

  private write(severity: Severity, values: readonly unknown[]): void {
    this.session.log(severity, formatWithOptions(SAFE, ...values.map(describe)).slice(0, LONGEST_LINE));
  }
}

const raw = { kind: 'local', raw: true } as const;

declareService(Console, {
  name: 'console',
  methods: { log: raw, info: raw, warn: raw, error: raw, debug: raw, time: raw, timeEnd: raw },
});

/** Java's reading of a JavaScript value: whole numbers end in `.0`, objects are `{key=value}`. */
function javaText(value: unknown, depth = 0): string {
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 1e7 ? value.toFixed(1) : String(value);
  if (value === undefined) return 'undefined';
  if (typeof value !== 'object' || value === null) return String(value);
  if (types.isProxy(value) || depth > 5) return inspect(value, SAFE);
  if (types.isNativeError(value)) return `${value.name}: ${value.message}`;
  if (types.isDate(value) || isServiceObject(value))
    return String(Reflect.apply(Reflect.get(value, 'toString'), value, []));
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, depth + 1)).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${key}=${javaText(item, depth + 1)}`);
  return `{${entries.join(', ')}}`;
}

/** `Logger`: getLog() gives the lines of this execution with their time. */
export class Logger implements Pick<GoogleAppsScript.Base.Logger, 'clear' | 'getLog'> {
  private lines: string[] = [];

  constructor(private readonly session: Session) {}

  /** `%s` directives of the first text are filled from the rest. */
  log(first: unknown, ...values: unknown[]): this {
    let text: string;
    if (values.length > 0) {
      const rest = [...values];
      const filled = String(first).replace(/%[sdif]/g, (directive) =>
        rest.length > 0 ? javaText(rest.shift()) : directive,
      );
      text = filled;
    } else text = javaText(first);
    this.session.log('INFO', text.slice(0, LONGEST_LINE));
    const zone = this.session.scriptTimeZone;
    this.lines.push(
      `${formatJavaDate(this.session.now(), zone, 'EEE MMM dd HH:mm:ss zzz yyyy')} INFO: ${text}\n`,
    );
    return this;
  }

  clear(): void {
    this.lines = [];
  }

  getLog(): string {
    return this.lines.join('');
  }
}

declareService(Logger, { name: 'Logger', methods: { log: raw, clear: 'local', getLog: 'local' } });
