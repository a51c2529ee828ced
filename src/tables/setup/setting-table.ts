// The tab Pengaturan: what the office has set, and what holds where it set nothing.
import { isAddress } from '../../core/contacts/contact';
import { type Issue, issueOf } from '../../core/issue';
import type { OfficeProfile } from '../../core/office/profile';
import { OFFICE_TIERS, parseUnitCode, type UnitCode, ZONES, type Zone } from '../../core/office/unit';
import type { DateInterval } from '../../core/time/date-interval';
import {
  type PlainDate,
  type PlainDateTime,
  type PlainTime,
  parsePlainDateTime,
  parsePlainTime,
} from '../../core/time/plain-date';
import { dateOfText } from '../../core/time/typed-date';
import { spanOfText, splitSpan } from '../../core/time/typed-span';
import { settingTab } from '../../messages/setup/setting-columns';
import { ramadanExample, type SettingKey, settingInitial } from '../../messages/setup/setting-initial';
import type { CellValue } from '../cell';
import { textColumn } from '../column';
import { spanDoubts } from '../date-column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, decodeRows } from '../row-reader';

/** By key. */
export const settingColumns = {
  key: textColumn({ hidden: true }),
  title: textColumn({ width: 230 }),
  value: textColumn({ width: 280 }),
  help: textColumn({ width: 460 }),
};

export function settingPlan() {
  return planOf('settings', settingTab, settingColumns, {
    colour: '#3C4043',
    guard: 'open',
    wraps: true,
    frozenColumns: 0,
    rows: 60,
  });
}

export interface Settings {
  /** Null before the set-up. */
  readonly profile: OfficeProfile | null;
  readonly zone: Zone;
  readonly contactPerson: string;
  readonly contactPhone: string;
  readonly headEmail: string;
  readonly reminderFrom: PlainTime;
  readonly reminderUntil: PlainTime;
  readonly ramadan: { readonly start: PlainDate; readonly end: PlainDate } | null;
  readonly reminderPositions: readonly string[];
  /** Accounts that may open the camat's page besides the head's, in lower case. */
  readonly pageViewers: readonly string[];
  readonly remindersOn: boolean;
  readonly thanksOn: boolean;
  /** Whether a report without the code of a link counts before somebody has looked at it. */
  readonly countsUncoded: boolean;
  /** Months after which personal data in reports are removed; null: never. */
  readonly keepMonths: number | null;
  readonly closedYears: ReadonlySet<number>;
  /** When each was closed; null where only the year was typed: then no report counts for it. */
  readonly closedAtByYear: ReadonlyMap<number, PlainDateTime | null>;
  /** Every value as typed, by key, for the change log and the wizard. */
  readonly texts: ReadonlyMap<string, string>;
  readonly rowsByKey: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

/** Reads all settings; a value that can't be read gives an issue, and the initial value replaces it. */
export function decodeSettings(places: ColumnPlaces, rows: readonly (readonly CellValue[])[]): Settings {
  const decoded = decodeRows(places, settingColumns, rows, ({ read }) => read());
  const texts = new Map(decoded.rows.map(({ value: { key, value } }) => [key, value]));
  const rowsByKey = new Map(decoded.rows.map(({ value, row }) => [value.key, row]));
  const issues: Issue[] = [...decoded.issues];
  const textOf = (key: SettingKey): string => texts.get(key) || settingInitial[key];
  const read = <Value>(
    key: SettingKey,
    parse: (text: string) => Value | null,
    choices: readonly string[] = [],
  ): Value | null => {
    const text = textOf(key);
    const value = text === '' ? null : parse(text);
    if (value !== null || text === '') return value;
    const row = rowsByKey.get(key);
    const place = { tab: places.key, column: 'value', ...(row === undefined ? {} : { row }) };
    const issue =
      key === 'headEmail'
        ? issueOf('cell-not-an-address', { text })
        : issueOf('cell-not-among-choices', { text, choices });
    issues.push({ ...issue, place });
    return parse(settingInitial[key]);
  };
  const ramadanRow = rowsByKey.get('ramadan');
  if (ramadanRow !== undefined)
    for (const doubt of spanDoubts(textOf('ramadan')))
      issues.push({ ...doubt, place: { tab: places.key, column: 'value', row: ramadanRow } });
  const closedAtByYear = closedYearsOfText(textOf('closedYears'));
  const zone =
    read('zone', (text) => ZONES.find((name) => name === text.toUpperCase()) ?? null, ZONES) ?? 'WIB';
  const tier = read(
    'tier',
    (text) => OFFICE_TIERS.find((name) => name === text.toLowerCase()) ?? null,
    OFFICE_TIERS,
  );
  const code = read<UnitCode>('officeCode', parseUnitCode, ['35.22.20']);
  return {
    profile:
      code === null || tier === null
        ? null
        : { tier, code, name: textOf('officeName'), zone, terms: termsOf(textOf) },
    zone,
    contactPerson: textOf('contactPerson'),
    contactPhone: textOf('contactPhone'),
    headEmail: read('headEmail', addressOfText) ?? '',
    reminderFrom: read('reminderFrom', timeOfText, ['07.30']) ?? needTime('07:30'),
    reminderUntil: read('reminderUntil', timeOfText, ['16.00']) ?? needTime('16:00'),
    ramadan: read('ramadan', twoEnds, [ramadanExample]),
    reminderPositions: listOf(textOf('reminderPositions')),
    pageViewers: listOf(textOf('pageViewers').toLowerCase()),
    remindersOn: /^ya$/iu.test(textOf('remindersOn')),
    thanksOn: /^ya$/iu.test(textOf('thanksOn')),
    countsUncoded: !/^tidak$/iu.test(textOf('countsUncoded')),
    keepMonths: read('keepMonths', (text) => (/^[1-9]\d{0,2}$/u.test(text) ? Number(text) : null), ['24']),
    closedYears: new Set(closedAtByYear.keys()),
    closedAtByYear,
    texts,
    rowsByKey,
    issues,
  };
}

function listOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function termsOf(textOf: (key: SettingKey) => string) {
  return {
    unit: textOf('termUnit'),
    unitHead: textOf('termUnitHead'),
    subUnit: textOf('termSubUnit'),
    office: textOf('termOffice'),
    officeHead: textOf('termOfficeHead'),
    forum: textOf('termForum'),
    superior: textOf('termSuperior'),
  };
}

/** `2025; 2026 (ditutup 15 Januari 2027 pukul 10.30)`. */
function closedYearsOfText(text: string): ReadonlyMap<number, PlainDateTime | null> {
  return new Map(
    text.split(/[;,]/u).flatMap((part) => {
      const year = /^\s*(\d{4})\b/u.exec(part)?.[1];
      const [, day = '', hour = '', minute = ''] =
        /ditutup\s+(.+?)\s+pukul\s+(\d{2})\.(\d{2})/iu.exec(part) ?? [];
      const closedAt = parsePlainDateTime(`${dateOfText(day) ?? ''}T${hour}:${minute}:00`);
      return year === undefined ? [] : [[Number(year), closedAt] as const];
    }),
  );
}

function timeOfText(text: string): PlainTime | null {
  const [, hour, minute] = /^(\d{1,2})[.:](\d{2})/u.exec(text) ?? [];
  return hour === undefined ? null : parsePlainTime(`${hour.padStart(2, '0')}:${minute}`);
}

function needTime(text: string): PlainTime {
  const time = parsePlainTime(text);
  if (time === null) throw new RangeError(`no time of day: ${text}`);
  return time;
}

function addressOfText(text: string): string | null {
  return isAddress(text) ? text.toLowerCase() : null;
}

/** A single day is no fasting month. */
function twoEnds(text: string): DateInterval | null {
  return splitSpan(text).length === 2 ? spanOfText(text) : null;
}
