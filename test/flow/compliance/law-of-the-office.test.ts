import vm from 'node:vm';
import type { Office } from 'local-office';
import type { ObligationDraft } from '../../../src/app/obligations/rpc-obligations';
import type { SetupRequest } from '../../../src/app/setup/rpc-setup';
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { termsOf } from '../../core/kasiman';
import {
  callRpc,
  emptyOffice,
  kasimanOffice,
  kasimanSetup,
  kasimanUnits,
  shownColumn,
  shownFigures,
  shownRows,
} from '../kasiman';

const day = 24 * 60 * 60 * 1000;

function setupWith(changes: Partial<SetupRequest['obligation']>): SetupRequest {
  return {
    ...kasimanSetup,
    obligation: { ...kasimanSetup.obligation, ...changes },
  };
}
function labelOf(name: string): string {
  const unit = kasimanUnits.find((known) => known.name === name);
  if (!unit) throw new Error(name);
  return `${unit.code} ${unit.name}`;
}
function report(
  office: Office,
  moment: string,
  name: string,
  date: string,
  more: Readonly<Record<string, string>> = {},
): void {
  office.clock.set(`${moment}+07:00`);
  office.submitForm('Laporan Kerja Bakti', {
    Desa: labelOf(name),
    'Tanggal kegiatan': date,
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '42',
    ...more,
  });
}
/** Days may pass without the daily runs: what a test asks about, it sets off itself. */
function withoutDailyRuns(office: Office): Office {
  office.state.triggers = office.state.triggers.filter(({ handler }) => handler === 'onFormSubmit');
  return office;
}
function refresh(office: Office): void {
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
}
/** What stands in Kepatuhan for a unit, by the two texts of the column's header. */
function cellOf(
  office: Office,
  unit: string,
  [period, obligation]: readonly [string, string],
  tab = 'Kepatuhan 2026',
): string | undefined {
  const rows = shownRows(office, tab);
  const column = (rows[0] ?? []).findIndex(
    (text, index) => text === period && rows[1]?.[index] === obligation,
  );
  return column < 0 ? undefined : rows.find((row) => row[1] === unit)?.[column];
}
function headersOf(office: Office, obligation: string, tab = 'Kepatuhan 2026'): string[] {
  const [periods = [], names = []] = shownRows(office, tab);
  return periods.filter((_, index) => names[index] === obligation);
}
function problems(office: Office): string {
  return shownColumn(office, 'Masalah', 'Masalah dan tindakan').join('\n');
}

const draft: ObligationDraft = {
  name: 'Siskamling',
  owner: 'Trantib',
  legalBasis: 'SE Mendagri 300.1.4/e.1/BAK',
  form: 'activity',
  minimumCount: 1,
  periodType: 'monthly',
  anchor: '',
  start: '2026-02-01',
  end: '',
  dueKind: 'day-of-next-month',
  dueDays: 5,
  shiftToWorkingDay: true,
  evidence: 'none',
  approvalFirst: false,
  binds: 'all',
};
function presetDraft(office: Office, id: string): ObligationDraft {
  const preset = callRpc(office, 'readObligationChoices', {}).presets.find((known) => known.id === id);
  if (!preset) throw new Error(id);
  return preset.draft;
}
const february = ['Feb 2026', 'Kerja Bakti'] as const;

function quietOffice(...args: Parameters<typeof kasimanOffice>): Office {
  return withoutDailyRuns(kasimanOffice(...args));
}

describe('obligations, periods and reports, through the shipped bundle', () => {
  test('F01: none, one and two activities of February are awaited, fulfilled and fulfilled', () => {
    const office = quietOffice();
    report(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    report(office, '2026-02-10T10:00:00', 'Tembeling', '2026-02-01');
    report(office, '2026-02-10T11:00:00', 'Tembeling', '2026-02-08');
    office.clock.set('2026-03-10T09:00:00+07:00');
    refresh(office);
    expect(cellOf(office, 'Batokan', february)).toBe('✘ Lewat tenggat');
    expect(cellOf(office, 'Betet', february)).toBe('✔ Tepat waktu');
    expect(cellOf(office, 'Tembeling', february)).toBe('✔ Tepat waktu');
    expect(shownFigures(office, 'Kerja Bakti', 'Feb 2026')).toMatchObject({
      'Sudah lapor': '2 dari 10',
      '% lengkap': '20,0 %',
    });
  });

  test('F01: with two asked, one done is Sebagian 1/2', () => {
    const office = quietOffice('2026-02-02T08:00:00+07:00', setupWith({ minimumCount: 2 }));
    report(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    expect(cellOf(office, 'Betet', february)).toBe('◐ Sebagian 1/2');
    expect(cellOf(office, 'Batokan', february)).toBe('… Menunggu 0/2');
    report(office, '2026-02-17T09:00:00', 'Betet', '2026-02-15');
    expect(cellOf(office, 'Betet', february)).toBe('✔ Tepat waktu');
  });

  test('F01: asking two from April on rewrites no month that is closed', () => {
    const office = quietOffice();
    report(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08');
    office.clock.set('2026-04-20T09:00:00+07:00');
    refresh(office);
    office.editAsUser('F2', '2', 'Kewajiban');
    refresh(office);
    expect(cellOf(office, 'Betet', february)).toBe('✔ Tepat waktu');
    report(office, '2026-05-20T09:00:00', 'Betet', '2026-05-10');
    expect(cellOf(office, 'Betet', ['Mei 2026', 'Kerja Bakti'])).toBe('◐ Sebagian 1/2');
    expect(cellOf(office, 'Betet', february)).toBe('✔ Tepat waktu');
  });

  test('F02: months in which no trigger ran get their columns at the next refresh, each once', () => {
    const office = quietOffice();
    office.clock.advance(100 * day);
    refresh(office);
    refresh(office);
    expect(headersOf(office, 'Kerja Bakti')).toEqual(['Feb 2026', 'Mar 2026', 'Apr 2026', 'Mei 2026']);
  });

  test('F03: an activity of 28 February reported on 3 March, due on the 5th, is on time for February', () => {
    const office = quietOffice();
    report(office, '2026-03-03T20:00:00', 'Betet', '2026-02-28');
    expect(cellOf(office, 'Betet', february)).toBe('✔ Tepat waktu');
    expect(cellOf(office, 'Betet', ['Mar 2026', 'Kerja Bakti'])).toBe('… Menunggu');
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
        terms: { ...draft, start: '2026-03-01', shiftToWorkingDay: shift, zone: 'WIB' },
      });
      expect(periods[0]).toEqual({ label: 'Maret 2026', due: `${long}, 23.59 WIB` });
      report(office, '2026-04-06T21:00:00', 'Betet', '2026-03-20');
      expect(cellOf(office, 'Betet', ['Mar 2026', 'Kerja Bakti'])).toBe(state);
      expect(shownRows(office, 'Ringkasan').flat().join('\n')).toContain(said);
    },
  );

  test('F05: without the photo afterwards the evidence is incomplete, until staff approve it', () => {
    const office = quietOffice(
      '2026-02-02T08:00:00+07:00',
      setupWith({ evidence: 'before-and-after-required' }),
    );
    report(office, '2026-02-10T09:00:00', 'Betet', '2026-02-08', {
      'Tautan foto': 'sebelum: https://foto.example/1',
    });
    expect(cellOf(office, 'Betet', february)).toBe('✎ Perlu perbaikan (bukti belum lengkap)');
    expect(shownFigures(office, 'Kerja Bakti', 'Feb 2026')['Sudah lapor']).toBe('0 dari 10');
    expect(problems(office)).toContain('Bukti belum lengkap: foto sesudah belum ada.');
    office.editAsUser('O2', 'Disetujui', 'Laporan');
    refresh(office);
    expect(cellOf(office, 'Betet', february)).toBe('✔ Tepat waktu');
    expect(shownFigures(office, 'Kerja Bakti', 'Feb 2026')['Sudah lapor']).toBe('1 dari 10');
  });

  test('F06: planned for the 13th, held on the 20th: moved by +7 days, still fulfilled; who has no plan is listed', () => {
    const office = quietOffice();
    const plan = (row: number, name: string, date: string): void => {
      [labelOf(name), 'kerja-bakti', date].forEach((text, index) => {
        office.editAsUser(`${'ABC'[index]}${row}`, text, 'Jadwal');
      });
    };
    kasimanUnits.slice(0, 9).forEach(({ name }, index) => {
      plan(index + 2, name, '13 Februari 2026');
    });
    report(office, '2026-02-21T09:00:00', 'Betet', '2026-02-20');
    report(office, '2026-02-21T10:00:00', 'Besah', '2026-02-13');
    expect(cellOf(office, 'Betet', february)).toBe('✔ Tepat waktu, bergeser +7 hari');
    expect(cellOf(office, 'Besah', february)).toBe('✔ Tepat waktu');
    const unplanned = shownRows(office, 'Ringkasan').find((row) => row[0] === 'Belum ada jadwal');
    expect(unplanned?.[1]).toBe('Feb 2026: Tambakmerak');
  });

  test('F06: an office that plans nothing is told of no missing plan', () => {
    const unplanned = shownRows(quietOffice(), 'Ringkasan').find((row) => row[0] === 'Belum ada jadwal');
    expect(unplanned).toBeUndefined();
  });

  test.each([
    ['1252', 'Masalah says nothing', '✔ Tepat waktu', false],
    ['1260', 'Masalah names the difference', '✔ Tepat waktu', true],
  ])('F07: a population report that ends at %s counts, and %s', (end, _, state, isFlagged) => {
    const office = quietOffice();
    const population = presetDraft(office, 'laporan-penduduk');
    callRpc(office, 'addObligation', { ...population, start: '2026-02-01' });
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
        'Bulan laporan': '2026-02-28',
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
    expect(cellOf(office, 'Betet', ['Feb 2026', population.name])).toBe(state);
    expect(shownColumn(office, 'Laporan', 'Angka')).toEqual([
      `awal 1250; lahir 3; mati 1; datang 2; pindah 2; akhir ${end}; laki-laki 600; perempuan ${Number(end) - 600}; KK 400`,
    ]);
    expect(problems(office).includes('awal + lahir + datang − mati − pindah = 1.252')).toBe(isFlagged);
  });

  test('F08: fortnights counted from 20 January 2022 stay 14 days apart across the 53 weeks of 2026', () => {
    const office = quietOffice('2026-11-02T08:00:00+07:00');
    const { periods } = callRpc(office, 'previewDue', {
      terms: {
        ...draft,
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
    callRpc(office, 'addObligation', {
      ...draft,
      name: 'Ronda',
      periodType: 'biweekly',
      anchor: '2022-01-20',
      start: '2026-12-01',
    });
    office.clock.set('2027-02-15T09:00:00+07:00');
    refresh(office);
    const starts = [...headersOf(office, 'Ronda'), ...headersOf(office, 'Ronda', 'Kepatuhan 2027')];
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
    callRpc(office, 'addObligation', { ...rakor, start: '2026-02-01' });
    office.clock.set('2026-03-02T09:00:00+07:00');
    refresh(office);
    const column = ['Feb 2026', rakor.name] as const;
    expect(cellOf(office, 'Kecamatan Kasiman', column)).toBe('✘ Lewat tenggat');
    expect(cellOf(office, 'Betet', column)).toBe('– Tidak berlaku');
    expect(cellOf(office, 'Kecamatan Kasiman', february)).toBe('– Tidak berlaku');
    expect(shownFigures(office, rakor.name, 'Feb 2026')).toMatchObject({
      'Sudah lapor': '0 dari 1',
      '% lengkap': '0,0 %',
    });
  });

  test('F10: before and after its days a campaign is owed by nobody and stands in no denominator', () => {
    const office = quietOffice('2026-11-02T08:00:00+07:00', setupWith({ start: '2026-11-01' }));
    const campaign = { ...presetDraft(office, 'sosialisasi-se'), start: '2026-12-01', end: '2026-12-31' };
    callRpc(office, 'addObligation', campaign);
    expect(headersOf(office, campaign.name)).toEqual([]);
    expect(shownRows(office, 'Ringkasan').filter((row) => row.includes(campaign.name))).toEqual([]);
    office.clock.set('2026-12-02T09:00:00+07:00');
    refresh(office);
    expect(headersOf(office, campaign.name)).toHaveLength(1);
    office.clock.set('2027-03-02T09:00:00+07:00');
    refresh(office);
    expect(headersOf(office, campaign.name)).toHaveLength(1);
    expect(headersOf(office, campaign.name, 'Kepatuhan 2027')).toEqual([]);
  });

  test('F11: a sixth obligation added in the sidebar gets its column, form, links, reminders and line in Ringkasan', () => {
    const office = quietOffice();
    for (const id of ['siskamling', 'laporan-penduduk', 'rakor', 'lppd-tahunan']) {
      callRpc(office, 'addObligation', { ...presetDraft(office, id), start: '2026-02-01' });
    }
    expect(callRpc(office, 'addObligation', { ...draft, name: 'Posyandu Bulanan' }).message).toContain(
      'Posyandu Bulanan',
    );
    expect(cellOf(office, 'Betet', ['Feb 2026', 'Posyandu Bulanan'])).toBe('… Menunggu');
    expect(Object.values(office.state.forms).map(({ title }) => title)).toContain('Laporan Posyandu Bulanan');
    expect(callRpc(office, 'readLinks', {}).links.map(({ label }) => label)).toContain(
      'Desa Betet · Posyandu Bulanan',
    );
    expect(shownFigures(office, 'Posyandu Bulanan', 'Feb 2026')['Sudah lapor']).toBe('0 dari 10');
    kasimanUnits.forEach(({ name }, index) => {
      office.editAsUser(`D${index + 2}`, `sekdes.${name.toLowerCase()}@desa.example`, 'Kontak');
    });
    office.clock.set('2026-03-02T12:00:00+07:00');
    const mails = callRpc(office, 'planReminders', {}).days.flatMap((day) => day.mails);
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
      name: index < 12 ? `Kelurahan ${index + 1}` : `Desa ${index - 11}`,
    }));
    const office = quietOffice('2026-02-02T08:00:00+08:00', {
      ...setupWith({ bindsKelurahan }),
      officeCode: '64.02.06',
      officeName: 'Tenggarong',
      zone: 'WITA',
      units,
    });
    expect(shownFigures(office, 'Kerja Bakti', 'Feb 2026')['Sudah lapor']).toBe(`0 dari ${expected}`);
    expect(cellOf(office, 'Kelurahan 1', february)).toBe(bindsKelurahan ? '… Menunggu' : '– Tidak berlaku');
    expect(cellOf(office, 'Desa 1', february)).toBe('… Menunggu');
    expect(new Set(shownColumn(office, 'Desa', 'Jenis'))).toEqual(new Set(['kelurahan', 'desa']));
  });
});

describe('places, tiers, zones and words, through the shipped bundle', () => {
  const placeSetup = (changes: Partial<SetupRequest>): SetupRequest => ({ ...kasimanSetup, ...changes });
  /** Set up, one contact filled in, reminders sent on 2 March: what the first unit gets. */
  const mailOf = (setup: SetupRequest): { office: Office; subject: string; body: string } => {
    const office = emptyOffice('2026-02-02T08:00:00+07:00');
    callRpc(office, 'prepareWorkbook', setup);
    office.editAsUser('D2', 'petugas@wilayah.example', 'Kontak');
    callRpc(office, 'switchReminders', { on: true });
    withoutDailyRuns(office).clock.set('2026-03-02T14:00:00+07:00');
    refresh(office);
    office.call('dailyReminders');
    const mail = office.outbox.find(({ to }) => to.includes('petugas@wilayah.example'));
    if (!mail) throw new Error('no reminder');
    return { office, subject: mail.subject, body: mail.body };
  };

  test('F38: a kabupaten oversees its camat', () => {
    const { office, subject, body } = mailOf(
      placeSetup({
        tier: 'kabupaten',
        officeCode: '53.01',
        officeName: 'Kupang',
        terms: DEFAULT_TERMS_BY_TIER.kabupaten,
        units: [
          { code: '53.01.04', name: 'Semau' },
          { code: '53.01.05', name: 'Kupang Barat' },
        ],
      }),
    );
    expect(`${subject}\n${body}`).toContain('Camat');
    expect(`${subject}\n${body}`).toContain('Kecamatan Semau');
    expect(`${subject}\n${body}`).not.toMatch(/Kepala Desa|\bdesa\b/u);
    expect(shownRows(office, 'Ringkasan')[0]?.[0]).toBe('2 kecamatan belum lapor');
  });

  test('F38: a desa oversees its RW under the Jaro', () => {
    const { office, subject, body } = mailOf(
      placeSetup({
        tier: 'desa',
        officeCode: '36.03.04.2005',
        officeName: 'Patrasana',
        terms: DEFAULT_TERMS_BY_TIER.desa,
        units: [
          { code: '36.03.04.2005-RW01', name: '01' },
          { code: '36.03.04.2005-RW02', name: '02' },
        ],
      }),
    );
    expect(`${subject}\n${body}`).toContain('Jaro');
    expect(`${subject}\n${body}`).toContain('RW 01');
    expect(`${subject}\n${body}`).toContain('Desa Patrasana');
    expect(shownRows(office, 'Ringkasan')[0]?.[0]).toBe('2 RW belum lapor');
  });

  test('F39: in Lampung every mail is addressed to the Kepala Kampung', () => {
    const { office, subject, body } = mailOf(
      placeSetup({
        officeCode: '18.02.11',
        officeName: 'Kalirejo',
        terms: termsOf('kecamatan', { unit: 'kampung', unitHead: 'Kepala Kampung' }),
        units: [
          { code: '18.02.11.2001', name: 'Sri Basuki' },
          { code: '18.02.11.2002', name: 'Kalirejo' },
        ],
      }),
    );
    expect(body).toContain('Kepala Kampung Sri Basuki');
    expect(`${subject}\n${body}`).not.toMatch(/\bdesa\b/iu);
    expect(shownRows(office, 'Kepatuhan 2026')[1]?.[1]).toBe('Kampung');
  });

  test.each([
    ['2026-03-05T23:30:00+08:00', '✔ Tepat waktu'],
    ['2026-03-06T00:10:00+08:00', '◷ Terlambat 1 hari'],
  ])('F40: a report at %s in WITA, with a script project in WIB, is %s', (moment, state) => {
    const office = quietOffice('2026-02-02T08:00:00+08:00', placeSetup({ zone: 'WITA' }));
    office.clock.set(moment);
    office.submitForm('Laporan Kerja Bakti', {
      Desa: labelOf('Betet'),
      'Tanggal kegiatan': '2026-02-08',
      'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
      'Jumlah warga yang hadir': '42',
    });
    expect(cellOf(office, 'Betet', february)).toBe(state);
  });

  test('F46: a village reads no English and no ISO date in its form, receipt or reminder', () => {
    const { office, subject, body } = mailOf(kasimanSetup);
    report(office, '2026-03-03T09:00:00', 'Batokan', '2026-02-28');
    const receipt = office.outbox[office.outbox.length - 1];
    const [form] = Object.values(office.state.forms);
    const read = [
      subject,
      body,
      receipt?.subject ?? '',
      receipt?.body ?? '',
      form?.title ?? '',
      form?.description ?? '',
      form?.confirmationMessage ?? '',
      ...(form?.items ?? []).flatMap((item) => [item.title, item.helpText]),
    ]
      .join('\n')
      .replace(/https?:\/\/\S+/gu, '');
    expect(read).toContain('28 Februari 2026');
    expect(read).not.toMatch(/\d{4}-\d{2}-\d{2}/u);
    expect(read).not.toMatch(
      /\b(report|reminder|due|deadline|please|thank|submit|date|village|photo|link|email|click|month|your|the)\b/iu,
    );
  });

  test('F45: a blank or impossible address and a desa without any contact stand in kontak belum lengkap', () => {
    const office = quietOffice();
    const addresses: Readonly<Record<string, string>> = { Betet: 'bukan alamat', Sidomukti: '' };
    const cells = kasimanUnits.map(({ name }) => [addresses[name] ?? `sekdes.${name}@desa.example`]);
    vm.runInContext(
      `{ const contacts = SpreadsheetApp.getActive().getSheetByName('Kontak');
         contacts.getRange('D2:D11').setValues(${JSON.stringify(cells)});
         contacts.getRange('A7:F7').clearContent(); }`,
      office.context,
    );
    const gap = callRpc(office, 'readHealth', {}).checks.find(({ title }) => title.includes('kontak'));
    expect(gap).toMatchObject({
      state: 'warn',
      title: '3 kontak belum lengkap',
      detail:
        'Betet, Sidomukti, Sambeng. Surelnya kosong, keliru, atau ditolak Google. Perbaiki di tab Kontak.',
    });
  });

  test('F45: a second contact is mailed too when its position is among those chosen', () => {
    const office = quietOffice();
    office.editAsUser('D2', 'sekdes@batokan.example', 'Kontak');
    for (const [row, position, email] of [
      [12, 'Kasi Pelayanan', 'pelayanan@batokan.example'],
      [13, 'Kasi Pemerintahan', 'pemerintahan@batokan.example'],
    ] as const) {
      office.editAsUser(`A${row}`, labelOf('Batokan'), 'Kontak');
      office.editAsUser(`B${row}`, position, 'Kontak');
      office.editAsUser(`D${row}`, email, 'Kontak');
      office.editAsUser(`F${row}`, 'TRUE', 'Kontak');
    }
    const row = shownColumn(office, 'Pengaturan', 'Kunci').indexOf('reminderPositions') + 2;
    office.editAsUser(`C${row}`, 'Sekretaris Desa; Kasi Pelayanan', 'Pengaturan');
    office.clock.set('2026-03-03T09:00:00+07:00');
    const addresses = callRpc(office, 'planReminders', {}).days.flatMap(({ mails }) =>
      mails.flatMap((mail) => mail.addresses),
    );
    expect(addresses.sort()).toEqual(['pelayanan@batokan.example', 'sekdes@batokan.example']);
  });
});
