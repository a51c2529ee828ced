// Answers the calls of the registers of the office: guard posts and circulars.
import { receivedText } from '../../tables/reports/received-text';
import type { Answers } from '../answers';
import { circularAnswers } from '../circulars/answer-circulars';
import { postAnswers } from '../siskamling/answer-posts';
import { answerCall, type PageAnswer } from './answer-call';
import type { PagePorts } from './answer-rpc';
import type { RecordCalls } from './rpc';

const answers: Answers<RecordCalls, PagePorts> = { ...postAnswers, ...circularAnswers };

/** The same as for all other pages, from a part of the script of its own. */
export function answerRecords(ports: PagePorts, name: string, argsText: string): PageAnswer {
  return answerCall(answers, ports, { name, argsText, clear: receivedText });
}
