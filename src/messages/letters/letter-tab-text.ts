// What are the columns of the tab Surat called, and what does each hold? Apart from the other tabs: only the set-up asks.

const content = { title: 'Isi', note: 'Isi surat seperti saat dibuat; jangan diubah.' } as const;

export const letterTabTitle = 'Surat';

/** Header and note by column key. */
export const letterTabText: Readonly<Record<string, { readonly title: string; readonly note: string }>> = {
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
  content1: content,
  content2: content,
  content3: content,
  content4: content,
};
