// Does what a page asks for.
import type { Office } from '../../office';
import type { RunResult } from '../../runtime/execution/run-result';
import type { PageRequest } from '../wire/protocol';
import { wireExecution } from '../wire/wire-sections';
import type { BookEditor } from './book-editor';
import { type ClockSteps, stepFrom } from './clock-step';
import { RefusedRequest } from './office-host';
import type { WaitingPageCalls } from './page-calls';
import type { TrainerSwitches } from './trainer-switches';
import type { Turns } from './turns';

/** What the requests of pages are carried out with. */
export interface RequestTools {
  readonly office: Office;
  readonly editor: BookEditor;
  readonly turns: Turns;
  readonly switches: TrainerSwitches;
  readonly calls: WaitingPageCalls;
  readonly steps: ClockSteps;
}

/** A request that is answered at once; a call of a page's script may wait and goes another way. */
export type PlainRequest = Exclude<PageRequest, { do: 'pageCall' }>;

/** Looks at something and changes nothing that is stored. */
export function onlyLooks(request: PlainRequest): boolean {
  return request.do === 'select' || request.do === 'mail' || request.do === 'execution';
}

/** The reply to a request; throws RefusedRequest with a sentence for people. */
export async function answerRequest(tools: RequestTools, request: PlainRequest): Promise<unknown> {
  const { office, editor, turns, switches } = tools;
  switch (request.do) {
    case 'edit':
    case 'toggle':
    case 'paste':
    case 'clear':
    case 'structure':
    case 'undo':
      return await turns.running(() => editor.apply(request));
    case 'openBook':
      await turns.running(() => office.openWorkbook());
      return null;
    case 'select':
      return editor.select(request.sheetId, request.range);
    case 'menu':
      // Google asks for an ended consent again before it runs what a menu calls.
      office.faults.consentExpired(false);
      return refuseFailure(await turns.running(() => switches.armed(() => office.run(request.functionName))));
    case 'closeDialog':
      return office.closeDialog(request.dialogId);
    case 'answer':
      return await answerQuestion(tools, request);
    case 'user':
      return await changeUser(tools, request.email);
    case 'clockRun':
      office.state.clock.running = request.running;
      return null;
    case 'clockStep':
      return await stepClock(tools, request);
    case 'switches':
      return switches.change(request.change);
    case 'mail':
    case 'execution':
      return findDetail(office, request);
  }
}

function refuseFailure(result: RunResult | undefined): null {
  if (result?.status !== 'failed') return null;
  throw new RefusedRequest(
    `Skrip berhenti: ${result.error.message}\n\nYang sudah ditulis sebelum itu tetap ada. Rinciannya ada di Pelaksanaan.`,
  );
}

async function answerQuestion(
  { office, turns, calls }: RequestTools,
  { button, text }: Extract<PageRequest, { do: 'answer' }>,
): Promise<null> {
  const ticket = office.pending[0]?.ticket;
  // The question was answered in another window.
  if (ticket === undefined) return null;
  const result = await turns.running(() => office.answerPrompt({ button, text }));
  return calls.goOn(ticket, result) ? null : refuseFailure(result);
}

async function changeUser({ office, turns }: RequestTools, email: string): Promise<null> {
  if (email !== '' && !office.state.accounts.some((account) => account.email === email)) {
    throw new RefusedRequest('Akun ini tidak ada di kantor.');
  }
  office.actAs(email);
  await turns.running(() => office.openWorkbook());
  return null;
}

async function stepClock(
  { office, turns, steps }: RequestTools,
  { unit, count }: Extract<PageRequest, { do: 'clockStep' }>,
): Promise<unknown> {
  const { clock, containerId, workbooks } = office.state;
  const timeZone = (containerId === null ? undefined : workbooks[containerId])?.timeZone ?? 'Asia/Jakarta';
  const target = stepFrom(clock.nowMs, unit, count, timeZone);
  const fired = await steps.take(clock.nowMs, target, (toMs) => turns.running(() => office.clock.set(toMs)));
  return { fired: fired.flatMap((result) => ('record' in result ? [wireExecution(result.record)] : [])) };
}

function findDetail({ state }: Office, request: Extract<PageRequest, { do: 'mail' | 'execution' }>): object {
  const found =
    request.do === 'mail'
      ? state.mails.find(({ id }) => id === request.mailId)
      : state.executions.find(({ id }) => id === request.executionId);
  if (found !== undefined) return found;
  throw new RefusedRequest(
    request.do === 'mail'
      ? 'Surat ini sudah tidak ada.'
      : 'Catatan pelaksanaan ini sudah terlalu lama dan tidak disimpan lagi.',
  );
}
