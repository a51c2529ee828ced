// Checks what counts for a period, when it is on time, and what evidence and plans change in that.
import type { Office } from 'local-office';
import { callRpc, kasimanUnits, shownFigures, shownRows } from '../kasiman';
import {
  labelOf,
  monthlyDraft,
  problemsOf,
  quietOffice,
  refresh,
  sendReport,
  setupWith,
} from '../office-actions';
import { matrixColumns, stateOf, typeIn, typeRow } from '../sheet-cells';

const day = 24 * 60 * 60 * 1000;

/** The periods of which Kepatuhan has a column for an obligation, in their order. */
function periodsOf(office: Office, obligation: string, tab?: string): string[] {
  return matrixColumns(office, tab).flatMap(([period, name]) => (name === obligation ? [period] : []));
}
/** The row of Ringkasan that lists who has no plan. */
function unplannedIn(office: Office): string[] | undefined {
  return shownRows(office, 'Ringkasan').find((row) => row.includes('Belum ada jadwal'));
}

describe('what counts for a period, and when it is due', () => {
  test('F01: none, one and two activities of February are awaited, fulfilled and fulfilled', () => {
    const office = quietOffice();
    sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    sendReport(office, '2026-02-10T10:00:00', 'Tembeling', '2026-02-01');
    sendReport(office, '2026-02-10T11:00:00', 'Tembeling', '2026-02-08');
    office.clock.set('2026-03-10T09:00:00+07:00');
    refresh(office);
    expect(stateOf(office, 'Batokan')).toBe('✘ Lewat tenggat');
    expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu');
    expect(stateOf(office, 'Tembeling')).toBe('✔ Tepat waktu');
    expect(shownFigures(office, 'Kerja Bakti', 'Feb 2026')).toMatchObject({
      'Sudah lapor': '2 dari 10',
      '% lengkap': '20,0 %',
    });
  });

  test('F01: with two asked, one done is Sebagian 1/2', () => {
    const office = quietOffice('2026-02-02T08:00:00+07:00', setupWith({ minimumCount: 2 }));
    sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    expect(stateOf(office, 'Betet')).toBe('◐ Sebagian 1/2');
    expect(stateOf(office, 'Batokan')).toBe('… Menunggu 0/2');
    sendReport(office, '2026-02-17T09:00:00', 'Betet', '2026-02-15');
    expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu');
  });

  test('F01: asking two from April on rewrites no month that is closed', () => {
    const office = quietOffice();
    sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    office.clock.set('2026-04-20T09:00:00+07:00');
    refresh(office);
    typeIn(office, 'Kewajiban', 'kerja-bakti', 'Jumlah minimal', '2');
    refresh(office);
    expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu');
    sendReport(office, '2026-05-20T09:00:00', 'Betet', '2026-05-10');
    expect(stateOf(office, 'Betet', { period: 'Mei 2026' })).toBe('◐ Sebagian 1/2');
    expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu');
  });

  test('F02: months in which no trigger ran get their columns at the next refresh, each once', () => {
    const office = quietOffice();
    office.clock.advance(100 * day);
    refresh(office);
    refresh(office);
    expect(periodsOf(office, 'Kerja Bakti')).toEqual(['Feb 2026', 'Mar 2026', 'Apr 2026', 'Mei 2026']);
  });

  test('F03: an activity of 28 February reported on 3 March, due on the 5th, is on time for February', () => {
    const office = quietOffice();
    sendReport(office, '2026-03-03T20:00:00', 'Betet', '2026-02-28');
    expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu');
    expect(stateOf(office, 'Betet', { period: 'Mar 2026' })).toBe('… Menunggu');
  });

  test.each([
    [true, 'tenggat 6 Apr', 'Senin, 6 April 2026', '✔ Tepat waktu'],
    [false, 'diterima sebelum 6 April 2026 pukul 00.00 WIB', 'Minggu, 5 April 2026', '◷ Terlambat 1 hari'],
  ])(
    'F03: March is due on Easter Sunday; shift to a working day %s makes it %s',
    (shift, said, long, state) => {
      const office = quietOffice(
        '2026-03-02T08:00:00+07:00',
        setupWith({ shiftToWorkingDay: shift, start: '2026-03-01' }),
      );
      const { periods } = callRpc(office, 'previewDue', {
        terms: { ...monthlyDraft, start: '2026-03-01', shiftToWorkingDay: shift, zone: 'WIB' },
      });
      expect(periods[0]).toEqual({ label: 'Maret 2026', due: `${long}, 23.59 WIB` });
      sendReport(office, '2026-04-06T21:00:00', 'Betet', '2026-03-20');
      expect(stateOf(office, 'Betet', { period: 'Mar 2026' })).toBe(state);
      expect(shownRows(office, 'Ringkasan').flat().join('\n')).toContain(said);
    },
  );
});

describe('evidence and plans', () => {
  test('F05: without the photo afterwards the evidence is incomplete, until staff approve it', () => {
    const office = quietOffice(
      '2026-02-02T08:00:00+07:00',
      setupWith({ evidence: 'before-and-after-required' }),
    );
    sendReport(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08', {
      'Tautan foto': 'sebelum: https://foto.example/1',
    });
    expect(stateOf(office, 'Betet')).toBe('✎ Perlu perbaikan (bukti belum lengkap)');
    expect(shownFigures(office, 'Kerja Bakti', 'Feb 2026')['Sudah lapor']).toBe('0 dari 10');
    expect(problemsOf(office).join('\n')).toContain('Bukti belum lengkap: foto sesudah belum ada.');
    typeIn(office, 'Laporan', 'Betet', 'Pemeriksaan', 'Disetujui');
    refresh(office);
    expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu');
    expect(shownFigures(office, 'Kerja Bakti', 'Feb 2026')['Sudah lapor']).toBe('1 dari 10');
  });

  test('F06: planned for the 13th, held on the 20th: moved by +7 days, still fulfilled; who has no plan is listed', () => {
    const office = quietOffice();
    for (const { name } of kasimanUnits.slice(0, 9))
      typeRow(office, 'Jadwal', {
        Desa: labelOf(name),
        Kewajiban: 'kerja-bakti',
        'Tanggal rencana': '13 Februari 2026',
      });
    sendReport(office, '2026-02-21T09:00:00', 'Betet', '2026-02-20');
    sendReport(office, '2026-02-21T10:00:00', 'Besah', '2026-02-13');
    expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu, bergeser +7 hari');
    expect(stateOf(office, 'Besah')).toBe('✔ Tepat waktu');
    const unplanned = unplannedIn(office);
    expect(unplanned).toContain('Feb 2026: Tambakmerak');
  });

  test('F06: an office that plans nothing is told of no missing plan', () => {
    const unplanned = unplannedIn(quietOffice());
    expect(unplanned).toBeUndefined();
  });
});
