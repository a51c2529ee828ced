// Answers the sidebar of a new obligation.

import { checkDueRule } from '../../core/obligations/due-rule';
import { zoneNames } from '../../core/office/unit';
import { HOLIDAYS_2026 } from '../../core/time/holidays-2026';
import { dateOf, parsePlainDate } from '../../core/time/plain-date';
import { buildWorkingCalendar } from '../../core/time/working-calendar';
import { issueText } from '../../messages/maintenance/issue-text';
import { addedText, completedText } from '../../messages/obligations/obligation-page-text';
import { failureText } from '../../messages/office/app-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { Refusal, WorkbookNotReady } from '../failure';
import type { ViewPorts } from '../office/office-view';
import { readOffice } from '../office/read-office';
import type { Ports } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { addObligation } from './add-obligation';
import { draftSchema, dueSchema } from './draft-schema';
import { choicesOf } from './obligation-choices';
import { previewPeriods, scheduleOfDraft } from './preview-due';
import type { ObligationCalls } from './rpc-obligations';

/** Answers of the sidebar of a new obligation. */
export const obligationAnswers: Answers<ObligationCalls, SetupPorts & ViewPorts> = {
  previewDue: (ports, args) => {
    const { terms } = checked(dueSchema, args);
    const schedule = scheduleOfDraft(terms);
    if (schedule === null) return { periods: [] };
    const { today, calendar, zone } = calendarOf(ports);
    const due = { kind: terms.dueKind, days: terms.dueDays, shiftToWorkingDay: terms.shiftToWorkingDay };
    if (checkDueRule(due).length > 0) throw new Refusal(failureText.badRequest);
    const from = parsePlainDate(terms.start) ?? today;
    return {
      periods: previewPeriods({ schedule, due }, from, calendar, terms.zone === '' ? zone : terms.zone),
    };
  },
  readObligationChoices: (ports) => choicesOf(readOffice(ports)),
  addObligation: (ports, args) => {
    const draft = checked(draftSchema, args);
    const added = addObligation(ports, draft);
    if (added.kind === 'twice') throw new Refusal(failureText.twice);
    if (added.kind === 'refused') {
      throw new Refusal(
        added.issues.length === 0 ? failureText.badRequest : added.issues.map(issueText).join(' '),
      );
    }
    return { message: added.kind === 'added' ? addedText(draft.name) : completedText(draft.name) };
  },
};

/** The office's calendar; before the set-up, the one that ships with the add-in. */
function calendarOf(ports: Ports) {
  try {
    const { today, calendar, settings } = readOffice(ports);
    return { today, calendar, zone: settings.zone };
  } catch (failure) {
    if (!(failure instanceof WorkbookNotReady)) throw failure;
    return {
      today: dateOf(ports.clock.now(zoneNames.WIB)),
      calendar: buildWorkingCalendar(HOLIDAYS_2026),
      zone: 'WIB' as const,
    };
  }
}
