// Shows on the head's page what an office below has told: each of its desa by name and state.
import type { PageModel, PageRecap } from '../../app/camat/rpc-page';
import * as words from '../../messages/recap/recap-text';
import { el } from '../dom';

/** One section per month, newest first; none for a unit that has sent nothing. */
export function recapSections({ recaps, looks }: PageModel, code: string): readonly HTMLElement[] {
  const names = recaps?.names[code] ?? [];
  return (recaps?.recaps[code] ?? []).map((recap) =>
    el(
      'section',
      {},
      el('h3', {}, recap.month),
      ...(recap.isOtherList ? [el('p', { class: 'hint' }, words.otherListNote)] : []),
      ...recap.lines.map((line) =>
        el(
          'details',
          { class: 'more told' },
          el('summary', {}, el('span', {}, el('b', {}, line.owed), el('br'), line.figures)),
          el('ul', { class: 'history' }, ...itemsOf(line, recap.isOtherList ? [] : names, looks)),
        ),
      ),
    ),
  );
}

/** What all of them have told together, month by month; nothing before the first code has come. */
export function recapTotals({ recaps, unitTerm }: PageModel): readonly HTMLElement[] {
  const totals = recaps?.totals ?? [];
  if (totals.length === 0) return [];
  return [
    el(
      'div',
      { class: 'block wide totals' },
      el('h2', {}, words.recapTotalsTitle),
      el('p', { class: 'hint' }, words.recapTotalsNote(unitTerm)),
      ...totals.flatMap(({ month, lines }) => [
        el('h3', {}, month),
        el(
          'ul',
          { class: 'facts' },
          ...lines.map(({ obligation, figures }) => el('li', {}, el('b', {}, obligation), ` ${figures}`)),
        ),
      ]),
    ),
  ];
}

type Line = PageRecap['lines'][number];

/** Every desa with its state; how many of each where the names are not certain. */
function itemsOf({ letters, parts }: Line, names: readonly string[], looks: PageModel['looks']) {
  if (parts !== undefined)
    return parts.map((figures, index) =>
      el('li', {}, el('span', {}, names[index] ?? ''), el('span', {}, figures)),
    );
  const all = [...(letters ?? '')];
  if (names.length === all.length)
    return all
      .map((letter, index) => ({ letter, name: names[index] ?? '' }))
      .filter(({ letter }) => letter !== 'a')
      .map(({ letter, name }) => el('li', {}, el('span', {}, name), stateText(letter, looks)));
  const counts = new Map<string, number>();
  for (const letter of all) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts]
    .filter(([letter]) => letter !== 'a')
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([letter, count]) => el('li', {}, el('span', {}, String(count)), stateText(letter, looks)));
}

/** The letters are those of the page's own states; capitals are of reports that came late. */
function stateText(letter: string, looks: PageModel['looks']): HTMLElement {
  const plain = letter.toLowerCase();
  const [symbol, word] = looks[plain.charCodeAt(0) - 97] ?? ['', ''];
  const late = plain === letter ? '' : words.cameLate;
  return el('span', { class: `state s-${plain}` }, `${symbol} ${word}${late}`);
}
