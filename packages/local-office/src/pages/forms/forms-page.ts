// Shows the forms as a respondent sees them on a phone.
import type { WireForm } from '../../server/wire/protocol';
import { fill, h } from '../dom';
import type { OfficeClient } from '../office-client';
import { sayNumber } from '../say';

/** The list of forms beside a phone of 390 pixels. */
export function createFormsPage(client: OfficeClient): { element: HTMLElement; shown(rest: string): void } {
  const list = h('ul', { class: 'daftar-pilih' });
  const phone = h('iframe', { title: 'Formulir di telepon' });
  const address = h('a', { class: 'tombol', target: '_blank', rel: 'noopener' }, 'Buka di jendela sendiri');
  const stage = h('div', { class: 'panggung' }, h('div', { class: 'telepon' }, phone), address);
  const menuName = h('strong');
  const empty = h(
    'p',
    { class: 'kosong' },
    'Belum ada formulir. Buat dari menu ',
    menuName,
    ' di Buku Kerja.',
  );
  let openUrl = '';

  const show = (url: string): void => {
    if (openUrl === url) return;
    openUrl = url;
    phone.src = url;
    address.href = url;
    draw();
  };
  const draw = (): void => {
    const forms = client.sections.forms ?? [];
    empty.hidden = forms.length > 0;
    stage.hidden = forms.length === 0 && openUrl === '';
    fill(list, ...forms.map((form) => formRow(form, openUrl.startsWith(form.url), show)));
    const [first] = forms;
    if (first && openUrl === '') show(first.url);
  };
  client.watch(['forms'], draw);
  client.watch(['menus'], ({ menus }) => {
    menuName.textContent = menus?.[0]?.caption ?? 'skrip';
  });

  return {
    element: h(
      'section',
      { class: 'dua-kolom', 'aria-label': 'Formulir' },
      h('div', { class: 'kolom-daftar' }, h('h1', {}, 'Formulir'), list, empty),
      stage,
    ),
    shown: (rest) => {
      if (rest) show(`/${decodeURIComponent(rest)}`);
    },
  };
}

function formRow(form: WireForm, current: boolean, show: (url: string) => void): HTMLElement {
  return h(
    'li',
    {},
    h(
      'button',
      { type: 'button', 'aria-current': current ? 'true' : 'false', onClick: () => show(form.url) },
      h('strong', {}, form.title || 'Formulir tanpa judul'),
      h('small', {}, `${sayNumber(form.responses)} jawaban · ${stateOf(form)}`),
    ),
  );
}

function stateOf({ published, accepting }: WireForm): string {
  if (!published) return 'belum diterbitkan';
  return accepting ? 'menerima jawaban' : 'ditutup';
}
