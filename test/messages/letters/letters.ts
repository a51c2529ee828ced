// Letters that the example offices write, for the tests that read or look at them.
import type { OfficeProfile } from '../../../src/core/office/profile';
import type { Unit } from '../../../src/core/office/unit';
import type { LetterDocument } from '../../../src/messages/letters/letter-document';
import type { LetterHeading, OfficeLetters } from '../../../src/messages/letters/letter-frame';
import { superiorAddress } from '../../../src/messages/letters/letter-frame';
import { monthlyLetter, monthlySubject } from '../../../src/messages/letters/letter-monthly';
import {
  assignmentLetter,
  invitationLetter,
  reminderLetter,
  warningLetter,
} from '../../../src/messages/letters/letter-other';
import { jointWords, unitHeadTitle, unitTitle } from '../../../src/messages/office/unit-name';
import {
  code,
  DESA,
  day,
  desa,
  FEBRUARY_REPORTS,
  kerjaBakti,
  moment,
  obligationId,
  periodId,
  type Story,
  termsOf,
  unitOf,
  waiverOf,
} from '../../core/kasiman';
import { reportOfFebruary } from '../camat/crowded-month';
import { KASIMAN, owedCells } from '../mails';

const circular = 'Surat Edaran Bupati Bojonegoro Nomor 440/XII/2021 tentang Kerja Bakti';
const signer = {
  position: '',
  name: 'Drs. Contoh, M.Si.',
  rank: 'Pembina Tingkat I',
  personnelNumber: '19700101 199003 1 001',
};

function lettersOf(profile: OfficeProfile, regions: readonly string[]): OfficeLetters {
  return {
    profile,
    regions,
    address: 'Jalan Contoh Nomor 1, telepon (0000) 000000',
    place: '',
    signer,
  };
}

export const kasimanLetters = lettersOf(KASIMAN, ['Kabupaten Bojonegoro']);

/** Papua: a distrik with kampung and one kelurahan. */
export const sentaniLetters = lettersOf(
  {
    tier: 'kecamatan',
    code: code('91.03.01'),
    name: 'Sentani',
    zone: 'WIT',
    terms: termsOf('kecamatan', {
      unit: 'kampung',
      unitHead: 'Kepala Kampung',
      office: 'Distrik',
      officeHead: 'Kepala Distrik',
    }),
  },
  ['Kabupaten Jayapura'],
);

/** Banten: a desa whose RW are led by a Jaro. */
export const patrasanaLetters = lettersOf(
  { tier: 'desa', code: code('36.03.04.2008'), name: 'Patrasana', zone: 'WIB', terms: termsOf('desa') },
  ['Kabupaten Tangerang', 'Kecamatan Kresek'],
);

function headingOf(
  { regions: [region = ''] }: OfficeLetters,
  subject: string,
  recipient: readonly string[],
): LetterHeading {
  return {
    number: '400.10/7/412.520/III/2026',
    date: day('2026-03-10'),
    nature: 'Biasa',
    attachment: '-',
    subject,
    recipient,
    copies: [`Kepala DPMD ${region}`, `Inspektur ${region}`],
  };
}

export function monthly(office: OfficeLetters, story: Story): LetterDocument {
  const report = reportOfFebruary(story);
  return monthlyLetter({
    office,
    heading: headingOf(office, monthlySubject(report, office.profile.terms), superiorAddress(office)),
    report,
    now: moment('2026-03-10 09:00'),
    note: '',
  });
}

/** Six on time, one late, one too late to count yet, one excused, one missing; one report contradicted. */
export const february: Story = {
  obligations: [kerjaBakti({}, { legalBasis: circular })],
  reports: FEBRUARY_REPORTS.slice(0, 7).map((report, index) => ({
    ...report,
    details: {
      ...report.details,
      obstacle: ['alat kurang, hubungi 0812 3456 7890', 'hujan', 'nihil'][index] ?? '',
    },
  })),
  waivers: [waiverOf(desa(9), '2026-02', { reason: 'Pilkades, hubungi 0812 3456 7890.' })],
  visits: [
    {
      id: 'kunjungan-1',
      members: [],
      notes: 'lokasi kosong',
      unit: desa(3),
      obligationId: obligationId('kerja-bakti'),
      periodId: periodId('2026-02'),
      date: day('2026-02-20'),
      outcome: 'not-held',
    },
  ],
  today: '2026-03-10',
};

/** A month for which nobody has reported. */
function silent(units: readonly Unit[], legalBasis: string): Story {
  return {
    obligations: [kerjaBakti({}, { legalBasis })],
    units,
    today: '2026-03-10',
  };
}

interface Owing {
  readonly office: OfficeLetters;
  readonly unit: Unit;
  readonly subject: string;
  readonly legalBasis: string;
}

function owedLetter(
  write: typeof warningLetter,
  { office, unit, subject, legalBasis }: Owing,
): LetterDocument {
  const { terms } = office.profile;
  return write({
    office,
    heading: headingOf(office, subject, [unitHeadTitle(unit, terms), `di ${unit.name}`]),
    note: '',
    unitName: unitTitle(unit, terms),
    owed: owedCells(silent([unit], legalBasis)),
    today: day('2026-03-10'),
  });
}

function invitation(office: OfficeLetters, units: readonly Unit[]): LetterDocument {
  return invitationLetter({
    invitees: [],
    basis: '',
    office,
    heading: headingOf(office, 'Undangan Rapat Koordinasi', [
      `${jointWords(units, office.profile.terms).head} se-${office.profile.terms.office} ${office.profile.name}`,
      'di tempat',
    ]),
    note: 'Mengingat pentingnya acara, diharapkan hadir tepat waktu dan tidak diwakilkan.',
    day: 'Kamis, 12 Maret 2026',
    time: `09.00 ${office.profile.zone} s.d. selesai`,
    place: 'Pendopo',
    agenda: 'Evaluasi laporan bulan Februari 2026',
  });
}

function assignment(office: OfficeLetters): LetterDocument {
  return assignmentLetter({
    office,
    heading: headingOf(office, 'kunjungan pemantauan', []),
    note: '',
    basis: [circular, 'Hasil rapat koordinasi 5 Maret 2026'],
    members: [
      {
        name: 'Ahmad Contoh, S.Sos.',
        position: 'Kasi Kesra',
        institution: 'Kecamatan Kasiman',
        personnelNumber: 'Penata, NIP 19800202 200501 1 002',
      },
      { name: 'Budi Contoh', position: 'Anggota', institution: 'Polsek Kasiman', personnelNumber: '' },
    ],
    stops: ['Desa Batokan, 12 Maret 2026', 'Desa Betet, 13 Maret 2026'],
    results: [],
  });
}

const ifale = unitOf('91.03.01.2001', 'Ifale');
const hinekombe = unitOf('91.03.01.1001', 'Hinekombe');
const kejaroan = unitOf('36.03.04.2008-I', 'Kejaroan I', { kind: 'rw' });

const sidomukti = {
  office: kasimanLetters,
  unit: unitOf('35.22.20.2004', 'Sidomukti'),
  legalBasis: circular,
};
const inSentani = { office: sentaniLetters, legalBasis: '' };
const inPatrasana = { office: patrasanaLetters, unit: kejaroan, legalBasis: '' };

/** By name of the golden file. */
export const exampleLetters = {
  'letter-monthly': monthly(kasimanLetters, february),
  'letter-invitation': invitation(kasimanLetters, DESA),
  'letter-reminder': owedLetter(reminderLetter, {
    ...sidomukti,
    subject: 'Pengingat Laporan Bulan Februari 2026',
  }),
  'letter-warning': owedLetter(warningLetter, {
    ...sidomukti,
    subject: 'Teguran Keterlambatan Laporan Bulan Februari 2026',
  }),
  'letter-assignment': assignment(kasimanLetters),
  'letter-monthly-kampung': monthly(sentaniLetters, silent([ifale, hinekombe], '')),
  'letter-warning-kampung': owedLetter(warningLetter, { ...inSentani, unit: ifale, subject: 'Teguran' }),
  'letter-invitation-kampung': invitation(sentaniLetters, [ifale, hinekombe]),
  'letter-reminder-kelurahan': owedLetter(reminderLetter, {
    ...inSentani,
    unit: hinekombe,
    subject: 'Pengingat',
  }),
  'letter-monthly-jaro': monthly(patrasanaLetters, silent([kejaroan], '')),
  'letter-warning-jaro': owedLetter(warningLetter, { ...inPatrasana, subject: 'Teguran' }),
} satisfies Readonly<Record<string, LetterDocument>>;
