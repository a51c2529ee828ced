// The sentences of mails and messages that the office may word itself, and whether what it wrote is usable.

/** A mail or message with words of its own. */
export type MailKind = 'reminder' | 'overdue' | 'several' | 'whatsapp' | 'thanks' | 'camat' | 'digest';

/** A sentence that may be changed. What is owed, until when, the button and whom to call always stay. */
export type WordsPart = 'subject' | 'opening' | 'closing';

export const WORDS_PARTS: readonly WordsPart[] = ['subject', 'opening', 'closing'];

/** What stands in for a name in braces, and what it means to the one who writes. */
export const placeholderMeanings = {
  desa: 'nama pelapornya, misalnya Desa Sidomukti atau Kelurahan Melayu',
  kewajiban: 'nama kewajiban, misalnya Kerja Bakti',
  laporan: 'laporan dan periodenya, misalnya Laporan Kerja Bakti Februari 2026',
  periode: 'periodenya, misalnya Februari 2026',
  tenggat: 'hari, tanggal, dan jam tenggat',
  jumlah: 'banyaknya, misalnya 3',
  kali: 'berapa kali berturut-turut, misalnya 3',
  daftar: 'nama yang belum lapor',
  tanggal: 'hari dan tanggal surel, misalnya Kamis, 12 Maret 2026',
  kantor: 'nama kantor, misalnya Kecamatan Kasiman',
} as const;

type Placeholder = keyof typeof placeholderMeanings;

/** The values of one mail; a name that is missing is not allowed in its words. */
export type PlaceholderValues = Partial<Readonly<Record<Placeholder, string>>>;

interface MailWordsPlan {
  readonly title: string;
  readonly initial: Readonly<Partial<Record<WordsPart, string>>>;
  readonly placeholders: readonly Placeholder[];
}

const thanksFirst = 'Terima kasih atas kerja samanya selama ini.';
const alreadySent = 'Sudah melapor hari ini? Abaikan surel ini.';
const ofOneReport = ['desa', 'kewajiban', 'laporan', 'periode', 'tenggat', 'kantor'] as const;

/** By kind: what it is called, the words it begins with, the names they may hold. */
export const mailWordsPlans = {
  reminder: {
    title: 'Sebelum tenggat',
    initial: {
      subject: 'Belum lapor: {laporan} {desa}',
      opening: thanksFirst,
      closing: alreadySent,
    },
    placeholders: ofOneReport,
  },
  overdue: {
    title: 'Setelah tenggat',
    initial: {
      subject: 'Lewat tenggat: {laporan} {desa}',
      opening: thanksFirst,
      closing: alreadySent,
    },
    placeholders: ofOneReport,
  },
  several: {
    title: 'Beberapa laporan sekaligus',
    initial: {
      subject: 'Belum lapor: {jumlah} laporan {desa}',
      opening: thanksFirst,
      closing: alreadySent,
    },
    placeholders: ['desa', 'jumlah', 'kantor'],
  },
  whatsapp: {
    title: 'Pesan WhatsApp',
    initial: {
      opening: thanksFirst,
      closing: 'Bila ada halangan, mohon kabari kami.',
    },
    placeholders: ofOneReport,
  },
  thanks: {
    title: 'Ucapan terima kasih',
    initial: {
      subject: 'Terima kasih, {desa}: {kali} kali berturut-turut tepat waktu',
      opening:
        'Laporan {kewajiban} kami terima tepat waktu {kali} kali berturut-turut. Terima kasih atas kerja keras Anda dan warga; ini contoh yang baik bagi kita semua.',
    },
    placeholders: ['desa', 'kewajiban', 'kali', 'kantor'],
  },
  camat: {
    title: 'Kepada pimpinan, 7 hari setelah tenggat',
    initial: {
      subject: '{jumlah} belum lapor: {daftar}',
      opening: '{jumlah} berikut belum mengirim laporan, dan tenggatnya sudah lewat.',
      closing: 'Daftar lengkapnya ada di tab Ringkasan dan Kepatuhan.',
    },
    placeholders: ['jumlah', 'daftar', 'kantor'],
  },
  digest: {
    title: 'Ringkasan kepada pimpinan',
    initial: { opening: 'Keadaan pada {tanggal}:' },
    placeholders: ['tanggal', 'kantor'],
  },
} as const satisfies Record<MailKind, MailWordsPlan>;

export const MAIL_KINDS: readonly MailKind[] = [
  'reminder',
  'overdue',
  'several',
  'whatsapp',
  'thanks',
  'camat',
  'digest',
];

/** Most characters: a subject line shows no more, a sentence is read no further. */
export const mostCharacters = { subject: 120, opening: 400, closing: 200 } as const satisfies Record<
  WordsPart,
  number
>;

/** What the office wrote, by `wordsKey`; a text that is missing or '' is the default. */
export type OfficeWords = ReadonlyMap<string, string>;

/** The name of a text in Pengaturan. */
export function wordsKey(kind: MailKind, part: WordsPart): string {
  return `kata:${kind}.${part}`;
}

/** The default words, '' if the mail has no such part. */
export function initialWords(kind: MailKind, part: WordsPart): string {
  const { initial }: MailWordsPlan = mailWordsPlans[kind];
  return initial[part] ?? '';
}

/** One sentence on what is wrong and how to write it, '' if the words can be used; no words at all are fine. */
export function wordsProblem(kind: MailKind, part: WordsPart, text: string): string {
  const most = mostCharacters[part];
  const length = [...text.trim()].length;
  if (length > most) return `Terlalu panjang: ${length} huruf, paling banyak ${most}. Persingkat kalimatnya.`;
  const known: readonly string[] = mailWordsPlans[kind].placeholders;
  const allowed = known.map((name) => `{${name}}`).join(', ');
  const unknown = [...text.matchAll(bracedName)].find(([, name = '']) => !known.includes(nameOf(name)));
  if (unknown) return `${unknown[0]} tidak dikenal. Yang dapat dipakai di sini: ${allowed}.`;
  return /[{}]/u.test(text.replace(bracedName, ''))
    ? `Kurung kurawal harus berpasangan dan berisi salah satu dari ${allowed}.`
    : '';
}

/** The words of a mail with their values put in. Words that cannot be used are replaced by the default. */
export function fillWords(
  words: OfficeWords,
  { kind, part }: { readonly kind: MailKind; readonly part: WordsPart },
  values: PlaceholderValues,
): string {
  const own = words.get(wordsKey(kind, part)) ?? '';
  const text = own.trim() === '' || wordsProblem(kind, part, own) !== '' ? initialWords(kind, part) : own;
  const filled = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(bracedName, (whole, name: string) => valueNamed(values, nameOf(name)) ?? whole);
  return part === 'subject' && filled.length > longestSubject
    ? `${filled.slice(0, longestSubject - 1)}…`
    : filled;
}

/** Google takes 250 characters. */
const longestSubject = 200;

const bracedName = /\{([^{}]*)\}/gu;

/** `{ Desa }` means `{desa}`. */
function nameOf(typed: string): string {
  return typed.trim().toLowerCase();
}

function valueNamed(values: PlaceholderValues, name: string): string | undefined {
  return Object.entries(values).find(([known]) => known === name)?.[1];
}
