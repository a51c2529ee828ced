// Makes the wanted triggers of this account, and removes doubled ones.
import type { StandingTrigger, TriggersPort, WantedTrigger } from '../app/ports-setup';

export const googleTriggers: TriggersPort = {
  read: readStanding,
  ensure: (wanted, unwanted = []) => {
    const standing = readStanding();
    for (const trigger of standing)
      if (unwanted.some((other) => isSame(trigger, other))) ScriptApp.deleteTrigger(trigger.trigger);
    for (const trigger of wanted) {
      const [first, ...doubled] = standing.filter((candidate) => isSame(candidate, trigger));
      for (const extra of doubled) ScriptApp.deleteTrigger(extra.trigger);
      if (!first) attempt(trigger);
    }
  },
  drop: (formIds) => {
    for (const trigger of ScriptApp.getProjectTriggers())
      if (formIds.has(trigger.getTriggerSourceId() ?? '')) ScriptApp.deleteTrigger(trigger);
  },
  renew: (wanted) => {
    const standing = readStanding();
    // One by one: Google allows twenty (docs/google-facts.md, Triggers), and an office may need them all.
    for (const trigger of wanted) {
      for (const old of standing.filter((candidate) => isSame(candidate, trigger)))
        ScriptApp.deleteTrigger(old.trigger);
      attempt(trigger);
    }
  },
};

interface Standing extends StandingTrigger {
  readonly trigger: GoogleAppsScript.Script.Trigger;
}

/** The triggers of this account, with what tells them apart. */
function readStanding(): readonly Standing[] {
  return ScriptApp.getProjectTriggers().map((trigger) => ({
    trigger,
    handler: trigger.getHandlerFunction(),
    sourceId: trigger.getTriggerSourceId(),
  }));
}

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

function isSame(standing: StandingTrigger, wanted: WantedTrigger): boolean {
  return (
    standing.handler === wanted.handler && (wanted.kind === 'daily' || standing.sourceId === wanted.formId)
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
