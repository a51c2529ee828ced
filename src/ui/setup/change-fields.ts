// The questions of a change of units: which ones, and what they become.
import type { UnitChangeDesk, UnitChangeDraft } from '../../app/setup/rpc-change';
import * as words from '../../messages/setup/succession-page-text';
import { button, el } from '../dom';
import { selectField, textField, tickField } from '../field';

interface Asking {
  readonly change: (part: Partial<UnitChangeDraft>) => void;
  /** Draws the questions anew, with as many as the draft now has, and moves to the last of that kind. */
  readonly again: () => void;
}

type Named = UnitChangeDraft['added'][number];

/** The questions that this kind of change needs; what was typed stays when one is added. */
export function changeFields(
  desk: UnitChangeDesk,
  draft: UnitChangeDraft,
  { change, again }: Asking,
): readonly HTMLElement[] {
  const { unitWord, prefix } = desk;
  let { old, added } = draft;
  const setOld = (place: number, code: string): void => {
    const before = nameOf(desk, old[place] ?? '');
    old = old.map((one, index) => (index === place ? code : one));
    change({ old });
    // A name that nobody has touched follows the choice.
    const follows = draft.kind === 'code' || draft.kind === 'name';
    const [name] = news.map((one) => one.name);
    if (!follows || name === undefined || !['', before].includes(name.value)) return;
    name.value = nameOf(desk, code);
    setAdded(0, { name: name.value });
  };
  const setAdded = (place: number, part: Partial<Named>): void => {
    added = added.map((one, index) => (index === place ? { ...one, ...part } : one));
    change({ added });
  };
  const more = (text: string, part: () => Partial<UnitChangeDraft>): HTMLElement =>
    button(text, 'quiet', () => {
      change(part());
      again();
    });
  const news = added.map((one, place) =>
    newFields(draft, { one, place, unitWord, onChange: (part) => setAdded(place, part) }),
  );
  const keeps = tickField({
    label: words.keepsOld(unitWord),
    value: draft.keepsOld,
    onChange: (keepsOld) => change({ keepsOld }),
  });
  return [
    ...old.map((code, place) => oldField(desk, { code, place, onChange: (chosen) => setOld(place, chosen) })),
    ...(draft.kind === 'merge' ? [more(words.addOld(unitWord), () => ({ old: [...old, ''] }))] : []),
    ...(draft.kind === 'split' ? [keeps] : []),
    ...news.map(({ root }) => root),
    ...(draft.kind === 'split'
      ? [more(words.addNew(unitWord), () => ({ added: [...added, { code: prefix, name: '' }] }))]
      : []),
  ];
}

function nameOf({ units }: UnitChangeDesk, code: string): string {
  return units.find((unit) => unit.code === code)?.name ?? '';
}

function oldField(
  { units, unitWord }: UnitChangeDesk,
  question: { readonly code: string; readonly place: number; readonly onChange: (code: string) => void },
): HTMLElement {
  const choices = units.map(({ code, name }) => ({ value: code, text: `${name} (${code})` }));
  return selectField({
    label: words.oldLabel(unitWord, question.place),
    value: question.code,
    choices: [{ value: '', text: words.choose }, ...choices],
    onChange: question.onChange,
  }).root;
}

function newFields(
  { kind, added }: UnitChangeDraft,
  question: {
    readonly one: Named;
    readonly place: number;
    readonly unitWord: string;
    readonly onChange: (part: Partial<Named>) => void;
  },
): { readonly root: HTMLElement; readonly name: { value: string } } {
  const { one, place, unitWord, onChange } = question;
  const { root, control } = textField({
    label: kind === 'name' ? words.newName : words.nameLabel,
    value: one.name,
    onChange: (typed) => onChange({ name: typed }),
  });
  if (kind === 'name') return { root, name: control };
  const code = textField({
    label: words.codeLabel,
    value: one.code,
    ...(place === 0 ? { hint: kind === 'merge' ? words.mergeCodeHint : words.codeHint } : {}),
    onChange: (typed) => onChange({ code: typed }),
  }).root;
  const number = added.length > 1 ? place + 1 : 0;
  const legend = el('legend', {}, words.newLegend(unitWord, number));
  return { root: el('fieldset', { class: 'stack' }, legend, code, root), name: control };
}
