// Writes the attendance list, the record and the news of a meeting.

import { countAttendance } from '../../core/meetings/attendance';
import { agendaItems } from '../../core/meetings/meeting';
import type { LetterDocument } from '../letters/letter-document';
import { letterFrame } from '../letters/letter-frame';
import { originTitle } from '../office/unit-name';
import { dateText, dayText, outOfText, wholeText } from '../time/date-text';
import { dateInWords } from './date-in-words';
import { hoursText, meetingName } from './meeting-words';
import {
  attendedText,
  chairOf,
  frame,
  itemLine,
  NO_HEADING,
  type PaperFacts,
  points,
  signerOf,
  text,
} from './paper-frame';

/** So many rows are left for people who were not expected. */
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

/** The date in words, and both sides sign. */
export function recordPaper(facts: PaperFacts): LetterDocument {
  const { meeting, office, items } = facts;
  const where = meeting.place === '' ? '' : `, bertempat di ${meeting.place}`;
  return {
    ...frame(facts, 'BERITA ACARA'),
    blocks: [
      text(
        `Pada hari ini ${dateInWords(meeting.date)} (${dateText(meeting.date)})${where}, telah dilaksanakan ${meeting.title} yang dipimpin oleh ${meeting.chair || office.profile.terms.officeHead} dan diikuti ${attendedText(facts.people.map(([row]) => row)).replace(' (daftar terlampir)', '')}.`,
      ),
      text('Rapat menyepakati hal-hal berikut:'),
      points(
        items.filter(({ kind }) => kind === 'decision').map(itemLine),
        'Tidak ada kesepakatan yang dicatat.',
      ),
      text('Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.'),
    ],
    signature: { ...chairOf(facts), position: 'Pihak pertama' },
    second: signerOf('Pihak kedua', ''),
  };
}

/** Who, what, when, where and why on one page; officials only, by their positions. */
export function newsPaper(facts: PaperFacts): LetterDocument {
  const { meeting, office, items, people } = facts;
  const { profile } = office;
  const { present, represented, invited } = countAttendance(people.map(([row]) => row));
  const positions = [...new Set(people.map(([row]) => row.position).filter((part) => part !== ''))];
  const decisions = items.filter(({ kind }) => kind === 'decision');
  const where = meeting.place === '' ? '' : ` di ${meeting.place}`;
  const agenda = agendaItems(meeting).map((item) => item.replace(/\s+#\S+$/u, ''));
  return {
    ...frame(facts, meetingName(meeting).toUpperCase()),
    blocks: [
      text(
        `${office.place || profile.name}, ${dateText(meeting.date)}. ${profile.terms.office} ${profile.name} menyelenggarakan ${meeting.title} pada ${dayText(meeting.date)}, ${hoursText(meeting, profile.zone)}${where}.`,
      ),
      text(
        `Rapat dipimpin oleh ${meeting.chair || profile.terms.officeHead} dan dihadiri ${outOfText(present + represented, invited)} undangan${positions.length === 0 ? '' : `, antara lain ${positions.slice(0, 8).join(', ')}`}.`,
      ),
      ...(agenda.length === 0 ? [] : [text(`Acara rapat: ${agenda.join('; ')}.`)]),
      ...(decisions.length === 0
        ? []
        : [
            text('Rapat memutuskan:'),
            points(
              decisions.map((item) => item.text),
              '',
            ),
          ]),
    ],
    signature: letterFrame(office, { ...NO_HEADING, date: meeting.date }).signature,
  };
}
