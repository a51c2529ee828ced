// What the registers answer: guard posts, circulars, and follow-ups.
import type { Answers } from '../answers';
import { circularAnswers } from '../circulars/answer-circulars';
import { registerExportAnswers } from '../exports/answer-register-exports';
import { taskAnswers } from '../follow-ups/answer-tasks';
import { postAnswers } from '../siskamling/answer-posts';
import type { PagePorts } from './page-answers';
import type { RecordCalls } from './rpc';

export const recordAnswers: Answers<RecordCalls, PagePorts> = {
  ...postAnswers,
  ...circularAnswers,
  ...taskAnswers,
  ...registerExportAnswers,
};
