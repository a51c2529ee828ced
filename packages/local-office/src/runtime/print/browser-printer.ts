// Prints HTML as a PDF in a worker thread with a browser, while the script waits.
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { printPlainPdf } from './pdf-printer';

/** Longest wait for one page; the first one also starts the browser. */
const LONGEST_WAIT_MS = 30_000;

/** Runs in the worker, apart from this module: packages are found from the working directory. */
const WORKER_SOURCE = `
const { workerData: { port, signal, executable } } = require('node:worker_threads');
const { existsSync } = require('node:fs');
const installed = [executable, process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
let browser;
const open = async () => {
  const { chromium } = await import('playwright-core');
  const named = installed.find((path) => path && existsSync(path));
  const executablePath = named || (await (await import('@sparticuz/chromium')).default.executablePath());
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return await chromium.launch({ executablePath, headless: true, args });
};
const print = async (html) => {
  browser ??= await open();
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    // Letters need nothing from outside: every request is refused.
    await page.route('**/*', (route) => (route.request().url().startsWith('data:') ? route.continue() : route.abort()));
    await page.setContent(html, { waitUntil: 'load' });
    return await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  } finally {
    await page.close();
  }
};
port.on('message', async (html) => {
  let answer;
  try { answer = { bytes: await print(html) }; } catch (error) { answer = { problem: String(error && error.message) }; }
  port.postMessage(answer);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
`;

interface Answer {
  readonly bytes?: Uint8Array;
  readonly problem?: string;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null;
}

/**
 * A printer that starts its browser (`executable`, else an installed Chromium, else the one from npm) with the first page
 * and keeps it. When no browser can be started or a page takes too
 * long, `warn` is told and a plain PDF of the page's text comes out instead, from then on without trying again.
 */
export function createBrowserPrinter(
  warn: (text: string) => void,
  executable = '',
): (html: string) => Uint8Array {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  let worker: Worker | undefined;
  let isBroken = false;
  return (html) => {
    if (isBroken) return printPlainPdf(html);
    if (worker === undefined) {
      worker = new Worker(WORKER_SOURCE, {
        eval: true,
        workerData: { port: port2, signal, executable },
        transferList: [port2],
      });
      worker.on('error', (error) => {
        isBroken = true;
        warn(`pencetak berhenti: ${error instanceof Error ? error.message : String(error)}`);
      });
      // An open browser must not keep the process alive.
      worker.unref();
      port1.unref();
    }
    Atomics.store(signal, 0, 0);
    port1.postMessage(html);
    Atomics.wait(signal, 0, 0, LONGEST_WAIT_MS);
    const message: unknown = receiveMessageOnPort(port1)?.message;
    if (isAnswer(message) && message.bytes !== undefined) return message.bytes;
    isBroken = true;
    warn(`pencetak tidak menjawab: ${isAnswer(message) ? message.problem : 'terlalu lama'}`);
    return printPlainPdf(html);
  };
}
