// Makes the first workbook of an office without keeping its first visitor waiting.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createOffice, type Office } from './office';
import type { AccountData } from './runtime/state/office-state';
import { openOfficeStore } from './store/office-store';

/** What a thread beside the server needs to make the first state. */
export interface FirstStart {
  readonly task: 'first start';
  readonly scriptFolder: string;
  readonly storeFolder: string;
  /** Name of the workbook. */
  readonly title: string;
  /** Path of a module that is a `Demo`; null: an empty workbook is opened. */
  readonly demo: string | null;
  /** Where web pages will be served. */
  readonly origin: string;
  readonly accounts?: readonly AccountData[];
  /** A folder that keeps this first state for later first starts, of other offices too; null: none does. */
  readonly keptIn: string | null;
  /** Where the clock begins when there is no demo; absent: now. */
  readonly startsAt?: string;
}

/** What a demo module exports: a person's work at the script, played once into an empty workbook. */
export interface Demo {
  /** Where the office clock stands when the first step is taken. */
  readonly startsAt: string;
  readonly play: (office: Office) => void;
}

export function isFirstStart(data: unknown): data is FirstStart {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'first start';
}

/** Makes the state and stores it; throws what the script throws. */
export async function makeFirstState(start: FirstStart): Promise<void> {
  const demo: Demo | null = start.demo === null ? null : await import(pathToFileURL(start.demo).href);
  const office = createOffice({
    questions: 'suspend',
    origin: start.origin,
    now: demo?.startsAt ?? start.startsAt ?? Date.now(),
    ...(start.accounts === undefined ? {} : { accounts: start.accounts }),
  });
  office.loadFolder(start.scriptFolder);
  office.openWorkbook(start.title);
  demo?.play(office);
  openOfficeStore(start.storeFolder).save(office.state);
}

/**
 * Puts the first state into the store: the one that is kept, or one made now. `module` as in makeFirstStateAside; links of
 * a kept state may lead to another origin.
 */
export async function prepareFirstState(module: URL, start: FirstStart): Promise<void> {
  const { keptIn, storeFolder } = start;
  if (keptIn === null) {
    await makeFirstStateAside(module, start);
    return;
  }
  if (!existsSync(keptIn)) {
    // Made beside and moved, so that nobody finds half of it; of two that make it at once, one is kept.
    const unfinished = `${keptIn}-${process.pid}`;
    await makeFirstStateAside(module, { ...start, storeFolder: unfinished });
    if (existsSync(keptIn)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, keptIn);
  }
  const state = openOfficeStore(keptIn).load();
  if (state !== undefined) openOfficeStore(storeFolder).save(state);
}

/**
 * Runs makeFirstState in a thread of its own, so that pages are served meanwhile. `module` is a file that, loaded as a
 * worker, hands its workerData to makeFirstState. Rejects when the script fails.
 */
function makeFirstStateAside(module: URL, start: FirstStart): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, { workerData: start });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the first start ended with ${code}`));
    });
  });
}
