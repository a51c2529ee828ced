// Answers the sidebar of a new obligation.

import * as z from 'zod/mini';
import { BINDING_CHOICES } from '../../core/obligations/binding-choice';
import { checkDueRule, DUE_KINDS } from '../../core/obligations/due-rule';
import { EVIDENCE_CHOICES, evidenceChoiceOf } from '../../core/obligations/evidence-rule';
import { REPORT_FORMS } from '../../core/obligations/obligation';
import { type ObligationPreset, presetsFor } from '../../core/obligations/presets';
import { ZONES, zoneNames } from '../../core/office/unit';
import { HOLIDAYS_2026 } from '../../core/time/holidays-2026';
import { PERIOD_TYPES } from '../../core/time/period';
import { dateOf, parsePlainDate, yearOf } from '../../core/time/plain-date';
import { buildWorkingCalendar } from '../../core/time/working-calendar';
import { issueText } from '../../messages/maintenance/issue-text';
import { addedText, completedText } from '../../messages/obligations/obligation-page-text';
import { failureText } from '../../messages/office/app-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { Refusal, WorkbookNotReady } from '../failure';
import { termsOfOffice } from '../office/office-terms';
import type { ViewPorts } from '../office/office-view';
import { readOffice } from '../office/read-office';
import type { Ports } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { addObligation } from './add-obligation';
import { previewPeriods, scheduleOfDraft } from './preview-due';
import type { ObligationCalls, ObligationDraft } from './rpc-obligations';

const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/u));
const dueFields = {
  periodType: z.enum(PERIOD_TYPES),
  anchor: day,
  start: day,
  end: day,
  dueKind: z.enum(DUE_KINDS),
  dueDays: z.int(),
  shiftToWorkingDay: z.boolean(),
};
const dueSchema = z.object({ terms: z.object({ ...dueFields, zone: z.enum([...ZONES, '']) }) });
const draftSchema = z.object({
  ...dueFields,
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  owner: z.string().check(z.maxLength(120)),
  legalBasis: z.string().check(z.maxLength(200)),
  form: z.enum(REPORT_FORMS),
  minimumCount: z.int(),
  evidence: z.enum(EVIDENCE_CHOICES),
  approvalFirst: z.boolean(),
  binds: z.enum(BINDING_CHOICES),
});

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
  readObligationChoices: (ports) => {
    const office = readOffice(ports);
    const { today, units } = office;
    return {
      today,
      terms: termsOfOffice(office),
      hasKelurahan: units.some(({ kind }) => kind === 'kelurahan'),
      presets: presetsFor(office.settings.profile?.tier ?? 'kecamatan').map((preset) => ({
        id: preset.id,
        draft: draftOfPreset(preset, today),
      })),
    };
  },
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

function draftOfPreset(preset: ObligationPreset, today: ReturnType<typeof dateOf>): ObligationDraft {
  const terms = preset.termsIn(yearOf(today));
  const { schedule, due, evidence } = terms;
  return {
    name: preset.name,
    owner: preset.owner,
    legalBasis: preset.legalBasis,
    form: preset.form,
    minimumCount: terms.minimumCount,
    periodType: schedule.type,
    anchor: schedule.type === 'biweekly' ? schedule.anchor : '',
    start: schedule.type === 'campaign' ? schedule.start : `${today.slice(0, 7)}-01`,
    end: schedule.type === 'campaign' ? schedule.end : '',
    dueKind: due.kind,
    dueDays: due.days,
    shiftToWorkingDay: due.shiftToWorkingDay,
    evidence: evidenceChoiceOf(evidence),
    approvalFirst: terms.approvalFirst,
    binds: terms.binding.kind === 'office' ? 'office' : 'all',
  };
}
