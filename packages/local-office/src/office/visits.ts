// Visits the web app as a browser does.
import type { Runner } from '../runtime/execution/runner';
import { answerWeb, type WebAnswer, type WebRequest } from '../runtime/web/web';

export interface WebVisits {
  webGet(parameters?: Readonly<Record<string, string>>, request?: Partial<WebRequest>): WebAnswer;
  webPost(
    body: string,
    request?: Partial<WebRequest> & {
      readonly type?: string;
      readonly parameters?: Readonly<Record<string, string>>;
    },
  ): WebAnswer;
}

/** The acting user visits unless a request says otherwise. */
export function createWebVisits(runner: Runner, webContainer: () => string | null): WebVisits {
  const visit = (
    functionName: 'doGet' | 'doPost',
    parameters: Readonly<Record<string, string>>,
    request: Partial<WebRequest>,
  ): WebAnswer => {
    const usual = { visitor: runner.state.actingUser, query: Object.entries(parameters) };
    return answerWeb(runner, functionName, { ...usual, ...request }, webContainer());
  };
  return {
    webGet: (parameters = {}, request = {}) => visit('doGet', parameters, request),
    webPost: (contents, { type = 'application/json', parameters = {}, ...request } = {}) =>
      visit('doPost', parameters, { body: { contents, type }, ...request }),
  };
}
