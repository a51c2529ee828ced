// Records what one form event brings.
import { readFormPlaces } from '../forms/form-places';
import type { ViewPorts } from '../office/office-view';
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
 * that Masalah explains; a response of a form that is not ours changes nothing.
 */
export function recordEvent(ports: Ports & ViewPorts, response: ArrivedResponse | undefined): Recorded {
  if (response === undefined) return recordSubmissions(ports, { refresh: false }, () => blankEvent);
  return recordSubmissions(ports, { refresh: false }, (zone, notes) => {
    const places = [...readFormPlaces(notes)].filter(([, { formId }]) => formId === response.formId);
    const answers = response.readAnswers(zone);
    if (answers.answersByItemId.size === 0) return blankEvent;
    return {
      received: places.map(([obligationId, place]) => ({ obligationId, place, answers: [answers] })),
      blankEvents: 0,
    };
  });
}

const blankEvent: Arrivals = { received: [], blankEvents: 1 };
