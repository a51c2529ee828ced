// Titles and notes of the columns of Tim.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const teamTab = {
  title: 'Tim',
  columns: {
    person: { title: 'Nama', note: 'Nama lengkap dengan gelar; boleh kosong selama belum diketahui.' },
    position: { title: 'Jabatan', note: 'Misalnya Camat, Kapolsek, Danramil.' },
    institution: { title: 'Instansi', note: 'Misalnya Polsek Kasiman, Puskesmas Kasiman.' },
    rank: { title: 'Pangkat, NIP/NRP', note: 'Seperti tertulis pada surat tugas.' },
    email: { title: 'Surel', note: 'Alamat surel untuk pengingat kunjungan; boleh kosong.' },
    phone: { title: 'WhatsApp', note: 'Nomor WhatsApp, misalnya 0812 3456 7890; boleh kosong.' },
    mode: {
      title: 'Ikut',
      note: 'Selalu, bergilir (satu orang per instansi setiap kunjungan), atau bila diundang.',
    },
    from: { title: 'Mulai', note: 'Hari pertama menjabat; kosong berarti sejak dahulu.' },
    until: {
      title: 'Sampai',
      note: 'Hari terakhir menjabat. Bila pejabat berganti, isi kolom ini dan tambahkan baris baru.',
    },
    absences: {
      title: 'Berhalangan',
      note: 'Hari tidak dapat ikut, misalnya 9–13 Maret 2026; 2 April 2026.',
    },
  },
} as const satisfies TabWords;
