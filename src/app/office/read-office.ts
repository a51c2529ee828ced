// What does the whole workbook say right now? One read per tab, whatever their size.

import type { ActivityPlan } from '../../core/compliance/plan';
import type { Waiver } from '../../core/compliance/waiver';
import type { Issue } from '../../core/issue';
import type { Obligation } from '../../core/obligations/obligation';
import type { Unit } from '../../core/office/unit';
import type { PlainDate, PlainDateTime } from '../../core/time/plain-date';
import { dateOf } from '../../core/time/plain-date';
import { buildWorkingCalendar, type WorkingCalendar } from '../../core/time/working-calendar';
import type { Visit } from '../../core/visits/visit';
import { decodePlans, decodeVisits, decodeWaivers } from '../../tables/compliance/fact-tables';
import { type ContactRow, decodeContacts } from '../../tables/contacts/contact-table';
import { decodeObligations, type ObligationRow } from '../../tables/obligations/obligation-table';
import { type ReadUnitReference, unitReferenceReader } from '../../tables/office/unit-reference';
import { decodeUnits, type UnitRow } from '../../tables/office/unit-table';
import { decodeReports, type ReportRow } from '../../tables/reports/report-table';
import type { Placed } from '../../tables/row-reader';
import { decodeSettings, type Settings, zoneNames } from '../../tables/setup/setting-table';
import { decodeHolidays } from '../../tables/time/holiday-table';
import type { CellValue, Ports, TabPlace, WorkbookLayout } from '../ports';

/** Everything the office has written down, decoded; what could not be read stands in `issues`. */
export interface Office {
  readonly layout: WorkbookLayout;
  readonly settings: Settings;
  readonly now: PlainDateTime;
  readonly today: PlainDate;
  readonly units: readonly Unit[];
  readonly unitRows: readonly Placed<UnitRow>[];
  readonly obligationRows: readonly Placed<ObligationRow>[];
  readonly obligations: readonly Obligation[];
  readonly reportRows: readonly Placed<ReportRow>[];
  /** Filled rows of Laporan with its header: the next report goes below. */
  readonly reportRowCount: number;
  /** Laporan as it was read, its header first. */
  readonly reportCells: readonly (readonly CellValue[])[];
  readonly waiverRows: readonly Placed<Waiver>[];
  readonly waivers: readonly Waiver[];
  readonly planRows: readonly Placed<ActivityPlan>[];
  readonly plans: readonly ActivityPlan[];
  readonly visits: readonly Visit[];
  readonly calendar: WorkingCalendar;
  readonly readUnit: ReadUnitReference;
  readonly issues: readonly Issue[];
}

/** The workbook is not set up yet, or a tab was deleted for good: the set-up has to run (again). */
export class WorkbookNotReady extends Error {
  override readonly name = 'WorkbookNotReady';
}

/** A tab that must be there. Throws WorkbookNotReady, which run-entry turns into what to do. */
export function requireTab(layout: WorkbookLayout, key: string): TabPlace {
  const place = layout.tabsByKey.get(key);
  if (!place) throw new WorkbookNotReady(key);
  return place;
}

/** A reminder depends on reports and dispensations only: plans and visits need not be read for it. */
interface ReadScope {
  readonly plansAndVisits: boolean;
}

/** Reads layout and tabs: one read each. */
export function readOffice(
  { workbook, clock }: Pick<Ports, 'workbook' | 'clock'>,
  scope: ReadScope = { plansAndVisits: true },
): Office {
  const layout = workbook.readLayout();
  const rowsOf = (key: string): readonly (readonly CellValue[])[] =>
    workbook.readRows(requireTab(layout, key));
  const place = (key: string): TabPlace => requireTab(layout, key);
  const settings = decodeSettings(place('settings'), rowsOf('settings'));
  const now = clock.now(zoneNames[settings.zone]);
  const units = decodeUnits(place('units'), rowsOf('units'), settings.profile?.code ?? '');
  const obligations = decodeObligations(place('obligations'), rowsOf('obligations'));
  const readUnit = unitReferenceReader(units.rows.map(({ value }) => value.unit));
  const references = {
    readUnit,
    obligationsByWord: wordsOf(obligations.rows.map(({ value }) => value.obligation)),
  };
  const reportCells = rowsOf('reports');
  const reports = decodeReports(place('reports'), reportCells, now);
  const waivers = decodeWaivers(place('waivers'), rowsOf('waivers'), references);
  const factsOf = (key: string) => (scope.plansAndVisits ? rowsOf(key) : []);
  const plans = decodePlans(place('plans'), factsOf('plans'), references);
  const visits = decodeVisits(place('visits'), factsOf('visits'), references);
  const holidays = decodeHolidays(place('holidays'), rowsOf('holidays'));
  const decoded = [units, obligations, reports, waivers, plans, visits, holidays];
  return {
    layout,
    settings,
    now,
    today: dateOf(now),
    units: units.rows.map(({ value }) => value.unit),
    unitRows: units.rows,
    obligationRows: obligations.rows,
    obligations: obligations.rows.map(({ value }) => value.obligation),
    reportRows: reports.rows,
    reportRowCount: Math.max(1, reportCells.length),
    reportCells,
    waiverRows: waivers.rows,
    waivers: valuesOf(waivers.rows),
    planRows: plans.rows,
    plans: valuesOf(plans.rows),
    visits: valuesOf(visits.rows),
    calendar: buildWorkingCalendar(valuesOf(holidays.rows)),
    readUnit,
    issues: [...settings.issues, ...decoded.flatMap(({ issues }) => issues)],
  };
}

/** Contacts are read only where they are needed: no page, export or view ever sees them. */
export function readContacts(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout, readUnit }: Pick<Office, 'layout' | 'readUnit'>,
): { readonly contacts: readonly ContactRow[]; readonly issues: readonly Issue[] } {
  const place = requireTab(layout, 'contacts');
  const { rows, issues } = decodeContacts(place, workbook.readRows(place), readUnit);
  return { contacts: valuesOf(rows), issues };
}

/** The visits alone, for who has read the office without them: one read. */
export function readVisits(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout, readUnit, obligations }: Pick<Office, 'layout' | 'readUnit' | 'obligations'>,
): readonly Visit[] {
  const place = requireTab(layout, 'visits');
  const references = { readUnit, obligationsByWord: wordsOf(obligations) };
  return valuesOf(decodeVisits(place, workbook.readRows(place), references).rows);
}

function valuesOf<Value>(rows: readonly Placed<Value>[]): readonly Value[] {
  return rows.map(({ value }) => value);
}

function wordsOf(obligations: readonly Obligation[]): ReadonlyMap<string, Obligation> {
  return new Map(
    obligations.flatMap((obligation) => [
      [obligation.name.toLowerCase(), obligation],
      [obligation.id as string, obligation],
    ]),
  );
}
