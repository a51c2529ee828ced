// Words for what started an execution and how it ended.
import type { ExecutionData } from '../../runtime/state/office-state';
import { h } from '../dom';
import type { OfficeClient } from '../office-client';

const words: Readonly<Record<ExecutionData['status'], { readonly text: string; readonly look: string }>> = {
  completed: { text: '✔ Selesai', look: 'baik' },
  failed: { text: '✘ Gagal', look: 'buruk' },
  'timed out': { text: '✘ Kehabisan waktu', look: 'buruk' },
  killed: { text: '✘ Terputus', look: 'buruk' },
  waiting: { text: '… Menunggu jawaban', look: 'tunggu' },
};

/** What a function does, in words; its name in the script where nobody said it, and as the hint. */
export function functionName(client: OfficeClient, name: string): HTMLElement {
  const words = client.sections.functions?.[name];
  return words === undefined ? h('code', {}, name) : h('span', { class: 'fungsi', title: name }, words);
}

/** Word, symbol and colour of an outcome. */
export function statusBadge(status: ExecutionData['status']): HTMLElement {
  return h('span', { class: `lencana ${words[status].look}` }, words[status].text);
}

/** What started an execution, in words; triggers are named as Google names their events. */
export function sayCause(cause: string): string {
  return causes[cause] ?? cause;
}

const causes: Readonly<Record<string, string>> = {
  menu: 'menu',
  page: 'panel',
  web: 'halaman web',
  call: 'dipanggil',
  onOpen: 'buku dibuka',
  ON_OPEN: 'buku dibuka',
  onEdit: 'sel diubah',
  ON_EDIT: 'sel diubah',
  ON_CHANGE: 'buku diubah',
  onFormSubmit: 'formulir dikirim',
  ON_FORM_SUBMIT: 'formulir dikirim',
  ON_EVENT_UPDATED: 'acara kalender diubah',
  CLOCK: 'pemicu waktu',
};
