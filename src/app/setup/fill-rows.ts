// Fills the tabs of a new workbook, and adds what is missing in one that stands: settings, units, the first obligation.
import type { Obligation } from '../../core/obligations/obligation';
import type { RuleTerms } from '../../core/obligations/obligation-rule';
import { parseUnitCode, type UnitCode, unitKindOfCode } from '../../core/office/unit';
import { DEFAULT_REMINDER_POLICY } from '../../core/reminders/reminder-policy';
import { HOLIDAYS_2026 } from '../../core/time/holidays-2026';
import { yearOf } from '../../core/time/plain-date';
import { firstPosition } from '../../messages/contacts/position-text';
import { inviteesIn, type SettingKey } from '../../messages/setup/setting-initial';
import { settingText } from '../../messages/setup/setting-text';
import { textOfCell } from '../../tables/cell';
import { encodeEmptyContacts } from '../../tables/contacts/contact-table';
import { encodeObligation } from '../../tables/obligations/obligation-table';
import { encodeUnits, labelOfUnit } from '../../tables/office/unit-table';
import { encodeSettings } from '../../tables/setup/setting-rows';
import { settingColumns } from '../../tables/setup/setting-table';
import type { TabKey } from '../../tables/tab-plan';
import { encodeHolidays } from '../../tables/time/holiday-table';
import { type Office, readContacts, requireTab } from '../office/read-office';
import type { OwnChange } from '../office/record-changes';
import { rowBelow, sheetRowAt } from '../office/sheet-rows';
import type { CellValue, Ports, TabPlace } from '../ports';
import { encodeRecapSettings, isAboveOffices } from './offices-below';
import type { SetupRequest } from './rpc-setup';

/** The set-up's request, in the terms of the core. */
export interface SetupPlan {
  readonly request: SetupRequest;
  readonly obligation: Obligation;
  readonly terms: RuleTerms;
}

/** Returns the settings whose values changed: the set-up, run again, replaces what a person had set. */
export function fillSettings(
  { workbook }: Pick<Ports, 'workbook'>,
  place: TabPlace,
  request: SetupRequest,
): readonly OwnChange[] {
  const rows = workbook.readRows(place);
  const values = settingsOf(request);
  const keyColumn = (place.columnsByKey.get('key') ?? 1) - 1;
  const valueColumn = place.columnsByKey.get('value') ?? 1;
  const standing = new Set(rows.slice(1).map((cells) => String(cells[keyColumn] ?? '')));
  const ofRecaps = isAboveOffices(request.tier) ? encodeRecapSettings(place, standing) : [];
  const { letterRegion = '' } = request;
  const proposed = { ...inviteesIn(request.tier, request.terms), ...values, letterRegion };
  append(workbook, place, rows, [...encodeSettings(place, proposed, standing), ...ofRecaps]);
  if (rows.length <= 1) return [];
  return Object.entries(settingText).flatMap(([key, { title }]) => {
    const index = rows.findIndex((cells) => cells[keyColumn] === key);
    const oldValue = textOfCell(rows[index]?.[valueColumn - 1]);
    // What is only proposed never replaces what a person has set.
    const given = Object.entries(oldValue === '' ? proposed : values);
    const value = given.find(([known]) => known === key)?.[1];
    if (value === undefined || index < 1 || oldValue === value) return [];
    workbook.writeBlock(place, {
      row: sheetRowAt(place, index),
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

/** Adds units, the obligation, holidays and a first contact of each unit, where they are missing. */
export function fillRows(ports: Ports, { request, obligation, terms }: SetupPlan, office: Office): void {
  const { workbook } = ports;
  const { layout } = office;
  const tab = (key: TabKey): TabPlace => requireTab(layout, key);
  const rowsOf = (key: TabKey) => workbook.readRows(tab(key));
  const known = new Set(office.units.map(({ code }) => code));
  const newUnits = request.units.flatMap(({ code, name }) => {
    const parsed: UnitCode | null = parseUnitCode(code);
    return parsed === null || known.has(parsed) ? [] : [{ code: parsed, name, link: '' }];
  });
  append(workbook, tab('units'), rowsOf('units'), encodeUnits(tab('units'), newUnits));
  if (office.obligationRows.length === 0) {
    const row = { obligation, terms, stages: DEFAULT_REMINDER_POLICY.stages, formUrl: '', decision: '' };
    append(workbook, tab('obligations'), rowsOf('obligations'), [encodeObligation(tab('obligations'), row)]);
  }
  if (![...office.calendar.filledYears].includes(yearOf(HOLIDAYS_2026[0]?.date ?? office.today))) {
    append(workbook, tab('holidays'), rowsOf('holidays'), encodeHolidays(tab('holidays'), HOLIDAYS_2026));
  }
  const withContact = new Set(
    readContacts(ports, office, { withGaps: true }).contacts.map(({ unit }) => unit),
  );
  // Of units that stood before too: a run that died could have written the unit and not its contact.
  const lacking = [...office.units, ...newUnits]
    .filter(({ code }) => !withContact.has(code))
    .map(({ code, name }) => ({
      label: labelOfUnit(code, name),
      position: firstPosition(unitKindOfCode(code), request.terms),
    }));
  append(workbook, tab('contacts'), rowsOf('contacts'), encodeEmptyContacts(tab('contacts'), lacking));
}

function append(
  workbook: Ports['workbook'],
  place: TabPlace,
  standing: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
): void {
  if (values.length > 0) workbook.writeBlock(place, { row: rowBelow(place, standing), column: 1, values });
}
