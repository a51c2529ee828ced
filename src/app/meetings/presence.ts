// The list of a meeting as the grid shows it.
import {
  type Attendance,
  countAttendance,
  inviteeOf,
  isGuest,
  isListClosed,
  keyText,
} from '../../core/meetings/attendance';
import { positionsOf } from '../../core/meetings/invitee';
import type { MeetingKind } from '../../core/meetings/meeting';
import { officialsText, openText, presenceText, whoText } from '../../messages/meetings/meeting-text';
import { attendanceSourceWords } from '../../messages/meetings/meeting-words';
import { type SettingKey, settingInitial } from '../../messages/setup/setting-initial';
import { timeText } from '../../messages/time/date-text';
import { type MeetingBook, unitName } from './read-meetings';
import type { Presence, PresenceRow } from './rpc-meetings';

/** The setting that says whom a kind of meeting invites in each desa. */
export const inviteeSettings = {
  rakor: 'inviteesRakor',
  preparation: 'inviteesPreparation',
  village: 'inviteesVillage',
  planning: 'inviteesPlanning',
  training: 'inviteesTraining',
  other: 'inviteesOther',
} as const satisfies Record<MeetingKind, SettingKey>;

type ListBook = Pick<MeetingBook, 'units' | 'settings'>;

/** Rows by desa and position in the order of the workbook, officials behind, guests last. */
export function presenceOf(book: ListBook, rows: readonly Attendance[]): Presence {
  const ordered = orderList(book, rows);
  const [ofUnits = [], officials = []] = [true, false].map((isOfUnit) =>
    ordered.filter((row) => !isGuest(row) && (row.unit !== null) === isOfUnit),
  );
  return {
    rows: ordered.map((row) => presenceRow(book, row)),
    count: presenceText(countAttendance(ofUnits.length > 0 ? ofUnits : officials)),
    officials:
      ofUnits.length > 0 && officials.length > 0
        ? officialsText(presenceText(countAttendance(officials)))
        : '',
    open: openText(namesOf(book, ofUnits), namesOf(book, officials)),
    isClosed: isListClosed(rows),
  };
}

function namesOf(book: ListBook, rows: readonly Attendance[]): readonly string[] {
  return rows.filter(({ state }) => state === null).map((row) => whoOf(book, row));
}

/** However the tab is sorted, the list stands in one order. */
export function orderList({ units, settings }: ListBook, rows: readonly Attendance[]): readonly Attendance[] {
  const rankOf = new Map<string, number>(units.map(({ code }, index) => [code, index]));
  const rank = (row: Attendance): number =>
    isGuest(row) ? 1e6 : row.unit === null ? 1e5 : (rankOf.get(row.unit) ?? 1e4);
  const positions = positionRanks(settings);
  const positionRank = ({ unit, position }: Attendance): number =>
    unit === null ? 0 : (positions.get(keyText(position)) ?? positions.size);
  return [...rows].sort(
    (left, right) => rank(left) - rank(right) || positionRank(left) - positionRank(right),
  );
}

/** Positions in the order in which the settings invite them, whatever the kind of the meeting. */
function positionRanks({ texts }: MeetingBook['settings']): ReadonlyMap<string, number> {
  const keys = Object.values(inviteeSettings);
  const positions = keys.flatMap((key) => positionsOf(texts.get(key) || settingInitial[key]));
  return new Map([...new Set(positions.map(keyText))].map((position, index) => [position, index]));
}

/** `Sekretaris Desa Betet`; of officials the position, or the name of somebody without one. */
export function whoOf(
  book: Pick<MeetingBook, 'units'>,
  { unit, position, name, institution }: Attendance,
): string {
  return unit === null ? position || name || institution : whoText(position || name, unitName(book, unit));
}

function presenceRow(book: Pick<MeetingBook, 'units'>, row: Attendance): PresenceRow {
  const { key, unit, position, name, state, time, source, notes, representedBy, institution } = row;
  return {
    key,
    unit: unit === null ? institution : unitName(book, unit),
    position,
    name: representedBy === '' ? name : representedBy,
    state,
    note: [
      time === null ? '' : timeText(time),
      source === null || source === 'staff' ? '' : attendanceSourceWords[source],
      notes,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    isGuest: isGuest({ key: `|${inviteeOf({ key })}` }),
  };
}
