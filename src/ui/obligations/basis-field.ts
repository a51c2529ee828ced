// The field for what an obligation rests on, which says while its number is missing.
import { basisNote } from '../../messages/obligations/basis-text';
import * as words from '../../messages/obligations/obligation-page-text';
import { el } from '../dom';
import { type Field, textField } from '../field';

/** Nothing waits for the number: the sentence is a reminder, no mistake. */
export function basisField(value: string, onChange: (value: string) => void): Field {
  const missing = el('p', { class: 'hint', 'aria-live': 'polite' }, basisNote(value));
  const field = textField({
    label: words.basis,
    value,
    hint: words.basisHint,
    onChange: (typed) => {
      missing.textContent = basisNote(typed);
      onChange(typed);
    },
  });
  field.root.append(missing);
  return field;
}
