// Whether a form still asks what its obligation says.

import { fingerprint } from '../../core/fingerprint';
import { requiredAudiences } from '../../core/obligations/audiences';
import { hasForm, type Obligation, ruleOn } from '../../core/obligations/obligation';
import { isBound } from '../../core/obligations/obligation-rule';
import { usualAudiences } from '../../messages/forms/form-text';
import { labelOfUnit } from '../../tables/office/unit-table';
import { audiencesNamed } from '../office/facts/register-facts';
import type { Office } from '../office/read-office';
import { monthChoices, monthKey } from './form-of-obligation';

/** Raised when the words or questions of all forms change, so that standing forms follow a new release. */
const formVersion = 2;

const prefix = 'formulir-memuat:';

/** Names of the bound units in the order of the tab, as the form lists them; none for an obligation without a form. */
export function labelsBoundBy(obligation: Obligation, { units, today }: Office): readonly string[] {
  if (!hasForm(obligation)) return [];
  const rule = ruleOn(obligation, today);
  return units.filter((unit) => isBound(rule, unit)).map(({ code, name }) => labelOfUnit(code, name));
}

/** Whom a circular is carried to, as its form offers them; none for forms of other kinds. */
export function formAudiences(obligation: Obligation, office: Office): readonly string[] {
  return requiredAudiences([obligation], audiencesNamed(office), usualAudiences).get(obligation.id) ?? [];
}

/** The notebook entry of what a form was last made from. */
export function formStateEntry(obligation: Obligation, office: Office): Readonly<Record<string, string>> {
  return {
    [prefix + obligation.id]: stateOf(obligation, office),
  };
}

/** Whether a form was last made from what the workbook says now. */
export function isFormCurrent(
  obligation: Obligation,
  office: Office,
  notebook: Readonly<Record<string, string>>,
): boolean {
  return notebook[prefix + obligation.id] === stateOf(obligation, office);
}

/**
 * Obligations that bind somebody and whose form is missing or was made from an older state of the workbook; none in a
 * workbook that was not set up here, such as a copy: its first forms are made by the set-up.
 */
export function obligationsWithStaleForm(
  office: Office,
  notebook: Readonly<Record<string, string>>,
): readonly Obligation[] {
  return office.settings.profile === null || office.layout.zone === ''
    ? []
    : office.obligations.filter(
        (obligation) =>
          !isFormCurrent(obligation, office, notebook) && labelsBoundBy(obligation, office).length > 0,
      );
}

/**
 * The months that a form has to offer instead of those it was made with, where nothing else has changed: they move on
 * every month. Null where the form has to be gone through.
 */
export function monthsMovedOn(
  obligation: Obligation,
  office: Office,
  notebook: Readonly<Record<string, string>>,
): readonly string[] | null {
  const [rest, months] = (notebook[prefix + obligation.id] ?? '').split(monthMark);
  const isSameElse = months !== undefined && stateOf(obligation, office).split(monthMark)[0] === rest;
  return isSameElse ? monthChoices(obligation, office.today) : null;
}

/** Between the print of the months that a form offers and that of all else. */
const monthMark = '/';

/** A fingerprint of everything that a form takes from the workbook, which the dates of an obligation are not part of. */
function stateOf(obligation: Obligation, office: Office): string {
  const { name, form } = obligation;
  const { evidence } = ruleOn(obligation, office.today);
  const labels = labelsBoundBy(obligation, office);
  const months = monthChoices(obligation, office.today);
  const audiences = formAudiences(obligation, office);
  const asked = [formVersion, name, form, evidence, office.settings.profile, labels];
  const extra = [...(months === null ? [] : [monthKey]), ...audiences];
  const rest = fingerprint(JSON.stringify([...asked, ...extra]));
  return months === null ? String(rest) : `${rest}${monthMark}${fingerprint(JSON.stringify(months))}`;
}
