// How do offices say a day before or after the deadline?

/** `H-7`, `H`, `H+1`: days from the deadline. */
export const stageLabel = (stage: number): string => (stage === 0 ? 'H' : `H${stage > 0 ? '+' : ''}${stage}`);
