// The tab Kewajiban: which obligations there are, and under which rule.
import { type Issue, issueOf } from '../../core/issue';
import { DUE_KINDS } from '../../core/obligations/due-rule';
import { EVIDENCE_CHOICES, evidenceChoiceOf, evidenceRuleOf } from '../../core/obligations/evidence-rule';
import {
  type Obligation,
  type ObligationId,
  parseObligationId,
  REPORT_FORMS,
} from '../../core/obligations/obligation';
import {
  type Binding,
  type ObligationRule,
  OVERLAP_POLICIES,
  type RuleTerms,
} from '../../core/obligations/obligation-rule';
import { DEFAULT_REMINDER_POLICY } from '../../core/reminders/reminder-policy';
import { fail, succeed } from '../../core/result';
import { PERIOD_TYPES, type Schedule, type ScheduleDays, scheduleOf } from '../../core/time/period';
import { obligationTab } from '../../messages/obligations/obligation-columns';
import {
  dueKindWords,
  evidenceWords,
  overlapWords,
  periodTypeWords,
  reportFormWords,
} from '../../messages/office/choice-words';
import type { CellValue } from '../cell';
import {
  type CellsOf,
  choiceColumn,
  orElse,
  parsedColumn,
  textColumn,
  type ValuesOf,
  wholeColumn,
  yesNoColumn,
} from '../column';
import { dateColumn } from '../date-column';
import { planOf } from '../plan-of';
import {
  type ColumnPlaces,
  type DecodedRows,
  decodeRows,
  encodeRow,
  isComplete,
  valuesOf,
} from '../row-reader';
import { parseBinding, parseStages, writeBinding, writeStages } from './obligation-cells';
import { parseRuleHistory, writeRuleHistory } from './rule-history';

const columns = {
  id: parsedColumn<ObligationId>({
    width: 140,
    parse: (text) => {
      const id = parseObligationId(text);
      return id === null ? fail([issueOf('unknown-obligation', { obligation: text })]) : succeed(id);
    },
    write: (id) => id,
  }),
  name: textColumn({ width: 220 }),
  owner: textColumn(),
  legalBasis: textColumn({ width: 300 }),
  reportForm: orElse(
    choiceColumn(reportFormWords, { keys: REPORT_FORMS, whenBlank: 'activity', width: 160 }),
    'activity',
  ),
  minimumCount: wholeColumn(-1_000_000, { width: 110 }),
  periodType: choiceColumn(periodTypeWords, { keys: PERIOD_TYPES, width: 120 }),
  anchor: dateColumn(),
  dueKind: choiceColumn(dueKindWords, { keys: DUE_KINDS, width: 200 }),
  dueDays: wholeColumn(-1_000_000),
  shift: yesNoColumn({ width: 130 }),
  binding: parsedColumn<Binding>({
    parse: parseBinding,
    write: writeBinding,
    whenBlank: { kind: 'all' },
  }),
  start: dateColumn(),
  end: dateColumn(),
  overlap: choiceColumn(overlapWords, { keys: OVERLAP_POLICIES, whenBlank: 'half' }),
  evidence: choiceColumn(evidenceWords, {
    keys: EVIDENCE_CHOICES,
    whenBlank: 'none',
    width: 240,
  }),
  approvalFirst: yesNoColumn({ width: 120 }),
  correctionDays: wholeColumn(0),
  stages: orElse(
    parsedColumn<readonly number[]>({ parse: parseStages, write: writeStages, whenBlank: [] }),
    DEFAULT_REMINDER_POLICY.stages,
  ),
  form: textColumn({ width: 260 }),
  history: parsedColumn<readonly ObligationRule[]>({
    hidden: true,
    parse: (text) => {
      const rules = parseRuleHistory(text);
      return rules === null ? fail([issueOf('rule-history-damaged', {})]) : succeed(rules);
    },
    write: writeRuleHistory,
    whenBlank: [],
  }),
  decision: textColumn({ width: 120, hidden: true }),
};

export function obligationPlan() {
  return planOf('obligations', obligationTab, columns, {
    colour: '#1F3A5F',
    guard: 'open',
    frozenColumns: 2,
    rows: 60,
  });
}

/** One row: the obligation under its recorded rules, what the row asks today, and its reminder stages. */
export interface ObligationRow {
  readonly obligation: Obligation;
  /** The rule as the row says it now; differs from the last recorded one when staff have just changed it. */
  readonly terms: RuleTerms;
  readonly stages: readonly number[];
  readonly formUrl: string;
  /** The key of the decision in Tindak Lanjut that it was made of; '' for any other. */
  readonly decision: string;
  /** Nothing is recorded yet: the row was just typed. */
  readonly isUnrecorded: boolean;
}

/** The obligations of the tab; rows whose rule cannot be read stand in the issues and are left out. */
export function decodeObligations(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): DecodedRows<ObligationRow> {
  const idsAbove = new Set<ObligationId>();
  return decodeRows(places, columns, rows, ({ read, report }) => {
    const cells = read();
    const schedule = readSchedule(cells, report);
    if (!isComplete(cells) || schedule === undefined) return undefined;
    const { id, name, owner, legalBasis, reportForm, start, end, stages, history } = cells;
    if (idsAbove.has(id)) {
      report([issueOf('obligation-twice', { id })], 'id');
      return undefined;
    }
    idsAbove.add(id);
    if (start === null) {
      report([issueOf('cell-empty', {})], 'start');
      return undefined;
    }
    const terms = termsOf(cells, schedule);
    const rules = history.length > 0 ? history : [{ ...terms, effectiveFrom: start }];
    const reminderPolicyId = stages.length > 0 ? id : null;
    return {
      obligation: { id, name, owner, legalBasis, form: reportForm, start, end, reminderPolicyId, rules },
      terms,
      stages,
      formUrl: cells.form,
      decision: cells.decision,
      isUnrecorded: history.length === 0,
    };
  });
}

function termsOf(cells: ValuesOf<typeof columns>, schedule: Schedule): RuleTerms {
  const { binding, dueKind: kind, shift: shiftToWorkingDay, overlap, evidence, approvalFirst } = cells;
  return {
    minimumCount: cells.minimumCount ?? 1,
    schedule,
    binding,
    due: { kind, days: cells.dueDays ?? 5, shiftToWorkingDay },
    overlap,
    evidence: evidenceRuleOf(evidence),
    approvalFirst,
    correctionWindowDays: cells.correctionDays ?? 3,
  };
}

/** Undefined when a cell can't be read, or after having reported which day is missing. */
function readSchedule(
  { periodType, anchor, start, end }: CellsOf<typeof columns>,
  report: (issues: readonly Issue[], column: keyof ScheduleDays) => void,
): Schedule | undefined {
  if (periodType === undefined || anchor === undefined || start === undefined || end === undefined)
    return undefined;
  const schedule = scheduleOf(periodType, { anchor, start, end });
  if (schedule.ok) return schedule.value;
  report([issueOf('cell-empty', {})], schedule.error);
  return undefined;
}

/** The cells of a new row: what the row asks today and the recorded rules. */
export function encodeObligation(
  places: ColumnPlaces,
  { obligation, terms, stages, formUrl, decision }: Omit<ObligationRow, 'isUnrecorded'>,
): readonly CellValue[] {
  const { schedule, due } = terms;
  return encodeRow(places, columns, {
    ...obligation,
    ...terms,
    reportForm: obligation.form,
    periodType: schedule.type,
    anchor: schedule.type === 'biweekly' ? schedule.anchor : null,
    dueKind: due.kind,
    dueDays: due.days,
    shift: due.shiftToWorkingDay,
    evidence: evidenceChoiceOf(terms.evidence),
    correctionDays: terms.correctionWindowDays,
    stages,
    form: formUrl,
    history: obligation.rules,
    decision,
  });
}

/** What tells a row from others, of rows too whose rule cannot be read. */
export interface ObligationKeys {
  readonly id: string;
  readonly decision: string;
}

/** The keys of every row, in the order of the tab. */
export function decodeObligationKeys(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): readonly ObligationKeys[] {
  const { rows: found } = decodeRows(places, columns, rows, ({ text }) => ({
    id: text('id'),
    decision: text('decision'),
  }));
  return valuesOf(found);
}

/** The cell that keeps the rules of closed periods. */
export function encodeRuleHistory({ rules }: Obligation): CellValue {
  return columns.history.encode(rules);
}
