// The office that most tests set up: Kecamatan Kasiman (35.22.20) in February 2026. It owes the demo nothing.
import type { AccountData } from 'local-office';
import type { SetupRequest } from '../../src/app/setup/rpc-setup';

/** Who works in Kasiman's office; the first one owns everything. */
export const accounts: readonly AccountData[] = [
  { email: 'staf@kasiman.example', name: 'Staf Kecamatan', kind: 'consumer', role: 'owner' },
  { email: 'staf2@kasiman.example', name: 'Staf Kedua', kind: 'consumer', role: 'editor' },
  { email: 'camat@kasiman.example', name: 'Camat', kind: 'consumer', role: 'viewer' },
  { email: 'desa@kasiman.example', name: 'Desa', kind: 'consumer', role: 'none' },
];

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
export const kasimanSetup: SetupRequest = {
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
};
