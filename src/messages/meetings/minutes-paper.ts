// Writes the notula of a meeting.

import type { FollowUp } from '../../core/follow-ups/follow-up';
import { type Attendance, isGuest } from '../../core/meetings/attendance';
import { agendaItems } from '../../core/meetings/meeting';
import type { PlainDate } from '../../core/time/plain-date';
import { ownerText, standingText } from '../follow-ups/follow-up-text';
import type { LetterBlock, LetterDocument } from '../letters/letter-document';
import { originTitle } from '../office/unit-name';
import { dateText, dayText, wholeText } from '../time/date-text';
import { attendanceWords, hoursText } from './meeting-words';
import {
  attendedText,
  chairOf,
  frame,
  heading,
  itemLine,
  type PaperFacts,
  points,
  signerOf,
  text,
} from './paper-frame';
/** Kop, facts, course, decisions, what follows; the note-taker signs on the left, the chair on the right. */
export function minutesPaper(facts: PaperFacts): LetterDocument {
  const { meeting, office, items, carried, people, evaluation, unitWord } = facts;
  const { zone } = office.profile;
  const decisions = items.filter(({ kind }) => kind === 'decision');
  const tasks = items.filter(({ kind }) => kind === 'task');
  return {
    ...frame(facts, 'NOTULA'),
    blocks: [
      {
        kind: 'pairs',
        rows: [
          ['Rapat', meeting.title],
          ['Hari/tanggal', dayText(meeting.date)],
          ['Waktu', hoursText(meeting, zone)],
          ['Tempat', meeting.place],
          ['Dasar/surat undangan', meeting.basis || '–'],
          ['Pimpinan', meeting.chair || '–'],
          ['Notulis', meeting.noteTaker || '–'],
          ['Peserta', attendedText(people.map(([row]) => row))],
        ],
      },
      heading('Acara'),
      points(agendaItems(meeting), 'Tidak ada susunan acara.'),
      heading('Jalannya rapat'),
      ...courseOf(meeting.notes),
      ...(carried.length === 0
        ? []
        : [text('Tindak lanjut rapat sebelumnya yang dibahas:'), carriedTable(carried, meeting.date)]),
      ...(evaluation.rows.length === 0
        ? []
        : [
            text('Evaluasi kinerja:'),
            evaluationTable(evaluation),
            ...(evaluation.sentences.length === 0 ? [] : [text(evaluation.sentences.join(' '))]),
          ]),
      heading('Keputusan'),
      points(decisions.map(itemLine), 'Tidak ada keputusan.'),
      heading('Tindak lanjut'),
      ...(tasks.length === 0 ? [text('Tidak ada tugas baru.')] : [taskTable(tasks)]),
      heading('Penutup'),
      text('Demikian notula ini dibuat untuk dipergunakan sebagaimana mestinya.'),
    ],
    signature: chairOf(facts),
    second: signerOf('Notulis', meeting.noteTaker),
    enclosed: [heading('Lampiran: daftar peserta'), peopleTable(people, originTitle({ unit: unitWord }))],
  };
}

/** A paragraph for each line that was typed. */
function courseOf(notes: string): readonly LetterBlock[] {
  const lines = notes.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? [text('Rapat berjalan sesuai susunan acara.')] : lines.map(text);
}

function carriedTable(items: readonly FollowUp[], heldOn: PlainDate): LetterBlock {
  return {
    kind: 'table',
    columns: [
      { title: 'No.', align: 'centre', width: 7 },
      { title: 'Uraian', align: 'left' },
      { title: 'Penanggung jawab', align: 'left', width: 24 },
      { title: 'Tenggat', align: 'left', width: 18 },
      { title: 'Status', align: 'left', width: 16 },
    ],
    rows: items.map(({ text: words, owner, due, state }, index) => [
      wholeText(index + 1),
      words,
      ownerText(owner) || '–',
      due === null ? '–' : dateText(due),
      standingText(state, due !== null && due < heldOn && (state === 'open' || state === 'answered')),
    ]),
  };
}

function taskTable(tasks: readonly FollowUp[]): LetterBlock {
  return {
    kind: 'table',
    columns: [
      { title: 'No.', align: 'centre', width: 7 },
      { title: 'Tugas', align: 'left' },
      { title: 'Penanggung jawab', align: 'left', width: 28 },
      { title: 'Tenggat', align: 'left', width: 22 },
    ],
    rows: tasks.map(({ text: words, owner, due }, index) => [
      wholeText(index + 1),
      words,
      ownerText(owner) || '–',
      due === null ? '–' : dateText(due),
    ]),
  };
}

function evaluationTable({ heads, rows }: PaperFacts['evaluation']): LetterBlock {
  return {
    kind: 'table',
    columns: heads.map((title, index) => ({ title, align: index < 2 ? 'left' : 'centre' })),
    rows,
  };
}

/** Who sent somebody is named with whom; without any name there is no column for them. */
function peopleTable(people: PaperFacts['people'], origin: string): LetterBlock {
  const nameOf = (row: Attendance): string => row.representedBy || row.name;
  const isNamed = people.some(([row]) => nameOf(row) !== '');
  return {
    kind: 'table',
    columns: [
      { title: 'No.', align: 'centre', width: 7 },
      ...(isNamed ? [{ title: 'Nama', align: 'left', width: 26 } as const] : []),
      { title: 'Jabatan', align: 'left' },
      { title: origin, align: 'left', width: 26 },
      { title: 'Keterangan', align: 'left', width: 18 },
    ],
    rows: people.map(([row, where], index) => [
      wholeText(index + 1),
      ...(isNamed ? [nameOf(row) || '–'] : []),
      row.position || '–',
      where,
      presenceNote(row),
    ]),
  };
}

function presenceNote(row: Attendance): string {
  if (isGuest(row)) return 'tamu';
  return row.state === null ? 'belum dicatat' : attendanceWords[row.state];
}
