// The sidebar Tambah kewajiban: a new obligation, with its next due dates before it is saved.
import type { DueTerms, ObligationChoices, ObligationDraft } from '../../app/obligations/rpc-obligations';
import type { DueKind } from '../../core/obligations/due-rule';
import { numberBetween } from '../../messages/obligations/due-question-text';
import * as words from '../../messages/obligations/obligation-page-text';
import { bindAction, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { type Field, numberField, readWhole, selectField, showErrors, textField, tickField } from '../field';
import { loadPage } from '../load-page';
import { callServer } from '../server';
import { basisField } from './basis-field';
import { type DueAnswer, type DueQuestion, dueQuestion, startDays } from './due-question';
import { evidenceChoices, isEvidenceChoice } from './evidence-choices';
import { recurrenceQuestion } from './recurrence';
import { whomField } from './whom-field';

/** The key of the decision that becomes an obligation; '' for any other. */
const decision = document.body.dataset.tentang ?? '';

if (decision === '') void loadPage('readObligationChoices', {}, (choices) => showForm(withOwn(choices), 0));
else void loadPage('decisionChoices', { key: decision }, (choices) => showForm(choices, 0));

/** Puts a blank draft before the examples, so that nothing the office already has is proposed again. */
function withOwn(choices: ObligationChoices): ObligationChoices {
  const [first] = choices.presets;
  if (first === undefined) return choices;
  const draft: ObligationDraft = {
    ...first.draft,
    name: '',
    owner: '',
    legalBasis: '',
    form: 'activity',
    periodType: 'monthly',
    anchor: '',
    start: `${choices.today.slice(0, 7)}-01`,
    end: '',
    binds: 'all',
  };
  return { ...choices, presets: [{ id: '', draft }, ...choices.presets] };
}

/** The draft while it is being filled in; numbers as typed, so that a slip stays visible next to its error. */
interface Filling {
  draft: ObligationDraft;
  count: string;
  dueDays: Readonly<Record<DueKind, string>>;
}

type Change = (part: Partial<ObligationDraft>) => void;

/** The whole form, beginning with the preset at this place. */
function showForm(choices: ObligationChoices, preset: number): void {
  const chosen = choices.presets[preset];
  if (chosen === undefined) return;
  const { draft } = chosen;
  const filling: Filling = {
    draft,
    count: String(draft.minimumCount),
    dueDays: { ...startDays, [draft.dueKind]: String(draft.dueDays) },
  };
  const change: Change = (part) => {
    filling.draft = { ...filling.draft, ...part };
  };
  const name = textField({
    label: words.name,
    value: draft.name,
    onChange: (value) => change({ name: value }),
  });
  const times = timesField(filling);
  const recurrence = recurrenceQuestion(
    choices.today,
    () => filling.draft,
    (part) => {
      change(part);
      due.preview();
    },
  );
  const due = askDue(filling, change);
  const isComplete = (): boolean => {
    const checks: (readonly [Field, string])[] = [
      [name, filling.draft.name.trim() === '' ? words.nameMissing : ''],
      [times, readWhole(filling.count, 1, 99) === null ? numberBetween(1, 99) : ''],
      ...recurrence.checks(),
    ];
    return showErrors(checks) && due.check();
  };
  fill(
    byId('page'),
    el('h1', {}, words.title),
    ...(choices.origin === undefined ? [] : [el('p', { class: 'lead' }, choices.origin)]),
    presetField(choices, preset).root,
    name.root,
    recurrence.root,
    times.root,
    due.root,
    ...otherQuestions(choices, draft, change),
    ...addButton(choices, filling, isComplete),
  );
}

function timesField(filling: Filling): Field {
  return numberField({
    label: words.minimumCount,
    value: filling.count,
    least: 1,
    most: 99,
    onChange: (value) => {
      filling.count = value;
    },
  });
}

function askDue(filling: Filling, change: Change): DueQuestion {
  const { draft, dueDays } = filling;
  return dueQuestion(
    { kind: draft.dueKind, days: dueDays, shiftToWorkingDay: draft.shiftToWorkingDay },
    (answer) => dueTermsOf(filling.draft, answer),
    ({ kind, days, shiftToWorkingDay }) => {
      filling.dueDays = days;
      change({ dueKind: kind, shiftToWorkingDay });
    },
  );
}

/** Null while the days that the type of period needs are not all there. */
function dueTermsOf(
  { periodType, anchor, start, end }: ObligationDraft,
  { kind, days, shiftToWorkingDay }: DueAnswer,
): DueTerms | null {
  const isDated =
    start !== '' &&
    (periodType !== 'campaign' || end >= start) &&
    (periodType !== 'biweekly' || anchor !== '');
  if (!isDated) return null;
  const dueDays = Number(days[kind]);
  return { periodType, anchor, start, end, dueKind: kind, dueDays, shiftToWorkingDay, zone: '' };
}

/** The button with its status line: it sends nothing before the form is complete. */
function addButton(
  choices: ObligationChoices,
  filling: Filling,
  isComplete: () => boolean,
): readonly HTMLElement[] {
  const status = statusLine();
  const add = el('button', { type: 'button', class: 'main' }, words.add);
  const run = async (): Promise<string | undefined> => {
    if (!isComplete()) return undefined;
    const { draft, count, dueDays } = filling;
    const asked: ObligationDraft = {
      ...draft,
      name: draft.name.trim(),
      minimumCount: Number(count),
      dueDays: Number(dueDays[draft.dueKind]),
    };
    const { message } =
      decision === ''
        ? await callServer('addObligation', asked)
        : await callServer('obligeDecision', { key: decision, draft: asked });
    showDone(choices, message);
    return message;
  };
  bindAction({ button: add, status, busyText: words.adding, run });
  return [add, status];
}

function presetField(choices: ObligationChoices, preset: number): Field {
  return selectField({
    label: words.startFrom,
    value: String(preset),
    choices: choices.presets.map(({ draft }, index) => ({
      value: String(index),
      text: draft.name || words.noPreset,
    })),
    hint: words.startFromHint,
    onChange: (value) => showForm(choices, Number(value)),
  });
}

function otherQuestions(
  { hasKelurahan, terms, presets }: ObligationChoices,
  draft: ObligationDraft,
  change: Change,
): readonly HTMLElement[] {
  const form = selectField({
    label: words.form,
    value: draft.form,
    choices: Object.entries(words.forms)
      .filter(([value]) => value !== 'recap' || presets.some((preset) => preset.draft.form === value))
      .map(([value, text]) => ({ value, text })),
    onChange: (value) => {
      if (isReportForm(value)) change({ form: value });
    },
  });
  const evidence = selectField({
    label: words.evidence,
    value: draft.evidence,
    choices: evidenceChoices,
    onChange: (value) => {
      if (isEvidenceChoice(value)) change({ evidence: value });
    },
  });
  const approval = tickField({
    label: words.approvalFirst,
    value: draft.approvalFirst,
    onChange: (approvalFirst) => change({ approvalFirst }),
  });
  const owner = textField({
    label: words.owner,
    value: draft.owner,
    onChange: (value) => change({ owner: value }),
  });
  const basis = basisField(draft.legalBasis, (legalBasis) => change({ legalBasis }));
  const whom = whomField(words.bindings(terms.unit, terms.office, hasKelurahan), hasKelurahan, {
    value: draft.binds,
    onChange: (binds) => change({ binds }),
  });
  return [whom.root, form.root, evidence.root, approval, owner.root, basis.root];
}

function isReportForm(text: string): text is ObligationDraft['form'] {
  return text in words.forms;
}

function showDone(choices: ObligationChoices, message: string): void {
  const heading = el('h1', { tabindex: '-1' }, words.added);
  fill(
    byId('page'),
    heading,
    el('p', {}, message),
    ...(decision === '' ? [button(words.addAnother, 'plain', () => showForm(choices, 0))] : []),
  );
  heading.focus();
}
