// What the office has set for its visits.
import type { DayOfWeek } from '../../core/time/plain-date';
import type { VisitSettings } from '../../core/visits/schedule/visit-days';
import { readCount } from '../../core/whole-number';
import { type SettingKey, settingInitial } from '../../messages/setup/setting-initial';
import { dayOfName } from '../../messages/time/date-text';

/** Reads them from all settings as typed; where a value can't be read, the initial value holds. */
export function readVisitSettings(texts: ReadonlyMap<string, string>): VisitSettings {
  const wholeOf = (key: SettingKey, least: number): number => {
    const typed = readCount(texts.get(key) ?? '') ?? -1;
    return typed >= least ? typed : Number(settingInitial[key]);
  };
  const typedDays = daysOfText(texts.get('visitDays') ?? '');
  return {
    perMonth: Math.min(wholeOf('visitsPerMonth', 1), mostPerMonth),
    weekdays: typedDays.size > 0 ? typedDays : daysOfText(settingInitial.visitDays),
    spacingDays: wholeOf('visitSpacing', 0),
    leastMembers: wholeOf('visitMembers', 0),
  };
}

/** No month has more working days. */
const mostPerMonth = 23;

/** `Senin–Jumat`, `Selasa, Kamis`, `Senin s.d. Rabu dan Jumat`; empty where a word is no day. */
function daysOfText(text: string): ReadonlySet<DayOfWeek> {
  const days = new Set<DayOfWeek>();
  for (const part of text.split(/[,;/]|\bdan\b/iu).filter((piece) => piece.trim() !== '')) {
    const [first, last = first] = part
      .split(/[–—-]|\bs[./]?d\.?|\bsampai\b|\bhingga\b/iu)
      .map((name) => dayOfName(name));
    if (first === undefined || first === null || last === undefined || last === null) return new Set();
    for (const day of WEEK) if (first <= day && day <= last) days.add(day);
  }
  return days;
}

const WEEK: readonly DayOfWeek[] = [1, 2, 3, 4, 5, 6, 7];
