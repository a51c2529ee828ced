// Writes the letters that invite, remind, warn and send officers out.
import { capitalise } from '../../core/capitalise';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { daysBetween, type PlainDate } from '../../core/time/plain-date';
import { basisInLetter } from '../obligations/basis-text';
import { originTitle } from '../office/unit-name';
import { dateText, outOfText, periodText, wholeText } from '../time/date-text';
import type { LetterBlock, LetterDocument, LetterLink } from './letter-document';
import { basisClause, type LetterHeading, letterFrame, type OfficeLetters } from './letter-frame';

interface Facts {
  readonly office: OfficeLetters;
  readonly heading: LetterHeading;
  /** A paragraph of the office's own; '' for none. */
  readonly note: string;
}

function text(words: string): LetterBlock {
  return { kind: 'text', text: words };
}
function own(note: string): readonly LetterBlock[] {
  return note === '' ? [] : [text(note)];
}

interface InvitationFacts extends Facts {
  /** What the meeting follows up, in the words of the office; '' for nothing. */
  readonly basis: string;
  /** `Kamis, 12 Februari 2026`: the day is computed, never typed. */
  readonly day: string;
  readonly time: string;
  readonly place: string;
  readonly agenda: string;
  /** Who is invited, where the letter carries a list: position or name, desa or institution. */
  readonly invitees: readonly (readonly [string, string])[];
}

export function invitationLetter(facts: InvitationFacts): LetterDocument {
  return {
    ...letterFrame(facts.office, facts.heading),
    title: null,
    blocks: [
      text(
        facts.basis === ''
          ? 'Dengan hormat kami mengundang Bapak/Ibu untuk hadir pada:'
          : `Menindaklanjuti ${facts.basis}, dengan hormat kami mengundang Bapak/Ibu untuk hadir pada:`,
      ),
      {
        kind: 'pairs',
        rows: [
          ['Hari/tanggal', facts.day],
          ['Waktu', facts.time],
          ['Tempat', facts.place],
          ['Acara', facts.agenda],
        ],
      },
      ...own(facts.note),
      text(
        'Demikian undangan ini kami sampaikan. Atas perhatian dan kehadiran Bapak/Ibu, kami ucapkan terima kasih.',
      ),
    ],
    ...(facts.invitees.length === 0 ? {} : { enclosed: inviteeList(facts) }),
    footer: '',
  };
}

/** The sheet behind the letter that names everybody who is invited. */
function inviteeList({ invitees, office }: InvitationFacts): readonly LetterBlock[] {
  return [
    { kind: 'heading', text: 'Lampiran: daftar yang diundang' },
    {
      kind: 'table',
      columns: [
        { title: 'No.', align: 'centre', width: 8 },
        { title: 'Yang diundang', align: 'left' },
        { title: originTitle(office.profile.terms), align: 'left' },
      ],
      rows: invitees.map(([who, where], index) => [wholeText(index + 1), who, where]),
    },
  ];
}

interface OwedFacts extends Facts {
  /** Full name of the unit: `Desa Sidomukti`. */
  readonly unitName: string;
  /** What it owes, at least one; obligation by obligation. */
  readonly owed: readonly ComplianceCell[];
  readonly today: PlainDate;
}

/** `belum dilaporkan, lewat 5 hari` of one cell that is owed. */
export function owedText({ count, expected }: ComplianceCell, today: PlainDate): string {
  const { due, rule } = expected.obligationPeriod;
  const days = daysBetween(due, today);
  const done = count > 0 ? `baru ${outOfText(count, rule.minimumCount)}` : 'belum dilaporkan';
  return days > 0 ? `${done}, lewat ${wholeText(days)} hari` : done;
}

function owedBlocks({ unitName, owed, today }: OwedFacts): readonly LetterBlock[] {
  const basis = basisClause(owed.map(({ expected }) => expected.obligationPeriod.obligation));
  return [
    text(
      `${basis === '' ? '' : `${basis}kewajiban di bawah ini harus dilaksanakan dan dilaporkan tepat waktu. `}Menurut catatan kami sampai dengan ${dateText(today)}, ${unitName} belum menyampaikan laporan berikut:`,
    ),
    {
      kind: 'table',
      columns: [
        { title: 'No.', align: 'centre', width: 6 },
        { title: 'Kewajiban', align: 'left' },
        { title: 'Periode', align: 'left' },
        { title: 'Tenggat', align: 'left' },
        { title: 'Keterangan', align: 'left' },
      ],
      rows: owed.map((cell, index) => {
        const { obligation, period, due } = cell.expected.obligationPeriod;
        const words = owedText(cell, today);
        return [
          `${index + 1}`,
          obligation.name,
          capitalise(periodText(period)),
          dateText(due),
          capitalise(words),
        ];
      }),
    },
  ];
}

export function reminderLetter(facts: OwedFacts): LetterDocument {
  return owedLetter(
    facts,
    'Kami mohon laporan tersebut segera disampaikan melalui tautan yang sudah dibagikan. Bila kegiatannya sudah dilaksanakan tetapi belum sempat dilaporkan, laporan tetap kami terima. Bila ada kendala, mohon diberitahukan kepada kami.',
    'Demikian untuk menjadi perhatian. Atas kerja samanya, kami ucapkan terima kasih.',
  );
}

export function warningLetter(facts: OwedFacts): LetterDocument {
  return owedLetter(
    facts,
    'Sehubungan dengan hal tersebut, kami menegur Saudara agar segera menyampaikan laporan dimaksud dan pada periode berikutnya melaksanakan serta melaporkan kewajiban tepat waktu. Bila ada kendala, agar disampaikan secara tertulis kepada kami.',
    'Demikian teguran ini disampaikan untuk dilaksanakan.',
  );
}

function owedLetter(facts: OwedFacts, request: string, closing: string): LetterDocument {
  return {
    ...letterFrame(facts.office, facts.heading),
    title: null,
    blocks: [...owedBlocks(facts), text(request), ...own(facts.note), text(closing)],
    footer: '',
  };
}

/** Somebody who is sent; what was not said is ''. */
export interface AssignedMember {
  readonly name: string;
  readonly position: string;
  readonly institution: string;
  /** Rank and NIP or NRP. */
  readonly personnelNumber: string;
}

interface AssignmentFacts extends Facts {
  readonly basis: readonly string[];
  readonly members: readonly AssignedMember[];
  readonly stops: readonly string[];
  /** Where the result of each visit is sent; none where no form was made. */
  readonly results: readonly LetterLink[];
}

export function assignmentLetter(facts: AssignmentFacts): LetterDocument {
  return {
    ...letterFrame(facts.office, { ...facts.heading, recipient: [] }),
    title: 'SURAT TUGAS',
    blocks: [
      ...(facts.basis.length === 0
        ? []
        : [text('Dasar:'), { kind: 'points' as const, items: facts.basis.map(basisInLetter) }]),
      text('Dengan ini menugaskan kepada:'),
      membersTable(facts.members),
      text(`untuk melaksanakan ${facts.heading.subject}, dengan tujuan:`),
      { kind: 'points', items: facts.stops },
      ...own(facts.note),
      ...(facts.results.length === 0
        ? []
        : [
            text('Hasilnya disampaikan melalui formulir berikut:'),
            { kind: 'links' as const, items: facts.results },
          ]),
      text(
        `${facts.results.length === 0 ? 'Setelah tugas selesai dilaksanakan, agar menyampaikan hasilnya secara tertulis. ' : ''}Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.`,
      ),
    ],
    footer: '',
  };
}

/** The column of ranks and numbers appears only when at least one is known. */
function membersTable(members: readonly AssignedMember[]): LetterBlock {
  const isNumbered = members.some(({ personnelNumber }) => personnelNumber !== '');
  return {
    kind: 'table',
    columns: [
      { title: 'No.', align: 'centre', width: 6 },
      { title: 'Nama', align: 'left' },
      ...(isNumbered ? [{ title: 'Pangkat, NIP/NRP', align: 'left' as const }] : []),
      { title: 'Jabatan', align: 'left' },
      { title: 'Instansi', align: 'left' },
    ],
    rows: members.map(({ name, position, institution, personnelNumber }, index) => [
      `${index + 1}`,
      name,
      ...(isNumbered ? [personnelNumber] : []),
      position,
      institution,
    ]),
  };
}
