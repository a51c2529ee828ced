// A desa gets a new code in the middle of a month: its history stays, its report counts once, its contact is reached.
import type { Office } from 'local-office';
import { namedProblems, plannedAddresses } from '../cases/scenes';
import { linkOf, sendThroughLink } from '../forms/unit-link';
import { callRpc, shownRows } from '../kasiman';
import {
  addressOf,
  besahExcused,
  fillAddresses,
  labelOf,
  quietOffice,
  refresh,
  sendReport,
} from '../office-actions';
import { shownCells, shownStates, stateOf, typeIn, typeRow } from '../sheet-cells';

const march = { period: 'Mar 2026' };

/** Betet (2002) reported February, and became 2031 on 15 March. */
function changedOffice(more: Readonly<Record<string, string>> = {}): Office {
  const office = quietOffice();
  fillAddresses(office);
  sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
  office.clock.set('2026-03-20T09:00:00+07:00');
  typeIn(office, 'Desa', 'Betet', 'Aktif sampai', '14 Maret 2026');
  typeRow(office, 'Desa', {
    Kode: '35.22.20.2031',
    Nama: 'Betet Jaya',
    'Aktif sejak': '15 Maret 2026',
    Menggantikan: '35.22.20.2002',
    ...more,
  });
  refresh(office);
  return office;
}

test('the old code keeps what it owed, the new one owes from the month of the change on', () => {
  const office = changedOffice();
  expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu');
  expect(stateOf(office, 'Betet', march)).toBe('– Tidak berlaku');
  expect(stateOf(office, 'Betet Jaya')).toBe('– Tidak berlaku');
  expect(stateOf(office, 'Betet Jaya', march)).toBe('… Menunggu');
  expect(namedProblems(office).filter(({ tab }) => tab === 'Desa')).toEqual([]);
});

test('a report through the old link counts for the new code, without a question whose it is', () => {
  const office = changedOffice();
  const answers = { 'Tanggal kegiatan': '2026-03-08' };
  expect(linkOf(office, 'Betet')).toContain('35.22.20.2002');
  expect(sendThroughLink(office, 'Betet', answers).accepted).toBe(true);
  expect(stateOf(office, 'Betet Jaya', march)).toBe('✔ Tepat waktu');
  expect(stateOf(office, 'Betet', march)).toBe('– Tidak berlaku');
  expect(namedProblems(office).filter(({ tab }) => tab === 'Laporan')).toEqual([]);
});

test('a late report under the new code for a month before the change counts for the old one', () => {
  const office = changedOffice();
  expect(shownStates(office, { period: 'Feb 2026' }).Betet).toBe('✔ Tepat waktu');
  typeIn(office, 'Laporan', 'Betet', 'Desa', '35.22.20.2031 Betet Jaya');
  refresh(office);
  expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu');
});

test('who stands in Kontak for the old code is reminded for the new one', () => {
  const office = changedOffice();
  office.clock.set('2026-04-02T09:00:00+07:00');
  refresh(office);
  expect(plannedAddresses(office, 'Desa Betet Jaya')).toEqual([addressOf('Betet')]);
  expect(plannedAddresses(office, 'Desa Betet')).toEqual([]);
});

test('a dispensation for the old code excuses the new one in the month of the change', () => {
  const office = changedOffice();
  typeRow(office, 'Dispensasi', { ...besahExcused, Desa: labelOf('Betet'), Periode: 'Maret 2026' });
  refresh(office);
  expect(stateOf(office, 'Betet Jaya', march)).toBe('◇ Dispensasi banjir');
  expect(stateOf(office, 'Betet', march)).toBe('– Tidak berlaku');
  expect(namedProblems(office).filter(({ tab }) => tab === 'Dispensasi')).toEqual([]);
});

test('without a first day, with an unknown code, and with an open old row Masalah says what to write', () => {
  const office = changedOffice({ Menggantikan: '35.22.20.2002; 35.22.20.2099' });
  typeIn(office, 'Desa', 'Betet', 'Aktif sampai', '');
  typeRow(office, 'Desa', { Kode: '35.22.20.2032', Nama: 'Betet Indah', Menggantikan: '35.22.20.2001' });
  refresh(office);
  const said = namedProblems(office).filter(({ tab }) => tab === 'Desa');
  expect(said.map(({ column }) => column).sort()).toEqual(['Aktif sampai', 'Aktif sejak', 'Menggantikan']);
  expect(said.map(({ text }) => text).join(' ')).toContain('dianggap berakhir 14 Maret 2026');
  expect(stateOf(office, 'Betet Jaya', march)).toBe('… Menunggu');
});

describe('Wilayah berubah', () => {
  const newCode = {
    kind: 'code',
    old: ['35.22.20.2002'],
    day: 'Minggu, 15 Maret 2026',
    added: [{ code: '3522202031', name: 'Betet Jaya' }],
    keepsOld: false,
  } as const;

  function marchOffice(): Office {
    const office = quietOffice();
    fillAddresses(office);
    sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    office.clock.set('2026-03-20T09:00:00+07:00');
    refresh(office);
    return office;
  }

  test('shows what will happen, writes it once, and everything follows', () => {
    const office = marchOffice();
    const desk = callRpc(office, 'readUnitChange', {});
    expect(desk).toMatchObject({ unitWord: 'desa', day: '20 Maret 2026', prefix: '35.22.20.' });
    const before = shownRows(office, 'Desa');
    const { lines, doubts, seen } = callRpc(office, 'previewUnitChange', newCode);
    expect(shownRows(office, 'Desa')).toEqual(before);
    expect(doubts).toEqual([]);
    expect(lines).toEqual([
      '35.22.20.2031 Betet Jaya ada sejak 15 Maret 2026, menggantikan 35.22.20.2002.',
      '35.22.20.2002 Betet berakhir 14 Maret 2026.',
      'Laporan dan riwayat sampai 14 Maret 2026 tetap atas nama Betet.',
      'Periode yang memuat 15 Maret 2026 ditagih sekali, kepada Betet Jaya; dispensasi, jadwal, dan kunjungan yang sudah ditulis untuk Betet berlaku di sana.',
      'Tautan lama tetap dapat dipakai, dan kontak Betet dipakai untuk Betet Jaya. Kewajiban yang menyebut kode desa ikut pindah.',
    ]);
    const saved = callRpc(office, 'saveUnitChange', { ...newCode, seen });
    expect(saved.message).toBe('Perubahan disimpan; formulir, tautan, dan hitungannya sudah mengikuti.');
    expect(saved.desk.units.map(({ name }) => name)).toContain('Betet Jaya');
    expect(saved.desk.units.map(({ name }) => name)).not.toContain('Betet');
    expect(shownCells(office, 'Desa', ['Aktif sampai'], { Nama: 'Betet' })).toEqual([['14 Maret 2026']]);
    expect(
      shownCells(office, 'Desa', ['Kode', 'Aktif sejak', 'Menggantikan'], { Nama: 'Betet Jaya' }),
    ).toEqual([['35.22.20.2031', '15 Maret 2026', '35.22.20.2002']]);
    expect([stateOf(office, 'Betet'), stateOf(office, 'Betet Jaya', march)]).toEqual([
      '✔ Tepat waktu',
      '… Menunggu',
    ]);
    expect(linkOf(office, 'Betet Jaya')).toContain('35.22.20.2031');
    expect(shownCells(office, 'Log Perubahan', ['Menjadi']).at(-1)?.[0]).toContain('Betet Jaya ada sejak');
    const again = callRpc(office, 'previewUnitChange', newCode);
    expect(again).toMatchObject({
      hasChanges: false,
      lines: ['Semuanya sudah tercatat; tidak ada yang berubah.'],
    });
    expect(callRpc(office, 'saveUnitChange', { ...newCode, seen: again.seen }).message).toContain(
      'sudah tercatat',
    );
  });

  test('a merger and a split that keeps its code', () => {
    const office = marchOffice();
    const save = (
      draft: Omit<typeof newCode, 'kind' | 'old' | 'added' | 'keepsOld'> & Record<string, unknown>,
    ) => {
      const asked = draft as never as typeof newCode;
      const { seen } = callRpc(office, 'previewUnitChange', asked);
      callRpc(office, 'saveUnitChange', { ...asked, seen });
    };
    save({
      ...newCode,
      kind: 'merge',
      old: ['35.22.20.2005', '35.22.20.2006'],
      added: [{ code: '35.22.20.2041', name: 'Besah Sambeng' }],
    });
    save({
      ...newCode,
      kind: 'split',
      old: ['35.22.20.2008'],
      keepsOld: true,
      added: [{ code: '35.22.20.2051', name: 'Kasiman Baru' }],
    });
    const states = shownStates(office, march);
    expect([states.Besah, states.Sambeng, states['Besah Sambeng']]).toEqual([
      '– Tidak berlaku',
      '– Tidak berlaku',
      '… Menunggu',
    ]);
    expect([states.Kasiman, states['Kasiman Baru']]).toEqual(['… Menunggu', '– Tidak berlaku']);
    office.clock.set('2026-04-01T09:00:00+07:00');
    refresh(office);
    expect(stateOf(office, 'Kasiman Baru', { period: 'Apr 2026' })).toBe('… Menunggu');
    expect(namedProblems(office).filter(({ tab }) => tab === 'Desa')).toEqual([]);
  });

  test('a new name alone is carried everywhere under the same code', () => {
    const office = marchOffice();
    const draft = { ...newCode, kind: 'name', added: [{ code: '', name: 'Betet Jaya' }] } as const;
    const { seen, lines } = callRpc(office, 'previewUnitChange', draft);
    expect(lines[0]).toBe('35.22.20.2002 Betet bernama Betet Jaya.');
    callRpc(office, 'saveUnitChange', { ...draft, seen });
    expect(stateOf(office, 'Betet Jaya')).toBe('✔ Tepat waktu');
    expect(linkOf(office, 'Betet Jaya')).toContain('35.22.20.2002');
  });

  test('a weekday that does not fit is said; what cannot be is refused with what to do; a stale look saves nothing', () => {
    const office = marchOffice();
    expect(callRpc(office, 'previewUnitChange', { ...newCode, day: 'Senin 15 Maret 2026' }).doubts).toEqual([
      expect.stringContaining('15 Maret 2026 adalah hari Minggu, bukan Senin.'),
    ]);
    const refused = (part: object) => () => callRpc(office, 'previewUnitChange', { ...newCode, ...part });
    expect(refused({ day: 'besok' })).toThrow('Tulis seperti 15 Maret 2026.');
    expect(refused({ added: [{ code: '35.22.20.2001', name: 'Batokan' }] })).toThrow('sudah ada di daftar');
    expect(refused({ added: [{ code: '35.22.20.', name: '' }] })).toThrow('bukan kode wilayah');
    const { seen } = callRpc(office, 'previewUnitChange', newCode);
    typeIn(office, 'Desa', 'Batokan', 'Nama', 'Batokan Raya');
    expect(() => callRpc(office, 'saveUnitChange', { ...newCode, seen })).toThrow('Tidak ada yang disimpan');
  });
});
