// Titles and notes of the columns of Surat Edaran and Tanda Terima.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const circularTab = {
  title: 'Surat Edaran',
  columns: {
    issuer: { title: 'Penerbit', note: 'Misalnya Bupati Kupang, Menteri Dalam Negeri.' },
    shape: { title: 'Bentuk', note: 'Seperti tertulis: Surat Edaran, Surat, Instruksi.' },
    number: { title: 'Nomor', note: 'Persis seperti di suratnya, misalnya 440/XII/2021; boleh kosong.' },
    date: { title: 'Tanggal', note: 'Tanggal surat.' },
    subject: { title: 'Perihal', note: 'Isi surat dalam satu baris.' },
    from: { title: 'Berlaku mulai', note: 'Kosong berarti sejak tanggal suratnya.' },
    until: { title: 'Berlaku sampai', note: 'Kosong berarti sampai diganti atau dicabut.' },
    replaces: { title: 'Menggantikan', note: 'Nomor surat yang digantikan, seperti tertulis di barisnya.' },
    fileUrl: { title: 'Tautan berkas', note: 'Tempat berkas suratnya; boleh kosong.' },
    addressees: { title: 'Ditujukan', note: 'Semua, atau nama-nama dengan titik koma di antaranya.' },
    acknowledgeBy: { title: 'Tanda terima sampai', note: 'Hari terakhir tanda terima; boleh kosong.' },
    audiences: {
      title: 'Sasaran sosialisasi',
      note: 'Siapa saja yang harus menerima penjelasan, dengan titik koma di antaranya.',
    },
    obligations: { title: 'Kewajiban', note: 'Kunci kewajiban yang berdasar surat ini; boleh kosong.' },
    notes: { title: 'Catatan', note: 'Catatan bebas.' },
    status: { title: 'Status', note: 'Diisi Pantau Desa; tulis dicabut bila suratnya dicabut.' },
    id: { title: 'Nomor urut', note: 'Nomor tetap; jangan diubah.' },
  },
} as const satisfies TabWords;

export const acknowledgementTab = {
  title: 'Tanda Terima',
  columns: {
    circular: { title: 'Surat edaran', note: 'Nomor urut dan nama suratnya.' },
    unit: { title: 'Desa', note: 'Siapa yang menyatakan.' },
    step: { title: 'Langkah', note: 'Diterima, dibaca, atau dilaksanakan.' },
    at: { title: 'Waktu', note: 'Kapan dinyatakan.' },
    person: { title: 'Nama dan jabatan', note: 'Yang menyatakan.' },
    source: { title: 'Sumber', note: 'Tautan, petugas, atau rapat.' },
    notes: { title: 'Catatan', note: 'Catatan bebas.' },
    key: { title: 'Kunci', note: 'Kunci tetap; jangan diubah.' },
  },
} as const satisfies TabWords;
