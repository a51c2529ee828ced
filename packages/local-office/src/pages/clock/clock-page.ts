// How does a person let the office's time run, stand still or jump, and see what fired?
import type { WireExecution } from '../../server/protocol';
import { actionButton, fill, h } from '../dom';
import { statusBadge } from '../executions/execution-words';
import type { OfficeClient } from '../office-client';
import { sayDate, sayDuration, sayMoment, sayTime, sayZone } from '../say';

const steps = [
  { unit: 'hour', label: 'Maju 1 jam' },
  { unit: 'day', label: 'Maju 1 hari' },
  { unit: 'month', label: 'Maju 1 bulan' },
] as const;

/** The office clock with its steps, the triggers to come, and what the last step set off. */
export function createClockPage(client: OfficeClient): { element: HTMLElement } {
  const face = h('p', { class: 'muka-jam', 'aria-live': 'polite' });
  const run = actionButton(
    '',
    () => client.ask({ do: 'clockRun', running: !client.sections.clock?.running }),
    'tombol',
  );
  const fired = h('ul', { class: 'kejadian' });
  const next = h('ul', { class: 'kejadian' });
  const status = h(
    'p',
    { role: 'status', class: 'redup' },
    'Majukan jam untuk melihat pemicu berjalan menurut urutannya.',
  );
  const zone = (): string => client.sections.book?.timeZone ?? 'Asia/Jakarta';

  const step = async (unit: 'hour' | 'day' | 'month'): Promise<void> => {
    status.textContent = 'Jam dimajukan, pemicu yang jatuh tempo sedang berjalan…';
    try {
      const result = await client.ask({ do: 'clockStep', unit, count: 1 });
      status.textContent =
        result.fired.length === 0
          ? 'Tidak ada pemicu yang jatuh tempo.'
          : `${result.fired.length} pelaksanaan:`;
      fill(fired, ...result.fired.map((execution) => happening(execution, zone())));
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error);
    }
  };

  const page = h(
    'section',
    { class: 'halaman-jam', 'aria-label': 'Jam' },
    h('h1', {}, 'Jam kantor'),
    h(
      'div',
      { class: 'kartu' },
      face,
      h(
        'div',
        { class: 'baris-tombol' },
        run,
        ...steps.map(({ unit, label }, index) =>
          actionButton(label, () => step(unit), index === 1 ? 'tombol utama' : 'tombol'),
        ),
      ),
    ),
    h('div', { class: 'kartu' }, h('h2', {}, 'Yang baru saja berjalan'), status, fired),
    h('div', { class: 'kartu' }, h('h2', {}, 'Pemicu berikutnya'), next),
  );

  client.watch(['clock', 'book'], ({ clock }) => {
    if (!clock) return;
    fill(
      face,
      h('span', {}, sayDate(clock.nowMs, zone())),
      h('strong', {}, `${sayTime(clock.nowMs, zone())} ${sayZone(zone())}`),
    );
    run.textContent = clock.running ? 'Hentikan jam' : 'Jalankan jam';
    fill(
      next,
      ...clock.nextTriggers.map(({ handler, atMs }) =>
        h('li', {}, h('code', {}, handler), h('time', {}, sayMoment(atMs, zone()))),
      ),
      clock.nextTriggers.length === 0 &&
        h('li', { class: 'kosong' }, 'Belum ada pemicu waktu yang terpasang.'),
    );
  });
  return { element: page };
}

function happening(execution: WireExecution, zone: string): HTMLElement {
  return h(
    'li',
    {},
    h('code', {}, execution.functionName),
    h('time', {}, sayMoment(execution.startedMs, zone)),
    h('span', { class: 'redup' }, sayDuration(execution.durationMs)),
    statusBadge(execution.status),
  );
}
