// Which moods of Google can a trainer or tester switch on?
import type { SwitchesChange } from '../../server/protocol';
import { fill, h } from '../dom';
import { icon } from '../icon';
import type { OfficeClient } from '../office-client';

/** A button and the panel it opens. */
export function createTrainerPanel(client: OfficeClient): { button: HTMLElement; panel: HTMLElement } {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'keping',
      'aria-expanded': 'false',
      'aria-controls': 'alat-pelatih',
      title: 'Alat pelatih',
      'aria-label': 'Alat pelatih',
    },
    icon('sliders'),
  );
  const panel = h('section', {
    id: 'alat-pelatih',
    class: 'alat-pelatih',
    'aria-label': 'Alat pelatih',
    hidden: true,
  });

  const open = (shown: boolean): void => {
    panel.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
    if (shown) panel.querySelector<HTMLElement>('select, input')?.focus();
    else button.focus();
  };
  button.addEventListener('click', () => open(panel.hidden !== false));
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') open(false);
  });
  document.addEventListener('pointerdown', (event) => {
    if (panel.hidden || !(event.target instanceof Node)) return;
    if (!panel.contains(event.target) && !button.contains(event.target)) {
      panel.hidden = true;
      button.setAttribute('aria-expanded', 'false');
    }
  });

  const change = (wish: SwitchesChange): void => {
    void client.ask({ do: 'switches', change: wish }).catch(() => undefined);
  };

  client.watch(['switches', 'accounts', 'actingUser'], ({ switches, accounts, actingUser }) => {
    if (!switches) return;
    const kind = accounts?.find(({ email }) => email === actingUser)?.kind ?? 'consumer';
    const active =
      switches.loseTriggers ||
      switches.repeatEvents ||
      switches.mailQuotaLeft !== null ||
      switches.slowness > 1 ||
      switches.failAtCall !== null;
    button.classList.toggle('menyala', active);
    const focused = document.activeElement?.id ?? '';
    fill(
      panel,
      h('h2', {}, 'Alat pelatih'),
      h('p', { class: 'redup' }, 'Tiru hari-hari buruk Google, lalu lihat apa yang terjadi.'),
      choice(
        'jenis-akun',
        'Jenis akun',
        kind,
        [
          ['consumer', 'Gmail biasa'],
          ['workspace', 'Google Workspace'],
        ],
        (value) => change({ kind: value === 'workspace' ? 'workspace' : 'consumer' }),
      ),
      tick(
        'pemicu-hilang',
        'Pemicu hilang',
        'Pemicu dan kiriman formulir tidak pernah sampai.',
        switches.loseTriggers,
        (on) => change({ loseTriggers: on }),
      ),
      tick(
        'peristiwa-ganda',
        'Peristiwa datang dua kali',
        'Setiap pemicu berjalan dua kali.',
        switches.repeatEvents,
        (on) => change({ repeatEvents: on }),
      ),
      tick(
        'kuota-habis',
        'Kuota surel habis',
        'Hari ini tidak ada surel yang dapat dikirim.',
        switches.mailQuotaLeft === 0,
        (on) => change({ mailQuotaLeft: on ? 0 : null }),
      ),
      tick(
        'google-lambat',
        'Google sedang lambat',
        'Setiap panggilan sepuluh kali lebih lama.',
        switches.slowness > 1,
        (on) => change({ slowness: on ? 10 : 1 }),
      ),
      numberField('gagal-pada', 'Gagal pada panggilan ke-', switches.failAtCall, (value) =>
        change({ failAtCall: value }),
      ),
    );
    if (focused) panel.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
  });

  return { button, panel };
}

function choice(
  id: string,
  label: string,
  value: string,
  options: readonly (readonly [string, string])[],
  take: (value: string) => void,
): HTMLElement {
  const select = h(
    'select',
    { id },
    ...options.map(([key, text]) => h('option', { value: key, selected: key === value }, text)),
  );
  select.addEventListener('change', () => take(select.value));
  return h('label', { class: 'isian', for: id }, h('span', {}, label), select);
}

function tick(
  id: string,
  label: string,
  hint: string,
  on: boolean,
  take: (on: boolean) => void,
): HTMLElement {
  const box = h('input', { type: 'checkbox', id, 'aria-describedby': `${id}-arti` });
  box.checked = on;
  box.addEventListener('change', () => take(box.checked));
  return h(
    'div',
    { class: 'saklar' },
    box,
    h('label', { for: id }, label),
    h('small', { id: `${id}-arti` }, hint),
  );
}

function numberField(
  id: string,
  label: string,
  value: number | null,
  take: (value: number | null) => void,
): HTMLElement {
  const field = h('input', { id, type: 'number', min: 1, max: 100000, placeholder: 'tidak gagal' });
  field.value = value === null ? '' : String(value);
  field.addEventListener('change', () => {
    const wish = Number.parseInt(field.value, 10);
    take(Number.isInteger(wish) && wish > 0 ? wish : null);
  });
  return h('label', { class: 'isian', for: id }, h('span', {}, label), field);
}
