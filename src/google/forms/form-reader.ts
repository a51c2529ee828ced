// Reads the answers of a form.
import type { FormAnswers, FormReaderPort } from '../../app/ports';
import { toInstant, toLocalTime } from '../local-time';

export const googleFormReader: FormReaderPort = {
  readAnswersSince: (formId, since, zone) => {
    const form = openForm(formId);
    if (form === null) return null;
    const responses = since === undefined ? form.getResponses() : form.getResponses(toInstant(since, zone));
    return responses.map((response) => answersOf(response, formId, zone));
  },
};

/** Null when the form was deleted or is out of this user's reach. */
function openForm(formId: string): GoogleAppsScript.Forms.Form | null {
  try {
    return FormApp.openById(formId);
  } catch {
    return null;
  }
}

/** A response as text by item id; answers of grids are joined row by row. */
export function answersOf(
  response: GoogleAppsScript.Forms.FormResponse,
  formId: string,
  zone: string,
): FormAnswers {
  const answersByItemId = new Map<number, string | readonly string[]>();
  const titlesByItemId = new Map<number, string>();
  const uploadItemIds = new Set<number>();
  for (const itemResponse of response.getItemResponses()) {
    const item = itemResponse.getItem();
    const answer = answerText(itemResponse.getResponse());
    const isUpload = item.getType() === FormApp.ItemType.FILE_UPLOAD;
    answersByItemId.set(item.getId(), isUpload ? [answer].flat().map(addressOfFile) : answer);
    titlesByItemId.set(item.getId(), item.getTitle());
    if (isUpload) uploadItemIds.add(item.getId());
  }
  return {
    responseId: response.getId(),
    formId,
    submittedAt: toLocalTime(response.getTimestamp(), zone),
    respondent: response.getRespondentEmail() ?? '',
    editUrl: response.getEditResponseUrl() ?? '',
    answersByItemId,
    titlesByItemId,
    uploadItemIds,
  };
}

/** The answer to an upload is the id of a file in the Drive of the form's owner. */
function addressOfFile(id: string): string {
  return `https://drive.google.com/open?id=${id}`;
}

function answerText(
  answer: string | readonly string[] | readonly (readonly string[])[],
): string | readonly string[] {
  return typeof answer === 'string'
    ? answer
    : answer.map((part) => (typeof part === 'string' ? part : part.join(', ')));
}
