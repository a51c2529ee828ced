// Words of the page Surat dan laporan, where letters are made.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Surat dan laporan';
export const kind = 'Jenis';
export const month = 'Bulan';

export const visit = 'Kunjungan';

export const wallTable = 'Papan laporan (tabel dinding)';
export const wallTableNote =
  'Satu lembar mendatar untuk papan pengumuman: tanpa nomor dan tanpa tanda tangan.';
export const wallTableReady = 'PDF siap dicetak.';

export const proposing = 'Menyusun usulan…';
export const preview = 'Pratinjau';
export const showPreview = 'Lihat pratinjau';
export const previewing = 'Menyusun pratinjau…';
export const previewTitle = 'Pratinjau surat';
export const previewEmpty = 'Pratinjau tampil di sini sebelum surat mendapat nomor.';
export const previewFirst = 'Lihat pratinjaunya dahulu; nomor baru diambil setelah Anda melihat isinya.';

/** The numbers that the letters of a preview will take, at least one. */
export function numbersToCome(numbers: readonly string[]): string {
  const [first = '', last = ''] = [numbers[0], numbers[numbers.length - 1]];
  return numbers.length === 1
    ? `Nomor yang akan diambil: ${first}.`
    : `${wholeText(numbers.length)} surat, nomor ${first} sampai ${last}.`;
}

export const make = 'Buat surat';
export const takingNumber = 'Mengambil nomor…';
export const recordedPrinting = 'Surat tercatat. Menyusun PDF…';

export const takeNumber = 'Ambil nomor';
export const takeNumberHint =
  'Angkanya dihitung lagi saat nomor diambil. Untuk mengubah isinya, pilih jenis dan bulannya di atas.';

export const downloadPdf = 'Unduh PDF';
export const printing = 'Menyusun PDF…';
export const pdfReady = 'PDF siap.';

export const register = 'Surat yang sudah dibuat';
export const registerEmpty = 'Belum ada surat. Surat yang dibuat tercatat di sini dan di tab Surat.';

export const markSigned = 'Tandai ditandatangani';
/** Opens the list of drafts; at least two. */
export function signMany(count: number): string {
  return `Tandai ${wholeText(count)} konsep sekaligus…`;
}

export const signManyHint = 'Centang yang sudah ditandatangani.';

export function signChosen(count: number): string {
  return `Tandai ${wholeText(count)} surat ditandatangani`;
}

export const noneChosen = 'Belum ada yang dicentang. Centang sedikitnya satu surat.';
export const cancel = 'Batalkan…';
/** In front of a letter's number, for screen readers: `Batalkan: 005/12`. */
export const cancelLabel = 'Batalkan';

export function cancelReason(number: string): string {
  return `Alasan membatalkan ${number}`;
}

export const cancelHint = 'Nomor ini tidak dipakai lagi.';
export const confirmCancel = 'Batalkan surat ini';
export const cancelling = 'Membatalkan…';
export const cancelReasonMissing = 'Tulis dahulu alasan pembatalannya.';
