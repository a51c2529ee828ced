// What a recap tells, in words: a line for each obligation and period.
import type { ObligationId } from '../../../core/obligations/obligation';
import { isProvisionalBlock } from '../../../core/recap/closed-letter';
import { type ReceivedRecap, sumsOfBlock } from '../../../core/recap/recap-board';
import { blocksOf } from '../../../core/recap/recap-code';
import { completenessOfSums, type RecapSums, timelinessOfSums } from '../../../core/recap/recap-sums';
import { dateOf } from '../../../core/time/plain-date';
import {
  missingBelow,
  recapFigures,
  recapNotes,
  recapObligationNames,
} from '../../../messages/recap/recap-text';
import { outOfText, percentText, periodKeyText, wholeText } from '../../../messages/time/date-text';

interface ToldLine {
  /** `Kerja bakti Februari 2026`. */
  readonly owed: string;
  /** `lengkap 8 dari 9 (88,9 %), tepat waktu 66,7 %`, and why that is not the last word. */
  readonly figures: string;
}

/** In the order of the code's blocks. */
export function recapLines({ recap, receivedAt }: Omit<ReceivedRecap, 'id'>): readonly ToldLine[] {
  const cameOn = dateOf(receivedAt);
  return blocksOf(recap).map((block) => {
    const note = isProvisionalBlock(block, cameOn) ? recapNotes.provisional : missingIn(block);
    return {
      owed: `${recapObligationName(block.obligationId)} ${periodKeyText(block.periodId)}`,
      figures: [sumsText(sumsOfBlock(block)), note].filter((part) => part !== '').join('; '),
    };
  });
}

/** The name of an obligation of offices below; a key that means nothing here stands for itself. */
export function recapObligationName(id: ObligationId): string {
  return Object.entries(recapObligationNames).find(([known]) => known === id)?.[1] ?? id;
}

export function sumsText(sums: RecapSums): string {
  return recapFigures(
    `${outOfText(sums.fulfilled, sums.expected)} (${percentText(completenessOfSums(sums))})`,
    percentText(timelinessOfSums(sums)),
  );
}

function missingIn(block: ReturnType<typeof blocksOf>[number]): string {
  const missing = 'sums' in block ? block.sums.filter((part) => part === null).length : 0;
  return missing === 0 ? '' : missingBelow(wholeText(missing));
}
