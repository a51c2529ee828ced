// Puts what people sent through the form Daftar hadir into the list of a meeting.
import type { UnitCode } from '../office/unit';
import { dateOf, minutesBetween, type PlainDateTime, parsePlainDateTime, timeOf } from '../time/plain-date';
import { type Attendance, GUEST, isGuest, keyText } from './attendance';
import type { Meeting } from './meeting';

/** One answer of the form. */
export interface CheckIn {
  /** Google's id of the answer. */
  readonly id: string;
  readonly at: PlainDateTime;
  /** Null where no desa was chosen. */
  readonly unit: UnitCode | null;
  readonly institution: string;
  readonly position: string;
  readonly name: string;
  readonly isForAnother: boolean;
}

/** What is noted beside a row. */
export interface CheckInWords {
  readonly guest: string;
  /** `di luar waktu 11.20`. */
  readonly outside: (at: PlainDateTime) => string;
  /** `juga 09.12`. */
  readonly again: (at: PlainDateTime) => string;
  /** Whether a part of a note is one of the last two. */
  readonly isOwn: (part: string) => boolean;
}

interface CheckInTerms {
  readonly meeting: Meeting;
  /** How Kehadiran names the meeting. */
  readonly label: string;
  readonly words: CheckInWords;
}

/** How many minutes before the meeting check-ins begin to count. */
const MINUTES_BEFORE = 60;

/**
 * The list with all check-ins, the same in whatever order they came and however often it is done again: everything that
 * came through the form is decided anew, and what an officer ticked stays. Guests stand below.
 */
export function applyCheckIns(
  rows: readonly Attendance[],
  checkIns: readonly CheckIn[],
  terms: CheckInTerms,
): readonly Attendance[] {
  const { meeting } = terms;
  const inOrder = [...checkIns].sort((left, right) =>
    `${left.at}|${left.id}` < `${right.at}|${right.id}` ? -1 : 1,
  );
  const invited = rows.filter((row) => !isGuest(row));
  const { byRow, byGuest } = assignAnswers(invited, inOrder, meeting);
  const standingGuests = new Map(rows.filter(isGuest).map((row) => [row.key, row]));
  const guests = [...byGuest].map(([key, answers]) =>
    decided(standingGuests.get(key) ?? newGuest(key, answers[0], terms), answers, terms),
  );
  const kept = new Set(guests.map(({ key }) => key));
  const otherGuests = [...standingGuests.values()].filter(
    ({ key, source }) => !kept.has(key) && source !== null && source !== 'form',
  );
  return [
    ...invited.map((row) => decided(withoutAnswers(row, inOrder, meeting), byRow.get(row.key) ?? [], terms)),
    ...otherGuests,
    ...guests,
  ];
}

type AnswersByKey = ReadonlyMap<string, readonly CheckIn[]>;

/** Whose row each answer is about: whoever was invited comes first, then who came for another, then guests. */
function assignAnswers(
  invited: readonly Attendance[],
  inOrder: readonly CheckIn[],
  meeting: Meeting,
): { readonly byRow: AnswersByKey; readonly byGuest: AnswersByKey } {
  const byRow = new Map<string, readonly CheckIn[]>();
  const byGuest = new Map<string, readonly CheckIn[]>();
  const note = (map: Map<string, readonly CheckIn[]>, key: string, answer: CheckIn): void => {
    map.set(key, [...(map.get(key) ?? []), answer]);
  };
  const later: CheckIn[] = [];
  for (const answer of inOrder) {
    const row = invited.find((one) => isSamePerson(one, answer));
    if (row) note(byRow, row.key, answer);
    else later.push(answer);
  }
  // However the tab is sorted, somebody who came for another takes the same row.
  const byKey = [...invited].sort((left, right) => (left.key < right.key ? -1 : 1));
  for (const answer of later) {
    const taken = [...byRow].find(([, answers]) => answers.some((own) => isRepeated(own, answer)))?.[0];
    const free = taken ?? byKey.find((one) => isSameUnit(one, answer) && !byRow.has(one.key))?.key;
    if (free !== undefined) note(byRow, free, answer);
    else note(byGuest, guestKey(meeting, answer), answer);
  }
  return { byRow, byGuest };
}

function guestKey({ number }: Meeting, { name, institution }: CheckIn): string {
  return [number, GUEST, keyText(`${name} ${institution}`)].join('|');
}

function newGuest(key: string, first: CheckIn | undefined, { label, words }: CheckInTerms): Attendance {
  return {
    key,
    meeting: label,
    unit: first?.unit ?? null,
    position: first?.position ?? '',
    name: first?.name ?? '',
    institution: first?.institution ?? '',
    state: null,
    representedBy: '',
    time: null,
    source: null,
    notes: words.guest,
  };
}

/** The same desa and position, or an official by name. */
function isSamePerson(row: Attendance, answer: CheckIn): boolean {
  if (row.unit !== null) return isSameUnit(row, answer) && keyText(row.position) === keyText(answer.position);
  return (
    answer.unit === null &&
    (row.name === ''
      ? keyText(row.position) === keyText(answer.position) &&
        keyText(row.institution) === keyText(answer.institution)
      : keyText(row.name) === keyText(answer.name))
  );
}

function isSameUnit({ unit }: Pick<Attendance, 'unit'>, answer: CheckIn): boolean {
  return unit !== null && unit === answer.unit;
}

/** One person who sent the form twice. */
function isRepeated(left: CheckIn, right: CheckIn): boolean {
  return left.unit === right.unit && keyText(left.name) === keyText(right.name);
}

/** A desa's row without the names that answers in time have put there, whichever was read first. */
function withoutAnswers(row: Attendance, answers: readonly CheckIn[], meeting: Meeting): Attendance {
  const ofUnit = answers.filter((answer) => isSameUnit(row, answer) && isInTime(answer, meeting));
  const isFrom = (name: string, some: readonly CheckIn[]): boolean =>
    name !== '' && some.some((answer) => keyText(answer.name) === keyText(name));
  const own = ofUnit.filter((answer) => isSamePerson(row, answer));
  return {
    ...row,
    name: isFrom(row.name, own) ? '' : row.name,
    representedBy: isFrom(row.representedBy, ofUnit) ? '' : row.representedBy,
  };
}

function decided(
  row: Attendance,
  answers: readonly CheckIn[],
  { meeting, words }: { readonly meeting: Meeting; readonly words: CheckInWords },
): Attendance {
  const base: Attendance =
    row.source === 'form' ? { ...row, state: null, representedBy: '', time: null, source: null } : row;
  const inside = answers.filter((answer) => isInTime(answer, meeting));
  const [first, ...again] = inside;
  const outside = answers.filter((answer) => !inside.includes(answer));
  const typed = row.notes.split('; ').filter((part) => part !== '' && !words.isOwn(part));
  const told = [...again.map(({ at }) => words.again(at)), ...outside.map(({ at }) => words.outside(at))];
  const notes = [...typed, ...new Set(told)].join('; ');
  if (first === undefined) return { ...base, notes };
  const isAnother =
    !isGuest(row) &&
    (first.isForAnother || (row.unit !== null && keyText(row.position) !== keyText(first.position)));
  const isStaffs = base.source !== null && base.state !== null;
  return {
    ...base,
    notes,
    time: timeOf(first.at),
    ...(isAnother && base.representedBy === '' ? { representedBy: first.name } : {}),
    ...(!isAnother && base.name === '' ? { name: first.name } : {}),
    ...(isStaffs ? {} : { state: isAnother ? 'represented' : 'present', source: 'form' }),
  };
}

function isInTime({ at }: CheckIn, { date, start, end }: Meeting): boolean {
  if (dateOf(at) !== date) return false;
  const moment = (time: string): PlainDateTime | null => parsePlainDateTime(`${date}T${time}:00`);
  const begins = start === null ? null : moment(start);
  const ends = end === null ? null : moment(end);
  return (
    (begins === null || minutesBetween(begins, at) >= -MINUTES_BEFORE) &&
    (ends === null || minutesBetween(at, ends) >= 0)
  );
}
