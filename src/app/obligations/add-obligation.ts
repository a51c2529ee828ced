// Adds an obligation to the workbook, with its form, links and columns.
import type { Issue } from '../../core/issue';
import { bindingOf } from '../../core/obligations/binding-choice';
import { type DecisionLink, obligationOfDecision } from '../../core/obligations/decision-link';
import { evidenceRuleOf } from '../../core/obligations/evidence-rule';
import { type Obligation, obligationIdOfName, ruleOn } from '../../core/obligations/obligation';
import { validateObligation } from '../../core/obligations/obligation-check';
import { DEFAULT_TERMS, type RuleTerms } from '../../core/obligations/obligation-rule';
import { DEFAULT_REMINDER_POLICY } from '../../core/reminders/reminder-policy';
import { parsePlainDate } from '../../core/time/plain-date';
import { changeWords } from '../../messages/maintenance/change-text';
import {
  decodeObligationKeys,
  encodeObligation,
  type ObligationKeys,
} from '../../tables/obligations/obligation-table';
import { encodeUnits } from '../../tables/office/unit-table';
import { isFormCurrent, labelsBoundBy } from '../forms/form-state';
import { prepareForms } from '../forms/prepare-forms';
import { decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice, requireTab } from '../office/read-office';
import { recordOwnChange, recordOwnChangeOnce } from '../office/record-changes';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { noteDecisions } from './decision-links-view';
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
  | { readonly kind: 'added'; readonly obligation: Obligation }
  /** Its row stood, and an execution died before it had form, trigger and links: now it has. */
  | { readonly kind: 'completed'; readonly obligation: Obligation }
  /** The decision had become this one before. */
  | { readonly kind: 'standing'; readonly obligation: Obligation }
  /** One of that name stands. */
  | { readonly kind: 'twice' }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

/**
 * Adds the row, its form, links, trigger and columns; nothing is written when anything is wrong. Where the row stands and
 * an execution died before the rest, the rest is made up for. One made of a `decision` bears its key from the first write
 * on, so that the decision finds it again, whatever was renamed since.
 */
export function addObligation(
  ports: SetupPorts & ViewPorts,
  draft: ObligationDraft,
  decision: DecisionLink | null = null,
): Added {
  return withLock(ports, (): Added => {
    const office = readOffice(ports);
    const standing = standingOf(office, draft, decision);
    const obligation = standing?.obligation ?? obligationOfDraft(draft, office);
    if (obligation === null) return { kind: 'refused', issues: [] };
    if (standing === undefined) {
      const tab = requireTab(office.layout, 'obligations');
      const rows = ports.workbook.readRows(tab);
      if (decodeObligationKeys(tab, rows).some((keys) => isMeant(keys, obligation, decision)))
        return { kind: 'twice' };
      const knownUnits = new Set(office.units.map(({ code }) => code));
      const issues = validateObligation(obligation, { knownUnits, obligationsAbove: new Set() });
      if (issues.length > 0) return { kind: 'refused', issues };
      writeObligation(ports, { tab, row: rowBelow(tab, rows) }, obligation, decision?.key ?? '');
    } else if (decision !== null)
      noteDecisions(ports, office, [{ key: decision.key, obligation: obligation.id }]);
    if (standing !== undefined && isComplete(obligation, office)) {
      ports.workbook.flush();
      return decision === null ? { kind: 'twice' } : { kind: 'standing', obligation };
    }
    finishObligation(ports, office, obligation, standing === undefined);
    return { kind: standing === undefined ? 'added' : 'completed', obligation };
  });
}

/** The row that the decision has become; without a decision the one of the draft's name. */
function standingOf({ obligationRows }: Office, draft: ObligationDraft, decision: DecisionLink | null) {
  const rows = obligationRows.map(({ value: { obligation, decision: key } }) => ({
    id: obligation.id,
    legalBasis: obligation.legalBasis,
    decision: key,
    obligation,
  }));
  const id = obligationIdOfName(draft.name);
  return decision === null
    ? rows.find((row) => row.id === id)
    : obligationOfDecision(rows, decision, { id, legalBasis: draft.legalBasis });
}

/** Whether a row is the obligation's or the decision's, one too whose rule cannot be read. */
function isMeant(keys: ObligationKeys, { id }: Obligation, decision: DecisionLink | null): boolean {
  if (keys.id === id) return true;
  if (decision === null) return false;
  // A decision names none at first, and a row that was just begun has no key yet: that is no match.
  const isNamed = decision.obligation !== '' && keys.id === decision.obligation;
  return isNamed || (decision.key !== '' && keys.decision === decision.key);
}

/** Form, links, trigger and columns, and the line in Log Perubahan. */
function finishObligation(
  ports: SetupPorts & ViewPorts,
  office: Office,
  obligation: Obligation,
  isNew: boolean,
): void {
  writeOwnRow(ports, office, obligation);
  const record = isNew ? recordOwnChange : recordOwnChangeOnce;
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
  { tab, row }: { readonly tab: TabPlace; readonly row: number },
  obligation: Obligation,
  decision: string,
): void {
  const [terms] = obligation.rules;
  if (!terms) return;
  const { stages } = DEFAULT_REMINDER_POLICY;
  const values = [encodeObligation(tab, { obligation, terms, stages, formUrl: '', decision })];
  workbook.writeBlock(tab, { row, column: 1, values });
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
