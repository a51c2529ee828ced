// Shows what a pasted list would change, line by line, before anything is written.
import type { ContactLine, ContactPreview, LineAnswer } from '../../app/contacts/rpc-contacts';
import * as words from '../../messages/contacts/contacts-page-text';
import { el } from '../dom';
import { selectField } from '../field';
import { mendBox } from '../pasted-line';

type Kind = ContactLine['kind'];

/** What was pasted, what was chosen for its lines so far, and what happens when a line is put right. */
interface PastedText {
  readonly text: string;
  readonly rows: number;
  readonly answers: readonly LineAnswer[];
  readonly onAnswer: (answer: LineAnswer) => void;
  readonly onMend: (text: string, line: number) => void;
}

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
export function renderPreview({ lines, hints }: ContactPreview, paste: PastedText): readonly HTMLElement[] {
  const same = linesOf(lines, 'same');
  return [
    ...section('problem', lines, paste),
    ...section('new', lines, paste),
    ...section('changed', lines, paste),
    ...(same.length === 0
      ? []
      : [
          el(
            'details',
            {},
            el('summary', {}, `${same.length} ${words.countWords.same}`),
            el('ul', { class: 'mails' }, ...same.map((line) => renderLine(line, paste))),
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
  paste: PastedText,
): readonly HTMLElement[] {
  const lines = linesOf(all, kind);
  if (lines.length === 0) return [];
  const items = lines.map((line) => renderLine(line, paste));
  return [el('section', {}, el('h2', {}, words.sectionTitles[kind]), el('ul', { class: 'mails' }, ...items))];
}

function renderLine(
  { line, kind, unit, sentence, echo, choices }: ContactLine,
  paste: PastedText,
): HTMLElement {
  const heading = el('strong', {}, words.lineTitle(line, unit));
  const said = [heading, ...(echo === '' ? [] : [el('q', {}, echo)]), el('span', {}, sentence)];
  const mend = kind === 'problem' ? mendBox(paste, line, (text) => paste.onMend(text, line)) : [];
  if (choices.length === 0) return el('li', {}, ...said, ...mend);
  const select = selectField({
    label: words.meantByLine(line),
    value: paste.answers.find((answer) => answer.line === line)?.unit ?? '',
    choices: [
      { value: '', text: words.choose },
      ...choices.map(({ code, label }) => ({ value: code, text: label })),
    ],
    onChange: (chosen) => paste.onAnswer({ line, unit: chosen }),
  });
  return el('li', {}, ...said, select.root, ...mend);
}
