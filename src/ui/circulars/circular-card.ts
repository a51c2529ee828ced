// One circular: its status, who has acknowledged it, and what staff note about it.
import type { CircularCard, CircularDesk } from '../../app/circulars/rpc-circulars';
import { ACKNOWLEDGE_STEPS, type AcknowledgeStep } from '../../core/circulars/acknowledgement';
import * as words from '../../messages/circulars/circulars-page-text';
import { saving } from '../../messages/office/shared-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { el, fill } from '../dom';
import { radioField, selectField, textField } from '../field';
import { callServer, ServerRefusal } from '../server';
import { askParts } from './ask-parts';

type Next = (desk: CircularDesk, message: string) => void;

/** In the list of units: all that have not said of the step. */
const EVERYBODY = '*';

/** `next` is told what a call has done. */
export function circularCard(card: CircularCard, next: Next): HTMLElement {
  const { title, subject, status, counts, deadline, isLate, waiting } = card;
  return el(
    'details',
    { class: 'visit' },
    el(
      'summary',
      {},
      el('strong', {}, title),
      el('span', { class: 'circular-facts' }, `${status} · ${counts}`),
    ),
    el(
      'div',
      { class: 'stack' },
      ...(subject === '' ? [] : [el('p', {}, subject)]),
      ...(deadline === '' ? [] : [el('p', isLate ? { class: 'circular-late' } : {}, deadline)]),
      ...(waiting.received.length === 0
        ? [el('p', {}, words.allReceived)]
        : [waitingLine('received', card), askParts(card)]),
      ...(['read', 'carried-out'] as const)
        .filter((step) => waiting[step].length > 0)
        .map((step) => waitingLine(step, card)),
      noteForm(card, next),
    ),
  );
}

function waitingLine(step: AcknowledgeStep, { waiting }: CircularCard): HTMLElement {
  const names = waiting[step].map(({ name }) => name).join(', ');
  return el('p', {}, el('strong', {}, `${words.waitingSteps[step]} (${waiting[step].length}): `), names);
}

/** What staff were told: who, which step, and by whom. */
function noteForm({ id, title, waiting }: CircularCard, next: Next): HTMLElement {
  const status = statusLine();
  let step: AcknowledgeStep = 'received';
  let unit = '';
  let person = '';
  const place = el('div', {});
  const showUnits = (): void => {
    unit = '';
    const open = waiting[step];
    fill(
      place,
      selectField({
        label: words.whoLabel,
        value: '',
        choices: [
          { value: '', text: words.chooseUnit },
          ...(open.length > 1 ? [{ value: EVERYBODY, text: words.everybody(open.length) }] : []),
          ...open.map(({ code, name }) => ({ value: code, text: name })),
        ],
        onChange: (chosen) => {
          unit = chosen;
        },
      }).root,
    );
    showStatus(status, 'none', '');
  };
  showUnits();
  const save = el('button', { type: 'button', class: 'plain' }, words.note);
  save.setAttribute('aria-label', `${words.note}: ${title}`);
  const run = async (): Promise<undefined> => {
    if (unit === '') throw new ServerRefusal(words.unitMissing);
    const units = unit === EVERYBODY ? waiting[step].map(({ code }) => code) : [unit];
    const { desk, message } = await callServer('acknowledgeCircular', { circular: id, units, step, person });
    next(desk, message);
    return undefined;
  };
  bindAction({ button: save, status, busyText: saving, run });
  return el(
    'fieldset',
    { class: 'stack' },
    el('legend', {}, words.noteTitle),
    radioField({
      legend: words.stepLegend,
      value: step,
      choices: ACKNOWLEDGE_STEPS.map((value) => ({ value, text: words.stepChoices[value] })),
      onChange: (value) => {
        step = ACKNOWLEDGE_STEPS.find((known) => known === value) ?? 'received';
        showUnits();
      },
    }),
    place,
    textField({
      label: words.personLabel,
      value: '',
      onChange: (value) => {
        person = value;
      },
    }).root,
    el('div', { class: 'actions' }, save),
    status,
  );
}
