// Asks how often an obligation recurs, and from which day.
import type { ObligationDraft } from '../../app/obligations/rpc-obligations';
import * as words from '../../messages/obligations/recurrence-text';
import { el, fill } from '../dom';
import { type Field, selectField, textField } from '../field';
import { monthChoices } from './months';

function isPeriodType(text: string): text is ObligationDraft['periodType'] {
  return text in words.periods;
}

interface Recurrence {
  readonly root: HTMLElement;
  /** Each field on show with what is wrong with it, '' if nothing. */
  readonly checks: () => readonly (readonly [Field, string])[];
}

/** Asks the period and the days that type needs: a first month, a first day, or both ends of a campaign. */
export function recurrenceQuestion(
  today: string,
  read: () => ObligationDraft,
  change: (part: Partial<ObligationDraft>) => void,
): Recurrence {
  const dates = el('div', { class: 'stack' });
  let shown: readonly (readonly [Field, () => string])[] = [];
  const dateField = (label: string, key: 'anchor' | 'start' | 'end'): Field =>
    textField({ label, kind: 'date', value: read()[key], onChange: (value) => change({ [key]: value }) });
  const startMonth = (): Field =>
    selectField({
      label: words.startMonth,
      value: read().start,
      choices: monthChoices(today, 12, 12),
      onChange: (start) => change({ start }),
    });
  const show = (): void => {
    shown = fieldsOf(read().periodType, read, { dateField, startMonth });
    fill(dates, ...shown.map(([field]) => field.root));
  };
  const type = selectField({
    label: words.recurs,
    value: read().periodType,
    choices: Object.entries(words.periods).map(([value, text]) => ({ value, text })),
    onChange: (value) => {
      if (isPeriodType(value)) change({ periodType: value, ...datesOf(value, read(), today) });
      show();
    },
  });
  show();
  return {
    root: el('div', { class: 'stack' }, type.root, dates),
    checks: () => shown.map(([field, check]) => [field, check()]),
  };
}

interface Makers {
  readonly dateField: (label: string, key: 'anchor' | 'start' | 'end') => Field;
  readonly startMonth: () => Field;
}

function fieldsOf(
  type: ObligationDraft['periodType'],
  read: () => ObligationDraft,
  { dateField, startMonth }: Makers,
): readonly (readonly [Field, () => string])[] {
  if (type === 'campaign') {
    return [
      [dateField(words.firstDay, 'start'), () => (read().start === '' ? words.firstDayMissing : '')],
      [dateField(words.lastDay, 'end'), () => (read().end < read().start ? words.lastDayTooEarly : '')],
    ];
  }
  if (type !== 'biweekly') return [[startMonth(), () => '']];
  return [
    [dateField(words.anchor, 'anchor'), () => (read().anchor === '' ? words.anchorMissing : '')],
    [startMonth(), () => ''],
  ];
}

/** Drops the days that the new type of period does not use. */
function datesOf(
  type: ObligationDraft['periodType'],
  draft: ObligationDraft,
  today: string,
): Partial<ObligationDraft> {
  const month = `${(draft.start || today).slice(0, 7)}-01`;
  if (type === 'campaign') return { anchor: '', start: month, end: draft.end };
  return { anchor: type === 'biweekly' ? draft.anchor || today : '', start: month, end: '' };
}
