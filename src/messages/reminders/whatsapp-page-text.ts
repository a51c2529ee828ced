// Words of the sidebar Pengingat WhatsApp.

export const everybodyReported = 'Semua sudah lapor';

export function unitsMissing(count: number, unitWord: string): string {
  return `${count} ${unitWord} belum lapor`;
}

export const empty = 'Tidak ada yang perlu diingatkan. Daftar ini terisi setelah satu periode berakhir.';
export const youSend = 'WhatsApp terbuka dengan pesan yang sudah terisi. Anda yang menekan kirim.';
export const open = 'Buka WhatsApp';
export const numberMissing = 'Nomor belum ada di tab Kontak; pilih penerimanya di WhatsApp.';
export const note = 'Catat terkirim';

/** Beside a reminder that was noted: when, and by whom. */
export function noted(when: string): string {
  return `✓ ${when}`;
}

export function notedInTab(unit: string): string {
  return `Pesan untuk ${unit} dicatat di tab Pengingat.`;
}
