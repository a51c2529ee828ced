// Answers the pages of the running office.
import { answerFormRequest, type FormPageOffice } from '../../form/page/form-request';
import { createFormulaEngine } from '../../formula/engine';
import type { Office } from '../../office';
import { drawId } from '../../runtime/state/random';
import { mayEditFile } from '../../workbook/rules/protection';
import type { WorkbookData } from '../../workbook/workbook-data';
import { type Surroundings, sectionsOf } from '../wire/wire-sections';
import { createSheetWriter } from '../wire/wire-sheet';
import { createBookEditor } from './book-editor';
import { createClockFollower, createClockSteps, everySecond } from './clock-step';
import { hostPageOf } from './host-page';
import { numberObjects } from './object-numbers';
import type { HostPage, OfficeHost, WebRequest } from './office-host';
import { checkOpen, createWaitingPageCalls, startPageCall } from './page-calls';
import { answerRequest, onlyLooks, type RequestTools } from './page-requests';
import { createTrainerSwitches } from './trainer-switches';
import { createTurns } from './turns';

export interface RealHostOptions {
  readonly office: Office;
  /** Puts the state on disk; when it returns, nothing of it can be lost. */
  readonly save: () => void;
  /** The script's web page: whether it has one, and its name on screen. */
  readonly web: Surroundings['web'];
  /** What functions do that no menu names, in words. */
  readonly functions?: Surroundings['functions'];
  /** Of the script's manifest, in full; absent: it lists none. */
  readonly scopes?: readonly string[];
  readonly log: (line: string) => void;
}

/** An office behind the web server: one thing after the other, stored before it is acknowledged. */
export function createRealHost({
  office,
  save,
  web,
  functions = {},
  scopes = [],
  log,
}: RealHostOptions): OfficeHost {
  const tools: RequestTools = {
    office,
    editor: createBookEditor(office),
    turns: createTurns(),
    switches: createTrainerSwitches(office),
    calls: createWaitingPageCalls(),
    steps: createClockSteps(),
  };
  const { turns } = tools;
  const follow = createClockFollower(office, { save, tell: turns.tell });
  const stopFollowing = everySecond(() => {
    turns.inTurn(follow).catch((error: unknown) => {
      log(`jam: ${error instanceof Error ? error.stack : error}`);
    });
  });
  return {
    ...viewOf(tools, { web, functions, scopes }),
    handle: handlerOf(tools, save),
    webPage: webPageOf(tools, save),
    formPage: formPageOf(tools, save),
    opened: async () => {
      if (office.state.ui.dialogs.length === 0) return;
      await turns.inTurn(() => {
        office.state.ui.dialogs = [];
        save();
      });
    },
    onChange: turns.onChange,
    close: async () => {
      stopFollowing();
      await turns.settled();
      save();
    },
  };
}

/** What the pages see of the office. */
function viewOf(
  { office, editor, turns, switches, steps }: RequestTools,
  about: Pick<Surroundings, 'web' | 'functions' | 'scopes'>,
): Pick<OfficeHost, 'sheets' | 'sections' | 'dialogHtml' | 'mail'> {
  const { state } = office;
  const container = () => (state.containerId === null ? undefined : state.workbooks[state.containerId]);
  const writer = createSheetWriter({
    engine: createFormulaEngine(),
    now: () => state.clock.nowMs,
    warn: () => undefined,
  });
  const toastNumber = numberObjects();
  return {
    sheets: () => {
      const workbook = container();
      return workbook && maySee(workbook, state.actingUser) ? writer.write(workbook, state.actingUser) : [];
    },
    sections: () => {
      const workbook = container();
      return sectionsOf(state, {
        question: office.pending[0]?.question ?? null,
        mayEdit: workbook !== undefined && mayEditFile(workbook, state.actingUser),
        canUndo: editor.canUndo,
        failAtCall: switches.failAtCall,
        ...about,
        toastNumber,
        step: steps.current,
        busy: turns.isBusy,
      });
    },
    dialogHtml: (dialogId) => state.ui.dialogs.find(({ id }) => id === dialogId)?.html ?? null,
    mail: (mailId) => state.mails.find(({ id }) => id === mailId) ?? null,
  };
}

/** A Google file is closed to everybody it was not shared with. */
function maySee(workbook: WorkbookData, user: string): boolean {
  return mayEditFile(workbook, user) || workbook.viewers.includes(user);
}

function handlerOf(tools: RequestTools, save: () => void): OfficeHost['handle'] {
  const { office, turns, switches, calls } = tools;
  return async (request) => {
    if (request.do !== 'pageCall') {
      return await turns.inTurn(async () => {
        try {
          return await answerRequest(tools, request);
        } finally {
          // What a failing script had written stays written, as on Google.
          if (!onlyLooks(request)) save();
        }
      });
    }
    checkOpen(office, request.pageId);
    // The answer may wait for a person: only the start takes its turn.
    const started = await turns.inTurn(async () => {
      const result = await turns.running(() => switches.armed(() => startPageCall(office, request)));
      save();
      return result;
    });
    turns.tell();
    return await calls.finish(started);
  };
}

function webPageOf({ office, turns, switches }: RequestTools, save: () => void): OfficeHost['webPage'] {
  const visit = ({ method, query, body, contentType }: WebRequest) => {
    const asked = { query: [...query] };
    return method === 'GET'
      ? office.webGet({}, asked)
      : office.webPost(body, { ...asked, type: contentType });
  };
  return async (request): Promise<HostPage> => {
    const answer = await turns.inTurn(async () => {
      const given = await turns.running(() => switches.armed(() => visit(request)));
      save();
      return given;
    });
    turns.tell();
    return hostPageOf(answer);
  };
}

function formPageOf({ office, turns }: RequestTools, save: () => void): OfficeHost['formPage'] {
  const { state } = office;
  const formOffice: FormPageOffice = {
    forms: state.forms,
    submit: ({ form, answers, editOf, respondentEmail, account }) =>
      office.submitForm(form.id, answers, {
        ...(respondentEmail === '' ? {} : { email: respondentEmail }),
        ...(account === '' ? {} : { account }),
        ...(editOf === undefined ? {} : { editOf }),
      }),
    newFileId: () => drawId(state.ids, '1'),
  };
  return async ({ method, url, body }) => {
    const answer = await turns.inTurn(async () => {
      const given = await answerFormRequest(formOffice, { method, url, body, account: state.actingUser });
      if (method === 'POST') save();
      return given;
    });
    if (method === 'POST') turns.tell();
    return answer;
  };
}
