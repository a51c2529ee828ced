// Words of the wizard's frame: its buttons, its progress, and what an office reads that was set up before.

export const windowTitle = 'Siapkan buku kerja';

export const next = 'Lanjut';
export const saveChange = 'Simpan perubahan';
export const make = 'Buat buku kerja';
export const repair = 'Perbaiki buku kerja';

/** `office` with the word in front of it: `Kecamatan Kasiman`. */
export function alreadySetUp(office: string): string {
  return `Buku kerja ini sudah disiapkan untuk ${office}. Menyiapkannya lagi memperbaiki tab yang rusak; yang sudah diisi tidak ditimpa.`;
}
