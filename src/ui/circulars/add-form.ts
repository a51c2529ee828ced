// The questions for a new circular.
import type { CircularDesk, CircularDraft } from '../../app/circulars/rpc-circulars';
import * as words from '../../messages/circulars/circulars-page-text';
import { saving } from '../../messages/office/shared-page-text';
import { bindAction, statusLine } from '../action';
import { el } from '../dom';
import { selectField, textField } from '../field';
import { callServer } from '../server';

type TextKey = keyof typeof words.fields;

const keys: readonly TextKey[] = [
  'issuer',
  'shape',
  'number',
  'date',
  'subject',
  'until',
  'replaces',
  'addressees',
  'acknowledgeBy',
  'audiences',
];

/** `next` is told when it is noted; what was typed stays after a failure. */
export function addForm(
  { obligations, circulars }: CircularDesk,
  next: (desk: CircularDesk, message: string) => void,
): HTMLElement {
  let draft: CircularDraft = {
    issuer: '',
    shape: words.shapeInitial,
    number: '',
    date: '',
    subject: '',
    until: '',
    replaces: '',
    addressees: '',
    acknowledgeBy: '',
    audiences: '',
    obligation: '',
  };
  const fields = keys.map((key) => {
    const { label, hint } = words.fields[key];
    return textField({
      label,
      value: draft[key],
      ...(hint === '' ? {} : { hint }),
      onChange: (value) => {
        draft = { ...draft, [key]: value };
      },
    }).root;
  });
  const basis = selectField({
    label: words.obligationLabel,
    value: '',
    choices: [
      { value: '', text: words.noObligation },
      ...obligations.map(({ id, name }) => ({ value: id, text: name })),
    ],
    onChange: (obligation) => {
      draft = { ...draft, obligation };
    },
  });
  const status = statusLine();
  const save = el('button', { type: 'button', class: 'main' }, words.add);
  const run = async (): Promise<undefined> => {
    const { desk, message } = await callServer('addCircular', draft);
    next(desk, message);
    return undefined;
  };
  bindAction({ button: save, status, busyText: saving, run });
  return el(
    'details',
    circulars.length === 0 ? { class: 'visit', open: true } : { class: 'visit' },
    el('summary', {}, el('strong', {}, words.addTitle)),
    el(
      'div',
      { class: 'stack' },
      el('div', { class: 'circular-fields' }, ...fields, basis.root),
      el('div', { class: 'actions' }, save),
      status,
    ),
  );
}
