// Prepares Simpan ke BigQuery: the months, what would be saved, what was saved last.
import { factsMark } from '../../core/push/event-lines';
import { pushLines } from '../../messages/push/push-text';
import { recapMonthText } from '../../messages/recap/recap-text';
import type { KnownLayout } from '../office/read-office';
import type { PushPorts } from '../ports-bigquery';
import { type PushSource, readPushSource } from './push-source';
import { readPushState } from './push-state';
import type { PushDesk } from './rpc-push';

/** Reads only; a month of which no code has come is the latest one. */
export function readPushDesk(
  ports: PushPorts,
  wanted: string,
  { done = '', ...known }: KnownLayout & { readonly done?: string } = {},
): PushDesk {
  const source = readPushSource(ports, known);
  const { months, typed, place } = source;
  const month = months.includes(wanted) ? wanted : (months[0] ?? '');
  return {
    months: months.map((value) => ({ value, text: recapMonthText(value) })),
    month,
    lines: month === '' ? [pushLines.nothingCame] : linesOf(ports, source, month),
    isReady: month !== '' && place !== null,
    ...typed,
    done,
  };
}

function linesOf(
  ports: PushPorts,
  { factsOf, hasList, asked, office }: PushSource,
  month: string,
): readonly string[] {
  const { facts, unread, unknown, sent } = factsOf(month);
  const differing = unread.filter(hasList);
  const unlisted = unread.filter((unit) => !hasList(unit));
  const { confirmed, pending } = readPushState(ports);
  const saved = confirmed[month];
  const { zone } = office.settings;
  return [
    pushLines.rows(month, facts.length),
    pushLines.sent(sent, asked.length),
    ...(differing.length === 0 ? [] : [pushLines.unread(differing)]),
    ...(unlisted.length === 0 ? [] : [pushLines.unlisted(unlisted)]),
    ...(unknown.length === 0 ? [] : [pushLines.unknown(unknown)]),
    ...(saved === undefined ? [pushLines.neverSaved] : [pushLines.saved(saved.at, saved.rows, zone)]),
    ...(saved !== undefined && saved.mark !== factsMark(facts) ? [pushLines.changed] : []),
    ...(pending === null ? [] : [pushLines.pending(pending.at, zone)]),
  ];
}
