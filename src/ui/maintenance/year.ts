// Which year may be closed, and what does the person read before doing it for good?
import type { YearChoice } from '../../app/maintenance/rpc-maintenance';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { tickField } from '../field';
import { loadPage } from '../load-page';
import { callServer, ServerRefusal } from '../server';

void loadPage('readYears', {}, (years) => showYears(years, ''));

function showYears(years: readonly YearChoice[], done: string): void {
  const status = statusLine();
  fill(
    byId('page'),
    el('h1', {}, 'Tutup tahun'),
    el(
      'p',
      {},
      'Setelah ditutup, tab Kepatuhan tahun itu disimpan seperti adanya dan laporan yang datang kemudian tidak dihitung. Tabnya tetap dapat dibaca.',
    ),
    status,
    ...(years.length === 0 ? [el('p', { class: 'empty' }, 'Belum ada tahun yang tercatat.')] : []),
    ...years.map(renderYear),
  );
  if (done !== '') showStatus(status, 'done', done);
}

function renderYear({ year, isClosed, hindrance }: YearChoice): HTMLElement {
  const heading = el('h2', {}, `Tahun ${year}`);
  if (isClosed) return el('section', {}, heading, el('p', { class: 'hint' }, 'Sudah ditutup.'));
  if (hindrance !== '') return el('section', {}, heading, el('p', { class: 'hint' }, hindrance));
  return el('section', {}, heading, ...closeControls(year));
}

/** Closing cannot be taken back, so it asks for a tick first. */
function closeControls(year: number): readonly HTMLElement[] {
  const status = statusLine();
  const close = el('button', { type: 'button', class: 'main' }, `Tutup tahun ${year}`);
  let isSure = false;
  const tick = tickField({
    label: `Semua laporan ${year} sudah diperiksa`,
    value: false,
    onChange: (value) => {
      isSure = value;
    },
  });
  const run = async (): Promise<undefined> => {
    if (!isSure) throw new ServerRefusal(`Centang dahulu bahwa semua laporan ${year} sudah diperiksa.`);
    const { message, years } = await callServer('closeYear', { year });
    showYears(years, message);
    return undefined;
  };
  bindAction({ button: close, status, busyText: `Menutup tahun ${year}…`, run });
  return [tick, close, status];
}
