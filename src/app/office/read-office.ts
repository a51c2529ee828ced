// Reads the whole workbook: one read per tab of any size.

import type { ActivityPlan } from '../../core/compliance/plan';
import type { Waiver } from '../../core/compliance/waiver';
import type { FollowUp } from '../../core/follow-ups/follow-up';
import type { Issue } from '../../core/issue';
import type { Meeting } from '../../core/meetings/meeting';
import type { Obligation } from '../../core/obligations/obligation';
import { presentUnit, soleSuccessors } from '../../core/office/succession';
import type { Unit } from '../../core/office/unit';
import { zoneNames } from '../../core/office/unit';
import type { PlainDate, PlainDateTime } from '../../core/time/plain-date';
import { dateOf } from '../../core/time/plain-date';
import { buildWorkingCalendar, type WorkingCalendar } from '../../core/time/working-calendar';
import type { VisitRow } from '../../core/visits/visit';
import { decodePlans, decodeWaivers } from '../../tables/compliance/fact-tables';
import { type ContactRow, contactsOfRow, decodeContacts } from '../../tables/contacts/contact-table';
import { decodeFollowUps } from '../../tables/follow-ups/follow-up-table';
import { decodeMeetings } from '../../tables/meetings/meeting-table';
import { decodeObligations, type ObligationRow } from '../../tables/obligations/obligation-table';
import {
  type ReadUnitReference,
  unitListReader,
  unitReferenceReader,
} from '../../tables/office/unit-reference';
import { decodeUnits, type UnitRow } from '../../tables/office/unit-table';
import { decodeReports, type ReportRow } from '../../tables/reports/report-table';
import { type Placed, valuesOf } from '../../tables/row-reader';
import { decodeSettings, type Settings } from '../../tables/setup/setting-table';
import type { TabKey } from '../../tables/tab-plan';
import { decodeHolidays } from '../../tables/time/holiday-table';
import { decodeVisits } from '../../tables/visits/visit-table';
import { WorkbookNotReady } from '../failure';
import type { CellValue, Ports, TabPlace, WorkbookLayout } from '../ports';
import { type RegisterFacts, readRegisters } from './facts/register-facts';
import { doubtIssues, type RegionFacts, readRegionFacts, regionIssues } from './region';
import { rowBelow } from './sheet-rows';
import { emptyPlace, gapsOf, refuseGaps } from './tab-gaps';

/** Everything that the office has written down, decoded; `issues` says what could not be read. */
export interface Office extends RegionFacts, RegisterFacts {
  readonly layout: WorkbookLayout;
  readonly settings: Settings;
  readonly now: PlainDateTime;
  readonly today: PlainDate;
  readonly units: readonly Unit[];
  readonly unitRows: readonly Placed<UnitRow>[];
  readonly obligationRows: readonly Placed<ObligationRow>[];
  readonly obligations: readonly Obligation[];
  readonly reportRows: readonly Placed<ReportRow>[];
  /** The row of Laporan in which the next report goes. */
  readonly nextReportRow: number;
  /** The cells of Laporan, its header first. */
  readonly reportCells: readonly (readonly CellValue[])[];
  readonly waiverRows: readonly Placed<Waiver>[];
  readonly waivers: readonly Waiver[];
  readonly planRows: readonly Placed<ActivityPlan>[];
  readonly plans: readonly ActivityPlan[];
  readonly visitRows: readonly Placed<VisitRow>[];
  /** The cells of Kunjungan, its header first. */
  readonly visitCells: readonly (readonly CellValue[])[];
  /** Empty while the office has no tab Tindak Lanjut. */
  readonly followUpRows: readonly Placed<FollowUp>[];
  /** The cells of Tindak Lanjut, its header first. */
  readonly followUpCells: readonly (readonly CellValue[])[];
  /** Empty while the office has no tab Rapat. */
  readonly meetingRows: readonly Placed<Meeting>[];
  readonly calendar: WorkingCalendar;
  readonly readUnit: ReadUnitReference;
  /** Tabs and columns that are gone: what follows from them must not be decided. They are among the issues too. */
  readonly gaps: readonly Issue[];
  readonly issues: readonly Issue[];
}

/** A tab that must exist; throws WorkbookNotReady if it does not. */
export function requireTab(layout: WorkbookLayout, key: TabKey): TabPlace {
  return requireYearTab(layout, key);
}

/** The same for the tab of a year, whose key `complianceTabKey` gives. */
export function requireYearTab({ tabsByKey }: WorkbookLayout, key: string): TabPlace {
  const place = tabsByKey.get(key);
  if (!place) throw new WorkbookNotReady(key);
  return place;
}

/** The layout as this execution has already read it; absent: it is read. */
export interface KnownLayout {
  readonly layout?: WorkbookLayout | undefined;
}

export interface ReadScope extends KnownLayout {
  /** Default true. Reminders depend on reports and dispensations only and need neither. */
  readonly plansAndVisits?: boolean;
  /** True: tabs and columns that are gone are told in `gaps`. Otherwise they are a Refusal. */
  readonly withGaps?: boolean;
  /** True: the zone and language of the workbook are asked, at one read more; otherwise they are those noted last. */
  readonly withRegion?: boolean;
}

/** The tabs that decisions are made from. */
const factTabs = ['settings', 'units', 'obligations', 'reports', 'waivers', 'holidays'] as const;
const visitTabs = ['plans', 'visits'] as const;

/** Reads layout and tabs: one read each. */
export function readOffice(
  { workbook, clock }: Pick<Ports, 'workbook' | 'clock'>,
  {
    plansAndVisits = true,
    withGaps = false,
    withRegion = false,
    layout = workbook.readLayout(),
  }: ReadScope = {},
): Office {
  requireTab(layout, 'settings');
  const gaps = gapsOf(layout, [...factTabs, ...(plansAndVisits ? visitTabs : [])]);
  if (!withGaps) refuseGaps(gaps);
  const place = (key: TabKey): TabPlace => layout.tabsByKey.get(key) ?? emptyPlace(key);
  const rowsOf = (key: TabKey): readonly (readonly CellValue[])[] =>
    layout.tabsByKey.has(key) ? workbook.readRows(place(key)) : [];
  const settings = decodeSettings(place('settings'), rowsOf('settings'));
  const now = clock.now(zoneNames[settings.zone]);
  const units = decodeUnits(place('units'), rowsOf('units'), settings.profile);
  const obligations = decodeObligations(place('obligations'), rowsOf('obligations'));
  const unitList = units.rows.map(({ value }) => value.unit);
  const readUnit = unitReferenceReader(unitList, settings.profile);
  const references = {
    readUnit,
    readUnits: unitListReader(unitList, readUnit),
    obligationsByWord: wordsOf(obligations.rows.map(({ value }) => value.obligation)),
  };
  const reportCells = rowsOf('reports');
  const reports = decodeReports(place('reports'), reportCells, now);
  const waivers = decodeWaivers(place('waivers'), rowsOf('waivers'), references);
  const factsOf = (key: TabKey) => (plansAndVisits ? rowsOf(key) : []);
  const plans = decodePlans(place('plans'), factsOf('plans'), references);
  const holidays = decodeHolidays(place('holidays'), rowsOf('holidays'));
  const { issues: visitIssues, ...visits } = plansAndVisits
    ? visitFacts({ workbook }, layout, { ...references, today: dateOf(now) })
    : NO_VISITS;
  const registers = readRegisters({ workbook }, layout, { ...references, obligations, now, plansAndVisits });
  const meetings = decodeMeetings(place('meetings'), rowsOf('meetings'), readUnit);
  const regional = readRegionFacts(workbook, layout, withRegion);
  const decoded = [units, obligations, reports, waivers, plans, holidays, meetings, registers];
  return {
    layout,
    settings,
    now,
    today: dateOf(now),
    units: unitList,
    unitRows: units.rows,
    obligationRows: obligations.rows,
    obligations: obligations.rows.map(({ value }) => value.obligation),
    reportRows: reports.rows,
    nextReportRow: rowBelow(place('reports'), reportCells),
    reportCells,
    waiverRows: waivers.rows,
    waivers: valuesOf(waivers.rows),
    planRows: plans.rows,
    plans: valuesOf(plans.rows),
    ...visits,
    ...registers.facts,
    meetingRows: meetings.rows,
    calendar: buildWorkingCalendar(valuesOf(holidays.rows)),
    readUnit,
    gaps,
    ...regional,
    issues: [
      ...gaps,
      ...regionIssues(regional.region, settings),
      ...doubtIssues(regional.doubts),
      ...settings.issues,
      ...decoded.flatMap(({ issues }) => issues),
      ...visitIssues,
    ],
  };
}

/** Contacts are read only where they are needed, and refused while a column of theirs is gone: no view, export or camat's page ever sees them. */
export function readContacts(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout, readUnit, units }: Pick<Office, 'layout' | 'readUnit' | 'units'>,
  { withGaps = false }: Pick<ReadScope, 'withGaps'> = {},
): { readonly contacts: readonly ContactRow[]; readonly issues: readonly Issue[] } {
  if (!withGaps) refuseGaps(gapsOf(layout, ['contacts']));
  const place = layout.tabsByKey.get('contacts');
  if (place === undefined) return { contacts: [], issues: [] };
  const { rows, issues } = decodeContacts(place, workbook.readRows(place), readUnit);
  const successors = soleSuccessors(units);
  const contacts = valuesOf(rows).flatMap(contactsOfRow);
  // Who was written down for an old code is reached for what the desa became.
  return {
    contacts: contacts.map((contact) => ({ ...contact, unit: presentUnit(successors, contact.unit) })),
    issues,
  };
}

type VisitFacts = Pick<Office, 'visitRows' | 'visitCells' | 'followUpRows' | 'followUpCells'>;

/** The visits and what was decided about their findings, if the office was read without them. */
export function readVisits(
  ports: Pick<Ports, 'workbook'>,
  { layout, readUnit, obligations, today }: Pick<Office, 'layout' | 'readUnit' | 'obligations' | 'today'>,
): VisitFacts {
  requireTab(layout, 'visits');
  const references = { readUnit, obligationsByWord: wordsOf(obligations), today };
  const { issues: _, ...facts } = visitFacts(ports, layout, references);
  return facts;
}

const NO_VISITS = {
  visitRows: [],
  visitCells: [],
  followUpRows: [],
  followUpCells: [],
  issues: [],
} as const;

/** Kunjungan, and Tindak Lanjut where the office has one. */
function visitFacts(
  { workbook }: Pick<Ports, 'workbook'>,
  { tabsByKey }: WorkbookLayout,
  references: Parameters<typeof decodeVisits>[2],
): VisitFacts & Pick<Office, 'issues'> {
  const rowsOf = (place: TabPlace | undefined) => (place ? workbook.readRows(place) : []);
  const [place, followUpPlace] = [tabsByKey.get('visits'), tabsByKey.get('followUps')];
  const [visitCells, followUpCells] = [rowsOf(place), rowsOf(followUpPlace)];
  const visits = decodeVisits(place ?? emptyPlace('visits'), visitCells, references);
  const followUps = decodeFollowUps(followUpPlace ?? emptyPlace('followUps'), followUpCells);
  return {
    visitRows: visits.rows,
    visitCells,
    followUpRows: followUps.rows,
    followUpCells,
    issues: [...visits.issues, ...followUps.issues],
  };
}

export function wordsOf(obligations: readonly Obligation[]): ReadonlyMap<string, Obligation> {
  return new Map(
    obligations.flatMap((obligation) => [
      [obligation.name.toLowerCase(), obligation],
      [obligation.id as string, obligation],
    ]),
  );
}
