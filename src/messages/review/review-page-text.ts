// Words of the sidebar Periksa laporan.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Periksa laporan';

export const nothingWaits = 'Tidak ada yang menunggu';

export function waiting(count: number): string {
  return `${wholeText(count)} laporan menunggu`;
}

export function place(number: number, total: number): string {
  return `Tertua lebih dahulu · ${wholeText(number)} dari ${wholeText(total)}`;
}

export const empty =
  'Di sini muncul laporan yang perlu dilihat orang: menunggu persetujuan, diubah pelapor, bukti belum lengkap, atau ada yang janggal. Laporan lengkap dihitung sendiri.';

export function skipped(count: number): string {
  return `${wholeText(count)} laporan Anda lewati dan tetap menunggu.`;
}

export const showAgain = 'Tampilkan lagi';

export const thisReport = 'Laporan ini';
export const asked = 'Yang diminta: ';
export const noPhotos = 'Tidak ada tautan foto.';
export const photoList = 'Foto, terbuka di tab baru';

/** What the server calls a photo of which it knows no more. */
export const photo = 'Foto';

export function openPhoto(name: string): string {
  return `Buka ${name.toLowerCase()}`;
}

export const approve = 'Setujui';
export const approving = 'Menyetujui…';
export const moving = 'Memindahkan…';

export function moveTo(unitName: string): string {
  return `Pindahkan ke ${unitName}`;
}

export const returnIt = 'Perlu perbaikan';
export const reject = 'Tolak';
export const skip = 'Lewati dahulu';
export const cancel = 'Batal';
export const reasonMissing = 'Tulis alasannya dahulu.';

/** By decision: what is asked, and the button that takes it. */
export const asking = {
  'needs-work': {
    label: 'Apa yang perlu diperbaiki?',
    hint: 'Pelapor membaca kalimat ini bersama tautan perbaikannya.',
    send: 'Kembalikan laporan',
    busy: 'Mengembalikan…',
  },
  rejected: {
    label: 'Mengapa ditolak?',
    hint: 'Laporan yang ditolak tidak dihitung. Pelapor membaca kalimat ini.',
    send: 'Tolak laporan',
    busy: 'Menolak…',
  },
} as const;

/** Behind a hint, where the sender has no address. */
export const noMailNote = 'Surelnya belum ada; Anda mendapat pesan WhatsApp.';

export function approveAllPlain(count: number): string {
  return `Setujui semua yang lengkap (${wholeText(count)})`;
}

export function bulkQuestion(count: number): string {
  return `Setujui ${wholeText(count)} laporan?`;
}

export function bulkApprove(count: number): string {
  return `Setujui ${wholeText(count)} laporan`;
}

export function bulkApproving(count: number): string {
  return `Menyetujui ${wholeText(count)} laporan…`;
}

export const bulkNote = 'Semuanya lengkap, tanpa masalah, dan belum pernah dikembalikan.';

export const untold = 'Belum dikabarkan';

export function untoldCount(count: number): string {
  return `${wholeText(count)} belum dikabarkan`;
}

/** The decision stands within the sentence, so it begins small. */
export function decided(owed: string, decision: string): string {
  return `${owed}: ${decision.toLowerCase()}`;
}

export function quoted(reason: string): string {
  return `“${reason}”`;
}

/** Behind why the sender has not been told: to whom a WhatsApp message would go. */
export function whatsappTo(explanation: string, recipient: string): string {
  return `${explanation} WhatsApp ke ${recipient}.`;
}

export const sendMail = 'Kirim surel';
export const sendingMail = 'Mengirim surel…';
export const alreadyTold = 'Sudah dikabari';
