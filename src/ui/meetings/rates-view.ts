// How often those who are invited came: by who was invited, by desa, or by position.
import type { MeetingDesk, RateLine } from '../../app/meetings/rpc-meetings';
import * as words from '../../messages/meetings/meetings-page-text';
import { el, fill } from '../dom';
import { selectField } from '../field';

type Group = keyof MeetingDesk['rates'];

/** Folded; nothing before the first list was closed. */
export function ratesView({ rates, unitWord }: MeetingDesk): readonly HTMLElement[] {
  if (rates.invitees.length === 0) return [];
  const names = words.rateGroups(unitWord);
  const shown = el('div', {});
  const show = (group: Group): void => fill(shown, tableOf(names[group], rates[group]));
  const groups: readonly Group[] = ['units', 'positions', 'invitees'];
  const choice = selectField({
    label: words.rateGroupLabel,
    value: 'units',
    choices: groups.map((value) => ({ value, text: names[value] })),
    onChange: (value) => show(groups.find((group) => group === value) ?? 'units'),
  });
  show('units');
  return [el('details', {}, el('summary', {}, words.ratesTitle), choice.root, shown)];
}

function tableOf(first: string, lines: readonly RateLine[]): HTMLElement {
  const heads = [first, ...words.rateHeads];
  const rows = lines.map(({ who, attended, covered, excused }) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, who),
      el('td', {}, attended),
      el('td', {}, covered),
      el('td', {}, String(excused)),
    ),
  );
  return el(
    'table',
    { class: 'schedule' },
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, ...rows),
  );
}
