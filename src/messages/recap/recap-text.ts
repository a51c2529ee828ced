// What the server says about recaps.
import type { OfficeTier } from '../../core/office/unit';
import { anyUnit } from '../office/unit-word';
import { periodKeyText } from '../time/date-text';

/** The line of Pengaturan that keeps the link of the office above. */
export const recapLinkSetting = {
  title: 'Rekap: tautan',
  help: 'Tautan formulir rekap untuk kantor ini, dengan kata REKAP di dalamnya; dipakai oleh Kirim rekap.',
} as const;

export const recapText = {
  linkRefused:
    'Tautan ini tidak memuat “=REKAP”, jadi kodenya tidak dapat diisikan. Tidak ada yang disimpan. Salin tautannya sekali lagi seluruhnya, atau mintalah kepada kantor yang membagikannya.',
  notYourTier:
    'Kirim rekap dipakai oleh kecamatan, kabupaten, dan provinsi. Tidak ada yang dikirim. Periksa Tingkat di Pengaturan.',
  nothingReceived: (month: string): string =>
    `Belum ada rekap ${month} yang diterima, jadi belum ada yang dapat dikirim.`,
  nothingDue: (month: string, receiver: string): string =>
    `Tidak ada tenggat pada ${month}. Kirim juga, agar ${receiver} tahu bahwa tidak ada yang ditunggu.`,
} as const;

/** Who gets the recap of an office. */
export const recapReceivers = {
  desa: 'kecamatan',
  kecamatan: 'kabupaten',
  kabupaten: 'provinsi',
  provinsi: 'pusat',
  pusat: 'pusat',
} as const satisfies Record<OfficeTier, string>;

/** `Tenggat Maret 2026`: the month of a recap is the one in which its deadlines lie. */
export function recapMonthText(month: string): string {
  return `Tenggat ${periodKeyText(month)}`;
}

/** Above the figures: `Untuk kabupaten: semua yang tenggatnya Maret 2026.` */
export function recapIntroduction(receiver: string, month: string): string {
  return `Untuk ${receiver}: semua yang tenggatnya ${periodKeyText(month)}.`;
}

/** A code of which something may still change before its deadline. */
export function provisionalText(receiver: string): string {
  return `Masih ada yang ditunggu, diperiksa, atau diperbaiki. Angka sementara belum dihitung oleh ${receiver}; kirim sekali lagi sesudah tenggatnya.`;
}

/** Lines of Pengaturan that an office has which receives recaps. */
export const recapSettings = {
  recapMeanings: {
    title: 'Rekap: kewajiban',
    help: 'Arti kunci kewajiban dari kantor di bawah, dipisah titik koma, misalnya gotong-royong = kerja-bakti.',
  },
  recapOrder: {
    title: 'Rekap: urutan',
    help: 'kode atau capaian. Menurut capaian bukan penilaian resmi.',
  },
} as const;

/** The order of Rekap by what was achieved. */
export const orderByResult = 'capaian';
export const orderByCode = 'kode';

/** What Rekap says where a figure is missing or does not count. */
export const recapNotes = {
  total: 'Jumlah',
  notSent: 'belum mengirim',
  provisional: 'sementara, belum dihitung',
  notTold: 'tidak ada tenggat',
  listDiffers: 'daftar berbeda',
  unknown: 'kewajiban belum dikenal, di luar jumlah',
  notOfficial: 'urut capaian, bukan penilaian resmi',
  noFigure: '–',
} as const;

/** `25 dari 28 mengirim`, of all that are asked. */
export function sentText(sent: string): string {
  return `${sent} mengirim`;
}

/** Units below the sender had not sent when it sent. */
export function missingBelow(count: string): string {
  return `${count} di bawahnya belum mengirim`;
}

/** The obligations that every office knows by their keys. */
export const recapObligationNames = {
  'kerja-bakti': 'Kerja bakti',
  siskamling: 'Siskamling',
  'laporan-penduduk': 'Laporan Perkembangan Penduduk',
  'sosialisasi-se': 'Sosialisasi Surat Edaran',
  'lppd-tahunan': 'LPPD tahunan',
  'bulan-bhakti': 'Bulan Bhakti Gotong Royong Masyarakat',
} as const;

/** `lengkap 8 dari 9 (88,9 %), tepat waktu 66,7 %`. */
export function recapFigures(completeness: string, timeliness: string): string {
  return `lengkap ${completeness}, tepat waktu ${timeliness}`;
}

/** On the head's page, above what all offices below have told together. */
export const recapTotalsTitle = 'Isi rekap';

export function recapTotalsNote(unitTerm: string): string {
  return `Jumlah dari kode rekap setiap ${anyUnit(unitTerm)}; yang belum mengirim dan yang masih sementara tidak ikut dijumlahkan.`;
}

export const otherListNote =
  'Daftar wilayahnya berbeda dengan daftar Kemendagri, jadi hanya jumlahnya yang ditampilkan.';
/** Follows a state that a visit found. */
export const cameLate = ', laporannya terlambat';
