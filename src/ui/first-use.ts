// What a part shows before the office uses it.
import { bindAction } from './action';
import { el } from './dom';

interface FirstUseWords {
  readonly startTitle: string;
  readonly startLead: string;
  /** What will be made. */
  readonly startMakes: readonly string[];
  readonly startButton: string;
  readonly starting: string;
}

/** Says what will be made; one button makes it and shows the part. */
export function firstUse(
  words: FirstUseWords,
  status: HTMLElement,
  begin: () => Promise<void>,
): readonly HTMLElement[] {
  const start = el('button', { type: 'button', class: 'main' }, words.startButton);
  bindAction({
    button: start,
    status,
    busyText: words.starting,
    run: async () => {
      await begin();
      return undefined;
    },
  });
  return [
    el('h1', {}, words.startTitle),
    el('p', { class: 'lead' }, words.startLead),
    el('ul', { class: 'mails' }, ...words.startMakes.map((text) => el('li', {}, text))),
    el('div', { class: 'actions' }, start),
    status,
  ];
}
