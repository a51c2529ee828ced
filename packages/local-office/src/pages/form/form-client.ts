// Leads a respondent through the form, from the first question to the thanks.
import './form.css';
import { answerProblem } from '../../form/answers/answer-check';
import { type Answers, isQuestion } from '../../form/form-data';
import { nextPageIndex, splitPages } from '../../form/page/form-pages';
import type { FormView } from '../../form/page/form-view';
import { element, fill, h } from '../dom';
import { dropDraft, keepDraft, readDraft } from './draft';
import { emailCard, emailProblem } from './email-card';
import { headerCard, progressBar, sectionCard } from './page-cards';
import { layoutCard, type QuestionCard, questionCard } from './question-card';
import { type AttachedFile, sendAnswers } from './send-answers';
import { thanks } from './thanks';

const view: FormView = JSON.parse(element('data-formulir').textContent ?? '');
const pages = splitPages(view.items);
const draft = readDraft(view.draftKey);
const answers: Answers = { ...view.answers, ...draft?.answers };
const files: Record<string, readonly AttachedFile[]> = {};
let email = draft?.email ?? view.email;
/** Pages visited, the current one last. */
const trail: number[] = [0];
let cards: readonly QuestionCard[] = [];
let isSending = false;

const status = h('p', { class: 'status', role: 'status', 'aria-live': 'polite' });
const main = element('formulir');

function say(text: string, isFailure = false): void {
  status.classList.toggle('gagal', isFailure);
  fill(status, text);
}

function shuffled<T>(list: readonly T[]): T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    const [one, two] = [mixed[at], mixed[other]];
    if (one !== undefined && two !== undefined) [mixed[at], mixed[other]] = [two, one];
  }
  return mixed;
}
const order = new Map(
  pages.map((page) => [page, view.shufflesQuestions ? shuffled(page.items) : page.items]),
);

/** Stores what the page contains, also in this browser tab. */
function remember(): void {
  for (const card of cards) {
    answers[card.itemId] = card.read();
    const attached = card.files();
    if (attached.length > 0) files[card.itemId] = attached;
  }
  keepDraft(view.draftKey, { answers, email });
}

const emailQuestion = view.collectsEmail
  ? emailCard(email, (typed) => {
      email = typed;
    })
  : undefined;

/** Shows every problem of this page next to its question and goes to the first; true when there is none. */
function pageIsFine(): boolean {
  remember();
  const onFirst = trail.length === 1;
  const wrongEmail = onFirst && emailQuestion ? emailProblem(email) : null;
  if (onFirst) emailQuestion?.tell(wrongEmail);
  let firstWrong: { focus(): void } | undefined = wrongEmail === null ? undefined : emailQuestion;
  let count = wrongEmail === null ? 0 : 1;
  for (const card of cards) {
    const item = view.items.find((candidate) => candidate.id === card.itemId);
    const problem = item && isQuestion(item) ? answerProblem(item, answers[item.id]) : null;
    card.tell(problem);
    if (problem === null) continue;
    count += 1;
    firstWrong ??= card;
  }
  if (count > 0) say(`${count} isian di halaman ini perlu diperbaiki.`, true);
  firstWrong?.focus();
  return count === 0;
}

function current(): number {
  return trail.at(-1) ?? 0;
}

function goOn(): void {
  if (!pageIsFine()) return;
  const next = nextPageIndex(pages, current(), answers);
  if (next === null) return;
  const seen = trail.indexOf(next);
  if (seen >= 0) trail.length = seen + 1;
  else trail.push(next);
  draw(true);
}

function goBack(): void {
  remember();
  if (trail.length > 1) trail.pop();
  draw(true);
}

function showProblems(problems: Readonly<Record<string, string>>): void {
  const wrong = pages.findIndex((page) => page.items.some((item) => problems[item.id] !== undefined));
  const at = problems.email !== undefined ? 0 : trail.indexOf(wrong);
  if (at >= 0 && at < trail.length - 1) {
    trail.length = at + 1;
    draw(false);
  }
  emailQuestion?.tell(problems.email ?? null);
  for (const card of cards) card.tell(problems[card.itemId] ?? null);
  (problems.email === undefined ? cards.find((card) => problems[card.itemId]) : emailQuestion)?.focus();
}

/** Only answers on visited pages are sent. */
function answersOnTrail(): Answers {
  const asked = trail.flatMap((index) => pages[index]?.items.filter(isQuestion) ?? []);
  return Object.fromEntries(
    asked.flatMap((item) => {
      const answer = answers[item.id];
      return answer === undefined ? [] : [[item.id, answer]];
    }),
  );
}

async function send(button: HTMLButtonElement): Promise<void> {
  if (isSending || !pageIsFine()) return;
  isSending = true;
  button.setAttribute('aria-busy', 'true');
  fill(button, 'Mengirim…');
  say('Mengirim jawaban…');
  const outcome = await sendAnswers(view.action, { answers: answersOnTrail(), email, files });
  isSending = false;
  button.removeAttribute('aria-busy');
  fill(button, view.isEdit ? 'Kirim perubahan' : 'Kirim');
  if (outcome.kind === 'UNREACHED') {
    const kept = keepDraft(view.draftKey, { answers, email });
    say(
      kept
        ? 'Jawaban belum terkirim karena sambungan terputus; isian tetap tersimpan di sini, tekan Kirim lagi setelah ada sinyal.'
        : 'Jawaban belum terkirim karena sambungan terputus; jangan tutup halaman ini, tekan Kirim lagi setelah ada sinyal.',
      true,
    );
  } else if (outcome.kind === 'REFUSED') {
    say(outcome.message, true);
    showProblems(outcome.problems);
  } else {
    dropDraft(view.draftKey);
    thanks(main, view.title, outcome);
  }
}

function buttons(isLast: boolean): HTMLElement {
  const back = h('button', { type: 'button', class: 'tombol', onClick: goBack }, 'Kembali');
  const forward = isLast
    ? h('button', { type: 'submit', class: 'tombol utama' }, view.isEdit ? 'Kirim perubahan' : 'Kirim')
    : h('button', { type: 'submit', class: 'tombol utama' }, 'Berikutnya');
  return h('div', { class: 'tombol-baris' }, trail.length > 1 ? back : null, forward);
}

/** Draws the current page; `moves` scrolls to its top and moves the focus there for screen readers. */
function draw(moves: boolean): void {
  const page = pages[current()];
  const items = page ? (order.get(page) ?? page.items) : [];
  const drawn = items.map((item) =>
    isQuestion(item) ? questionCard(item, answers[item.id], remember) : layoutCard(item),
  );
  cards = drawn.filter((card): card is QuestionCard => card !== null && 'read' in card);
  const section = page ? sectionCard(page) : null;
  const header = headerCard(view, trail.length === 1);
  const bar = h('div', {}, buttons(true));
  const form = h(
    'form',
    { novalidate: true },
    trail.length === 1 ? (emailQuestion?.card ?? null) : null,
    section,
    ...drawn.map((card) => (card && 'read' in card ? card.element : card)),
    status,
    bar,
  );
  // Whether this is the end depends on the answers given so far on this page.
  const refresh = (): void =>
    fill(
      bar,
      buttons(nextPageIndex(pages, current(), answers) === null),
      view.hasProgressBar && pages.length > 1 ? progressBar(current() + 1, pages.length) : null,
    );
  form.addEventListener('input', () => {
    remember();
    const isLast = nextPageIndex(pages, current(), answers) === null;
    if (isLast !== (form.dataset.akhir === 'ya')) refresh();
    form.dataset.akhir = isLast ? 'ya' : 'tidak';
  });
  // The phone keyboard's "go" key must not send a half-filled form: only the button does.
  form.addEventListener('keydown', (event) => {
    const sends = form.dataset.akhir === 'ya' && event.key === 'Enter';
    if (sends && event.target instanceof HTMLInputElement) event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    if (nextPageIndex(pages, current(), answers) !== null) goOn();
    else {
      const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
      if (button) void send(button);
    }
  });
  form.dataset.akhir = nextPageIndex(pages, current(), answers) === null ? 'ya' : 'tidak';
  refresh();
  say('');
  fill(main, header, form);
  if (moves) {
    window.scrollTo(0, 0);
    (section?.querySelector('h2') ?? header.querySelector('h1'))?.focus();
  }
}

draw(false);
if (draft) say('Isian Anda yang belum terkirim dipulihkan.');
