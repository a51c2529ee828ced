// What the server says in the dialog Surat edaran.
import { ACKNOWLEDGE_STEPS, type AcknowledgeStep } from '../../core/circulars/acknowledgement';
import type { PlainDate } from '../../core/time/plain-date';
import { quoted } from '../quoted';
import { dateText, wholeText } from '../time/date-text';
import { stepWords } from './circular-words';

export const circularText = {
  notInUse: 'Tab Surat Edaran belum ada. Buka panel Surat edaran, lalu tekan Mulai memakai.',
  gone: 'Surat edaran itu tidak ada lagi di tab Surat Edaran. Tidak ada yang disimpan. Buka panel ini sekali lagi.',
  noUnit: 'Pilih siapa yang menyatakannya dahulu. Tidak ada yang disimpan.',
  nothingToSay: 'Isi penerbit dan perihal atau nomornya dahulu. Tidak ada yang disimpan.',
  notADay: (text: string): string =>
    `${quoted(text)} bukan tanggal. Tidak ada yang disimpan. Tulis seperti 28 Desember 2021.`,
  added: (title: string): string => `${title} dicatat.`,
  standing: (title: string): string => `${title} sudah tercatat.`,
  acknowledged: (count: number, step: AcknowledgeStep): string =>
    count === 0
      ? `Semuanya sudah tercatat ${stepWords[step]}.`
      : `${wholeText(count)} tanda terima dicatat: ${stepWords[step]}.`,
  meetingGone: 'Rapat itu tidak ada lagi di tab Rapat. Tidak ada yang disimpan. Buka panel ini sekali lagi.',
  nobodyHere:
    'Belum ada yang dicatat hadir atau diwakilkan di rapat ini. Tidak ada yang disimpan. Tandai dahulu di Hadir.',
  shared: ({ title, added, counts, unitWord }: Shared): string =>
    added === 0
      ? `Semua ${unitWord} yang hadir sudah tercatat menerima ${title}.`
      : `${wholeText(added)} ${unitWord} yang hadir dicatat menerima ${title}: ${counts}.`,
} as const;

interface Shared {
  readonly title: string;
  readonly added: number;
  readonly counts: string;
  readonly unitWord: string;
}

/** `diterima 20/24 · dibaca 12/24 · dilaksanakan 3/24`. */
export function countsText(counts: Readonly<Record<AcknowledgeStep, number>>, all: number): string {
  return ACKNOWLEDGE_STEPS.map(
    (step) => `${stepWords[step]} ${wholeText(counts[step])}/${wholeText(all)}`,
  ).join(' · ');
}

export function deadlineText(by: PlainDate | null, isLate: boolean): string {
  if (by === null) return '';
  return isLate
    ? `Tanda terima ditunggu sampai ${dateText(by)}; waktunya sudah lewat.`
    : `Tanda terima ditunggu sampai ${dateText(by)}.`;
}

/** A message for a group chat; no number and no address stands in it. */
export function askText(title: string, subject: string, names: readonly string[]): string {
  return [
    `Mohon konfirmasi penerimaan ${title}${subject === '' ? '' : ` perihal ${subject}`}.`,
    `Yang belum: ${names.join(', ')}.`,
    'Cukup balas dengan nama dan jabatan. Terima kasih.',
  ].join('\n');
}

export function exportedText(count: number): string {
  return `${wholeText(count)} surat edaran, satu baris per surat, menurut tanggal dan nomornya.`;
}
