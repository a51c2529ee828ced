// The sidebar Catat laporan: staff record reports from paper or WhatsApp one after the other, in a few seconds each.
import type { ProxyChoices, ProxyDraft, ProxyObligation } from '../../app/reports/rpc-proxy';
import { saving } from '../../messages/office/shared-page-text';
import * as words from '../../messages/reports/proxy-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer, ServerRefusal, takeNotice } from '../server';
import { type EntryFields, entryFields } from './entry-fields';
import { outcomeLine } from './outcome-line';
import { newRequestId } from './request-id';

/** Entries that stay in sight, the newest first. */
const mostRecent = 5;

/** What an entry needs from the ones before it. */
interface Session {
  readonly choices: ProxyChoices;
  readonly recent: readonly string[];
}

void loadPage('readProxyChoices', {}, (choices) => {
  const [first] = choices.obligations;
  if (first === undefined) {
    fill(byId('page'), el('p', { class: 'empty' }, words.noObligation));
    return;
  }
  const draft = blankDraft(first, { receivedDate: choices.today, source: choices.sources[0] ?? '' });
  showEntry({ choices, recent: [] }, draft).unit.control.focus();
});

function blankDraft(
  { id, day }: ProxyObligation,
  kept: Pick<ProxyDraft, 'receivedDate' | 'source'> & Partial<Pick<ProxyDraft, 'activityDate'>>,
): ProxyDraft {
  return {
    activityDate: day,
    ...kept,
    obligation: id,
    unit: '',
    people: '',
    place: '',
    result: '',
    photos: '',
    numbers: {},
  };
}

/** An entry while it is being typed. */
interface Entry {
  readonly session: Session;
  readonly obligation: ProxyObligation;
  draft: ProxyDraft;
  requestId: string;
  /** Whether the person has read the doubts about what stands there now. */
  confirmed: boolean;
}

/** The entry with this beginning; its fields may be given the focus. */
function showEntry(session: Session, initial: ProxyDraft): EntryFields {
  const { choices, recent } = session;
  const obligation =
    choices.obligations.find(({ id }) => id === initial.obligation) ?? choices.obligations[0];
  if (obligation === undefined) throw new Error('no obligation');
  const entry: Entry = { session, obligation, draft: initial, requestId: newRequestId(), confirmed: false };
  const status = statusLine();
  const outcome = outcomeLine();
  const doubts = doubtsBefore(entry);
  const fields = entryFields({
    choices,
    obligation,
    draft: initial,
    onChange: (part) => {
      entry.draft = { ...entry.draft, ...part };
      doubts.forget();
      outcome.ask(entry.draft);
    },
    onObligation: (id) => changeObligation(entry, id),
  });
  const run = (): Promise<undefined> => save(entry, fields, doubts.ask);
  bindAction({ button: doubts.save, status, busyText: saving, run });
  const form = el(
    'form',
    { class: 'entry', novalidate: true },
    fields.root,
    outcome.root,
    doubts.root,
    doubts.save,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  fill(
    byId('page'),
    el('h1', {}, words.windowTitle),
    ...(recent.length > 0 ? [] : [el('p', { class: 'hint' }, words.explanation)]),
    status,
    form,
    ...(recent.length > 0 ? [recentList(recent)] : []),
  );
  if (recent[0] !== undefined) showStatus(status, 'done', recent[0]);
  return fields;
}

/** The same entry for another obligation, which asks for other fields. */
function changeObligation({ session, draft }: Entry, id: string): void {
  const other = session.choices.obligations.find((known) => known.id === id);
  if (other === undefined) return;
  const { receivedDate, source, unit } = draft;
  showEntry(session, { ...blankDraft(other, { receivedDate, source }), unit }).unit.control.focus();
}

/** The button that saves, and what it asks before a doubtful report is stored. */
interface Doubts {
  readonly root: HTMLElement;
  readonly save: HTMLButtonElement;
  readonly ask: (sentences: readonly string[]) => void;
  readonly forget: () => void;
}

function doubtsBefore(entry: Entry): Doubts {
  const root = el('div', { class: 'stack', role: 'alert', hidden: true });
  const button = el('button', { type: 'submit', class: 'main' }, words.save);
  return {
    root,
    save: button,
    ask: (sentences) => {
      entry.confirmed = true;
      const lines = [words.notSaved, ...sentences].map((text) => el('li', {}, text));
      fill(root, el('ul', { class: 'note' }, ...lines));
      root.hidden = false;
      button.textContent = words.saveAnyway;
      button.focus();
    },
    forget: () => {
      entry.confirmed = false;
      root.hidden = true;
      button.textContent = words.save;
    },
  };
}

/** Stores the report and begins the next entry with what stays the same. */
async function save(
  entry: Entry,
  fields: EntryFields,
  ask: (sentences: readonly string[]) => void,
): Promise<undefined> {
  const { session, obligation, draft, requestId, confirmed } = entry;
  if (draft.unit === '') {
    fields.unit.showError(words.unitMissing);
    fields.unit.control.focus();
    return undefined;
  }
  const answer = await callServer('recordProxy', { requestId, draft, confirmed });
  if (answer.kind === 'doubtful') {
    ask(answer.doubts);
    return undefined;
  }
  if (answer.kind === 'differs') {
    entry.requestId = newRequestId();
    throw new ServerRefusal(answer.message);
  }
  const { receivedDate, source, activityDate } = entry.draft;
  const message = `${answer.message} ${takeNotice()}`.trim();
  const recent = [message, ...session.recent].slice(0, mostRecent);
  const kept = blankDraft(obligation, { receivedDate, source, activityDate });
  showEntry({ choices: session.choices, recent }, kept).unit.control.focus();
  return undefined;
}

function recentList(recent: readonly string[]): HTMLElement {
  return el(
    'section',
    { class: 'stack', 'aria-label': words.recent },
    el('ul', { class: 'mails' }, ...recent.slice(1).map((text) => el('li', {}, el('small', {}, text)))),
  );
}
