// Tells who started this run: one of our triggers, a person at the workbook, or somebody who guessed a name.
import type { CallerPort } from '../app/ports';

export const googleCaller: CallerPort = {
  isTrigger: (event) => {
    if (typeof event !== 'object' || event === null) return false;
    if ('authMode' in event && event.authMode === ScriptApp.AuthMode.FULL) return true;
    const uid = 'triggerUid' in event ? String(event.triggerUid) : '';
    return uid !== '' && ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === uid);
  },
  requireConsent: () => {
    ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  },
  hasConsent: () =>
    ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
    ScriptApp.AuthorizationStatus.NOT_REQUIRED,
  isAtWorkbook: () => {
    try {
      SpreadsheetApp.getUi();
      return true;
    } catch {
      return false;
    }
  },
};
