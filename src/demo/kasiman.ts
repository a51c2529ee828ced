// Says who works in the demo's office and what it set up: Kecamatan Kasiman (35.22.20) in Bojonegoro.
import type { AccountData } from 'local-office';

/** Who works in Kasiman's office; the first one owns everything. */
export const accounts: readonly AccountData[] = [
  { email: 'staf@kasiman.example', name: 'Staf Kecamatan', kind: 'consumer', role: 'owner' },
  { email: 'staf2@kasiman.example', name: 'Staf Kedua', kind: 'consumer', role: 'editor' },
  { email: 'camat@kasiman.example', name: 'Camat', kind: 'consumer', role: 'viewer' },
  { email: 'desa@kasiman.example', name: 'Desa', kind: 'consumer', role: 'none' },
];

/** The ten desa of Kecamatan Kasiman, as in idn-area-data 4.0.1. */
export const units = [
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

/** A desa as tabs and forms name it: `35.22.20.2001 Batokan`. Throws for a name that none has. */
export function labelOf(name: string): string {
  const unit = units.find((known) => known.name === name);
  if (unit === undefined) throw new Error(`no desa ${name}`);
  return `${unit.code} ${unit.name}`;
}

/** What the wizard sends. */
export const setup = {
  tier: 'kecamatan',
  officeCode: '35.22.20',
  officeName: 'Kasiman',
  units,
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
    legalBasis: 'Surat Edaran Bupati tentang kerja bakti bersama',
    bindsKelurahan: true,
    start: '2026-01-01',
  },
} as const;

/** The obligations that follow the first one: the preset of each, and how the office calls it. */
export const furtherObligations = [
  { preset: 'siskamling', name: 'Siskamling' },
  { preset: 'laporan-penduduk', name: 'Laporan Penduduk' },
] as const;

/** What stands in Pengaturan so that letters bear a head and a name. */
export const letterhead: Readonly<Record<string, string>> = {
  'Surat: wilayah di atas kantor': 'Kabupaten Bojonegoro',
  'Surat: alamat kantor': 'Jalan Raya Kasiman 12, telepon (0353) 511000, 62164',
  'Surat: tempat': 'Kasiman',
  'Surat: kode klasifikasi': '100.3.4',
  'Surat: kode kantor': '412.520',
  'Penanda tangan: nama': 'Drs. Sutrisno, M.Si.',
  'Penanda tangan: pangkat': 'Pembina Tingkat I',
  'Penanda tangan: NIP': '19700101 199503 1 001',
  'Surat: tembusan': 'Kepala Dinas PMD Kabupaten Bojonegoro',
};

const secretaries = [
  'Siti Aminah',
  'Karno',
  'Slamet Riyadi',
  'Sri Wahyuni',
  'Bambang Susilo',
  'Endang Lestari',
  'Suparman',
  'Dwi Astuti',
  'Agus Purnomo',
  'Rukmini',
];

/** Name, address and number of each desa's secretary, in the order of the desa. The numbers belong to nobody. */
export const contacts: readonly (readonly string[])[] = units.map(({ name }, index) => [
  secretaries[index] ?? '',
  `sekdes.${name.toLowerCase()}@desa.example`,
  `0812-0000-00${String(index + 11)}`,
]);
