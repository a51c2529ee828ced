// Asks a form for the address that opens it filled in.
import { type FormPlan, sentinelOf } from '../../app/ports';

type Form = GoogleAppsScript.Forms.Form;

/** One prefilled address with a sentinel per text and list question; dates and numbers stay open. */
export function linkFrameOf(form: Form, plan: FormPlan, itemIds: Readonly<Record<string, number>>): string {
  const chosen = new Map<string, string>();
  const response = form.createResponse();
  for (const question of plan.questions) {
    const item = form.getItemById(itemIds[question.key] ?? 0);
    if (!item) continue;
    if (question.kind === 'choose-one' && question.choices[0] !== undefined) {
      response.withItemResponse(item.asListItem().createResponse(question.choices[0]));
      chosen.set(question.choices[0], sentinelOf(question.key));
    } else if (question.kind === 'long-text') {
      response.withItemResponse(item.asParagraphTextItem().createResponse(sentinelOf(question.key)));
    } else if (question.kind === 'short-text') {
      response.withItemResponse(item.asTextItem().createResponse(sentinelOf(question.key)));
    }
  }
  return replaceValues(response.toPrefilledUrl(), chosen);
}

/** A list accepts only its own choices, so its sentinel replaces the first of them. */
function replaceValues(url: string, sentinels: ReadonlyMap<string, string>): string {
  return url
    .split('&')
    .map((pair) => {
      const [name = '', text = ''] = pair.split('=');
      const sentinel = sentinels.get(decodeURIComponent(text.replace(/\+/gu, ' ')));
      return sentinel === undefined ? pair : `${name}=${encodeURIComponent(sentinel)}`;
    })
    .join('&');
}
