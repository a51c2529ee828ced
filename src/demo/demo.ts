// The demo that `npm start` opens: a person's work at the add-in, from an empty workbook on.
import type { AccountData, Office } from 'local-office';

/** Who works in Kasiman's office; the first one owns everything. */
export const accounts: readonly AccountData[] = [
  { email: 'staf@kasiman.example', name: 'Staf Kecamatan', kind: 'consumer', role: 'owner' },
  { email: 'staf2@kasiman.example', name: 'Staf Kedua', kind: 'consumer', role: 'editor' },
  { email: 'camat@kasiman.example', name: 'Camat', kind: 'consumer', role: 'viewer' },
  { email: 'desa@kasiman.example', name: 'Desa', kind: 'consumer', role: 'none' },
];

/** What the script's web page is called on screen. */
export const webPageTitle = 'Halaman Camat';

/** Where the office clock stands when the demo begins. */
export const startsAt = '2026-02-02T08:00:00+07:00';

/** Below the two hidden rows of a tab and its headers. */
const firstDataRow = 4;

/**
 * Kecamatan Kasiman (35.22.20), from the set-up on 2 February to the morning of 12 March 2026: six desa report in time, two late, one
 * is excused for a flood, one is missing; March has begun.
 */
export function play(office: Office): void {
  while (ask(office, 'prepareWorkbook', kasimanSetup).value?.isDone === false);
  kasimanUnits.forEach(({ name }, index) => {
    office.editAsUser(`D${index + firstDataRow}`, `sekdes.${name.toLowerCase()}@desa.example`, 'Kontak');
  });
  // The page is opened once, so that it knows where it answers.
  office.webGet();
  ask(office, 'switchReminders', { on: true });
  for (const step of reports.filter(({ sentAt }) => sentAt < waiver.writtenAt)) submit(office, step);
  office.clock.set(`${waiver.writtenAt}+07:00`);
  waiver.cells.forEach((text, index) => {
    office.editAsUser(`${'ABCDEF'[index]}${firstDataRow}`, text, 'Dispensasi');
  });
  for (const step of reports.filter(({ sentAt }) => sentAt >= waiver.writtenAt)) submit(office, step);
  office.clock.set('2026-03-12T07:45:00+07:00');
  office.openWorkbook();
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
}

/** Asks the script as its windows do: with the pass that the menu writes into a window. */
function ask(office: Office, name: string, args: unknown): { value?: { isDone?: boolean } } {
  office.run('menuAbout');
  const dialog = office.dialogs[office.dialogs.length - 1];
  const pass = / data-izin="([^"]*)"/u.exec(dialog?.html ?? '')?.[1] ?? '';
  if (dialog) office.closeDialog(dialog.id);
  const reply = office.callFromPage('rpc', [name, JSON.stringify(args), pass]);
  if (reply.status !== 'done') throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return JSON.parse(String(reply.value));
}

/** The ten desa of Kecamatan Kasiman (35.22.20), as in idn-area-data 4.0.1. */
export const kasimanUnits = [
  ['35.22.20.2001', 'Batokan'],
  ['35.22.20.2002', 'Betet'],
  ['35.22.20.2003', 'Tembeling'],
  ['35.22.20.2004', 'Sidomukti'],
  ['35.22.20.2005', 'Besah'],
  ['35.22.20.2006', 'Sambeng'],
  ['35.22.20.2007', 'Ngaglik'],
  ['35.22.20.2008', 'Kasiman'],
  ['35.22.20.2009', 'Sekaran'],
  ['35.22.20.2010', 'Tambakmerak'],
].map(([code = '', name = '']) => ({ code, name }));

/** What the wizard sends for Kecamatan Kasiman. */
export const kasimanSetup = {
  tier: 'kecamatan',
  officeCode: '35.22.20',
  officeName: 'Kasiman',
  units: kasimanUnits,
  terms: {
    unit: 'desa',
    unitHead: 'Kepala Desa',
    subUnit: 'dusun',
    office: 'Kecamatan',
    officeHead: 'Camat',
    forum: 'Forpimcam',
    superior: 'Bupati',
  },
  zone: 'WIB',
  headEmail: 'camat@kasiman.example',
  contactPerson: 'Kasi Kesra',
  contactPhone: '0353-511000',
  obligation: {
    name: 'Kerja Bakti',
    minimumCount: 1,
    dueKind: 'day-of-next-month',
    dueDays: 5,
    shiftToWorkingDay: true,
    evidence: 'photo-wished',
    legalBasis: '',
    bindsKelurahan: true,
    start: '2026-02-01',
  },
} as const;

const waiver = {
  writtenAt: '2026-02-20T09:30:00',
  cells: [
    '35.22.20.2005 Besah',
    'kerja-bakti',
    'Februari 2026',
    'Banjir',
    'Camat Kasiman',
    '20 Februari 2026',
  ],
};

interface DemoReport {
  readonly name: string;
  /** Wall clock in WIB. */
  readonly sentAt: string;
  readonly activityDate: string;
  readonly kinds: readonly string[];
  readonly people: string;
  readonly story: string;
}

function report(
  sentAt: string,
  name: string,
  activityDate: string,
  people: number,
  kinds: readonly string[],
  [place, officials, outcome, obstacle]: readonly [string, string, string, string],
): DemoReport {
  return {
    name,
    sentAt,
    activityDate,
    kinds,
    people: String(people),
    story: `Tempat: ${place}\nPerangkat yang hadir: ${officials}\nHasil: ${outcome}\nKendala: ${obstacle}`,
  };
}

const cleaning = 'Membersihkan lingkungan';
const facilities = 'Menata fasilitas umum';
const reports: readonly DemoReport[] = [
  report(
    '2026-02-13T10:12:00',
    'Batokan',
    '2026-02-13',
    42,
    [cleaning],
    ['Dusun Krajan RT 02', 'Kades, Sekdes', 'Selokan 300 m bersih', 'tidak ada'],
  ),
  report(
    '2026-02-15T09:40:00',
    'Sambeng',
    '2026-02-15',
    57,
    [cleaning, facilities],
    ['Balai desa dan makam', 'Kades, 2 Kadus', 'Halaman dan pagar rapi', 'hujan'],
  ),
  report(
    '2026-02-16T16:05:00',
    'Betet',
    '2026-02-15',
    31,
    [cleaning],
    ['Dusun Betet Lor', 'Sekdes, Kadus', 'Jalan dusun bersih', 'tidak ada'],
  ),
  report(
    '2026-02-23T08:20:00',
    'Kasiman',
    '2026-02-22',
    64,
    [facilities],
    ['Lapangan desa', 'Kades, BPD', 'Gawang dan talut diperbaiki', 'kurang semen'],
  ),
  report(
    '2026-02-27T11:30:00',
    'Tembeling',
    '2026-02-27',
    38,
    [cleaning],
    ['Dusun Tembeling', 'Kadus, RT 01–04', 'Saluran irigasi lancar', 'tidak ada'],
  ),
  report(
    '2026-03-03T13:15:00',
    'Sekaran',
    '2026-02-28',
    45,
    [cleaning],
    ['Pasar desa', 'Kades, Linmas', 'Pasar bersih dari sampah', 'sinyal lemah'],
  ),
  report(
    '2026-03-07T10:00:00',
    'Ngaglik',
    '2026-02-28',
    29,
    [cleaning],
    ['Dusun Ngaglik Kidul', 'Sekdes', 'Gorong-gorong bersih', 'terlambat mengisi'],
  ),
  report(
    '2026-03-08T09:10:00',
    'Sambeng',
    '2026-03-08',
    51,
    [cleaning],
    ['Sekitar masjid', 'Kades, Kadus', 'Saluran air bersih', 'tidak ada'],
  ),
  report(
    '2026-03-09T15:45:00',
    'Tambakmerak',
    '2026-02-27',
    33,
    [facilities],
    ['Pos ronda RT 03', 'Kadus, Linmas', 'Atap pos ronda diganti', 'tidak ada'],
  ),
  report(
    '2026-03-10T08:30:00',
    'Batokan',
    '2026-03-08',
    40,
    [cleaning],
    ['Dusun Krajan RT 04', 'Kades', 'Tepi jalan bersih', 'tidak ada'],
  ),
];

function submit(office: Office, step: DemoReport): void {
  const unit = kasimanUnits.find(({ name }) => name === step.name);
  office.clock.set(`${step.sentAt}+07:00`);
  office.submitForm('Laporan Kerja Bakti', {
    Desa: `${unit?.code} ${unit?.name}`,
    'Tanggal kegiatan': step.activityDate,
    'Apa yang dikerjakan?': [...step.kinds],
    'Jumlah warga yang hadir': step.people,
    'Tempat, perangkat yang hadir, hasil, dan kendala': step.story,
  });
}
