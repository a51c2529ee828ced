// A workbook, a mailbox and a clock: enough for the use cases that run by themselves, quick enough for thousands of
// months, and honest about executions that die.

import type { CellValue, FormAnswers, Ports, TabPlace } from '../../../src/app/ports';
import type { OutgoingMail } from '../../../src/app/ports-mail';
import type { PlainDateTime } from '../../../src/core/time/plain-date';
import { createExecution, type ModelExecution } from './model-execution';
import { createTabs, type ModelTabs, setRows, workbookPort } from './model-workbook';

/** A mail that left, with the ledger keys that stood open for its address, on disk, at that moment. */
export interface LeftMail extends Pick<OutgoingMail, 'to' | 'subject' | 'text'> {
  readonly at: PlainDateTime;
  readonly openKeys: readonly string[];
}

export interface OfficeModel {
  readonly ports: Ports;
  readonly execution: ModelExecution;
  readonly outbox: LeftMail[];
  readonly notebook: Map<string, string>;
  /** Answers that stand in the forms, by form. */
  readonly answers: Map<string, FormAnswers[]>;
  readonly place: (key: string) => TabPlace;
  readonly rows: (key: string) => readonly (readonly CellValue[])[];
  readonly setRows: (key: string, rows: readonly (readonly CellValue[])[]) => void;
  /** Somebody deletes a tab, and it is made again. */
  readonly remakeTab: (key: string) => void;
  now: PlainDateTime;
  /** Mails the account may still send today. */
  remaining: number;
  /** What Google says instead of taking a mail; '' takes it. */
  refusal: (mail: OutgoingMail) => string;
}

/** An empty workbook with all tabs of an office of so many units. */
export function createModel(units: number, now: PlainDateTime): OfficeModel {
  const execution = createExecution();
  const tabs = createTabs(units);
  const model: OfficeModel = {
    ports: portsOf(() => model, tabs, execution),
    execution,
    outbox: [],
    notebook: new Map(),
    answers: new Map(),
    place: (key) => tabs.tab(key).place,
    rows: (key) => tabs.tab(key).rows,
    setRows: (key, rows) => setRows(tabs, key, rows),
    remakeTab: (key) => tabs.make(tabs.planOf(key)),
    now,
    remaining: 100,
    refusal: () => '',
  };
  return model;
}

function portsOf(model: () => OfficeModel, tabs: ModelTabs, execution: ModelExecution): Ports {
  const { call } = execution;
  const nothing = (): void => call(() => undefined);
  return {
    workbook: workbookPort(
      tabs,
      execution,
      () => Object.fromEntries(model().notebook),
      (entries) => {
        for (const [key, value] of Object.entries(entries)) model().notebook.set(key, value);
      },
    ),
    logger: { note: () => undefined },
    formReader: {
      readAnswersSince: (formId, since) => call(() => answersSince(model(), formId, since)),
    },
    mailer: {
      send: (mail) => call(() => takeMail(model(), tabs, mail)),
      readRemainingQuota: () => call(() => model().remaining),
    },
    caller: {
      isTrigger: () => true,
      isAtWorkbook: () => false,
      requireConsent: () => undefined,
      hasConsent: () => true,
    },
    lock: createLock(),
    notebook: {
      readAll: () => call(() => Object.fromEntries(model().notebook)),
      write: (entries) =>
        call(() => {
          for (const [key, value] of Object.entries(entries)) model().notebook.set(key, value);
        }),
    },
    clock: { now: () => model().now, sleep: () => undefined },
    window: { addMenu: nothing, showDialog: nothing, showSidebar: nothing },
    pages: { readFile: refuseUse },
    person: { email: () => '', account: () => '' },
    signer: { sign: refuseUse, newSecret: refuseUse },
  };
}

function refuseUse(): never {
  throw new Error('not part of the model');
}

function createLock(): Ports['lock'] {
  let isLocked = false;
  return {
    runAlone: (work) => {
      if (isLocked) return undefined;
      isLocked = true;
      try {
        return work();
      } finally {
        isLocked = false;
      }
    },
  };
}

function answersSince(
  { answers }: OfficeModel,
  formId: string,
  since: PlainDateTime | undefined,
): readonly FormAnswers[] {
  return (answers.get(formId) ?? []).filter(({ submittedAt }) => since === undefined || submittedAt >= since);
}

/** '' when the mail left, else Google's sentence why not. */
function takeMail(model: OfficeModel, tabs: ModelTabs, mail: OutgoingMail): string {
  if (model.remaining <= 0) return 'Service invoked too many times for one day: email.';
  const refusal = model.refusal(mail);
  if (refusal !== '') return refusal;
  const { to, subject, text } = mail;
  model.remaining -= 1;
  model.outbox.push({ to, subject, text, at: model.now, openKeys: openKeysOf(model, tabs, to) });
  return '';
}

/** The keys of the rows that are on disk as "sedang dikirim" for an address. */
function openKeysOf({ execution, now }: OfficeModel, tabs: ModelTabs, address: string): readonly string[] {
  const { place, rows } = tabs.tab('reminders');
  const cellOf = (row: readonly CellValue[], key: string): CellValue =>
    row[(place.columnsByKey.get(key) ?? 0) - 1] ?? '';
  const onDisk = execution.isFlushed() ? rows : [];
  return onDisk
    .filter((row) => cellOf(row, 'address') === address && cellOf(row, 'state') === 'sedang dikirim')
    .filter((row) => (cellOf(row, 'at') as { readonly at?: string }).at === now)
    .map((row) => String(cellOf(row, 'key')));
}
