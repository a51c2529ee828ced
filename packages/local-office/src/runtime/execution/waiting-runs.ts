// Keeps the executions that wait for a person's answer.
import type { AnswerData, QuestionData } from '../state/office-state';
import type { RunRequest } from './run-result';

/** An execution that waits, as a caller may see it. */
export interface PendingRun {
  readonly ticket: number;
  readonly question: QuestionData;
  readonly functionName: string;
}

/** What is needed to run it again once its question is answered. */
interface WaitingRun extends PendingRun {
  readonly request: RunRequest;
  /** Those given so far, in order. */
  readonly answers: readonly AnswerData[];
}

export interface WaitingRuns {
  /** Oldest first. */
  readonly list: readonly PendingRun[];
  /** Returns the ticket by which the run can be taken again. */
  add(run: Pick<WaitingRun, 'question' | 'request' | 'answers'>): number;
  /** Removes the run of that ticket, or the oldest one; undefined when there is none. */
  take(ticket?: number): WaitingRun | undefined;
}

export function createWaitingRuns(): WaitingRuns {
  const list: WaitingRun[] = [];
  let lastTicket = 0;
  return {
    list,
    add: (run) => {
      lastTicket += 1;
      list.push({ ...run, ticket: lastTicket, functionName: run.request.functionName });
      return lastTicket;
    },
    take: (ticket) => {
      const place = ticket === undefined ? 0 : list.findIndex((one) => one.ticket === ticket);
      return place < 0 ? undefined : list.splice(place, 1)[0];
    },
  };
}
