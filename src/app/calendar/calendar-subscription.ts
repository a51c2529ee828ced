// The link with which calendars follow the office; staff make and revoke it.
import { zoneNames } from '../../core/office/unit';
import { calendarLinkText } from '../../messages/calendar/calendar-link-text';
import { decodeSettings } from '../../tables/setup/setting-table';
import { Refusal } from '../failure';
import { makePageLink, pageLinkToken, readPageLinks, revokePageLinks } from '../notebook/page-links';
import { knownPageAddress } from '../office/page-address';
import { requireTab } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import type { CalendarSubscription } from './rpc-calendar';

const utc = 'Etc/UTC';

/** The present link of the office. */
export function readSubscription(ports: Ports): CalendarSubscription {
  const store = readStore(ports);
  const url = knownPageAddress(store.notes);
  const [link] = readPageLinks(store, ports.clock.now(utc));
  return {
    isDeployed: url !== '',
    url: url === '' || link === undefined ? '' : `${url}?kalender=${pageLinkToken(ports, store, link)}`,
  };
}

/** Makes the link, unless there is one: one for the whole office, valid until it is revoked. */
export function makeSubscription(ports: Ports): CalendarSubscription {
  return withLock(ports, () => {
    const store = readStore(ports);
    if (knownPageAddress(store.notes) === '') throw new Refusal(calendarLinkText.notDeployed);
    const now = ports.clock.now(utc);
    if (readPageLinks(store, now).length === 0) {
      makePageLink(ports, store, { label: '', untilText: '', days: null, now });
      note(ports, calendarLinkText.made);
    }
    return readSubscription(ports);
  });
}

/** Replaces the secret, so that no link made before opens the calendar. */
export function revokeSubscription(ports: Ports): CalendarSubscription {
  return withLock(ports, () => {
    revokePageLinks(ports, readStore(ports), 'all');
    note(ports, calendarLinkText.revoked);
    return readSubscription(ports);
  });
}

function readStore({ notebook }: Pick<Ports, 'notebook'>) {
  return { notes: notebook.readAll(), purpose: 'kalender' } as const;
}

function note(ports: Pick<Ports, 'workbook' | 'person' | 'clock'>, newValue: string): void {
  const layout = ports.workbook.readLayout();
  const place = requireTab(layout, 'settings');
  const { zone } = decodeSettings(place, ports.workbook.readRows(place));
  const { subject } = calendarLinkText;
  const change = { subject, key: '', oldValue: '', newValue };
  recordOwnChange(ports, { layout, now: ports.clock.now(zoneNames[zone]) }, change);
}
