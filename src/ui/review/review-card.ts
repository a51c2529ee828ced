// Shows one report beside the one before it, with what a person can do with it.
import type { ReviewFact, ReviewOutcome, ReviewPhoto, WaitingReport } from '../../app/review/rpc-review';
import * as words from '../../messages/review/review-page-text';
import { bindAction } from '../action';
import { button, el, fill } from '../dom';
import { textAreaField } from '../field';
import { callServer } from '../server';

export interface CardActions {
  readonly onOutcome: (outcome: ReviewOutcome) => void;
  readonly onSkip: () => void;
  readonly status: HTMLElement;
}

export interface ReviewCard {
  readonly root: HTMLElement;
  /** Gets the focus when this report follows another. */
  readonly heading: HTMLElement;
}

type Returning = 'needs-work' | 'rejected';

/** What the server takes. */
const longestReason = '500';

export function reviewCard(report: WaitingReport, actions: CardActions): ReviewCard {
  const heading = el('h2', { tabindex: '-1' }, report.unit);
  const foot = el('div', { class: 'review-actions' });
  showChoices(report, actions, foot);
  const root = el(
    'article',
    { class: 'review', 'aria-label': `${report.unit}, ${report.owed}` },
    el('p', { class: 'hint' }, `${report.owed} · ${report.state}`),
    heading,
    el(
      'p',
      { class: 'hint' },
      report.source === '' ? report.received : `${report.source}, ${report.received}`,
    ),
    el('p', { class: report.problems.length > 0 ? 'note' : 'review-reason' }, report.reason),
    ...(report.problems.length > 0
      ? [el('ul', { class: 'problems' }, ...report.problems.map((text) => el('li', {}, text)))]
      : []),
    ...(report.asked === '' ? [] : [el('p', {}, el('strong', {}, words.asked), report.asked)]),
    factTable(report),
    ...(report.photos.length > 0 || report.asksPhotos ? [photoLinks(report.photos)] : []),
    foot,
  );
  return { root, heading };
}

function factTable({ facts, beforeTitle }: WaitingReport): HTMLElement {
  const hasBefore = beforeTitle !== '';
  const head = el(
    'tr',
    {},
    el('td', {}),
    el('th', { scope: 'col' }, words.thisReport),
    el('th', { scope: 'col' }, beforeTitle),
  );
  const row = ({ label, now, before }: ReviewFact): HTMLElement =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, label),
      el('td', {}, now),
      ...(hasBefore ? [el('td', { class: 'before' }, before)] : []),
    );
  return el(
    'table',
    { class: 'review-facts' },
    ...(hasBefore ? [el('thead', {}, head)] : []),
    el('tbody', {}, ...facts.map(row)),
  );
}

/** Photos cannot be shown here without a right to read Drive: each is a link of its own, with where it leads. */
function photoLinks(photos: readonly ReviewPhoto[]): HTMLElement {
  if (photos.length === 0) return el('p', { class: 'hint' }, words.noPhotos);
  const links = photos.map(({ label, url, host }, index) => {
    const text = photos.length === 1 || label !== words.photo ? label : `${label} ${index + 1}`;
    return el(
      'li',
      {},
      el(
        'a',
        { href: url, target: '_blank', rel: 'noopener noreferrer', class: 'quiet-link' },
        words.openPhoto(text),
      ),
      el('small', {}, host),
    );
  });
  return el('ul', { class: 'photos', 'aria-label': words.photoList }, ...links);
}

function showChoices(report: WaitingReport, actions: CardActions, foot: HTMLElement): void {
  const approve = el('button', { type: 'button', class: 'main' }, words.approve);
  bindDecision(approve, report, actions, { decision: 'approved', reason: () => '', busy: words.approving });
  const ask = (decision: Returning) => (): void => showReason(decision, report, actions, foot);
  fill(
    foot,
    ...(report.mayApprove ? [approve] : []),
    ...(report.moveTo === '' ? [] : [moveButton(report, actions)]),
    el(
      'div',
      { class: 'halves' },
      button(words.returnIt, 'plain', ask('needs-work')),
      button(words.reject, 'plain', ask('rejected')),
    ),
    button(words.skip, 'quiet', actions.onSkip),
  );
}

/** It came through another desa's link: the wrong name was chosen in the form. */
function moveButton({ id, seen, moveTo }: WaitingReport, actions: CardActions): HTMLButtonElement {
  const move = el('button', { type: 'button', class: 'plain wide' }, words.moveTo(moveTo));
  runAlone(move, actions, words.moving, () => callServer('moveReport', { id, seen }));
  return move;
}

function showReason(
  decision: Returning,
  report: WaitingReport,
  actions: CardActions,
  foot: HTMLElement,
): void {
  const { label, hint, send: sendText, busy } = words.asking[decision];
  let reason = '';
  const field = textAreaField({
    label,
    hint: report.canMail ? hint : `${hint} ${words.noMailNote}`,
    value: '',
    rows: 3,
    onChange: (value) => {
      reason = value;
    },
  });
  field.control.setAttribute('maxlength', longestReason);
  const send = el('button', { type: 'button', class: 'main' }, sendText);
  bindDecision(send, report, actions, {
    decision,
    reason: () => {
      if (reason.trim() !== '') return reason.trim();
      field.showError(words.reasonMissing);
      field.control.focus();
      return null;
    },
    busy,
  });
  fill(
    foot,
    field.root,
    send,
    button(words.cancel, 'quiet', () => showChoices(report, actions, foot)),
  );
  field.control.focus();
}

interface Decision {
  readonly decision: 'approved' | Returning;
  /** Null while it still has to be written. */
  readonly reason: () => string | null;
  readonly busy: string;
}

function bindDecision(
  send: HTMLButtonElement,
  { id, seen }: WaitingReport,
  actions: CardActions,
  { decision, reason, busy }: Decision,
): void {
  runAlone(send, actions, busy, () => {
    const written = reason();
    return written === null ? null : callServer('decideReport', { id, seen, decision, reason: written });
  });
}

/** While one decision is taken, the others wait; `ask` gives null where there is nothing to send yet. */
function runAlone(
  send: HTMLButtonElement,
  { onOutcome, status }: CardActions,
  busyText: string,
  ask: () => Promise<ReviewOutcome> | null,
): void {
  const run = async (): Promise<undefined> => {
    const asked = ask();
    if (asked === null) return undefined;
    const others = [...(send.closest('.review')?.querySelectorAll('button') ?? [])].filter(
      (one) => one !== send,
    );
    for (const other of others) other.disabled = true;
    try {
      onOutcome(await asked);
    } finally {
      for (const other of others) other.disabled = false;
    }
    return undefined;
  };
  bindAction({ button: send, status, busyText, run });
}
