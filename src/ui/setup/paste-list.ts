// Turns a list from a letter or a sheet into units, and shows what was understood.
import * as words from '../../messages/setup/wizard-units-text';
import { button, el, fill } from '../dom';
import { type Field, textAreaField } from '../field';
import { mendBox, withLine } from '../lists/pasted-line';
import { rowsOfText } from '../lists/pasted-rows';
import { officeCodeOf } from './draft';
import type { Wizard } from './step';
import { type UnderstoodUnits, type UnitLineProblem, understandUnits, unitLines } from './unit-text';

interface TypedList {
  readonly field: Field;
  readonly preview: HTMLElement;
  readonly understood: () => UnderstoodUnits;
}

/** A box that opens on demand; its list takes the place of the ticked one when asked. */
export function pasteBox(wizard: Wizard, onUse: () => void): HTMLElement {
  const { unit } = wizard.read().terms;
  const use = button(words.usePasted, 'plain', () => {
    wizard.change({ units: typed.understood().units.map((entry) => ({ ...entry, chosen: true })) });
    box.open = false;
    onUse();
  });
  const typed = typedList(wizard, words.pasteLabel(unit), words.pasteHint, ({ units }) => {
    use.hidden = units.length === 0;
  });
  const summary = el('summary', {}, words.pasteOwn);
  const box = el('details', {}, summary, typed.field.root, typed.preview, use);
  box.addEventListener('toggle', () => {
    if (box.open) box.scrollIntoView({ block: 'start' });
  });
  return box;
}

/** The list of an office whose units no ministry lists: every line counts as soon as it is typed. */
export function wardList(wizard: Wizard): { readonly root: HTMLElement; readonly field: Field } {
  const { field, preview } = typedList(wizard, words.wardLabel, words.wardHint, ({ units }) =>
    wizard.change({ units: units.map((entry) => ({ ...entry, chosen: true })) }),
  );
  return { root: el('div', { class: 'stack' }, field.root, preview), field };
}

function typedList(
  wizard: Wizard,
  label: string,
  hint: string,
  onRead: (understood: UnderstoodUnits) => void,
): TypedList {
  const preview = el('div', { class: 'preview', 'aria-live': 'polite' });
  const draft = wizard.read();
  const place = {
    tier: draft.tier,
    officeCode: officeCodeOf(draft),
    officeName: draft.officeName,
    unitWord: draft.terms.unit,
  };
  const understood = (): UnderstoodUnits =>
    understandUnits(field.control.value, { ...place, known: wizard.read().knownUnits });
  const mend = (text: string): void => {
    field.control.value = text;
    look();
  };
  const look = (): void => {
    const text = field.control.value;
    const read = understood();
    fill(preview, ...(text.trim() === '' ? [] : renderUnderstood(read, text, mend)));
    onRead(read);
  };
  const field = textAreaField({ label, value: unitLines(draft.units), rows: 6, hint, onChange: look });
  look();
  return { field, preview, understood };
}

function renderUnderstood(
  { units, problems, notes }: UnderstoodUnits,
  text: string,
  onMend: (text: string) => void,
): readonly HTMLElement[] {
  const sample = units.slice(0, 3).map(({ code, name }) => `${code} ${name}`);
  const lines = { text, rows: rowsOfText(text).length };
  const item = ({ line, sentence, choices }: UnitLineProblem): HTMLElement => {
    const meant = choices.map(({ code, name }) =>
      button(words.meant(code, name), 'quiet', () => onMend(withLine(text, line, `${code} ${name}`))),
    );
    return el('li', {}, sentence, ...meant, ...mendBox(lines, line, onMend));
  };
  return [
    el('p', {}, words.understood(units.length, problems.length)),
    ...(units.length === 0
      ? []
      : [el('p', { class: 'hint' }, sample.join(' · ') + (units.length > 3 ? ' · …' : ''))]),
    ...(problems.length === 0 ? [] : [el('ul', { class: 'problems' }, ...problems.map(item))]),
    ...notes.map((note) => el('p', { class: 'hint' }, note)),
  ];
}
