// Shows what a pasted list would change, line by line, before anything is written.
import type { ContactLine, ContactPreview, LineAnswer } from '../../app/contacts/rpc-contacts';
import * as words from '../../messages/contacts/contacts-page-text';
import { button, el } from '../dom';
import { selectField } from '../field';
import { mendBox } from '../lists/pasted-line';
import { lineSection, linesOf } from '../lists/pasted-lines';

/** What was pasted, what was chosen for its lines so far, and what happens when a line is put right. */
interface PastedText {
  readonly text: string;
  readonly rows: number;
  readonly answers: readonly LineAnswer[];
  readonly unitWord: string;
  readonly onAnswers: (answers: readonly LineAnswer[]) => void;
  readonly onMend: (text: string, line: number) => void;
}

/** Lines to look at first stand open; what changes nothing is folded. */
export function renderPreview({ lines, hints }: ContactPreview, paste: PastedText): readonly HTMLElement[] {
  const same = linesOf(lines, 'same');
  return [
    ...fillBlanks(linesOf(lines, 'problem'), paste),
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

function section(
  kind: keyof typeof words.sectionTitles,
  all: readonly ContactLine[],
  paste: PastedText,
): readonly HTMLElement[] {
  return lineSection(
    words.sectionTitles[kind],
    linesOf(all, kind).map((line) => renderLine(line, paste)),
  );
}

/** One press for all rows below merged cells: each takes the unit that stands above it. */
function fillBlanks(lines: readonly ContactLine[], paste: PastedText): readonly HTMLElement[] {
  const blank = lines.filter(({ above }) => above !== '');
  if (blank.length < 2) return [];
  const answers = blank.map(({ line, above }) => ({ line, unit: above }));
  const title = words.fillBlanks(blank.length, paste.unitWord);
  return [button(title, 'plain', () => paste.onAnswers(answers))];
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
    onChange: (chosen) => paste.onAnswers([{ line, unit: chosen }]),
  });
  return el('li', {}, ...said, select.root, ...mend);
}
