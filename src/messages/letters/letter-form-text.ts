// Questions that the kinds of letters ask before they are made.

export const subject = 'Hal';
export const recipient = 'Yth.';

export const basis = 'Dasar';
export const basisHint = 'Satu baris satu dasar, misalnya nomor surat edaran.';
export const members = 'Yang ditugaskan';
export const membersHint = 'Satu baris satu orang: nama; jabatan; instansi; pangkat dan NIP.';
export const stops = 'Tujuan';
export const stopsHint = 'Satu baris satu tujuan dengan harinya.';

export const results = 'Tautan hasil kunjungan';
export const resultsHint =
  'Terisi bila formulir Hasil kunjungan sudah ada; kosongkan bila tidak perlu dicetak.';

export const eventDate = 'Tanggal acara';
export const eventTime = 'Waktu';
export const eventPlace = 'Tempat';
export const eventAgenda = 'Acara';

export const oneLetterEach = 'Satu surat untuk masing-masing';

/** A unit with what it still owes. */
export function unitOwing(name: string, owed: string): string {
  return `${name}: ${owed}`;
}

export const date = 'Tanggal surat';
export const sequence = 'Nomor urut';
export const sequenceHint = 'Kosong: nomor berikutnya.';

export const further = 'Sifat, lampiran, klasifikasi, tembusan, tambahan';
export const nature = 'Sifat';
export const attachment = 'Lampiran';
export const classification = 'Kode klasifikasi';
export const copies = 'Tembusan';
export const copiesHint = 'Satu baris satu tujuan.';
export const note = 'Tambahan sebelum penutup';
