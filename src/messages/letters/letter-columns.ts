// Titles and notes of the columns of Surat.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const letterTab = {
  title: 'Surat',
  columns: {
    number: { title: 'Nomor', note: 'Nomor surat apa adanya; sekali dipakai tidak dipakai lagi.' },
    date: { title: 'Tanggal', note: 'Tanggal surat.' },
    kind: { title: 'Jenis', note: 'Jenis surat.' },
    subject: { title: 'Hal', note: 'Hal surat.' },
    recipient: { title: 'Tujuan', note: 'Kepada siapa surat ditujukan.' },
    month: { title: 'Bulan', note: 'Bulan yang dilaporkan atau diingatkan.' },
    state: { title: 'Status', note: 'KONSEP, Ditandatangani, atau Batal.' },
    madeBy: { title: 'Dibuat oleh', note: 'Petugas yang membuat surat.' },
    madeAt: { title: 'Dibuat', note: 'Waktu surat dibuat.' },
    note: {
      title: 'Keterangan',
      note: 'Tautan pindaian surat yang sudah ditandatangani, atau alasan bila surat dibatalkan.',
    },
    id: { title: 'Kunci', note: 'Kunci tetap; jangan diubah.' },
    run: { title: 'Urut', note: 'Tahun dan nomor urut; jangan diubah.' },
    content1: { title: 'Isi 1', note: 'Isi surat seperti saat dibuat; jangan diubah.' },
    content2: { title: 'Isi 2', note: 'Isi surat seperti saat dibuat; jangan diubah.' },
    content3: { title: 'Isi 3', note: 'Isi surat seperti saat dibuat; jangan diubah.' },
    content4: { title: 'Isi 4', note: 'Isi surat seperti saat dibuat; jangan diubah.' },
  },
} as const satisfies TabWords;
