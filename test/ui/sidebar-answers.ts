// What a server in good order answers to the sidebars of Kasiman.
import type { LinkPage } from '../../src/app/forms/rpc-links';
import { DESA } from '../core/kasiman';
import type { Answer } from './page-browser';

const names = DESA.map(({ name }) => name);

export const links = names.map((name, index) => ({
  unit: `35.22.20.20${String(index + 1).padStart(2, '0')}`,
  unitName: `Desa ${name}`,
  unitWord: 'desa',
  obligationName: 'Kerja Bakti',
  label: `Desa ${name} · Kerja Bakti`,
  url: `https://docs.google.com/forms/d/e/abc/viewform?entry.1=${name}`,
  codeUrl: `https://forms.gle/${name}`,
  whatsappText: `Yth. Sekretaris Desa ${name}, tautan laporan kerja bakti: https://docs.google.com/forms/d/e/abc/viewform?entry.1=${name}`,
}));

export const calendarLink = {
  isDeployed: true,
  url: `https://script.google.com/macros/s/AKfycbx/exec?kalender=99991231235959.3f9a0c1be2d4.${'5e'.repeat(32)}`,
};

export const linkPage: LinkPage = {
  links,
  officeName: 'Kecamatan Kasiman',
  staleForms: [],
  round: { sent: 2, total: 10 },
};

function mail(unit: string, addresses: readonly string[]) {
  return {
    unit: `Desa ${unit}`,
    addresses,
    subject: `Belum lapor: Laporan Kerja Bakti Februari 2026 Desa ${unit}`,
    reason: 'Kerja Bakti Februari 2026, 3 hari sebelum tenggat',
  };
}

/** 108 desa with three addresses each: what one consumer account can send in a day. */
function manyDay(label: string, first: number, units: number) {
  return {
    label,
    note: 'Sekarang jatah surel Google hari ini habis.',
    mailCount: units * 3,
    mails: Array.from({ length: units }, (_, index) =>
      mail(
        `Contoh ${first + index}`,
        [1, 2, 3].map((number) => `kontak${number}@desa${first + index}.example`),
      ),
    ),
  };
}

export const preview = {
  days: [
    {
      label: 'Sekarang, 09.00 WIB',
      note: '',
      mailCount: 3,
      mails: ['Sidomukti', 'Besah', 'Sekaran'].map((name) =>
        mail(name, [`sekdes@${name.toLowerCase()}.example`]),
      ),
    },
    { ...manyDay('Besok, Selasa, 3 Maret 2026', 1, 26), mailCount: 80 },
    manyDay('Rabu, 4 Maret 2026', 27, 12),
  ],
  unitCount: 3,
  mailCount: 3,
  unitWord: 'desa',
  quotaLeft: 97,
  quotaReserve: 20,
  next: '',
  skipped: [
    { unit: 'Desa Betet', owed: 'Kerja Bakti Februari 2026', reason: 'belum ada alamat surel di tab Kontak' },
  ],
  automatic: false,
};

export const words = [
  {
    kind: 'reminder',
    title: 'Sebelum tenggat',
    fields: [
      {
        part: 'subject',
        label: 'Judul surel',
        text: 'Belum lapor: {laporan} {desa}',
        initial: 'Belum lapor: {laporan} {desa}',
        most: 120,
      },
      {
        part: 'opening',
        label: 'Kalimat pembuka',
        text: 'Salam sehat.',
        initial: 'Terima kasih atas kerja samanya selama ini.',
        most: 400,
      },
      {
        part: 'closing',
        label: 'Kalimat penutup',
        text: 'Sudah melapor hari ini? Abaikan surel ini.',
        initial: 'Sudah melapor hari ini? Abaikan surel ini.',
        most: 200,
      },
    ],
    placeholders: [
      { name: '{desa}', meaning: 'nama pelapornya, misalnya Desa Sidomukti atau Kelurahan Melayu' },
      { name: '{laporan}', meaning: 'laporan dan periodenya' },
      { name: '{tenggat}', meaning: 'hari, tanggal, dan jam tenggat' },
    ],
  },
  {
    kind: 'thanks',
    title: 'Ucapan terima kasih',
    fields: [
      {
        part: 'subject',
        label: 'Judul surel',
        text: 'Terima kasih, {desa}',
        initial: 'Terima kasih, {desa}',
        most: 120,
      },
    ],
    placeholders: [
      { name: '{desa}', meaning: 'nama pelapornya, misalnya Desa Sidomukti atau Kelurahan Melayu' },
    ],
  },
];

export const draft = {
  name: 'Kerja bakti',
  owner: 'Kesra',
  legalBasis: '',
  form: 'activity',
  minimumCount: 1,
  periodType: 'monthly',
  anchor: '',
  start: '2026-02-01',
  end: '',
  dueKind: 'day-of-next-month',
  dueDays: 5,
  shiftToWorkingDay: true,
  evidence: 'photo-wished',
  approvalFirst: false,
  binds: 'all',
};

const choices = {
  today: '2026-02-03',
  terms: {
    unit: 'desa',
    unitHead: 'Kepala Desa',
    subUnit: 'dusun',
    office: 'Kecamatan',
    officeHead: 'Camat',
    forum: 'Forkopimcam',
    superior: 'Bupati',
  },
  hasKelurahan: false,
  presets: [
    { id: 'kerja-bakti', draft },
    {
      id: 'siskamling',
      draft: { ...draft, name: 'Siskamling', owner: 'Trantib', legalBasis: 'SE Mendagri 300.1.4/e.1/BAK' },
    },
    {
      id: 'sosialisasi-se',
      draft: {
        ...draft,
        name: 'Sosialisasi Surat Edaran',
        periodType: 'campaign',
        start: '2026-12-01',
        end: '2026-12-31',
        dueKind: 'days-after-end',
        dueDays: 7,
      },
    },
  ],
};

const duePeriods = [
  { label: 'Februari 2026', due: 'Kamis, 5 Maret 2026, 23.59 WIB' },
  { label: 'Maret 2026', due: 'Senin, 6 April 2026, 23.59 WIB' },
  { label: 'April 2026', due: 'Selasa, 5 Mei 2026, 23.59 WIB' },
];

export const answers: Record<string, Answer> = {
  readLinks: () => ({ value: linkPage }),
  updateForms: () => ({ value: linkPage }),
  openPrintPage: () => ({ value: {} }),
  readTrial: (_, times) => ({
    value: times === 1 ? preview : { ...preview, days: [], unitCount: 0, mailCount: 0, quotaLeft: 94 },
  }),
  sendReminders: () => ({ value: { message: '3 pengingat terkirim.', sent: 3 } }),
  switchReminders: ({ on }: { on: boolean }) => ({
    value: { message: on ? 'Pengingat otomatis menyala.' : 'Pengingat otomatis mati.', automatic: on },
  }),
  readCalendar: () => ({
    value: {
      name: 'pantau-desa-kasiman.ics',
      text: 'BEGIN:VCALENDAR\r\n',
      deadlines: 4,
      plans: 10,
      ...calendarLink,
    },
  }),
  makeCalendarLink: () => ({ value: calendarLink }),
  revokeCalendarLink: () => ({ value: { isDeployed: true, url: '' } }),
  readWords: () => ({ value: words }),
  previewWords: ({ texts }: { texts: { subject: string } }) => ({
    value: {
      problems: texts.subject.includes('{nama}')
        ? { subject: '{nama} tidak dikenal. Yang dapat dipakai di sini: {desa}, {laporan}, {tenggat}.' }
        : {},
      subject: texts.subject.replace('{laporan} {desa}', 'Laporan Kerja Bakti Februari 2026 Desa Batokan'),
      text: 'Yth. Kepala Desa Batokan,\n\nSalam sehat. Laporan Kerja Bakti Februari 2026 kami tunggu sampai Kamis, 5 Maret 2026, 23.59 WIB.',
    },
  }),
  saveWords: () => ({ value: { message: 'Tersimpan. Berlaku mulai pesan berikutnya.', forms: words } }),
  readObligationChoices: () => ({ value: choices }),
  readYears: () => ({
    value: [
      { year: 2026, isClosed: true, hindrance: 'Tahun 2026 sudah ditutup; arsipnya tidak diubah.', open: [] },
      {
        year: 2027,
        isClosed: false,
        hindrance: '',
        open: ['2 laporan belum masuk. Kerja Bakti Nov 2027: Betet, Sidomukti.'],
      },
      {
        year: 2028,
        isClosed: false,
        hindrance: 'Tahun 2028 masih punya 3 periode yang tenggatnya belum lewat.',
        open: [],
      },
    ],
  }),
  closeYear: () => ({
    value: {
      message: 'Tahun 2027 ditutup.',
      years: [{ year: 2027, isClosed: true, hindrance: 'Tahun 2027 sudah ditutup.', open: [] }],
    },
  }),
  previewDue: () => ({ value: { periods: duePeriods } }),
  addObligation: () => ({ value: { message: 'Siskamling berlaku mulai Februari 2026.' } }),
};
