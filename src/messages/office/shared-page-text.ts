// Words that several pages share: what a page says while it waits, fails, copies or downloads.

export const reading = 'Membaca buku kerja…';
export const opening = 'Membuka…';
export const saving = 'Menyimpan…';
export const revoking = 'Mencabut…';
export const noting = 'Mencatat…';

export const retry = 'Coba lagi';
export const back = 'Kembali';

/** Why the server gave no answer. Google's own errors are English: pages say one of these instead. */
export const noAnswer = {
  offline:
    'Komputer ini tidak tersambung ke internet. Yang sudah Anda isi tetap ada; periksa sambungannya, lalu coba lagi.',
  severalAccounts:
    'Peramban ini masuk ke beberapa akun Google sekaligus, dan Google menolak panel ini. Tidak ada yang disimpan. Keluar dari akun yang lain, atau buka buku kerja di jendela samaran dengan satu akun, lalu ulangi.',
  consent:
    'Izin Google untuk Pantau Desa belum lengkap atau sudah berakhir. Tidak ada yang disimpan. Tutup panel ini, pilih Pantau Desa → Siapkan buku kerja…, dan centang semua izin yang diminta.',
  unfinished:
    'Google tidak menyelesaikan permintaan ini. Yang sudah Anda isi tetap ada. Tunggu satu menit, lalu coba lagi; bila tetap gagal, tutup panel ini dan buka lagi dari menu.',
} as const;

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

/** Where the browser does not let a page copy. */
export function copyRefused(text: string): string {
  return `Peramban menolak menyalin. Salin sendiri: ${text}`;
}
