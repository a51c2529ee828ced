// Writes the attendance list, the record and the news of a meeting.

import { countAttendance } from '../../core/meetings/attendance';
import type { Meeting } from '../../core/meetings/meeting';
import type { LetterBlock, LetterDocument } from '../letters/letter-document';
import { letterFrame } from '../letters/letter-frame';
import { listed } from '../listed';
import { originTitle } from '../office/unit-name';
import { dateText, dayText, wholeText } from '../time/date-text';
import { dateInWords } from './date-in-words';
import { agendaTexts, followedBasis } from './invitation-text';
import { hoursText } from './meeting-words';
import {
  attendedClause,
  chairOf,
  frame,
  itemLine,
  NO_HEADING,
  type PaperFacts,
  placeClause,
  points,
  signerOf,
  text,
} from './paper-frame';

/** Rows left for people who were not expected. */
const EMPTY_ROWS = 5;

/** For signatures by pen: odd rows sign on the left, even ones on the right. After closing it sums up. */
export function attendancePaper(facts: PaperFacts): LetterDocument {
  const { meeting, office, people, unitWord } = facts;
  const rows = people.map(([{ name, position }, where], index) => [
    wholeText(index + 1),
    name,
    position,
    where,
    signPlace(index),
  ]);
  const empty = Array.from({ length: EMPTY_ROWS }, (_, index) => [
    wholeText(people.length + index + 1),
    '',
    '',
    '',
    signPlace(people.length + index),
  ]);
  const counts = countAttendance(people.map(([row]) => row));
  const isClosed = people.length > 0 && counts.open === 0;
  return {
    ...frame(facts, 'DAFTAR HADIR'),
    blocks: [
      {
        kind: 'pairs',
        rows: [
          ['Rapat', meeting.title],
          ['Hari/tanggal', dayText(meeting.date)],
          ['Waktu', hoursText(meeting, office.profile.zone)],
          ['Tempat', meeting.place],
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: 'No.', align: 'centre', width: 7 },
          { title: 'Nama', align: 'left', width: 26 },
          { title: 'Jabatan', align: 'left', width: 22 },
          { title: originTitle({ unit: unitWord }), align: 'left', width: 20 },
          { title: 'Tanda tangan', align: 'left' },
        ],
        rows: [...rows, ...empty],
        isRoomy: true,
      },
      ...(isClosed
        ? [
            text(
              `Rekap kehadiran: diundang ${wholeText(counts.invited)}, hadir ${wholeText(counts.present)}, diwakilkan ${wholeText(counts.represented)}, izin ${wholeText(counts.excused)}, tanpa keterangan ${wholeText(counts.absent)}, tamu ${wholeText(counts.guests)}.`,
            ),
          ]
        : []),
    ],
    signature: chairOf(facts),
  };
}

function signPlace(index: number): string {
  const number = `${wholeText(index + 1)}.`;
  return index % 2 === 0 ? number : `${'\u00a0'.repeat(20)}${number}`;
}

/** The date in words; the chair signs, and somebody for those who took part. */
export function recordPaper(facts: PaperFacts): LetterDocument {
  const { meeting, office, items } = facts;
  const where = placeClause(meeting, 'bertempat di');
  return {
    ...frame(facts, 'BERITA ACARA'),
    blocks: [
      text(
        `Pada hari ini ${dateInWords(meeting.date)} (${dateText(meeting.date)})${where === '' ? '' : `,${where}`}, telah dilaksanakan ${meeting.title} yang dipimpin oleh ${meeting.chair || office.profile.terms.officeHead} dan ${attendedClause(facts.people.map(([row]) => row))}.`,
      ),
      text('Dalam rapat tersebut disepakati hal-hal sebagai berikut:'),
      points(
        items.filter(({ kind }) => kind === 'decision').map(itemLine),
        'Tidak ada kesepakatan yang dicatat.',
      ),
      text('Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.'),
    ],
    signature: chairOf(facts),
    second: signerOf('Wakil peserta', ''),
  };
}

/** Who, what, when, where and why on one page; officials only, by their positions. */
export function newsPaper(facts: PaperFacts): LetterDocument {
  const { meeting, office, items, people } = facts;
  const { profile } = office;
  const host = `${profile.terms.office} ${profile.name}`;
  const decisions = items.filter(({ kind }) => kind === 'decision');
  const where = placeClause(meeting);
  const basis = followedBasis(meeting);
  return {
    ...frame(facts, `${host} menggelar ${meeting.title}`.toUpperCase()),
    blocks: [
      text(
        `${(office.place || profile.name).toUpperCase()} – ${host} menggelar ${meeting.title} pada ${dayText(meeting.date)}, pukul ${hoursText(meeting, profile.zone)}${where}.${basis === '' ? '' : ` Rapat ini menindaklanjuti ${basis}.`}`,
      ),
      text(
        `Rapat dipimpin oleh ${meeting.chair || profile.terms.officeHead} dan ${attendedClause(people.map(([row]) => row))}.${presentText(people)}`,
      ),
      ...discussed(meeting),
      ...(decisions.length === 0
        ? []
        : [
            text('Dalam rapat tersebut disepakati:'),
            points(
              decisions.map((item) => item.text),
              '',
            ),
          ]),
    ],
    signature: letterFrame(office, { ...NO_HEADING, date: meeting.date }).signature,
  };
}

/** Positions of those who came. */
function presentText(people: PaperFacts['people']): string {
  const positions = people
    .filter(([{ state }]) => state === 'present' || state === 'represented')
    .map(([{ position }]) => position)
    .filter((position) => position !== '');
  const shown = [...new Set(positions)].slice(0, 8);
  return shown.length === 0 ? '' : ` Hadir antara lain ${listed(shown)}.`;
}

/** What the agenda is about. */
function discussed(meeting: Pick<Meeting, 'agenda'>): readonly LetterBlock[] {
  const items = agendaTexts(meeting).map((item) =>
    /^\p{Lu}\p{Ll}/u.test(item) ? item.slice(0, 1).toLowerCase() + item.slice(1) : item,
  );
  const [last = '', ...others] = [...items].reverse();
  const before =
    others.length === 0 ? '' : `${others.reverse().join(', ')}${others.length > 1 ? ',' : ''} serta `;
  return items.length === 0 ? [] : [text(`Rapat membahas ${before}${last}.`)];
}
