// The card that asks for the respondent's e-mail address.
import { isEmail } from '../../form/answers/text-rule';
import { fill, h } from '../dom';

interface EmailCard {
  readonly card: HTMLElement;
  /** Shows the sentence below the address, or takes it away (null). */
  tell(problem: string | null): void;
  focus(): void;
}

export function emailCard(email: string, changed: (email: string) => void): EmailCard {
  const input = h('input', {
    type: 'text',
    id: 'isian-email',
    inputmode: 'email',
    autocomplete: 'email',
    value: email,
    'aria-required': 'true',
    'aria-describedby': 'pesan-email',
  });
  const message = h('p', { class: 'pesan', id: 'pesan-email', hidden: true });
  const star = h('span', { class: 'bintang', 'aria-hidden': 'true' }, ' *');
  const card = h(
    'div',
    { class: 'kartu' },
    h('label', { class: 'tanya', for: 'isian-email' }, 'Alamat email', star),
    h('div', { class: 'isian' }, input),
    message,
  );
  input.addEventListener('input', () => changed(input.value.trim()));
  const tell = (problem: string | null): void => {
    message.hidden = problem === null;
    fill(message, problem ?? '');
    input.setAttribute('aria-invalid', String(problem !== null));
    card.classList.toggle('galat', problem !== null);
  };
  return { card, tell, focus: () => input.focus() };
}

export function emailProblem(email: string): string | null {
  if (isEmail(email)) return null;
  return email === '' ? 'Wajib diisi' : 'Harus berupa alamat email yang benar';
}
