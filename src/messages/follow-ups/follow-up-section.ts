// The section of a mail that tells what has to follow.
import type { FollowUp } from '../../core/follow-ups/follow-up';
import type { ToldItems } from '../../core/follow-ups/follow-up-reminder';
import { daysBetween, type PlainDate } from '../../core/time/plain-date';
import type { EmailSection } from '../email-page';
import { dateText, wholeText } from '../time/date-text';

type Told = Pick<FollowUp, 'text' | 'owner' | 'due'>;

/** A line for each item of a desa: `Mendata poskamling: tenggat 10 April 2026`. */
export function followUpSection(items: readonly Told[], today: PlainDate): readonly EmailSection[] {
  return sectionOf(items.map((item) => lineOf({ ...item, owner: '' }, today)));
}

/** What the office itself has to follow up: what is new or due soon by name, what a digest has told before in one line. */
export function officeSection({ named, still }: ToldItems<Told>, today: PlainDate): readonly EmailSection[] {
  const [longest] = still;
  return sectionOf([
    ...named.map((item) => lineOf(item, today)),
    ...(longest === undefined
      ? []
      : [`Masih lewat tenggat: ${wholeText(still.length)}, terlama ${lineOf(longest, today)}`]),
  ]);
}

function sectionOf(lines: readonly string[]): readonly EmailSection[] {
  return lines.length === 0 ? [] : [{ title: 'Tindak lanjut', lines }];
}

function lineOf({ text, owner, due }: Told, today: PlainDate): string {
  const who = owner === '' ? '' : ` (${owner})`;
  if (due === null) return `${text}${who}`;
  const late = daysBetween(due, today);
  return `${text}${who}: tenggat ${dateText(due)}${late > 0 ? `, lewat ${wholeText(late)} hari` : ''}`;
}
