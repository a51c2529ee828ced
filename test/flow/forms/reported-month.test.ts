// Checks that data reports ask for their month by a choice, prefilled where one is due, and say when it is not over yet.
import type { Office } from 'local-office';
import { callRpc, preparedOffice, shownColumn } from '../kasiman';
import {
  addressOf,
  fillAddresses,
  labelOf,
  presetDraft,
  problemsOf,
  quietOffice,
  refresh,
  sweep,
} from '../office-actions';
import { stateOf, typeIn } from '../sheet-cells';
import { filledBy, linkOf } from './unit-link';

const title = 'Laporan Perkembangan Penduduk';
const name = 'Laporan Perkembangan Penduduk';

function populationOffice(): Office {
  return preparedOffice('Kasiman reports its population', () => {
    const office = quietOffice();
    fillAddresses(office);
    callRpc(office, 'addObligation', { ...presetDraft(office, 'laporan-penduduk'), start: '2026-01-01' });
    office.state.triggers = office.state.triggers.filter(({ handler }) => handler === 'onFormSubmit');
    return office;
  });
}

function formOf(office: Office) {
  const form = Object.values(office.state.forms).find((known) => known.title === title);
  if (!form) throw new Error('no form');
  return form;
}

function monthsOffered(office: Office): readonly string[] {
  const item = formOf(office).items.find((known) => known.title === 'Bulan laporan');
  if (item?.type !== 'LIST') throw new Error('no choice of months');
  return item.choices.map(({ value }: { value: string }) => value);
}

const figures = {
  'Jumlah penduduk awal bulan': '1250',
  Lahir: '3',
  Mati: '1',
  Datang: '2',
  Pindah: '2',
  'Jumlah penduduk akhir bulan': '1252',
  'Jumlah laki-laki': '600',
  'Jumlah perempuan': '652',
  'Jumlah KK': '400',
};

function report(office: Office, month: string, editOf?: string) {
  const answers = { Desa: labelOf('Betet'), 'Bulan laporan': month, ...figures };
  return office.submitForm(title, answers, editOf === undefined ? {} : { editOf });
}

function lastReceipt(office: Office): string {
  return office.outbox.filter(({ to }) => to.includes(addressOf('Betet'))).at(-1)?.body ?? '';
}

test('Bulan laporan is a choice of the months that have begun, below the desa, and it moves on with the month', () => {
  const office = populationOffice();
  office.clock.set('2026-02-27T09:00:00+07:00');
  sweep(office);
  expect(monthsOffered(office)).toEqual(['Februari 2026', 'Januari 2026']);
  expect(
    formOf(office)
      .items.map((item) => item.title)
      .slice(0, 3),
  ).toEqual(['Desa', 'Bulan laporan', 'Jumlah penduduk awal bulan']);
  office.clock.set('2026-03-02T09:00:00+07:00');
  expect(sweep(office).status).toBe('done');
  expect(office.executions.at(-1)?.calls.byMethod['Form.setTitle']).toBeUndefined();
  expect(monthsOffered(office)).toEqual(['Maret 2026', 'Februari 2026', 'Januari 2026']);
  expect(callRpc(office, 'readLinks', {}).staleForms).toEqual([]);
});

test('the link of a reminder brings the month that is due; the link that a desa keeps leaves it open', () => {
  const office = populationOffice();
  office.clock.set('2026-03-03T09:00:00+07:00');
  sweep(office);
  const reminder = callRpc(office, 'readWhatsapp', {}).reminders.find(
    ({ unit, owed }) => unit === 'Desa Betet' && owed.startsWith(name) && owed.endsWith('Februari 2026'),
  );
  const url = /https?:\S+viewform\S+/u.exec(reminder?.text ?? '')?.[0] ?? '';
  expect(filledBy(office, url)).toMatchObject({ Desa: labelOf('Betet'), 'Bulan laporan': 'Februari 2026' });
  const kept = filledBy(office, linkOf(office, 'Betet', name));
  expect(kept).toMatchObject({ Desa: labelOf('Betet') });
  expect(kept['Bulan laporan']).toBeUndefined();
});

test('the month that is over counts on time, and nothing is said', () => {
  const office = populationOffice();
  office.clock.set('2026-03-02T09:00:00+07:00');
  sweep(office);
  expect(report(office, 'Februari 2026').accepted).toBe(true);
  expect(stateOf(office, 'Betet', { obligation: name })).toBe('✔ Tepat waktu');
  expect(lastReceipt(office)).toContain('Bulan laporan: Februari 2026');
  expect(lastReceipt(office)).not.toContain('belum berakhir');
});

test('the running month reported early is received with a warning on the receipt, and staff settle it', () => {
  const office = populationOffice();
  office.clock.set('2026-03-03T09:00:00+07:00');
  sweep(office);
  report(office, 'Maret 2026');
  expect(lastReceipt(office)).toContain('Anda melaporkan Maret 2026, padahal bulan itu belum berakhir.');
  expect(problemsOf(office).filter((text) => text.startsWith('Angka Maret 2026'))).toHaveLength(1);
  typeIn(office, 'Laporan', { Desa: labelOf('Betet') }, 'Pemeriksaan', 'Disetujui');
  refresh(office);
  expect(problemsOf(office).filter((text) => text.startsWith('Angka Maret 2026'))).toEqual([]);
});

test('a running month reported early and edited after its end keeps its first time; a month moved on gets the time of the edit', () => {
  const office = populationOffice();
  office.clock.set('2026-02-20T09:00:00+07:00');
  sweep(office);
  const sent = report(office, 'Februari 2026');
  if (!sent.accepted) throw new Error('the form refused the report');
  office.clock.set('2026-03-12T09:00:00+07:00');
  sweep(office);
  report(office, 'Februari 2026', sent.response.id);
  expect(shownColumn(office, 'Laporan', 'Diterima')).toEqual(['20 Feb 2026 09.00']);
  report(office, 'Maret 2026', sent.response.id);
  expect(shownColumn(office, 'Laporan', 'Diterima')).toEqual(['12 Mar 2026 09.00']);
});
