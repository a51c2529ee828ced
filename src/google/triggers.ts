// Makes the wanted triggers of this account, and removes doubled ones.
import type { TriggersPort, WantedTrigger } from '../app/ports-setup';

export const googleTriggers: TriggersPort = {
  read: () =>
    ScriptApp.getProjectTriggers().map((trigger) => ({
      handler: trigger.getHandlerFunction(),
      sourceId: trigger.getTriggerSourceId(),
    })),
  ensure: (wanted, unwanted = []) => {
    const standing = ScriptApp.getProjectTriggers();
    for (const trigger of standing)
      if (unwanted.some((other) => isSame(trigger, other))) ScriptApp.deleteTrigger(trigger);
    for (const trigger of wanted) {
      const [first, ...doubled] = standing.filter((candidate) => isSame(candidate, trigger));
      for (const extra of doubled) ScriptApp.deleteTrigger(extra);
      if (!first) attempt(trigger);
    }
  },
  renew: (wanted) => {
    const standing = ScriptApp.getProjectTriggers();
    // One by one: Google allows twenty (docs/google-facts.md, Triggers), and an office may need them all.
    for (const trigger of wanted) {
      for (const old of standing.filter((candidate) => isSame(candidate, trigger)))
        ScriptApp.deleteTrigger(old);
      attempt(trigger);
    }
  },
};

/**
 * A form that this account cannot open gets no trigger of it, and the others get theirs: the sweep reads that form's
 * answers on the account that can, and Kesehatan names the form. Any other failure is thrown on.
 */
function attempt(wanted: WantedTrigger): void {
  try {
    create(wanted);
  } catch (failure) {
    if (wanted.kind === 'daily' || canOpen(wanted.formId)) throw failure;
  }
}

function canOpen(formId: string): boolean {
  try {
    FormApp.openById(formId);
    return true;
  } catch {
    return false;
  }
}

function isSame(standing: GoogleAppsScript.Script.Trigger, wanted: WantedTrigger): boolean {
  return (
    standing.getHandlerFunction() === wanted.handler &&
    (wanted.kind === 'daily' || standing.getTriggerSourceId() === wanted.formId)
  );
}

function create(wanted: WantedTrigger): void {
  const builder = ScriptApp.newTrigger(wanted.handler);
  if (wanted.kind === 'daily') {
    builder.timeBased().atHour(wanted.hour).everyDays(1).inTimezone(wanted.zone).create();
  } else {
    builder.forForm(wanted.formId).onFormSubmit().create();
  }
}
