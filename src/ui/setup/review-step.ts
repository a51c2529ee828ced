// The last step of the wizard: what will be made, each answer with a button that changes it.
import { evidenceWords } from '../../messages/office/choice-words';
import * as words from '../../messages/setup/wizard-review-text';
import { button, el } from '../dom';
import { monthText } from '../obligations/months';
import { chosenUnits, type Draft, isMixed, officeCodeOf, unitsText } from './draft';
import type { Step, StepKey, Wizard } from './step';

export const reviewStep: Step = {
  key: 'review',
  short: words.short,
  heading: words.heading,
  lead: () => words.lead,
  show: (wizard) => ({ body: [renderFacts(wizard)], check: () => true }),
};

function renderFacts(wizard: Wizard): HTMLElement {
  const draft = wizard.read();
  const isNew = wizard.setup.office === null;
  return el(
    'dl',
    { class: 'facts' },
    fact(wizard, {
      step: 'area',
      label: words.office,
      answer: `${draft.terms.office} ${draft.officeName}`,
      detail: officeCodeOf(draft),
    }),
    fact(wizard, { step: 'units', label: words.monitored, answer: unitsText(draft), detail: namesOf(draft) }),
    fact(wizard, {
      step: 'terms',
      label: words.terms,
      answer: `${draft.terms.unit}, ${draft.terms.unitHead}, ${draft.terms.subUnit}`,
      detail: words.zone(draft.zone),
    }),
    ...(isNew
      ? [
          fact(wizard, {
            step: 'obligation',
            label: words.obligation,
            answer: obligationText(draft),
            detail: dueText(draft),
          }),
        ]
      : []),
    fact(wizard, { step: 'contact', label: words.contact, answer: contactText(draft), detail: '' }),
  );
}

interface Fact {
  /** Where it is changed. */
  readonly step: StepKey;
  readonly label: string;
  readonly answer: string;
  /** In small below; '' for none. */
  readonly detail: string;
}

function fact(wizard: Wizard, { step, label, answer, detail }: Fact): HTMLElement {
  const change = button(words.change, 'quiet', () => wizard.goTo(step));
  change.setAttribute('aria-label', words.changeLabel(label));
  const more = detail === '' ? [] : [el('small', {}, detail)];
  return el('div', {}, el('dt', {}, label), el('dd', {}, el('span', {}, answer, ...more), change));
}

function namesOf(draft: Draft): string {
  const names = chosenUnits(draft).map(({ name }) => name);
  return names.length <= 12 ? names.join(', ') : words.andOthers(names.slice(0, 10), names.length - 10);
}

function obligationText(draft: Draft): string {
  const { obligation, minimumCount } = draft;
  const isWithoutKelurahan = isMixed(draft) && !obligation.bindsKelurahan;
  return words.obligationText(obligation.name.trim(), Number(minimumCount), isWithoutKelurahan);
}

function dueText({ obligation, dueDays }: Draft): string {
  return words.obligationDetail({
    month: monthText(obligation.start),
    due: words.dueTexts[obligation.dueKind](Number(dueDays[obligation.dueKind])),
    isShifted: obligation.shiftToWorkingDay,
    evidence: evidenceWords[obligation.evidence],
    basis: obligation.legalBasis.trim(),
  });
}

function contactText({ headEmail, contactPerson, contactPhone }: Draft): string {
  const given = [headEmail, contactPerson, contactPhone]
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return given.length === 0 ? words.contactMissing : given.join(' · ');
}
