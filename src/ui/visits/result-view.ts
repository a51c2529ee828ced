// The view Hasil: visits that wait for their result, and findings that wait for a verdict.
import type { ResultDesk, ResultOutcome, VisitCard } from '../../app/visits/rpc-visits';
import { VISIT_OUTCOMES, type VisitOutcome } from '../../core/visits/visit';
import { visitOutcomeWords } from '../../messages/office/choice-words';
import { saving } from '../../messages/office/shared-page-text';
import * as words from '../../messages/visits/visits-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { copyButton } from '../copy-button';
import { byId, el, fill } from '../dom';
import { radioField, textAreaField, textField } from '../field';
import { recordList } from '../fieldwork/record-list';
import { callServer, ServerRefusal } from '../server';
import { findingCard, startFollowUpsButton } from './finding-card';

interface Notice {
  readonly isDone: boolean;
  readonly message: string;
}

/** Fills the page; `notice` is what the last call did. */
export function showResults(desk: ResultDesk, notice: Notice | null): void {
  const status = statusLine();
  const { waiting, findings, hasFollowUps, hasForm } = desk;
  const next = (outcome: ResultOutcome): void => showResults(outcome.desk, outcome);
  fill(
    byId('page'),
    el(
      'h1',
      { tabindex: '-1' },
      waiting.length === 0 ? words.noResultsWait : words.resultsWait(waiting.length),
    ),
    status,
    ...waiting.map((visit) => resultCard(visit, status, next)),
    ...(findings.length === 0
      ? []
      : [
          el('h2', {}, words.findingsTitle(findings.length)),
          ...(hasFollowUps && hasForm ? [] : [startFollowUpsButton(desk, status, next)]),
          ...findings.map((finding) => findingCard(finding, { status, next, hasFollowUps })),
        ]),
    ...recordList(desk, status),
  );
  if (notice !== null) showStatus(status, notice.isDone ? 'done' : 'failed', notice.message);
}

/** One visit: what was found of each obligation, who was there, what was seen. */
function resultCard(
  visit: VisitCard,
  status: HTMLElement,
  next: (outcome: ResultOutcome) => void,
): HTMLElement {
  const { unit, day, number, targets, unitCode, date, seen } = visit;
  const outcomes = new Map<string, VisitOutcome>();
  const answer = { team: visit.team, notes: visit.notes, photo: visit.photo };
  const choices = VISIT_OUTCOMES.map((value) => ({ value, text: visitOutcomeWords[value] }));
  const questions = targets.map(({ id, name }) =>
    radioField({
      legend: name,
      value: '',
      choices,
      onChange: (value) => {
        const outcome = VISIT_OUTCOMES.find((known) => known === value);
        if (outcome) outcomes.set(id, outcome);
      },
    }),
  );
  const save = el('button', { type: 'button', class: 'main' }, words.saveResult);
  const run = async (): Promise<undefined> => {
    if (outcomes.size < targets.length) throw new ServerRefusal(words.outcomeMissing);
    const found = [...outcomes].map(([target, outcome]) => ({ target, outcome }));
    next(await callServer('recordVisitResult', { unitCode, date, seen, outcomes: found, ...answer }));
    return undefined;
  };
  bindAction({ button: save, status, busyText: saving, run });
  return el(
    'details',
    { class: 'visit' },
    el('summary', {}, `${unit} · ${day}${number === '' ? '' : ` · ${number}`}`),
    el(
      'div',
      { class: 'stack' },
      ...(visit.answers.length === 0 ? [] : [el('p', { class: 'note' }, words.answersDiffer(visit.answers))]),
      ...questions,
      ...seenFields(answer),
      el('div', { class: 'actions' }, save, ...copyLink(visit, status)),
    ),
  );
}

/** Who was there and what was seen; what is typed goes into `answer`. */
function seenFields(answer: { team: string; notes: string; photo: string }): readonly HTMLElement[] {
  return [
    textField({
      label: words.presentLabel,
      value: answer.team,
      onChange: (value) => {
        answer.team = value;
      },
    }).root,
    textAreaField({
      label: words.notesLabel,
      value: answer.notes,
      rows: 2,
      onChange: (value) => {
        answer.notes = value;
      },
    }).root,
    textField({
      label: words.photoLabel,
      value: answer.photo,
      onChange: (value) => {
        answer.photo = value;
      },
    }).root,
  ];
}

/** The link with which the team sends the result; nothing while there is no form. */
function copyLink({ unit, link }: VisitCard, status: HTMLElement): readonly HTMLElement[] {
  if (link === '') return [];
  const done = words.resultLinkCopied(unit);
  return [copyButton({ label: words.copyResultLink, about: unit, text: link, done, status })];
}
