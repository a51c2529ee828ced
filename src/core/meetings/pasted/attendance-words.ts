// Takes out of a pasted text what it says of coming: `hadir`, `izin`, `diwakili Bu Ani`, a tick.
import { cleanText } from '../../clean-text';
import type { AttendanceState } from '../attendance';

/** What a text says of coming, and the text without it. */
export type StateSaid =
  | { readonly kind: 'nothing'; readonly rest: string }
  | {
      readonly kind: 'state';
      readonly state: AttendanceState;
      /** Who came instead, as typed; '' where nobody is named. */
      readonly by: string;
      /** Said of everybody of a desa: `hadir semua`. */
      readonly isAll: boolean;
      /** What goes on behind the state without a sign between: `tepat waktu`, `karena ada acara`. */
      readonly remark: string;
      readonly rest: string;
    }
  /** A promise, two things at once, or somebody who came for another without saying for whom. */
  | { readonly kind: 'unclear'; readonly text: string; readonly rest: string };

/** Where no letter or digit stands before or behind. */
function word(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])\\.?`, 'giu');
}

const not = '(?:tidak|tdk|tak|gak|ga|nggak|ndak)';
const without = 'tanpa\\s+(?:keterangan|ket|kabar)';
const absent = word(
  `${not}\\s+(?:(?:bisa|bs|dapat|dpt|ikut)\\s+)?(?:hadir|datang)(?:\\s+${without})?|${without}|alpa|alpha|alfa|mangkir`,
);
const excused = word(
  '(?:(?:minta|mohon|pamit)\\s+)?(?:izin|ijin)(?:nya)?|sakit|cuti|dinas\\s+luar|tugas\\s+luar|DL|berhalangan',
);
const all = word('(?:hadir|datang)\\s+(?:semua(?:nya)?|lengkap)|semua(?:nya)?\\s+(?:hadir|datang)');
const present = word('hadir|datang');
const represented =
  /(?<!\p{L})(?:yang\s+)?(?:di\s?wakil(?:i|kan|kn|in)?|wakil(?:nya)?\s*[:=])(?!\p{L})(?:\s+(?:oleh|kepada|kpd|sama)(?!\p{L}))?\s*[:=]?/iu;
const unclear = word(
  [
    '(?:belum|blm)\\s+(?:hadir|datang)',
    `(?:${['akan', 'siap', 'insya ?allah', 'in ?sha ?allah', 'bersedia', 'rencana'].join('|')})\\s+(?:hadir|datang)`,
    '(?:izin|ijin)\\s+(?:datang\\s+|hadir\\s+)?(?:terlambat|telat)',
    'menyusul|mewakili|perwakilan|utusan',
  ].join('|'),
);
/** A greeting, not an excuse: `Mohon izin melaporkan …`. */
const greeting =
  /(?:mohon|minta)?\s*(?:izin|ijin)\s+(?:me|mem|men|meng|share|kirim|lapor|bertanya|tanya|info)\p{L}*/iu;
/** The title of a list of all who were invited says nothing of anybody. */
const title =
  /^\W*(?:(?:daftar|absensi|presensi|rekap\w*|laporan)\s+(?:hadir|kehadiran|absensi|presensi)|absensi|presensi)(?!\p{L})/iu;

const yes = /[✓✔✅☑√]/gu;
const no = /[❌✖✗✘🚫]/gu;

/** `text` is a line of a chat, or a cell. */
export function takeState(text: string): StateSaid {
  const clean = cleanText(text);
  if (title.test(clean) || greeting.test(clean)) return { kind: 'nothing', rest: clean };
  const promise = clean.match(unclear)?.[0];
  if (promise !== undefined) return { kind: 'unclear', text: promise, rest: clean };
  const instead = represented.exec(clean);
  const { before, by, after } = instead === null ? whole(clean) : around(clean, instead);
  let rest = `${before} | ${after}`;
  const found = new Set<AttendanceState>(instead === null ? [] : ['represented']);
  const take = (pattern: RegExp, state: AttendanceState): boolean => {
    const left = rest.replace(pattern, ` ${TAKEN} `);
    const isFound = left !== rest;
    if (isFound) found.add(state);
    rest = left;
    return isFound;
  };
  take(absent, 'absent');
  take(excused, 'excused');
  const isAll = take(all, 'present');
  take(present, 'present');
  const { text: kept, remark } = withoutRemarks(rest);
  rest = kept;
  take(yes, 'present');
  take(no, 'absent');
  rest = tidy(rest.split(TAKEN).join(' | '));
  if (found.size === 0) return { kind: 'nothing', rest: clean };
  const state = settled(found);
  return state === null
    ? { kind: 'unclear', text: clean, rest }
    : { kind: 'state', state, by, isAll: isAll && state === 'present', remark, rest };
}

/** Stands where words of a state stood. */
const TAKEN = '\u0000';

/** Behind a state that others stand before, words up to the next sign say how or why, and name nobody. */
function withoutRemarks(text: string): { readonly text: string; readonly remark: string } {
  const [first = '', ...others] = text.split(TAKEN);
  if (!/\p{L}/u.test(first)) return { text, remark: '' };
  const remarks: string[] = [];
  const kept = others.map((part, place) => {
    // Between two words of states nobody is named: `izin, anak sakit`.
    const isBetween = place < others.length - 1;
    const [words = ''] = isBetween ? [part] : (/^[^|,;:()[\]–—]*?(?=\s-|[|,;:()[\]–—]|$)/u.exec(part) ?? []);
    if (!/\p{L}|\d/u.test(words)) return part;
    remarks.push(tidy(words));
    return part.slice(words.length);
  });
  return { text: [first, ...kept].join(TAKEN), remark: remarks.join(' · ') };
}

/** Who is represented may be excused as well, and whoever is excused did not come; else one text says one thing. */
function settled(found: ReadonlySet<AttendanceState>): AttendanceState | null {
  if (found.has('represented')) return 'represented';
  if (found.has('present')) return found.size === 1 ? 'present' : null;
  return found.has('excused') ? 'excused' : 'absent';
}

interface Parts {
  readonly before: string;
  readonly by: string;
  readonly after: string;
}

function whole(text: string): Parts {
  return { before: text, by: '', after: '' };
}

/** `Sekdes (diwakili Bu Ani) 08.50`: what the bracket closes is who came, the rest goes on behind it. */
function around(text: string, { 0: words, index }: RegExpExecArray): Parts {
  const before = text.slice(0, index);
  const behind = text.slice(index + words.length);
  const isInside = (before.match(/\(/gu) ?? []).length > (before.match(/\)/gu) ?? []).length;
  const end = isInside ? behind.indexOf(')') : -1;
  const named = end < 0 ? behind : behind.slice(0, end);
  const by = tidy(named.replace(present, ' ').replace(yes, ' '))
    .replace(/^(?:oleh|kepada|kpd)\s+/iu, '')
    .replace(/^[(]\s*|\s*[)]$/gu, '');
  return { before, by, after: end < 0 ? '' : behind.slice(end + 1) };
}

/** Without brackets that hold nothing, and without signs at the ends. */
function tidy(text: string): string {
  return cleanText(
    text
      .replace(/[([]\s*(?:\|\s*)*[)\]]/gu, ' ')
      .replace(/(?:\s*\|\s*)+/gu, ' | ')
      .replace(/[([](?=[^)\]]*$)/u, ' '),
  ).replace(/^[\s|,;:=–-]+|[\s|,;:=–-]+$/gu, '');
}

/** Words that may stand beside a state at the head of a section: `Yang tidak hadir (2 orang):`. */
const filler =
  /(?<!\p{L})(?:yang|yg|peserta|undangan|desa|kelurahan|kampung|sudah|telah|daftar|list|jumlah|jml|total|berikut|adalah|orang|rapat|rakor|nama(?:-nama)?|ket(?:erangan)?|dengan|karena|dan|atau|no|nomor)(?!\p{L})|[\d\s|:=*().,/–-]/giu;

/** Whether nothing but a state stands in the line: it speaks of the lines below. */
export function isStateHeading(said: StateSaid): boolean {
  return said.kind === 'state' && said.by === '' && said.rest.replace(filler, '') === '';
}

/** Whether a line only counts: `Hadir 27 orang, izin 2 orang`. */
export function isStateCount(said: StateSaid): boolean {
  return said.kind === 'unclear' && /\d/u.test(said.rest) && said.rest.replace(filler, '') === '';
}
