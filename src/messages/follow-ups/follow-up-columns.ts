// Titles and notes of the columns of Tindak Lanjut.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const followUpTab = {
  title: 'Tindak Lanjut',
  columns: {
    text: { title: 'Uraian', note: 'Apa yang harus ditindaklanjuti.' },
    kind: { title: 'Jenis', note: 'Keputusan rapat, tugas, atau temuan kunjungan.' },
    origin: { title: 'Asal', note: 'Kunjungan atau rapat yang menjadi asalnya.' },
    owner: { title: 'Penanggung jawab', note: 'Desa atau pejabat yang menindaklanjuti.' },
    due: { title: 'Tenggat', note: 'Hari terakhir; temuan: lima hari kerja sesudah kunjungan.' },
    state: { title: 'Status', note: 'Terbuka, dijawab, selesai, atau batal.' },
    response: { title: 'Tanggapan', note: 'Jawaban penanggung jawab.' },
    verdict: {
      title: 'Putusan',
      note: 'Laporan benar, laporan tidak benar, atau diulang, dengan alasannya; diisi dari panel Kunjungan.',
    },
    closedOn: { title: 'Selesai pada', note: 'Hari tindak lanjut dinyatakan selesai.' },
    evidence: { title: 'Bukti', note: 'Tautan foto atau dokumen.' },
    obligation: { title: 'Kewajiban', note: 'Kewajiban yang bersangkutan.' },
    discussed: { title: 'Dibahas', note: 'Rapat yang membahasnya.' },
    key: { title: 'Kunci', note: 'Kunci tetap; jangan diubah.' },
    answers: { title: 'Jawaban formulir', note: 'Kiriman formulir yang sudah dicatat; jangan diubah.' },
  },
} as const satisfies TabWords;
