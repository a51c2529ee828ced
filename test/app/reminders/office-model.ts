// A workbook, a mailbox and a clock that keep rows as arrays: enough for the use cases that run by themselves, quick
// enough for thousands of months, and honest about executions that die.

import type {
  CellValue,
  Email,
  FormAnswers,
  Ports,
  TabPlace,
  WorkbookLayout,
  WorkbookPort,
} from '../../../src/app/ports';
import { allTabs } from '../../../src/app/setup/all-tabs';
import type { PlainDateTime } from '../../../src/core/time/plain-date';
import type { TabPlan } from '../../../src/tables/tab-plan';

/** The execution dies at this service call, before or after it has its effect; what was not flushed may be lost. */
export interface Fault {
  readonly atCall: number;
  readonly when: 'before' | 'after';
  readonly losesUnflushed: boolean;
}

/** What ends an execution from outside; no use case may catch it. */
export class Killed extends Error {}

/** A mail that left, with the ledger keys that stood open for its address, on disk, at that moment. */
export interface LeftMail extends Pick<Email, 'to' | 'subject' | 'text'> {
  readonly at: PlainDateTime;
  readonly openKeys: readonly string[];
}

interface Tab {
  place: TabPlace;
  rows: CellValue[][];
}

export interface OfficeModel {
  readonly ports: Ports;
  readonly outbox: LeftMail[];
  readonly notebook: Map<string, string>;
  /** Answers that stand in the forms, by form. */
  readonly answers: Map<string, FormAnswers[]>;
  readonly place: (key: string) => TabPlace;
  readonly rows: (key: string) => readonly (readonly CellValue[])[];
  readonly setRows: (key: string, rows: readonly (readonly CellValue[])[]) => void;
  readonly remakeTab: (key: string) => void;
  now: PlainDateTime;
  /** Mails the account may still send today. */
  remaining: number;
  /** Service calls of the execution that runs, or ran last. */
  calls: number;
  /** What Google says instead of taking a mail; '' takes it. */
  refusal: (email: Email) => string;
  /** Runs inside a service call: another execution at the same time. */
  meanwhile: { readonly atCall: number; readonly run: () => void } | null;
  /** Starts an execution; false if it was killed. */
  readonly execute: (work: () => void, fault?: Fault) => boolean;
}

function placeOf(plan: TabPlan, sheetId: number): TabPlace {
  return {
    key: plan.key,
    sheetId,
    name: plan.title,
    columnsByKey: new Map(plan.columns.map(({ key }, index) => [key, index + 1])),
    gridRows: plan.rows,
    spareColumns: plan.spare?.count ?? 0,
    memo: '',
  };
}

function headersOf(plan: TabPlan): CellValue[][] {
  return Array.from({ length: plan.headerRows }, () => plan.columns.map(({ title }) => title));
}

/** An empty workbook with all tabs of an office of so many units. */
export function createModel(units: number, now: PlainDateTime): OfficeModel {
  const plans = new Map(allTabs(units, 'Desa').map((plan) => [plan.key, plan]));
  const tabs = new Map<string, Tab>();
  let lastSheetId = 0;
  const makeTab = (plan: TabPlan): TabPlace => {
    lastSheetId += 1;
    const place = placeOf(plan, lastSheetId);
    tabs.set(plan.key, { place, rows: headersOf(plan) });
    return place;
  };
  for (const plan of plans.values()) makeTab(plan);
  const tab = (key: string): Tab => {
    const known = tabs.get(key);
    if (!known) throw new Error(`no tab ${key}`);
    return known;
  };

  let fault: Fault | null = null;
  let isLocked = false;
  /** How to take back what was written since the last flush, newest last. */
  let unflushed: (() => void)[] = [];
  const die = (): never => {
    if (fault?.losesUnflushed) for (const takeBack of unflushed.reverse()) takeBack();
    unflushed = [];
    throw new Killed();
  };
  const service = <Result>(effect: () => Result): Result => {
    model.calls += 1;
    const call = model.calls;
    if (fault?.atCall === call && fault.when === 'before') die();
    const { meanwhile } = model;
    if (meanwhile?.atCall === call) {
      model.meanwhile = null;
      meanwhile.run();
    }
    const result = effect();
    if (fault?.atCall === call && fault.when === 'after') die();
    return result;
  };
  const change = (place: TabPlace, next: (tab: Tab) => void): void =>
    service(() => {
      const known = tab(place.key);
      const before = { place: known.place, rows: known.rows };
      unflushed.push(() => Object.assign(known, before));
      known.rows = known.rows.map((row) => [...row]);
      next(known);
    });
  const nothing = (): void => service(() => undefined);

  const workbook: WorkbookPort = {
    readLayout: () =>
      service(
        (): WorkbookLayout => ({
          zone: 'Asia/Jakarta',
          tabsByKey: new Map([...tabs].map(([key, { place }]) => [key, place])),
        }),
      ),
    readRows: ({ key }) => service(() => tab(key).rows),
    readSpan: ({ key }, { first, count }) => service(() => tab(key).rows.slice(first - 1, first - 1 + count)),
    appendRow: (place, cells) => change(place, ({ rows }) => rows.push([...cells])),
    writeBlock: (place, { row, column, values }) =>
      change(place, ({ rows }) => {
        values.forEach((cells, index) => {
          while (rows.length < row + index) rows.push([]);
          const line = rows[row + index - 1] ?? [];
          while (line.length < column - 1) line.push('');
          cells.forEach((cell, offset) => {
            line[column - 1 + offset] = typeof cell === 'string' ? cell.replace(/^'/u, '') : cell;
          });
        });
      }),
    ensureTab: (plan) => service(() => makeTab(plan)),
    claimColumns: (place, claims) => {
      change(place, (known) => {
        const keys = [...known.place.columnsByKey].sort((left, right) => left[1] - right[1]);
        const order = keys.map(([key]) => key);
        for (const { key } of claims) order.push(key);
        known.place = {
          ...known.place,
          columnsByKey: new Map(order.map((key, index) => [key, index + 1])),
          spareColumns: known.place.spareColumns - claims.length,
        };
      });
      return tab(place.key).place;
    },
    addSpareColumns: (place, plan) => {
      change(place, (known) => {
        known.place = { ...known.place, spareColumns: known.place.spareColumns + (plan.spare?.count ?? 0) };
      });
      return tab(place.key).place;
    },
    writeMemo: (place, memo) =>
      change(place, (known) => {
        known.place = { ...known.place, memo };
      }),
    sealTab: nothing,
    foldColumns: nothing,
    applyStyles: nothing,
    setTimeZone: nothing,
    readTimeZone: () => 'Asia/Jakarta',
    tidyTabs: nothing,
    show: nothing,
    toast: nothing,
    flush: () =>
      service(() => {
        unflushed = [];
      }),
  };

  /** The keys of the rows that are on disk as "sedang dikirim" for an address. */
  const openKeysOf = (address: string): string[] => {
    const { place, rows } = tab('reminders');
    const cellOf = (row: readonly CellValue[], key: string): CellValue =>
      row[(place.columnsByKey.get(key) ?? 0) - 1] ?? '';
    const onDisk = unflushed.length === 0 ? rows : [];
    return onDisk
      .filter((row) => cellOf(row, 'address') === address && cellOf(row, 'state') === 'sedang dikirim')
      .filter((row) => (cellOf(row, 'at') as { readonly at?: string }).at === model.now)
      .map((row) => String(cellOf(row, 'key')));
  };

  const refuseUse = (): never => {
    throw new Error('not part of the model');
  };
  const ports: Ports = {
    workbook,
    logger: { note: () => undefined },
    formReader: {
      readAnswersSince: (formId, since) =>
        service(() =>
          (model.answers.get(formId) ?? []).filter(
            ({ submittedAt }) => since === undefined || submittedAt >= since,
          ),
        ),
    },
    mailer: {
      send: (email) =>
        service(() => {
          if (model.remaining <= 0) return 'Service invoked too many times for one day: email.';
          const refusal = model.refusal(email);
          if (refusal !== '') return refusal;
          const { to, subject, text } = email;
          model.remaining -= 1;
          model.outbox.push({ to, subject, text, at: model.now, openKeys: openKeysOf(to) });
          return '';
        }),
      readRemainingQuota: () => service(() => model.remaining),
    },
    caller: { isTrigger: () => true, isAtWorkbook: () => false },
    lock: {
      runAlone: (work) => {
        if (isLocked) return undefined;
        isLocked = true;
        try {
          return work();
        } finally {
          isLocked = false;
        }
      },
    },
    notebook: {
      readAll: () => service(() => Object.fromEntries(model.notebook)),
      write: (entries) =>
        service(() => {
          for (const [key, value] of Object.entries(entries)) model.notebook.set(key, value);
        }),
    },
    clock: { now: () => model.now, sleep: () => undefined },
    window: { addMenu: nothing, showDialog: nothing, showSidebar: nothing },
    pages: { readFile: refuseUse },
    person: { email: () => '', account: () => '' },
    signer: { sign: refuseUse, newSecret: refuseUse },
  };

  const model: OfficeModel = {
    ports,
    outbox: [],
    notebook: new Map(),
    answers: new Map(),
    place: (key) => tab(key).place,
    rows: (key) => tab(key).rows,
    setRows: (key, rows) => {
      const known = tab(key);
      const plan = plans.get(key);
      known.rows = [
        ...known.rows.slice(0, plan?.headerRows ?? 1),
        ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/u, '') : cell))),
      ];
    },
    remakeTab: (key) => {
      const plan = plans.get(key);
      if (plan) makeTab(plan);
    },
    now,
    remaining: 100,
    calls: 0,
    refusal: () => '',
    meanwhile: null,
    execute: (work, newFault) => {
      model.calls = 0;
      fault = newFault ?? null;
      unflushed = [];
      try {
        work();
        return true;
      } catch (failure) {
        if (failure instanceof Killed) return false;
        throw failure;
      } finally {
        fault = null;
        unflushed = [];
      }
    },
  };
  return model;
}
