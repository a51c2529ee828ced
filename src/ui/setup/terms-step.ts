// The step of the wizard that asks which words and which clock the office uses.
import type { Terms } from '../../core/office/profile';
import type { Zone } from '../../core/office/unit';
import * as words from '../../messages/setup/wizard-terms-text';
import { el } from '../dom';
import { type Field, radioField, showErrors, textField } from '../field';
import type { Step, Wizard } from './step';

function isZone(text: string): text is Zone {
  return text in words.zones;
}

export const termsStep: Step = {
  key: 'terms',
  short: words.short,
  heading: words.heading,
  lead: () => words.lead,
  show: (wizard) => {
    const fields = words.questions.map(({ key, label, hint }) => fieldOf(wizard, key, label, hint));
    const zone = radioField({
      legend: words.zone,
      value: wizard.read().zone,
      choices: Object.entries(words.zones).map(([value, note]) => ({ value, text: value, note })),
      onChange: (value) => {
        if (isZone(value)) wizard.change({ zone: value });
      },
    });
    return {
      body: [el('div', { class: 'triple' }, ...fields.map(({ root }) => root), zone)],
      check: () =>
        showErrors(
          fields.map((field, index): readonly [Field, string] => {
            const question = words.questions[index];
            const isEmpty = question === undefined || wizard.read().terms[question.key].trim() === '';
            return [field, isEmpty ? words.wordMissing(question?.hint ?? '') : ''];
          }),
        ),
    };
  },
};

function fieldOf(wizard: Wizard, key: keyof Terms, label: string, hint: string): Field {
  return textField({
    label,
    value: wizard.read().terms[key],
    hint,
    onChange: (value) => wizard.change({ terms: { ...wizard.read().terms, [key]: value.trim() } }),
  });
}
