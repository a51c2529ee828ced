// How does staff record a report that came on paper or by WhatsApp, one after the other, in a few seconds each?
import type { ProxyChoices, ProxyDraft, ProxyObligation } from '../../app/reports/rpc-proxy';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer, ServerRefusal, takeNotice } from '../server';
import { type EntryFields, entryFields } from './entry-fields';
import { outcomeLine } from './outcome-line';
import { newRequestId } from './request-id';

/** Entries that stay in sight, the newest first. */
const mostRecent = 5;

const explanation =
  'Untuk laporan lewat kertas, WhatsApp, atau telepon. Seterusnya tertulis: dicatat petugas.';

/** What an entry needs from the ones before it. */
interface Session {
  readonly choices: ProxyChoices;
  readonly recent: readonly string[];
}

void loadPage('readProxyChoices', {}, (choices) => {
  const [first] = choices.obligations;
  if (first === undefined) {
    const text = 'Belum ada kewajiban yang berlaku. Tambahkan lewat menu Pantau Desa → Kewajiban dan tahun.';
    fill(byId('page'), el('p', { class: 'empty' }, text));
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

/** The entry with this beginning. */
function showEntry(session: Session, initial: ProxyDraft): EntryFields {
  const { choices, recent } = session;
  const obligation =
    choices.obligations.find(({ id }) => id === initial.obligation) ?? choices.obligations[0];
  if (obligation === undefined) throw new Error('no obligation');
  let draft = initial;
  let requestId = newRequestId();
  let confirmed = false;
  const status = statusLine();
  const outcome = outcomeLine();
  const doubts = el('div', { class: 'stack', role: 'alert', hidden: true });
  const save = el('button', { type: 'submit', class: 'main' }, 'Simpan laporan');
  const forgetDoubts = (): void => {
    confirmed = false;
    doubts.hidden = true;
    save.textContent = 'Simpan laporan';
  };
  const fields = entryFields({
    choices,
    obligation,
    draft,
    onChange: (part) => {
      draft = { ...draft, ...part };
      forgetDoubts();
      outcome.ask(draft);
    },
    onObligation: (id) => {
      const other = choices.obligations.find((known) => known.id === id);
      if (other === undefined) return;
      const { receivedDate, source } = draft;
      const next = showEntry(session, { ...blankDraft(other, { receivedDate, source }), unit: draft.unit });
      next.unit.control.focus();
    },
  });
  const askAgain = (sentences: readonly string[]): void => {
    confirmed = true;
    fill(
      doubts,
      el('ul', { class: 'note' }, ...['Belum disimpan.', ...sentences].map((text) => el('li', {}, text))),
    );
    doubts.hidden = false;
    save.textContent = 'Simpan juga';
    save.focus();
  };
  const run = async (): Promise<string | undefined> => {
    if (draft.unit === '') {
      fields.unit.showError('Pilih dari daftar.');
      fields.unit.control.focus();
      return undefined;
    }
    const answer = await callServer('recordProxy', { requestId, draft, confirmed });
    if (answer.kind === 'doubtful') {
      askAgain(answer.doubts);
      return undefined;
    }
    if (answer.kind === 'differs') {
      requestId = newRequestId();
      throw new ServerRefusal(answer.message);
    }
    const { receivedDate, source, activityDate } = draft;
    const kept = blankDraft(obligation, { receivedDate, source, activityDate });
    const message = `${answer.message} ${takeNotice()}`.trim();
    const next = showEntry({ choices, recent: [message, ...recent].slice(0, mostRecent) }, kept);
    next.unit.control.focus();
    return undefined;
  };
  bindAction({ button: save, status, busyText: 'Menyimpan…', run });
  const form = el('form', { class: 'entry', novalidate: true }, fields.root, outcome.root, doubts, save);
  form.addEventListener('submit', (event) => event.preventDefault());
  fill(
    byId('page'),
    el('h1', {}, 'Catat laporan'),
    ...(recent.length > 0 ? [] : [el('p', { class: 'hint' }, explanation)]),
    status,
    form,
    ...(recent.length > 0 ? [recentList(recent)] : []),
  );
  if (recent[0] !== undefined) showStatus(status, 'done', recent[0]);
  return fields;
}

function recentList(recent: readonly string[]): HTMLElement {
  return el(
    'section',
    { class: 'stack', 'aria-label': 'Baru dicatat' },
    el('ul', { class: 'mails' }, ...recent.slice(1).map((text) => el('li', {}, el('small', {}, text)))),
  );
}
