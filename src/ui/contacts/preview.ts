// Shows what a pasted list would change, line by line, before anything is written.
import type { ContactLine, ContactPreview, LineAnswer } from '../../app/contacts/rpc-contacts';
import * as words from '../../messages/contacts/contacts-page-text';
import { el } from '../dom';
import { selectField } from '../field';

type Kind = ContactLine['kind'];

/** In the order in which a preview counts them. */
const kinds: readonly Kind[] = ['new', 'changed', 'same', 'problem'];

/** `3 baru, 1 berubah, 2 belum dimengerti`. */
export function countText({ lines }: ContactPreview): string {
  const parts = kinds.flatMap((kind) => {
    const count = linesOf(lines, kind).length;
    return count === 0 ? [] : [`${count} ${words.countWords[kind]}`];
  });
  return parts.length === 0 ? words.nothingRecognised : parts.join(', ');
}

/** Lines to look at first stand open; what changes nothing is folded. */
export function renderPreview(
  { lines, hints }: ContactPreview,
  answers: readonly LineAnswer[],
  onAnswer: (answer: LineAnswer) => void,
): readonly HTMLElement[] {
  const same = linesOf(lines, 'same');
  return [
    ...section('problem', lines, answers, onAnswer),
    ...section('new', lines, answers, onAnswer),
    ...section('changed', lines, answers, onAnswer),
    ...(same.length === 0
      ? []
      : [
          el(
            'details',
            {},
            el('summary', {}, `${same.length} ${words.countWords.same}`),
            el('ul', { class: 'mails' }, ...same.map((line) => renderLine(line, answers, onAnswer))),
          ),
        ]),
    ...hints.map((hint) => el('p', { class: 'hint' }, hint)),
  ];
}

export function linesOf(lines: readonly ContactLine[], kind: Kind): readonly ContactLine[] {
  return lines.filter((line) => line.kind === kind);
}

function section(
  kind: keyof typeof words.sectionTitles,
  all: readonly ContactLine[],
  answers: readonly LineAnswer[],
  onAnswer: (answer: LineAnswer) => void,
): readonly HTMLElement[] {
  const lines = linesOf(all, kind);
  if (lines.length === 0) return [];
  const items = lines.map((line) => renderLine(line, answers, onAnswer));
  return [el('section', {}, el('h2', {}, words.sectionTitles[kind]), el('ul', { class: 'mails' }, ...items))];
}

function renderLine(
  { line, unit, sentence, choices }: ContactLine,
  answers: readonly LineAnswer[],
  onAnswer: (answer: LineAnswer) => void,
): HTMLElement {
  const heading = el('strong', {}, words.lineTitle(line, unit));
  if (choices.length === 0) return el('li', {}, heading, el('span', {}, sentence));
  const select = selectField({
    label: words.meantByLine(line),
    value: answers.find((answer) => answer.line === line)?.unit ?? '',
    choices: [
      { value: '', text: words.choose },
      ...choices.map(({ code, label }) => ({ value: code, text: label })),
    ],
    onChange: (chosen) => onAnswer({ line, unit: chosen }),
  });
  return el('li', {}, heading, el('span', {}, sentence), select.root);
}
