// Words of the sidebar Wilayah berubah.

export const windowTitle = 'Wilayah berubah';

export const lead =
  'Riwayat tetap seperti adanya, dan tidak ada yang ditagih dua kali. Tidak ada yang ditulis sebelum Simpan.';

export const kindLegend = 'Apa yang berubah?';

/** The four changes, with what each means; `unit` is what the office calls its units. */
export function kindChoices(unit: string) {
  return [
    { value: 'code', text: 'Ganti kode', note: `Satu ${unit}, kode baru; namanya boleh ikut berganti.` },
    { value: 'name', text: 'Ganti nama saja', note: 'Kodenya tetap.' },
    { value: 'split', text: 'Dipecah', note: `Satu ${unit} menjadi beberapa.` },
    { value: 'merge', text: 'Digabung', note: `Beberapa ${unit} menjadi satu.` },
  ] as const;
}

export function oldLabel(unit: string, place: number): string {
  return place === 0 ? capital(`${unit} yang berubah`) : `${capital(unit)} ke-${place + 1}`;
}

export const choose = 'Pilih…';
export const dayLabel = 'Berlaku sejak';
export const dayHint = 'Hari pertama keadaan baru, misalnya 15 Maret 2026.';
export const newName = 'Nama baru';

export function newLegend(unit: string, number: number): string {
  return number === 0 ? `${capital(unit)} baru` : `${capital(unit)} baru ke-${number}`;
}

export const codeLabel = 'Kode';
export const codeHint = 'Kode wilayah Kemendagri dari keputusannya.';
export const mergeCodeHint = 'Bila digabung ke yang sudah ada, tulis kodenya.';
export const nameLabel = 'Nama';

export function keepsOld(unit: string): string {
  return `Kode lama tetap dipakai ${unit} induk`;
}

export function addNew(unit: string): string {
  return `Tambah ${unit} baru`;
}

export function addOld(unit: string): string {
  return `Tambah ${unit} yang digabung`;
}

export const check = 'Periksa dahulu';
export const checking = 'Memeriksa…';
export const previewTitle = 'Yang akan terjadi';
export const notSavedYet = 'Belum ada yang disimpan.';
export const save = 'Simpan perubahan';
export const savingChange = 'Menyimpan, lalu memperbarui formulir dan hitungan…';

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
