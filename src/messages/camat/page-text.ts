// Words of the camat's page, for those it is for and those it is not for.
import type { Acceptance } from '../../core/reports/report';
import { wholeText } from '../time/date-text';

/** Why the page shows nothing, and whom to ask. */
export const closedText = {
  stranger: {
    title: 'Halaman ini tertutup',
    text: 'Halaman ini hanya untuk pimpinan kantor. Mintalah tautan kepada operator Pantau Desa di kantor Anda: menu Pantau Desa → Halaman camat…, lalu Buat tautan. Atau masuk dengan akun Google yang didaftarkan di sana, lalu buka kembali.',
  },
  expired: {
    title: 'Tautan ini sudah habis masa berlakunya',
    text: 'Mintalah tautan baru kepada operator Pantau Desa di kantor Anda: menu Pantau Desa → Halaman camat…, lalu Buat tautan.',
  },
  empty: {
    title: 'Belum ada data',
    text: 'Mintalah operator memilih menu Pantau Desa → Perbarui sekarang, lalu muat ulang halaman ini.',
  },
  busy: {
    title: 'Data sedang diperbarui',
    text: 'Tunggu satu menit, lalu muat ulang halaman ini. Bila tetap begini, mintalah operator memilih Perbarui sekarang.',
  },
  addressProved: {
    title: 'Alamat halaman sudah benar',
    text: 'Tutup halaman ini, kembali ke buku kerja, lalu tekan Sudah terbuka pada panel Halaman camat.',
  },
  failed: {
    title: 'Halaman ini belum dapat dibuka',
    text: 'Google tidak menyelesaikan permintaan ini. Muat ulang beberapa menit lagi.',
  },
} as const;

export type ClosedReason = keyof typeof closedText;

/** The name on each figure of the page. */
export const figureLabels = {
  reported: 'sudah lapor',
  onTime: 'Tepat waktu',
  late: 'Terlambat',
  inProgress: 'Diproses',
  missing: 'Belum lapor',
  waived: 'Dispensasi',
  contradicted: 'Temuan',
  completeness: 'Kelengkapan',
  timeliness: 'Ketepatan waktu',
  ofReported: 'Dari yang lapor',
} as const;

export const pageWords = {
  title: 'Pantau Desa',
  updated: (moment: string): string => `Diperbarui ${moment}`,
  stale: (hours: number): string =>
    `Data ini sudah ${hours} jam tidak diperbarui. Mintalah operator membuka Pantau Desa → Kesehatan.`,
  overtaken: (due: string): string =>
    `Tenggat ${due} lewat setelah data ini diperbarui: yang masih berjalan di bawah ini belum diperhitungkan. Tunggu pembaruan pagi, atau mintalah operator memilih Perbarui sekarang.`,
  closed: (due: string): string => `Tenggat ${due} sudah lewat`,
  running: (due: string): string => `Masih berjalan, tenggat ${due}`,
  /** Small behind how many have reported. */
  ofOwed: (owed: number): string => `dari ${wholeText(owed)}`,
  everybody: (unitTerm: string): string => `Semua ${unitTerm} yang wajib sudah lapor.`,
  inProgress: (count: number, unitTerm: string): string =>
    `Tidak ada yang belum mengirim; laporan ${wholeText(count)} ${unitTerm} belum dapat dihitung.`,
  nobodyOwes: (unitTerm: string): string => `Tidak ada ${unitTerm} yang wajib lapor.`,
  notYet: 'Belum lapor',
  findings: (visited: number): string => `temuan dari ${wholeText(visited)} yang dikunjungi`,
  noFinding: 'dikunjungi, semuanya sesuai',
  others: (count: number, unitTerm: string): string => `dan ${wholeText(count)} ${unitTerm} lagi`,
} as const;

/** What the sidebar and the change log say about who may enter. */
export const accessText = {
  subject: 'Halaman camat',
  notDeployed:
    'Alamat halaman camat belum diketahui. Tidak ada tautan yang dibuat. Ikuti langkah pada menu Pantau Desa → Halaman camat.',
  address: 'alamat halaman',
  notAnAddress: {
    'test-address':
      'Alamat ini berakhiran /dev dan hanya terbuka bagi penyunting. Tidak ada yang disimpan. Salin yang berakhiran /exec: di Apps Script pilih Terapkan → Kelola penerapan → Aplikasi web → URL.',
    other:
      'Ini bukan alamat aplikasi web. Tidak ada yang disimpan. Alamatnya diawali https://script.google.com dan berakhiran /exec: di Apps Script pilih Terapkan → Kelola penerapan → Aplikasi web → URL.',
  },
  needsSetting:
    'Pengaturan belum punya baris untuk akun. Tidak ada yang disimpan. Jalankan Pantau Desa → Siapkan buku kerja, lalu ulangi.',
  tooMany: (most: number): string =>
    `Sudah ada ${most} tautan yang berlaku. Tidak ada tautan yang dibuat. Cabut dahulu yang tidak dipakai lagi.`,
  viewers: 'akun yang boleh membuka',
  made: (until: string): string => `tautan dibuat, berlaku sampai ${until}`,
  revoked: 'tautan dicabut',
} as const;

/** Whether a report counts, and what it waits for. */
export const acceptanceWords = {
  accepted: 'diterima',
  'awaiting-review': 'menunggu pemeriksaan',
  'needs-work': 'perlu perbaikan',
  'evidence-incomplete': 'bukti belum lengkap',
  rejected: 'ditolak',
} as const satisfies Record<Acceptance, string>;
