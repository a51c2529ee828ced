// Which signed links open the camat's page, until when, and how does one stop?
import { addDays, dateOf, type PlainDateTime, parsePlainDateTime, timeOf } from '../core/plain-date';
import type { Ports } from './ports';

/** One link that holds: known by its id, whoever has it. */
export interface PageLink {
  readonly id: string;
  /** For whom it was made, as staff wrote it. */
  readonly label: string;
  /** UTC; from this moment on it opens nothing. */
  readonly until: PlainDateTime;
  /** The same in the office's zone, as people say it. */
  readonly untilText: string;
}

type Notes = Readonly<Record<string, string>>;

export type LinkVerdict = 'holds' | 'expired' | 'unknown';

const listKey = 'halaman-tautan';
const secretKey = 'halaman-rahasia';

/** The links in the notebook that have not run out, oldest first. */
export const readPageLinks = (notes: Notes, now: PlainDateTime): readonly PageLink[] =>
  storedLinks(notes).filter(({ until }) => until > now);

/** Makes a link and gives what stands behind `?t=` in its address; one write. Links that have run out are forgotten. */
export const makePageLink = (
  { notebook, seal }: Pick<Ports, 'notebook' | 'seal'>,
  notes: Notes,
  wish: {
    readonly label: string;
    readonly untilText: string;
    readonly days: number;
    readonly now: PlainDateTime;
  },
): string => {
  const { label, untilText, days, now } = wish;
  const secret = notes[secretKey] ?? seal.newSecret();
  const until = parsePlainDateTime(`${addDays(dateOf(now), days)}T${timeOf(now)}:00`);
  if (until === null) throw new Error('no such moment');
  const link: PageLink = { id: seal.seal(seal.newSecret(), secret).slice(0, 12), label, until, untilText };
  notebook.write({
    [secretKey]: secret,
    [listKey]: JSON.stringify([...readPageLinks(notes, now), link]),
  });
  return tokenOf(link, seal, secret);
};

/** What stands behind `?t=` of a link that was made before, to copy it again. */
export const pageLinkToken = ({ seal }: Pick<Ports, 'seal'>, notes: Notes, link: PageLink): string =>
  tokenOf(link, seal, notes[secretKey] ?? '');

/** Revokes one link, or all: with a new secret no older signature holds either. One write. */
export const revokePageLinks = (
  { notebook, seal }: Pick<Ports, 'notebook' | 'seal'>,
  notes: Notes,
  which: string | 'all',
): void => {
  if (which === 'all') {
    notebook.write({ [secretKey]: seal.newSecret(), [listKey]: '[]' });
    return;
  }
  const kept = storedLinks(notes).filter(({ id }) => id !== which);
  notebook.write({ [listKey]: JSON.stringify(kept) });
};

/** Judges what stands behind `?t=`. Only a link with our signature is ever told that it has run out. */
export const judgePageLink = (
  { seal }: Pick<Ports, 'seal'>,
  notes: Notes,
  token: string,
  now: PlainDateTime,
): LinkVerdict => {
  const secret = notes[secretKey];
  const [until, id, signature] = token.split('.');
  if (secret === undefined || until === undefined || id === undefined || signature === undefined)
    return 'unknown';
  if (token.length > 200 || seal.seal(signedText(until, id), secret) !== signature) return 'unknown';
  if (until <= digitsOf(now)) return 'expired';
  return storedLinks(notes).some((link) => link.id === id && digitsOf(link.until) === until)
    ? 'holds'
    : 'unknown';
};

/** `20260411004500.3f9a0c1be2d4.` and 64 hexadecimal digits. */
const tokenOf = ({ id, until }: PageLink, seal: Ports['seal'], secret: string): string => {
  const digits = digitsOf(until);
  return `${digits}.${id}.${seal.seal(signedText(digits, id), secret)}`;
};

const signedText = (until: string, id: string): string => `halaman|${until}|${id}`;

const digitsOf = (moment: PlainDateTime): string => moment.replace(/\D/gu, '');

/** A damaged list holds no link: everybody is turned away rather than somebody let in. */
const storedLinks = (notes: Notes): readonly PageLink[] => {
  try {
    return JSON.parse(notes[listKey] ?? '[]');
  } catch {
    return [];
  }
};
