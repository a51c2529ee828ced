// Takes away what a test has made, and nothing else.
import type { SelfTestRemover } from '../../app/ports-selftest';
import { answerTabOf, formOf } from './form-probes';

export const googleRemover: SelfTestRemover = {
  tab: ({ tabName, sheetId }) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const tab = spreadsheet.getSheetByName(tabName);
    if (tab !== null && (sheetId === null || tab.getSheetId() === sheetId)) {
      spreadsheet.deleteSheet(tab);
      // Not only bundled: the note of the test goes next, at once.
      SpreadsheetApp.flush();
      return true;
    }
    return sheetId === null || !spreadsheet.getSheets().some((sheet) => sheet.getSheetId() === sheetId);
  },
  triggers: (handler) => {
    for (const trigger of ScriptApp.getProjectTriggers())
      if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
  },
  triggerOf: (event) => {
    const uid = uidOf(event);
    for (const trigger of ScriptApp.getProjectTriggers())
      if (trigger.getUniqueId() === uid) ScriptApp.deleteTrigger(trigger);
  },
  entries: (keys) => {
    const store = PropertiesService.getScriptProperties();
    for (const key of keys) store.deleteProperty(key);
  },
  findAnswerTab: ({ formId, answerSheetId }) => answerTabOf(formId)?.getSheetId() ?? answerSheetId,
  unlink: (scene) => {
    const form = formOf(scene);
    if (isLinked(form)) form.removeDestination();
  },
  answerTab: (sheetId) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const tab = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === sheetId);
    // Somebody may have linked another form to it meanwhile.
    if (tab === undefined || tab.getFormUrl() !== null) return;
    spreadsheet.deleteSheet(tab);
    SpreadsheetApp.flush();
  },
  closeForm: ({ formId, formName }) => {
    const form = formOf({ formId });
    form.setTitle(formName).setDescription('');
    // One that was never published refuses to be closed.
    if (form.isAcceptingResponses()) form.setAcceptingResponses(false);
  },
};

/** Google throws where there is no destination. */
function isLinked(form: GoogleAppsScript.Forms.Form): boolean {
  try {
    return form.getDestinationId() !== null;
  } catch {
    return false;
  }
}

/** The id of the trigger that sent an event, '' for anything else. */
export function uidOf(event: unknown): string {
  return typeof event === 'object' && event !== null && 'triggerUid' in event ? String(event.triggerUid) : '';
}
