// How is the outcome of an execution said?
import type { ExecutionData } from '../../runtime/office-state';
import { h } from '../dom';

const words: Readonly<Record<ExecutionData['status'], { readonly text: string; readonly look: string }>> = {
  completed: { text: '✔ Selesai', look: 'baik' },
  failed: { text: '✘ Gagal', look: 'buruk' },
  'timed out': { text: '✘ Kehabisan waktu', look: 'buruk' },
  killed: { text: '✘ Terputus', look: 'buruk' },
  waiting: { text: '… Menunggu jawaban', look: 'tunggu' },
};

/** Word, symbol and colour of an outcome. */
export const statusBadge = (status: ExecutionData['status']): HTMLElement =>
  h('span', { class: `lencana ${words[status].look}` }, words[status].text);

/** What started an execution, in words. */
export const sayCause = (cause: string): string =>
  ({
    menu: 'menu',
    page: 'panel',
    clock: 'pemicu waktu',
    onOpen: 'buku dibuka',
    onEdit: 'sel diubah',
    onChange: 'buku diubah',
    onFormSubmit: 'formulir dikirim',
    web: 'halaman web',
    call: 'dipanggil',
  })[cause] ?? cause;
