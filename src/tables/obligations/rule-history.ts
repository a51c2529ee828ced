// How are the rules of an obligation kept, so that a closed period never changes its rule?
import type { Binding, DueRule, EvidenceRule, ObligationRule } from '../../core/obligations/obligation-rule';
import { parseUnitCode, type UnitCode, type UnitKind } from '../../core/office/unit';
import type { Schedule } from '../../core/time/period';
import { type PlainDate, parsePlainDate } from '../../core/time/plain-date';

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
  const overlap = overlaps.find((known) => known === overlapText);
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
    [
      due.kind,
      due.kind === 'days-after-end' ? due.days : due.day,
      due.shiftToWorkingDay ? 'shift' : 'stay',
    ].join(' '),
    rest.overlap,
    evidence.kind === 'none' ? 'none' : `${evidence.kind} ${evidence.required ? 'required' : 'wished'}`,
    rest.approvalFirst ? approvalWords.first : approvalWords.none,
    rest.correctionWindowDays,
  ].join(partSeparator);
}

const approvalWords = { first: 'approval-first', none: 'counts-on-receipt' } as const;
const overlaps = ['half', 'any', 'whole'] as const;
function wordsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(' ');
}
function isWhole(text: string | undefined): boolean {
  return /^\d{1,6}$/u.test(text ?? '');
}

const plainTypes = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'] as const;

function readSchedule([type, first = '', last = '']: readonly string[]): Schedule | null {
  const [start, end]: readonly (PlainDate | null)[] = [parsePlainDate(first), parsePlainDate(last)];
  if (type === 'biweekly') return start === null || start === undefined ? null : { type, anchor: start };
  if (type === 'campaign') return start && end ? { type, start, end } : null;
  const plain = plainTypes.find((known) => known === type);
  return plain === undefined ? null : { type: plain };
}

const unitKinds: readonly UnitKind[] = ['kabupaten', 'kecamatan', 'desa', 'kelurahan', 'desa-adat', 'rw'];

function readBinding([kind, ...listed]: readonly string[]): Binding | null {
  if (kind === 'all' || kind === 'office') return { kind };
  const kinds = unitKinds.filter((known) => listed.includes(known));
  if (kind === 'kinds') return { kind, kinds };
  const codes = listed.map(parseUnitCode).filter((code): code is UnitCode => code !== null);
  return kind === 'chosen' ? { kind, codes } : null;
}

function readDue([kind, digits, shift]: readonly string[]): DueRule | null {
  if (!isWhole(digits)) return null;
  const [number, shiftToWorkingDay] = [Number(digits), shift === 'shift'];
  if (kind === 'day-of-next-month') return { kind, day: number, shiftToWorkingDay };
  return kind === 'days-after-end' ? { kind, days: number, shiftToWorkingDay } : null;
}

function readEvidence([kind, need]: readonly string[]): EvidenceRule | null {
  if (kind === 'none') return { kind };
  return kind === 'photo' || kind === 'before-and-after' ? { kind, required: need === 'required' } : null;
}
