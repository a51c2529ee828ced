// What does one form event bring?
import { readFormPlaces } from '../forms/form-places';
import type { FormAnswers, Ports } from '../ports';
import { type Recorded, recordSubmissions } from './record-submissions';

/**
 * Records the response of an event. An event without a response, or without a single answer, is kept as an empty row
 * that Masalah explains; a response of a form that is not ours changes nothing.
 */
export function recordEvent(ports: Ports, answers: FormAnswers | undefined): Recorded {
  if (answers === undefined || answers.answersByItemId.size === 0)
    return recordSubmissions(ports, [], { notebook: {}, blankEvents: 1, refresh: false });
  const notebook = ports.notebook.readAll();
  const places = readFormPlaces(notebook);
  const ours = [...places].filter(([, place]) => place.formId === answers.formId);
  return recordSubmissions(
    ports,
    ours.map(([obligationId, place]) => ({ obligationId, place, answers: [answers] })),
    { notebook, blankEvents: 0, refresh: false },
  );
}
