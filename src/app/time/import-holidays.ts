// Brings a pasted decree into Libur: it is shown first, then written once.
import { fingerprint } from '../../core/fingerprint';
import { type ListedHoliday, readHolidayList } from '../../core/lists/holiday-list';
import { yearOf } from '../../core/time/plain-date';
import { holidayKindWords } from '../../messages/office/choice-words';
import * as words from '../../messages/time/holidays-page-text';
import type { CellValue } from '../../tables/cell';
import { decodeHolidays, encodeHolidays } from '../../tables/time/holiday-table';
import { Refusal } from '../failure';
import { decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type Office, readOffice, requireTab } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace } from '../ports';
import type { HolidayGaps, HolidayLine, HolidayPreview } from './rpc-holidays';
import { yearsWithoutHolidays } from './years-in-sight';

type Rows = readonly (readonly string[])[];

/** The years that wait for their decree. */
export function readHolidayGaps(ports: Pick<Ports, 'workbook' | 'clock'>): HolidayGaps {
  return { years: yearsWithoutHolidays(readOffice(ports, { plansAndVisits: false })) };
}

/** What would be added; nothing is written. */
export function previewHolidays(ports: Pick<Ports, 'workbook' | 'clock'>, rows: Rows): HolidayPreview {
  return planDecree(ports, rows, { plansAndVisits: false }).preview;
}

/**
 * Writes the days that the preview showed as new below the others, and computes all deadlines anew. Days that stand
 * already stay as they are. Throws a Refusal if Libur has changed since.
 */
export function importHolidays(
  ports: Pick<Ports, 'clock' | 'lock' | 'person'> & ViewPorts,
  rows: Rows,
  seen: string,
): { readonly added: number; readonly gaps: HolidayGaps } {
  return withLock(ports, () => {
    const { office, place, cells, added, preview } = planDecree(ports, rows, {});
    if (preview.seen !== seen) throw new Refusal(words.stale);
    if (added.length === 0) return { added: 0, gaps: { years: yearsWithoutHolidays(office) } };
    const { workbook } = ports;
    const values = encodeHolidays(place, added);
    workbook.writeBlock(place, { row: rowBelow(place, cells), column: 1, values });
    recordOwnChange(ports, office, {
      subject: place.name,
      key: words.logKey,
      oldValue: '',
      newValue: words.logged(added.length),
    });
    const updated = withHolidays(office, added);
    writeViews(ports, updated, decideOffice(updated));
    workbook.flush();
    return { added: added.length, gaps: { years: yearsWithoutHolidays(updated) } };
  });
}

interface PlannedDecree {
  readonly office: Office;
  readonly place: TabPlace;
  readonly cells: readonly (readonly CellValue[])[];
  readonly added: readonly ListedHoliday[];
  readonly preview: HolidayPreview;
}

function planDecree(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  rows: Rows,
  scope: { readonly plansAndVisits?: boolean },
): PlannedDecree {
  const office = readOffice(ports, scope);
  const place = requireTab(office.layout, 'holidays');
  const cells = ports.workbook.readRows(place);
  const standing = new Set(decodeHolidays(place, cells).rows.map(({ value }) => value.date));
  const [year = yearOf(office.today)] = yearsWithoutHolidays(office);
  const list = readHolidayList(rows, year);
  const added = list.days.filter(({ date }) => !standing.has(date));
  const lines = [
    ...list.unread.map(
      ({ line, echo }): HolidayLine => ({ kind: 'problem', sentence: words.unread(line, echo), doubt: '' }),
    ),
    ...list.days.map((day) => lineOf(day, standing.has(day.date) ? 'same' : 'new')),
  ];
  const hints =
    list.passedOver.length === 0 ? [] : [words.passedOver(list.passedOver.map(({ line }) => line))];
  const seen = String(fingerprint(JSON.stringify([lines, cells])));
  return { office, place, cells, added, preview: { lines, hints, seen } };
}

function lineOf({ date, name, kind, wrongWeekday }: ListedHoliday, line: 'new' | 'same'): HolidayLine {
  return {
    kind: line,
    sentence: words.dayLine(date, name, holidayKindWords[kind]),
    doubt: wrongWeekday === '' ? '' : words.wrongWeekday(date, wrongWeekday),
  };
}

/** The office as the next read will find it. */
function withHolidays(office: Office, added: readonly ListedHoliday[]): Office {
  const { daysOff, filledYears } = office.calendar;
  return {
    ...office,
    calendar: {
      daysOff: new Set([...daysOff, ...added.map(({ date }) => date)]),
      filledYears: new Set([...filledYears, ...added.map(({ date }) => yearOf(date))]),
    },
  };
}
