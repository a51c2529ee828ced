// The numbers of a population or siskamling report, or the code of a recap, as they stand in one cell.
import type { ReportForm } from '../../core/obligations/obligation';
import { countWords as words } from '../../messages/reports/count-words';

type CountField = keyof typeof words;

/** The numbers that each kind of report asks, in order. */
export const countFields = {
  population: ['start', 'births', 'deaths', 'arrivals', 'departures', 'end', 'male', 'female', 'households'],
  siskamling: ['posts', 'activePosts', 'scheduledPosts', 'patrols'],
  recap: ['recap'],
} as const satisfies Partial<Record<ReportForm, readonly CountField[]>>;

/** Every number that a form of ours may ask. */
export const allCountFields: readonly CountField[] = [
  ...countFields.population,
  ...countFields.siskamling,
  ...countFields.recap,
];

/** `lahir 3; mati 1; …` as texts by field name; words that are not ours are passed over. */
export function countsOfText(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const part of text.split(';')) {
    const [, word, value] = /^\s*(\S+)\s+(.*?)\s*$/u.exec(part) ?? [];
    const field = Object.entries(words).find(([, known]) => known.toLowerCase() === word?.toLowerCase())?.[0];
    if (field !== undefined && value !== undefined) found[field] = value;
  }
  return found;
}

/** The same, written in the order people count. */
export function textOfCounts(texts: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .filter(([field]) => (texts[field] ?? '') !== '')
    .map(([field, word]) => `${word} ${texts[field]}`)
    .join('; ');
}
