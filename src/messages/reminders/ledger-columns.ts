// Titles and notes of the columns of Pengingat.
import type { TabWords } from '../tab-words';

/** By column key, which never changes; these words may. */
export const ledgerTab = {
  title: 'Pengingat',
  columns: {
    key: { title: 'Kunci', note: 'Satu pengingat satu kunci; kunci yang sudah ada tidak dikirim lagi.' },
    at: { title: 'Waktu', note: 'Waktu pengingat disiapkan.' },
    obligation: { title: 'Kewajiban', note: 'Kewajiban yang diingatkan.' },
    period: { title: 'Periode', note: 'Periode yang diingatkan.' },
    stage: { title: 'Tahap', note: 'Hari dari tenggat.' },
    unit: { title: 'Desa', note: 'Desa yang diingatkan.' },
    address: { title: 'Tujuan', note: 'Alamat penerima.' },
    state: { title: 'Status', note: 'Sedang dikirim, terkirim, atau gagal.' },
    closedAt: { title: 'Selesai', note: 'Waktu status terakhir dicatat.' },
    note: { title: 'Keterangan', note: 'Sebab kegagalan menurut Google.' },
  },
} as const satisfies TabWords;

/** The tab to which old rows go; made when the first of them does. */
export const ledgerArchiveTab = { ...ledgerTab, title: 'Arsip Pengingat' } as const satisfies TabWords;
