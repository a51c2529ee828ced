// Reads what meetings need of the workbook: fewer tabs than a refresh, and only those that a call asks for.
import type { FollowUp } from '../../core/follow-ups/follow-up';
import { type Attendance, meetingOf } from '../../core/meetings/attendance';
import type { Meeting } from '../../core/meetings/meeting';
import type { OfficeProfile } from '../../core/office/profile';
import {
  parseUnitCode,
  type Unit,
  type UnitCode,
  unitKindOfCode,
  type Zone,
  zoneNames,
} from '../../core/office/unit';
import { dateOf, type PlainDate, type PlainDateTime } from '../../core/time/plain-date';
import { buildWorkingCalendar, type WorkingCalendar } from '../../core/time/working-calendar';
import type { TeamMember } from '../../core/visits/team';
import { meetingRefusal } from '../../messages/meetings/meeting-text';
import { decodeFollowUps } from '../../tables/follow-ups/follow-up-table';
import { decodeAttendance } from '../../tables/meetings/attendance-table';
import { decodeMeetings } from '../../tables/meetings/meeting-table';
import { type ReadUnitReference, unitReferenceReader } from '../../tables/office/unit-reference';
import { decodeUnits, type UnitRow } from '../../tables/office/unit-table';
import type { Placed } from '../../tables/row-reader';
import { decodeSettings, type Settings } from '../../tables/setup/setting-table';
import type { TabKey } from '../../tables/tab-plan';
import { decodeHolidays } from '../../tables/time/holiday-table';
import { decodeTeam } from '../../tables/visits/team-table';
import { decodePlannedVisits, type PlannedVisitRow } from '../../tables/visits/visit-table';
import { Refusal } from '../failure';
import { plansVisits } from '../office/facts/plans-visits';
import { requireTab } from '../office/read-office';
import { gapsOf, refuseGaps } from '../office/tab-gaps';
import type { CellValue, Ports, TabPlace, WorkbookLayout } from '../ports';

type Rows = readonly (readonly CellValue[])[];

/** Meetings with what they refer to; what was not asked for is empty. */
export interface MeetingBook {
  readonly layout: WorkbookLayout;
  readonly settings: Settings;
  readonly profile: OfficeProfile;
  readonly zone: Zone;
  readonly now: PlainDateTime;
  readonly today: PlainDate;
  readonly units: readonly Unit[];
  readonly unitRows: readonly Placed<UnitRow>[];
  readonly readUnit: ReadUnitReference;
  readonly labelOf: (unit: UnitCode) => string;
  readonly meetings: readonly Placed<Meeting>[];
  readonly meetingCells: Rows;
  readonly attendance: readonly Placed<Attendance>[];
  readonly attendanceCells: Rows;
  readonly followUps: readonly Placed<FollowUp>[];
  readonly followUpCells: Rows;
  readonly team: readonly TeamMember[];
  readonly plannedVisits: readonly PlannedVisitRow[];
  readonly calendar: WorkingCalendar;
}

/** Tabs beside Pengaturan, Desa and Rapat. */
type Extra =
  | 'attendance'
  | 'followUps'
  | 'team'
  /** Visits to come, where the office plans them. */
  | 'visits'
  | 'holidays'
  /** The desa are taken from the labels of Kehadiran, which saves the read of Desa. */
  | 'ownUnits';

export type ReadPorts = Pick<Ports, 'workbook' | 'clock'>;

/** Whether the office has begun to use meetings. */
export function holdsMeetings({ tabsByKey }: Pick<WorkbookLayout, 'tabsByKey'>): boolean {
  return tabsByKey.has('meetings') && tabsByKey.has('attendance');
}

/** Two reads for the layout, three for what every call needs, one for each of `extras` that the office has. */
export function readMeetingBook(
  { workbook, clock }: ReadPorts,
  extras: readonly Extra[],
  layout = workbook.readLayout(),
): MeetingBook {
  if (!holdsMeetings(layout)) throw new Refusal(meetingRefusal.notInUse);
  const isOwn = extras.includes('ownUnits');
  const facts: readonly TabKey[] = isOwn ? ['settings', 'meetings'] : ['settings', 'units', 'meetings'];
  refuseGaps(gapsOf(layout, extras.includes('attendance') ? [...facts, 'attendance'] : facts));
  const rowsOf = (key: TabKey): Rows => {
    const place = layout.tabsByKey.get(key);
    return place === undefined ? [] : workbook.readRows(place);
  };
  const isUsed = (key: TabKey): boolean => key !== 'visits' || plansVisits(layout);
  const extraRows = (key: Exclude<Extra, 'ownUnits'>): Rows =>
    extras.includes(key) && isUsed(key) ? rowsOf(key) : [];
  const placeOf = (key: TabKey) => layout.tabsByKey.get(key) ?? requireTab(layout, 'meetings');
  const settings = decodeSettings(requireTab(layout, 'settings'), rowsOf('settings'));
  if (settings.profile === null) throw new Refusal(meetingRefusal.notInUse);
  const attendanceCells = extraRows('attendance');
  const { rows: unitRows } = isOwn
    ? NO_ROWS
    : decodeUnits(requireTab(layout, 'units'), rowsOf('units'), settings.profile);
  const units = isOwn
    ? unitsOfLabels(placeOf('attendance'), attendanceCells)
    : unitRows.map(({ value }) => value.unit);
  const readUnit = unitReferenceReader(units, settings.profile);
  const labels = new Map<UnitCode, string>(unitRows.map(({ value }) => [value.unit.code, value.label]));
  const now = clock.now(zoneNames[settings.zone]);
  const meetingCells = rowsOf('meetings');
  const followUpCells = extraRows('followUps');
  const holidays = decodeHolidays(placeOf('holidays'), extraRows('holidays')).rows;
  return {
    layout,
    settings,
    profile: settings.profile,
    zone: settings.zone,
    now,
    today: dateOf(now),
    units,
    unitRows,
    readUnit,
    labelOf: (unit) => labels.get(unit) ?? unit,
    meetings: decodeMeetings(placeOf('meetings'), meetingCells, readUnit).rows,
    meetingCells,
    attendance: decodeAttendance(placeOf('attendance'), attendanceCells, readUnit).rows,
    attendanceCells,
    followUps: decodeFollowUps(placeOf('followUps'), followUpCells).rows,
    followUpCells,
    plannedVisits: decodePlannedVisits(placeOf('visits'), extraRows('visits'), readUnit),
    team: decodeTeam(placeOf('team'), extraRows('team')).rows.map(({ value }) => value),
    calendar: buildWorkingCalendar(holidays.map(({ value }) => value)),
  };
}

const NO_ROWS = { rows: [] } as const;

/** The desa that a list names, by code. */
function unitsOfLabels({ columnsByKey }: TabPlace, rows: Rows): readonly Unit[] {
  const column = (columnsByKey.get('unit') ?? 0) - 1;
  const labels = [...new Set(rows.map((cells) => String(cells[column] ?? '')))].sort();
  return labels.flatMap((label): Unit[] => {
    const [first = '', ...name] = label.split(' ');
    const code = parseUnitCode(first);
    return code === null
      ? []
      : [{ code, name: name.join(' '), kind: unitKindOfCode(code), isOffice: false, activeIntervals: [] }];
  });
}

/** The meeting with this number; throws a Refusal when it is gone. */
export function requireMeeting({ meetings }: Pick<MeetingBook, 'meetings'>, number: string): Placed<Meeting> {
  const found = number === '' ? undefined : meetings.find(({ value }) => value.number === number);
  if (found === undefined) throw new Refusal(meetingRefusal.gone);
  return found;
}

/** The rows of a meeting's list, with where they stand. */
export function listOf(
  { attendance }: Pick<MeetingBook, 'attendance'>,
  number: string,
): readonly Placed<Attendance>[] {
  return attendance.filter(({ value }) => meetingOf(value) === number);
}

/** `Betet`, or the code of a desa that is gone. */
export function unitName({ units }: Pick<MeetingBook, 'units'>, code: UnitCode): string {
  return units.find((unit) => unit.code === code)?.name ?? code;
}
