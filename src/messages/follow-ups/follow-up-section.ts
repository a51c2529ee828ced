// The section of a mail that tells what has to follow.
import type { FollowUp } from '../../core/follow-ups/follow-up';
import { daysBetween, type PlainDate } from '../../core/time/plain-date';
import type { EmailSection } from '../email-page';
import { dateText, wholeText } from '../time/date-text';

type Told = Pick<FollowUp, 'text' | 'owner' | 'due'>;

/** A line for each item: `Mendata poskamling: tenggat 10 April 2026`, with the owner where several are meant. */
export function followUpSection(
  items: readonly Told[],
  today: PlainDate,
  { withOwner = false }: { readonly withOwner?: boolean } = {},
): readonly EmailSection[] {
  if (items.length === 0) return [];
  return [{ title: 'Tindak lanjut', lines: items.map((item) => lineOf(item, today, withOwner)) }];
}

function lineOf({ text, owner, due }: Told, today: PlainDate, withOwner: boolean): string {
  const who = withOwner && owner !== '' ? ` (${owner})` : '';
  if (due === null) return `${text}${who}`;
  const late = daysBetween(due, today);
  return `${text}${who}: tenggat ${dateText(due)}${late > 0 ? `, lewat ${wholeText(late)} hari` : ''}`;
}
