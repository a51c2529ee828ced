// What the next person to open the workbook reads when a daily run has stopped.
import type { DailyRun } from '../../core/maintenance/heartbeat';
import { dateOf, type PlainDateTime } from '../../core/time/plain-date';
import { dayText } from '../time/date-text';

/** Names the run and the day on which it last came to its end. */
export function stoppedNotice(run: DailyRun, last: PlainDateTime): string {
  return `${runNames[run]} terakhir berjalan ${dayText(dateOf(last))}. Buka menu Pantau Desa → Kesehatan.`;
}

const runNames = {
  dailyRefresh: 'Pemeriksaan harian',
  dailyReminders: 'Pengingat harian',
} as const satisfies Record<DailyRun, string>;
