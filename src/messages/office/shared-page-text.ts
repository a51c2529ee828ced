// Words that several pages share: what a page says while it waits, fails, copies or downloads.

export const reading = 'Membaca buku kerja…';
export const opening = 'Membuka…';
export const saving = 'Menyimpan…';
export const revoking = 'Mencabut…';
export const noting = 'Mencatat…';

export const retry = 'Coba lagi';
export const back = 'Kembali';

/** Google's own errors (no network, session gone) are English: pages say this instead. */
export const unreachable =
  'Google tidak dapat dihubungi. Yang sudah Anda isi tetap ada; periksa sambungan internet, lalu coba lagi.';

export const whatsapp = 'WhatsApp';

/** For screen readers, where the link itself says only `WhatsApp`. */
export function openWhatsapp(recipient: string): string {
  return `Buka WhatsApp untuk ${recipient}`;
}

export function download(fileName: string): string {
  return `Unduh ${fileName}`;
}

/** Without a full stop: it stands as a line of a list. */
export function noMatch(query: string): string {
  return `Tidak ada yang cocok dengan “${query}”`;
}

/** What a screen reader says of the box in which a line of a pasted list is put right. */
export function mendLine(line: number): string {
  return `Perbaiki baris ${line}`;
}
