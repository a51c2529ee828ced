// Words of the wizard's first step: which office the workbook is for.

export const short = 'Wilayah';
export const heading = 'Kantor Anda di mana?';
export const lead = 'Ketik sebagian nama atau kodenya, lalu pilih. Daftar wilayahnya langsung terisi.';

export const levels = {
  province: 'Provinsi',
  regency: 'Kabupaten atau kota',
  district: 'Kecamatan',
  village: 'Desa atau kelurahan',
} as const;

export const tier = 'Buku kerja ini untuk kantor';

/** By tier: the office, and what it oversees. */
export const tiers = {
  kecamatan: { text: 'Kecamatan', note: 'memantau desa' },
  kabupaten: { text: 'Kabupaten', note: 'memantau kecamatan' },
  desa: { text: 'Desa', note: 'memantau RW' },
  provinsi: { text: 'Provinsi', note: 'memantau kabupaten dan kota' },
  pusat: { text: 'Pusat', note: 'memantau provinsi' },
} as const;

/** The office of the nation that asks after desa, until Pengaturan says another; and what stands above it. */
export const nationOffice = 'Bina Pemerintahan Desa';
export const nationMinistry = 'Kementerian Dalam Negeri';

export const reading = 'Membaca daftar wilayah…';

export function search(level: keyof typeof levels): string {
  return `Cari ${levels[level].toLowerCase()}`;
}

/** In a field that has nothing to offer before the level above is chosen. */
export function chooseFirst(above: keyof typeof levels): string {
  return `Pilih ${levels[above].toLowerCase()} dahulu`;
}

export function chooseFromList(level: keyof typeof levels): string {
  return `Pilih ${levels[level].toLowerCase()} dari daftar.`;
}

/** As a letterhead names a kecamatan. */
export function districtTitle(name: string): string {
  return `Kecamatan ${name}`;
}
