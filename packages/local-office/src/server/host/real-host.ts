// How does the running office answer its pages?
import { setImmediate as nextTurn } from 'node:timers/promises';
import { answerFormRequest, type FormPageOffice } from '../../form/page/form-request';
import { createFormulaEngine } from '../../formula/engine';
import type { Office, PageResult } from '../../office';
import type { RunResult } from '../../runtime/execution/run-result';
import { drawId } from '../../runtime/state/random';
import type { WebAnswer } from '../../runtime/web/web';
import { mayEditFile } from '../../workbook/rules/protection';
import type { WorkbookData } from '../../workbook/workbook-data';
import type { PageRequest, SwitchesChange } from '../wire/protocol';
import { sectionsOf, wireExecution } from '../wire/wire-sections';
import { createSheetWriter } from '../wire/wire-sheet';
import { type BookEditor, createBookEditor } from './book-editor';
import { type HostPage, type OfficeHost, RefusedRequest } from './office-host';

export interface RealHostOptions {
  readonly office: Office;
  /** Puts the state on disk; when it returns, nothing of it can be lost. */
  readonly save: () => void;
  readonly hasWebPage: boolean;
  readonly log: (line: string) => void;
}

/** How often the office clock follows the real one. */
const tickMs = 1000;
/** A running clock alone is no reason to write to the disk every second. */
const clockSaveMs = 30_000;
/** Thrown by the call that a tester chose. */
const plannedFailure =
  'Service Spreadsheets failed while accessing document. (gagal buatan dari Alat pelatih)';

/** An office behind the web server: one thing after the other, stored before it is acknowledged. */
export function createRealHost({ office, save, hasWebPage, log }: RealHostOptions): OfficeHost {
  const { state } = office;
  const listeners: (() => void)[] = [];
  /** google.script.run calls that wait for a person's answer, by ticket. */
  const waiting = new Map<number, (result: PageResult) => void>();
  const toastNumber = createNumbers();
  let failAtCall: number | null = null;
  let busy = false;
  let queue: Promise<unknown> = Promise.resolve();

  const container = () => (state.containerId === null ? undefined : state.workbooks[state.containerId]);
  const editor: BookEditor = createBookEditor(office);
  const writer = createSheetWriter({
    engine: createFormulaEngine(),
    now: () => state.clock.nowMs,
    warn: () => undefined,
  });

  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  /** One at a time, in the order they came; scripts run to their end before anything else happens. */
  const inTurn = <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  /** Tells the pages that a script runs, and lets that word leave before the script holds the process. */
  const running = async <Result>(work: () => Result): Promise<Result> => {
    busy = true;
    tell();
    await nextTurn();
    try {
      return work();
    } finally {
      busy = false;
    }
  };

  const refuseFailure = (result: RunResult | undefined): void => {
    if (result?.status === 'failed') throw new RefusedRequest(sayFailure(result.error.message));
  };

  const takePageResult = (result: PageResult): Promise<{ value: unknown }> | { value: unknown } => {
    if (result.status === 'done') return { value: result.value };
    if (result.status === 'failed') throw new RefusedRequest(result.error.message);
    return new Promise<PageResult>((resolve) => {
      waiting.set(result.ticket, resolve);
    }).then(takePageResult);
  };

  const handle = async (request: PageRequest): Promise<unknown> => {
    switch (request.do) {
      case 'edit':
      case 'toggle':
      case 'paste':
      case 'clear':
      case 'structure':
      case 'undo':
        return await running(() => editor.apply(request));
      case 'openBook':
        await running(() => office.openWorkbook());
        return null;
      case 'select':
        editor.select(request.sheetId, request.range);
        return null;
      case 'menu':
        refuseFailure(await running(() => armed(() => office.run(request.functionName))));
        return null;
      case 'closeDialog':
        office.closeDialog(request.dialogId);
        return null;
      case 'answer': {
        const ticket = office.pending[0]?.ticket;
        // The question was answered in another window.
        if (ticket === undefined) return null;
        const result = await running(() =>
          office.answerPrompt({ button: request.button, text: request.text }),
        );
        const resolve = waiting.get(ticket);
        waiting.delete(ticket);
        if (resolve && result && result.status !== 'absent') resolve(result);
        else refuseFailure(result);
        return null;
      }
      case 'user':
        if (request.email !== '' && !state.accounts.some(({ email }) => email === request.email)) {
          throw new RefusedRequest('Akun ini tidak ada di kantor.');
        }
        office.actAs(request.email);
        await running(() => office.openWorkbook());
        return null;
      case 'clockRun':
        state.clock.running = request.running;
        return null;
      case 'clockStep': {
        const target = later(
          state.clock.nowMs,
          request.unit,
          request.count,
          container()?.timeZone ?? 'Asia/Jakarta',
        );
        const results = await running(() => office.clock.set(target));
        return {
          fired: results.flatMap((result) => ('record' in result ? [wireExecution(result.record)] : [])),
        };
      }
      case 'switches':
        change(request.change);
        return null;
      case 'mail':
        return found(
          state.mails.find(({ id }) => id === request.mailId),
          'Surat ini sudah tidak ada.',
        );
      case 'execution':
        return found(
          state.executions.find(({ id }) => id === request.executionId),
          'Catatan pelaksanaan ini sudah terlalu lama dan tidak disimpan lagi.',
        );
      case 'pageCall':
        throw new Error('page calls are handled on their own');
    }
  };

  /** A planned failure strikes the next execution only. */
  const armed = <Result>(work: () => Result): Result => {
    if (failAtCall !== null) office.faults.failAtCall(failAtCall, plannedFailure);
    failAtCall = null;
    return work();
  };

  const change = (wish: SwitchesChange): void => {
    if (wish.loseTriggers !== undefined) office.faults.loseTriggers(wish.loseTriggers);
    if (wish.repeatEvents !== undefined) office.faults.repeatEvents(wish.repeatEvents);
    if (wish.mailQuotaLeft !== undefined) office.faults.mailQuota(wish.mailQuotaLeft);
    if (wish.slowness !== undefined) office.faults.slowness(wish.slowness);
    if (wish.failAtCall !== undefined) failAtCall = wish.failAtCall;
    if (wish.kind !== undefined) for (const account of state.accounts) account.kind = wish.kind;
  };

  /** Its answer may wait for a person, who must be able to answer meanwhile: only the start takes its turn. */
  const callFromPage = async (
    request: Extract<PageRequest, { do: 'pageCall' }>,
  ): Promise<{ value: unknown }> => {
    const from = request.pageId === 'web' ? { visitor: state.actingUser } : undefined;
    if (from === undefined && !state.ui.dialogs.some(({ id }) => id === request.pageId)) {
      throw new RefusedRequest('Panel ini sudah ditutup.');
    }
    const started = await inTurn(async () => {
      const result = await running(() =>
        armed(() => office.callFromPage(request.functionName, request.args, from)),
      );
      save();
      return result;
    });
    tell();
    return await takePageResult(started);
  };

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

  let lastTick = Date.now();
  let lastClockSave = Date.now();
  const ticking = setInterval(() => {
    const now = Date.now();
    const passed = now - lastTick;
    lastTick = now;
    if (!state.clock.running) return;
    void inTurn(() => {
      const minute = Math.floor(state.clock.nowMs / 60_000);
      const fired = office.clock.advance(passed);
      if (fired.length > 0 || now - lastClockSave > clockSaveMs) {
        lastClockSave = now;
        save();
      }
      if (fired.length > 0 || Math.floor(state.clock.nowMs / 60_000) !== minute) tell();
    }).catch((error: unknown) => log(`jam: ${error instanceof Error ? error.stack : error}`));
  }, tickMs);
  ticking.unref();

  return {
    sheets: () => {
      const workbook = container();
      if (!workbook || !maySee(workbook, state.actingUser)) return [];
      return writer.write(workbook, state.actingUser);
    },
    sections: () => {
      const workbook = container();
      return sectionsOf(state, {
        question: office.pending[0]?.question ?? null,
        mayEdit: workbook !== undefined && mayEditFile(workbook, state.actingUser),
        canUndo: editor.canUndo,
        failAtCall,
        toastNumber,
        hasWebPage,
        busy,
      });
    },
    handle: async (request) => {
      if (request.do === 'pageCall') return await callFromPage(request);
      return await inTurn(async () => {
        try {
          return await handle(request);
        } finally {
          // What a failing script had written stays written, as on Google.
          if (request.do !== 'select' && request.do !== 'mail' && request.do !== 'execution') save();
        }
      });
    },
    dialogHtml: (dialogId) => state.ui.dialogs.find(({ id }) => id === dialogId)?.html ?? null,
    webPage: async (request) => {
      const answer = await inTurn(async () => {
        const query = { query: [...request.query] };
        const given = await running(() =>
          armed(() =>
            request.method === 'GET'
              ? office.webGet({}, query)
              : office.webPost(request.body, { ...query, type: request.contentType }),
          ),
        );
        save();
        return given;
      });
      tell();
      return hostPageOf(answer);
    },
    mail: (mailId) => state.mails.find(({ id }) => id === mailId) ?? null,
    formPage: async ({ method, url, body }) => {
      const answer = await inTurn(async () => {
        const given = await answerFormRequest(formOffice, { method, url, body, account: state.actingUser });
        if (method === 'POST') save();
        return given;
      });
      if (method === 'POST') tell();
      return answer;
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    close: async () => {
      clearInterval(ticking);
      await queue;
      save();
    },
  };
}

/** A Google file is closed to everybody it was not shared with. */
function maySee(workbook: WorkbookData, user: string): boolean {
  return mayEditFile(workbook, user) || workbook.viewers.includes(user);
}

function found<Thing>(thing: Thing | undefined, sentence: string): Thing {
  if (thing === undefined) throw new RefusedRequest(sentence);
  return thing;
}

function sayFailure(message: string): string {
  return `Skrip berhenti: ${message}\n\nYang sudah ditulis sebelum itu tetap ada. Rinciannya ada di Pelaksanaan.`;
}

/** An hour, a day at the same hour of the clock, or a month with the day kept inside it. */
function later(nowMs: number, unit: 'hour' | 'day' | 'month', count: number, timeZone: string): number {
  const hourMs = 3_600_000;
  if (unit === 'hour') return nowMs + count * hourMs;
  if (unit === 'day') return nowMs + count * 24 * hourMs;
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
    .format(nowMs)
    .split('-')
    .map(Number);
  const [year = 1970, month = 1, day = 1] = parts;
  const lastDay = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  const from = Date.UTC(year, month - 1, day);
  const to = Date.UTC(year, month - 1 + count, Math.min(day, lastDay));
  return nowMs + (to - from);
}

function hostPageOf(answer: WebAnswer): HostPage {
  switch (answer.kind) {
    case 'html': {
      const title = answer.title ? `<title>${escapeHtml(answer.title)}</title>` : '';
      const metas = answer.metaTags
        .map(({ name, content }) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`)
        .join('');
      return {
        status: 200,
        contentType: 'text/html; charset=utf-8',
        body: withHead(answer.html, title + metas),
      };
    }
    case 'text':
      return { status: 200, contentType: `${answer.contentType}; charset=utf-8`, body: answer.text };
    case 'error':
      return {
        status: answer.status === 200 ? 500 : answer.status,
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><meta charset="utf-8"><title>Halaman tidak dapat dibuka</title><body style="font:16px/1.5 system-ui;padding:24px;max-width:40em"><h1 style="font-size:20px">Halaman tidak dapat dibuka</h1><p>${escapeHtml(answer.message)}</p>`,
      };
  }
}

function withHead(html: string, tags: string): string {
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (!head) return `<!doctype html><html><head>${tags}</head>${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + tags + html.slice(end);
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}

/** Gives each object a number when it is first seen, growing, without holding on to it. */
function createNumbers(): (thing: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (thing) => {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(thing, last);
    return last;
  };
}
