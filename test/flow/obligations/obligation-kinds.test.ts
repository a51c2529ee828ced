// Checks obligations of every kind: population, fortnights, the office's own, campaigns, a new one, kelurahan.
import type { Office } from 'local-office';
import type { ObligationDraft } from '../../../src/app/obligations/rpc-obligations';
import { callRpc, shownColumn, shownFigures, shownRows } from '../kasiman';
import {
  fillAddresses,
  labelOf,
  monthlyDraft,
  presetDraft,
  problemsOf,
  quietOffice,
  refresh,
  setupWith,
  withoutDailyRuns,
} from '../office-actions';
import { matrixColumns, stateOf } from '../sheet-cells';

/** The periods of which Kepatuhan has a column for an obligation, in their order. */
function periodsOf(office: Office, obligation: string, tab?: string): string[] {
  return matrixColumns(office, tab).flatMap(([period, name]) => (name === obligation ? [period] : []));
}

/** As the sidebar adds it; that makes the daily runs anew, which this file does without. */
function addObligation(office: Office, draft: ObligationDraft): string {
  const { message } = callRpc(office, 'addObligation', draft);
  withoutDailyRuns(office);
  return message;
}

describe('obligations of other kinds', () => {
  test.each([
    ['1252', 'Masalah says nothing', '✔ Tepat waktu', false],
    ['1260', 'Masalah names the difference', '✔ Tepat waktu', true],
  ])('F07: a population report that ends at %s counts, and %s', (end, _, state, isFlagged) => {
    const office = quietOffice();
    const population = presetDraft(office, 'laporan-penduduk');
    addObligation(office, { ...population, start: '2026-02-01' });
    const form = Object.values(office.state.forms).find(({ title }) => title === population.name);
    expect(form?.items.map(({ title }) => title)).toEqual([
      'Desa',
      'Bulan laporan',
      'Jumlah penduduk awal bulan',
      'Lahir',
      'Mati',
      'Datang',
      'Pindah',
      'Jumlah penduduk akhir bulan',
      'Jumlah laki-laki',
      'Jumlah perempuan',
      'Jumlah KK',
      'Kode tautan (jangan diubah)',
    ]);
    office.clock.set('2026-03-02T09:00:00+07:00');
    const sent = (births: string) =>
      office.submitForm(population.name, {
        Desa: labelOf('Betet'),
        'Bulan laporan': 'Februari 2026',
        'Jumlah penduduk awal bulan': '1250',
        Lahir: births,
        Mati: '1',
        Datang: '2',
        Pindah: '2',
        'Jumlah penduduk akhir bulan': end,
        'Jumlah laki-laki': '600',
        'Jumlah perempuan': String(Number(end) - 600),
        'Jumlah KK': '400',
      });
    expect(sent('tiga').accepted).toBe(false);
    expect(sent('3').accepted).toBe(true);
    expect(stateOf(office, 'Betet', { obligation: population.name })).toBe(state);
    expect(shownColumn(office, 'Laporan', 'Angka')).toEqual([
      `awal 1250; lahir 3; mati 1; datang 2; pindah 2; akhir ${end}; laki-laki 600; perempuan ${Number(end) - 600}; KK 400`,
    ]);
    expect(problemsOf(office).join('\n').includes('awal + lahir + datang − mati − pindah = 1.252')).toBe(
      isFlagged,
    );
  });

  test('F08: fortnights counted from 20 January 2022 stay 14 days apart across the 53 weeks of 2026', () => {
    const office = quietOffice('2026-11-02T08:00:00+07:00');
    const { periods } = callRpc(office, 'previewDue', {
      terms: {
        ...monthlyDraft,
        periodType: 'biweekly',
        anchor: '2022-01-20',
        start: '2022-01-20',
        dueKind: 'days-after-end',
        dueDays: 0,
        shiftToWorkingDay: false,
        zone: 'WIB',
      },
    });
    expect(periods.map(({ due }) => due)).toEqual([
      'Rabu, 2 Februari 2022, 23.59 WIB',
      'Rabu, 16 Februari 2022, 23.59 WIB',
      'Rabu, 2 Maret 2022, 23.59 WIB',
    ]);
    addObligation(office, {
      ...monthlyDraft,
      name: 'Ronda',
      periodType: 'biweekly',
      anchor: '2022-01-20',
      start: '2026-12-01',
    });
    office.clock.set('2027-02-15T09:00:00+07:00');
    refresh(office);
    const starts = [...periodsOf(office, 'Ronda'), ...periodsOf(office, 'Ronda', 'Kepatuhan 2027')];
    expect(starts).toEqual([
      '3–16 Des 2026',
      '17–30 Des 2026',
      '31 Des 2026 – 13 Jan 2027',
      '14–27 Jan 2027',
      '28 Jan – 10 Feb 2027',
      '11–24 Feb 2027',
    ]);
  });

  test('F09: a month without a rakor is red on the row of the kecamatan itself', () => {
    const office = quietOffice();
    const rakor = presetDraft(office, 'rakor');
    addObligation(office, { ...rakor, start: '2026-02-01' });
    office.clock.set('2026-03-02T09:00:00+07:00');
    refresh(office);
    const column = { obligation: rakor.name };
    expect(stateOf(office, 'Kecamatan Kasiman', column)).toBe('✘ Lewat tenggat');
    expect(stateOf(office, 'Betet', column)).toBe('– Tidak berlaku');
    expect(stateOf(office, 'Kecamatan Kasiman')).toBe('– Tidak berlaku');
    expect(shownFigures(office, rakor.name, 'Feb 2026')).toMatchObject({
      'Sudah lapor': '0 dari 1',
      '% lengkap': '0,0 %',
    });
  });
});

describe('whom an obligation binds, and when', () => {
  test('F10: before and after its days a campaign is owed by nobody and stands in no denominator', () => {
    const office = quietOffice('2026-11-02T08:00:00+07:00', setupWith({ start: '2026-11-01' }));
    const campaign = { ...presetDraft(office, 'sosialisasi-se'), start: '2026-12-01', end: '2026-12-31' };
    addObligation(office, campaign);
    expect(periodsOf(office, campaign.name)).toEqual([]);
    expect(shownRows(office, 'Ringkasan').filter((row) => row.includes(campaign.name))).toEqual([]);
    office.clock.set('2026-12-02T09:00:00+07:00');
    refresh(office);
    expect(periodsOf(office, campaign.name)).toHaveLength(1);
    office.clock.set('2027-03-02T09:00:00+07:00');
    refresh(office);
    expect(periodsOf(office, campaign.name)).toHaveLength(1);
    expect(periodsOf(office, campaign.name, 'Kepatuhan 2027')).toEqual([]);
  });

  test('F11: a sixth obligation added in the sidebar gets its column, form, links, reminders and line in Ringkasan', () => {
    const office = quietOffice();
    for (const id of ['siskamling', 'laporan-penduduk', 'rakor', 'lppd-tahunan']) {
      addObligation(office, { ...presetDraft(office, id), start: '2026-02-01' });
    }
    expect(addObligation(office, { ...monthlyDraft, name: 'Posyandu Bulanan' })).toContain(
      'Posyandu Bulanan',
    );
    expect(stateOf(office, 'Betet', { obligation: 'Posyandu Bulanan' })).toBe('… Menunggu');
    expect(Object.values(office.state.forms).map(({ title }) => title)).toContain('Laporan Posyandu Bulanan');
    expect(callRpc(office, 'readLinks', {}).links.map(({ label }) => label)).toContain(
      'Desa Betet · Posyandu Bulanan',
    );
    expect(shownFigures(office, 'Posyandu Bulanan', 'Feb 2026')['Sudah lapor']).toBe('0 dari 10');
    fillAddresses(office);
    office.clock.set('2026-03-02T12:00:00+07:00');
    const mails = callRpc(office, 'readTrial', {}).days.flatMap((day) => day.mails);
    expect(mails.filter(({ reason }) => reason.includes('Posyandu Bulanan Februari 2026'))).toHaveLength(10);
    expect(
      callRpc(office, 'readLinks', {}).links.flatMap(({ label }) =>
        label.includes('Rapat koordinasi') ? [label] : [],
      ),
    ).toEqual(['Kecamatan Kasiman · Rapat koordinasi kecamatan']);
  });

  test.each([
    [false, 2],
    [true, 14],
  ])('F12: in Tenggarong with kelurahan bound %s, %i are expected', (bindsKelurahan, expected) => {
    const units = Array.from({ length: 14 }, (_, index) => ({
      code: `64.02.06.${index < 12 ? 1001 + index : 2001 + index - 12}`,
      name: index < 12 ? `Melayu ${index + 1}` : `Rapak ${index - 11}`,
    }));
    const office = quietOffice('2026-02-02T08:00:00+08:00', {
      ...setupWith({ bindsKelurahan }),
      officeCode: '64.02.06',
      officeName: 'Tenggarong',
      zone: 'WITA',
      units,
    });
    expect(shownFigures(office, 'Kerja Bakti', 'Feb 2026')['Sudah lapor']).toBe(`0 dari ${expected}`);
    expect(stateOf(office, 'Melayu 1')).toBe(bindsKelurahan ? '… Menunggu' : '– Tidak berlaku');
    expect(stateOf(office, 'Rapak 1')).toBe('… Menunggu');
    expect(new Set(shownColumn(office, 'Desa', 'Jenis'))).toEqual(new Set(['kelurahan', 'desa']));
  });
});
