// Words of the wizard's step on the first obligation; what the sidebar asks too stands in obligations.

export const short = 'Kewajiban';
export const heading = 'Apa kewajiban pertamanya?';
export const lead = 'Kewajiban lain dapat ditambah kapan saja dari menu Pantau Desa.';

/** What is proposed. */
export const firstName = 'Kerja Bakti';
/** The same to an office that oversees offices. */
export const firstRecap = 'Rekap bulanan';
export const nameMissing = 'Tulis nama kewajiban, misalnya Kerja Bakti.';
export const minimumCount = 'Minimal sebulan';
export const basisHint = 'Misalnya nomor surat edaran camat. Kosong berarti nomor belum diisi.';
export const bindsKelurahan = 'Kelurahan juga wajib';
