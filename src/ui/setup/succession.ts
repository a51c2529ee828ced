// The sidebar Wilayah berubah: a new code, a new name, a split or a merger, looked at before it is saved.
import type { UnitChangeDesk, UnitChangeDraft } from '../../app/setup/rpc-change';
import { UNIT_CHANGES } from '../../core/office/unit-change';
import * as words from '../../messages/setup/succession-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { radioField, textField } from '../field';
import { loadPage } from '../load-page';
import { callServer } from '../server';
import { changeFields } from './change-fields';

void loadPage('readUnitChange', {}, (desk) => showPage(desk, ''));

/** A blank change of a kind, with what can be filled in for the person. */
function draftOf(desk: UnitChangeDesk, kind: UnitChangeDraft['kind']): UnitChangeDraft {
  const isSplit = kind === 'split';
  return {
    kind,
    old: kind === 'merge' ? ['', ''] : [''],
    day: desk.day,
    added: Array.from({ length: isSplit ? 2 : 1 }, () => ({ code: desk.prefix, name: '' })),
    keepsOld: false,
  };
}

function showPage(desk: UnitChangeDesk, done: string): void {
  let draft = draftOf(desk, 'code');
  const told = statusLine();
  const preview = el('section', { class: 'stack', 'aria-label': words.previewTitle });
  const status = statusLine();
  const questions = el('div', { class: 'stack' });
  const touch = (): void => {
    fill(preview);
    showStatus(status, 'none', '');
  };
  const change = (part: Partial<UnitChangeDraft>): void => {
    draft = { ...draft, ...part };
    touch();
  };
  const ask = (): void => fill(questions, ...changeFields(desk, draft, { change, again }), ...dayField());
  const again = (): void => {
    ask();
    const asked = questions.querySelectorAll<HTMLElement>(
      draft.kind === 'merge' ? 'select' : 'fieldset > :nth-child(2) input',
    );
    asked[asked.length - 1]?.focus();
  };
  const dayField = (): readonly HTMLElement[] =>
    draft.kind === 'name'
      ? []
      : [
          textField({
            label: words.dayLabel,
            value: draft.day,
            hint: words.dayHint,
            onChange: (day) => change({ day }),
          }).root,
        ];
  const kinds = radioField({
    legend: words.kindLegend,
    value: draft.kind,
    choices: words.kindChoices(desk.unitWord),
    onChange: (value) => {
      const kind = UNIT_CHANGES.find((known) => known === value);
      if (kind === undefined) return;
      draft = { ...draftOf(desk, kind), day: draft.day };
      touch();
      ask();
    },
  });
  const check = el('button', { type: 'button', class: 'plain wide' }, words.check);
  const look = async (): Promise<string> => {
    const { lines, doubts, hasChanges, seen } = await callServer('previewUnitChange', draft);
    fill(preview, ...previewParts(lines, doubts), ...(hasChanges ? saveParts({ draft, seen }) : []));
    return words.notSavedYet;
  };
  bindAction({ button: check, status, busyText: words.checking, run: look });
  ask();
  fill(
    byId('page'),
    el('h1', {}, words.windowTitle),
    el('p', { class: 'hint' }, words.lead),
    told,
    kinds,
    questions,
    check,
    status,
    preview,
  );
  if (done !== '') showStatus(told, 'done', done);
}

function previewParts(lines: readonly string[], doubts: readonly string[]): readonly HTMLElement[] {
  return [
    el('h2', {}, words.previewTitle),
    ...doubts.map((doubt) => el('p', {}, el('strong', {}, doubt))),
    el('ul', { class: 'mails' }, ...lines.map((line) => el('li', {}, line))),
  ];
}

function saveParts(asked: {
  readonly draft: UnitChangeDraft;
  readonly seen: string;
}): readonly HTMLElement[] {
  const status = statusLine();
  const save = el('button', { type: 'button', class: 'main' }, words.save);
  const run = async (): Promise<undefined> => {
    const { message, desk } = await callServer('saveUnitChange', { ...asked.draft, seen: asked.seen });
    showPage(desk, message);
    window.scrollTo({ top: 0 });
    return undefined;
  };
  bindAction({ button: save, status, busyText: words.savingChange, run });
  return [save, status];
}
