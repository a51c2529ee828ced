// Adds an obligation to the workbook, with its form, links and columns.
import type { Issue } from '../../core/issue';
import { bindingOf } from '../../core/obligations/binding-choice';
import { evidenceRuleOf } from '../../core/obligations/evidence-rule';
import { type Obligation, obligationIdOfName, ruleOn } from '../../core/obligations/obligation';
import { validateObligation } from '../../core/obligations/obligation-check';
import { DEFAULT_TERMS, type RuleTerms } from '../../core/obligations/obligation-rule';
import { DEFAULT_REMINDER_POLICY } from '../../core/reminders/reminder-policy';
import { parsePlainDate } from '../../core/time/plain-date';
import { changeWords } from '../../messages/maintenance/change-text';
import { encodeObligation } from '../../tables/obligations/obligation-table';
import { encodeUnits } from '../../tables/office/unit-table';
import { isFormCurrent, labelsBoundBy } from '../forms/form-state';
import { prepareForms } from '../forms/prepare-forms';
import { decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice, requireTab } from '../office/read-office';
import { recordOwnChange, recordOwnChangeOnce } from '../office/record-changes';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { scheduleOfDraft } from './preview-due';
import type { ObligationDraft } from './rpc-obligations';

/** The rule that a draft asks; null when a day it needs is missing. */
function termsOfDraft(draft: ObligationDraft): RuleTerms | null {
  const schedule = scheduleOfDraft(draft);
  return schedule === null
    ? null
    : {
        ...DEFAULT_TERMS,
        schedule,
        binding: bindingOf(draft.binds),
        minimumCount: draft.minimumCount,
        due: { kind: draft.dueKind, days: draft.dueDays, shiftToWorkingDay: draft.shiftToWorkingDay },
        evidence: evidenceRuleOf(draft.evidence),
        approvalFirst: draft.approvalFirst,
      };
}

type Added =
  | { readonly kind: 'added' }
  /** Its row stood, and an execution died before it had form, trigger and links: now it has. */
  | { readonly kind: 'completed' }
  /** One of that name stands, on this basis. */
  | { readonly kind: 'twice'; readonly legalBasis: string }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

/**
 * Adds the row, its form, links, trigger and columns; nothing is written when anything is wrong. Where the row stands and
 * an execution died before the rest, the rest is made up for.
 */
export function addObligation(ports: SetupPorts & ViewPorts, draft: ObligationDraft): Added {
  return withLock(ports, (): Added => {
    const office = readOffice(ports);
    const obligation = obligationOfDraft(draft, office);
    if (obligation === null) return { kind: 'refused', issues: [] };
    const standing = office.obligations.find(({ id }) => id === obligation.id);
    if (standing !== undefined && isComplete(standing, office))
      return { kind: 'twice', legalBasis: standing.legalBasis };
    if (standing === undefined) {
      const knownUnits = new Set(office.units.map(({ code }) => code));
      const issues = validateObligation(obligation, { knownUnits, obligationsAbove: new Set() });
      if (issues.length > 0) return { kind: 'refused', issues };
      writeObligation(ports, office, obligation);
    }
    writeOwnRow(ports, office, standing ?? obligation);
    const record = standing === undefined ? recordOwnChange : recordOwnChangeOnce;
    record(ports, office, {
      subject: requireTab(office.layout, 'obligations').name,
      key: obligation.id,
      oldValue: '',
      newValue: changeWords.added,
    });
    const read = readOffice(ports, { layout: office.layout });
    prepareForms(ports, read);
    ports.workbook.tidyTabs();
    writeViews(ports, read, decideOffice(read));
    ports.workbook.flush();
    return { kind: standing === undefined ? 'added' : 'completed' };
  });
}

/** Whether form, trigger and links were made to the end; one that binds nobody needs none. */
function isComplete(obligation: Obligation, office: Office): boolean {
  if (ruleOn(obligation, office.today).binding.kind === 'office' && !hasOwnRow(office)) return false;
  return (
    isFormCurrent(obligation, office, office.layout.notes) || labelsBoundBy(obligation, office).length === 0
  );
}

function hasOwnRow({ units }: Office): boolean {
  return units.some(({ isOffice }) => isOffice);
}

function obligationOfDraft(draft: ObligationDraft, { today }: Office): Obligation | null {
  const start = parsePlainDate(draft.start) ?? today;
  const id = obligationIdOfName(draft.name);
  const terms = termsOfDraft(draft);
  if (id === null || terms === null) return null;
  return {
    id,
    name: draft.name.trim(),
    owner: draft.owner,
    legalBasis: draft.legalBasis,
    form: draft.form,
    start,
    end: parsePlainDate(draft.end),
    reminderPolicyId: id,
    rules: [{ ...terms, effectiveFrom: start }],
  };
}

function writeObligation(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout }: Office,
  obligation: Obligation,
): void {
  const tab = requireTab(layout, 'obligations');
  const [terms] = obligation.rules;
  if (!terms) return;
  const row = { obligation, terms, stages: DEFAULT_REMINDER_POLICY.stages, formUrl: '' };
  const below = rowBelow(tab, workbook.readRows(tab));
  workbook.writeBlock(tab, { row: below, column: 1, values: [encodeObligation(tab, row)] });
}

/** An obligation of the office itself (a monthly rakor) also needs the office's own row in Desa. */
function writeOwnRow({ workbook }: Pick<Ports, 'workbook'>, office: Office, obligation: Obligation): void {
  const { layout, settings } = office;
  const { profile } = settings;
  const binds = ruleOn(obligation, office.today).binding.kind;
  if (binds !== 'office' || hasOwnRow(office) || profile === null) return;
  const units = requireTab(layout, 'units');
  const name = `${profile.terms.office} ${profile.name}`;
  workbook.writeBlock(units, {
    row: rowBelow(units, workbook.readRows(units)),
    column: 1,
    values: encodeUnits(units, [{ code: profile.code, name, link: '' }]),
  });
}
