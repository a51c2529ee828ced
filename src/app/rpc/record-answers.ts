// What the registers answer: guard posts and circulars.
import type { Answers } from '../answers';
import { circularAnswers } from '../circulars/answer-circulars';
import { registerExportAnswers } from '../exports/answer-register-exports';
import { postAnswers } from '../siskamling/answer-posts';
import type { PagePorts } from './page-answers';
import type { RecordCalls } from './rpc';

export const recordAnswers: Answers<RecordCalls, PagePorts> = {
  ...postAnswers,
  ...circularAnswers,
  ...registerExportAnswers,
};
