// What card does a question, picture or header get on the page?
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

/** A pattern of nothing but digits, such as `^[0-9]{1,9}$`, deserves the number keys. */
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

/** Only names and sizes travel; what was sent before stays until another file is chosen. */
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
  const inputs = (): HTMLElement[] => Array.from(control.element.querySelectorAll('input, select, textarea'));
  const first = (): HTMLElement | undefined =>
    control.element.matches('input, select, textarea') ? control.element : inputs()[0];
  const star = item.required ? h('span', { class: 'bintang', 'aria-hidden': 'true' }, ' *') : null;
  const required = item.required
    ? h('span', { class: 'khusus-pembaca', hidden: true }, ' (wajib diisi)')
    : null;
  const help =
    item.helpText === '' ? null : h('p', { class: 'bantuan', id: `bantuan-${item.id}` }, item.helpText);
  const message = h('p', { class: 'pesan', id: `pesan-${item.id}`, hidden: true });
  const describedBy = [help ? `bantuan-${item.id}` : '', `pesan-${item.id}`].filter(Boolean).join(' ');
  const title = item.title || 'Pertanyaan tanpa judul';
  const body = h('div', { class: 'isian' }, control.element);
  const element = control.isGroup
    ? h(
        'div',
        { class: 'kartu' },
        h(
          'fieldset',
          { 'aria-describedby': describedBy },
          h('legend', { class: 'tanya' }, title, star, required),
          help,
          body,
        ),
        message,
      )
    : h(
        'div',
        { class: 'kartu' },
        h('label', { class: 'tanya', for: `isian-${item.id}` }, title, star, required),
        help,
        body,
        message,
      );
  if (!control.isGroup) {
    const input = first();
    input?.setAttribute('id', `isian-${item.id}`);
    input?.setAttribute('aria-describedby', describedBy);
    if (item.required) input?.setAttribute('aria-required', 'true');
  }
  return {
    element,
    itemId: item.id,
    read: () => control.read(),
    files,
    tell: (problem) => {
      message.hidden = problem === null;
      fill(message, problem ?? '');
      element.classList.toggle('galat', problem !== null);
      for (const input of control.isGroup ? [] : [first()])
        input?.setAttribute('aria-invalid', String(problem !== null));
    },
    focus: () => first()?.focus(),
  };
}

/** Cards that ask nothing: headers, pictures, videos. */
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
