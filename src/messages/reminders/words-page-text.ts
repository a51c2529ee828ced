// Words of the sidebar Atur kata-kata pengingat.

export const windowTitle = 'Kata-kata pengingat';
export const menuItem = 'Atur kata-kata pengingat…';
export const whichMail = 'Surel atau pesan';
export const alwaysThere = 'Laporan, tenggat, tautan, dan nomor petugas selalu ikut.';
export const insertHere = 'Sisipkan di tempat kursor:';

export function insertLabel(name: string, meaning: string): string {
  return `Sisipkan ${name}: ${meaning}`;
}

export const example = 'Contoh';
export const save = 'Simpan';
export const reset = 'Kembalikan ke bawaan';
export const wasReset = 'Kalimat bawaan terpasang. Tekan Simpan agar berlaku.';
