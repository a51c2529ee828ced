// Hands what was sent through the forms of no obligation to the rooms that take it up.
import type { AddresseeCodeOf, SpecialForm } from '../../core/forms/special-form';
import { zoneNames } from '../../core/office/unit';
import type { PlainDateTime } from '../../core/time/plain-date';
import { decodeSentAnswer, type SentAnswer } from '../../tables/forms/sent-answer';
import type { Office } from '../office/read-office';
import type { FormAnswers, FormPlace, Ports } from '../ports';
import { addresseeCodes, specialPlaces } from './special/special-forms';

type Notes = Readonly<Record<string, string>>;
type SentByForm = ReadonlyMap<SpecialForm, readonly SentAnswer[]>;

/** What a taker has done. */
export interface Taken {
  /** The workbook afterwards: what was written is in its cells and records. */
  readonly office: Office;
  /** The answers that were not its own. */
  readonly left: readonly SentAnswer[];
}

/**
 * Takes up the answers of one kind, each once however often it is read: what stands already is not written again. Runs
 * under the lock, before anything is decided; a flush follows.
 */
export interface AnswerTaker {
  readonly form: SpecialForm;
  readonly take: (
    ports: Pick<Ports, 'workbook'>,
    office: Office,
    answers: readonly SentAnswer[],
    codeOf: AddresseeCodeOf,
  ) => Taken;
  /** Tells people of what an event brought, once it stands in the workbook; a sweep tells nobody. */
  readonly tell?: (ports: Pick<Ports, 'mailer' | 'workbook'>, before: Office, after: Office) => void;
}

/** What a use case needs that sweeps; src/entry hands it the list of takers. */
export interface TakerPorts {
  readonly takers: readonly AnswerTaker[];
}

/** What was sent since a moment, by form; two reads for each form that there is. `isWhole`: every one could be opened. */
export function readSentAnswers(
  { formReader }: Pick<Ports, 'formReader'>,
  notes: Notes,
  since: PlainDateTime | undefined,
  zone: string,
): { readonly sent: SentByForm; readonly isWhole: boolean } {
  const places = [...specialPlaces(notes)];
  const sent = places.flatMap(([form, place]) => {
    const answers = formReader.readAnswersSince(place.formId, since, zone);
    return answers === null
      ? []
      : [[form, answers.map((answer) => decodeSentAnswer(answer, place))] as const];
  });
  return { sent: new Map(sent), isWhole: sent.length === places.length };
}

/** Which form of no obligation has this id. */
export function specialOf(
  notes: Notes,
  formId: string,
): { readonly form: SpecialForm; readonly place: FormPlace } | undefined {
  const found = [...specialPlaces(notes)].find(([, place]) => place.formId === formId);
  return found && { form: found[0], place: found[1] };
}

/** Takes up the one response of an event; the same workbook where its form belongs to an obligation. */
export function takeEvent(
  ports: Pick<Ports, 'workbook' | 'signer' | 'logger'> & TakerPorts,
  office: Office,
  { formId, readAnswers }: { readonly formId: string; readonly readAnswers: (zone: string) => FormAnswers },
): Office {
  const special = specialOf(office.layout.notes, formId);
  if (special === undefined) return office;
  const answers = readAnswers(office.layout.zone || zoneNames[office.settings.zone]);
  const sent = answers.answersByItemId.size === 0 ? [] : [decodeSentAnswer(answers, special.place)];
  return takeSentAnswers(ports, office, new Map([[special.form, sent]]));
}

export function tellTakers(
  ports: Pick<Ports, 'mailer' | 'workbook'> & TakerPorts,
  before: Office,
  after: Office,
): void {
  for (const { tell } of ports.takers) tell?.(ports, before, after);
}

/** The workbook after every taker has had what was left by those before it; the same one where nothing was sent. */
export function takeSentAnswers(
  ports: Pick<Ports, 'workbook' | 'signer' | 'logger'> & TakerPorts,
  office: Office,
  sent: SentByForm,
): Office {
  let current = office;
  for (const [form, answers] of sent) {
    const codeOf = addresseeCodes(ports, office.layout.notes, form);
    let left = answers;
    for (const taker of ports.takers) {
      if (taker.form !== form || left.length === 0) continue;
      const taken = taker.take(ports, current, left, codeOf);
      current = taken.office;
      left = taken.left;
    }
    if (left.length > 0) ports.logger.note(`Answers of the form ${form} belong to nothing: ${left.length}.`);
  }
  return current;
}
