// How are the forms filled in, as a village secretary sees them on a phone?
import { fill, h } from '../dom';
import type { OfficeClient } from '../office-client';
import { sayNumber } from '../say';

/** The list of forms beside a telephone of 390 pixels. */
export function createFormsPage(client: OfficeClient): { element: HTMLElement; shown(rest: string): void } {
  const list = h('ul', { class: 'daftar-pilih' });
  const phone = h('iframe', { title: 'Formulir di telepon' });
  const address = h('a', { class: 'tombol', target: '_blank', rel: 'noopener' }, 'Buka di jendela sendiri');
  const stage = h('div', { class: 'panggung' }, h('div', { class: 'telepon' }, phone), address);
  const empty = h(
    'p',
    { class: 'kosong' },
    'Belum ada formulir. Buat dari menu skrip di Buku Kerja, misalnya ',
    h('strong', {}, 'Pantau Desa → Siapkan buku kerja'),
    '.',
  );
  const page = h(
    'section',
    { class: 'dua-kolom', 'aria-label': 'Formulir' },
    h('div', { class: 'kolom-daftar' }, h('h1', {}, 'Formulir'), list, empty),
    stage,
  );
  let open = '';

  const show = (url: string): void => {
    if (open === url) return;
    open = url;
    phone.src = url;
    address.href = url;
    draw();
  };

  const draw = (): void => {
    const forms = client.sections.forms ?? [];
    empty.hidden = forms.length > 0;
    stage.hidden = forms.length === 0 && open === '';
    fill(
      list,
      ...forms.map((form) =>
        h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              'aria-current': open.startsWith(form.url) ? 'true' : 'false',
              onClick: () => show(form.url),
            },
            h('strong', {}, form.title || 'Formulir tanpa judul'),
            h('small', {}, `${sayNumber(form.responses)} jawaban · ${stateOf(form)}`),
          ),
        ),
      ),
    );
    const [first] = forms;
    if (first && open === '') show(first.url);
  };
  client.watch(['forms'], draw);

  return {
    element: page,
    shown: (rest) => {
      if (rest) show(`/${decodeURIComponent(rest)}`);
    },
  };
}

function stateOf(form: { accepting: boolean; published: boolean }): string {
  return !form.published ? 'belum diterbitkan' : form.accepting ? 'menerima jawaban' : 'ditutup';
}
