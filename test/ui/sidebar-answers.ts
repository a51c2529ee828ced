// What does a server in good order answer to the sidebars of Kasiman?
import type { LinkPage } from '../../src/app/rpc-links';
import type { Answer } from './page-browser';

const names = [
  'Batokan',
  'Betet',
  'Tembeling',
  'Sidomukti',
  'Besah',
  'Sambeng',
  'Ngaglik',
  'Kasiman',
  'Sekaran',
  'Tambakmerak',
];

export const links = names.map((name, index) => ({
  unit: `35.22.20.20${String(index + 1).padStart(2, '0')}`,
  unitName: `Desa ${name}`,
  obligationName: 'Kerja Bakti',
  label: `Desa ${name} · Kerja Bakti`,
  url: `https://docs.google.com/forms/d/e/abc/viewform?entry.1=${name}`,
  whatsappText: `Yth. Sekretaris Desa ${name}, tautan laporan kerja bakti: https://docs.google.com/forms/d/e/abc/viewform?entry.1=${name}`,
}));

export const linkPage: LinkPage = {
  links,
  officeName: 'Kecamatan Kasiman',
  unitTerm: 'desa',
  staleForms: [],
};

const mail = (unit: string) => ({
  unit: `Desa ${unit}`,
  address: `${unit.toLowerCase()}@contoh.desa.id`,
  subject: 'Laporan Kerja Bakti Februari belum kami terima',
  reason: 'Kerja Bakti Februari 2026, 3 hari sebelum tenggat',
  when: 'Senin, 2 Maret 2026, 07.30 WIB',
});

export const preview = {
  mails: ['Sidomukti', 'Besah', 'Sekaran'].map(mail),
  unitCount: 3,
  unitWord: 'desa',
  quotaLeft: 97,
  skipped: [{ unit: 'Desa Betet', reason: 'Belum ada alamat surel; isi di tab Kontak.' }],
  automatic: false,
};

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
  planReminders: (_, times) => ({
    value: times === 1 ? preview : { ...preview, mails: [], unitCount: 0, quotaLeft: 94 },
  }),
  sendReminders: () => ({ value: { message: '3 pengingat terkirim.', sent: 3 } }),
  switchReminders: ({ on }: { on: boolean }) => ({
    value: { message: on ? 'Pengingat otomatis menyala.' : 'Pengingat otomatis mati.', automatic: on },
  }),
  readObligationChoices: () => ({ value: choices }),
  readYears: () => ({
    value: [
      { year: 2026, isClosed: true, hindrance: 'Tahun 2026 sudah ditutup; arsipnya tidak diubah.' },
      { year: 2027, isClosed: false, hindrance: '' },
      {
        year: 2028,
        isClosed: false,
        hindrance: 'Tahun 2028 masih punya 3 periode yang tenggatnya belum lewat.',
      },
    ],
  }),
  closeYear: () => ({
    value: {
      message: 'Tahun 2027 ditutup.',
      years: [{ year: 2027, isClosed: true, hindrance: 'Tahun 2027 sudah ditutup.' }],
    },
  }),
  previewDue: () => ({ value: { periods: duePeriods } }),
  addObligation: () => ({ value: { message: 'Siskamling berlaku mulai Februari 2026.' } }),
};
