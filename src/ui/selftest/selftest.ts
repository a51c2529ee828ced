// The dialog Uji di Google: tries out what the add-in needs of Google, step by step, and tells it line by line.
import type { LateNews } from '../../app/selftest/rpc-selftest';
import { RUNS, type RunKind } from '../../core/selftest/check-key';
import type { Finding } from '../../core/selftest/finding';
import { impersonal } from '../../core/selftest/impersonal';
import { lineOf } from '../../messages/selftest/finding-text';
import * as words from '../../messages/selftest/selftest-words';
import { bindAction, showStatus, statusLine } from '../action';
import { copyText } from '../copy-text';
import { byId, el, fill } from '../dom';
import { ServerRefusal } from '../server';
import { ask, Refused } from './ask';
import { askAboutFile, renderAwaited, renderFindings } from './finding-list';
import { checkPage, offerTestFile, tryOut, tryPrint } from './page-checks';

/** Everything found since the dialog was opened; a check that is done again replaces its line. */
const findings = new Map<string, Finding>();

const status = statusLine();
const results = el('section', { 'aria-label': words.resultLabel });
const question = el('div', { class: 'news' });
const awaited = el('div', { class: 'news' });
const intro = el('div', { class: 'news' });
const copyButton = makeCopyButton();

show();
void lookForNews();

function show(): void {
  fill(
    byId('page'),
    el('h1', {}, words.windowTitle),
    intro,
    el('div', { class: 'choices-row' }, runButton('plain', 'main'), runButton('form', 'plain')),
    question,
    awaited,
    results,
  );
  fill(intro, el('p', {}, words.lead), el('p', { class: 'hint' }, words.formHint));
  fill(byId('foot'), status);
}

function runButton(kind: RunKind, look: string): HTMLButtonElement {
  const start = el('button', { type: 'button', class: look }, words.buttons[kind]);
  bindAction({ button: start, status, busyText: words.starting, run: () => runTest(kind) });
  return start;
}

/** The page by itself, then the server in several calls, each well below a minute. */
async function runTest(kind: RunKind): Promise<string> {
  findings.clear();
  fill(intro);
  fill(awaited);
  fill(question);
  if (kind === 'plain') {
    add(await checkPage());
    add([await offerTestFile()]);
    fill(question, askAboutFile(add));
  }
  const run = await begin(kind);
  const steps = RUNS[kind];
  for (const [index, step] of steps.entries()) {
    showStatus(status, 'busy', words.progress(step, index, steps.length));
    add((await reached(ask('selfTestStep', { run, step }))).findings);
  }
  if (kind === 'plain') {
    showStatus(status, 'busy', words.printing);
    add([await tryPrint()]);
  }
  showNews(await reached(ask('selfTestLate', {})));
  return summaryOf();
}

/** The first call: whether it comes back is a check of its own, with Google's own error. */
async function begin(kind: RunKind): Promise<string> {
  const calls: Awaited<ReturnType<typeof ask<'selfTestStart'>>>[] = [];
  const finding = await tryOut('rpc', async () => {
    const begun = await ask('selfTestStart', { kind });
    calls.push(begun);
    return { isGood: true };
  });
  add([finding]);
  const [begun] = calls;
  if (begun === undefined) throw new ServerRefusal(words.stopped);
  if (begun.left.length > 0) showLeft(begun.left);
  return begun.run;
}

/** What a former test made and this one could not take away stands as a line of its own. */
function showLeft(left: readonly string[]): void {
  const facts = { left: left.join(' ') };
  const subject = words.formerTest;
  add([{ check: 'cleaned', subject, verdict: 'failed', millis: null, facts, words: '' }]);
}

/** A call that fails midway is told in the words of Google, without what is personal. */
async function reached<Value>(call: Promise<Value>): Promise<Value> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Refused) throw new ServerRefusal(error.message);
    const said = impersonal(error instanceof Error ? error.message : String(error));
    const facts = {};
    add([{ check: 'rpc', subject: '', verdict: 'failed', millis: null, facts, words: said }]);
    throw new ServerRefusal(words.stopped);
  }
}

function add(found: readonly Finding[]): void {
  for (const finding of found) findings.set(`${finding.check} ${finding.subject}`, finding);
  if (findings.size === 0) return;
  fill(results, ...renderFindings([...findings.values()]));
  if (!copyButton.isConnected) byId('foot').append(copyButton);
}

function summaryOf(): string {
  const count = (verdict: Finding['verdict']): number =>
    [...findings.values()].filter((finding) => finding.verdict === verdict).length;
  return words.summary(count('failed'), count('untested'), count('passed'));
}

/** What an earlier test has still to tell; a dialog that cannot ask stays as it is, its buttons tell why. */
async function lookForNews(): Promise<void> {
  try {
    showNews(await ask('selfTestLate', {}));
  } catch {
    fill(awaited);
  }
}

function showNews(news: LateNews): void {
  add(news.findings);
  const late = el('button', { type: 'button', class: 'plain' }, words.buttons.late);
  const look = async (): Promise<string> => {
    showNews(await reached(ask('selfTestLate', {})));
    return findings.size === 0 ? '' : summaryOf();
  };
  bindAction({ button: late, status, busyText: words.looking, run: look });
  fill(awaited, ...renderAwaited(news, late, endButton(news)));
}

function endButton({ run }: LateNews): HTMLButtonElement {
  const end = el('button', { type: 'button', class: 'main' }, words.buttons.end);
  const finish = async (): Promise<string> => {
    add((await reached(ask('selfTestEnd', { run }))).findings);
    fill(awaited);
    return summaryOf();
  };
  bindAction({ button: end, status, busyText: words.ending, run: finish });
  return end;
}

function makeCopyButton(): HTMLButtonElement {
  const copy = el('button', { type: 'button', class: 'plain' }, words.buttons.copy);
  const run = async (): Promise<string> => {
    const head = words.reportHead(document.body.dataset.versi ?? '', navigator.userAgent);
    const text = [head, ...[...findings.values()].map(lineOf)].join('\n');
    if (await copyText(text)) return words.copied;
    throw new ServerRefusal(words.notCopied);
  };
  bindAction({ button: copy, status, busyText: '', run });
  return copy;
}
