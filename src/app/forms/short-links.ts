// Short addresses for the links of the units, kept in the notebook beside the long ones that they stand for.
import { fingerprint } from '../../core/fingerprint';
import type { ObligationId } from '../../core/obligations/obligation';
import type { UnitCode } from '../../core/office/unit';
import type { Ports } from '../ports';
import type { FormMakerPort } from '../ports-setup';
import { readFormPlaces } from './form-places';

type Notes = Readonly<Record<string, string>>;

const prefix = 'tautan-pendek:';

/** Google's limit of 9 KB for a property, less room for its key. */
const mostBytes = 8_500;

/** A link of a unit, as it is prefilled. */
interface LongLink {
  readonly obligation: ObligationId;
  readonly unit: UnitCode;
  readonly url: string;
}

/** By unit: the fingerprint of the long link, and the short one. */
type ShortLinks = Readonly<Record<string, readonly [print: string, short: string]>>;

/** The short link that was made for exactly this long one; '' where there is none. */
export function shortLinkOf(notes: Notes, { obligation, unit, url }: LongLink): string {
  const [print, short = ''] = linksOf(notes, obligation)[unit] ?? [];
  return print === printOf(url) ? short : '';
}

/**
 * Has Google shorten those of the links that have no short one yet: a read for each form, one more for each link, and
 * one write. What Google does not shorten stays long. Gives the notebook as it is then.
 */
export function ensureShortLinks(
  ports: Pick<Ports, 'notebook'> & { readonly formMaker: Pick<FormMakerPort, 'shorten'> },
  notes: Notes,
  links: readonly LongLink[],
): Notes {
  const places = readFormPlaces(notes);
  const added: Record<string, string> = {};
  for (const link of links) {
    const place = places.get(link.obligation);
    if (place === undefined || shortLinkOf({ ...notes, ...added }, link) !== '') continue;
    const short = ports.formMaker.shorten(place, link.url);
    if (short.length >= link.url.length) continue;
    const known = linksOf({ ...notes, ...added }, link.obligation);
    const text = JSON.stringify({ ...known, [link.unit]: [printOf(link.url), short] });
    if (text.length <= mostBytes) added[prefix + link.obligation] = text;
  }
  if (Object.keys(added).length > 0) ports.notebook.write(added);
  return { ...notes, ...added };
}

/** A damaged entry counts as empty: its links are shortened again. */
function linksOf(notes: Notes, obligation: ObligationId): ShortLinks {
  try {
    const known: unknown = JSON.parse(notes[prefix + obligation] ?? '{}');
    if (typeof known !== 'object' || known === null) return {};
    return Object.fromEntries(
      Object.entries(known).flatMap(([unit, pair]) => {
        const [print, short]: readonly unknown[] = Array.isArray(pair) ? pair : [];
        return typeof print === 'string' && typeof short === 'string'
          ? [[unit, [print, short] as const]]
          : [];
      }),
    );
  } catch {
    return {};
  }
}

function printOf(url: string): string {
  return fingerprint(url).toString(36);
}
