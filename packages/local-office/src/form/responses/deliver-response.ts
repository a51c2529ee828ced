// Stores a sent form, writes its row and makes the events of its triggers.
import type { WorkbookData } from '../../workbook/workbook-data';
import { type GivenAnswer, toAnswers } from '../answers/given-answer';
import type { FormData } from '../form-data';
import type { NewId } from '../new-form';
import { eventOfStoredResponse, type SheetSubmitEvent, writeResponse } from './response-sheet';
import { responsesSince, type SubmitOutcome, storeResponse, submitResponse } from './submit';

/** What triggers need to know about one sending. */
export interface FormSubmitEvents {
  /** For triggers made with `forForm`: build it with `formSubmitEvent` of services/form. */
  readonly forForm: { readonly formId: string; readonly responseId: string };
  /** For triggers made with `forSpreadsheet`; null when the form has no tab. */
  readonly forSpreadsheet: SheetSubmitEvent | null;
}

export interface OfficeForms {
  readonly forms: Readonly<Record<string, FormData>>;
  readonly workbooks: Readonly<Record<string, WorkbookData>>;
}

export type Delivery =
  | Extract<SubmitOutcome, { accepted: false }>
  | (Extract<SubmitOutcome, { accepted: true }> & { readonly events: FormSubmitEvents });

function workbookOf(office: OfficeForms, form: FormData): WorkbookData | undefined {
  return form.destination ? office.workbooks[form.destination.spreadsheetId] : undefined;
}

/**
 * A respondent sends the form (never a script: FormResponse.submit() fires nothing). An accepted sending is in
 * the form's store and in its tab when this returns; the caller fires the triggers.
 */
export function deliverResponse(
  office: OfficeForms,
  sending: {
    readonly form: FormData;
    /** By item id. */
    readonly answers: Readonly<Record<string, GivenAnswer>>;
    readonly editOf?: string;
    readonly respondentEmail?: string;
    readonly account?: string;
    readonly now: number;
    readonly newId: NewId;
  },
): Delivery {
  const { form } = sending;
  const outcome = submitResponse({
    ...sending,
    answers: toAnswers(form, sending.answers, workbookOf(office, form)?.timeZone ?? 'Asia/Jakarta'),
    respondentEmail: sending.respondentEmail ?? sending.account ?? '',
    account: sending.account ?? '',
  });
  if (!outcome.accepted) return outcome;
  storeResponse(form, outcome.response);
  const changed = outcome.isEdit ? outcome.changedItemIds : 'ALL';
  const forSpreadsheet = writeResponse(workbookOf(office, form), form, outcome.response, changed);
  return {
    ...outcome,
    events: { forForm: { formId: form.id, responseId: outcome.response.id }, forSpreadsheet },
  };
}

/**
 * The events of all old responses, oldest first: what Google was seen to fire after a form was linked again
 * (docs/google-facts.md, Triggers, maintainapplication.com/error-sources). An office switch decides whether they are fired.
 */
export function replayedEvents(office: OfficeForms, form: FormData): readonly FormSubmitEvents[] {
  return responsesSince(form, 0).map((response) => ({
    forForm: { formId: form.id, responseId: response.id },
    forSpreadsheet: eventOfStoredResponse(workbookOf(office, form), form, response),
  }));
}
