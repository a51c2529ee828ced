// One object with everything that a person, a page or a test may do in the local office.
import { createOfficeForms, type OfficeForms } from './office/forms';
import { createOfficeScript, type OfficeScript } from './office/script';
import { createScriptCalls, type ScriptCalls } from './office/script-calls';
import { createWebVisits, type WebVisits } from './office/visits';
import { createOfficeWorkbooks, type OfficeWorkbooks } from './office/workbooks';
import { advanceClock } from './runtime/events/dispatch';
import type { RunResult } from './runtime/execution/run-result';
import { createRunner, type Runner, type RunnerOptions } from './runtime/execution/runner';
import type { FaultControls } from './runtime/faults/faults';
import { printPlainPdf } from './runtime/print/pdf-printer';
import type { ServicePlugin } from './runtime/service/service-plugin';
import { newOffice, USUAL_ACCOUNTS } from './runtime/state/new-office';
import type {
  AccountData,
  DialogData,
  ExecutionData,
  MailData,
  MenuData,
  OfficeState,
  TriggerData,
} from './runtime/state/office-state';
import { type QuotaName, quotaLeft } from './runtime/state/quotas';
import { builtInServices } from './services/built-in-services';
import { type OfficeStore, openOfficeStore } from './store/office-store';

export type { FormData } from './form/form-data';
export { MissingFunction, type PageResult, ScriptFailure, UnusedAnswers } from './office/script-calls';
export type {
  AccountData,
  ExecutionData,
  MailData,
  MenuData,
  OfficeState,
  TriggerData,
} from './runtime/state/office-state';
export type { WorkbookData } from './workbook/workbook-data';

export interface OfficeOptions {
  /** State to go on with; `now`, `seed` and `accounts` are then ignored. */
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
  /**
   * Where forms, web pages and workbooks are reached, so that every link opens there; default Google's own addresses. A
   * state that had another origin keeps its old links: `moveOffice` leads them here.
   */
  readonly origin?: string;
  /**
   * Whether comments, `<meta>` and whatever follows `//` in a script are cut from pages; default true. The cut in scripts
   * is reported by practitioners, not documented (docs/google-facts.md, HTML service).
   */
  readonly cutsPages?: boolean;
  /** Prints HTML; default: a plain PDF of its text. */
  readonly printPdf?: (html: string) => Uint8Array;
  /** True: a web app sees the container as if it were opened (google-facts.md, HTML service: reports and the guide disagree). */
  readonly webAppSeesContainer?: boolean;
  /**
   * In which mode simple triggers run: LIMITED (default), as for bound scripts, or NONE, as for an add-on that is
   * installed but not enabled in the file (WA/concepts/addon-authorization).
   */
  readonly simpleTriggerMode?: 'LIMITED' | 'NONE';
  /** Real milliseconds after which a loop without service calls is ended; default one minute. */
  readonly realTimeoutMs?: number;
  /** Services besides the built-in ones, which they replace where the names are the same. */
  readonly services?: readonly ServicePlugin[];
}

export interface Office extends OfficeScript, OfficeWorkbooks, OfficeForms, ScriptCalls, WebVisits {
  readonly state: OfficeState;
  readonly clock: OfficeClock;
  /** Who sits at the screen from now on; '' for an anonymous visitor. */
  actAs(email: string): void;
  readonly outbox: readonly MailData[];
  readonly menus: readonly MenuData[];
  readonly dialogs: readonly DialogData[];
  /** The person (or google.script.host) closes a dialog. */
  closeDialog(id: string): void;
  readonly executions: readonly ExecutionData[];
  readonly triggers: readonly TriggerData[];
  /** What is left today of a quota; default of the acting user. */
  quota(name: QuotaName, email?: string): number;
  readonly faults: FaultControls;
  /** Puts the state into a folder; when it returns, nothing of it can be lost. `openOffice` reads it. */
  save(folder: string): void;
}

export interface OfficeClock {
  now(): Date;
  /** Forward: triggers due on the way run. Backward: only the clock moves. */
  set(to: Date | string | number): RunResult[];
  advance(ms: number): RunResult[];
}

/** 2 February 2026, 08:00 in Jakarta: a Monday. */
const FIRST_DAY_MS = Date.UTC(2026, 1, 2, 1);

/** Opens an office in memory. Nothing is saved unless `save` is called. */
export function createOffice(options: OfficeOptions = {}): Office {
  const state = options.state ?? firstState(options);
  if (options.origin !== undefined) state.origin = options.origin;
  const runner = createRunner({
    state,
    questions: options.questions ?? 'queue',
    webAppUrl: `${options.origin ?? 'https://script.google.com'}/macros/s/${state.project.scriptId}/exec`,
    cutsPages: options.cutsPages ?? true,
    printPdf: options.printPdf ?? printPlainPdf,
    services: [...builtInServices, ...(options.services ?? [])],
    realTimeoutMs: options.realTimeoutMs,
    simpleTriggerMode: options.simpleTriggerMode,
  });
  const webContainer = (): string | null => (options.webAppSeesContainer === true ? state.containerId : null);
  const workbooks = createOfficeWorkbooks(runner);
  const { openContext, ...script } = createOfficeScript(runner, () => workbooks.createWorkbook('Buku kerja'));
  const stores = new Map<string, OfficeStore>();
  return {
    state,
    ...script,
    get context() {
      return openContext();
    },
    ...workbooks,
    ...createOfficeForms(runner),
    ...createScriptCalls(runner, webContainer),
    ...createWebVisits(runner, webContainer),
    clock: createClock(runner),
    actAs: (email) => {
      state.actingUser = email;
    },
    outbox: state.mails,
    get menus() {
      return state.ui.menus;
    },
    get dialogs() {
      return state.ui.dialogs;
    },
    closeDialog: (id) => {
      state.ui.dialogs = state.ui.dialogs.filter((dialog) => dialog.id !== id);
    },
    executions: state.executions,
    get triggers() {
      return state.triggers;
    },
    quota: (name, email = state.actingUser) => quotaLeft(state, email, name),
    faults: runner.faults,
    save: (folder) => {
      const store = stores.get(folder) ?? openOfficeStore(folder);
      stores.set(folder, store);
      store.save(state);
    },
  };
}

/** The office that was saved in a folder, or a new one if the folder is empty. Throws StoreDamaged. */
export function openOffice(folder: string, options: OfficeOptions = {}): Office {
  const state = openOfficeStore(folder).load();
  return createOffice(state === undefined ? options : { ...options, state });
}

function firstState({ now = FIRST_DAY_MS, seed = 1, accounts = USUAL_ACCOUNTS }: OfficeOptions): OfficeState {
  return newOffice({ nowMs: new Date(now).getTime(), seed, accounts });
}

function createClock(runner: Runner): OfficeClock {
  const { clock } = runner.state;
  return {
    now: () => new Date(clock.nowMs),
    set: (to) => {
      const targetMs = new Date(to).getTime();
      if (targetMs >= clock.nowMs) return advanceClock(runner, targetMs);
      clock.nowMs = targetMs;
      return [];
    },
    advance: (ms) => advanceClock(runner, clock.nowMs + ms),
  };
}
