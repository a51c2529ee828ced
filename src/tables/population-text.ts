// How do the numbers of a population report stand in one cell?
import type { PopulationMovement } from '../core/population';
import { populationWords as words } from '../messages/population-words';

/** The numbers asked, in order. */
export const populationFields = Object.keys(words).filter(
  (field): field is keyof PopulationMovement => field in words,
);

/** `lahir 3; mati 1; …` as texts by field name; words that are not ours are passed over. */
export const populationOfText = (text: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const part of text.split(';')) {
    const [, word, value] = /^\s*(\S+)\s+(.*?)\s*$/u.exec(part) ?? [];
    const field = Object.entries(words).find(([, known]) => known.toLowerCase() === word?.toLowerCase())?.[0];
    if (field !== undefined && value !== undefined) found[field] = value;
  }
  return found;
};

/** The same, written in the order people count. */
export const textOfPopulation = (texts: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .filter(([field]) => (texts[field] ?? '') !== '')
    .map(([field, word]) => `${word} ${texts[field]}`)
    .join('; ');
