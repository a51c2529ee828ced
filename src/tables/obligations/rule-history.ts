// The hidden cell that keeps the rules of an obligation, so that a closed period never changes its rule.
import { DUE_KINDS, type DueRule } from '../../core/obligations/due-rule';
import {
  EVIDENCE_CHOICES,
  type EvidenceRule,
  evidenceChoiceOf,
  evidenceRuleOf,
} from '../../core/obligations/evidence-rule';
import { type Binding, type ObligationRule, OVERLAP_POLICIES } from '../../core/obligations/obligation-rule';
import { parseUnitCode, UNIT_KINDS, type UnitCode } from '../../core/office/unit';
import { PERIOD_TYPES, type Schedule, scheduleOf } from '../../core/time/period';
import { parsePlainDate } from '../../core/time/plain-date';

/** Between the parts of a rule, and between rules. */
const partSeparator = ' | ';
const ruleSeparator = '\n';

/**
 * The recorded rules, ascending; empty when nothing is recorded, null when the cell was damaged. One line per rule,
 * each part its kind and what belongs to it: `2026-02-01 | 1 | monthly | all | day-of-next-month 5 shift | half |
 * photo wished | counts-on-receipt | 3`.
 */
export function parseRuleHistory(text: string): readonly ObligationRule[] | null {
  if (text === '') return [];
  const read = text.split(ruleSeparator).map((line) => readRule(line.split(partSeparator)));
  const rules = read.filter((rule): rule is ObligationRule => rule !== null);
  return rules.length === read.length ? rules : null;
}

/** The same, written; the tab hides the column. */
export function writeRuleHistory(history: readonly ObligationRule[]): string {
  return history.map(writeRule).join(ruleSeparator);
}

function readRule(parts: readonly string[]): ObligationRule | null {
  const [from, count, scheduleText, bindingText, dueText, overlapText, evidenceText, approval, correction] =
    parts;
  const effectiveFrom = parsePlainDate(from ?? '');
  const schedule = readSchedule(wordsOf(scheduleText));
  const binding = readBinding(wordsOf(bindingText));
  const due = readDue(wordsOf(dueText));
  const evidence = readEvidence(wordsOf(evidenceText));
  const overlap = OVERLAP_POLICIES.find((known) => known === overlapText);
  if (effectiveFrom === null || schedule === null || binding === null || due === null) return null;
  if (evidence === null || overlap === undefined || !isWhole(count) || !isWhole(correction)) return null;
  return {
    effectiveFrom,
    minimumCount: Number(count),
    schedule,
    binding,
    due,
    overlap,
    evidence,
    approvalFirst: approval === approvalWords.first,
    correctionWindowDays: Number(correction),
  };
}

function writeRule({ effectiveFrom, schedule, binding, due, evidence, ...rest }: ObligationRule): string {
  return [
    effectiveFrom,
    rest.minimumCount,
    Object.values(schedule).join(' '),
    Object.values(binding).flat().join(' '),
    [due.kind, due.days, due.shiftToWorkingDay ? 'shift' : 'stay'].join(' '),
    rest.overlap,
    evidenceChoiceOf(evidence).replace(/-(?=required$|wished$)/u, ' '),
    rest.approvalFirst ? approvalWords.first : approvalWords.none,
    rest.correctionWindowDays,
  ].join(partSeparator);
}

const approvalWords = { first: 'approval-first', none: 'counts-on-receipt' } as const;
function wordsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(' ');
}
function isWhole(text: string | undefined): boolean {
  return /^\d{1,6}$/u.test(text ?? '');
}

function readSchedule([typeText, first = '', last = '']: readonly string[]): Schedule | null {
  const type = PERIOD_TYPES.find((known) => known === typeText);
  const [start, end] = [parsePlainDate(first), parsePlainDate(last)];
  const schedule = type && scheduleOf(type, { anchor: start, start, end });
  return schedule?.ok ? schedule.value : null;
}

function readBinding([kind, ...listed]: readonly string[]): Binding | null {
  if (kind === 'all' || kind === 'office') return { kind };
  const kinds = UNIT_KINDS.filter((known) => listed.includes(known));
  if (kind === 'kinds') return { kind, kinds };
  const codes = listed.map(parseUnitCode).filter((code): code is UnitCode => code !== null);
  return kind === 'chosen' ? { kind, codes } : null;
}

function readDue([kindText, digits, shift]: readonly string[]): DueRule | null {
  const kind = DUE_KINDS.find((known) => known === kindText);
  return kind === undefined || !isWhole(digits)
    ? null
    : { kind, days: Number(digits), shiftToWorkingDay: shift === 'shift' };
}

function readEvidence(words: readonly string[]): EvidenceRule | null {
  const choice = EVIDENCE_CHOICES.find((known) => known === words.join('-'));
  return choice === undefined ? null : evidenceRuleOf(choice);
}
