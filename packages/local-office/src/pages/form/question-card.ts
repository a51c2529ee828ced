// Cards for questions, pictures and headers.
import {
  type Answer,
  type FileUploadItemData,
  type FormItemData,
  isQuestion,
  type QuestionItemData,
  type TextItemData,
} from '../../form/form-data';
import { fill, h } from '../dom';
import { dropDown, rating, scale, tickList } from './choice-control';
import type { Control } from './control';
import { grid } from './grid-control';
import { moment } from './moment-control';
import type { AttachedFile } from './send-answers';

export interface QuestionCard {
  readonly element: HTMLElement;
  readonly itemId: number;
  read(): Answer;
  /** Only of upload questions. */
  files(): readonly AttachedFile[];
  /** Shows the sentence next to the question, or takes it away (null). */
  tell(problem: string | null): void;
  /** Puts the cursor into the first input. */
  focus(): void;
}

const inputModes: Readonly<Record<string, string>> = {
  NUMBER: 'decimal',
  WHOLE_NUMBER: 'numeric',
  EMAIL: 'email',
  URL: 'url',
};

/** A pattern of digits only, such as `^[0-9]{1,9}$`, gets the number keys. */
function asksForDigits({ validation }: TextItemData): boolean {
  return (
    validation?.type === 'MATCHES' &&
    /^\^?(?:(?:\[0-9\]|\\d)(?:[+*?]|\{\d+(?:,\d*)?\})?)+\$?$/.test(String(validation.values[0]))
  );
}

function textBox(item: TextItemData, answer: Answer | undefined): Control {
  const value = typeof answer === 'string' ? answer : '';
  if (item.type === 'PARAGRAPH_TEXT') {
    const element = h('textarea', { rows: 4 });
    element.value = value;
    return { element, isGroup: false, read: () => element.value };
  }
  const rule = item.validation?.type ?? '';
  const inputmode =
    inputModes[rule] ?? (rule.startsWith('NUMBER') ? 'decimal' : asksForDigits(item) ? 'numeric' : undefined);
  const element = h('input', {
    type: 'text',
    value,
    inputmode,
    autocomplete: rule === 'EMAIL' ? 'email' : 'off',
  });
  return { element, isGroup: false, read: () => element.value };
}

function sizeText(bytes: number): string {
  return bytes < 1_048_576
    ? `${Math.ceil(bytes / 1024)} KB`
    : `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`;
}

/** Only names and sizes are sent; files sent earlier stay until others are chosen. */
function upload(item: FileUploadItemData, answer: Answer | undefined) {
  const sent = Array.isArray(answer) ? answer.flat().filter((id) => id !== null) : [];
  const input = h('input', { type: 'file', multiple: item.maxFiles > 1, accept: 'image/*,application/pdf' });
  const list = h('p', { class: 'bantuan' });
  const files = (): File[] => Array.from(input.files ?? []);
  const draw = (): void => {
    const chosen = files().map((file) => `${file.name} (${sizeText(file.size)})`);
    fill(list, chosen.join(', ') || (sent.length > 0 ? `${sent.length} berkas sudah terkirim` : ''));
  };
  input.addEventListener('change', draw);
  draw();
  const control: Control = {
    element: h('div', {}, input, list),
    isGroup: false,
    read: () => {
      const names = files().map((file) => file.name);
      return names.length > 0 ? names : sent;
    },
  };
  return { control, files: () => files().map(({ name, size, type }) => ({ name, size, type })) };
}

function controlOf(item: QuestionItemData, answer: Answer | undefined, changed: () => void) {
  const none = (): readonly AttachedFile[] => [];
  switch (item.type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return { control: textBox(item, answer), files: none };
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
      return { control: tickList(item, answer, changed), files: none };
    case 'LIST':
      return { control: dropDown(item, answer), files: none };
    case 'SCALE':
      return { control: scale(item, answer), files: none };
    case 'RATING':
      return { control: rating(item, answer), files: none };
    case 'GRID':
    case 'CHECKBOX_GRID':
      return { control: grid(item, answer), files: none };
    case 'FILE_UPLOAD':
      return upload(item, answer);
    default:
      return { control: moment(item, answer), files: none };
  }
}

/** The card of a question with its answer so far; `changed` is called after each change of the answer. */
export function questionCard(
  item: QuestionItemData,
  answer: Answer | undefined,
  changed: () => void,
): QuestionCard {
  const { control, files } = controlOf(item, answer, changed);
  const message = h('p', { class: 'pesan', id: `pesan-${item.id}`, hidden: true });
  const element = control.isGroup ? groupCard(item, control, message) : fieldCard(item, control, message);
  return {
    element,
    itemId: item.id,
    read: () => control.read(),
    files,
    tell: (problem) => {
      message.hidden = problem === null;
      fill(message, problem ?? '');
      element.classList.toggle('galat', problem !== null);
      if (!control.isGroup) firstInput(control)?.setAttribute('aria-invalid', String(problem !== null));
    },
    focus: () => firstInput(control)?.focus(),
  };
}

function firstInput({ element }: Control): HTMLElement | null {
  const inputs = 'input, select, textarea';
  return element.matches(inputs) ? element : element.querySelector<HTMLElement>(inputs);
}

/** Several inputs under one question, each with a label of its own. */
function groupCard(item: QuestionItemData, control: Control, message: HTMLElement): HTMLElement {
  return h(
    'div',
    { class: 'kartu' },
    h(
      'fieldset',
      { 'aria-describedby': describedBy(item) },
      h('legend', { class: 'tanya' }, ...titleOf(item)),
      helpOf(item),
      h('div', { class: 'isian' }, control.element),
    ),
    message,
  );
}

/** One input that the question itself labels. */
function fieldCard(item: QuestionItemData, control: Control, message: HTMLElement): HTMLElement {
  const id = `isian-${item.id}`;
  const input = firstInput(control);
  input?.setAttribute('id', id);
  input?.setAttribute('aria-describedby', describedBy(item));
  if (item.required) input?.setAttribute('aria-required', 'true');
  return h(
    'div',
    { class: 'kartu' },
    h('label', { class: 'tanya', for: id }, ...titleOf(item)),
    helpOf(item),
    h('div', { class: 'isian' }, control.element),
    message,
  );
}

function titleOf({ title, required }: QuestionItemData): (Node | string | null)[] {
  return [
    title || 'Pertanyaan tanpa judul',
    required ? h('span', { class: 'bintang', 'aria-hidden': 'true' }, ' *') : null,
    required ? h('span', { class: 'khusus-pembaca', hidden: true }, ' (wajib diisi)') : null,
  ];
}

function helpOf({ id, helpText }: QuestionItemData): HTMLElement | null {
  return helpText === '' ? null : h('p', { class: 'bantuan', id: `bantuan-${id}` }, helpText);
}

function describedBy({ id, helpText }: QuestionItemData): string {
  return helpText === '' ? `pesan-${id}` : `bantuan-${id} pesan-${id}`;
}

/** Cards without a question: headers, pictures, videos. */
export function layoutCard(item: FormItemData): HTMLElement | null {
  if (isQuestion(item) || item.type === 'PAGE_BREAK') return null;
  const title = item.title === '' ? null : h('h2', {}, item.title);
  const help = item.helpText === '' ? null : h('p', { class: 'uraian' }, item.helpText);
  if (item.type === 'IMAGE') {
    const source = item.image ? `data:${item.image.contentType};base64,${item.image.base64}` : '';
    const width = item.width > 0 ? item.width : undefined;
    const picture = source === '' ? null : h('img', { src: source, alt: item.title || item.helpText, width });
    return h('div', { class: 'kartu' }, title, help, picture);
  }
  if (item.type === 'VIDEO') {
    const link = h(
      'a',
      { class: 'tautan', href: item.url, target: '_blank', rel: 'noopener' },
      'Putar video',
    );
    return h('div', { class: 'kartu' }, title, help, item.url === '' ? null : link);
  }
  return h('div', { class: 'kartu' }, title, help);
}
