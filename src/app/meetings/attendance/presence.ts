// The list of a meeting as the grid shows it.
import {
  type Attendance,
  countAttendance,
  inviteeOf,
  isGuest,
  isListClosed,
  keyText,
} from '../../../core/meetings/attendance';
import { positionsOf } from '../../../core/meetings/invitee';
import type { MeetingKind } from '../../../core/meetings/meeting';
import type { UnitKind } from '../../../core/office/unit';
import { invitedHeading, invitedPosition } from '../../../messages/contacts/position-text';
import { officialsText, openText, presenceText, whoText } from '../../../messages/meetings/meeting-text';
import { attendanceSourceWords } from '../../../messages/meetings/meeting-words';
import { type SettingKey, settingInitial } from '../../../messages/setup/setting-initial';
import { timeText } from '../../../messages/time/date-text';
import { type MeetingBook, unitName } from '../read-meetings';
import type { Presence, PresenceRow } from '../rpc-meetings';

/** The setting that says whom a kind of meeting invites in each desa. */
export const inviteeSettings = {
  rakor: 'inviteesRakor',
  preparation: 'inviteesPreparation',
  village: 'inviteesVillage',
  planning: 'inviteesPlanning',
  training: 'inviteesTraining',
  other: 'inviteesOther',
} as const satisfies Record<MeetingKind, SettingKey>;

type ListBook = Pick<MeetingBook, 'units' | 'settings' | 'profile'>;

/** Rows by desa and position in the order of the workbook, officials behind, guests last. */
export function presenceOf(book: ListBook, rows: readonly Attendance[]): Presence {
  const ordered = orderList(book, rows);
  const roles = rolesOf(book.settings);
  const kinds = book.units.filter(({ isOffice }) => !isOffice).map(({ kind }) => kind);
  const [ofUnits = [], officials = []] = [true, false].map((isOfUnit) =>
    ordered.filter((row) => !isGuest(row) && (row.unit !== null) === isOfUnit),
  );
  return {
    rows: ordered.map((row) => presenceRow(book, row, roles, kinds)),
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
export function orderList(book: ListBook, rows: readonly Attendance[]): readonly Attendance[] {
  const rankOf = new Map<string, number>(book.units.map(({ code }, index) => [code, index]));
  const rank = (row: Attendance): number =>
    isGuest(row) ? 1e6 : row.unit === null ? 1e5 : (rankOf.get(row.unit) ?? 1e4);
  const roles = rolesOf(book.settings);
  const positionRank = (row: Attendance): number => {
    const rank = row.unit === null ? 0 : roles.indexOf(roleOfRow(book, row, roles));
    return rank < 0 ? roles.length : rank;
  };
  return rows
    .map((row) => ({ row, ranks: [rank(row), positionRank(row)] as const }))
    .sort(({ ranks: left }, { ranks: right }) => left[0] - right[0] || left[1] - right[1])
    .map(({ row }) => row);
}

/** Positions in the order in which the settings invite them, whatever the kind of the meeting. */
function rolesOf({ texts }: MeetingBook['settings']): readonly string[] {
  const keys = Object.values(inviteeSettings);
  return [...new Set(keys.flatMap((key) => positionsOf(texts.get(key) || settingInitial[key])))];
}

/** The position of the settings by which a row was invited; '' for one that they do not name. */
function roleOfRow({ units, profile }: ListBook, row: Attendance, roles: readonly string[]): string {
  const kind = units.find(({ code }) => code === row.unit)?.kind ?? 'desa';
  const isMeant = (role: string): boolean =>
    [role, invitedPosition(role, kind, profile.terms)].some(
      (title) => keyText(title) === keyText(row.position),
    );
  return roles.find(isMeant) ?? '';
}

/** `Sekretaris Desa Betet`; of officials the position, or the name of somebody without one. */
export function whoOf(
  book: Pick<MeetingBook, 'units'>,
  { unit, position, name, institution }: Attendance,
): string {
  return unit === null ? position || name || institution : whoText(position || name, unitName(book, unit));
}

function presenceRow(
  book: ListBook,
  row: Attendance,
  roles: readonly string[],
  kinds: readonly UnitKind[],
): PresenceRow {
  const { key, unit, position, name, state, time, source, notes, representedBy, institution } = row;
  const role = unit === null ? '' : roleOfRow(book, row, roles);
  return {
    key,
    unit: unit === null ? institution : unitName(book, unit),
    position,
    column: role === '' ? position : invitedHeading(role, kinds, book.profile.terms),
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
