// Draws findings: what was reported and what was found side by side, then what became of it.
import type { PageModel } from '../../app/camat/rpc-page';
import * as words from '../../messages/camat/history-text';
import { el } from '../dom';

type Finding = PageModel['findings']['list'][number];

/** The block of all findings, those that stand first; nothing in an office without any. */
export function findingsBlock(model: PageModel): readonly HTMLElement[] {
  const { findings, units } = model;
  const { list, isCut } = findings;
  if (list.length === 0) return [];
  const card = (finding: Finding): HTMLElement => {
    const [unit, owed] = finding;
    const open = el(
      'button',
      { type: 'button', class: 'name', 'data-unit': String(unit) },
      nameOf(units, unit),
    );
    return cardOf(finding, el('h3', {}, open, el('span', {}, ` ${owed}`)));
  };
  const standing = list.filter(([, , isOpen]) => isOpen === 1);
  const settled = list.filter(([, , isOpen]) => isOpen === 0);
  return [
    el(
      'section',
      { class: 'block wide' },
      el('h2', {}, words.findings),
      el('p', { class: 'hint' }, words.findingsNote),
      el('div', { class: 'findings' }, ...standing.map(card)),
      ...(settled.length === 0
        ? []
        : [
            el(
              'details',
              { class: 'more', ...(standing.length === 0 ? { open: true } : {}) },
              el('summary', {}, `${words.settledFindings} (${settled.length})`),
              el('div', { class: 'findings' }, ...settled.map(card)),
            ),
          ]),
      ...(isCut ? [el('p', { class: 'hint' }, words.findingsElsewhere)] : []),
    ),
  ];
}

/** The findings of one unit, for its own window. */
export function findingsOfUnit(model: PageModel, unit: number): readonly HTMLElement[] {
  const own = model.findings.list.filter(([found]) => found === unit);
  if (own.length === 0) return [];
  const cards = own.map((finding) => cardOf(finding, el('h4', {}, finding[1])));
  return [el('section', {}, el('h3', {}, words.findings), el('div', { class: 'findings' }, ...cards))];
}

function cardOf(finding: Finding, head: HTMLElement): HTMLElement {
  const [, , isOpen, reports, visits, answer, verdict, state] = finding;
  return el(
    'article',
    { class: isOpen === 1 ? 'finding stands' : 'finding' },
    head,
    el(
      'div',
      { class: 'facts-beside' },
      factsOf(words.reportedByUnit, reports.length === 0 ? [words.noReport] : reports),
      factsOf(words.foundByTeam, visits),
    ),
    el(
      'dl',
      {},
      ...[
        [words.answerToFinding, answer],
        [words.verdict, verdict],
        [words.followUpState, state],
      ].flatMap(([label = '', text = '']) => [el('dt', {}, label), el('dd', {}, text)]),
    ),
  );
}

function factsOf(title: string, lines: readonly string[]): HTMLElement {
  return el('div', {}, el('b', {}, title), ...lines.map((line) => el('p', {}, line)));
}

function nameOf(units: PageModel['units'], unit: number): string {
  return units[unit]?.[1] ?? '';
}
