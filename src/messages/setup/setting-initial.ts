// What each setting holds until the office has set something else.
import type { Terms } from '../../core/office/profile';
import type { OfficeTier } from '../../core/office/unit';

/** By key, in the order of the tab; '' where nothing holds yet. */
export const settingInitial = {
  officeName: '',
  officeCode: '',
  tier: '',
  zone: 'WIB',
  termUnit: 'desa',
  termUnitHead: 'Kepala Desa',
  termSubUnit: 'dusun',
  termOffice: 'Kecamatan',
  termOfficeHead: 'Camat',
  termForum: 'Forkopimcam',
  termSuperior: 'Bupati',
  contactPerson: '',
  contactPhone: '',
  headEmail: '',
  reminderFrom: '07.30',
  reminderUntil: '16.00',
  ramadan: '',
  reminderPositions: '',
  pageViewers: '',
  remindersOn: 'tidak',
  thanksOn: 'ya',
  countsUncoded: 'ya',
  keepMonths: '',
  closedYears: '',
  letterRegion: '',
  letterAddress: '',
  letterPlace: '',
  letterPattern: '{klasifikasi}/{urut}/{kode}/{bulan-romawi}/{tahun}',
  letterClassification: '',
  letterCode: '',
  letterPaper: 'F4',
  signerPosition: '',
  signerName: '',
  signerRank: '',
  signerNumber: '',
  letterCopies: '',
  visitsPerMonth: '2',
  visitDays: 'Senin–Jumat',
  visitSpacing: '7',
  visitMembers: '2',
  inviteesRakor: 'Sekretaris; Kasi Pelayanan; Kasi Pemerintahan',
  inviteesPreparation: 'Kepala; Sekretaris',
  inviteesVillage: 'Kepala; Ketua BPD',
  inviteesPlanning: 'Kepala; Ketua BPD',
  inviteesTraining: 'Sekretaris; Kasi Pelayanan',
  inviteesOther: 'Kepala',
} as const;

/** Two days as they are typed: the first and the last. */
export const ramadanExample = '18 Februari 2026 s.d. 19 Maret 2026';

export type SettingKey = keyof typeof settingInitial;

/** Whom an office above or below a kecamatan invites: a kabupaten its camat, a desa its Jaro. */
export function inviteesIn(tier: OfficeTier, { unitHead }: Terms): Partial<Record<SettingKey, string>> {
  if (tier === 'kecamatan') return {};
  const keys = Object.keys(settingInitial).filter((key) => key.startsWith('invitees'));
  return Object.fromEntries(keys.map((key) => [key, unitHead]));
}
