// Whether what a recap code says is final, as far as the code itself and the day it came tell.
import type { PlainDate } from '../time/plain-date';
import type { LetterBlock, SumsBlock } from './recap-code';

/**
 * Whether the deadline of a desa had passed when the code was made. `k` says that it has, `j` that it has not; without
 * either the day on which the code came decides.
 */
export function isClosedLetter(letter: string, { due, letters }: LetterBlock, cameOn: PlainDate): boolean {
  if (letter === 'k') return true;
  return !letters.includes('j') && (cameOn > due || letters.includes('k'));
}

/**
 * Whether a block enters no rate yet: something is awaited in it (j), or came before the deadline and does not count yet
 * (g, h, i), so that it may still be on time. Sums are final, their sender has left out what was not.
 */
export function isProvisionalBlock(block: LetterBlock | SumsBlock, cameOn: PlainDate): boolean {
  if (!('letters' in block)) return false;
  return [...new Set(block.letters)].some(
    (letter) => 'ghij'.includes(letter) && !isClosedLetter(letter, block, cameOn),
  );
}
