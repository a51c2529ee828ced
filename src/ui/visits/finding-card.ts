// A finding with both facts side by side, and the verdict of staff on it.
import type { FindingCard, ResultDesk, ResultOutcome } from '../../app/visits/rpc-visits';
import { VERDICTS, type Verdict } from '../../core/visits/verdict';
import { verdictWords } from '../../messages/follow-ups/follow-up-text';
import { saving } from '../../messages/office/shared-page-text';
import * as words from '../../messages/visits/visits-page-text';
import { bindAction } from '../action';
import { copyButton } from '../copy-button';
import { button, el } from '../dom';
import { radioField, textField } from '../field';
import { callServer, ServerRefusal } from '../server';

interface CardActions {
  /** Tells how the work goes. */
  readonly status: HTMLElement;
  readonly next: (outcome: ResultOutcome) => void;
  /** Without Tindak Lanjut a verdict has no place to stand. */
  readonly hasFollowUps: boolean;
}

export function findingCard(finding: FindingCard, actions: CardActions): HTMLElement {
  const { unit, owed, reports, visits, response, due, link } = finding;
  return el(
    'article',
    { class: 'review finding', 'aria-label': `${unit}, ${owed}` },
    el('h3', {}, `${unit} · ${owed}`),
    el(
      'table',
      { class: 'review-facts' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, words.reportedHead),
          el('th', { scope: 'col' }, words.foundHead),
        ),
      ),
      el('tbody', {}, el('tr', {}, el('td', {}, reports.join('\n')), el('td', {}, visits.join('\n')))),
    ),
    el('p', {}, response === '' ? words.noResponse(due) : words.response(response)),
    ...(link === '' ? [] : [el('div', { class: 'actions' }, answerLink(link, unit, actions.status))]),
    ...(actions.hasFollowUps ? [verdictForm(finding, actions)] : []),
  );
}

/** One button makes what is missing: the list of follow-ups, where verdicts stand, or the form in which desa answer. */
export function startFollowUpsButton(
  { hasFollowUps }: Pick<ResultDesk, 'hasFollowUps'>,
  status: HTMLElement,
  next: (outcome: ResultOutcome) => void,
): HTMLElement {
  const [lead, label] = hasFollowUps
    ? [words.responseFormLead, words.startResponseForm]
    : [words.followUpsLead, words.startFollowUps];
  const start = el('button', { type: 'button', class: 'main' }, label);
  const run = async (): Promise<undefined> => {
    next(await callServer('startFollowUps', {}));
    return undefined;
  };
  bindAction({ button: start, status, busyText: words.startingFollowUps, run });
  return el('div', { class: 'note stack' }, el('p', {}, lead), el('div', { class: 'actions' }, start));
}

/** The link that the desa gets to answer. */
function answerLink(link: string, unit: string, status: HTMLElement): HTMLElement {
  const label = words.copyAnswerLink;
  return copyButton({ label, about: unit, text: link, done: words.answerLinkCopied(unit), status });
}

function verdictForm({ key, seen, unit, ground }: FindingCard, { status, next }: CardActions): HTMLElement {
  let chosen: Verdict | undefined;
  let reason = '';
  const field = textField({
    label: words.reasonLabel,
    value: '',
    onChange: (value) => {
      reason = value;
    },
  });
  const useGround = button(words.useGround(ground), 'quiet', () => {
    reason = ground;
    field.control.value = ground;
    field.control.focus();
  });
  const save = el('button', { type: 'button', class: 'main' }, words.saveVerdict);
  save.setAttribute('aria-label', `${words.saveVerdict}: ${unit}`);
  const run = async (): Promise<undefined> => {
    const verdict = chosen;
    if (verdict === undefined) throw new ServerRefusal(words.verdictMissing);
    if (reason.trim() === '') {
      field.showError(words.reasonMissing);
      field.control.focus();
      throw new ServerRefusal(words.reasonMissing);
    }
    next(await callServer('decideFinding', { key, seen, verdict, reason }));
    return undefined;
  };
  bindAction({ button: save, status, busyText: saving, run });
  return el(
    'div',
    { class: 'stack' },
    radioField({
      legend: words.verdictLegend,
      value: '',
      choices: VERDICTS.map((value) => ({
        value,
        text: verdictWords[value],
        note: words.verdictNotes[value],
      })),
      onChange: (value) => {
        chosen = VERDICTS.find((known) => known === value);
      },
    }),
    field.root,
    el('div', { class: 'actions' }, save, ...(ground === '' ? [] : [useGround])),
  );
}
