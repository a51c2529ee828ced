// How does an office come to its first workbook without keeping its first visitor waiting?
import { Worker } from 'node:worker_threads';
import { createOffice } from './office';
import { kasimanDemo, openEmptyBook } from './server/demo';
import { openOfficeStore } from './store/office-store';

/** What a thread beside the server needs to make the first state. */
export interface FirstStart {
  readonly task: 'first start';
  readonly scriptFolder: string;
  readonly storeFolder: string;
  /** True: the Kasiman demo is played; false: an empty workbook is opened. */
  readonly playsDemo: boolean;
  readonly webAppUrl: string;
}

export const isFirstStart = (data: unknown): data is FirstStart =>
  typeof data === 'object' && data !== null && 'task' in data && data.task === 'first start';

/** Makes the state and stores it; throws what the script throws. */
export const makeFirstState = (start: FirstStart): void => {
  const office = createOffice({
    questions: 'suspend',
    webAppUrl: start.webAppUrl,
    now: start.playsDemo ? kasimanDemo.startsAt : Date.now(),
  });
  office.loadFolder(start.scriptFolder);
  if (start.playsDemo) kasimanDemo.play(office);
  else openEmptyBook(office);
  openOfficeStore(start.storeFolder).save(office.state);
};

/**
 * Runs makeFirstState in a thread of its own, so that pages are served meanwhile. `module` is a file that, loaded as a
 * worker, hands its workerData to makeFirstState. Rejects when the script fails.
 */
export const makeFirstStateAside = (module: URL, start: FirstStart): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(module, { workerData: start });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the first start ended with ${code}`));
    });
  });
