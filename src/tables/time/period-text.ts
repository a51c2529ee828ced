// Reads which period a person meant.
import { type Issue, issueOf } from '../../core/issue';
import type { Obligation } from '../../core/obligations/obligation';
import { fail, type Result, succeed } from '../../core/result';
import { type Period, type PeriodId, periodContaining, type Schedule } from '../../core/time/period';
import { parsePeriodId } from '../../core/time/period-id';
import { plainDateOf } from '../../core/time/plain-date';
import { dateOfText, monthOfName } from '../../core/time/typed-date';
import { type CellValue, isMoment, textOfCell } from '../cell';

/**
 * Reads a key (`2026-02`), a month (`Februari 2026`, `Feb 2026`), a year, or any day inside the period. Without an
 * obligation a month is meant.
 */
export function readPeriod(
  cell: CellValue,
  obligation: Obligation | undefined,
): Result<PeriodId, readonly Issue[]> {
  const schedules: readonly Schedule[] = obligation?.rules.map((rule) => rule.schedule) ?? [
    { type: 'monthly' },
  ];
  for (const schedule of [...schedules].reverse()) {
    const period = periodIn(cell, schedule);
    if (period !== null) return succeed(period.id);
  }
  return fail([issueOf('cell-not-a-period', { text: textOfCell(cell) })]);
}

function periodIn(cell: CellValue, schedule: Schedule): Period | null {
  const text = textOfCell(cell);
  if (isMoment(cell)) return periodOfDay(text.slice(0, 10), schedule);
  const byKey = parsePeriodId(text, schedule);
  if (byKey !== null) return byKey;
  const [, name, year] = /^([a-z.]{3,})\s+(\d{4})$/iu.exec(text) ?? [];
  const month = name === undefined ? null : monthOfName(name);
  const day = month === null ? dateOfText(text) : plainDateOf(Number(year), month, 1);
  return day === null ? null : periodContaining(schedule, day);
}

function periodOfDay(text: string, schedule: Schedule): Period | null {
  const day = dateOfText(text);
  return day === null ? null : periodContaining(schedule, day);
}
