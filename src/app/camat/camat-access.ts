// Who may open the camat's page, as staff see and change it.

import { parsePageAddress } from '../../core/camat/page-address';
import { zoneNames } from '../../core/office/unit';
import { addDays, dateOf, type PlainDateTime, timeOf } from '../../core/time/plain-date';
import { accessText } from '../../messages/camat/page-text';
import { dayText, timeText } from '../../messages/time/date-text';
import { decodeSettings, type Settings } from '../../tables/setup/setting-table';
import { Refusal } from '../failure';
import {
  type LinkStore,
  makePageLink,
  pageLinkToken,
  readPageLinks,
  revokePageLinks,
} from '../notebook/page-links';
import { knownPageAddress, proposePageAddress, readProposedAddress } from '../office/page-address';
import { requireTab } from '../office/read-office';
import { recordOwnChange, recordOwnChangeOnce } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace, WorkbookLayout } from '../ports';
import { accountEntry } from './page-access';
import type { CamatAccess } from './rpc-camat';

const utc = 'Etc/UTC';

/** As many as surely fit into the 9 KB of one notebook entry. */
const mostLinks = 20;

/** The valid links and the accounts that may enter. */
export function readCamatAccess(ports: Ports): CamatAccess {
  return accessOf(ports, readKnown(ports));
}

/** Makes a link that is valid for some days; Log Perubahan says for whom. */
export function makeCamatLink(
  ports: Ports,
  { label, days }: { readonly label: string; readonly days: number },
): CamatAccess {
  return withLock(ports, () => {
    const known = readKnown(ports);
    const { now: here, settings } = known;
    const untilText = `${dayText(addDays(dateOf(here), days))}, ${timeText(timeOf(here))} ${settings.zone}`;
    const [store, moment] = [storeOf(ports.notebook.readAll()), ports.clock.now(utc)];
    if (knownPageAddress(store.notes) === '') throw new Refusal(accessText.notDeployed);
    if (readPageLinks(store, moment).length >= mostLinks) throw new Refusal(accessText.tooMany(mostLinks));
    makePageLink(ports, store, { label, untilText, days, now: moment }, (link, isAgain) => {
      const record = isAgain ? recordOwnChangeOnce : recordOwnChange;
      const newValue = accessText.made(link.untilText);
      record(ports, known, { subject: accessText.subject, key: label, oldValue: '', newValue });
      ports.workbook.flush();
    });
    return accessOf(ports, known);
  });
}

/** Revokes one link by its id, or all of them. */
export function revokeCamatLinks(ports: Ports, which: string | 'all'): CamatAccess {
  return withLock(ports, () => {
    const known = readKnown(ports);
    const store = storeOf(ports.notebook.readAll());
    const holding = readPageLinks(store, ports.clock.now(utc));
    const ended = holding.filter(({ id }) => which === 'all' || id === which);
    revokePageLinks(ports, store, which);
    const key = ended.map(({ label }) => label).join(', ');
    note(ports, known, { key, oldValue: '', newValue: accessText.revoked });
    return accessOf(ports, known);
  });
}

/** Takes the address of the page as staff pasted it; links use it once the page has answered there. */
export function proposeCamatAddress(ports: Ports, text: string): CamatAccess {
  return withLock(ports, () => {
    const pasted = parsePageAddress(text);
    if (pasted.kind !== 'address') throw new Refusal(accessText.notAnAddress[pasted.kind]);
    const known = readKnown(ports);
    proposePageAddress(ports, pasted.address);
    note(ports, known, { key: accessText.address, oldValue: '', newValue: pasted.address });
    return accessOf(ports, known);
  });
}

/** Writes the accounts into Pengaturan and lets them in at once. */
export function setCamatViewers(ports: Ports, emails: readonly string[]): CamatAccess {
  return withLock(ports, () => {
    const known = readKnown(ports);
    const { place, settings } = known;
    const row = settings.rowsByKey.get('pageViewers');
    const column = place.columnsByKey.get('value');
    if (row === undefined || column === undefined) throw new Refusal(accessText.needsSetting);
    const pageViewers = emails.map((email) => email.trim().toLowerCase());
    const newValue = pageViewers.join('; ');
    ports.workbook.writeBlock(place, { row, column, values: [[newValue]] });
    const changed = { ...settings, pageViewers };
    ports.notebook.write(accountEntry(changed));
    const oldValue = settings.pageViewers.join('; ');
    note(ports, known, { key: accessText.viewers, oldValue, newValue });
    ports.workbook.flush();
    return accessOf(ports, { ...known, settings: changed });
  });
}

/** What the sidebar needs of the workbook: two reads. */
interface Known {
  readonly layout: WorkbookLayout;
  readonly place: TabPlace;
  readonly settings: Settings;
  readonly now: PlainDateTime;
}

function readKnown({ workbook, clock }: Pick<Ports, 'workbook' | 'clock'>): Known {
  const layout = workbook.readLayout();
  const place = requireTab(layout, 'settings');
  const settings = decodeSettings(place, workbook.readRows(place));
  return { layout, place, settings, now: clock.now(zoneNames[settings.zone]) };
}

function accessOf(ports: Ports, { settings }: Known): CamatAccess {
  const store = storeOf(ports.notebook.readAll());
  const webAppUrl = knownPageAddress(store.notes);
  const proposed = readProposedAddress(ports, store.notes);
  return {
    webAppUrl,
    proposed: proposed?.address ?? '',
    proofUrl: proposed?.proofUrl ?? '',
    links: readPageLinks(store, ports.clock.now(utc)).map((link) => ({
      id: link.id,
      label: link.label,
      until: link.untilText,
      url: `${webAppUrl}?t=${pageLinkToken(ports, store, link)}`,
    })),
    head: settings.headEmail,
    viewers: settings.pageViewers,
  };
}

function storeOf(notes: LinkStore['notes']): LinkStore {
  return { notes, purpose: 'halaman' };
}

function note(
  ports: Pick<Ports, 'workbook' | 'person'>,
  known: Known,
  change: { readonly key: string; readonly oldValue: string; readonly newValue: string },
): void {
  recordOwnChange(ports, known, { subject: accessText.subject, ...change });
}
