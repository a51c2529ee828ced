// Checks the reactivation of guard posts through the shipped bundle: its steps, the day it is reached, and that it stays.
import type { Office } from 'local-office';
import { callRpc } from '../kasiman';
import { refresh } from '../office-actions';
import { matrixColumns, shownCells, stateOf, typeIn } from '../sheet-cells';
import { paste, tenggarong } from './post-office';

jest.setTimeout(240_000);

const unit = 'Rapak 1';
const obligation = 'Reaktivasi Poskamling';

function shown(office: Office, name: string): string | undefined {
  const [period = ''] = matrixColumns(office).find(([, header]) => header === obligation) ?? [];
  return stateOf(office, name, { period, obligation });
}

function on(office: Office, date: string, act: () => void): void {
  office.clock.set(`${date}T09:00:00+08:00`);
  act();
  refresh(office);
}

/** Counted on the 3rd, reported on the 12th, a schedule for every night on the 20th. */
function reactivated(): Office {
  const office = tenggarong();
  const post = 'Desa\tNama pos\tRW\tRT\tAktif\tJumlah regu\tDiperiksa\n';
  on(office, '2026-10-03', () => paste(office, `${post}${unit}\tMelati\t1\t1\tya\t7\t3 Oktober 2026`));
  on(office, '2026-10-12', () => {
    const { obligations } = callRpc(office, 'readProxyChoices', {});
    const asked = obligations.find(({ name }) => name === 'Pendataan Ulang Poskamling');
    const draft = {
      unit: '64.02.06.2001',
      obligation: asked?.id ?? '',
      activityDate: '2026-10-12',
      receivedDate: '2026-10-12',
      source: 'kertas',
      people: '',
      place: '',
      result: '',
      photos: '',
      numbers: { posts: '1', activePosts: '1', scheduledPosts: '0', patrols: '3' },
    };
    callRpc(office, 'recordProxy', { requestId: 'titip-reaktivasi1', draft, confirmed: true });
  });
  return office;
}

test('D7: two steps are sebagian 2/3 and name the third', () => {
  const office = reactivated();
  expect(shown(office, unit)).toBe('◐ Sebagian 2/3: jadwal ronda');
  expect(shown(office, 'Rapak 2')).toBe('… Menunggu');
});

test('D7: steps on 3, 20 and 12 October: fulfilled on the 20th; a post that goes inactive later undoes nothing', () => {
  const office = reactivated();
  on(office, '2026-10-20', () => callRpc(office, 'fillPostNights', { code: '', again: false }));
  expect(shown(office, unit)).toBe('✔ Tepat waktu');
  const noted = { Kewajiban: 'reaktivasi-poskamling' };
  expect(shownCells(office, 'Laporan', ['Diterima', 'Hasil'], noted)).toEqual([
    [
      expect.stringContaining('20 Okt'),
      'pendataan pos 3 Oktober 2026; jadwal ronda 20 Oktober 2026; ronda berjalan 12 Oktober 2026',
    ],
  ]);
  on(office, '2027-01-04', () => typeIn(office, 'Poskamling', { 'Nama pos': 'Melati' }, 'Aktif', 'tidak'));
  refresh(office);
  expect(shown(office, unit)).toBe('✔ Tepat waktu');
  expect(shownCells(office, 'Laporan', ['Diterima'], noted)).toHaveLength(1);
});

test('a milestone has no form, and no link is asked of it', () => {
  const office = reactivated();
  expect(
    callRpc(office, 'readLinks', {}).links.some(({ obligationName }) => obligationName === obligation),
  ).toBe(false);
  expect(callRpc(office, 'readProxyChoices', {}).obligations.map(({ name }) => name)).not.toContain(
    obligation,
  );
});
