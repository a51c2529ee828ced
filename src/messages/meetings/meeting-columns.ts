// Titles and notes of the columns of Rapat.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const meetingTab = {
  title: 'Rapat',
  columns: {
    title: { title: 'Judul', note: 'Nama rapat, misalnya Rapat Koordinasi.' },
    kind: {
      title: 'Jenis',
      note: 'Rakor, rapat persiapan, musdes, musrenbangdes, pelatihan, atau lainnya.',
    },
    date: { title: 'Tanggal', note: 'Hari rapat; nama harinya dihitung sendiri.' },
    start: { title: 'Mulai', note: 'Jam mulai, misalnya 09.00.' },
    end: { title: 'Selesai', note: 'Jam selesai, misalnya 10.00.' },
    form: { title: 'Bentuk', note: 'Luring, daring, atau hibrida.' },
    place: { title: 'Tempat atau tautan', note: 'Ruang rapat, atau tautan rapat daring.' },
    host: { title: 'Tuan rumah', note: 'Desa yang menjadi tuan rumah; kosong berarti kantor.' },
    chair: { title: 'Pimpinan', note: 'Siapa yang memimpin rapat.' },
    noteTaker: { title: 'Notulis', note: 'Siapa yang mencatat.' },
    basis: { title: 'Dasar', note: 'Surat undangan atau dasar lain.' },
    agenda: { title: 'Acara', note: 'Satu baris satu acara; tanda seperti #kesehatan di akhir baris.' },
    budgetYear: { title: 'Tahun anggaran', note: 'Untuk musdes dan musrenbangdes, misalnya 2027.' },
    invitedAt: { title: 'Undangan dikirim', note: 'Diisi dari panel Rapat saat undangan dikirim.' },
    state: { title: 'Status', note: 'Direncanakan, terlaksana, ditunda, atau batal.' },
    minutes: { title: 'Notula', note: 'Notula terakhir di tab Surat.' },
    note: { title: 'Catatan', note: 'Jalannya rapat; ikut tertulis di notula.' },
    number: { title: 'Nomor', note: 'Nomor rapat; jangan diubah.' },
  },
} as const satisfies TabWords;
