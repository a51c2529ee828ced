// Lines of the tab Ringkasan: counts, and who stands behind them.
import type { Rate } from '../../core/rate';
import type { PlainDate } from '../../core/time/plain-date';
import { outOfText, percentText, shortDateText, wholeText } from '../time/date-text';
import { countText } from './summary-text';

/** Stands in place of a percentage while the deadline is ahead. */
export const running = 'berjalan';

/** `2 dari 3 yang dikunjungi`. */
export function visitedText(contradicted: number, visited: number): string {
  return `${outOfText(contradicted, visited)} yang dikunjungi`;
}

/** Behind a name. */
export function lateText(days: number): string {
  return ` ${wholeText(days)} hari`;
}

/** `Feb 2026: 7 belum, tenggat 6 Mar`. */
export function openText(period: string, missing: number, due: PlainDate): string {
  return `${period}: ${wholeText(missing)} belum, ${untilText(due)}`;
}

/** `Feb 2026: 2 diproses`. */
export function inProgressText(period: string, count: number): string {
  return `${period}: ${wholeText(count)} diproses`;
}

/** `8 dari 9 lapor` of a period that is over, `2 dari 10, tenggat 6 Apr` of one that runs until `due`. */
export function reportedText(reported: number, owed: number, due: PlainDate | null): string {
  const count = outOfText(reported, owed);
  return due === null ? `${count} lapor` : `${count}, ${untilText(due)}`;
}

/** `tenggat 6 Mar`: the year is said by the period beside it. */
function untilText(due: PlainDate): string {
  return `tenggat ${shortDateText(due).slice(0, -5)}`;
}

export function problemRowsText(rows: number): string {
  return `${wholeText(rows)} baris di tab Masalah`;
}

/** `Belum pernah: Ngaglik`, before the other names. */
export function neverVisitedText(firstName: string): string {
  return `Belum pernah: ${firstName}`;
}

export function oldestVisitText(name: string, date: PlainDate): string {
  return `Terlama: ${name} (${shortDateText(date)})`;
}

export function visitCoverageText(rate: Rate): string {
  return `${outOfText(rate.numerator, rate.denominator)} dalam 3 bulan (${percentText(rate)})`;
}

/** `4 dari 5 laporan sesuai (80,0 %)`; '' while no report was checked. */
export function agreementText(rate: Rate): string {
  if (rate.denominator === 0) return '';
  return `${outOfText(rate.numerator, rate.denominator)} laporan sesuai (${percentText(rate)})`;
}

/** `17 laporan dari 11 desa`. */
export function reportsText(reports: number, units: number, unitTerm: string): string {
  return `${wholeText(reports)} laporan dari ${countText(units, unitTerm)}`;
}
