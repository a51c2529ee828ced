// Lines of the tab Ringkasan: counts, and who stands behind them.
import type { Rate } from '../../core/rate';
import { daysBetween, type PlainDate } from '../../core/time/plain-date';
import { dayText, outOfText, percentText, shortDateText, wholeText } from '../time/date-text';

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

/** `2 diproses`. */
export function inProgressText(count: number): string {
  return `${wholeText(count)} diproses`;
}

/** `semua 20 yang wajib`, in place of their names. */
export function allMissingText(owed: number): string {
  return `semua ${wholeText(owed)} yang wajib`;
}

/** `tenggat 6 Mar`: the year is said by the period beside it. */
export function dueText(due: PlainDate): string {
  return `tenggat ${shortDateText(due).slice(0, -5)}`;
}

/** `Belum ada tenggat yang lewat. Yang pertama: Senin, 6 April 2026.` */
export function firstDueText(due: PlainDate): string {
  return `Belum ada tenggat yang lewat. Yang pertama: ${dayText(due)}.`;
}

/** `Tenggat Kamis, 5 Maret 2026, sudah lewat 7 hari.`; of a deadline ahead `…, 3 hari lagi.` */
export function deadlineSentence(due: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, due);
  const when =
    days < 0
      ? `sudah lewat ${wholeText(-days)} hari`
      : days === 0
        ? 'hari ini'
        : `${wholeText(days)} hari lagi`;
  return `Tenggat ${dayText(due)}, ${when}.`;
}

/** `Berikutnya: Senin, 6 April 2026.`, behind a deadline that has passed. */
export function nextDeadlineSentence(due: PlainDate): string {
  return `Berikutnya: ${dayText(due)}.`;
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

/** `2 laporan`. */
export function waitingText(count: number): string {
  return `${wholeText(count)} laporan`;
}

/** Behind the names that fit. */
export function othersText(count: number): string {
  return `dan ${wholeText(count)} lainnya`;
}

/** The title of a section that began further up. */
export function continuedText(title: string): string {
  return `${title} (lanjutan)`;
}
