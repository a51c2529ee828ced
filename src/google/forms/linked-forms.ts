// Finds the forms that send their answers to this workbook, and closes those that nobody uses.
import type { LinkedForm } from '../../app/ports-setup';
import { destinationOf } from './form-connections';

type Form = GoogleAppsScript.Forms.Form;

/** Null when the form is out of this user's reach. */
export function openForm(formId: string): Form | null {
  try {
    return FormApp.openById(formId);
  } catch {
    return null;
  }
}

/**
 * Forms by the addresses at the tabs of answers. In a copied workbook such an address may still be the first office's
 * form, which is left to it: what counts is where the form itself says that its answers go.
 */
export function readLinked(ours: ReadonlySet<number>): readonly LinkedForm[] {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  return workbook.getSheets().flatMap((sheet) => {
    if (ours.has(sheet.getSheetId())) return [];
    const [, formId] = /\/forms\/d\/(?!e\/)([\w-]+)/u.exec(sheet.getFormUrl() ?? '') ?? [];
    const form = formId === undefined ? null : openForm(formId);
    if (form === null || destinationOf(form) !== workbook.getId()) return [];
    return [{ formId: form.getId(), title: form.getTitle() }];
  });
}

export function closeUnused(formId: string, titles: ReadonlySet<string>, message: string): void {
  const form = openForm(formId);
  if (form === null || !titles.has(form.getTitle())) return;
  form.setCustomClosedFormMessage(message).setAcceptingResponses(false);
}
