// The words that invite to a meeting: the letter's, and those for WhatsApp.
import { agendaItems, type Meeting } from '../../core/meetings/meeting';
import type { PlainDate } from '../../core/time/plain-date';
import { listed } from '../listed';
import { dateText, dayText } from '../time/date-text';
import { hoursText } from './meeting-words';

/** The fewest recipients that the letter names in a list. */
export const LIST_FROM = 4;

export const listRecipient = '(daftar terlampir)';

/** How many names fit on one sheet of F4. */
const NAMES_ON_A_SHEET = 40;

/** What the letter says of its list. */
export function invitationAttachment(names: number): string {
  return names > NAMES_ON_A_SHEET ? 'Satu berkas' : 'Satu lembar';
}

export function invitationSubject({ title }: Pick<Meeting, 'title'>): string {
  return `Undangan ${title}`;
}

/** What a meeting follows up: its basis, unless that is only the letter that invites to it. */
export function followedBasis({ basis }: Pick<Meeting, 'basis'>): string {
  return /^(?:surat )?undangan/iu.test(basis) ? '' : basis;
}

/** As the notula names the letter: `Surat undangan nomor 005/12/2026 tanggal 9 Februari 2026`. */
export function invitationBasis({
  number,
  date,
}: {
  readonly number: string;
  readonly date: PlainDate | null;
}): string {
  return `Surat undangan nomor ${number}${date === null ? '' : ` tanggal ${dateText(date)}`}`;
}

/** The items of an agenda as letters tell them: without marks (`#kesehatan`), which are for the office. */
export function agendaTexts(meeting: Pick<Meeting, 'agenda'>): readonly string[] {
  return agendaItems(meeting)
    .map((item) => item.replace(/\s+#\S+$/u, ''))
    .filter((item) => !FORMALITIES.test(item));
}

/** How every meeting begins and ends. */
const FORMALITIES = /^(?:pembukaan|pembahasan|sambutan|penutup(?:an)?|doa|lain-lain)$/iu;

/** `Rapat Koordinasi: Penyampaian program; Evaluasi kinerja`. */
export function agendaForLetter(meeting: Pick<Meeting, 'agenda' | 'title'>): string {
  const items = agendaTexts(meeting);
  return items.length === 0 ? meeting.title : `${meeting.title}: ${items.join('; ')}`;
}

interface Invited {
  readonly meeting: Meeting;
  readonly zone: string;
  /** `Kecamatan Kasiman`. */
  readonly office: string;
  /** `desa`. */
  readonly unitWord: string;
}

function facts({ meeting, zone }: Invited): readonly string[] {
  return [
    `Hari/tanggal: ${dayText(meeting.date)}`,
    `Waktu: ${hoursText(meeting, zone)}`,
    `Tempat: ${meeting.place}`,
    `Acara: ${meeting.title}`,
  ].filter((line) => !line.endsWith(': '));
}

/** For one desa, with whom it is asked to send. */
export function unitInvitation(
  invited: Invited,
  { unit, positions }: { readonly unit: string; readonly positions: readonly string[] },
): string {
  return [
    `Yth. ${unit}`,
    `${invited.office} mengundang ${listed(positions)} untuk hadir pada:`,
    ...facts(invited),
    'Mohon hadir tepat waktu. Terima kasih.',
  ].join('\n');
}

/** For the group of all. */
export function groupInvitation(invited: Invited, positions: readonly string[]): string {
  const who = positions.length === 0 ? 'Bapak/Ibu' : `${listed(positions)} setiap ${invited.unitWord}`;
  return [
    `Undangan ${invited.meeting.title}`,
    `${invited.office} mengundang ${who} untuk hadir pada:`,
    ...facts(invited),
    'Mohon hadir tepat waktu. Terima kasih.',
  ].join('\n');
}
