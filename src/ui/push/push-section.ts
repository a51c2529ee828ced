// The panel that saves a month into BigQuery, as a section of any page.
import type { PushDesk } from '../../app/push/rpc-push';
import { reading } from '../../messages/office/shared-page-text';
import * as words from '../../messages/push/push-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, el, fill } from '../dom';
import { selectField, textField } from '../field';
import { callServer, refusalText } from '../server';

/** What heads it: the page's own title, or one below that of a page that shows more. */
type Heading = 'h1' | 'h2';

/** Loads itself; where the office does not save into BigQuery it says why. */
export function pushSection(heading: Heading): HTMLElement {
  const section = el('section', { class: 'stack', 'aria-label': words.windowTitle });
  void load({ section, heading }, '');
  return section;
}

interface Panel {
  readonly section: HTMLElement;
  readonly heading: Heading;
}

async function load(panel: Panel, month: string): Promise<void> {
  const status = statusLine();
  fill(panel.section, el(panel.heading, {}, words.windowTitle), status);
  showStatus(status, 'busy', reading);
  try {
    show(panel, await callServer('pushDesk', { month }));
  } catch (error) {
    showStatus(status, 'failed', refusalText(error));
  }
}

function show(panel: Panel, desk: PushDesk): void {
  const status = statusLine();
  const months = selectField({
    label: words.whichMonth,
    value: desk.month,
    choices: desk.months,
    onChange: (value) => void load(panel, value),
  });
  fill(
    panel.section,
    el(panel.heading, {}, words.windowTitle),
    ...(desk.month === '' ? [] : [months.root]),
    el(
      'ul',
      { class: 'links', 'aria-label': words.whatIsSaved },
      ...desk.lines.map((line) => el('li', {}, line)),
    ),
    ...(desk.isReady ? [saveButton(panel, desk, status)] : []),
    status,
    placeForm(panel, desk),
    el('p', { class: 'hint' }, words.privacy),
  );
  if (desk.done !== '') showStatus(status, 'done', desk.done);
}

function saveButton(panel: Panel, { month }: PushDesk, status: HTMLElement): HTMLButtonElement {
  const save = button(words.save, 'main', () => undefined);
  const run = async (): Promise<undefined> => {
    show(panel, await callServer('pushMonth', { month }));
    return undefined;
  };
  bindAction({ button: save, status, busyText: words.saving, run });
  return save;
}

/** Open until the place is known, then folded. */
function placeForm(panel: Panel, desk: PushDesk): HTMLElement {
  const typed = { project: desk.project, dataset: desk.dataset, location: desk.location };
  const field = (part: keyof typeof typed, label: string, hint: string): HTMLElement =>
    textField({
      label,
      value: typed[part],
      hint,
      onChange: (value) => {
        typed[part] = value;
      },
    }).root;
  const status = statusLine();
  const save = button(words.savePlace, 'plain', () => undefined);
  const run = async (): Promise<undefined> => {
    const saved = await callServer('pushPlace', { ...typed, month: desk.month });
    show(panel, { ...saved, done: words.placeSaved });
    return undefined;
  };
  bindAction({ button: save, status, busyText: words.savingPlace, run });
  return el(
    'details',
    { open: typed.project === '' },
    el('summary', {}, words.place),
    el(
      'div',
      { class: 'stack' },
      field('project', words.project, words.projectHint),
      field('dataset', words.dataset, words.datasetHint),
      field('location', words.location, words.locationHint),
      save,
      status,
    ),
  );
}
