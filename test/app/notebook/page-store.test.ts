// Stored data of another version count as not there; a change of their shape is noticed here.

import { calendarDataOf } from '../../../src/app/calendar/calendar-feed';
import { serveCalendar } from '../../../src/app/calendar/serve-calendar';
import { servePage } from '../../../src/app/camat/serve-page';
import { makePageLink } from '../../../src/app/notebook/page-links';
import { pageEntries, readWhole } from '../../../src/app/notebook/page-store';
import { CELL_STATES } from '../../../src/core/compliance/cell-state';
import { EMPTY_TALLY } from '../../../src/core/compliance/tally';
import { fingerprint } from '../../../src/core/fingerprint';
import { ACCEPTANCES } from '../../../src/core/reports/report';
import { closedText } from '../../../src/messages/camat/page-text';
import { day, kerjaBakti, moment, unitOf } from '../../core/kasiman';
import { kasimanProfile, kasimanYear } from '../../ui/camat/page-fixture';

type Notes = Record<string, string>;
type StoreKey = Parameters<typeof readWhole>[2];

/** What a notebook holds after a refresh of the release before versions, and of one that is newer than this. */
const otherReleases: readonly { release: string; headOf: (head: string) => string }[] = [
  { release: 'without a version', headOf: (head) => head.split('|').slice(0, 2).join('|') },
  { release: 'of a version to come', headOf: (head) => `${head}0` },
];

function notesOf(data: object, key: StoreKey, headOf = (head: string) => head): Notes {
  const entries = pageEntries(JSON.stringify(data), key);
  return { ...entries, [key]: headOf(entries[key] ?? '') };
}

function portsOf(notes: Notes) {
  return {
    notebook: { readAll: () => notes, write: (entry: Notes) => void Object.assign(notes, entry) },
    signer: { sign: (text: string, secret: string) => `${secret}${fingerprint(text)}`, newSecret: () => 's' },
    clock: { now: () => moment('2026-03-12 07:45'), sleep: () => undefined },
    person: { email: () => 'camat@kasiman.example', account: () => '' },
    pages: { readFile: () => '<!--[headline]-->' },
    webApp: { url: () => '' },
  };
}

function textIn(notes: Notes): string {
  return readWhole({ readAll: () => notes }, notes, 'halaman');
}

const calendarData = calendarDataOf(kasimanProfile, [
  { id: 'kerja-bakti|2026-02', day: day('2026-03-05'), obligation: kerjaBakti(), period: null, unit: null },
  {
    id: 'kerja-bakti|2026-02|35.22.20.2001',
    day: day('2026-02-13'),
    obligation: kerjaBakti(),
    period: null,
    unit: unitOf('35.22.20.2001', 'Batokan'),
  },
]);

function visitPage(headOf?: (head: string) => string): string {
  const notes = { ...notesOf(kasimanYear(), 'halaman', headOf), 'halaman-akun': 'camat@kasiman.example' };
  return servePage(portsOf(notes), '');
}

function visitCalendar(headOf?: (head: string) => string): string {
  const notes = notesOf(calendarData, 'kalender', headOf);
  const ports = portsOf(notes);
  const wish = { label: '', untilText: '', days: null, now: ports.clock.now() };
  const token = makePageLink(ports, { notes, purpose: 'kalender' }, wish);
  return serveCalendar(ports, token);
}

test('data of this version are read', () => {
  expect(textIn(notesOf({ office: 'Kasiman' }, 'halaman'))).toBe('{"office":"Kasiman"}');
  expect(visitPage()).not.toContain(closedText.empty.title);
  expect(visitCalendar()).toContain('BEGIN:VEVENT');
});

test.each(otherReleases)('data $release are not there until the next refresh', ({ headOf }) => {
  expect(textIn(notesOf({ office: 'Kasiman' }, 'halaman', headOf))).toBe('none');
  expect(visitPage(headOf)).toContain(closedText.empty.title);
  expect(() => visitCalendar(headOf)).toThrow();
});

/** `obligations[].name string`, for every value in the data. */
function shapeOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => shapeOf(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, one]) => shapeOf(one, path === '' ? key : `${path}.${key}`));
}

const countedBy = { states: CELL_STATES, figures: Object.keys(EMPTY_TALLY), acceptances: ACCEPTANCES };

test.each([
  { key: 'halaman', shape: [shapeOf(kasimanYear()), countedBy], version: '4', print: 2_271_986_376 },
  { key: 'kalender', shape: [shapeOf(calendarData)], version: '1', print: 1_111_783_208 },
] as const)('$key: a new shape comes with a new version', ({ key, shape, version, print }) => {
  // When this fails: raise the version in page-store.ts, then put the new version and print here.
  const distinct = JSON.stringify(shape, (_, one) => (Array.isArray(one) ? [...new Set(one)] : one));
  const stored = pageEntries('', key)[key]?.split('|')[2];
  expect({ stored, print: fingerprint(distinct) }).toEqual({ stored: version, print });
});
