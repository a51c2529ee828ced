// Lets a person run, stop and move the office's clock, and shows the triggers that fired and come next.
import type { WireExecution, WireSections } from '../../server/wire/protocol';
import { actionButton, fill, h } from '../dom';
import { functionName, statusBadge } from '../executions/execution-words';
import { type OfficeClient, timeZoneOf } from '../office-client';
import { sayDate, sayDuration, sayError, sayMoment, sayTime, sayZone } from '../say';

const steps = [
  { unit: 'hour', label: 'Maju 1 jam' },
  { unit: 'day', label: 'Maju 1 hari' },
  { unit: 'month', label: 'Maju 1 bulan' },
] as const;

export function createClockPage(client: OfficeClient): { element: HTMLElement } {
  const face = h('p', { class: 'muka-jam', 'aria-live': 'polite' });
  const run = actionButton(
    '',
    () => client.ask({ do: 'clockRun', running: !client.sections.clock?.running }),
    'tombol',
  );
  const next = h('ul', { class: 'kejadian' });
  const fired: FiredList = {
    list: h('ul', { class: 'kejadian' }),
    status: h(
      'p',
      { role: 'status', class: 'redup' },
      'Majukan jam untuk melihat pemicu berjalan menurut urutannya.',
    ),
  };
  client.watch(['clock', 'book', 'functions'], ({ clock }) => {
    if (!clock) return;
    if (clock.step) fired.status.textContent = `Hari ke-${clock.step.done} dari ${clock.step.total}…`;
    const zone = timeZoneOf(client);
    drawFace(face, clock.nowMs, zone);
    run.textContent = clock.running ? 'Hentikan jam' : 'Jalankan jam';
    drawNext(next, clock.nextTriggers, client);
  });
  const buttons = steps.map(({ unit, label }, index) =>
    actionButton(label, () => step(client, fired, unit), index === 1 ? 'tombol utama' : 'tombol'),
  );
  return {
    element: h(
      'section',
      { class: 'halaman-jam', 'aria-label': 'Jam' },
      h('h1', {}, 'Jam kantor'),
      card(face, h('div', { class: 'baris-tombol' }, run, ...buttons)),
      card(h('h2', {}, 'Yang baru saja berjalan'), fired.status, fired.list),
      card(h('h2', {}, 'Pemicu berikutnya'), next),
    ),
  };
}

function card(...children: readonly HTMLElement[]): HTMLElement {
  return h('div', { class: 'kartu' }, ...children);
}

function drawFace(face: HTMLElement, nowMs: number, zone: string): void {
  fill(
    face,
    h('span', {}, sayDate(nowMs, zone)),
    h('strong', {}, `${sayTime(nowMs, zone)} ${sayZone(zone)}`),
  );
}

function drawNext(list: HTMLElement, due: WireSections['clock']['nextTriggers'], client: OfficeClient): void {
  const zone = timeZoneOf(client);
  fill(
    list,
    ...due.map(({ handler, atMs }) =>
      h('li', {}, functionName(client, handler), h('time', {}, sayMoment(atMs, zone))),
    ),
    due.length === 0 && h('li', { class: 'kosong' }, 'Belum ada pemicu waktu yang terpasang.'),
  );
}

/** What the last step set off. */
interface FiredList {
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

async function step(
  client: OfficeClient,
  { list, status }: FiredList,
  unit: (typeof steps)[number]['unit'],
): Promise<void> {
  status.textContent = 'Jam dimajukan, pemicu yang jatuh tempo sedang berjalan…';
  try {
    const { fired } = await client.ask({ do: 'clockStep', unit, count: 1 });
    status.textContent =
      fired.length === 0 ? 'Tidak ada pemicu yang jatuh tempo.' : `${fired.length} pelaksanaan:`;
    fill(list, ...fired.map((execution) => firedRow(execution, client)));
  } catch (error) {
    status.textContent = sayError(error);
  }
}

function firedRow(execution: WireExecution, client: OfficeClient): HTMLElement {
  return h(
    'li',
    {},
    functionName(client, execution.functionName),
    h('time', {}, sayMoment(execution.startedMs, timeZoneOf(client))),
    h('span', { class: 'redup' }, sayDuration(execution.durationMs)),
    statusBadge(execution.status),
  );
}
