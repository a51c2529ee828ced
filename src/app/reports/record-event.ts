// Records what one form event brings.
import { specialOf, type TakerPorts, takeEvent, tellTakers } from '../forms/answer-taker';
import { readFormPlaces } from '../forms/form-places';
import type { ViewPorts } from '../office/office-view';
import type { Office } from '../office/read-office';
import type { FormAnswers, Ports } from '../ports';
import { type Arrivals, type Recorded, recordSubmissions } from './record-submissions';

/** A response as Google hands it to the form's trigger. */
export interface ArrivedResponse {
  readonly formId: string;
  /** Its answers, with moments in an IANA zone. */
  readonly readAnswers: (zone: string) => FormAnswers;
}

/**
 * Records the response of an event. An event without a response, or without a single answer, is kept as an empty row
 * that Masalah explains; a response of a form that is not ours changes nothing. One of a form of no obligation goes to
 * those who take its answers, and they tell of it afterwards.
 */
export function recordEvent(
  ports: Ports & ViewPorts & TakerPorts,
  response: ArrivedResponse | undefined,
): Recorded {
  if (response === undefined) return recordSubmissions(ports, { refresh: false }, () => blankEvent);
  let before: Office | undefined;
  const takeAlso = (office: Office): Office => {
    before = office;
    return takeEvent(ports, office, response);
  };
  const recorded = recordSubmissions(ports, { refresh: false, takeAlso }, (zone, notes) => {
    if (specialOf(notes, response.formId) !== undefined) return nothing;
    const places = [...readFormPlaces(notes)].filter(([, { formId }]) => formId === response.formId);
    const answers = response.readAnswers(zone);
    if (answers.answersByItemId.size === 0) return blankEvent;
    return {
      received: places.map(([obligationId, place]) => ({ obligationId, place, answers: [answers] })),
      blankEvents: 0,
    };
  });
  if (before !== undefined && recorded.office !== before) tellTakers(ports, before, recorded.office);
  return recorded;
}

const nothing: Arrivals = { received: [], blankEvents: 0 };
const blankEvent: Arrivals = { received: [], blankEvents: 1 };
