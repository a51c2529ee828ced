// The fields of a report's entry and what they hold.
import type { ProxyChoices, ProxyDraft, ProxyObligation } from '../../app/reports/rpc-proxy';
import { capitalise } from '../../core/capitalise';
import { unitHeading } from '../../messages/office/unit-word';
import * as words from '../../messages/reports/proxy-page-text';
import { combobox } from '../combobox';
import { el } from '../dom';
import { type Field, numberField, selectField, textAreaField, textField, tickField } from '../field';

/** Largest number the server takes, in digits. */
const mostPeople = 999_999_999;

export interface EntryFields {
  readonly root: HTMLElement;
  /** Where the next entry begins. */
  readonly unit: Field;
  /** The field a sentence about it belongs to. */
  readonly activityDate: Field;
}

interface Shown {
  readonly choices: ProxyChoices;
  readonly obligation: ProxyObligation;
  readonly draft: ProxyDraft;
  readonly onChange: (part: Partial<ProxyDraft>) => void;
  /** Another obligation asks for other fields, so the page is drawn again. */
  readonly onObligation: (id: string) => void;
}

/** Fields that stay the same from one entry to the next come first, so that typing starts behind them. */
export function entryFields(shown: Shown): EntryFields {
  const { choices, obligation, draft, onChange } = shown;
  const owed = selectField({
    label: words.obligation,
    value: draft.obligation,
    choices: choices.obligations.map(({ id, name }) => ({ value: id, text: name })),
    onChange: shown.onObligation,
  });
  const source = selectField({
    label: words.source,
    value: draft.source,
    choices: choices.sources.map((text) => ({ value: text, text: capitalise(text) })),
    onChange: (value) => onChange({ source: value }),
  });
  const received = textField({
    label: words.received,
    kind: 'date',
    value: draft.receivedDate,
    onChange: (receivedDate) => onChange({ receivedDate }),
  });
  received.control.setAttribute('max', choices.today);
  const activityDate = textField({
    label: obligation.dayLabel,
    kind: 'date',
    value: draft.activityDate,
    onChange: (value) => onChange({ activityDate: value }),
  });
  activityDate.control.setAttribute('max', choices.today);
  const bound = new Set(obligation.units);
  const unit = combobox({
    label: unitHeading(choices.unitWord),
    onChoose: (value) => onChange({ unit: value }),
  });
  unit.offer(
    choices.units
      .filter(({ code }) => bound.has(code))
      .map(({ code, name }) => ({ value: code, text: name, code })),
    draft.unit,
    words.unitHint,
  );
  const root = el(
    'div',
    { class: 'entry' },
    owed.root,
    el('div', { class: 'numbers' }, source.root, received.root),
    ...(obligation.dayLabel === '' ? [] : [activityDate.root]),
    unit.root,
    ...(obligation.isActivity ? activityFields(shown) : []),
    ...(obligation.numbers.length > 0 ? [numberFields(shown)] : []),
  );
  return { root, unit, activityDate };
}

/** Whom it has reached, in the words of the form. */
function audienceTicks({ obligation: { audiences }, draft, onChange }: Shown): readonly HTMLElement[] {
  if (audiences === null) return [];
  const chosen = new Set(draft.kinds);
  const ticks = audiences.choices.map((choice) =>
    tickField({
      label: choice,
      value: chosen.has(choice),
      onChange: (isChosen) => {
        if (isChosen) chosen.add(choice);
        else chosen.delete(choice);
        onChange({ kinds: audiences.choices.filter((known) => chosen.has(known)) });
      },
    }),
  );
  return [el('fieldset', {}, el('legend', {}, audiences.legend), ...ticks)];
}

function activityFields(shown: Shown): readonly HTMLElement[] {
  const { obligation, draft, onChange } = shown;
  const people = numberField({
    label: obligation.audiences?.peopleLabel ?? words.people,
    value: draft.people,
    least: 0,
    most: mostPeople,
    onChange: (value) => onChange({ people: value }),
  });
  const place = textField({
    label: obligation.audiences?.placeLabel ?? words.place,
    value: draft.place,
    onChange: (value) => onChange({ place: value }),
  });
  const result = textField({
    label: words.result,
    value: draft.result,
    onChange: (value) => onChange({ result: value }),
  });
  const photos = textField({
    label: obligation.needsPhotos ? words.photosRequired : words.photosOptional,
    value: draft.photos,
    onChange: (value) => onChange({ photos: value }),
  });
  photos.control.setAttribute('maxlength', '2000');
  return [
    ...audienceTicks(shown),
    el('div', { class: 'count-line' }, people.root, place.root),
    ...(obligation.audiences === null ? [result.root] : []),
    photos.root,
  ];
}

function numberFields({ obligation, draft, onChange }: Shown): HTMLElement {
  let numbers = draft.numbers;
  const fields = obligation.numbers.map(({ key, label, help, isCode }) => {
    const question = {
      label,
      value: numbers[key] ?? '',
      onChange: (value: string) => {
        numbers = { ...numbers, [key]: value };
        onChange({ numbers });
      },
    };
    return isCode
      ? textAreaField({ ...question, hint: help, rows: 4 })
      : numberField({ ...question, least: 0, most: mostPeople });
  });
  const isCode = obligation.numbers.some((number) => number.isCode === true);
  return el('div', { class: isCode ? '' : 'numbers' }, ...fields.map(({ root }) => root));
}
