// What did the script do: when, for whom, how long, with how many calls, and what went wrong?
import type { ExecutionData } from '../../runtime/office-state';
import type { WireExecution } from '../../server/protocol';
import { fill, h } from '../dom';
import { icon } from '../icon';
import type { OfficeClient } from '../office-client';
import { sayDuration, sayMoment, sayNumber, sayTime } from '../say';
import { sayCause, statusBadge } from './execution-words';

const headings = [
  'Mulai',
  'Fungsi',
  'Hasil',
  'Sebab',
  'Lama',
  'Baca',
  'Tulis',
  'Lokal',
  'Sisa surel',
  'Pelaku',
];
/** Columns of numbers stand at the right. */
const numeric = new Set(['Lama', 'Baca', 'Tulis', 'Lokal', 'Sisa surel']);

/** Newest first; a row opens its log, its error and its calls by method. */
export function createExecutionsPage(client: OfficeClient): { element: HTMLElement } {
  const body = h('tbody');
  const detail = h('aside', { class: 'rincian', 'aria-live': 'polite', hidden: true });
  const empty = h(
    'p',
    { class: 'kosong' },
    'Belum ada yang berjalan. Setiap menu, pemicu dan formulir akan tercatat di sini.',
  );
  const zone = (): string => client.sections.book?.timeZone ?? 'Asia/Jakarta';
  let open = '';

  const show = async (executionId: string): Promise<void> => {
    open = executionId;
    draw();
    try {
      const execution = await client.ask({ do: 'execution', executionId });
      if (open === executionId)
        drawDetail(detail, execution, zone(), () => {
          open = '';
          detail.hidden = true;
          draw();
        });
    } catch (error) {
      fill(detail, h('p', {}, error instanceof Error ? error.message : String(error)));
    }
    detail.hidden = false;
  };

  const draw = (): void => {
    const executions = [...(client.sections.executions ?? [])].reverse();
    empty.hidden = executions.length > 0;
    fill(
      body,
      ...executions.map((execution) =>
        row(execution, execution.id === open, zone(), () => void show(execution.id)),
      ),
    );
  };
  client.watch(['executions'], draw);

  return {
    element: h(
      'section',
      { class: 'halaman-pelaksanaan', 'aria-label': 'Pelaksanaan' },
      h('h1', {}, 'Pelaksanaan'),
      h(
        'div',
        { class: 'dua-bagian' },
        h(
          'div',
          { class: 'gulung', tabindex: 0, role: 'group', 'aria-label': 'Daftar pelaksanaan' },
          h(
            'table',
            {},
            h(
              'thead',
              {},
              h(
                'tr',
                {},
                ...headings.map((text) =>
                  h('th', { scope: 'col', class: numeric.has(text) ? 'angka' : undefined }, text),
                ),
              ),
            ),
            body,
          ),
          empty,
        ),
        detail,
      ),
    ),
  };
}

function row(execution: WireExecution, current: boolean, zone: string, open: () => void): HTMLElement {
  const { calls } = execution;
  return h(
    'tr',
    { class: current ? 'terpilih' : undefined },
    h('td', {}, sayMoment(execution.startedMs, zone)),
    h(
      'td',
      {},
      h(
        'button',
        { type: 'button', class: 'tautan', 'aria-expanded': String(current), onClick: open },
        execution.functionName,
      ),
    ),
    h('td', {}, statusBadge(execution.status)),
    h('td', {}, sayCause(execution.cause)),
    h('td', { class: 'angka' }, sayDuration(execution.durationMs)),
    h('td', { class: 'angka' }, sayNumber(calls.read)),
    h('td', { class: 'angka' }, sayNumber(calls.write)),
    h('td', { class: 'angka' }, sayNumber(calls.local)),
    h('td', { class: 'angka' }, sayNumber(execution.mailQuotaLeft)),
    h('td', {}, execution.user || 'tanpa akun'),
  );
}

function drawDetail(detail: HTMLElement, execution: ExecutionData, zone: string, close: () => void): void {
  const methods = Object.entries(execution.calls.byMethod).sort(([, a], [, b]) => b - a);
  fill(
    detail,
    h(
      'header',
      {},
      h('h2', {}, execution.functionName),
      h(
        'button',
        { type: 'button', class: 'ikon', 'aria-label': 'Tutup rincian', onClick: close },
        icon('close'),
      ),
    ),
    h(
      'p',
      {},
      statusBadge(execution.status),
      ` ${sayMoment(execution.startedMs, zone)} · ${sayCause(execution.cause)} · izin ${execution.authMode}`,
    ),
    execution.error !== null &&
      h(
        'div',
        { class: 'galat' },
        h('strong', {}, execution.error),
        execution.stack ? h('pre', { tabindex: 0 }, execution.stack) : null,
      ),
    h('h3', {}, 'Catatan'),
    execution.lines.length === 0
      ? h('p', { class: 'redup' }, 'Skrip tidak menulis catatan.')
      : h(
          'ol',
          { class: 'catatan' },
          ...execution.lines.map((line) =>
            h(
              'li',
              { class: line.severity.toLowerCase() },
              h('time', {}, sayTime(line.atMs, zone)),
              h('span', {}, line.text),
            ),
          ),
        ),
    h('h3', {}, 'Panggilan ke layanan'),
    methods.length === 0
      ? h('p', { class: 'redup' }, 'Tidak ada panggilan.')
      : h(
          'table',
          {},
          h(
            'tbody',
            {},
            ...methods.map(([name, count]) =>
              h('tr', {}, h('td', {}, h('code', {}, name)), h('td', { class: 'angka' }, sayNumber(count))),
            ),
          ),
        ),
  );
}
