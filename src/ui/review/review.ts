// The sidebar Periksa laporan: the next report to look at, and what happens to it.
import type { ReviewOutcome, ReviewQueue, WaitingReport } from '../../app/review/rpc-review';
import * as words from '../../messages/review/review-page-text';
import { showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { takeNotice } from '../server';
import { showBulk } from './bulk';
import { reviewCard } from './review-card';
import { untoldSection } from './untold';

/** What is shown: the queue, what was put off for now, and what the last call did. */
interface View {
  readonly queue: ReviewQueue;
  readonly skipped: ReadonlySet<string>;
  readonly notice: Notice | null;
}

interface Notice {
  readonly kind: 'done' | 'failed';
  readonly text: string;
}

void loadPage('readReviews', {}, (queue) => show({ queue, skipped: new Set(), notice: null }));

function show(view: View): void {
  const { queue, skipped, notice } = view;
  const status = statusLine();
  const current = queue.waiting.find(({ id }) => !skipped.has(id));
  const next = ({ isDone, message, queue: fresh }: ReviewOutcome): void =>
    show({
      queue: fresh,
      skipped,
      notice: { kind: isDone ? 'done' : 'failed', text: `${message} ${takeNotice()}`.trim() },
    });
  const heading = el('h1', { tabindex: '-1' }, headline(queue));
  const card =
    current === undefined
      ? null
      : reviewCard(current, {
          onOutcome: next,
          onSkip: () => show({ queue, skipped: new Set([...skipped, current.id]), notice: null }),
          status,
        });
  fill(
    byId('page'),
    heading,
    status,
    ...(card === null ? rest(view) : [place(queue, current), card.root]),
    ...bulkButton(view, next),
    ...untoldSection(queue.untold, next),
  );
  if (notice === null) return;
  showStatus(status, notice.kind, notice.text);
  (card?.heading ?? heading).focus();
  window.scrollTo(0, 0);
}

function headline({ total }: ReviewQueue): string {
  return total === 0 ? words.nothingWaits : words.waiting(total);
}

function place({ waiting, total }: ReviewQueue, current: WaitingReport | undefined): HTMLElement {
  const number = waiting.findIndex(({ id }) => id === current?.id) + 1;
  return el('p', { class: 'hint' }, words.place(number, total));
}

/** Shown in place of a report: nothing waits, or everything was put off. */
function rest({ queue, skipped }: View): readonly HTMLElement[] {
  if (queue.waiting.length === 0) {
    return [el('p', { class: 'empty' }, words.empty)];
  }
  return [
    el('p', { class: 'empty' }, words.skipped(skipped.size)),
    button(words.showAgain, 'plain', () => show({ queue, skipped: new Set(), notice: null })),
  ];
}

function bulkButton(view: View, next: (outcome: ReviewOutcome) => void): readonly HTMLElement[] {
  const plain = view.queue.waiting.filter(({ isPlain }) => isPlain);
  if (plain.length < 2) return [];
  const open = button(words.approveAllPlain(plain.length), 'plain', () =>
    showBulk(plain, { onOutcome: next, onBack: () => show({ ...view, notice: null }) }),
  );
  open.classList.add('wide');
  return [open];
}
