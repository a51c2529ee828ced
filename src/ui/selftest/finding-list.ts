// Shows the findings of Uji di Google line by line, in groups, and what is still awaited.
import type { LateNews } from '../../app/selftest/rpc-selftest';
import { LATE_CHECKS, PAGE_CHECKS, STEPS } from '../../core/selftest/check-key';
import type { Finding } from '../../core/selftest/finding';
import { detailOf, titleOf, verdictWord } from '../../messages/selftest/finding-text';
import * as words from '../../messages/selftest/selftest-words';
import { button, el } from '../dom';

const groups: readonly (readonly [words.Group, readonly string[]])[] = [
  ['page', PAGE_CHECKS],
  ['access', [...STEPS.access, ...STEPS.store, ...STEPS.later, ...STEPS.clean]],
  ['parts', STEPS.parts],
  ['tab', [...STEPS.tab, ...STEPS.texts]],
  ['looks', [...STEPS.marks, ...STEPS.looks]],
  ['form', [...STEPS.form, ...STEPS.link, ...STEPS.submit]],
  ['late', LATE_CHECKS],
];

/** What failed first, then each group that has findings. */
export function renderFindings(findings: readonly Finding[]): readonly HTMLElement[] {
  const failed = findings.filter(({ verdict }) => verdict === 'failed');
  const others = findings.filter(({ verdict }) => verdict !== 'failed');
  return [
    ...renderGroup('failed', failed),
    ...groups.flatMap(([group, checks]) =>
      renderGroup(
        group,
        others.filter(({ check }) => checks.includes(check)),
      ),
    ),
  ];
}

function renderGroup(group: words.Group, findings: readonly Finding[]): readonly HTMLElement[] {
  if (findings.length === 0) return [];
  return [
    el('h2', {}, words.groupNames[group]),
    el('ul', { class: 'trials' }, ...findings.map(renderFinding)),
  ];
}

/** Never by colour alone: the mark has a word too. */
function renderFinding(finding: Finding): HTMLElement {
  const { verdict, millis } = finding;
  const detail = detailOf(finding);
  return el(
    'li',
    { class: verdict },
    el('span', { role: 'img', 'aria-label': verdictWord(finding) }, words.verdictMarks[verdict]),
    el('span', {}, titleOf(finding)),
    el('span', { class: 'millis' }, millis === null ? '' : `${millis} ms`),
    ...(detail === '' ? [] : [el('p', {}, detail)]),
  );
}

/** Whether the offered file arrived only the person can see. */
export function askAboutFile(answer: (found: readonly Finding[]) => void): HTMLElement {
  const line = el('div', { class: 'note choices-row' }, el('span', {}, words.downloadQuestion));
  const say = (verdict: Finding['verdict']) => (): void => {
    answer([{ check: 'download', subject: '', verdict, millis: null, facts: {}, words: '' }]);
    line.remove();
  };
  line.append(
    button(words.buttons.yes, 'plain', say('passed')),
    button(words.buttons.no, 'plain', say('failed')),
  );
  return line;
}

/** What the person does so that the rest comes in; nothing when nothing is awaited and no form is open. */
export function renderAwaited(
  { kind, awaited, formAddress }: LateNews,
  late: HTMLElement,
  end: HTMLElement,
): readonly HTMLElement[] {
  if (awaited.length === 0 && formAddress === '') return [];
  const link = el('a', { href: formAddress, target: '_blank', rel: 'noopener' }, words.formLink);
  return [
    el('p', {}, words.awaitedLead(kind)),
    el('ul', { class: 'awaited' }, ...awaited.map((check) => el('li', {}, words.awaitedNames[check]))),
    el(
      'div',
      { class: 'choices-row' },
      ...(formAddress === '' ? [] : [link]),
      ...(awaited.length === 0 ? [] : [late]),
      ...(kind === 'form' ? [end] : []),
    ),
  ];
}
