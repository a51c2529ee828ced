// Tells the pages everything of the office but the cells.
import type { FormData } from '../../form/form-data';
import type {
  ExecutionData,
  MailData,
  MenuData,
  OfficeState,
  QuestionData,
  ToastData,
  TriggerData,
} from '../../runtime/state/office-state';
import type { WireDue, WireExecution, WireForm, WireMail, WireSections } from './protocol';

/** More lines than a person reads; the rest stays on disk. */
const shownExecutions = 200;
const shownTriggers = 12;
const snippetLength = 120;
const minuteMs = 60_000;

export interface Surroundings {
  readonly question: QuestionData | null;
  readonly mayEdit: boolean;
  readonly canUndo: boolean;
  readonly failAtCall: number | null;
  readonly scopes: readonly string[];
  /** The place of a toast among all that were ever shown here. */
  readonly toastNumber: (toast: ToastData) => number;
  /** Whether the script has a web page, and its name on screen. */
  readonly web: Omit<WireSections['web'], 'link'>;
  readonly step: WireSections['clock']['step'];
  /** Words for functions that no menu names. */
  readonly functions: WireSections['functions'];
  readonly busy: boolean;
}

/** Everything but the cells, from the office's state and what the server itself knows. */
export function sectionsOf(state: OfficeState, around: Surroundings): WireSections {
  const workbook = state.containerId === null ? undefined : state.workbooks[state.containerId];
  return {
    book: {
      name: workbook?.name ?? '',
      locale: workbook?.locale ?? 'id_ID',
      timeZone: workbook?.timeZone ?? 'Asia/Jakarta',
      mayEdit: around.mayEdit,
      canUndo: around.canUndo,
    },
    menus: around.mayEdit ? state.ui.menus : [],
    dialogs: state.ui.dialogs
      .filter(({ user }) => user === state.actingUser)
      .map(({ id, kind, title, width, height }) => ({ id, kind, title, width, height })),
    toasts: state.ui.toasts.map((toast) => ({ ...toast, number: around.toastNumber(toast) })),
    question: around.question,
    clock: {
      // The pages show minutes: seconds would only cost messages.
      nowMs: Math.floor(state.clock.nowMs / minuteMs) * minuteMs,
      running: state.clock.running,
      nextTriggers: nextTriggers(state.triggers),
      step: around.step,
    },
    accounts: state.accounts,
    actingUser: state.actingUser,
    switches: { ...state.switches, failAtCall: around.failAtCall, scopes: around.scopes },
    mails: state.mails.map(wireMail),
    executions: state.executions.slice(-shownExecutions).map(wireExecution),
    forms: Object.values(state.forms).map(wireForm),
    web: { ...around.web, link: state.webLink ?? '' },
    functions: { ...Object.fromEntries(state.ui.menus.flatMap(captionsOf)), ...around.functions },
    busy: around.busy,
  };
}

/** The functions of a menu's items with the items' captions. */
function captionsOf(entry: MenuData['entries'][number]): (readonly [string, string])[] {
  if (entry.kind === 'menu') return entry.entries.flatMap(captionsOf);
  return entry.kind === 'item' ? [[entry.functionName, entry.caption]] : [];
}

function nextTriggers(triggers: readonly TriggerData[]): WireDue[] {
  return triggers
    .flatMap(({ handler, nextMs }) => (nextMs === null ? [] : [{ handler, atMs: nextMs }]))
    .sort((a, b) => a.atMs - b.atMs)
    .slice(0, shownTriggers);
}

function wireMail(mail: MailData): WireMail {
  return {
    id: mail.id,
    atMs: mail.atMs,
    from: mail.name || mail.sender,
    to: [...mail.to, ...mail.cc, ...mail.bcc].join(', '),
    subject: mail.subject,
    snippet: mail.body.replace(/\s+/g, ' ').trim().slice(0, snippetLength),
    hasHtml: mail.htmlBody !== null,
    attachments: mail.attachments.length,
  };
}

/** An execution as the list shows it; its lines and stack are asked for when somebody opens it. */
export function wireExecution({ lines, stack: _stack, calls, ...execution }: ExecutionData): WireExecution {
  return {
    ...execution,
    calls: { read: calls.read, write: calls.write, local: calls.local },
    lineCount: lines.length,
  };
}

function wireForm(form: FormData): WireForm {
  return {
    id: form.id,
    title: form.title || form.fileName,
    url: `/formulir/${form.publishedId}`,
    responses: form.responses.length,
    accepting: form.isAcceptingResponses,
    published: form.isPublished,
  };
}
