// Writes the record of a visit: the day in words, who was there, what was reported and found; two parties sign.

import type { PlainDate } from '../../core/time/plain-date';
import type { VisitMember } from '../../core/visits/visit';
import type { LetterDocument } from '../letters/letter-document';
import { letterFrame, type OfficeLetters } from '../letters/letter-frame';
import { maskedText } from '../masked-text';
import { dateInWords } from '../meetings/date-in-words';
import { NO_HEADING, points, signerOf, text } from '../meetings/paper-frame';
import { officeTitle } from '../office/unit-name';
import { dateText } from '../time/date-text';
import { isInstitution } from '../visits/institution-text';

/** What a visit found of one obligation. */
export interface RecordedTarget {
  /** `Kerja Bakti Februari 2026`. */
  readonly owed: string;
  /** What the desa had reported; none where nothing was. */
  readonly reports: readonly string[];
  /** `tidak terlaksana`. */
  readonly outcome: string;
}

export interface VisitRecordFacts {
  readonly office: OfficeLetters;
  readonly today: PlainDate;
  readonly date: PlainDate;
  readonly number: string;
  /** `Desa Betet`, and who signs for it: `Kepala Desa Betet`. */
  readonly unit: string;
  readonly head: string;
  readonly members: readonly VisitMember[];
  readonly otherInstitutions: string;
  readonly targets: readonly RecordedTarget[];
  readonly notes: string;
}

/** How the register calls it: `kunjungan K-014 Desa Betet 14 Maret 2026`. */
export function visitRecordName({
  number,
  unit,
  date,
}: Pick<VisitRecordFacts, 'number' | 'unit' | 'date'>): string {
  return `kunjungan ${number} ${unit} ${dateText(date)}`;
}

/** `letterNumber`: '' for a record without one. */
export function visitRecordPaper(facts: VisitRecordFacts, letterNumber: string): LetterDocument {
  const { office, today, date, number, unit, head, targets, notes } = facts;
  const frame = letterFrame(office, {
    ...NO_HEADING,
    number: letterNumber,
    date: today,
    subject: visitRecordName(facts),
  });
  return {
    ...frame,
    title: 'BERITA ACARA KUNJUNGAN',
    footer: '',
    blocks: [
      text(
        `Pada hari ini ${dateInWords(date)} (${dateText(date)}), bertempat di ${unit}, tim kunjungan ${officeTitle(office.profile)} telah melaksanakan kunjungan nomor ${number}. Yang hadir:`,
      ),
      points(peopleOf(facts), 'Tidak ada nama yang dicatat.'),
      text('Yang diperiksa dan hasilnya:'),
      {
        kind: 'table',
        columns: [
          { title: 'No.', align: 'centre', width: 7 },
          { title: 'Kewajiban', align: 'left', width: 26 },
          { title: 'Yang dilaporkan', align: 'left' },
          { title: 'Yang ditemukan', align: 'left', width: 24 },
        ],
        rows: targets.map(({ owed, reports, outcome }, index) => [
          `${index + 1}`,
          owed,
          reports.length === 0 ? 'belum ada laporan' : reports.join('; '),
          outcome,
        ]),
      },
      ...(notes === '' ? [] : [text(`Catatan: ${maskedText(notes)}`)]),
      text(
        'Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani kedua pihak untuk dipergunakan sebagaimana mestinya.',
      ),
    ],
    signature: firstParty(facts),
    second: signerOf(`Pihak kedua, ${head}`, ''),
  };
}

/** `Budi, Camat, Kecamatan Kasiman`, then the institutions that came along. */
function peopleOf({ members, otherInstitutions }: VisitRecordFacts): readonly string[] {
  const named = members.map(({ name, role, institution }) =>
    [name, role, institution].filter((part) => part !== '').join(', '),
  );
  const others = otherInstitutions.split(';').map((name) => name.trim());
  return [...named, ...others.filter((name) => name !== '')].map(maskedText);
}

/** The first of the team signs for it; who is only known by a position signs by hand. */
function firstParty({ members, office }: VisitRecordFacts) {
  const [first] = members;
  if (first === undefined) return signerOf(`Pihak pertama, ${office.profile.terms.officeHead}`, '');
  const { name, role, institution } = first;
  const hasName = institution !== '' || (role !== '' && !isInstitution(role));
  return hasName ? signerOf(`Pihak pertama, ${role}`, name) : signerOf(`Pihak pertama, ${name}`, '');
}
