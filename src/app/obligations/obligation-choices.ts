// What the sidebar of a new obligation offers.
import { evidenceChoiceOf } from '../../core/obligations/evidence-rule';
import { type ObligationPreset, presetsFor } from '../../core/obligations/presets';
import { type PlainDate, yearOf } from '../../core/time/plain-date';
import { termsOfOffice } from '../office/office-terms';
import type { Office } from '../office/read-office';
import type { ObligationChoices, ObligationDraft } from './rpc-obligations';

/** The words of the office, and its examples. */
export function choicesOf(office: Office): ObligationChoices {
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
}

function draftOfPreset(preset: ObligationPreset, today: PlainDate): ObligationDraft {
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
