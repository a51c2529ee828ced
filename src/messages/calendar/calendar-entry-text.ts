// What deadlines and plans are called in somebody's own calendar.
import type { Zone } from '../../core/office/unit';
import type { PlainDate } from '../../core/time/plain-date';
import { reportTitle } from '../reports/report-title';
import { deadlineText } from '../time/date-text';

/** What a calendar program shows of one entry. */
export interface CalendarEntryText {
  readonly summary: string;
  readonly description: string;
}

/** `Pantau Desa Kecamatan Kasiman`. */
export function calendarName(office: string): string {
  return `Pantau Desa ${office}`;
}

/** `task` is what is owed, with its period where it has one. */
export function deadlineEntryText(task: string, day: PlainDate, zone: Zone): CalendarEntryText {
  return {
    summary: `Tenggat ${reportTitle(task)}`,
    description: `Dihitung tepat waktu sampai ${deadlineText(day, zone)}.`,
  };
}

/** A visit to one unit; `hour` as `09.00`, or '' where none is written. Nobody's name is in it. */
export function visitEntryText(unitTitle: string, hour: string, zone: Zone): CalendarEntryText {
  return {
    summary: `Kunjungan ${unitTitle}`,
    description: `${hour === '' ? '' : `Pukul ${hour} ${zone}. `}Tanggalnya diubah di tab Kunjungan.`,
  };
}

/** A plan of one unit for the obligation of this name. */
export function planEntryText(obligationName: string, unitTitle: string, task: string): CalendarEntryText {
  return {
    summary: `${obligationName} ${unitTitle}`,
    description: `Rencana ${task}. Tanggalnya diubah di tab Jadwal.`,
  };
}
