// CacheService: what it keeps, how long, and what it refuses. (AS/reference/cache)

import { declareService, ServiceError, signatureError } from '../runtime/service/service';
import type { Session } from '../runtime/service/session';
import type { CacheEntryData } from '../runtime/state/office-state';

const LONGEST_KEY = 250;
const LARGEST_VALUE_BYTES = 100 * 1024;
const USUAL_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
/** Beyond this many, the entries that expire first are dropped. */
const MOST_ITEMS = 1000;

type Store = Record<string, CacheEntryData>;

/** One cache; entries vanish at their time by the office clock, or earlier when there are too many. */
export class Cache implements Pick<GoogleAppsScript.Cache.Cache, 'get'> {
  constructor(
    private readonly session: Session,
    private readonly store: Store,
  ) {}

  get(key: string): string | null {
    return this.find(checkedKey(key));
  }

  getAll(keys: unknown): Record<string, string> {
    if (!Array.isArray(keys)) throw signatureError('CacheService.Cache.getAll', [keys]);
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.find(checkedKey(key));
      if (value !== null) found[String(key)] = value;
    }
    return found;
  }

  put(key: unknown, value: unknown, expirationInSeconds: unknown = null): void {
    if (value === null) throw signatureError('CacheService.Cache.put', [key, value]);
    this.keep(checkedKey(key), String(value), checkedSeconds(expirationInSeconds));
    this.evict();
  }

  putAll(values: unknown, expirationInSeconds: unknown = null): void {
    if (typeof values !== 'object' || values === null)
      throw signatureError('CacheService.Cache.putAll', [values]);
    const seconds = checkedSeconds(expirationInSeconds);
    for (const [key, value] of Object.entries(values)) this.keep(checkedKey(key), String(value), seconds);
    this.evict();
  }

  remove(key: unknown): void {
    delete this.store[checkedKey(key)];
  }

  removeAll(keys: unknown): void {
    if (!Array.isArray(keys)) throw signatureError('CacheService.Cache.removeAll', [keys]);
    for (const key of keys) delete this.store[checkedKey(key)];
  }

  private find(key: string): string | null {
    const entry = Object.hasOwn(this.store, key) ? this.store[key] : undefined;
    if (entry === undefined) return null;
    if (entry.expiresMs > this.session.now()) return entry.value;
    delete this.store[key];
    return null;
  }

  private keep(key: string, value: string, seconds: number): void {
    if (Buffer.byteLength(value, 'utf8') > LARGEST_VALUE_BYTES)
      throw new ServiceError('Argument too large: value');
    this.store[key] = { value, expiresMs: this.session.now() + seconds * 1000 };
  }

  private evict(): void {
    const keys = Object.keys(this.store);
    if (keys.length <= MOST_ITEMS) return;
    const byExpiry = keys.sort((a, b) => (this.store[a]?.expiresMs ?? 0) - (this.store[b]?.expiresMs ?? 0));
    for (const key of byExpiry.slice(0, keys.length - MOST_ITEMS)) delete this.store[key];
  }
}

function checkedKey(key: unknown): string {
  const text = String(key);
  if (key === null || text === '') throw new ServiceError('Invalid argument: key');
  if (text.length > LONGEST_KEY) throw new ServiceError('Argument too large: key');
  return text;
}

/** Longer times are cut to six hours, as Google does. */
function checkedSeconds(seconds: unknown): number {
  if (seconds === null) return USUAL_SECONDS;
  if (typeof seconds !== 'number') throw new ServiceError('Invalid argument: expirationInSeconds');
  return Math.min(Math.max(seconds, 1), LONGEST_SECONDS);
}

declareService(Cache, {
  name: 'Cache',
  methods: {
    get: 'read',
    getAll: 'read',
    put: 'write',
    putAll: 'write',
    remove: 'write',
    removeAll: 'write',
  },
});

/** Script, document and user caches; getDocumentCache() is null outside a container. */
export class CacheService {
  constructor(private readonly session: Session) {}

  getScriptCache(): Cache {
    return new Cache(this.session, this.session.state.cache.script);
  }

  getDocumentCache(): Cache | null {
    if (this.session.containerId === null) return null;
    return new Cache(this.session, this.session.state.cache.document);
  }

  getUserCache(): Cache {
    const stores = this.session.state.cache.user;
    const store = stores[this.session.effectiveUser] ?? {};
    stores[this.session.effectiveUser] = store;
    return new Cache(this.session, store);
  }
}

declareService(CacheService, {
  name: 'CacheService',
  methods: { getScriptCache: 'local', getDocumentCache: 'local', getUserCache: 'local' },
});
