// Lists what the script did: when, for whom, how long and with how many calls.
import type { WireExecution } from '../../server/wire/protocol';
import { fill, h } from '../dom';
import { type OfficeClient, timeZoneOf } from '../office-client';
import { sayDuration, sayError, sayMoment, sayNumber } from '../say';
import { drawDetail } from './execution-detail';
import { functionName, sayCause, statusBadge } from './execution-words';

/** Newest first; a row opens its log, its error and its calls by method. */
export function createExecutionsPage(client: OfficeClient): { element: HTMLElement } {
  const body = h('tbody');
  const detail = h('aside', { class: 'rincian', 'aria-live': 'polite', hidden: true });
  const empty = h(
    'p',
    { class: 'kosong' },
    'Belum ada yang berjalan. Setiap menu, pemicu dan formulir akan tercatat di sini.',
  );
  let openId = '';

  const draw = (): void => {
    const executions = [...(client.sections.executions ?? [])].reverse();
    empty.hidden = executions.length > 0;
    fill(body, ...executions.map((one) => row(client, one, one.id === openId, () => void show(one.id))));
  };
  const close = (): void => {
    openId = '';
    detail.hidden = true;
    draw();
  };
  const show = async (executionId: string): Promise<void> => {
    openId = executionId;
    draw();
    try {
      const execution = await client.ask({ do: 'execution', executionId });
      if (openId === executionId) drawDetail(detail, execution, client, close);
    } catch (error) {
      fill(detail, h('p', {}, sayError(error)));
    }
    detail.hidden = false;
  };
  client.watch(['executions', 'functions'], draw);

  return {
    element: h(
      'section',
      { class: 'halaman-pelaksanaan', 'aria-label': 'Pelaksanaan' },
      h('h1', {}, 'Pelaksanaan'),
      h('div', { class: 'dua-bagian' }, tableBox(body, empty), detail),
    ),
  };
}

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

function tableBox(body: HTMLElement, empty: HTMLElement): HTMLElement {
  const cells = headings.map((text) =>
    h('th', { scope: 'col', class: numeric.has(text) ? 'angka' : undefined }, text),
  );
  return h(
    'div',
    { class: 'gulung', tabindex: 0, role: 'group', 'aria-label': 'Daftar pelaksanaan' },
    h('table', {}, h('thead', {}, h('tr', {}, ...cells)), body),
    empty,
  );
}

function row(
  client: OfficeClient,
  execution: WireExecution,
  current: boolean,
  open: () => void,
): HTMLElement {
  const { calls } = execution;
  return h(
    'tr',
    { class: current ? 'terpilih' : undefined },
    h('td', {}, sayMoment(execution.startedMs, timeZoneOf(client))),
    h(
      'td',
      {},
      h(
        'button',
        { type: 'button', class: 'tautan', 'aria-expanded': String(current), onClick: open },
        functionName(client, execution.functionName),
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
