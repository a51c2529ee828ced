// How does an empty spreadsheet become the office's workbook, and how is a damaged one mended?

import type { Obligation } from '../../core/obligations/obligation';
import type { RuleTerms } from '../../core/obligations/obligation-rule';
import { parseUnitCode, type UnitCode } from '../../core/office/unit';
import { DEFAULT_REMINDER_POLICY } from '../../core/reminders/reminder-policy';
import { HOLIDAYS_2026 } from '../../core/time/holidays-2026';
import { yearOf } from '../../core/time/plain-date';
import type { SettingKey } from '../../messages/setup/setting-initial';
import { settingText } from '../../messages/setup/setting-text';
import { textOfCell } from '../../tables/cell';
import { encodeEmptyContacts } from '../../tables/contacts/contact-table';
import { encodeObligation } from '../../tables/obligations/obligation-table';
import { encodeUnits, labelOfUnit } from '../../tables/office/unit-table';
import { encodeSettings } from '../../tables/setup/setting-rows';
import { settingColumns, zoneNames } from '../../tables/setup/setting-table';
import { encodeHolidays } from '../../tables/time/holiday-table';
import { prepareForms, prepareTriggers } from '../forms/prepare-forms';
import { decideOffice } from '../office/decide-office';
import { type Office, readContacts, readOffice } from '../office/read-office';
import { type OwnChange, recordOwnChange } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { CellValue, Ports, TabPlace } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { writeViews } from '../refresh/write-views';
import { allTabs } from './all-tabs';
import type { SetupRequest } from './rpc-setup';

/** What the set-up was asked, in the terms of the core. */
export interface SetupPlan {
  readonly request: SetupRequest;
  readonly obligation: Obligation;
  readonly terms: RuleTerms;
}

interface Prepared {
  readonly units: number;
  readonly links: number;
}

/** Position proposed for the first contact of each unit: `Sekretaris Desa`, `Sekretaris Kampung`. */
function firstContactOf({ terms }: SetupRequest): string {
  return `Sekretaris ${capitalise(terms.unit)}`;
}

/**
 * Makes or mends everything: tabs, rows that lack, form, links, triggers, views. Running it again adds what lacks and
 * never changes a cell that a person typed, except settings that the request states anew.
 */
export function prepareWorkbook(ports: SetupPorts, plan: SetupPlan): Prepared {
  return withLock(ports, () => {
    const { workbook } = ports;
    const { request } = plan;
    const unitTerm = capitalise(request.terms.unit);
    const zone = zoneNames[request.zone];
    workbook.setTimeZone(zone);
    const layout = workbook.readLayout();
    for (const tab of allTabs(request.units.length, unitTerm))
      workbook.ensureTab(tab, layout.tabsByKey.get(tab.key));
    const changes = fillSettings(ports, request);
    fillRows(ports, plan, readOffice(ports));
    const office = readOffice(ports);
    for (const change of changes) recordOwnChange(ports, office, change);
    const places = prepareForms(ports, office);
    prepareTriggers(ports, zone, places);
    workbook.tidyTabs();
    const filled = readOffice(ports);
    writeViews(ports, filled, decideOffice(filled));
    workbook.flush();
    const summary = filled.layout.tabsByKey.get('summary');
    if (summary) workbook.show(summary);
    return { units: filled.units.length, links: places.size * filled.units.length };
  });
}

/** Gives the settings that stood otherwise before: the set-up, run again, changes what a person had set. */
function fillSettings({ workbook }: Pick<Ports, 'workbook'>, request: SetupRequest): readonly OwnChange[] {
  const place = workbook.readLayout().tabsByKey.get('settings');
  if (!place) return [];
  const rows = workbook.readRows(place);
  const values = settingsOf(request);
  const keyColumn = (place.columnsByKey.get('key') ?? 1) - 1;
  const valueColumn = place.columnsByKey.get('value') ?? 1;
  const standing = new Set(rows.slice(1).map((cells) => String(cells[keyColumn] ?? '')));
  append(workbook, place, Math.max(1, rows.length), encodeSettings(place, values, standing));
  if (rows.length <= 1) return [];
  return Object.entries(settingText).flatMap(([key, { title }]) => {
    const value = Object.entries(values).find(([known]) => known === key)?.[1];
    const index = rows.findIndex((cells) => cells[keyColumn] === key);
    const oldValue = textOfCell(rows[index]?.[valueColumn - 1]);
    if (value === undefined || index < 1 || oldValue === value) return [];
    workbook.writeBlock(place, {
      row: index + 1,
      column: valueColumn,
      values: [[settingColumns.value.encode(value)]],
    });
    return [{ subject: place.name, key: title, oldValue, newValue: value }];
  });
}

function settingsOf(request: SetupRequest): Readonly<Partial<Record<SettingKey, string>>> {
  return {
    officeName: request.officeName,
    officeCode: request.officeCode,
    tier: request.tier,
    zone: request.zone,
    termUnit: request.terms.unit,
    termUnitHead: request.terms.unitHead,
    termSubUnit: request.terms.subUnit,
    termOffice: request.terms.office,
    termOfficeHead: request.terms.officeHead,
    termForum: request.terms.forum,
    termSuperior: request.terms.superior,
    contactPerson: request.contactPerson,
    contactPhone: request.contactPhone,
    headEmail: request.headEmail,
  };
}

/** Adds the units, the obligation, the holidays and a first contact of each unit, where they lack. */
function fillRows(ports: Ports, { request, obligation, terms }: SetupPlan, office: Office): void {
  const { workbook } = ports;
  const { layout } = office;
  const tab = (key: string): TabPlace => {
    const place = layout.tabsByKey.get(key);
    if (!place) throw new Error(`tab ${key} was not made`);
    return place;
  };
  const rowCount = (key: string): number => Math.max(1, workbook.readRows(tab(key)).length);
  const known = new Set(office.units.map(({ code }) => code));
  const newUnits = request.units.flatMap(({ code, name }) => {
    const parsed: UnitCode | null = parseUnitCode(code);
    return parsed === null || known.has(parsed) ? [] : [{ code: parsed, name, link: '' }];
  });
  append(workbook, tab('units'), rowCount('units'), encodeUnits(tab('units'), newUnits));
  if (office.obligationRows.length === 0) {
    const row = { obligation, terms, stages: DEFAULT_REMINDER_POLICY.stages, formUrl: '' };
    append(workbook, tab('obligations'), rowCount('obligations'), [
      encodeObligation(tab('obligations'), row),
    ]);
  }
  if (![...office.calendar.filledYears].includes(yearOf(HOLIDAYS_2026[0]?.date ?? office.today))) {
    append(workbook, tab('holidays'), rowCount('holidays'), encodeHolidays(tab('holidays'), HOLIDAYS_2026));
  }
  const withContact = new Set(readContacts(ports, office).contacts.map(({ unit }) => unit));
  const labels = newUnits
    .filter(({ code }) => !withContact.has(code))
    .map(({ code, name }) => labelOfUnit(code, name));
  append(
    workbook,
    tab('contacts'),
    rowCount('contacts'),
    encodeEmptyContacts(tab('contacts'), labels, firstContactOf(request)),
  );
}

function append(
  workbook: Ports['workbook'],
  place: TabPlace,
  filledRows: number,
  values: readonly (readonly CellValue[])[],
): void {
  if (values.length > 0) workbook.writeBlock(place, { row: filledRows + 1, column: 1, values });
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
