// What would the pasted list change, line by line, before anything is written?
import type { ContactLine, ContactPreview, LineAnswer } from '../../app/contacts/rpc-contacts';
import { el } from '../dom';
import { selectField } from '../field';

type Kind = ContactLine['kind'];

/** `3 baru, 1 berubah, 2 belum dimengerti`. */
export function countText({ lines }: ContactPreview): string {
  const words: readonly (readonly [Kind, string])[] = [
    ['new', 'baru'],
    ['changed', 'berubah'],
    ['same', 'sudah tercatat'],
    ['problem', 'belum dimengerti'],
  ];
  const parts = words.flatMap(([kind, word]) => {
    const count = linesOf(lines, kind).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return parts.length === 0 ? 'Tidak ada kontak yang dikenali' : parts.join(', ');
}

/** Lines to look at first stand open; what changes nothing is folded. */
export function renderPreview(
  { lines, hints }: ContactPreview,
  answers: readonly LineAnswer[],
  onAnswer: (answer: LineAnswer) => void,
): readonly HTMLElement[] {
  const same = linesOf(lines, 'same');
  return [
    ...section('Belum dimengerti', linesOf(lines, 'problem'), answers, onAnswer),
    ...section('Baru', linesOf(lines, 'new'), answers, onAnswer),
    ...section('Berubah', linesOf(lines, 'changed'), answers, onAnswer),
    ...(same.length === 0
      ? []
      : [
          el(
            'details',
            {},
            el('summary', {}, `${same.length} sudah tercatat`),
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
  title: string,
  lines: readonly ContactLine[],
  answers: readonly LineAnswer[],
  onAnswer: (answer: LineAnswer) => void,
): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  const items = lines.map((line) => renderLine(line, answers, onAnswer));
  return [el('section', {}, el('h2', {}, title), el('ul', { class: 'mails' }, ...items))];
}

function renderLine(
  { line, unit, sentence, choices }: ContactLine,
  answers: readonly LineAnswer[],
  onAnswer: (answer: LineAnswer) => void,
): HTMLElement {
  const heading = el('strong', {}, unit === '' ? `Baris ${line}` : `Baris ${line} · ${unit}`);
  if (choices.length === 0) return el('li', {}, heading, el('span', {}, sentence));
  const select = selectField({
    label: `Yang dimaksud baris ${line}`,
    value: answers.find((answer) => answer.line === line)?.unit ?? '',
    choices: [
      { value: '', text: 'Pilih…' },
      ...choices.map(({ code, label }) => ({ value: code, text: label })),
    ],
    onChange: (chosen) => onAnswer({ line, unit: chosen }),
  });
  return el('li', {}, heading, el('span', {}, sentence), select.root);
}
