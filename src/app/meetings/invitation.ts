// The invitation to a meeting: the letter as the page of letters would ask it, and the texts for WhatsApp.
import { type Attendance, isGuest } from '../../core/meetings/attendance';
import type { Meeting } from '../../core/meetings/meeting';
import type { UnitCode } from '../../core/office/unit';
import { nature } from '../../messages/letters/letter-proposal-text';
import {
  agendaForLetter,
  followedBasis,
  groupInvitation,
  invitationAttachment,
  invitationSubject,
  LIST_FROM,
  listRecipient,
  unitInvitation,
} from '../../messages/meetings/invitation-text';
import { hoursText } from '../../messages/meetings/meeting-words';
import { jointWords, officeTitle, unitTitle } from '../../messages/office/unit-name';
import { readLetterSettings } from '../../tables/letters/letter-settings';
import type { LetterDraft } from '../letters/rpc-letters';
import { orderList, whoOf } from './attendance/presence';
import type { MeetingBook } from './read-meetings';
import type { MeetingView } from './rpc-meetings';

/** Nobody is invited by a message to a day that has passed: then there are none. */
export function invitationTexts(
  book: MeetingBook,
  meeting: Meeting,
  rows: readonly Attendance[],
): Pick<MeetingView['invitation'], 'letter' | 'groupText' | 'unitTexts'> {
  const list = orderList(
    book,
    rows.filter((row) => !isGuest(row)),
  );
  const positionsByUnit = new Map<UnitCode, string[]>();
  for (const { unit, position } of list)
    if (unit !== null) positionsByUnit.set(unit, [...(positionsByUnit.get(unit) ?? []), position]);
  const invited = {
    meeting,
    zone: book.zone,
    office: officeTitle(book.profile),
    unitWord: jointWords(book.units, book.profile.terms).unit,
  };
  const letter = letterOf(book, meeting, list);
  if (meeting.date < book.today) return { letter, groupText: '', unitTexts: [] };
  return {
    letter,
    groupText: groupInvitation(invited, [...new Set([...positionsByUnit.values()].flat())]),
    unitTexts: [...positionsByUnit].map(([code, positions]) => {
      const unit = titleOf(book, code);
      return { unit, text: unitInvitation(invited, { unit, positions }) };
    }),
  };
}

/** Three recipients stand in the letter; more are enclosed as a list. */
function letterOf(book: MeetingBook, meeting: Meeting, list: readonly Attendance[]): LetterDraft {
  const settings = readLetterSettings(book.settings.texts);
  const isListed = list.length >= LIST_FROM;
  return {
    kind: 'invitation',
    month: meeting.date.slice(0, 7),
    date: book.today,
    classification: settings.classification,
    sequence: '',
    nature: nature('invitation'),
    attachment: isListed ? invitationAttachment(list.length) : '-',
    subject: invitationSubject(meeting),
    recipient: isListed ? listRecipient : list.map((row) => whoOf(book, row)).join('\n'),
    copies: settings.copies.join('\n'),
    note: '',
    units: [],
    event: {
      date: meeting.date,
      time: hoursText(meeting, book.zone),
      place: meeting.place,
      agenda: agendaForLetter(meeting),
    },
    basis: followedBasis(meeting),
    members: isListed
      ? list.map((row) => [row.position || row.name, placeOf(book, row)].join('; ')).join('\n')
      : '',
    stops: '',
    results: '',
    visit: '',
  };
}

/** `Desa Betet`, or the institution. */
export function placeOf(
  book: Pick<MeetingBook, 'units' | 'profile'>,
  { unit, institution }: Attendance,
): string {
  return unit === null ? institution : titleOf(book, unit);
}

function titleOf({ units, profile }: Pick<MeetingBook, 'units' | 'profile'>, code: UnitCode): string {
  const unit = units.find((known) => known.code === code);
  return unit ? unitTitle(unit, profile.terms) : code;
}
