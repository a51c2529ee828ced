// Who takes up what was sent through forms of no obligation, in this order.
import { circularTaker } from '../circulars/circular-answers';
import { resultTaker } from '../fieldwork/form-results';
import { findingTaker, unplacedTaker } from '../follow-ups/finding-answers';
import type { AnswerTaker } from '../forms/answer-taker';

/** What none of the others knows is kept by the last ones. */
export const answerTakers: readonly AnswerTaker[] = [
  findingTaker,
  circularTaker,
  resultTaker,
  unplacedTaker('response'),
  unplacedTaker('visit-result'),
];
