// The view Jadwal: the proposed schedule with its differences, saved only after it was seen.
import type { LastVisitLine, ScheduleLine, SchedulePreview, VisitDesk } from '../../app/visits/rpc-visits';
import { saving } from '../../messages/office/shared-page-text';
import * as words from '../../messages/visits/visits-page-text';
import { bindAction } from '../action';
import { el, fill } from '../dom';
import { tickField } from '../field';
import { callServer, ServerRefusal } from '../server';

/** How many desa of those unvisited for longest are shown at once. */
const SHOWN_FIRST = 5;

/** `status` tells how the work goes. */
export function scheduleView(desk: VisitDesk, status: HTMLElement): readonly HTMLElement[] {
  const chosen = new Set(desk.targets.filter(({ isChosen }) => isChosen).map(({ id }) => id));
  const place = el('div', { class: 'stack' }, el('p', { class: 'empty' }, words.scheduleEmpty));
  const propose = el('button', { type: 'button', class: 'main' }, words.propose);
  const run = async (): Promise<undefined> => {
    const targets = [...chosen];
    showPreview(place, status, targets, await callServer('previewSchedule', { targets }));
    return undefined;
  };
  bindAction({ button: propose, status, busyText: words.proposing, run });
  const ticks = desk.targets.map(({ id, name, isChosen }) =>
    tickField({
      label: name,
      value: isChosen,
      onChange: (value) => {
        if (value) chosen.add(id);
        else chosen.delete(id);
      },
    }),
  );
  return [
    el('h1', {}, words.scheduleTitle),
    el('p', { class: 'lead' }, desk.settings),
    ...(ticks.length < 2 ? [] : [el('fieldset', {}, el('legend', {}, words.targetsLegend), ...ticks)]),
    el('div', { class: 'actions' }, propose),
    status,
    place,
    el('h2', {}, words.longestTitle),
    longestList(desk.longest.slice(0, SHOWN_FIRST)),
    ...(desk.longest.length > SHOWN_FIRST
      ? [el('details', {}, el('summary', {}, words.showAllLongest), longestList(desk.longest))]
      : []),
  ];
}

function longestList(lines: readonly LastVisitLine[]): HTMLElement {
  return el(
    'ul',
    { class: 'turns' },
    ...lines.map(({ unit, last }) => el('li', {}, el('span', {}, unit), el('small', {}, last))),
  );
}

function showPreview(
  place: HTMLElement,
  status: HTMLElement,
  targets: readonly string[],
  preview: SchedulePreview,
): void {
  const { summary, hasChanges, lines, notes, seen } = preview;
  const save = el('button', { type: 'button', class: 'main' }, words.saveSchedule);
  const run = async (): Promise<string> => {
    const outcome = await callServer('saveSchedule', { targets, seen });
    showPreview(place, status, targets, outcome.preview);
    if (!outcome.isDone) throw new ServerRefusal(outcome.message);
    return outcome.message;
  };
  bindAction({ button: save, status, busyText: saving, run });
  fill(
    place,
    el('p', { class: 'figure' }, hasChanges ? `${summary} ${words.notSavedYet}` : summary),
    ...(hasChanges ? [el('div', { class: 'actions' }, save)] : []),
    ...notes.map((text) => el('p', { class: 'hint' }, text)),
    ...(lines.length === 0 ? [] : [scheduleTable(lines)]),
  );
}

function scheduleTable(lines: readonly ScheduleLine[]): HTMLElement {
  const heads = Object.values(words.lineHeads).map((text) => el('th', { scope: 'col' }, text));
  const rows = lines.map(({ day, unit, reason, team, change, kind }) =>
    el(
      'tr',
      { 'data-kind': kind },
      el('td', {}, day),
      el('th', { scope: 'row' }, unit),
      el('td', {}, reason),
      el('td', {}, team),
      el('td', {}, change),
    ),
  );
  return el(
    'div',
    { class: 'wide-table', tabindex: '0', role: 'region', 'aria-label': words.scheduleTitle },
    el('table', { class: 'schedule' }, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows)),
  );
}
