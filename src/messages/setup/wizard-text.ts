// Words of the wizard's frame: its buttons, its progress, and what an office reads that was set up before.

export const windowTitle = 'Siapkan buku kerja';

export const next = 'Lanjut';
export const saveChange = 'Simpan perubahan';
export const make = 'Buat buku kerja';
export const repair = 'Perbaiki buku kerja';

/** Shown while the workbook is made; `seconds` since the button was pressed. */
export function making(seconds: number): string {
  const passed =
    seconds === 0 ? 'Biasanya kurang dari satu menit.' : `Sudah ${seconds} detik; jangan tutup jendela ini.`;
  return `Membuat tab, formulir, dan tautan. ${passed}`;
}

/** `office` with the word in front of it: `Kecamatan Kasiman`. */
export function alreadySetUp(office: string): string {
  return `Buku kerja ini sudah disiapkan untuk ${office}. Menyiapkannya lagi memperbaiki tab yang rusak; yang sudah diisi tidak ditimpa.`;
}
