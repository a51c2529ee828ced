// Answers the calls of the registers of the office: guard posts.
import { receivedText } from '../../tables/reports/received-text';
import type { Answers } from '../answers';
import { postAnswers } from '../siskamling/answer-posts';
import { answerCall, type PageAnswer } from './answer-call';
import type { PagePorts } from './answer-rpc';
import type { RecordCalls } from './rpc';

const answers: Answers<RecordCalls, PagePorts> = { ...postAnswers };

/** The same as for all other pages, from a part of the script of its own. */
export function answerRecords(ports: PagePorts, name: string, argsText: string): PageAnswer {
  return answerCall(answers, ports, { name, argsText, clear: receivedText });
}
