// The step of the wizard that asks what every desa must do first, and by when it must be reported.
import { numberBetween } from '../../messages/obligations/due-question-text';
import {
  basis as basisLabel,
  evidence as evidenceLabel,
  name as nameLabel,
} from '../../messages/obligations/obligation-page-text';
import { startMonth } from '../../messages/obligations/recurrence-text';
import * as words from '../../messages/setup/wizard-obligation-text';
import { el } from '../dom';
import { type Field, numberField, readWhole, selectField, showErrors, textField, tickField } from '../field';
import { type DueQuestion, dueQuestion } from '../obligations/due-question';
import { evidenceChoices, isEvidenceChoice } from '../obligations/evidence-choices';
import { monthChoices } from '../obligations/months';
import { type Draft, isMixed } from './draft';
import type { Step, StepView, Wizard } from './step';

export const obligationStep: Step = {
  key: 'obligation',
  short: words.short,
  heading: words.heading,
  lead: () => words.lead,
  show: showObligation,
};

type Change = (part: Partial<Draft['obligation']>) => void;

function showObligation(wizard: Wizard): StepView {
  const draft = wizard.read();
  const change: Change = (part) => wizard.change({ obligation: { ...wizard.read().obligation, ...part } });
  const name = textField({
    label: nameLabel,
    value: draft.obligation.name,
    onChange: (text) => change({ name: text }),
  });
  const count = numberField({
    label: words.minimumCount,
    value: draft.minimumCount,
    least: 1,
    most: 31,
    onChange: (minimumCount) => wizard.change({ minimumCount }),
  });
  const due = askDue(wizard, change);
  const start = selectField({
    label: startMonth,
    value: draft.obligation.start,
    choices: monthChoices(wizard.setup.today, 12, 6),
    onChange: (text) => {
      change({ start: text });
      due.preview();
    },
  });
  return {
    body: [
      el('div', { class: 'rule' }, name.root, count.root, start.root),
      due.root,
      ...furtherQuestions(draft, change),
    ],
    check: () => {
      const { obligation, minimumCount } = wizard.read();
      const checks: (readonly [Field, string])[] = [
        [name, obligation.name.trim() === '' ? words.nameMissing : ''],
        [count, readWhole(minimumCount, 1, 31) === null ? numberBetween(1, 31) : ''],
      ];
      return showErrors(checks) && due.check();
    },
  };
}

function furtherQuestions(draft: Draft, change: Change): readonly HTMLElement[] {
  const evidence = selectField({
    label: evidenceLabel,
    value: draft.obligation.evidence,
    choices: evidenceChoices,
    onChange: (text) => {
      if (isEvidenceChoice(text)) change({ evidence: text });
    },
  });
  const basis = textField({
    label: basisLabel,
    value: draft.obligation.legalBasis,
    hint: words.basisHint,
    onChange: (text) => change({ legalBasis: text }),
  });
  const binds = tickField({
    label: words.bindsKelurahan,
    value: draft.obligation.bindsKelurahan,
    onChange: (bindsKelurahan) => change({ bindsKelurahan }),
  });
  return [el('div', { class: 'pair' }, evidence.root, basis.root), ...(isMixed(draft) ? [binds] : [])];
}

function askDue(wizard: Wizard, change: Change): DueQuestion {
  const { obligation, dueDays } = wizard.read();
  return dueQuestion(
    { kind: obligation.dueKind, days: dueDays, shiftToWorkingDay: obligation.shiftToWorkingDay },
    ({ kind, days, shiftToWorkingDay }) => ({
      periodType: 'monthly',
      anchor: '',
      start: wizard.read().obligation.start,
      end: '',
      dueKind: kind,
      dueDays: Number(days[kind]),
      shiftToWorkingDay,
      zone: wizard.read().zone,
    }),
    ({ kind, days, shiftToWorkingDay }) => {
      wizard.change({ dueDays: days });
      change({ dueKind: kind, shiftToWorkingDay });
    },
  );
}
