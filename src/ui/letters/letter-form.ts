// Asks what each kind of letter needs, and keeps what the person answered.
import type { LetterDraft, LetterProposal } from '../../app/letters/rpc-letters';
import * as words from '../../messages/letters/letter-form-text';
import { el } from '../dom';
import { textAreaField, textField, tickField } from '../field';

export interface LetterForm {
  readonly root: HTMLElement;
  readonly draft: () => LetterDraft;
}

/** A letter's draft while it is being filled in. */
interface Filling {
  readonly proposed: LetterDraft;
  readonly read: () => LetterDraft;
  readonly set: (change: Partial<LetterDraft>) => void;
}

/** The proposal as fields; `onChange` is called with every change. */
export function letterForm(proposal: LetterProposal, onChange: () => void): LetterForm {
  const { draft } = proposal;
  let now = draft;
  const filling: Filling = {
    proposed: draft,
    read: () => now,
    set: (change) => {
      now = { ...now, ...change };
      onChange();
    },
  };
  const root = el(
    'div',
    { class: 'stack' },
    line(filling, 'subject', words.subject),
    ...fieldsByKind[draft.kind](filling, proposal),
    el(
      'div',
      { class: 'pair' },
      textField({
        label: words.date,
        kind: 'date',
        value: draft.date,
        onChange: (date) => filling.set({ date }),
      }).root,
      line(filling, 'sequence', words.sequence, words.sequenceHint),
    ),
    furtherFields(filling),
  );
  return { root, draft: () => now };
}

const fieldsByKind: Readonly<
  Record<LetterDraft['kind'], (filling: Filling, proposal: LetterProposal) => HTMLElement[]>
> = {
  'monthly-report': (filling) => [lines(filling, 'recipient', { label: words.recipient, rows: 2 })],
  invitation: (filling) => [
    lines(filling, 'recipient', { label: words.recipient, rows: 2 }),
    ...eventFields(filling),
  ],
  reminder: (filling, proposal) => [unitTicks(filling, proposal)],
  warning: (filling, proposal) => [unitTicks(filling, proposal)],
  assignment: (filling) => [
    lines(filling, 'basis', { label: words.basis, rows: 2, hint: words.basisHint }),
    lines(filling, 'members', { label: words.members, rows: 4, hint: words.membersHint }),
    lines(filling, 'stops', { label: words.stops, rows: 4, hint: words.stopsHint }),
    lines(filling, 'results', { label: words.results, rows: 2, hint: words.resultsHint }),
  ],
};

/** What most letters leave as it is proposed. */
function furtherFields(filling: Filling): HTMLElement {
  return el(
    'details',
    {},
    el('summary', {}, words.further),
    el(
      'div',
      { class: 'stack' },
      el(
        'div',
        { class: 'pair' },
        line(filling, 'nature', words.nature),
        line(filling, 'attachment', words.attachment),
      ),
      line(filling, 'classification', words.classification),
      lines(filling, 'copies', { label: words.copies, rows: 2, hint: words.copiesHint }),
      lines(filling, 'note', { label: words.note, rows: 2 }),
    ),
  );
}

type TextKey = {
  [Key in keyof LetterDraft]: LetterDraft[Key] extends string ? Key : never;
}[keyof LetterDraft];

function line({ proposed, set }: Filling, key: TextKey, label: string, hint?: string): HTMLElement {
  return textField({
    label,
    value: proposed[key],
    ...(hint ? { hint } : {}),
    onChange: (value) => set({ [key]: value }),
  }).root;
}

function lines(
  { proposed, set }: Filling,
  key: TextKey,
  look: { readonly label: string; readonly rows: number; readonly hint?: string },
): HTMLElement {
  return textAreaField({
    ...look,
    value: proposed[key],
    onChange: (value) => set({ [key]: value }),
  }).root;
}

function eventFields({ proposed: { event }, read, set }: Filling): HTMLElement[] {
  const setEvent = (change: Partial<LetterDraft['event']>): void =>
    set({ event: { ...read().event, ...change } });
  const date = textField({
    label: words.eventDate,
    kind: 'date',
    value: event.date,
    onChange: (value) => setEvent({ date: value }),
  });
  const field = (key: 'time' | 'place' | 'agenda', label: string): HTMLElement =>
    textField({ label, value: event[key], onChange: (value) => setEvent({ [key]: value }) }).root;
  return [
    el('div', { class: 'pair' }, date.root, field('time', words.eventTime)),
    field('place', words.eventPlace),
    field('agenda', words.eventAgenda),
  ];
}

function unitTicks({ proposed, set }: Filling, { units, nobody }: LetterProposal): HTMLElement {
  if (units.length === 0) return el('p', { class: 'empty' }, nobody);
  const codes = new Set(proposed.units);
  const ticks = units.map(({ code, name, owed }) =>
    tickField({
      label: words.unitOwing(name, owed),
      value: codes.has(code),
      onChange: (isChosen) => {
        if (isChosen) codes.add(code);
        else codes.delete(code);
        set({ units: units.map((unit) => unit.code).filter((known) => codes.has(known)) });
      },
    }),
  );
  return el('fieldset', {}, el('legend', {}, words.oneLetterEach), ...ticks);
}
