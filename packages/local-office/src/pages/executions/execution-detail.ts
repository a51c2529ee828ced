// Shows one execution: its outcome, its error, its log and its calls by method.
import type { ExecutionData } from '../../runtime/state/office-state';
import { fill, h } from '../dom';
import { icon } from '../icon';
import { type OfficeClient, timeZoneOf } from '../office-client';
import { sayMoment, sayNumber, sayTime } from '../say';
import { functionName, sayCause, statusBadge } from './execution-words';

export function drawDetail(
  detail: HTMLElement,
  execution: ExecutionData,
  client: OfficeClient,
  close: () => void,
): void {
  const zone = timeZoneOf(client);
  const label = 'Tutup rincian';
  fill(
    detail,
    h(
      'header',
      {},
      h('h2', {}, functionName(client, execution.functionName)),
      h('button', { type: 'button', class: 'ikon', 'aria-label': label, onClick: close }, icon('close')),
    ),
    h(
      'p',
      {},
      statusBadge(execution.status),
      ` ${sayMoment(execution.startedMs, zone)} · ${sayCause(execution.cause)} · izin ${execution.authMode}`,
    ),
    h('p', { class: 'redup' }, 'Fungsi skrip: ', h('code', {}, execution.functionName)),
    errorBox(execution),
    h('h3', {}, 'Catatan'),
    logList(execution, zone),
    h('h3', {}, 'Panggilan ke layanan'),
    callTable(execution),
  );
}

function errorBox({ error, stack }: ExecutionData): HTMLElement | null {
  if (error === null) return null;
  const trace = stack ? h('pre', { tabindex: 0 }, stack) : null;
  return h('div', { class: 'galat' }, h('strong', {}, error), trace);
}

function logList({ lines }: ExecutionData, zone: string): HTMLElement {
  if (lines.length === 0) return h('p', { class: 'redup' }, 'Skrip tidak menulis catatan.');
  const entries = lines.map(({ severity, atMs, text }) =>
    h('li', { class: severity.toLowerCase() }, h('time', {}, sayTime(atMs, zone)), h('span', {}, text)),
  );
  return h('ol', { class: 'catatan' }, ...entries);
}

/** Most called first. */
function callTable({ calls }: ExecutionData): HTMLElement {
  const methods = Object.entries(calls.byMethod).sort(([, a], [, b]) => b - a);
  if (methods.length === 0) return h('p', { class: 'redup' }, 'Tidak ada panggilan.');
  const rows = methods.map(([name, count]) =>
    h('tr', {}, h('td', {}, h('code', {}, name)), h('td', { class: 'angka' }, sayNumber(count))),
  );
  return h('table', {}, h('tbody', {}, ...rows));
}
