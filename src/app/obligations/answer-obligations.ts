// What answers the sidebar of a new obligation?
import * as z from 'zod/mini';
import { DEFAULT_TERMS } from '../../core/obligations/obligation-rule';
import { OBLIGATION_PRESETS, type ObligationPreset } from '../../core/obligations/presets';
import { DEFAULT_TERMS_BY_TIER } from '../../core/office/profile';
import { HOLIDAYS_2026 } from '../../core/time/holidays-2026';
import { dateOf, parsePlainDate, yearOf } from '../../core/time/plain-date';
import { buildWorkingCalendar } from '../../core/time/working-calendar';
import { issueText } from '../../messages/maintenance/issue-text';
import { addedText } from '../../messages/obligations/obligation-page-text';
import { failureText } from '../../messages/office/app-text';
import { zoneNames } from '../../tables/setup/setting-table';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { readOffice, WorkbookNotReady } from '../office/read-office';
import type { Ports } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { Refusal } from '../refusal';
import { addObligation } from './add-obligation';
import { dueRuleOf } from './draft-rule';
import { previewPeriods, scheduleOf } from './preview-due';
import type { ObligationCalls, ObligationDraft } from './rpc-obligations';

const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/u));
const periodType = z.enum([
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'campaign',
]);
const dueFields = {
  periodType,
  anchor: day,
  start: day,
  end: day,
  dueKind: z.enum(['day-of-next-month', 'days-after-end']),
  dueDays: z.int(),
  shiftToWorkingDay: z.boolean(),
};
const dueSchema = z.object({ terms: z.object({ ...dueFields, zone: z.enum(['WIB', 'WITA', 'WIT', '']) }) });
const draftSchema = z.object({
  ...dueFields,
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  owner: z.string().check(z.maxLength(120)),
  legalBasis: z.string().check(z.maxLength(200)),
  form: z.enum(['activity', 'population', 'siskamling']),
  minimumCount: z.int(),
  evidence: z.enum([
    'none',
    'photo-wished',
    'photo-required',
    'before-and-after-wished',
    'before-and-after-required',
  ]),
  approvalFirst: z.boolean(),
  binds: z.enum(['all', 'desa', 'kelurahan', 'office']),
});

/** Answers of the sidebar of a new obligation. */
export const obligationAnswers: Answers<ObligationCalls, SetupPorts> = {
  previewDue: (ports, args) => {
    const { terms } = checked(dueSchema, args);
    const schedule = scheduleOf(terms);
    if (schedule === null) return { periods: [] };
    const { today, calendar, zone } = calendarOf(ports);
    const due = dueRuleOf(terms.dueKind, terms.dueDays, terms.shiftToWorkingDay);
    if (due.kind === 'day-of-next-month' && (due.day < 1 || due.day > 28))
      throw new Refusal(failureText.badRequest);
    const from = parsePlainDate(terms.start) ?? today;
    return {
      periods: previewPeriods(
        { ...DEFAULT_TERMS, schedule, due },
        from,
        calendar,
        terms.zone === '' ? zone : terms.zone,
      ),
    };
  },
  readObligationChoices: (ports) => {
    const { today, settings, units } = readOffice(ports);
    return {
      today,
      terms: settings.profile?.terms ?? DEFAULT_TERMS_BY_TIER.kecamatan,
      hasKelurahan: units.some(({ kind }) => kind === 'kelurahan'),
      presets: OBLIGATION_PRESETS.map((preset) => ({ id: preset.id, draft: draftOfPreset(preset, today) })),
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
    return { message: addedText(draft.name) };
  },
};

/** The office's calendar, or before the set-up the shipped one. */
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
    dueDays: due.kind === 'days-after-end' ? due.days : due.day,
    shiftToWorkingDay: due.shiftToWorkingDay,
    evidence:
      evidence.kind === 'none' ? 'none' : `${evidence.kind}-${evidence.required ? 'required' : 'wished'}`,
    approvalFirst: terms.approvalFirst,
    binds: terms.binding.kind === 'office' ? 'office' : 'all',
  };
}
