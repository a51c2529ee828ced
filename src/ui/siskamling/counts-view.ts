// The view Rekap: how many posts each desa has, how many are used, and what the re-count has found.
import type { PostDesk } from '../../app/siskamling/rpc-posts';
import { exportTitle } from '../../messages/exports/register-export-text';
import { unitHeading } from '../../messages/office/unit-word';
import * as words from '../../messages/siskamling/posts-page-text';
import { el } from '../dom';
import { exportButtons } from '../exports/export-buttons';
import { selectField } from '../field';
import { callServer } from '../server';

/** `choose` is told which re-count to show. */
export function countsView(
  desk: PostDesk,
  status: HTMLElement,
  choose: (campaign: string) => void,
): readonly HTMLElement[] {
  const { units, active, known, campaigns, campaign, campaignText, doubled } = desk;
  const count = units.reduce((sum, line) => sum + line.count, 0);
  return [
    el('h1', { tabindex: '-1' }, words.countsTitle(count)),
    el('p', { class: 'lead' }, words.activeLine(active, known)),
    ...(campaigns.length === 0
      ? []
      : [
          selectField({
            label: words.campaignLabel,
            value: campaign,
            choices: campaigns.map(({ id, name }) => ({ value: id, text: name })),
            onChange: choose,
          }).root,
          el('p', { class: 'figure' }, campaignText),
        ]),
    countTable(desk),
    ...(doubled.length === 0
      ? []
      : [
          el('h2', {}, words.doubledTitle(doubled.length)),
          el('ul', { class: 'mails' }, ...doubled.map((text) => el('li', {}, text))),
        ]),
    el('h2', {}, exportTitle),
    el('p', { class: 'hint' }, words.exportHint),
    exportButtons((format) => callServer('exportPosts', { format }), status),
  ];
}

function countTable({ unitWord, units, campaign }: PostDesk): HTMLElement {
  const hasRecount = campaign !== '';
  const heads = [
    unitHeading(unitWord),
    ...Object.values(words.countHeads),
    ...(hasRecount ? Object.values(words.recountHeads) : []),
  ].map((text) => el('th', { scope: 'col' }, text));
  const rows = units.map(({ unit, count, active, known, recount }) =>
    el(
      'tr',
      recount?.isMissing ? { 'data-kind': 'missing' } : {},
      el('th', { scope: 'row' }, unit),
      el('td', {}, String(count)),
      // A share is not torn from its sign in a narrow window.
      el('td', {}, active.replace(' %', '\u00a0%')),
      el('td', {}, known),
      ...(!hasRecount
        ? []
        : recount === null
          ? [el('td', { colspan: '4' }, words.notBound)]
          : [recount.before, recount.now, recount.change, recount.lastChecked].map((text) =>
              el('td', {}, text),
            )),
    ),
  );
  return el(
    'div',
    { class: 'wide-table', tabindex: '0', role: 'region', 'aria-label': words.windowTitle },
    el(
      'table',
      { class: 'schedule posts' },
      el('thead', {}, el('tr', {}, ...heads)),
      el('tbody', {}, ...rows),
    ),
  );
}
