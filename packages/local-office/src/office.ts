// How does a program drive the local office? One object with everything a person, a page or a test may do.
import type vm from 'node:vm';
import type { Answers, FormData } from './form/form-data';
import { type Delivery, deliverResponse, replayedEvents } from './form/responses/deliver-response';
import { advanceClock, fireEvent } from './runtime/events/dispatch';
import {
  createUserEdits,
  type EditResult,
  placeOf,
  typedText,
  type UserEdits,
  workbookOf,
} from './runtime/events/user-edits';
import type { FaultControls } from './runtime/execution/faults';
import {
  createRunner,
  type PendingRun,
  type RunnerOptions,
  type RunResult,
} from './runtime/execution/runner';
import { printPlainPdf } from './runtime/print/pdf-printer';
import { readScriptFolder } from './runtime/project/load-folder';
import {
  compileProject,
  parseManifest,
  type ScriptFile,
  type ScriptProject,
} from './runtime/project/project';
import { openRealm } from './runtime/realm/open-realm';
import { newOffice, USUAL_ACCOUNTS } from './runtime/state/new-office';
import type {
  AccountData,
  AnswerData,
  DialogData,
  ExecutionData,
  MailData,
  MenuData,
  OfficeState,
  TriggerData,
} from './runtime/state/office-state';
import { type QuotaName, quotaLeft } from './runtime/state/quotas';
import { drawId } from './runtime/state/random';
import { runArguments, runResult } from './runtime/web/run-values';
import { answerWeb, type WebAnswer, type WebRequest, webAuthority } from './runtime/web/web';
import { type OfficeStore, openOfficeStore } from './store/office-store';
import { newWorkbook } from './workbook/new-workbook';
import type { WorkbookData } from './workbook/workbook-data';

export interface OfficeOptions {
  /** State to go on with; everything below but `questions` and `printPdf` is then ignored. */
  readonly state?: OfficeState;
  /** Where the office clock starts; default 2 February 2026, 08:00 in Jakarta. */
  readonly now?: Date | string | number;
  /** Decides all ids, lots and jitters; default 1. */
  readonly seed?: number;
  /** The first one owns everything and sits at the screen. */
  readonly accounts?: readonly AccountData[];
  /**
   * What happens when a script asks a person and no answer is queued: `queue` (default) fails the execution, `suspend`
   * lets it wait for `answerPrompt`, as the browser needs it.
   */
  readonly questions?: RunnerOptions['questions'];
  /** Address of the web app, for ScriptApp.getService().getUrl(). */
  readonly webAppUrl?: string;
  /** Prints HTML; default: a plain PDF of its text. */
  readonly printPdf?: (html: string) => Uint8Array;
  /** True: a web app sees the container as if it were opened (practitioners report it; the guide says no). */
  readonly webAppSeesContainer?: boolean;
  /**
   * In which mode simple triggers run: LIMITED (default), as for bound scripts, or NONE, as for an add-on that is
   * installed but not enabled in the file (WA/concepts/addon-authorization).
   */
  readonly simpleTriggerMode?: 'LIMITED' | 'NONE';
  /** Real milliseconds after which a loop without service calls is ended; default one minute. */
  readonly realTimeoutMs?: number;
  /** Services besides Google's, for tests of the runtime itself. */
  readonly extraServices?: RunnerOptions['extraServices'];
}

/** The parts of a script project in memory. */
export interface ScriptSources {
  /** By file name, in push order, or as a list. */
  readonly files: Readonly<Record<string, string>> | readonly ScriptFile[];
  /** By name without `.html`. */
  readonly html?: Readonly<Record<string, string>>;
  /** Text or content of appsscript.json. */
  readonly manifest?: string | Readonly<Record<string, unknown>>;
}

/** What google.script.run gets back. */
export type PageResult =
  | { readonly status: 'done'; readonly value: unknown; readonly record: ExecutionData }
  | { readonly status: 'failed'; readonly error: { readonly name: string; readonly message: string } }
  | Extract<RunResult, { status: 'waiting' }>;

/** A failure of the script, thrown by `call`. */
export class ScriptFailure extends Error {
  override readonly name: string;
  constructor(
    error: { readonly name: string; readonly message: string },
    readonly record: ExecutionData,
  ) {
    super(error.message);
    this.name = error.name;
  }
}

export interface Office {
  readonly state: OfficeState;
  load(sources: ScriptSources): void;
  /** Loads a container-bound project from disk; throws when there is no script in it. */
  loadFolder(folder: string): void;
  /** A V8 context with all services, in which any script may be run; a container is made if there is none. */
  readonly context: vm.Context;

  /** Makes the container (if there is none) or another spreadsheet, and tells its data. */
  createWorkbook(
    name: string,
    options?: { readonly locale?: string; readonly timeZone?: string },
  ): WorkbookData;
  /** Opens the container (by name or as it is) as the acting user: menus appear, onOpen triggers run. */
  openWorkbook(name?: string): WorkbookData;
  /** A form by id, published id, file name or title; throws when there is none. */
  openForm(form: string): FormData;

  /** Runs a top-level function as the acting user; throws ScriptFailure, or an Error when a question waits. */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** As `call`, but failures and questions are results. */
  run(functionName: string, ...args: readonly unknown[]): RunResult;
  /** google.script.run from a sidebar or dialog (default) or from the web app's page. */
  callFromPage(
    functionName: string,
    args: readonly unknown[],
    from?: { readonly visitor: string },
  ): PageResult;
  /**
   * Types a value into a cell (`B2`, `Desa!B2`) and runs onEdit and onChange; text is read as Sheets reads typing in the
   * workbook's locale. `sheet` defaults to the first tab, `user` to who sits at the screen.
   */
  editAsUser(a1: string, value: string | number | boolean, sheet?: string, user?: string): EditResult;
  /** Everything else a person does in the grid: pasting, structure, sorting, undo; each runs its triggers. */
  readonly edits: UserEdits;
  submitForm(
    form: string,
    answers: Readonly<Answers>,
    respondent?: { readonly email?: string; readonly account?: string; readonly editOf?: string },
  ): Delivery;
  /** Fires the form's events of all old responses, as re-linking was seen to do. */
  replayForm(form: string): void;

  readonly clock: {
    now(): Date;
    /** Forward: triggers due on the way run. Backward: only the clock moves. */
    set(to: Date | string | number): RunResult[];
    advance(ms: number): RunResult[];
  };
  readonly outbox: readonly MailData[];
  readonly menus: readonly MenuData[];
  /** Clicks a menu item: `clickMenu('Pantau Desa', 'Segarkan')`. */
  clickMenu(...labels: readonly string[]): RunResult;
  readonly dialogs: readonly DialogData[];
  /** The person (or google.script.host) closes a dialog. */
  closeDialog(id: string): void;
  readonly executions: readonly ExecutionData[];
  readonly triggers: readonly TriggerData[];
  /** What is left today of a quota; default of the acting user. */
  quota(name: QuotaName, email?: string): number;
  /** Questions that wait, oldest first (`questions: 'suspend'`). */
  readonly pending: readonly PendingRun[];
  /**
   * Answers the oldest waiting question and goes on with its execution; with none waiting the answer is queued for the
   * next question. A text alone is a button for alerts and the typed text (with OK) for prompts.
   */
  answerPrompt(answer: string | AnswerData, ticket?: number): RunResult | undefined;
  /** Who sits at the screen from now on; '' for an anonymous visitor. */
  actAs(email: string): void;
  webGet(parameters?: Readonly<Record<string, string>>, request?: Partial<WebRequest>): WebAnswer;
  webPost(
    body: string,
    request?: Partial<WebRequest> & {
      readonly type?: string;
      readonly parameters?: Readonly<Record<string, string>>;
    },
  ): WebAnswer;
  readonly faults: FaultControls;
  /** Puts the state into a folder; when it returns, nothing of it can be lost. `openOffice` reads it. */
  save(folder: string): void;
}

/** 2 February 2026, 08:00 in Jakarta: a Monday. */
const FIRST_DAY_MS = Date.UTC(2026, 1, 2, 1);

const BUTTONS: ReadonlySet<string> = new Set(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

function readAnswer(answer: string | AnswerData): AnswerData {
  if (typeof answer !== 'string') return answer;
  return BUTTONS.has(answer) ? { button: answer, text: '' } : { button: 'OK', text: answer };
}

function readSources({ files, html = {}, manifest = {} }: ScriptSources): ScriptProject {
  return {
    files: Array.isArray(files) ? files : Object.entries(files).map(([name, source]) => ({ name, source })),
    html,
    manifest: parseManifest(typeof manifest === 'string' ? manifest : JSON.stringify(manifest)),
  };
}

function findItem(menus: readonly MenuData[], labels: readonly string[]): string | undefined {
  const [first, ...rest] = labels;
  const menu = menus.find((one) => one.caption === first);
  if (menu === undefined) return undefined;
  if (rest.length > 1) {
    return findItem(
      menu.entries.filter((entry): entry is MenuData => entry.kind === 'menu'),
      rest,
    );
  }
  const item = menu.entries.find((entry) => entry.kind === 'item' && entry.caption === rest[0]);
  return item?.kind === 'item' ? item.functionName : undefined;
}

/** Opens an office in memory. Nothing is saved unless `save` is called. */
export function createOffice(options: OfficeOptions = {}): Office {
  const state =
    options.state ??
    newOffice({
      nowMs: new Date(options.now ?? FIRST_DAY_MS).getTime(),
      seed: options.seed ?? 1,
      accounts: options.accounts ?? USUAL_ACCOUNTS,
    });
  const runner = createRunner({
    state,
    questions: options.questions ?? 'queue',
    webAppUrl: options.webAppUrl ?? `https://script.google.com/macros/s/${state.project.scriptId}/exec`,
    printPdf: options.printPdf ?? printPlainPdf,
    extraServices: options.extraServices,
    realTimeoutMs: options.realTimeoutMs,
    simpleTriggerMode: options.simpleTriggerMode,
  });
  const newId = (prefix: string): string => drawId(state.ids, prefix);
  const give = (args: readonly unknown[]) => args.map((value) => ({ value, group: 'ScriptApp' }));
  const run = (functionName: string, cause: string, args: readonly unknown[]): RunResult =>
    runner.run({ functionName, cause, args: () => give(args), read: (value, bridge) => bridge.take(value) });
  const findForm = (name: string): FormData => {
    const forms = Object.values(state.forms);
    const form =
      forms.find((one) => one.id === name || one.publishedId === name) ??
      forms.find((one) => one.fileName === name || one.title === name);
    if (form === undefined) throw new Error(`Tidak ada formulir ${name}`);
    return form;
  };
  const createWorkbook: Office['createWorkbook'] = (name, { locale, timeZone } = {}) => {
    const workbook = newWorkbook({
      id: newId('1'),
      name,
      owner: state.project.owner,
      ...(locale === undefined ? {} : { locale }),
      ...(timeZone === undefined ? {} : { timeZone }),
    });
    workbook.editors.push(...accountsWith(state, 'editor'));
    workbook.viewers.push(...accountsWith(state, 'viewer'));
    state.workbooks[workbook.id] = workbook;
    state.containerId ??= workbook.id;
    return workbook;
  };
  const mayEdit = (): boolean => {
    const role = state.accounts.find((account) => account.email === state.actingUser)?.role;
    return role === 'owner' || role === 'editor';
  };
  const webContainer = (): string | null => (options.webAppSeesContainer === true ? state.containerId : null);
  const stores = new Map<string, OfficeStore>();
  let context: vm.Context | undefined;

  const edits = createUserEdits(runner);

  const office: Office = {
    state,
    load: (sources) => {
      runner.project = compileProject(readSources(sources));
      context = undefined;
    },
    loadFolder: (folder) => {
      runner.project = compileProject(readScriptFolder(folder));
      context = undefined;
    },
    get context() {
      if (state.containerId === null) createWorkbook('Buku kerja');
      context ??= openRealm(runner, options);
      return context;
    },
    createWorkbook,
    openWorkbook: (name) => {
      const found = Object.values(state.workbooks).find((workbook) =>
        name === undefined ? workbook.id === state.containerId : workbook.name === name,
      );
      const workbook = found ?? createWorkbook(name ?? 'Buku kerja');
      if (workbook.id === state.containerId) {
        state.ui.menus = [];
        state.ui.dialogs = [];
        if (mayEdit())
          fireEvent(runner, { kind: 'open', spreadsheetId: workbook.id, user: state.actingUser });
      }
      return workbook;
    },
    openForm: findForm,
    call: (functionName, ...args) => {
      const result = run(functionName, 'call', args);
      if (result.status === 'done') return result.value;
      if (result.status === 'failed') throw new ScriptFailure(result.error, result.record);
      throw new Error(`${functionName} menunggu jawaban`);
    },
    run: (functionName, ...args) => run(functionName, 'call', args),
    callFromPage: (functionName, args, from) => {
      const plain = runArguments(args);
      const refuse = (message: string): PageResult => ({
        status: 'failed',
        error: { name: 'Error', message },
      });
      if (plain === undefined) return refuse('Failed due to illegal value in property: 0');
      // Not callable from clients (AS/guides/html/communication#private_functions).
      if (functionName.endsWith('_') || functionName.includes('.')) {
        return refuse(`Script function not found: ${functionName}`);
      }
      const authority =
        from === undefined
          ? { effectiveUser: state.actingUser, activeUser: state.actingUser }
          : webAuthority(state, runner.project.manifest.webapp, from.visitor);
      if (authority === undefined) return refuse('Anda memerlukan akses.');
      const result = runner.run({
        functionName,
        cause: 'page',
        ...authority,
        containerId: from === undefined ? state.containerId : webContainer(),
        hasUi: from === undefined,
        args: () => give(plain),
        read: runResult,
      });
      return result.status === 'absent' ? refuse(`Script function not found: ${functionName}`) : result;
    },
    edits,
    editAsUser: (a1, value, sheet, user) => {
      const workbook = workbookOf(runner, undefined);
      const editing = user === undefined ? {} : { user };
      return edits.type(placeOf(workbook, a1, sheet), typedText(workbook, value), editing);
    },
    submitForm: (name, answers, { email, account, editOf } = {}) => {
      const form = findForm(name);
      const delivery = deliverResponse(state, {
        form,
        answers: answersByItem(form, answers),
        now: state.clock.nowMs,
        newId,
        ...(editOf === undefined ? {} : { editOf }),
        ...(email === undefined ? {} : { respondentEmail: email }),
        ...(account === undefined ? {} : { account }),
      });
      if (delivery.accepted) fireFormEvents(runner, delivery.events);
      return delivery;
    },
    replayForm: (name) => {
      for (const events of replayedEvents(state, findForm(name))) fireFormEvents(runner, events);
    },
    clock: {
      now: () => new Date(state.clock.nowMs),
      set: (to) => {
        const targetMs = new Date(to).getTime();
        if (targetMs >= state.clock.nowMs) return advanceClock(runner, targetMs);
        state.clock.nowMs = targetMs;
        return [];
      },
      advance: (ms) => advanceClock(runner, state.clock.nowMs + ms),
    },
    get outbox() {
      return state.mails;
    },
    get menus() {
      return state.ui.menus;
    },
    clickMenu: (...labels) => {
      const functionName = findItem(state.ui.menus, labels);
      if (functionName === undefined) throw new Error(`Tidak ada menu ${labels.join(' › ')}`);
      return run(functionName, 'menu', []);
    },
    get dialogs() {
      return state.ui.dialogs;
    },
    closeDialog: (id) => {
      state.ui.dialogs = state.ui.dialogs.filter((dialog) => dialog.id !== id);
    },
    get executions() {
      return state.executions;
    },
    get triggers() {
      return state.triggers;
    },
    quota: (name, email = state.actingUser) => quotaLeft(state, email, name),
    get pending() {
      return runner.pending;
    },
    answerPrompt: (answer, ticket) => {
      const read = readAnswer(answer);
      if (runner.pending.length > 0) return runner.answer(read, ticket);
      state.ui.answers.push(read);
      return undefined;
    },
    actAs: (email) => {
      state.actingUser = email;
    },
    webGet: (parameters = {}, request = {}) =>
      answerWeb(
        runner,
        'doGet',
        { visitor: state.actingUser, query: Object.entries(parameters), ...request },
        webContainer(),
      ),
    webPost: (contents, { type = 'application/json', parameters = {}, ...request } = {}) =>
      answerWeb(
        runner,
        'doPost',
        {
          visitor: state.actingUser,
          query: Object.entries(parameters),
          body: { contents, type },
          ...request,
        },
        webContainer(),
      ),
    faults: runner.faults,
    save: (folder) => {
      const store = stores.get(folder) ?? openOfficeStore(folder);
      stores.set(folder, store);
      store.save(state);
    },
  };
  return office;
}

/** The office that was saved in a folder, or a new one if the folder is empty. Throws StoreDamaged. */
export function openOffice(folder: string, options: OfficeOptions = {}): Office {
  const state = openOfficeStore(folder).load();
  return createOffice(state === undefined ? options : { ...options, state });
}

function accountsWith(state: OfficeState, role: AccountData['role']): string[] {
  return state.accounts.filter((account) => account.role === role).map((account) => account.email);
}

type FormEvents = Extract<Delivery, { accepted: true }>['events'];

/** The form's own triggers first, then those of the spreadsheet. */
function fireFormEvents(runner: Parameters<typeof fireEvent>[0], events: FormEvents): void {
  fireEvent(runner, { kind: 'formSubmit', ...events.forForm });
  if (events.forSpreadsheet !== null)
    fireEvent(runner, { kind: 'sheetSubmit', event: events.forSpreadsheet });
}

/** Answers keyed by title are keyed by item id; a title that no item has throws. */
function answersByItem(form: FormData, answers: Readonly<Record<string, Answers[string]>>): Answers {
  const byItem: Answers = {};
  for (const [key, answer] of Object.entries(answers)) {
    const item =
      form.items.find((one) => String(one.id) === key) ?? form.items.find((one) => one.title === key);
    if (item === undefined) throw new Error(`Tidak ada pertanyaan ${key} pada formulir`);
    byItem[String(item.id)] = answer;
  }
  return byItem;
}
