// Sends each unit all its links, one message after the other, and remembers who has got them.

import type { Contact } from '../../core/contacts/contact';
import { whatsappLink, whatsappNumber } from '../../core/contacts/phone-number';
import { fingerprint } from '../../core/fingerprint';
import { type Obligation, ruleOn } from '../../core/obligations/obligation';
import { isBound } from '../../core/obligations/obligation-rule';
import type { Unit } from '../../core/office/unit';
import { roundText } from '../../messages/forms/share-text';
import { unitTitle } from '../../messages/office/unit-name';
import { WorkbookNotReady } from '../failure';
import { type Office, readContacts, readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import type { SetupPorts } from '../ports-setup';
import type { LinkRound, RoundStep } from './rpc-links';
import { ensureShortLinks, shortLinkOf } from './short-links';
import { unitLinks } from './unit-links';

type Notes = Readonly<Record<string, string>>;

const sentKey = 'tautan-dikirim';

/** A unit and its links, in the order of the obligations. */
interface UnitWithLinks {
  readonly unit: Unit;
  readonly links: readonly { readonly obligation: Obligation; readonly url: string }[];
}

/** How far the round is: units whose links, as they are now, have been sent, of all that have links. */
export function roundProgress(
  office: Office,
  ports: Pick<Ports, 'signer'>,
  notes: Notes,
): Pick<LinkRound, 'sent' | 'total'> {
  const units = unitsWithLinks(office, ports, notes);
  return { sent: units.filter((known) => isSent(notes, known)).length, total: units.length };
}

/**
 * Notes what has been sent and gives the next message: that of the first unit behind `after` that has not got its
 * links. Its links are shortened when they are first shown here.
 */
export function stepRound(ports: SetupPorts, { sent, after, isAgain }: RoundStep): LinkRound {
  return withLock(ports, () => {
    const office = readOffice(ports, { plansAndVisits: false });
    const before = ports.notebook.readAll();
    const units = unitsWithLinks(office, ports, before);
    const noted = notesAfter(isAgain ? { ...before, [sentKey]: '' } : before, units, sent);
    if (noted[sentKey] !== before[sentKey]) ports.notebook.write({ [sentKey]: noted[sentKey] ?? '' });
    const left = units.filter((known) => !isSent(noted, known));
    const start = units.findIndex(({ unit }) => unit.code === after);
    const next = left.find((known) => units.indexOf(known) > start) ?? left[0];
    const progress = { sent: units.length - left.length, total: units.length };
    return {
      ...progress,
      card: next === undefined ? null : cardOf(ports, office, { notes: noted, ...next }),
    };
  });
}

function cardOf(
  ports: SetupPorts,
  office: Office,
  { unit, links, notes }: UnitWithLinks & { readonly notes: Notes },
): LinkRound['card'] {
  const { profile } = office.settings;
  if (profile === null) throw new WorkbookNotReady('settings');
  const long = links.map(({ obligation, url }) => ({ obligation: obligation.id, unit: unit.code, url }));
  const known = ensureShortLinks(ports, notes, long);
  const unitName = unitTitle(unit, profile.terms);
  const text = roundText({
    profile,
    unitName,
    links: links.map(({ obligation, url }) => ({
      obligation,
      url: shortLinkOf(known, { obligation: obligation.id, unit: unit.code, url }) || url,
    })),
  });
  const { contacts } = readContacts(ports, office);
  const contact = contacts.find(
    (one) => one.unit === unit.code && !one.isMuted && whatsappNumber(one.phone) !== null,
  );
  return {
    unit: unit.code,
    unitName,
    recipient: contact === undefined ? '' : nameOf(contact),
    text,
    chat: whatsappLink(contact?.phone ?? '', text),
  };
}

function nameOf({ position, name }: Pick<Contact, 'position' | 'name'>): string {
  return [position, name].filter((part) => part !== '').join(', ');
}

/** The units that have at least one link, with the links that hold for years. */
function unitsWithLinks(
  office: Office,
  ports: Pick<Ports, 'signer'>,
  notes: Notes,
): readonly UnitWithLinks[] {
  const linkOf = unitLinks(ports, notes, office.today);
  return office.unitRows.flatMap(({ value }) => {
    const links = office.obligations
      .filter((obligation) => isBound(ruleOn(obligation, office.today), value.unit))
      .map((obligation) => ({ obligation, url: linkOf(obligation, value) }))
      .filter(({ url }) => url !== '');
    return links.length === 0 ? [] : [{ unit: value.unit, links }];
  });
}

/** Whether exactly these links were sent: after a new obligation a unit has a message to get again. */
function isSent(notes: Notes, { unit, links }: UnitWithLinks): boolean {
  return sentUnits(notes).get(unit.code) === printOf(links);
}

function notesAfter(notes: Notes, units: readonly UnitWithLinks[], sent: string): Notes {
  const found = units.find(({ unit }) => unit.code === sent);
  if (found === undefined) return notes;
  const known = new Map(sentUnits(notes)).set(sent, printOf(found.links));
  const standing = new Set<string>(units.map(({ unit }) => unit.code));
  const entries = [...known].filter(([code]) => standing.has(code));
  return { ...notes, [sentKey]: entries.map((entry) => entry.join(':')).join(' ') };
}

/** Fingerprint of the links that were sent, by unit. */
function sentUnits(notes: Notes): ReadonlyMap<string, string> {
  return new Map(
    (notes[sentKey] ?? '').split(' ').flatMap((entry) => {
      const [code = '', print] = entry.split(':');
      return print === undefined ? [] : [[code, print] as const];
    }),
  );
}

function printOf(links: UnitWithLinks['links']): string {
  return fingerprint(links.map(({ url }) => url).join(' ')).toString(36);
}
