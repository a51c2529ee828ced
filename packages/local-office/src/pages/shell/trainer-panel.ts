// Offers trainers and testers switches that imitate Google's bad days.
import type { SwitchesChange, WireSections } from '../../server/wire/protocol';
import { fill, h } from '../dom';
import { icon } from '../icon';
import type { OfficeClient } from '../office-client';

interface TrainerPanel {
  readonly button: HTMLElement;
  readonly panel: HTMLElement;
}

/** A button and the panel it opens. */
export function createTrainerPanel(client: OfficeClient): TrainerPanel {
  const parts = createParts();
  openByButton(parts);
  const change = (wanted: SwitchesChange): void => {
    void client.ask({ do: 'switches', change: wanted }).catch(() => undefined);
  };
  client.watch(['switches', 'accounts', 'actingUser'], ({ switches, accounts, actingUser }) => {
    if (!switches) return;
    const kind = accounts?.find(({ email }) => email === actingUser)?.kind ?? 'consumer';
    parts.button.classList.toggle('menyala', isAnyOn(switches));
    drawSwitches(parts.panel, switches, kind, change);
  });
  return parts;
}

function createParts(): TrainerPanel {
  const name = 'Alat pelatih';
  const id = 'alat-pelatih';
  const button = h(
    'button',
    {
      type: 'button',
      class: 'keping',
      'aria-expanded': 'false',
      'aria-controls': id,
      title: name,
      'aria-label': name,
    },
    icon('sliders'),
  );
  return { button, panel: h('section', { id, class: id, 'aria-label': name, hidden: true }) };
}

/** Opens and closes the panel; Escape and a press elsewhere close it too. */
function openByButton({ button, panel }: TrainerPanel): void {
  const show = (shown: boolean): void => {
    panel.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  };
  const open = (shown: boolean): void => {
    show(shown);
    if (shown) panel.querySelector<HTMLElement>('select, input')?.focus();
    else button.focus();
  };
  button.addEventListener('click', () => open(panel.hidden !== false));
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') open(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (panel.hidden || !(target instanceof Node)) return;
    if (!panel.contains(target) && !button.contains(target)) show(false);
  });
}

type Switches = WireSections['switches'];

function isAnyOn(switches: Switches): boolean {
  return (
    switches.loseTriggers ||
    switches.repeatEvents ||
    switches.mailQuotaLeft !== null ||
    switches.slowness > 1 ||
    switches.formLinkFails ||
    switches.formSharingFails ||
    switches.accountsCollide ||
    switches.consentExpired ||
    switches.failAtCall !== null
  );
}

/** Draws all switches anew; the one that had the focus keeps it. */
function drawSwitches(
  panel: HTMLElement,
  switches: Switches,
  kind: 'consumer' | 'workspace',
  change: (wanted: SwitchesChange) => void,
): void {
  const focused = document.activeElement?.id ?? '';
  fill(
    panel,
    h('h2', {}, 'Alat pelatih'),
    h('p', { class: 'redup' }, 'Tiru hari-hari buruk Google, lalu lihat apa yang terjadi.'),
    accountKind(kind, change),
    ...ticksOf(switches).map((tick) => tickBox(tick, change)),
    numberField('gagal-pada', 'Gagal pada panggilan ke-', switches.failAtCall, (failAtCall) =>
      change({ failAtCall }),
    ),
  );
  if (focused) panel.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
}

function accountKind(kind: 'consumer' | 'workspace', change: (wanted: SwitchesChange) => void): HTMLElement {
  const options = [
    ['consumer', 'Gmail biasa'],
    ['workspace', 'Google Workspace'],
  ] as const;
  return choice('jenis-akun', 'Jenis akun', kind, options, (value) =>
    change({ kind: value === 'workspace' ? 'workspace' : 'consumer' }),
  );
}

interface Tick {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  changeTo(on: boolean): SwitchesChange;
}

function ticksOf(switches: Switches): readonly Tick[] {
  return [
    {
      id: 'pemicu-hilang',
      label: 'Pemicu hilang',
      hint: 'Pemicu dan kiriman formulir tidak pernah sampai.',
      on: switches.loseTriggers,
      changeTo: (on) => ({ loseTriggers: on }),
    },
    {
      id: 'peristiwa-ganda',
      label: 'Peristiwa datang dua kali',
      hint: 'Setiap pemicu berjalan dua kali.',
      on: switches.repeatEvents,
      changeTo: (on) => ({ repeatEvents: on }),
    },
    {
      id: 'kuota-habis',
      label: 'Kuota surel habis',
      hint: 'Hari ini tidak ada surel yang dapat dikirim.',
      on: switches.mailQuotaLeft === 0,
      changeTo: (on) => ({ mailQuotaLeft: on ? 0 : null }),
    },
    {
      id: 'google-lambat',
      label: 'Google sedang lambat',
      hint: 'Setiap panggilan sepuluh kali lebih lama.',
      on: switches.slowness > 1,
      changeTo: (on) => ({ slowness: on ? 10 : 1 }),
    },
    ...refusalsOf(switches),
  ];
}

/** What Google refuses by a rule, not by a bad day. */
function refusalsOf(switches: Switches): readonly Tick[] {
  return [
    {
      id: 'beberapa-akun',
      label: 'Beberapa akun masuk sekaligus',
      hint: 'Panel dan dialog tidak dapat memanggil skrip.',
      on: switches.accountsCollide,
      changeTo: (on) => ({ accountsCollide: on }),
    },
    {
      id: 'izin-berakhir',
      label: 'Izin sudah berakhir',
      hint: 'Panel dan pemicu ditolak sampai seseorang memilih menu.',
      on: switches.consentExpired,
      changeTo: (on) => ({ consentExpired: on }),
    },
    {
      id: 'formulir-tak-terhubung',
      label: 'Formulir tidak dapat dihubungkan',
      hint: 'Tab jawaban tidak dapat dibuat.',
      on: switches.formLinkFails,
      changeTo: (on) => ({ formLinkFails: on }),
    },
    {
      id: 'formulir-tak-terbagi',
      label: 'Formulir tidak dapat dibagikan',
      hint: 'Penyunting lain tidak dapat ditambahkan.',
      on: switches.formSharingFails,
      changeTo: (on) => ({ formSharingFails: on }),
    },
  ];
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

function tickBox(
  { id, label, hint, on, changeTo }: Tick,
  change: (wanted: SwitchesChange) => void,
): HTMLElement {
  const box = h('input', { type: 'checkbox', id, 'aria-describedby': `${id}-arti` });
  box.checked = on;
  box.addEventListener('change', () => change(changeTo(box.checked)));
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
    const number = Number.parseInt(field.value, 10);
    take(Number.isInteger(number) && number > 0 ? number : null);
  });
  return h('label', { class: 'isian', for: id }, h('span', {}, label), field);
}
