// The view Ronda: nights that nobody watches, schedules made anew, and the sheets to print.
import type { EmptyNights, PostDesk } from '../../app/siskamling/rpc-posts';
import * as words from '../../messages/siskamling/posts-page-text';
import { bindAction } from '../action';
import { askTwice } from '../ask-twice';
import { el } from '../dom';
import { selectField } from '../field';
import { callServer, ServerRefusal } from '../server';

type Done = (desk: PostDesk, message: string) => void;

/** `done` is told when nights were filled. */
export function rondaView(desk: PostDesk, status: HTMLElement, done: Done): readonly HTMLElement[] {
  const { emptyNights, schedules } = desk;
  const canFill = emptyNights.some((post) => post.canFill);
  return [
    el('h1', {}, words.rondaTitle),
    el('p', { class: 'lead' }, words.rondaLead),
    el('div', { class: 'actions' }, ...(canFill ? [fillButton(status, done)] : []), printButton(status)),
    el('h2', {}, words.emptyTitle(emptyNights.length)),
    ...(emptyNights.length === 0 ? [] : [el('ul', { class: 'mails' }, ...emptyNights.map(emptyItem))]),
    ...(schedules.length === 0 ? [] : againPart(desk, status, done)),
  ];
}

function emptyItem({ title, nights, canFill }: EmptyNights): HTMLElement {
  return el(
    'li',
    {},
    el('strong', {}, title),
    el('span', {}, canFill ? nights : `${nights}. ${words.noGroups}`),
  );
}

function fillButton(status: HTMLElement, done: Done): HTMLElement {
  const fill = el('button', { type: 'button', class: 'main' }, words.fillAll);
  const run = async (): Promise<undefined> => {
    const { desk, message } = await callServer('fillPostNights', { code: '', again: false });
    done(desk, message);
    return undefined;
  };
  bindAction({ button: fill, status, busyText: words.filling, run });
  return fill;
}

function printButton(status: HTMLElement): HTMLElement {
  const print = el('button', { type: 'button', class: 'plain' }, words.printSheets);
  const run = async (): Promise<undefined> => {
    await callServer('openPostPrint', {});
    return undefined;
  };
  bindAction({ button: print, status, busyText: words.openingPrint, run });
  return print;
}

/** One post's schedule is made anew, after a second press. */
function againPart({ schedules }: PostDesk, status: HTMLElement, done: Done): readonly HTMLElement[] {
  let code = '';
  const choice = selectField({
    label: words.againLabel,
    value: '',
    choices: [
      { value: '', text: words.choosePost },
      ...schedules.map((post) => ({ value: post.code, text: post.title })),
    ],
    onChange: (chosen) => {
      code = chosen;
    },
  });
  const again = el('button', { type: 'button', class: 'plain' }, words.again);
  askTwice(again, words.againQuestion, status, async () => {
    if (code === '') throw new ServerRefusal(words.noPostChosen);
    const { desk, message } = await callServer('fillPostNights', { code, again: true });
    done(desk, message);
  });
  return [el('h2', {}, words.againTitle), choice.root, el('div', { class: 'actions' }, again)];
}
