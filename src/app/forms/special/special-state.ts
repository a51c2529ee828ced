// Whether the forms that belong to no obligation still ask what the workbook says.
import { fingerprint } from '../../../core/fingerprint';
import type { SpecialForm } from '../../../core/forms/special-form';
import { checkedObligations, rolesOf } from '../../../core/visits/result-form';
import { circularAnswers } from '../../../messages/circulars/circular-answer-text';
import { findingAnswers } from '../../../messages/follow-ups/finding-answer-text';
import type { Office } from '../../office/read-office';
import type { WorkbookLayout } from '../../ports';
import { isFinished } from '../form-places';
import { isSpecialCurrent, specialPlaces } from './special-forms';

type Known = Pick<Office, 'layout' | 'settings' | 'obligations' | 'visitRows' | 'today'>;

/** Raised when the words or questions of a form change, so that standing forms follow a new release. */
const versions = { response: 1, 'visit-result': 1 } as const satisfies Record<SpecialForm, number>;

/** The choices of Jawaban: those of every kind of subject that the office uses. */
export function responseChoices({ tabsByKey }: Pick<WorkbookLayout, 'tabsByKey'>): readonly string[] {
  return [
    ...(tabsByKey.has('followUps') ? findingAnswers : []),
    ...(tabsByKey.has('circulars') ? circularAnswers : []),
  ];
}

/** What the form of results takes from the visits of the last days and those to come. */
export function resultContents({ obligations, visitRows, today }: Omit<Known, 'layout' | 'settings'>) {
  const visits = visitRows.map(({ value }) => value);
  const ids = obligations.map(({ id }) => id);
  const checked = new Set(checkedObligations(visits, ids, today));
  return {
    targets: obligations.filter(({ id }) => checked.has(id)).map(({ id, name }) => ({ id, name })),
    roles: rolesOf(visits, today),
  };
}

const contents = {
  response: ({ layout }) => responseChoices(layout),
  'visit-result': resultContents,
} as const satisfies Record<SpecialForm, (office: Known) => unknown>;

/** A fingerprint of everything that the form takes from the workbook. */
export function specialState(form: SpecialForm, office: Known): string {
  const made = [versions[form], office.settings.profile, contents[form](office)];
  return String(fingerprint(JSON.stringify(made)));
}

/** Forms that were begun and are not finished, or that were made from an older state of the workbook. */
export function staleSpecialForms(
  office: Known,
  notes: Readonly<Record<string, string>>,
): readonly SpecialForm[] {
  if (office.settings.profile === null) return [];
  return [...specialPlaces(notes)].flatMap(([form, place]) =>
    isFinished(place) && isSpecialCurrent(form, specialState(form, office), notes) ? [] : [form],
  );
}
