// Labels a day before or after the deadline as offices do.

/** `H-7`, `H`, `H+1`: days from the deadline. */
export function stageLabel(stage: number): string {
  return stage === 0 ? 'H' : `H${stage > 0 ? '+' : ''}${stage}`;
}

/** Of the camat's digest, which has no deadline. */
export const digestLabel = 'Ringkasan';

/** `3×`: a thanks for three periods on time in a row. */
export function thanksLabel(periods: number): string {
  return `${periods}×`;
}

/** Of a mail that sums up receipts. */
export const receiptsLabel = 'Tanda terima';
