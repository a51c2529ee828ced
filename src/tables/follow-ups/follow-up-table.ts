// The tab Tindak Lanjut: what has to follow, who does it, and what became of it.
import {
  FOLLOW_UP_KINDS,
  FOLLOW_UP_STATES,
  type FollowUp,
  type StatedVerdict,
} from '../../core/follow-ups/follow-up';
import { dateOf, type PlainDateTime, parsePlainDateTime, timeOf } from '../../core/time/plain-date';
import { dateOfText } from '../../core/time/typed-date';
import { VERDICTS } from '../../core/visits/verdict';
import { followUpTab } from '../../messages/follow-ups/follow-up-columns';
import {
  followUpKindWords,
  followUpStateWords,
  verdictWords,
} from '../../messages/follow-ups/follow-up-text';
import { dateText, timeText } from '../../messages/time/date-text';
import type { CellValue } from '../cell';
import { choiceColumn, convertedColumn, orElse, orNull, textColumn } from '../column';
import { dateColumn } from '../date-column';
import { freeTextColumn } from '../free-text';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow } from '../row-reader';

const columns = {
  text: freeTextColumn({ width: 440 }),
  kind: orElse(
    choiceColumn(followUpKindWords, { keys: FOLLOW_UP_KINDS, whenBlank: 'task', width: 110 }),
    'task',
  ),
  origin: textColumn({ width: 200 }),
  owner: textColumn({ width: 220 }),
  due: orNull(dateColumn()),
  state: orElse(
    choiceColumn(followUpStateWords, { keys: FOLLOW_UP_STATES, whenBlank: 'open', width: 110 }),
    'open',
  ),
  response: freeTextColumn({ width: 260 }),
  verdict: convertedColumn<StatedVerdict | null>({ width: 280, read: readVerdict, write: verdictText }),
  closedOn: orNull(dateColumn()),
  evidence: textColumn({ width: 180 }),
  obligation: textColumn({ width: 150, choicesFrom: { tab: 'obligations', column: 'id' } }),
  discussed: textColumn({ width: 180 }),
  key: textColumn({ width: 120, hidden: true }),
  answers: textColumn({ width: 120, hidden: true }),
};

export function followUpPlan() {
  return planOf('followUps', followUpTab, columns, {
    guard: 'open',
    frozenColumns: 1,
    rows: 120,
    colour: '#0B5394',
  });
}

/** Rows in the order of the tab. */
export function decodeFollowUps(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): DecodedRows<FollowUp> {
  return decodeRows(places, columns, rows, ({ read }) => read());
}

export function encodeFollowUp(places: ColumnPlaces, followUp: FollowUp): readonly CellValue[] {
  return encodeRow(places, columns, followUp);
}

/** `laporan benar, 27 Maret 2026 pukul 10.15: fotonya cocok`. */
export function verdictText(stated: StatedVerdict | null): string {
  if (stated === null) return '';
  const { verdict, at, reason } = stated;
  const when = at === null ? '' : `, ${dateText(dateOf(at))} pukul ${timeText(timeOf(at))}`;
  return `${verdictWords[verdict]}${when}${reason === '' ? '' : `: ${reason}`}`;
}

/** Reads what `verdictText` writes, and the same without day or reason; null for anything else. */
function readVerdict(text: string): StatedVerdict | null {
  const verdict = VERDICTS.find((known) => text.toLowerCase().startsWith(verdictWords[known]));
  if (verdict === undefined) return null;
  const rest = text.slice(verdictWords[verdict].length);
  const [, day = '', hour = '', minute = '', afterDay] =
    /^,\s*(.+?)(?:\s+pukul\s+(\d{2})\.(\d{2}))?(?::\s*(.*))?$/su.exec(rest) ?? [];
  const date = dateOfText(day);
  const at: PlainDateTime | null =
    date === null ? null : parsePlainDateTime(`${date}T${hour || '23'}:${minute || '59'}:00`);
  const reason = at === null ? rest.replace(/^[\s,:]+/u, '') : (afterDay ?? '');
  return { verdict, at, reason };
}
