// What the documents of a meeting have in common.

import type { FollowUp } from '../../core/follow-ups/follow-up';
import { type Attendance, countAttendance } from '../../core/meetings/attendance';
import type { Meeting } from '../../core/meetings/meeting';
import type { PlainDate } from '../../core/time/plain-date';
import { ownerText } from '../follow-ups/follow-up-text';
import type { LetterBlock, LetterDocument, Signature } from '../letters/letter-document';
import { letterFrame, type OfficeLetters } from '../letters/letter-frame';
import { dateText, outOfText, wholeText } from '../time/date-text';
import { meetingName } from './meeting-words';

export interface PaperFacts {
  readonly office: OfficeLetters;
  /** `desa`, `kampung dan kelurahan`. */
  readonly unitWord: string;
  readonly meeting: Meeting;
  readonly today: PlainDate;
  /** '' for a document without one. */
  readonly number: string;
  /** Invitees in the order of the list, guests last, each with the desa or institution as people read it. */
  readonly people: readonly (readonly [Attendance, string])[];
  readonly items: readonly FollowUp[];
  /** What the meeting took over from those before it. */
  readonly carried: readonly FollowUp[];
  /** Last month's table and what it says; without rows there is none. */
  readonly evaluation: {
    readonly heads: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly sentences: readonly string[];
  };
}

/** A paragraph. */
export function text(words: string): LetterBlock {
  return { kind: 'text', text: words };
}

/** The first words of a part. */
export function heading(words: string): LetterBlock {
  return { kind: 'heading', text: words };
}

/** A numbered list; `none` where there is nothing. */
export function points(items: readonly string[], none: string): LetterBlock {
  return items.length === 0 ? text(none) : { kind: 'points', items };
}

/** Everything but the blocks and who signs. */
export function frame(
  { office, meeting, today, number }: PaperFacts,
  title: string,
): Omit<LetterDocument, 'blocks'> {
  return {
    ...letterFrame(office, {
      number,
      date: today,
      nature: '',
      attachment: '',
      subject: meetingName(meeting),
      recipient: [],
      copies: [],
    }),
    title,
    footer: '',
  };
}

/** Somebody who signs by position or name; the rest is left for the pen. */
export function signerOf(position: string, who: string): Signature {
  return { position, name: who, rank: '', personnelNumber: '' };
}

/** Name, position, institution: whoever chairs and is not the office's head signs by name only. */
export function chairOf({ office, meeting }: PaperFacts): Signature {
  const head = letterFrame(office, { ...NO_HEADING, date: meeting.date }).signature;
  const who = meeting.chair.trim();
  return who === '' || [head.position, head.name, office.profile.terms.officeHead].includes(who)
    ? { ...head, position: 'Pimpinan rapat' }
    : signerOf('Pimpinan rapat', who);
}

/** For the office's own signer, of a document without an address. */
export const NO_HEADING = {
  number: '',
  nature: '',
  attachment: '',
  subject: '',
  recipient: [],
  copies: [],
} as const;

/** `27 orang hadir dan 2 diwakilkan dari 30 yang diundang (daftar terlampir); 1 izin; 2 tamu`. */
export function attendedText(rows: readonly Attendance[]): string {
  const { invited, present, represented, excused, open, guests } = countAttendance(rows);
  return [
    `${wholeText(present)} orang hadir${represented > 0 ? ` dan ${wholeText(represented)} diwakilkan` : ''} dari ${wholeText(invited)} yang diundang (daftar terlampir)`,
    ...(excused > 0 ? [`${wholeText(excused)} izin`] : []),
    ...(open > 0 ? [`${wholeText(open)} belum dicatat`] : []),
    ...(guests > 0 ? [`${wholeText(guests)} tamu`] : []),
  ].join('; ');
}

/** ` di Pendopo`; ` secara daring` where people met on the screen or only a link is noted; '' where nothing is. */
export function placeClause({ place, form }: Pick<Meeting, 'place' | 'form'>, at = 'di'): string {
  if (form === 'online' || /^https?:/iu.test(place)) return ' secara daring';
  return place === '' ? '' : ` ${at} ${place}`;
}

/** `dihadiri 29 dari 30 orang yang diundang (2 di antaranya diwakilkan) dan 2 tamu`. */
export function attendedClause(rows: readonly Attendance[]): string {
  const { invited, present, represented, guests } = countAttendance(rows);
  return [
    `dihadiri ${outOfText(present + represented, invited)} orang yang diundang`,
    represented === 0 ? '' : ` (${wholeText(represented)} di antaranya diwakilkan)`,
    guests === 0 ? '' : ` dan ${wholeText(guests)} tamu`,
  ].join('');
}

/** `Kerja bakti sebulan sekali (Desa Betet, tenggat 1 Maret 2026)`. */
export function itemLine({ text: words, owner, due }: FollowUp): string {
  const rest = [ownerText(owner), due === null ? '' : `tenggat ${dateText(due)}`].filter(
    (part) => part !== '',
  );
  return rest.length === 0 ? words : `${words} (${rest.join(', ')})`;
}

/** Behind the name of a document that was made again. */
export function versionText(version: number): string {
  return version === 1 ? '' : `(versi ${wholeText(version)})`;
}
