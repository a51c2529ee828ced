// The view Hadir: one tap a person, live figures, and nothing is lost while the network is down.
import type { MeetingView, Presence, PresenceRow, Tick, TickOutcome } from '../../app/meetings/rpc-meetings';
import type { AttendanceState } from '../../core/meetings/attendance';
import { officialsText } from '../../messages/meetings/meeting-text';
import * as words from '../../messages/meetings/meetings-page-text';
import { saving } from '../../messages/office/shared-page-text';
import { bindAction, showStatus } from '../action';
import { shareSection } from '../circulars/share-box';
import { button, el, fill } from '../dom';
import { textField } from '../field';
import { callServer } from '../server';
import { keepPlace } from './keep-place';
import { createOutbox, type Outbox } from './outbox';
import { pasteBox } from './paste-view';
import { cell, nextState, type Tap } from './presence-cell';

/** What the page shows now, with what the server knew last. */
interface ListState {
  rows: readonly PresenceRow[];
  known: ReadonlyMap<string, AttendanceState | null>;
  count: string;
  officials: string;
  open: string;
  isClosed: boolean;
}

/** How long taps are gathered before they are sent. */
const GATHER_MS = 1200;

export function presenceView(
  meeting: MeetingView,
  { status }: { readonly status: HTMLElement },
): readonly HTMLElement[] {
  const { number } = meeting.line;
  const state = listState(meeting.presence);
  const figure = el('strong', { class: 'presence-count', role: 'status' });
  const apart = el('span', { class: 'hint' });
  const open = el('p', { class: 'hint' });
  const body = el('div', { class: 'stack' });
  let query = '';
  const outbox = createOutbox<Tick>({
    gatherMs: GATHER_MS,
    send: async (ticks) => {
      take(await callServer('meetingTick', { number, ticks: lastTicks(ticks) }), ticks);
    },
    tell: (waiting, trouble) => {
      if (trouble !== '') showStatus(status, 'failed', `${trouble} ${words.waitingText(waiting)}`);
      else if (waiting > 0) showStatus(status, 'busy', saving);
    },
  });
  const draw = (): void => {
    fill(figure, state.count);
    fill(apart, state.officials);
    fill(open, state.isClosed ? words.listClosed : state.open);
    keepPlace(body, () => fill(body, ...listTables(state, { query, unitWord: meeting.unitWord }, tap)));
  };
  const take = ({ isDone, message, presence }: TickOutcome, sent: readonly Tick[]): void => {
    const later = outbox.waiting().filter((tick) => !sent.includes(tick));
    Object.assign(state, listState(presence));
    for (const { key, state: wanted } of later) setState(state, key, wanted);
    draw();
    showStatus(status, isDone ? 'done' : 'failed', message);
  };
  function tap(row: PresenceRow): void {
    change([row], nextState(row));
  }
  function change(rows: readonly PresenceRow[], wanted: AttendanceState | null): void {
    outbox.add(...rows.map(({ key }) => ({ key, seen: state.known.get(key) ?? null, state: wanted })));
    for (const { key } of rows) setState(state, key, wanted);
    draw();
  }
  draw();
  const find = textField({
    label: words.search(meeting.unitWord),
    value: '',
    onChange: (text) => {
      query = text.trim().toLowerCase();
      draw();
    },
  });
  const all = button(words.allPresent, 'plain', () =>
    change(
      state.rows.filter((row) => row.state === null && !row.isGuest),
      'present',
    ),
  );
  return [
    el(
      'div',
      { class: 'presence-bar' },
      el('p', {}, figure, ' ', words.presentCount, ' ', apart),
      el('div', { class: 'actions' }, all, ...listButtons(number, { status, outbox, take })),
    ),
    open,
    pasteBox({ ...meeting, number, flush: outbox.flush }, (presence, message) =>
      take({ isDone: true, message, presence }, []),
    ),
    find.root,
    body,
    ...(meeting.hasCirculars ? [shareSection(number)] : []),
  ];
}

interface ListActions {
  readonly status: HTMLElement;
  readonly outbox: Outbox<Tick>;
  readonly take: (outcome: TickOutcome, sent: readonly Tick[]) => void;
}

/** Both first bring what was ticked to the server. */
function listButtons(number: string, { status, outbox, take }: ListActions): readonly HTMLElement[] {
  const act = (text: string, busyText: string, call: () => Promise<TickOutcome>): HTMLButtonElement => {
    const one = el('button', { type: 'button', class: 'plain' }, text);
    const run = async (): Promise<string | undefined> => {
      if (!(await outbox.flush())) return undefined;
      const outcome = await call();
      take(outcome, []);
      return outcome.message;
    };
    bindAction({ button: one, status, busyText, run });
    return one;
  };
  return [
    act(words.refreshList, words.refreshing, () => callServer('meetingCheckIns', { number })),
    act(words.closeList, words.closing, () => callServer('meetingClose', { number })),
  ];
}

function listState({ rows, count, officials, open, isClosed }: Presence): ListState {
  return {
    rows,
    officials,
    known: new Map(rows.map(({ key, state }) => [key, state])),
    count,
    open,
    isClosed,
  };
}

/** The last tick of each row, with what was seen before its first. */
function lastTicks(ticks: readonly Tick[]): readonly Tick[] {
  const byKey = new Map<string, Tick>();
  for (const tick of ticks) byKey.set(tick.key, { ...tick, seen: byKey.get(tick.key)?.seen ?? tick.seen });
  return [...byKey.values()];
}

function setState(list: ListState, key: string, wanted: AttendanceState | null): void {
  list.rows = list.rows.map((row) => (row.key === key ? { ...row, state: wanted } : row));
  const invited = list.rows.filter(({ isGuest }) => !isGuest);
  const isOfUnit = ({ key: own }: PresenceRow): boolean => own.split('|').length > 2;
  const ofUnits = invited.filter(isOfUnit);
  const others = invited.filter((row) => !isOfUnit(row));
  list.count = countText(ofUnits.length > 0 ? ofUnits : others);
  if (list.officials !== '') list.officials = officialsText(countText(others));
  list.open = '';
}

function countText(rows: readonly PresenceRow[]): string {
  const here = rows.filter(({ state }) => state === 'present' || state === 'represented');
  return `${here.length}/${rows.length}`;
}

function listTables(
  { rows }: ListState,
  { query, unitWord }: { readonly query: string; readonly unitWord: string },
  tap: Tap,
): readonly HTMLElement[] {
  const found = rows.filter(({ unit, position, name }) =>
    `${unit} ${position} ${name}`.toLowerCase().includes(query),
  );
  const ofUnits = found.filter(({ key, isGuest }) => !isGuest && key.split('|').length > 2);
  const guests = found.filter(({ isGuest }) => isGuest);
  const officials = found.filter((row) => !ofUnits.includes(row) && !guests.includes(row));
  return [
    ...(ofUnits.length === 0 ? [] : [grid(ofUnits, unitWord, tap)]),
    ...personList(words.others, officials, tap),
    ...personList(words.guests, guests, tap),
  ];
}

/** Desa down, positions across. */
function grid(rows: readonly PresenceRow[], unitWord: string, tap: Tap): HTMLElement {
  const columns = [...new Set(rows.map(({ column }) => column))];
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const byCell = new Map(rows.map((row) => [`${row.unit}|${row.column}`, row]));
  return el(
    'div',
    { class: 'wide-table', tabindex: '0', role: 'region', 'aria-label': words.viewNames.presence },
    el(
      'table',
      { class: 'presence' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ...[words.unitHead(unitWord), ...columns].map((text) => el('th', { scope: 'col' }, text)),
        ),
      ),
      el(
        'tbody',
        {},
        ...units.map((unit) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, unit),
            ...columns.map((column) => {
              const row = byCell.get(`${unit}|${column}`);
              return el('td', {}, ...(row ? [cell(row, tap)] : []));
            }),
          ),
        ),
      ),
    ),
  );
}

function personList(title: string, rows: readonly PresenceRow[], tap: Tap): readonly HTMLElement[] {
  return rows.length === 0
    ? []
    : [
        el('h2', {}, title),
        el(
          'ul',
          { class: 'people' },
          ...rows.map((row) =>
            el(
              'li',
              {},
              el('span', {}, [row.name, row.position, row.unit].filter((part) => part !== '').join(' · ')),
              cell(row, tap),
            ),
          ),
        ),
      ];
}
