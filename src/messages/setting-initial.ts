// What holds until the office has set something else?

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
  keepMonths: '',
  closedYears: '',
} as const;

export type SettingKey = keyof typeof settingInitial;
