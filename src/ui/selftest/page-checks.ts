// What the dialog finds out by itself, without the server.
import { fingerprint } from '../../core/fingerprint';
import type { PageCheck } from '../../core/selftest/check-key';
import type { Facts, Finding } from '../../core/selftest/finding';
import { impersonal } from '../../core/selftest/impersonal';
import { clipboardText, downloadFile, fixtures } from '../../messages/selftest/selftest-words';
import { copyText } from '../copy-text';
import { offerFile } from '../download';

/** What the menu asks for a dialog (src/entry/main.ts). */
const askedHeight = 560;

/** Pixels below which a dialog is too small to work in. */
const leastHeight = 480;

/** This script as it arrived: known only while it begins, since Google puts scripts of its own beside it. */
const ownScript = document.currentScript?.textContent ?? '';

interface Outcome {
  readonly isGood: boolean;
  readonly facts?: Facts;
}

/** The checks that need neither the server nor a person; the browser allows copying only right after a click. */
export async function checkPage(): Promise<readonly Finding[]> {
  return [
    await tryOut('clipboard', copy),
    await tryOut('pass', () => ({ isGood: (document.body.dataset.izin ?? '') !== '' })),
    await tryOut('pageScript', () => served('pageScript', ownScript, () => true)),
    await tryOut('slashInText', () => fixture('slashInText')),
    await tryOut('slashInTemplate', () => fixture('slashInTemplate')),
    await tryOut('slashAfterApostrophe', () => fixture('slashAfterApostrophe')),
    await tryOut('meta', () => ({ isGood: document.querySelector('meta[name="uji"]') !== null })),
    await tryOut('height', height),
  ];
}

/** A file is offered; whether it arrived only the person can see. */
export async function offerTestFile(): Promise<Finding> {
  const finding = await tryOut('download', () => {
    const link = offerFile(new Blob([clipboardText], { type: 'text/plain' }), downloadFile);
    return { isGood: link.href.startsWith('blob:') };
  });
  return finding.verdict === 'failed' ? finding : { ...finding, verdict: 'untested', reason: 'asked' };
}

/** The browser's print window; the page stands still until the person closes it. */
export function tryPrint(): Promise<Finding> {
  return tryOut('print', () => {
    let isOpened = false;
    const note = (): void => {
      isOpened = true;
    };
    window.addEventListener('beforeprint', note);
    window.print();
    window.removeEventListener('beforeprint', note);
    return { isGood: isOpened };
  });
}

/** One check of this page: how long it took and what came of it; an error is a failure in the browser's words. */
export async function tryOut(check: PageCheck, work: () => Outcome | Promise<Outcome>): Promise<Finding> {
  const began = performance.now();
  const took = (): number => Math.round(performance.now() - began);
  try {
    const { isGood, facts = {} } = await work();
    const verdict = isGood ? 'passed' : 'failed';
    return { check, subject: '', verdict, millis: took(), facts, words: '' };
  } catch (error) {
    const words = impersonal(error instanceof Error ? error.message : String(error));
    return { check, subject: '', verdict: 'failed', millis: took(), facts: {}, words };
  }
}

function fixture(id: keyof typeof fixtures): Outcome {
  const { name, value } = fixtures[id];
  return served(
    id,
    document.getElementById(id)?.textContent ?? '',
    () => Reflect.get(window, name) === value,
  );
}

/** Compares a script as it arrived with what the build has written of it into the page. */
function served(name: string, code: string, isRun: () => boolean): Outcome {
  const entries = (document.body.dataset.skrip ?? '').split(' ');
  const built = entries.find((entry) => entry.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const mark = `${code.length}:${fingerprint(code)}`;
  const facts = { length: code.length, mark, built: Number.parseInt(built, 10) };
  return { isGood: mark === built && isRun(), facts };
}

async function copy(): Promise<Outcome> {
  const isDirect = await navigator.clipboard.writeText(clipboardText).then(
    () => true,
    () => false,
  );
  return { isGood: isDirect || (await copyText(clipboardText)), facts: { isDirect } };
}

/** How much of this frame can be seen on the screen. */
function height(): Promise<Outcome> {
  return new Promise((resolve) => {
    const whole = document.createElement('div');
    whole.className = 'whole-frame';
    document.body.append(whole);
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      whole.remove();
      const visible = Math.round(entry?.intersectionRect.height ?? 0);
      const facts = { asked: askedHeight, visible, inner: window.innerHeight, screen: screen.availHeight };
      resolve({ isGood: visible >= window.innerHeight - 4 && window.innerHeight >= leastHeight, facts });
    });
    observer.observe(whole);
  });
}
