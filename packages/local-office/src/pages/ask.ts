// Asks a person something, or tells them why something was refused.
import { fill, h } from './dom';

interface Choice<Value> {
  readonly label: string;
  readonly value: Value;
  readonly main?: boolean;
}

/** One of the browser's own modal boxes: it traps the focus, and Escape closes it (null). */
function showBox<Value>(
  title: string,
  body: readonly (Node | string)[],
  choices: readonly Choice<Value>[],
): Promise<Value | null> {
  return new Promise((resolve) => {
    const box = h('dialog', { class: 'kotak', 'aria-label': title });
    let answer: Value | null = null;
    const buttons = choices.map(({ label, value, main }) => {
      const button = h(
        'button',
        { type: main ? 'submit' : 'button', class: main ? 'tombol utama' : 'tombol' },
        label,
      );
      button.addEventListener('click', (event) => {
        event.preventDefault();
        answer = value;
        box.close();
      });
      return button;
    });
    fill(
      box,
      h(
        'form',
        { method: 'dialog' },
        h('h2', {}, title),
        ...body,
        h('div', { class: 'baris-tombol' }, ...buttons),
      ),
    );
    box.addEventListener('close', () => {
      box.remove();
      resolve(answer);
    });
    document.body.append(box);
    box.showModal();
    const first =
      box.querySelector<HTMLElement>('input, textarea') ?? buttons.find((_, index) => choices[index]?.main);
    first?.focus();
  });
}

/** Tells what happened, what was kept and what to do. */
export async function tell(title: string, message: string): Promise<void> {
  await showBox(title, paragraphs(message), [{ label: 'Mengerti', value: true, main: true }]);
}

/** True when the person pressed the button that says what happens. */
export async function confirmAction(title: string, message: string, doIt: string): Promise<boolean> {
  return (
    (await showBox(title, paragraphs(message), [
      { label: 'Batal', value: false },
      { label: doIt, value: true, main: true },
    ])) === true
  );
}

/** The text that a person typed, or null when they cancelled. */
export async function askText({
  title,
  label,
  value,
  doIt,
  isLong = false,
}: {
  readonly title: string;
  readonly label: string;
  readonly value: string;
  /** What the button says. */
  readonly doIt: string;
  readonly isLong?: boolean;
}): Promise<string | null> {
  const field = isLong ? h('textarea', { rows: 5 }) : h('input', { type: 'text' });
  field.value = value;
  field.select();
  const chosen = await showBox(
    title,
    [h('label', { class: 'isian' }, h('span', {}, label), field)],
    [
      { label: 'Batal', value: false },
      { label: doIt, value: true, main: true },
    ],
  );
  return chosen ? field.value : null;
}

interface ScriptQuestion {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** A name of Ui.ButtonSet. */
  readonly buttons: string;
}

const buttonSets: Readonly<Record<string, readonly Choice<string>[]>> = {
  OK: [{ label: 'Oke', value: 'OK', main: true }],
  OK_CANCEL: [
    { label: 'Batal', value: 'CANCEL' },
    { label: 'Oke', value: 'OK', main: true },
  ],
  YES_NO: [
    { label: 'Tidak', value: 'NO' },
    { label: 'Ya', value: 'YES', main: true },
  ],
  YES_NO_CANCEL: [
    { label: 'Batal', value: 'CANCEL' },
    { label: 'Tidak', value: 'NO' },
    { label: 'Ya', value: 'YES', main: true },
  ],
};

/** A script's alert or prompt; closing it gives Google's CLOSE. */
export async function askForScript(question: ScriptQuestion): Promise<{ button: string; text: string }> {
  const field = h('input', { type: 'text', 'aria-label': question.message || question.title });
  const body = [...paragraphs(question.message), ...(question.kind === 'prompt' ? [field] : [])];
  const button = await showBox(
    question.title || 'Pesan',
    body,
    buttonSets[question.buttons] ?? buttonSets.OK ?? [],
  );
  return { button: button ?? 'CLOSE', text: question.kind === 'prompt' ? field.value : '' };
}

function paragraphs(message: string): HTMLElement[] {
  return message
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => h('p', {}, part));
}
