// The part of a sidebar in which a decree on holidays is pasted, looked at, and saved.
import type { HolidayGaps, HolidayLine } from '../../app/time/rpc-holidays';
import * as words from '../../messages/time/holidays-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, el, fill } from '../dom';
import { textAreaField } from '../field';
import { lineSection, linesOf } from '../lists/pasted-lines';
import { rowsOfText } from '../lists/pasted-rows';
import { callServer, ServerRefusal } from '../server';

/** Paste, look, save: nothing is written before the last step. `onSaved` gets what is still missing, and what was done. */
export function holidayPaste(onSaved: (gaps: HolidayGaps, done: string) => void): HTMLElement {
  const preview = el('div', { class: 'stack' });
  const status = statusLine();
  const check = el('button', { type: 'button', class: 'plain wide' }, words.check);
  let text = '';
  const field = textAreaField({
    label: words.paste,
    value: '',
    rows: 8,
    hint: words.pasteHint,
    onChange: (typed) => {
      text = typed;
      fill(preview);
      showStatus(status, 'none', '');
    },
  });
  const look = async (): Promise<string> => {
    const rows = rowsOfText(text);
    if (rows.length === 0) throw new ServerRefusal(words.nothingPasted);
    const { lines, hints, seen } = await callServer('previewHolidays', { rows });
    const added = linesOf(lines, 'new').length;
    fill(
      preview,
      ...section('problem', lines),
      ...section('new', lines),
      ...section('same', lines),
      ...hints.map((hint) => el('p', { class: 'hint' }, hint)),
      ...(added === 0 ? [] : saveControls(added, { rows, seen, onSaved })),
    );
    return words.counted(added, linesOf(lines, 'same').length);
  };
  bindAction({ button: check, status, busyText: words.checking, run: look });
  return el('section', { class: 'stack', 'aria-label': words.paste }, field.root, check, status, preview);
}

function section(kind: HolidayLine['kind'], all: readonly HolidayLine[]): readonly HTMLElement[] {
  const items = linesOf(all, kind).map(({ sentence, doubt }) =>
    el('li', {}, el('span', {}, sentence), ...(doubt === '' ? [] : [el('strong', {}, doubt)])),
  );
  if (items.length === 0 || kind !== 'same') return lineSection(words.sectionTitles[kind], items);
  const title = `${words.sectionTitles.same} (${items.length})`;
  return [el('details', {}, el('summary', {}, title), el('ul', { class: 'mails' }, ...items))];
}

interface Seen {
  readonly rows: readonly (readonly string[])[];
  readonly seen: string;
  readonly onSaved: (gaps: HolidayGaps, done: string) => void;
}

function saveControls(count: number, { rows, seen, onSaved }: Seen): readonly HTMLElement[] {
  const status = statusLine();
  const save = button(words.save(count), 'main', () => undefined);
  const run = async (): Promise<undefined> => {
    const { message, gaps } = await callServer('importHolidays', { rows, seen });
    onSaved(gaps, message);
    window.scrollTo({ top: 0 });
    return undefined;
  };
  bindAction({ button: save, status, busyText: words.saving, run });
  return [save, status];
}
