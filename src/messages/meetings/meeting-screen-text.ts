// Words of the view for the projector.
import { wholeText } from '../time/date-text';

export const windowTitle = 'Rapat sedang berlangsung';
export const hereLabel = 'hadir';
export const agendaTitle = 'Acara';
export const evaluationTitle = 'Evaluasi kinerja bulan lalu';
export const carriedTitle = 'Tindak lanjut rapat lalu';
export const itemsTitle = 'Keputusan dan tugas rapat ini';
export const nothingCarried = 'Tidak ada yang tersisa.';
export const noItems = 'Belum ada.';
export const inputLabel = 'k keputusan · t tugas: uraian | penanggung jawab | tenggat, lalu Enter';
export const readBack = 'Baca ulang (F2)';
export const closeReading = 'Kembali (Esc)';
export const readBackTitle = 'Keputusan rapat';
export const finish = 'Selesai';
export const finishing = 'Menyusun notula…';
export const finishWaits = 'Masih ada baris yang belum tersimpan; tunggu jaringan, lalu tekan Selesai lagi.';
export const minutesReady = 'Notula siap dicetak dan ditandatangani.';
export const decision = 'Keputusan';
export const task = 'Tugas';

/** How many lines wait for the network. */
export function waitingText(count: number): string {
  return `${wholeText(count)} baris menunggu jaringan; tetap tersimpan di layar ini.`;
}

export const stored = 'Semua tersimpan.';
