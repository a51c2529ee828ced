// Which obligations stand in the Kewajiban tab, under which rule?
import { issueOf } from '../../core/issue';
import type { Obligation, ObligationId } from '../../core/obligations/obligation';
import type { EvidenceRule, ObligationRule, RuleTerms } from '../../core/obligations/obligation-rule';
import { DEFAULT_REMINDER_POLICY } from '../../core/reminders/reminder-policy';
import type { Schedule } from '../../core/time/period';
import type { CellValue } from '../cell';
import { type ColumnPlaces, cellsInOrder, type DecodedRows, decodeRows, type RowReader } from '../row-reader';
import { type EvidenceKey, obligationColumns } from './obligation-columns';
import { parseRuleHistory, writeRuleHistory } from './rule-history';

/** One row: the obligation under its recorded rules, what the row asks today, and its reminder stages. */
export interface ObligationRow {
  readonly obligation: Obligation;
  /** The rule as the row says it now; differs from the last recorded one when staff have just changed it. */
  readonly terms: RuleTerms;
  readonly stages: readonly number[];
  readonly formUrl: string;
  /** Nothing is recorded yet: the row was just typed. */
  readonly isUnrecorded: boolean;
}

/** The obligations of the tab; rows whose rule cannot be read stand in the issues and are left out. */
export function decodeObligations(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): DecodedRows<ObligationRow> {
  const idsAbove = new Set<ObligationId>();
  return decodeRows(places, rows, 1, (reader) => {
    const id = reader.read(obligationColumns.id);
    const terms = readTerms(reader);
    const start = reader.read(obligationColumns.start);
    const end = reader.read(obligationColumns.end);
    const stages = reader.read(obligationColumns.stages) ?? DEFAULT_REMINDER_POLICY.stages;
    const history = readHistory(reader);
    if (id === undefined || terms === undefined) return undefined;
    if (start === undefined || end === undefined || history === undefined) return undefined;
    if (idsAbove.has(id)) {
      reader.report([issueOf('obligation-twice', { id })], 'id');
      return undefined;
    }
    idsAbove.add(id);
    if (start === null) {
      reader.report([issueOf('cell-empty', {})], 'start');
      return undefined;
    }
    const rules = history.length > 0 ? history : [{ ...terms, effectiveFrom: start }];
    return {
      obligation: {
        id,
        name: reader.read(obligationColumns.name) ?? '',
        owner: reader.read(obligationColumns.owner) ?? '',
        legalBasis: reader.read(obligationColumns.legalBasis) ?? '',
        form: reader.read(obligationColumns.reportForm) ?? 'activity',
        start,
        end,
        reminderPolicyId: stages.length > 0 ? id : null,
        rules,
      },
      terms,
      stages,
      formUrl: reader.read(obligationColumns.form) ?? '',
      isUnrecorded: history.length === 0,
    };
  });
}

function readHistory(reader: RowReader): readonly ObligationRule[] | undefined {
  const text = reader.read(obligationColumns.history) ?? '';
  const history = parseRuleHistory(text);
  if (history === null) reader.report([issueOf('rule-history-damaged', {})], 'history');
  return history ?? undefined;
}

function readTerms(reader: RowReader): RuleTerms | undefined {
  const minimumCount = reader.read(obligationColumns.minimumCount);
  const schedule = readSchedule(reader);
  const binding = reader.read(obligationColumns.binding);
  const dueKind = reader.read(obligationColumns.dueKind);
  const dueDays = reader.read(obligationColumns.dueDays);
  const shiftToWorkingDay = reader.read(obligationColumns.shift) ?? false;
  const overlap = reader.read(obligationColumns.overlap);
  const evidence = reader.read(obligationColumns.evidence);
  const correctionWindowDays = reader.read(obligationColumns.correctionDays);
  if (schedule === undefined || overlap === undefined || evidence === undefined) return undefined;
  if (minimumCount === undefined || dueKind === undefined || dueDays === undefined) return undefined;
  if (correctionWindowDays === undefined || binding === undefined) return undefined;
  const days = dueDays ?? 5;
  return {
    minimumCount: minimumCount ?? 1,
    schedule,
    binding,
    due:
      dueKind === 'day-of-next-month'
        ? { kind: dueKind, day: days, shiftToWorkingDay }
        : { kind: dueKind, days, shiftToWorkingDay },
    overlap,
    evidence: evidenceOfKey(evidence),
    approvalFirst: reader.read(obligationColumns.approvalFirst) ?? false,
    correctionWindowDays: correctionWindowDays ?? 3,
  };
}

function readSchedule(reader: RowReader): Schedule | undefined {
  const type = reader.read(obligationColumns.periodType);
  const anchor = reader.read(obligationColumns.anchor);
  const start = reader.read(obligationColumns.start);
  const end = reader.read(obligationColumns.end);
  if (type === undefined || anchor === undefined || start === undefined || end === undefined)
    return undefined;
  if (type === 'biweekly') {
    if (anchor !== null) return { type, anchor };
    reader.report([issueOf('cell-empty', {})], 'anchor');
    return undefined;
  }
  if (type !== 'campaign') return { type };
  if (start !== null && end !== null) return { type, start, end };
  reader.report([issueOf('cell-empty', {})], start === null ? 'start' : 'end');
  return undefined;
}

function evidenceOfKey(key: EvidenceKey): EvidenceRule {
  if (key === 'none') return { kind: 'none' };
  const required = key.endsWith('-required');
  return { kind: key.startsWith('photo') ? 'photo' : 'before-and-after', required };
}

function keyOfEvidence(rule: EvidenceRule): EvidenceKey {
  if (rule.kind === 'none') return 'none';
  return `${rule.kind}-${rule.required ? 'required' : 'wished'}`;
}

/** The cells of a new row: what the row asks today and the recorded rules. */
export function encodeObligation(
  places: ColumnPlaces,
  { obligation, terms, stages, formUrl }: Omit<ObligationRow, 'isUnrecorded'>,
): readonly CellValue[] {
  const { schedule, due } = terms;
  return cellsInOrder(places, {
    id: obligationColumns.id.encode(obligation.id),
    name: obligationColumns.name.encode(obligation.name),
    owner: obligationColumns.owner.encode(obligation.owner),
    legalBasis: obligationColumns.legalBasis.encode(obligation.legalBasis),
    reportForm: obligationColumns.reportForm.encode(obligation.form),
    minimumCount: obligationColumns.minimumCount.encode(terms.minimumCount),
    periodType: obligationColumns.periodType.encode(schedule.type),
    anchor: obligationColumns.anchor.encode(schedule.type === 'biweekly' ? schedule.anchor : null),
    dueKind: obligationColumns.dueKind.encode(due.kind),
    dueDays: obligationColumns.dueDays.encode(due.kind === 'days-after-end' ? due.days : due.day),
    shift: obligationColumns.shift.encode(due.shiftToWorkingDay),
    binding: obligationColumns.binding.encode(terms.binding),
    start: obligationColumns.start.encode(obligation.start),
    end: obligationColumns.end.encode(obligation.end),
    overlap: obligationColumns.overlap.encode(terms.overlap),
    evidence: obligationColumns.evidence.encode(keyOfEvidence(terms.evidence)),
    approvalFirst: obligationColumns.approvalFirst.encode(terms.approvalFirst),
    correctionDays: obligationColumns.correctionDays.encode(terms.correctionWindowDays),
    stages: obligationColumns.stages.encode(stages),
    form: obligationColumns.form.encode(formUrl),
    history: encodeRuleHistory(obligation),
  });
}

/** The cell that keeps the rules of closed periods. */
export function encodeRuleHistory({ rules }: Obligation): CellValue {
  return obligationColumns.history.encode(writeRuleHistory(rules));
}
