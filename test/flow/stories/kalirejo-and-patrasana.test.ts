// Kalirejo's monthly rakor that goes from kampung to kampung, and Patrasana's every two weeks, before its musdes.
import type { Office } from 'local-office';
import type { MeetingDraft } from '../../../src/app/meetings/rpc-meetings';
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { namedProblems } from '../cases/scenes';
import { filledBy, linkOf } from '../forms/unit-link';
import { callRpc } from '../kasiman';
import { view } from '../meetings/meeting-office';
import { presetDraft, quietOffice, refresh, setupWith, sweep, withoutDailyRuns } from '../office-actions';
import { shownCells, shownRecords, shownStates, stateOf, typeIn, typeRow } from '../sheet-cells';

jest.setTimeout(120_000);

function saveMeeting(office: Office, more: Partial<MeetingDraft>) {
  return callRpc(office, 'meetingSave', { ...callRpc(office, 'meetingDesk', {}).blank, ...more });
}

/** Everybody on the list was there, and the list is closed. */
function tickAll(office: Office, number: string): void {
  const { rows } = view(office, number).presence;
  const ticks = rows.map(({ key, state }) => ({ key, seen: state, state: 'present' as const }));
  callRpc(office, 'meetingTick', { number, ticks });
  callRpc(office, 'meetingClose', { number });
}

const kampung = Array.from({ length: 17 }, (_, index) => ({
  code: `18.02.01.20${String(index + 1).padStart(2, '0')}`,
  name: `Kampung Contoh ${index + 1}`,
}));

function kalirejo(): Office {
  const office = quietOffice('2024-01-15T08:00:00+07:00', {
    ...setupWith({ start: '2024-01-01' }),
    officeCode: '18.02.01',
    officeName: 'Kalirejo',
    terms: {
      ...DEFAULT_TERMS_BY_TIER.kecamatan,
      unit: 'kampung',
      unitHead: 'Kepala Kampung',
      forum: 'Forkopimcam',
    },
    units: kampung,
  });
  callRpc(office, 'startVisits', {});
  callRpc(office, 'startMeetings', {});
  callRpc(office, 'addObligation', { ...presetDraft(office, 'rakor'), start: '2024-01-01' });
  return withoutDailyRuns(office);
}

test('the story of Kalirejo, from the aula to the next three kampung', () => {
  const office = kalirejo();
  holdsTheRakor(office);
  notesWhoComes(office);
  goesFromKampungToKampung(office);
  isRedWithoutRakor(office);
});

/** "Rakor … di aula kantor pemerintah kecamatan setempat pada, Senin 20 Januari 2024": a Saturday; the date holds. */
function holdsTheRakor(office: Office): void {
  const { message, view: saved } = saveMeeting(office, {
    title: 'Rakor Bulanan Forkopimcam',
    date: 'Senin 20 Januari 2024',
    place: 'Aula Kantor Kecamatan Kalirejo',
  });
  expect(message).toContain('20 Januari 2024 adalah hari Sabtu, bukan Senin.');
  // "menyampaikan program, jaring informasi dan evaluasi kinerja", "masukan dan saran": the agenda has them by itself.
  const agenda = saved.draft.agenda.split('\n');
  expect(agenda).toEqual(
    expect.arrayContaining([
      'Penyampaian program',
      'Jaring informasi',
      'Evaluasi kinerja',
      'Masukan dan saran',
    ]),
  );
  // "isu strategis terkait pembangunan, Kamtibmas, kesehatan": topics stand behind an item, and in no letter.
  const topics = [...agenda, 'Jalan poros #pembangunan', 'Ronda #kamtibmas', 'Posyandu #kesehatan'];
  const topical = callRpc(office, 'meetingSave', { ...saved.draft, agenda: topics.join('\n') }).view;
  expect(topical.invitation.letter.event.agenda).toContain('Jalan poros; Ronda; Posyandu');
  // The same slip in Jadwal is said as well.
  typeRow(office, 'Jadwal', {
    Kampung: '18.02.01.2001 Contoh 1',
    Kewajiban: 'kerja-bakti',
    'Tanggal rencana': 'Senin 20 Januari 2024',
  });
  refresh(office);
  const said = namedProblems(office).filter(({ tab }) => tab === 'Jadwal');
  expect(said.map(({ text }) => text)).toEqual([
    expect.stringContaining('20 Januari 2024 adalah hari Sabtu, bukan Senin.'),
  ]);
}

/** "Camat, Kapolsek, Danramil, Kepala Puskesmas, Kepala KUA, seluruh kepala kampung, Bhabinkamtibmas, Babinsa, …". */
function notesWhoComes(office: Office): void {
  typeIn(
    office,
    'Pengaturan',
    'Rapat: yang diundang ke rakor',
    'Nilai',
    'Kepala Kampung; Bhabinkamtibmas; Babinsa',
  );
  // "Camat Kalirejo, Hi. Yulianto, S.E.": titles before and behind a name stay.
  typeIn(office, 'Tim', { Jabatan: 'Camat' }, 'Nama', 'Hi. Contoh Nama, S.E.');
  typeRow(office, 'Tim', {
    Jabatan: 'Kepala KUA',
    Instansi: 'KUA Kalirejo',
    Ikut: 'bila diundang',
  });
  const { invitation } = callRpc(office, 'meetingInvite', { number: 'R-001' }).view;
  expect(invitation.summary).toBe('51 orang dari kampung, 5 pejabat');
  expect(invitation.unitTexts[0]?.text).toContain(
    'mengundang Kepala Kampung, Bhabinkamtibmas, dan Babinsa untuk hadir',
  );
  office.clock.set('2024-01-20T12:00:00+07:00');
  comesUninvited(office);
  tickAll(office, 'R-001');
  callRpc(office, 'meetingFinish', {
    number: 'R-001',
    request: 'notula0001',
    evaluation: { heads: [], rows: [], sentences: [] },
  });
  expect(view(office).presence).toMatchObject({ count: '51/51', officials: 'pejabat 5/5' });
  const [rate] = callRpc(office, 'meetingDesk', {}).rates.invitees;
  expect(rate).toMatchObject({ attended: '1/1 = 100,0 %' });
}

/** "para pengusaha lokal, para tokoh masyarakat, adat dan tokoh agama serta perwakilan organisasi": guests of the meeting. */
function comesUninvited(office: Office): void {
  const rows = [
    ['Nama', 'Unsur', 'Status'],
    ['Ahmad Contoh', 'Tokoh agama', 'hadir'],
    ['Made Contoh', 'Tokoh adat', 'hadir'],
    ['Lim Contoh', 'Pengusaha', 'hadir'],
  ];
  const asked = { number: 'R-001', rows, unsaid: null, answers: [] };
  const { lines, hints, seen } = callRpc(office, 'previewAttendance', asked);
  expect(lines.map(({ kind }) => kind)).toEqual(['guest', 'guest', 'guest']);
  expect(hints.join(' ')).toContain('Tidak dipakai: kolom “Unsur”');
  callRpc(office, 'saveAttendance', { ...asked, seen, withGuests: true });
  expect(view(office).presence.rows.filter(({ isGuest }) => isGuest)).toHaveLength(3);
}

/** "dilaksanakan dari kantor kecamatan dan dilanjutkan di tingkat kampung secara bergiliran". */
function goesFromKampungToKampung(office: Office): void {
  const hosts = () => callRpc(office, 'meetingDesk', {}).hosts.map(({ unit }) => unit);
  expect(hosts()).toEqual(['Contoh 1', 'Contoh 2', 'Contoh 3']);
  const { draft } = callRpc(office, 'meetingPropose', { number: 'R-001' });
  expect(draft.date).toBe('Selasa, 20 Februari 2024');
  callRpc(office, 'meetingSave', { ...draft, host: kampung[0]?.code ?? '', state: 'held' });
  expect(hosts()).toEqual(['Contoh 2', 'Contoh 3', 'Contoh 4']);
}

/** "dilaksanakan secara rutin setiap bulannya": January and February were held, March is red. */
function isRedWithoutRakor(office: Office): void {
  office.clock.set('2024-04-01T08:00:00+07:00');
  refresh(office);
  const own = (period: string) =>
    stateOf(office, 'Kecamatan Kalirejo', {
      period,
      obligation: 'Rapat koordinasi kecamatan',
      tab: 'Kepatuhan 2024',
    });
  expect(['Jan 2024', 'Feb 2024', 'Mar 2024'].map(own)).toEqual([
    '✔ Tepat waktu',
    '✔ Tepat waktu',
    '✘ Lewat tenggat',
  ]);
  const kampungStates = Object.entries(
    shownStates(office, { period: 'Mar 2024', obligation: 'Kerja Bakti', tab: 'Kepatuhan 2024' }),
  ).filter(([name]) => name.startsWith('Contoh'));
  expect(kampungStates.map(([, state]) => state)).toEqual(Array.from({ length: 17 }, () => '… Menunggu'));
}

function patrasana(): Office {
  const office = quietOffice('2022-01-17T08:00:00+07:00', {
    ...setupWith({ start: '2022-01-01' }),
    tier: 'desa',
    officeCode: '36.03.06.2015',
    officeName: 'Patrasana',
    terms: DEFAULT_TERMS_BY_TIER.desa,
    units: [
      { code: '36.03.06.2015-RW01', name: '01' },
      { code: '36.03.06.2015-RW02', name: '02' },
    ],
  });
  callRpc(office, 'startMeetings', {});
  callRpc(office, 'addObligation', { ...presetDraft(office, 'laporan-penduduk'), start: '2022-01-01' });
  callRpc(office, 'addObligation', {
    ...presetDraft(office, 'rakor'),
    name: 'Rapat koordinasi desa',
    periodType: 'biweekly',
    anchor: '2022-01-20',
    start: '2022-01-20',
  });
  return withoutDailyRuns(office);
}

test('the story of Patrasana, from the rakor of 20 January to the fortnights after it', () => {
  const office = patrasana();
  preparesTheBudget(office);
  meetsEveryTwoWeeks(office);
  seesWhichJaroComes(office);
  countsThePopulation(office);
});

/** "rapat koordinasi, Kamis (20/1/2022) … program dan anggaran … sebelum … Musyawarah Desa". */
function preparesTheBudget(office: Office): void {
  const { message, view: saved } = saveMeeting(office, {
    title: 'Rapat Koordinasi Desa',
    date: 'Kamis (20/1/2022)',
    place: 'Kantor Desa Patrasana',
  });
  expect(message).not.toContain('bukan');
  expect(saved.line.day).toBe('Kamis, 20 Januari 2022');
  const planning = { host: '36.03.06.2015-RW01', budgetYear: '2022' };
  saveMeeting(office, {
    ...planning,
    title: 'Persiapan anggaran',
    kind: 'preparation',
    date: '20 Januari 2022',
  });
  const { view: musdes } = saveMeeting(office, {
    ...planning,
    title: 'Musdes',
    kind: 'village',
    date: '15 Januari 2022',
  });
  expect(musdes.notices).toContain(
    'Persiapan anggaran (20 Januari 2022) semestinya tidak sesudah Musdes (15 Januari 2022). Periksa kedua tanggalnya.',
  );
  const { view: later } = callRpc(office, 'meetingSave', { ...musdes.draft, date: '27 Januari 2022' });
  expect(later.notices.join()).not.toContain('semestinya');
  // "(Musdes/MusrenbangDes)": the second follows the first.
  const { view: planned } = saveMeeting(office, {
    ...planning,
    title: 'Musrenbangdes',
    kind: 'planning',
    date: '26 Januari 2022',
  });
  expect(planned.notices.join()).toContain('semestinya tidak sesudah');
  const { view: moved } = callRpc(office, 'meetingSave', { ...planned.draft, date: '31 Januari 2022' });
  expect(moved.notices.join()).not.toContain('semestinya');
}

/** "akan terus dilaksanakan setiap 2 minggu sekali": three in turn; the one that fails leaves its fortnight red. */
function meetsEveryTwoWeeks(office: Office): void {
  const first = view(office).draft;
  callRpc(office, 'meetingSave', { ...first, state: 'held' });
  const dates = ['held', 'postponed', 'planned'].map((state, index) => {
    const { draft } = callRpc(office, 'meetingPropose', {
      number: index === 0 ? 'R-001' : `R-00${index + 4}`,
    });
    callRpc(office, 'meetingSave', { ...draft, state: state as 'held' });
    return draft.date;
  });
  expect(dates).toEqual(['Kamis, 3 Februari 2022', 'Kamis, 17 Februari 2022', 'Kamis, 3 Maret 2022']);
  office.clock.set('2022-03-03T08:00:00+07:00');
  refresh(office);
  const states = ['20 Jan – 2 Feb 2022', '3–16 Feb 2022', '17 Feb – 2 Mar 2022'].map((period) =>
    stateOf(office, 'Desa Patrasana', {
      period,
      obligation: 'Rapat koordinasi desa',
      tab: 'Kepatuhan 2022',
    }),
  );
  expect(states).toEqual(['✔ Tepat waktu', '✔ Tepat waktu', '✘ Lewat tenggat']);
}

/** "agar Kepala Dusun (Jaro) lebih aktif lagi mengikuti agenda desa": who was invited and came, lowest first. */
function seesWhichJaroComes(office: Office): void {
  typeIn(office, 'Pengaturan', 'Rapat: yang diundang ke rakor', 'Nilai', 'Jaro; Ketua RT');
  callRpc(office, 'meetingInvite', { number: 'R-001' });
  const { rows } = view(office).presence;
  expect(rows).toHaveLength(4);
  const came = rows.slice(1).map(({ key, state }) => ({ key, seen: state, state: 'present' as const }));
  callRpc(office, 'meetingTick', { number: 'R-001', ticks: came });
  callRpc(office, 'meetingClose', { number: 'R-001' });
  const { rates } = callRpc(office, 'meetingDesk', {});
  expect(rates.invitees[0]).toMatchObject({ who: 'Jaro 01', attended: '0/1 = 0,0 %' });
  expect(rates.positions[0]).toMatchObject({ who: 'Jaro', attended: '1/2 = 50,0 %' });
}

/** "secara rutin menyampaikan laporan perkembangan penduduk setiap bulannya": the month is chosen, the sum checked. */
function countsThePopulation(office: Office): void {
  sweep(office);
  const name = 'Laporan Perkembangan Penduduk';
  const [first] = callRpc(office, 'readLinks', {}).links.filter(
    ({ obligationName }) => obligationName === name,
  );
  expect(() => linkOf(office, 'Patrasana', name)).toThrow();
  const sent = office.submitForm(name, {
    ...(filledBy(office, first?.url ?? '') as Record<string, string>),
    'Bulan laporan': 'Januari 2022',
    'Jumlah penduduk awal bulan': '1250',
    Lahir: '3',
    Mati: '1',
    Datang: '2',
    Pindah: '2',
    'Jumlah penduduk akhir bulan': '1253',
    'Jumlah laki-laki': '600',
    'Jumlah perempuan': '653',
    'Jumlah KK': '400',
  });
  expect(sent.accepted).toBe(true);
  expect(shownRecords(office, 'Laporan')[0]?.['Tanggal kegiatan']).toBe('1 Januari 2022');
  expect(shownCells(office, 'Masalah', ['Masalah dan tindakan'], { Tab: 'Laporan' })).toEqual([
    [
      'Jumlah akhir 1.253 tidak cocok; awal + lahir + datang − mati − pindah = 1.252. Laporannya dihitung; tanyakan angkanya.',
    ],
  ]);
}
