// Which fields does the entry of a report show, and what do they hold?
import type { ProxyChoices, ProxyDraft, ProxyObligation } from '../../app/reports/rpc-proxy';
import { combobox } from '../combobox';
import { el } from '../dom';
import { type Field, numberField, selectField, textField } from '../field';

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
  /** Another obligation asks for other fields: the page is shown anew. */
  readonly onObligation: (id: string) => void;
}

/** What stays from one entry to the next stands first, so that the rest is typed without passing it again. */
export function entryFields(shown: Shown): EntryFields {
  const { choices, obligation, draft, onChange } = shown;
  const owed = selectField({
    label: 'Kewajiban',
    value: draft.obligation,
    choices: choices.obligations.map(({ id, name }) => ({ value: id, text: name })),
    onChange: shown.onObligation,
  });
  const source = selectField({
    label: 'Sumber',
    value: draft.source,
    choices: choices.sources.map((text) => ({
      value: text,
      text: text.slice(0, 1).toUpperCase() + text.slice(1),
    })),
    onChange: (value) => onChange({ source: value }),
  });
  const received = textField({
    label: 'Diterima kantor',
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
    label: choices.unitWord.slice(0, 1).toUpperCase() + choices.unitWord.slice(1),
    onChoose: (value) => onChange({ unit: value }),
  });
  unit.offer(
    choices.units
      .filter(({ code }) => bound.has(code))
      .map(({ code, name }) => ({ value: code, text: name, code })),
    draft.unit,
    'Ketik sebagian nama',
  );
  const root = el(
    'div',
    { class: 'entry' },
    owed.root,
    el('div', { class: 'numbers' }, source.root, received.root),
    activityDate.root,
    unit.root,
    ...(obligation.isActivity ? activityFields(shown) : []),
    ...(obligation.numbers.length > 0 ? [numberFields(shown)] : []),
  );
  return { root, unit, activityDate };
}

function activityFields({ obligation, draft, onChange }: Shown): readonly HTMLElement[] {
  const people = numberField({
    label: 'Warga hadir',
    value: draft.people,
    least: 0,
    most: mostPeople,
    onChange: (value) => onChange({ people: value }),
  });
  const place = textField({
    label: 'Tempat',
    value: draft.place,
    onChange: (value) => onChange({ place: value }),
  });
  const result = textField({
    label: 'Hasil dan kendala',
    value: draft.result,
    onChange: (value) => onChange({ result: value }),
  });
  const photos = textField({
    label: obligation.needsPhotos ? 'Tautan foto (diwajibkan)' : 'Tautan foto (boleh kosong)',
    value: draft.photos,
    onChange: (value) => onChange({ photos: value }),
  });
  photos.control.setAttribute('maxlength', '2000');
  return [el('div', { class: 'count-line' }, people.root, place.root), result.root, photos.root];
}

function numberFields({ obligation, draft, onChange }: Shown): HTMLElement {
  let numbers = draft.numbers;
  const fields = obligation.numbers.map(({ key, label }) =>
    numberField({
      label,
      value: numbers[key] ?? '',
      least: 0,
      most: mostPeople,
      onChange: (value) => {
        numbers = { ...numbers, [key]: value };
        onChange({ numbers });
      },
    }),
  );
  return el('div', { class: 'numbers' }, ...fields.map(({ root }) => root));
}
