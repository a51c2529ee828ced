// Who takes up what was sent through forms of no obligation, in this order.
import { resultTaker } from '../fieldwork/form-results';
import { findingTaker, unplacedTaker } from '../follow-ups/finding-answers';
import type { AnswerTaker } from '../forms/answer-taker';

/** What none of the others knows is kept by the last ones. */
export const answerTakers: readonly AnswerTaker[] = [
  findingTaker,
  resultTaker,
  unplacedTaker('response'),
  unplacedTaker('visit-result'),
];
