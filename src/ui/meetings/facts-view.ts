// Asks what a meeting is: when, where, led by whom, with what agenda.
import type { MeetingDesk, MeetingDraft, MeetingOutcome } from '../../app/meetings/rpc-meetings';
import * as words from '../../messages/meetings/meetings-page-text';
import { saving } from '../../messages/office/shared-page-text';
import { bindAction, statusLine } from '../action';
import { el } from '../dom';
import { selectField, textAreaField, textField } from '../field';
import { callServer } from '../server';

interface FactsActions {
  /** Above the questions of a new meeting; '' where the meeting's name stands there already. */
  readonly title: string;
  readonly notices: readonly string[];
  readonly saved: (outcome: MeetingOutcome) => void;
}

type TextKey = {
  [Key in keyof MeetingDraft]: MeetingDraft[Key] extends string ? Key : never;
}[keyof MeetingDraft];

/** The questions with their button; what is rarely changed stands folded below. */
export function factsView(
  { kinds, forms, states, units }: MeetingDesk['choices'],
  draft: MeetingDraft,
  { title, notices, saved }: FactsActions,
): readonly HTMLElement[] {
  const status = statusLine();
  const { read, line, lines, choice } = questionsOf(draft);
  const save = el('button', { type: 'button', class: 'main' }, words.save);
  const run = async (): Promise<undefined> => {
    saved(await callServer('meetingSave', read()));
    return undefined;
  };
  bindAction({ button: save, status, busyText: saving, run });
  return [
    ...(title === '' ? [] : [el('h1', {}, title)]),
    ...notices.map((text) => el('p', { class: 'note' }, text)),
    el('div', { class: 'pair' }, line('title'), choice('kind', kinds)),
    el('div', { class: 'triple' }, line('date', words.dateHint), line('start', words.timeHint), line('end')),
    el('div', { class: 'pair' }, line('place'), choice('state', states)),
    el('div', { class: 'pair' }, line('chair'), line('noteTaker')),
    lines('agenda', 7),
    el(
      'details',
      {},
      el('summary', {}, words.more),
      el(
        'div',
        { class: 'stack' },
        el(
          'div',
          { class: 'pair' },
          choice('form', forms),
          choice('host', [{ value: '', text: words.officeHost }, ...units]),
        ),
        el('div', { class: 'pair' }, line('basis'), line('budgetYear')),
        lines('notes', 4),
      ),
    ),
    el('div', { class: 'actions' }, save),
    status,
  ];
}

/** The questions about a draft, and what they hold by now. */
function questionsOf(draft: MeetingDraft) {
  let now = draft;
  const keep =
    (key: keyof MeetingDraft) =>
    (value: string): void => {
      now = { ...now, [key]: value };
    };
  return {
    read: () => now,
    line: (key: TextKey & keyof typeof words.fields, hint?: string): HTMLElement =>
      textField({
        label: words.fields[key],
        value: draft[key],
        ...(hint === undefined ? {} : { hint }),
        onChange: keep(key),
      }).root,
    lines: (key: 'agenda' | 'notes', rows: number): HTMLElement =>
      textAreaField({
        label: words.fields[key],
        value: draft[key],
        rows,
        ...(key === 'agenda' ? { hint: words.agendaHint } : {}),
        onChange: keep(key),
      }).root,
    choice: (
      key: 'kind' | 'form' | 'state' | 'host',
      choices: readonly { readonly value: string; readonly text: string }[],
    ): HTMLElement =>
      selectField({ label: words.fields[key], value: draft[key], choices, onChange: keep(key) }).root,
  };
}
