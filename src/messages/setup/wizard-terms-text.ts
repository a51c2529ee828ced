// Words of the wizard's step on what the place calls things, and on its clock.
import type { Terms } from '../../core/office/profile';
import type { Zone } from '../../core/office/unit';

export const short = 'Istilah';
export const heading = 'Bagaimana orang menyebutnya?';
export const lead =
  'Sudah diisi menurut daerah Anda. Kata-kata ini dipakai di formulir, pengingat, dan surat.';

/** In the order in which they are asked; a hint begins with the word that stands as an example. */
export const questions: readonly {
  readonly key: keyof Terms;
  readonly label: string;
  readonly hint: string;
}[] = [
  { key: 'unit', label: 'Sebutan yang dipantau', hint: 'desa, kampung, pekon, nagari …' },
  { key: 'unitHead', label: 'Sebutan kepalanya', hint: 'Kepala Desa, Keuchik, Perbekel …' },
  { key: 'subUnit', label: 'Sebutan bagiannya', hint: 'dusun, jorong, banjar, RT …' },
  { key: 'office', label: 'Sebutan kantor', hint: 'Kecamatan, Distrik, Kapanewon …' },
  { key: 'officeHead', label: 'Sebutan pimpinan', hint: 'Camat, Kepala Distrik, Panewu …' },
  { key: 'superior', label: 'Melapor kepada', hint: 'Bupati, Wali Kota, Gubernur …' },
  { key: 'forum', label: 'Sebutan forum pimpinan', hint: 'Forkopimcam, Forpimcam …' },
];

export function wordMissing(hint: string): string {
  return `Isi kata ini, misalnya ${hint.split(',')[0] ?? ''}.`;
}

export const zone = 'Zona waktu';

/** By zone: a city that everybody knows it by. */
export const zones = {
  WIB: 'Jakarta',
  WITA: 'Makassar',
  WIT: 'Jayapura',
} as const satisfies Record<Zone, string>;
