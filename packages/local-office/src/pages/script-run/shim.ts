// Gives sidebars, dialogs and web pages `google.script`.
import type { FrameMessage, FrameReply } from './shim-messages';

type Handler = (result: unknown, userObject?: unknown) => void;

interface Settings {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

/** Google starts the eleventh call when one of ten is done. */
const callsAtOnce = 10;

const pending = new Map<number, Settings>();
const queued: (() => void)[] = [];
let nextCall = 1;

function send(message: FrameMessage): void {
  window.parent.postMessage(message, '*');
}

function startQueued(): void {
  while (pending.size < callsAtOnce) {
    const start = queued.shift();
    if (!start) return;
    start();
  }
}

function refuse(settings: Settings, sentence: string): void {
  const error = new Error(sentence);
  if (settings.failure) settings.failure(error, settings.userObject);
  else console.error(error);
}

/** Throws Google's sentence for what cannot be sent: functions, dates, DOM nodes other than a lone form, cycles. */
function legalArgument(value: unknown, functionName: string, seen: readonly object[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw illegal(functionName);
  if (typeof value !== 'object') return value;
  if (value instanceof Date || value instanceof Node || seen.includes(value)) throw illegal(functionName);
  const inside = [...seen, value];
  if (Array.isArray(value)) return value.map((entry) => legalArgument(entry, functionName, inside));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, legalArgument(entry, functionName, inside)]),
  );
}

function illegal(functionName: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${functionName}`);
}

/** A lone form becomes an object of its fields; a name that occurs twice becomes a list. */
function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    const text = typeof value === 'string' ? value : value.name;
    const before = fields[name];
    fields[name] = before === undefined ? text : Array.isArray(before) ? [...before, text] : [before, text];
  }
  return fields;
}

function run(settings: Settings, functionName: string, given: readonly unknown[]): void {
  const [only] = given;
  const args =
    given.length === 1 && only instanceof HTMLFormElement
      ? [formFields(only)]
      : given.map((value) => legalArgument(value, functionName));
  queued.push(() => {
    const call = nextCall++;
    pending.set(call, settings);
    send({ kantor: 'run', call, functionName, args });
  });
  startQueued();
}

/** Runners are immutable: each `with…` gives a new one, so a stored runner keeps its handlers. */
function makeRunner(settings: Settings): object {
  const own: Record<string, (value: never) => object> = {
    withSuccessHandler: (success: Handler) => makeRunner({ ...settings, success }),
    withFailureHandler: (failure: Handler) => makeRunner({ ...settings, failure }),
    withUserObject: (userObject: unknown) => makeRunner({ ...settings, userObject }),
  };
  return new Proxy(own, {
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined;
      return (
        target[name] ??
        ((...args: unknown[]): void => {
          run(settings, name, args);
        })
      );
    },
    set: () => false,
  });
}

window.addEventListener('message', (event: MessageEvent<FrameReply>) => {
  if (event.source !== window.parent || event.data?.kantor !== 'result') return;
  const reply = event.data;
  const settings = pending.get(reply.call);
  if (!settings) return;
  pending.delete(reply.call);
  startQueued();
  if (!reply.ok) refuse(settings, reply.error);
  else settings.success?.(reply.value, settings.userObject);
});

window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) send({ kantor: 'escape' });
});

const host = {
  close: () => send({ kantor: 'close' }),
  setWidth: (width: number) => send({ kantor: 'size', width }),
  setHeight: (height: number) => send({ kantor: 'size', height }),
  origin: window.location.origin,
  editor: { focus: () => send({ kantor: 'focusEditor' }) },
};

const query = new URLSearchParams(window.location.search);

const url = {
  getLocation: (callback: (location: object) => void): void => {
    callback({
      hash: window.location.hash.slice(1),
      parameter: Object.fromEntries(query),
      parameters: Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)])),
    });
  },
};

const googleShape = {
  script: { run: makeRunner({ success: null, failure: null, userObject: undefined }), host, url },
};

Object.defineProperty(window, 'google', { value: googleShape, configurable: true });
