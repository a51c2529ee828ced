// What the server says in the dialog Poskamling.
import type { GuardPost } from '../../core/siskamling/guard-post';
import type { Recount } from '../../core/siskamling/post-count';
import type { PostField } from '../../core/siskamling/post-header';
import type { PostProblem } from '../../core/siskamling/post-list';
import { wardsText } from '../../core/siskamling/ward-number';
import { quoted } from '../quoted';
import { dateText, wholeText } from '../time/date-text';
import { postTab } from './post-columns';
import {
  activeWords,
  buildingWords,
  conditionWords,
  nightNames,
  postStateWords,
  postTitle,
} from './post-words';

export const postText = {
  logKey: 'Tempel daftar',
  rondaKey: 'Jadwal ronda',
  stale:
    'Poskamling berubah sejak daftar ini diperiksa. Tidak ada yang disimpan. Periksa daftarnya sekali lagi.',
  tooMany: 'Daftar ini terlalu panjang. Tempel paling banyak 2.000 baris sekaligus.',
  noHeader:
    'Judul kolomnya tidak ditemukan, jadi tidak ada yang dibaca. Sertakan baris judul, misalnya Nama pos, RW, RT.',
  notInUse: 'Tab Poskamling belum ada. Buka panel Poskamling, lalu tekan Mulai memakai.',
  nothingToFill: 'Tidak ada malam kosong yang dapat diisi. Isi Jumlah regu pada pos yang aktif, lalu ulangi.',
  same: 'Sudah tercatat sama.',
  saved: (added: number, changed: number): string =>
    added + changed === 0
      ? 'Semua pos sudah tercatat; tidak ada yang berubah.'
      : `${wholeText(added)} pos baru dan ${wholeText(changed)} perubahan disimpan.`,
  logged: (added: number, changed: number): string =>
    `${wholeText(added)} pos baru, ${wholeText(changed)} pos diubah`,
  filled: (count: number): string => `Jadwal ronda ${wholeText(count)} pos diisi.`,
  filledLog: (count: number): string => `jadwal ${wholeText(count)} pos diisi`,
  unused: (titles: readonly string[]): string =>
    `Kolom yang tidak diambil: ${titles.map(quoted).join(', ')}.`,
} as const;

type Problems = {
  readonly [Code in PostProblem['code']]: (
    problem: Extract<PostProblem, { readonly code: Code }>,
    names: readonly string[],
  ) => string;
};

const problems: Problems = {
  'unit-missing': () => 'Asalnya tidak disebut. Tambahkan kolomnya, atau pilih di atas daftar.',
  'unit-unknown': ({ text }, names) =>
    `${quoted(text)} bukan wilayah kantor ini.${names.length === 0 ? '' : ` Maksudnya ${names.join(' atau ')}?`} Perbaiki namanya.`,
  'unit-shared': ({ text }, names) =>
    `${quoted(text)} nama ${wholeText(names.length)} wilayah. Tulis kodenya, misalnya ${names[0] ?? ''}.`,
  'other-office': ({ text }) => `${quoted(text)} kode wilayah kantor lain. Perbaiki kodenya.`,
  'name-missing': () => 'Nama pos dan RT-nya kosong. Isi salah satunya.',
  'too-long': () => 'Isinya terlalu panjang untuk satu pos. Periksa pemisah kolomnya.',
  'code-foreign': ({ text }) =>
    `Kode pos ${quoted(text)} bukan kode pos wilayah ini. Kosongkan bila posnya baru.`,
  'code-unknown': ({ text }) =>
    `Kode pos ${quoted(text)} tidak ada di Poskamling. Kosongkan bila posnya baru; kodenya diberikan Pantau Desa.`,
  twice: ({ line }) => `Pos ini sudah disebut pada baris ${line}. Bila pos lain, bedakan nama atau RT-nya.`,
  'field-unread': ({ field, text }) =>
    `${fieldTitle(field)}: ${quoted(text)} tidak dapat dibaca. ${fieldHelp[field] ?? 'Perbaiki isinya.'}`,
};

const fieldHelp: Readonly<Partial<Record<PostField, string>>> = {
  rw: 'Tulis seperti 03.',
  rts: 'Tulis seperti 01, 02.',
  latitude: 'Tulis seperti -7,1234.',
  longitude: 'Tulis seperti 111,5678.',
  building: `Pilih ${Object.values(buildingWords).join(', ')}.`,
  condition: `Pilih ${Object.values(conditionWords).join(', ')}.`,
  isActive: `Pilih ${Object.values(activeWords).join(' atau ')}.`,
  groups: 'Tulis angka 1 sampai 60.',
  checkedOn: 'Tulis seperti 3 Oktober 2026.',
  state: `Pilih ${Object.values(postStateWords).join(' atau ')}.`,
};

/** Why a line is not taken over, and what to do; `names` are the units that may be meant. */
export function postProblemText(problem: PostProblem, names: readonly string[]): string {
  return sentenceOf(problem, names);
}

function sentenceOf<Code extends PostProblem['code']>(
  problem: Extract<PostProblem, { readonly code: Code }>,
  names: readonly string[],
): string {
  const sentences: { readonly [Key in Code]: (found: typeof problem, units: readonly string[]) => string } =
    problems;
  return sentences[problem.code](problem, names);
}

/** `Pos Melati, RT 01 / RW 02. Kondisi baik; Aktif ya.` */
export function newPostText(post: GuardPost): string {
  const facts = shownFields.flatMap((field) => {
    const text = valueText(post, field);
    return text === '' ? [] : [`${columnTitle(field)} ${text}`];
  });
  return `${postTitle(post)}.${facts.length === 0 ? '' : ` ${facts.join('; ')}.`}`;
}

/** `Pos Melati, RT 01: Kondisi menjadi rusak berat`. */
export function changedPostText(
  before: GuardPost,
  after: GuardPost,
  fields: readonly (keyof GuardPost)[],
): string {
  const changes = fields.map(
    (field) => `${columnTitle(field)} menjadi ${valueText(after, field) || '(kosong)'}`,
  );
  return `${postTitle(before)}: ${changes.join('; ')}.`;
}

const shownFields = ['building', 'condition', 'isActive', 'groups', 'checkedOn', 'state'] as const;

function columnTitle(field: keyof GuardPost): string {
  return field === 'nights' ? 'jadwal ronda' : postTab.columns[field].title;
}

function fieldTitle(field: PostField): string {
  return postTab.columns[field].title;
}

function valueText(post: GuardPost, field: keyof GuardPost): string {
  switch (field) {
    case 'building':
      return post.building === null ? '' : buildingWords[post.building];
    case 'condition':
      return post.condition === null ? '' : conditionWords[post.condition];
    case 'isActive':
      return post.isActive === null ? '' : activeWords[post.isActive ? 'yes' : 'no'];
    case 'checkedOn':
      return post.checkedOn === null ? '' : dateText(post.checkedOn);
    case 'state':
      return post.state === 'standing' ? '' : postStateWords[post.state];
    case 'rts':
      return wardsText(post.rts);
    case 'nights':
      return post.nights.map((night) => night || '–').join(' · ');
    default:
      return String(post[field] ?? '');
  }
}

/** The nights of the week by name: 0 is Monday. */
export function nightsText(nights: readonly number[]): string {
  return nights.map((night) => nightNames[night] ?? '').join(', ');
}

/** What a re-count has found, in the words of the panel. */
export function recountText({ before, now, nowFrom, reported, lastChecked }: Recount): {
  readonly before: string;
  readonly now: string;
  readonly change: string;
  readonly lastChecked: string;
} {
  const change = now === null ? null : now - before;
  return {
    before: wholeText(before),
    now:
      now === null
        ? 'belum mendata'
        : `${wholeText(now)}${nowFrom === 'report' ? ' (angka laporan)' : ''}${reported === null ? '' : `; laporan ${wholeText(reported)}`}`,
    change:
      change === null ? '–' : change > 0 ? `+${wholeText(change)}` : wholeText(change).replace('-', '−'),
    lastChecked: lastChecked === null ? '–' : dateText(lastChecked),
  };
}

/** `12 dari 14 desa sudah mendata; belum: Loa Ipuh, Maluhu.` */
export function campaignText(
  counted: number,
  all: number,
  unitWord: string,
  missing: readonly string[],
): string {
  const rest = missing.length === 0 ? '' : `; belum: ${missing.join(', ')}`;
  return `${wholeText(counted)} dari ${wholeText(all)} ${unitWord} sudah mendata${rest}.`;
}

/** `Baris 4 dan 9: Pos Melati, RT 01 / RW 02`. */
export function doubledText(rows: readonly [number, number], post: GuardPost, unit: string): string {
  return `Baris ${rows[0]} dan ${rows[1]}: ${postTitle(post)}, ${unit}`;
}

export function exportedText(count: number): string {
  return `${wholeText(count)} pos, satu baris per pos, tanpa nama ketua regu.`;
}

export const rondaWeekText = {
  every: 'Setiap pekan',
  week: (number: number): string => `Pekan ke-${number}`,
  groups: (number: string): string => `Regu ${number}`,
  leader: (number: number, name: string): string => `Regu ${number}: ${name}`,
} as const;
