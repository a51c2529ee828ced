// What does the office do now that its workbook is there?
import type { RpcMap } from '../../app/rpc/rpc';
import { button, byId, el, fill } from '../dom';
import { closeWindow } from '../server';
import type { Draft } from './draft';

/** Takes the place of the steps: what was made, and three things to do next. */
export function showFinish(made: RpcMap['prepareWorkbook']['result'], { terms, officeName }: Draft): void {
  const heading = el('h1', { tabindex: '-1' }, `Buku kerja ${terms.office} ${officeName} siap`);
  const count = `${made.units} ${terms.unit} · ${made.links} tautan laporan`;
  fill(
    byId('step'),
    el(
      'div',
      { class: 'finish' },
      el('div', { class: 'tick-mark', 'aria-hidden': 'true' }, '✓'),
      heading,
      el('p', { class: 'lead' }, made.message),
      el('p', { class: 'figure' }, count),
      el('h2', {}, 'Langkah berikutnya'),
      el(
        'ol',
        { class: 'what-next' },
        el(
          'li',
          {},
          el('strong', {}, 'Bagikan tautan. '),
          `Menu Pantau Desa → Laporan → Bagikan tautan; setiap ${terms.unit} punya tautannya sendiri.`,
        ),
        el('li', {}, el('strong', {}, 'Isi tab Kontak. '), 'Alamat surel di sana menerima pengingat.'),
        el(
          'li',
          {},
          el('strong', {}, 'Coba pengingat. '),
          'Menu Pantau Desa → Pengingat → Uji coba pengingat; tidak ada surel terkirim tanpa Anda.',
        ),
      ),
    ),
  );
  fill(byId('steps'));
  fill(byId('actions'), el('span', { class: 'status' }), button('Lihat buku kerja', 'main', closeWindow));
  heading.focus();
}
