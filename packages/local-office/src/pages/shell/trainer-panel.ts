// Offers trainers and testers switches that imitate Google's bad days.
import type { SwitchesChange, WireSections } from '../../server/wire/protocol';
import { fill, h } from '../dom';
import { icon } from '../icon';
import type { OfficeClient } from '../office-client';
import { type Tick, ticksOf } from './trainer-ticks';

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
  client.watch(['switches', 'accounts', 'actingUser', 'web'], ({ switches, accounts, actingUser, web }) => {
    if (!switches) return;
    const kind = accounts?.find(({ email }) => email === actingUser)?.kind ?? 'consumer';
    parts.button.classList.toggle('menyala', isAnyOn(switches));
    drawSwitches({ panel: parts.panel, switches, kind, web }, change);
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
    switches.refusedScope !== null ||
    switches.failAtCall !== null
  );
}

interface Shown {
  readonly panel: HTMLElement;
  readonly switches: Switches;
  readonly kind: 'consumer' | 'workspace';
  readonly web: WireSections['web'] | undefined;
}

/** Draws all switches anew; the one that had the focus keeps it. */
function drawSwitches({ panel, switches, kind, web }: Shown, change: (wanted: SwitchesChange) => void): void {
  const focused = document.activeElement?.id ?? '';
  fill(
    panel,
    h('h2', {}, 'Alat pelatih'),
    h('p', { class: 'redup' }, 'Tiru hari-hari buruk Google, lalu lihat apa yang terjadi.'),
    accountKind(kind, change),
    untickedScope(switches, change),
    ...ticksOf(switches).map((tick) => tickBox(tick, change)),
    numberField('gagal-pada', 'Gagal pada panggilan ke-', switches.failAtCall, (failAtCall) =>
      change({ failAtCall }),
    ),
    web?.available === true && deployedAddress(web.address),
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

/** A scope that people leave unticked when Google asks for their consent. */
function untickedScope(
  { scopes, refusedScope }: Switches,
  change: (wanted: SwitchesChange) => void,
): HTMLElement {
  const options = scopes.map((scope) => [scope, scope.slice(scope.lastIndexOf('/') + 1)] as const);
  return choice(
    'izin-tak-dicentang',
    'Izin yang tidak dicentang',
    refusedScope ?? '',
    [['', 'Semua dicentang'], ...options],
    (value) => change({ refusedScope: value === '' ? null : value }),
  );
}

/** What Google gives to whoever deploys the script's web page. */
function deployedAddress(address: string): HTMLElement {
  const id = 'alamat-penerapan';
  const field = h('input', { id, type: 'url', readonly: true });
  field.value = address;
  field.addEventListener('focus', () => field.select());
  return h(
    'label',
    { class: 'isian', for: id },
    h('span', {}, 'Alamat dari Terapkan → Penerapan baru'),
    field,
  );
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
