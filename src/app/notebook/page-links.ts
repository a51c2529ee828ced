// Signed links that open the camat's page or the calendar, until a moment or until they are revoked.
import {
  addDays,
  dateOf,
  minutesBetween,
  type PlainDateTime,
  parsePlainDateTime,
  timeOf,
} from '../../core/time/plain-date';
import type { Ports } from '../ports';

/** A link, known by its id. */
interface PageLink {
  readonly id: string;
  /** For whom it was made, as staff wrote it. */
  readonly label: string;
  /** UTC; from this moment on it is invalid. */
  readonly until: PlainDateTime;
  /** The same in the office's zone, as people say it. */
  readonly untilText: string;
  /** True: it is not in the log yet, and opens nothing. */
  readonly isPending?: true;
}

/** Minutes within which the same wish goes on with a pending link: somebody asks again whose first click failed. */
const againWithin = 10;

/** The links of one purpose, as the notebook keeps them; a link of one purpose does not open the other. */
export interface LinkStore {
  readonly notes: Readonly<Record<string, string>>;
  readonly purpose: 'halaman' | 'kalender';
}

type LinkVerdict = 'holds' | 'expired' | 'unknown';

/** The end of links that are valid until they are revoked. */
const forever = '9999-12-31T23:59:59';

/** The links in the notebook that have not expired, oldest first. */
export function readPageLinks(store: LinkStore, now: PlainDateTime): readonly PageLink[] {
  return storedLinks(store).filter(({ until, isPending }) => until > now && !isPending);
}

/**
 * Makes a link and returns its token; one write. Expired links are dropped. With `log` there is a write before it: the
 * link is noted, then logged, and only then opens anything. Where an execution died in between, the same wish within ten
 * minutes goes on with that link: `isAgain`, since it may have been logged already.
 */
export function makePageLink(
  { notebook, signer }: Pick<Ports, 'notebook' | 'signer'>,
  store: LinkStore,
  wish: {
    readonly label: string;
    readonly untilText: string;
    /** Null: until it is revoked. */
    readonly days: number | null;
    readonly now: PlainDateTime;
  },
  log?: (link: PageLink, isAgain: boolean) => void,
): string {
  const { label, untilText, days, now } = wish;
  const { listKey, secretKey } = keysOf(store);
  const secret = store.notes[secretKey] ?? signer.newSecret();
  const until = parsePlainDateTime(
    days === null ? forever : `${addDays(dateOf(now), days)}T${timeOf(now)}:00`,
  );
  if (until === null) throw new Error('no such moment');
  const pending = storedLinks(store).find(
    (known) => known.isPending && known.label === label && isNear(known.until, until),
  );
  const id = pending?.id ?? signer.sign(signer.newSecret(), secret).slice(0, 12);
  const link: PageLink = {
    id,
    label,
    until: pending?.until ?? until,
    untilText: pending?.untilText ?? untilText,
  };
  const others = readPageLinks(store, now);
  const keep = (kept: PageLink): void => {
    notebook.write({ [secretKey]: secret, [listKey]: JSON.stringify([...others, kept]) });
  };
  if (log !== undefined) {
    if (pending === undefined) keep({ ...link, isPending: true });
    log(link, pending !== undefined);
  }
  keep(link);
  return tokenOf(link, signer, { secret, purpose: store.purpose });
}

function isNear(earlier: PlainDateTime, later: PlainDateTime): boolean {
  const minutes = minutesBetween(earlier, later);
  return minutes >= 0 && minutes <= againWithin;
}

/** The token of a link that was made before, to copy it again. */
export function pageLinkToken({ signer }: Pick<Ports, 'signer'>, store: LinkStore, link: PageLink): string {
  return tokenOf(link, signer, {
    secret: store.notes[keysOf(store).secretKey] ?? '',
    purpose: store.purpose,
  });
}

/** Revokes one link, or all of them: with a new secret no older signature is valid either. One write. */
export function revokePageLinks(
  { notebook, signer }: Pick<Ports, 'notebook' | 'signer'>,
  store: LinkStore,
  which: string | 'all',
): void {
  const { listKey, secretKey } = keysOf(store);
  if (which === 'all') {
    notebook.write({ [secretKey]: signer.newSecret(), [listKey]: '[]' });
    return;
  }
  const kept = storedLinks(store).filter(({ id }) => id !== which);
  notebook.write({ [listKey]: JSON.stringify(kept) });
}

/** Judges a token. Only one with our signature is ever reported as expired. */
export function judgePageLink(
  { signer }: Pick<Ports, 'signer'>,
  store: LinkStore,
  token: string,
  now: PlainDateTime,
): LinkVerdict {
  const secret = store.notes[keysOf(store).secretKey];
  const [until, id, signature] = token.split('.');
  if (secret === undefined || until === undefined || id === undefined || signature === undefined)
    return 'unknown';
  if (token.length > 200 || signer.sign(signedText(store.purpose, until, id), secret) !== signature)
    return 'unknown';
  if (until <= digitsOf(now)) return 'expired';
  return storedLinks(store).some(
    (link) => link.id === id && digitsOf(link.until) === until && !link.isPending,
  )
    ? 'holds'
    : 'unknown';
}

/** `20260411004500.3f9a0c1be2d4.` and 64 hexadecimal digits. */
function tokenOf(
  { id, until }: PageLink,
  signer: Ports['signer'],
  { secret, purpose }: { readonly secret: string; readonly purpose: LinkStore['purpose'] },
): string {
  const digits = digitsOf(until);
  return `${digits}.${id}.${signer.sign(signedText(purpose, digits, id), secret)}`;
}

function signedText(purpose: LinkStore['purpose'], until: string, id: string): string {
  return `${purpose}|${until}|${id}`;
}

function keysOf({ purpose }: LinkStore): { readonly listKey: string; readonly secretKey: string } {
  return {
    listKey: `${purpose}-tautan`,
    secretKey: `${purpose}-rahasia`,
  };
}

function digitsOf(moment: PlainDateTime): string {
  return moment.replace(/\D/gu, '');
}

/** A damaged list counts as empty: better to turn everybody away than to let somebody in. */
function storedLinks(store: LinkStore): readonly PageLink[] {
  try {
    return JSON.parse(store.notes[keysOf(store).listKey] ?? '[]');
  } catch {
    return [];
  }
}
