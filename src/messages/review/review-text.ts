// Words of the sidebar Periksa laporan and of its decisions, as the server says them.
import type { ReviewDecision, WaitReason } from '../../core/review/review';
import type { PlainDateTime } from '../../core/time/plain-date';
import { shortMomentText, wholeText } from '../time/date-text';
import { photo } from './review-page-text';

/** Why a report waits. */
export const waitText: Readonly<Record<WaitReason, string>> = {
  'cannot-count': 'Belum dapat dihitung. Perbaiki di tab Laporan, atau kembalikan kepada pelapor.',
  doubled: 'Sama dengan laporan yang sudah ada; belum dihitung dua kali.',
  evidence: 'Bukti belum lengkap; belum dihitung.',
  approval: 'Baru dihitung setelah Anda setujui.',
  edited: 'Diubah pelapor setelah dikirim.',
  odd: 'Sudah dihitung; ada yang perlu ditanyakan.',
  uncoded: 'Dikirim tanpa kode tautan, jadi siapa pun dapat mengirimnya. Tanyakan kepada yang bersangkutan.',
};

export const reviewFactText = {
  corrected: 'Sudah dikirim ulang setelah dikembalikan.',
  nameless: 'Tanpa nama pelapor',
  report: 'Laporan',
  activityDate: 'Tanggal',
  people: 'Warga',
  place: 'Tempat',
  kinds: 'Kegiatan',
  officials: 'Perangkat',
  outcome: 'Hasil',
  obstacle: 'Kendala',
  other: 'Isian lain',
  unlinked: 'Foto, bukan tautan',
  photo,
  before: 'Sebelum',
  after: 'Sesudah',
  state: 'Kepatuhan',
  source: (source: string): string => `Dicatat petugas dari ${source === '' ? 'sumber lain' : source}`,
} as const;

const done: Readonly<Record<ReviewDecision, string>> = {
  approved: 'disetujui',
  'needs-work': 'dikembalikan',
  rejected: 'ditolak',
};

/** What became of telling the sender. */
export type Told = 'sent' | 'before' | 'failed' | 'no-address' | 'no-quota' | 'uncertain';

const toldText: Readonly<Record<Told, string>> = {
  sent: 'Pelapor dikabari lewat surel.',
  before: 'Pelapor sudah dikabari.',
  failed: 'Surelnya gagal terkirim; kabari lewat WhatsApp di bawah.',
  'no-address': 'Alamat surelnya belum ada; kabari lewat WhatsApp di bawah.',
  'no-quota': 'Jatah surel hari ini habis; kabari lewat WhatsApp di bawah, atau kirim surelnya besok.',
  uncertain: 'Tidak pasti apakah surelnya terkirim; lihat di bawah.',
};

/** What is said when a report was moved to a unit. */
export function movedText(unitName: string): string {
  return `Laporan dipindahkan ke ${unitName}.`;
}

/** `Laporan Desa Besah dikembalikan. Pelapor dikabari lewat surel.` */
export function decidedText(unitName: string, decision: ReviewDecision, told: Told | null): string {
  return [`Laporan ${unitName} ${done[decision]}.`, ...(told === null ? [] : [toldText[told]])].join(' ');
}

/** `Desa Besah: pelapor dikabari lewat surel.` */
export function toldSentence(unitName: string, told: Told): string {
  return `${unitName}: ${toldText[told]}`;
}

/** `4 laporan disetujui. 1 dilewati karena berubah sejak dibaca.` */
export function approvedText(approved: number, skipped: number): string {
  return [
    `${wholeText(approved)} laporan disetujui.`,
    ...(skipped === 0 ? [] : [`${wholeText(skipped)} dilewati karena berubah sejak dibaca.`]),
  ].join(' ');
}

/** `dikirim 16 Feb 2026 pukul 08.10`: tells two reports of the same day apart in Log Perubahan. */
export function sentText(at: PlainDateTime): string {
  return `dikirim ${shortMomentText(at)}`;
}

/** Why a decision was not taken. */
export const staleText = {
  decided: (unitName: string, state: string, who: string): string =>
    `Laporan ${unitName} sudah diputuskan ${who === '' ? 'petugas lain' : `oleh ${who}`}: ${state}. Keputusan Anda tidak disimpan.`,
  changed: (unitName: string): string =>
    `Laporan ${unitName} berubah sejak Anda baca. Baca lagi, lalu putuskan.`,
  gone: 'Laporan itu tidak ada lagi di tab Laporan. Tidak ada yang diubah.',
  cannotCount: (unitName: string): string =>
    `Laporan ${unitName} belum dapat dihitung, jadi belum dapat disetujui. Perbaiki dahulu di tab Laporan, atau kembalikan.`,
  notReturned: (unitName: string): string =>
    `Laporan ${unitName} tidak lagi dikembalikan atau ditolak. Tidak ada yang dikirim.`,
} as const;

/** Why the page's call is refused. */
export const reviewRefusal = {
  noReason: 'Tulis alasannya dahulu; pelapor akan membacanya. Tidak ada yang disimpan.',
  longReason: 'Alasan paling panjang 500 huruf. Pendekkan, lalu ulangi. Tidak ada yang disimpan.',
} as const;

/** Why nobody has been told yet. */
export const untoldText = {
  waiting: 'Pelapor belum dikabari.',
  'no-address': 'Alamat surelnya belum ada.',
  failed: 'Surelnya gagal terkirim.',
  uncertain:
    'Tidak pasti terkirim: lihat folder Terkirim di Gmail. Bila tidak ada di sana, kabari lewat WhatsApp.',
} as const;

/** Stands in the column of addresses when a person has told the sender. */
export const toldByPerson = 'WhatsApp';
