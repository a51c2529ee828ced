// PropertiesService: what its stores hold, and what they refuse. (AS/reference/properties)
import { declareService, ServiceError, signatureError } from '../runtime/service/service';
import type { Session } from '../runtime/service/session';

/** 9 KB a value, 500 KB a store (AS/guides/services/quotas). */
const LARGEST_VALUE_BYTES = 9 * 1024;
const LARGEST_STORE_BYTES = 500 * 1024;

type Store = Record<string, string>;

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function storeBytes(store: Store): number {
  return Object.entries(store).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
}

/** Throws, changing nothing, when the store would grow beyond its limits. */
function put(store: Store, key: string, value: string): void {
  if (bytes(value) > LARGEST_VALUE_BYTES) throw new ServiceError('Argument too large: value');
  const grown =
    storeBytes(store) + bytes(value) - bytes(store[key] ?? '') + (Object.hasOwn(store, key) ? 0 : bytes(key));
  if (grown > LARGEST_STORE_BYTES) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store[key] = value;
}

/** One store; every read and write counts against the day's quota. Values are texts. */
export class Properties
  implements Pick<GoogleAppsScript.Properties.Properties, 'getKeys' | 'getProperties' | 'getProperty'>
{
  constructor(
    private readonly session: Session,
    private readonly storeOf: () => Store,
  ) {}

  private get store(): Store {
    return this.storeOf();
  }

  getProperty(key: string): string | null {
    this.session.charge('properties', 1);
    return Object.hasOwn(this.store, String(key)) ? (this.store[String(key)] ?? null) : null;
  }

  getProperties(): Record<string, string> {
    this.session.charge('properties', 1);
    return { ...this.store };
  }

  getKeys(): string[] {
    this.session.charge('properties', 1);
    return Object.keys(this.store);
  }

  setProperty(key: unknown, value: unknown): this {
    if (key === null || value === null)
      throw signatureError('PropertiesService.Properties.setProperty', [key, value]);
    this.session.charge('properties', 1);
    put(this.store, String(key), String(value));
    return this;
  }

  setProperties(properties: unknown, deleteAllOthers: unknown = false): this {
    if (typeof properties !== 'object' || properties === null) {
      throw signatureError('PropertiesService.Properties.setProperties', [properties]);
    }
    this.session.charge('properties', 1);
    const next: Store = deleteAllOthers === true ? {} : { ...this.store };
    for (const [key, value] of Object.entries(properties)) put(next, key, String(value));
    for (const key of Object.keys(this.store)) delete this.store[key];
    Object.assign(this.store, next);
    return this;
  }

  deleteProperty(key: unknown): this {
    this.session.charge('properties', 1);
    delete this.store[String(key)];
    return this;
  }

  deleteAllProperties(): this {
    this.session.charge('properties', 1);
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this;
  }
}

declareService(Properties, {
  name: 'Properties',
  methods: {
    getProperty: 'read',
    getProperties: 'read',
    getKeys: 'read',
    setProperty: 'write',
    setProperties: 'write',
    deleteProperty: 'write',
    deleteAllProperties: 'write',
  },
});

/** The current user's own store, made when it is first asked for. */
export function userStore({ state, effectiveUser }: Session): Store {
  const store = state.properties.user[effectiveUser] ?? {};
  state.properties.user[effectiveUser] = store;
  return store;
}

/** Script, document and user stores; user stores are invisible to colleagues. */
export class PropertiesService {
  constructor(private readonly session: Session) {}

  getScriptProperties(): Properties {
    this.refuseInNone();
    return new Properties(this.session, () => this.session.state.properties.script);
  }

  /** Null for a script that is neither bound to a file nor an add-on. */
  getDocumentProperties(): Properties | null {
    this.refuseInNone();
    if (this.session.state.containerId === null) return null;
    return new Properties(this.session, () => this.session.state.properties.document);
  }

  getUserProperties(): Properties {
    this.refuseInNone();
    const store = userStore(this.session);
    return new Properties(this.session, () => store);
  }

  /** WA/concepts/addon-authorization: AuthMode.NONE forbids Properties access. */
  private refuseInNone(): void {
    if (this.session.authMode !== 'NONE') return;
    throw new ServiceError('You do not have permission to call PropertiesService');
  }
}

declareService(PropertiesService, {
  name: 'PropertiesService',
  methods: { getScriptProperties: 'local', getDocumentProperties: 'local', getUserProperties: 'local' },
});
