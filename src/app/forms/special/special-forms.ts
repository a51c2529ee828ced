// What the notebook knows of the forms that belong to no obligation: where they are, what they were made from.
import { codeOfSeal } from '../../../core/forms/link-code';
import {
  type Addressee,
  type AddresseeCodeOf,
  SPECIAL_FORMS,
  type SpecialForm,
} from '../../../core/forms/special-form';
import { prefilledLink } from '../../../tables/forms/form-plan';
import type { FormPlace, Ports } from '../../ports';
import { isFinished, parsePlace, placeText } from '../form-places';
import { linkSecret } from '../link-codes';

type Notes = Readonly<Record<string, string>>;

const placePrefix = 'formulir-khusus:';
const statePrefix = 'formulir-khusus-memuat:';

/** Those that were begun; a damaged entry counts as missing. */
export function specialPlaces(notes: Notes): ReadonlyMap<SpecialForm, FormPlace> {
  return new Map(
    SPECIAL_FORMS.flatMap((form): (readonly [SpecialForm, FormPlace])[] => {
      const place = parsePlace(notes[placePrefix + form] ?? '');
      return place === null ? [] : [[form, place]];
    }),
  );
}

export function specialPlaceEntry(form: SpecialForm, place: FormPlace): Notes {
  return { [placePrefix + form]: placeText(place) };
}

/** The entry of a form that is gone: it counts as never made. */
export function forgottenPlace(form: SpecialForm): Notes {
  return { [placePrefix + form]: '' };
}

/** `state`: a fingerprint of what the form was made from. */
export function specialStateEntry(form: SpecialForm, state: string): Notes {
  return { [statePrefix + form]: state };
}

export function isSpecialCurrent(form: SpecialForm, state: string, notes: Notes): boolean {
  return notes[statePrefix + form] === state;
}

/** The check code over form, subject and unit (ADR 0017); '' while no secret was made. */
export function addresseeCodes(
  { signer }: Pick<Ports, 'signer'>,
  notes: Notes,
  form: SpecialForm,
): AddresseeCodeOf {
  const secret = linkSecret(notes);
  const codes = new Map<string, string>();
  return ({ subject, unit }) => {
    const text = `${form}|${subject}|${unit}`;
    const known = codes.get(text);
    if (known !== undefined || secret === '') return known ?? '';
    const made = codeOfSeal(signer.sign(text, secret));
    codes.set(text, made);
    return made;
  };
}

/** The link of an addressee with these questions answered beforehand; '' while the form is not finished. */
export type AddresseeLinkOf = (addressee: Addressee, answers?: Readonly<Record<string, string>>) => string;

export function addresseeLinks(
  ports: Pick<Ports, 'signer'>,
  notes: Notes,
  form: SpecialForm,
): AddresseeLinkOf {
  const place = specialPlaces(notes).get(form);
  const codeOf = addresseeCodes(ports, notes, form);
  return (addressee, answers = {}) => {
    if (!isFinished(place)) return '';
    const code = codeOf(addressee);
    return prefilledLink(place, { ...answers, title: addressee.title, ...(code === '' ? {} : { code }) });
  };
}
