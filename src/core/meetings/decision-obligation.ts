// Reads from the line of a decision what obligation it would make.
import type { BindingChoice } from '../obligations/binding-choice';
import type { PeriodType } from '../time/period';
import { laterOf, type PlainDate } from '../time/plain-date';

export interface DecidedObligation {
  /** The decision without its rhythm, short enough for a column. */
  readonly name: string;
  readonly periodType: PeriodType;
  readonly minimumCount: number;
  /** The first day of a month; of a campaign the day of the meeting. */
  readonly start: string;
  /** The last day of a campaign; '' for others. */
  readonly end: string;
  /** A day on which a fortnight begins; '' for others. */
  readonly anchor: string;
  readonly binds: BindingChoice;
}

/** Longer names do not fit into a column. */
const LONGEST_NAME = 60;

/** Words of a rhythm, the longer span before the shorter one that it contains. */
const RHYTHMS: readonly (readonly [PeriodType, RegExp])[] = [
  ['biweekly', /(?:dua|2) (?:minggu|pekan)|dwimingguan|14 hari/u],
  ['quarterly', /triwulan|tri wulan|(?:tiga|3) bulan/u],
  ['half-yearly', /semester|(?:enam|6) bulan/u],
  ['monthly', /sebulan|bulanan|(?:tiap|setiap|per|satu) bulan/u],
  [
    'weekly',
    /seminggu|sepekan|mingguan|(?:tiap|setiap|per|satu) (?:minggu|pekan)|(?:tiap|setiap) (?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu)/u,
  ],
  ['yearly', /setahun|tahunan|(?:tiap|setiap|per|satu) tahun/u],
];

const EVERY = /(?:setiap |tiap |per )?/u.source;
const COUNTS: readonly string[] = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam'];
const TIMES = /(?:(\d{1,2}|satu|dua|tiga|empat|lima|enam) ?(?:kali|x)|sekali)/u.source;

/**
 * A rhythm in the words makes an obligation of that rhythm, from the month of the day by which it is due or of the
 * meeting; without one a day makes a campaign until that day, and no day a monthly obligation.
 */
export function decidedObligation(
  decision: { readonly text: string; readonly owner: string; readonly due: PlainDate | null },
  { heldOn, hasKelurahan }: { readonly heldOn: PlainDate; readonly hasKelurahan: boolean },
): DecidedObligation {
  const text = decision.text.replace(/\s+/gu, ' ').trim();
  const found = rhythmIn(text);
  const due = decision.due === null ? heldOn : laterOf(decision.due, heldOn);
  const periodType = found?.type ?? (decision.due === null ? 'monthly' : 'campaign');
  const isCampaign = periodType === 'campaign';
  return {
    name: shortName(found === null ? text : found.rest || text),
    periodType,
    minimumCount: found?.count ?? 1,
    start: isCampaign ? heldOn : `${due.slice(0, 7)}-01`,
    end: isCampaign ? due : '',
    anchor: periodType === 'biweekly' ? heldOn : '',
    binds: boundBy(decision.owner, hasKelurahan),
  };
}

function rhythmIn(text: string): { type: PeriodType; count: number; rest: string } | null {
  for (const [type, words] of RHYTHMS) {
    const span = `${EVERY}(?:${words.source})`;
    const match = new RegExp(
      `(?:\\b${TIMES} (?:dalam )?)?\\b${span}\\b(?: ${TIMES}(?![\\p{L}\\d]))?`,
      'iu',
    ).exec(text);
    if (match === null) continue;
    const [whole, before, after] = match;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`;
    return { type, count: countOf(before ?? after ?? ''), rest: tidied(rest) };
  }
  return null;
}

function countOf(word: string): number {
  const count = /^\d+$/u.test(word) ? Number(word) : COUNTS.indexOf(word.toLowerCase()) + 1;
  return count >= 1 && count <= 31 ? count : 1;
}

function tidied(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\s([,;.])/gu, '$1')
    .replace(/^[\s,;.]+|[\s,;.]+$/gu, '');
}

/** Cut at the end of a word. */
function shortName(text: string): string {
  const name = tidied(text);
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME + 1);
  return tidied(cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.slice(0, LONGEST_NAME));
}

/** Whoever is no desa and does not speak of all of them is of the office. */
function boundBy(owner: string, hasKelurahan: boolean): BindingChoice {
  const words = owner.toLowerCase();
  const isEverybody = words.trim() === '' || /\b(?:semua|seluruh|setiap|tiap|para)\b/u.test(words);
  const isUnit = /^\d{2}(?:\.\d{2}){2}\.\d{4}(?:\s|$)/u.test(owner);
  if (!isEverybody && !isUnit) return 'office';
  const [desa, kelurahan] = [/\bdesa\b/u.test(words), /\bkelurahan\b/u.test(words)];
  return hasKelurahan && isEverybody && desa !== kelurahan ? (desa ? 'desa' : 'kelurahan') : 'all';
}
