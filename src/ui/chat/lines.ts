// Shows the reports of a pasted chat, one by one, before anything is written.
import type { ChatAnswer, ChatChoices, ChatLine } from '../../app/chat/rpc-chat';
import * as words from '../../messages/chat/chat-page-text';
import { unitHeading } from '../../messages/office/unit-word';
import { el } from '../dom';
import { selectField } from '../field';

interface LineActions {
  readonly unitWord: string;
  readonly units: ChatChoices['units'];
  readonly left: ReadonlySet<string>;
  readonly onUnit: (answer: ChatAnswer) => void;
  readonly onTick: (key: string, isTaken: boolean) => void;
}

/** Questions first, then what is ready; the others with their reasons. */
export function renderLines(lines: readonly ChatLine[], actions: LineActions): readonly HTMLElement[] {
  return (['asking', 'ready', 'unread', 'repeated'] as const).flatMap((kind) => {
    const items = lines.filter((line) => line.kind === kind).map((line) => renderLine(line, actions));
    const title = `${words.sectionTitles[kind]} (${items.length})`;
    const list = el('ul', { class: 'mails' }, ...items);
    if (items.length === 0) return [];
    return kind === 'repeated'
      ? [el('details', {}, el('summary', {}, title), list)]
      : [el('section', {}, el('h2', {}, title), list)];
  });
}

function renderLine(line: ChatLine, actions: LineActions): HTMLElement {
  const { key, kind, who, at, echo, sentence, doubt, unit } = line;
  const title = words.lineTitle(who, at);
  const head = kind === 'ready' ? tick(line, title, actions) : el('strong', {}, title);
  const said = [
    head,
    ...(kind === 'ready' ? [] : [el('q', {}, echo)]),
    el('span', {}, sentence),
    ...(doubt === '' ? [] : [el('strong', {}, doubt)]),
  ];
  const isChosen = kind === 'ready' && unit !== '';
  if (kind !== 'asking' && !isChosen) return el('li', {}, ...said);
  const select = selectField({
    label: `${unitHeading(actions.unitWord)}: ${who}`,
    value: unit,
    choices: choicesOf(line, actions.units),
    onChange: (chosen) => actions.onUnit({ key, unit: chosen }),
  });
  return el('li', {}, ...said, select.root);
}

function tick({ key }: ChatLine, title: string, { left, onTick }: LineActions): HTMLElement {
  const input = el('input', { type: 'checkbox', checked: !left.has(key), 'aria-label': words.take(title) });
  input.addEventListener('change', () => onTick(key, input.checked));
  return el('label', { class: 'tick' }, input, el('strong', {}, title));
}

/** The units that are pointed at come first. */
function choicesOf({ offered }: ChatLine, units: ChatChoices['units']) {
  const first = units.filter(({ code }) => offered.includes(code));
  const others = units.filter(({ code }) => !offered.includes(code));
  return [
    { value: '', text: words.choose },
    ...[...first, ...others].map(({ code, name }) => ({ value: code, text: name })),
  ];
}
