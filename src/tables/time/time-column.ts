// A column of times of day.
import { issueOf } from '../../core/issue';
import { fail, succeed } from '../../core/result';
import { type PlainTime, parsePlainTime, timeOf } from '../../core/time/plain-date';
import { timeText } from '../../messages/time/date-text';
import { isBlankCell, isMoment, textOfCell } from '../cell';
import { type LenientColumn, textColumn } from '../column';

/** A time of day, shown as `09.00`; null when blank, or when the cell can't be read. */
export function timeColumn(look: { readonly width: number }): LenientColumn<PlainTime | null> {
  return {
    ...textColumn(look),
    fallback: null,
    decode: (cell) => {
      if (isBlankCell(cell)) return succeed(null);
      const time = isMoment(cell) ? timeOf(cell.at) : timeOfText(textOfCell(cell));
      return time === null ? fail([issueOf('cell-not-a-time', { text: textOfCell(cell) })]) : succeed(time);
    },
    encode: (value) => (value === null ? '' : timeText(value)),
  };
}

/** `9`, `9.00`, `09:00`, `pukul 09.00 WIB`; null for anything else. */
export function timeOfText(text: string): PlainTime | null {
  const [, hour, minute = '00'] =
    /^(?:(?:pukul|jam)\s*)?(\d{1,2})(?:[.:](\d{2}))?\s*(?:WIB|WITA|WIT)?$/iu.exec(text.trim()) ?? [];
  return hour === undefined ? null : parsePlainTime(`${hour.padStart(2, '0')}:${minute}`);
}
