// Kasiman's news, sentence by sentence: circular, rakor with its list and notula, kerja bakti once a month, visits.
import type { Office } from 'local-office';
import { pasteContacts } from '../cases/scenes';
import { callRpc, kasimanUnits, shownColumn } from '../kasiman';
import { fillLetterSettings } from '../letters/letter-office';
import { rakorDraft, view } from '../meetings/meeting-office';
import { labelOf, problemsOf, quietOffice, refresh, sendReport, setupWith } from '../office-actions';
import { shownCells, shownRecords, shownStates, stateOf, typeIn, typeRow } from '../sheet-cells';
import { planSchedule, shownVisits, visitCells } from '../visits/visit-office';

jest.setTimeout(120_000);

const positions = ['Sekretaris Desa', 'Kasi Pelayanan', 'Kasi Pemerintahan'];
const people = ['Siti Aminah', 'Karno', 'Slamet Riyadi'];
/** Kasi and staff of the office itself. */
const ownPeople = ['Kasi Kesra', 'Kasi Trantib', 'Staf Kecamatan', 'Anggota Satpol PP'];
const rakor = { number: 'R-001' };

test('the story of Kasiman, from the circular to the visit', () => {
  // The workbook is new; posyandu is what the office asks for already.
  const office = quietOffice('2026-02-09T08:00:00+07:00', setupWith({ name: 'Posyandu' }));
  fillLetterSettings(office);
  registersTheCircular(office);
  invitesToTheRakor(office);
  notesWhoCame(office);
  notesWhatWasAgreed(office);
  makesNotulaAndNews(office);
  plansTheVisits(office);
  takesTheReports(office);
  findsWhatWasNotDone(office);
  takesWhatTheGroupChatSays(office);
});

/** "pelaksanaan Surat Edaran Bupati tentang kerja bakti bersama": its number is not told, and nothing waits for it. */
function registersTheCircular(office: Office): void {
  callRpc(office, 'startCirculars', {});
  const { desk } = callRpc(office, 'addCircular', {
    issuer: 'Bupati',
    shape: 'Surat Edaran',
    number: '',
    date: '',
    subject: 'kerja bakti bersama',
    until: '',
    replaces: '',
    addressees: '',
    acknowledgeBy: '',
    audiences: '',
    obligation: '',
  });
  expect(desk.circulars[0]?.status).toContain('nomor belum diisi');
}

/**
 * "menggelar Rapat Koordinasi … pada Kamis, 12 Februari 2026, di Pendopo Kantor Kecamatan Kasiman, … pukul 09.00 WIB
 * hingga 10.00 WIB", and who was there: thirty from the desa, pasted at once, and the heads of the institutions.
 */
function invitesToTheRakor(office: Office): void {
  const list = kasimanUnits.flatMap(({ name }) =>
    positions.map((position, place) => [
      name,
      position,
      people[place] ?? '',
      `${name}.${position.slice(-4).trim()}@desa.example`.toLowerCase(),
    ]),
  );
  expect(pasteContacts(office, [['Desa', 'Jabatan', 'Nama', 'Surel'], ...list])).toHaveLength(30);
  for (const position of positions)
    expect(shownColumn(office, 'Kontak', 'Jabatan').filter((text) => text === position)).toHaveLength(10);
  callRpc(office, 'startVisits', {});
  callRpc(office, 'startMeetings', {});
  for (const Jabatan of ownPeople)
    typeRow(office, 'Tim', { Jabatan, Instansi: 'Kantor Kecamatan Kasiman', Ikut: 'bila diundang' });
  const saved = callRpc(
    office,
    'meetingSave',
    rakorDraft(office, {
      start: 'pukul 09.00 WIB',
      place: 'Pendopo Kantor Kecamatan Kasiman',
      basis: 'Surat Edaran Bupati tentang kerja bakti bersama',
    }),
  ).view;
  expect(saved.line).toMatchObject({
    day: 'Kamis, 12 Februari 2026',
    where: '09.00 WIB s.d. 10.00 WIB · Pendopo Kantor Kecamatan Kasiman',
  });
  expect(saved.notices).toEqual([]);
  const { invitation } = callRpc(office, 'meetingInvite', rakor).view;
  expect(invitation.summary).toBe('30 orang dari desa, 8 pejabat');
  const made = callRpc(office, 'makeLetter', { id: 'undangan-rakor-01', draft: invitation.letter });
  expect(made.register[0]).toMatchObject({ subject: 'Undangan Rapat Koordinasi' });
  expect(callRpc(office, 'meetingSent', rakor).message).toBe('Waktu undangan dikirim dicatat.');
}

/**
 * "Hadir dalam kegiatan koordinasi tersebut antara lain Camat Kasiman, Kapolsek Kasiman, Danramil Kasiman, Kepala
 * Puskesmas Kasiman, Kasi Kesra dan Kasi Trantib …, staf kecamatan, anggota Satpol PP, serta … Sekretaris Desa, Kasi
 * Pelayanan, dan Kasi Pemerintahan dari setiap desa": the list that somebody wrote in the group, pasted.
 */
function notesWhoCame(office: Office): void {
  office.clock.set('2026-02-12T09:10:00+07:00');
  const officials = view(office).presence.rows.filter(({ key }) => key.split('|').length === 2);
  expect(officials.map(({ position }) => position)).toEqual([
    'Camat',
    'Kapolsek',
    'Danramil',
    'Kepala Puskesmas',
    ...ownPeople,
  ]);
  const fromDesa = kasimanUnits.flatMap(({ name }) => positions.map((position) => `${name} - ${position}`));
  const list = [
    '*Daftar hadir rakor kerja bakti*',
    'Hadir:',
    'Camat Kasiman',
    'Kapolsek Kasiman',
    'Danramil Kasiman',
    'Kepala Puskesmas Kasiman',
    ...ownPeople,
    ...fromDesa.slice(0, 27),
    'Izin:',
    ...fromDesa.slice(27),
  ];
  const asked = { ...rakor, rows: list.map((line) => [line]), unsaid: null, answers: [] };
  const { lines, seen } = callRpc(office, 'previewAttendance', asked);
  expect(lines.filter(({ kind }) => kind !== 'changed')).toEqual([]);
  const { presence } = callRpc(office, 'saveAttendance', { ...asked, seen, withGuests: false });
  expect(presence).toMatchObject({ count: '27/30', officials: 'pejabat 8/8' });
  expect(view(office).presence.rows.filter(({ state }) => state === 'excused')).toHaveLength(3);
}

/** "disepakati bahwa setiap desa wajib melaksanakan kerja bakti minimal satu kali dalam sebulan, serta melakukan pelaporan". */
function notesWhatWasAgreed(office: Office): void {
  const { notices, items } = callRpc(office, 'meetingEnter', {
    ...rakor,
    entries: [
      {
        id: 'keputusan1',
        kind: 'decision',
        text: 'Setiap desa kerja bakti minimal satu kali sebulan dan melapor ke kecamatan | semua desa | 28 Februari 2026',
      },
    ],
  });
  expect(notices).toEqual([]);
  const key = items[0]?.key ?? '';
  const [decided] = callRpc(office, 'decisionChoices', { key }).presets;
  if (decided === undefined) throw new Error('no draft of the decision');
  callRpc(office, 'obligeDecision', { key, draft: { ...decided.draft, name: 'Kerja Bakti' } });
  expect(shownCells(office, 'Kewajiban', ['Dasar'], { Kunci: 'kerja-bakti' })).toEqual([
    ['Keputusan Rapat Koordinasi 12 Februari 2026'],
  ]);
  typeIn(office, 'Surat Edaran', { Perihal: 'kerja bakti bersama' }, 'Kewajiban', 'kerja-bakti');
  refresh(office);
  expect(Object.values(shownStates(office)).filter((state) => state === '… Menunggu')).toHaveLength(10);
}

/** What the office has to write after it, and "Dibuat tanggal 18-02-2026": the news that the seed is. */
function makesNotulaAndNews(office: Office): void {
  office.clock.set('2026-02-12T10:00:00+07:00');
  callRpc(office, 'meetingClose', rakor);
  const evaluation = { heads: [], rows: [], sentences: [] };
  callRpc(office, 'meetingFinish', { ...rakor, request: 'notula0001', evaluation });
  office.clock.set('2026-02-18T09:00:00+07:00');
  const { id } = callRpc(office, 'meetingPaper', {
    ...rakor,
    request: 'berita0001',
    evaluation,
    kind: 'news',
  });
  const { html } = callRpc(office, 'meetingPaperText', { id });
  const news = html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
  expect(news).toContain('Kamis, 12 Februari 2026');
  expect(news).toContain('Pendopo Kantor Kecamatan Kasiman');
  expect(news).toContain('Setiap desa kerja bakti minimal satu kali sebulan');
  for (const name of people) expect(news).not.toContain(name);
  expect(shownCells(office, 'Rapat', ['Status', 'Notula'])[0]).toEqual([
    'terlaksana',
    'Notula Rapat Koordinasi 12 Februari 2026',
  ]);
}

/** "sudah dibuat jadwal kunjungan oleh … Forpimcam dan instansi terkait": every desa once, on working days. */
function plansTheVisits(office: Office): void {
  office.clock.set('2026-02-28T09:00:00+07:00');
  expect(planSchedule(office).isDone).toBe(true);
  expect(shownVisits(office).slice(0, 3)).toEqual([
    '9 Maret 2026 Batokan',
    '25 Maret 2026 Betet',
    '8 April 2026 Tembeling',
  ]);
  expect(new Set(shownRecords(office, 'Kunjungan').map(({ Desa }) => Desa)).size).toBe(10);
  typeIn(office, 'Kunjungan', 'Batokan', 'Instansi lain', 'Puskesmas Kasiman');
  const { draft } = callRpc(office, 'proposeLetter', { kind: 'assignment', month: '2026-03' });
  expect(draft.members).toContain('Kapolsek; Polsek Kasiman');
  expect(draft.stops).toContain('bersama Puskesmas Kasiman');
  callRpc(office, 'makeLetter', { id: 'surat-tugas-maret', draft });
}

/** "sesuai jadwal yang ditetapkan" and "pelaporan secara rutin": planned, moved, in time, late, missing. */
function takesTheReports(office: Office): void {
  typeRow(office, 'Jadwal', {
    Desa: labelOf('Betet'),
    Kewajiban: 'kerja-bakti',
    'Tanggal rencana': 'Jumat, 13 Februari 2026',
  });
  sendReport(office, '2026-02-28T09:30:00', 'Betet', '2026-02-20');
  expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu, bergeser +7 hari');
  sendReport(office, '2026-03-03T09:00:00', 'Batokan', '2026-02-28');
  sendReport(office, '2026-03-07T09:00:00', 'Sidomukti', '2026-02-27');
  expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
  expect(stateOf(office, 'Sidomukti')).toBe('◷ Terlambat 2 hari');
  expect(stateOf(office, 'Besah')).toBe('✘ Lewat tenggat');
}

/** "memantau dan memastikan kerja bakti benar-benar dilaksanakan": a visit contradicts a report, and both stay. */
function findsWhatWasNotDone(office: Office): void {
  office.clock.set('2026-03-09T13:00:00+07:00');
  const [visit] = callRpc(office, 'readVisitResults', {}).waiting;
  if (visit === undefined) throw new Error('no visit waits');
  const { unitCode, date, seen } = visit;
  callRpc(office, 'recordVisitResult', {
    unitCode,
    date,
    seen,
    outcomes: [{ target: 'kerja-bakti', outcome: 'not-held' }],
    team: '',
    notes: '',
    photo: '',
  });
  refresh(office);
  expect(stateOf(office, 'Batokan')).toBe('⚠ Temuan');
  expect(shownCells(office, 'Laporan', ['Tanggal kegiatan'], { Desa: 'Batokan' })).toEqual([
    ['28 Februari 2026'],
  ]);
  expect(visitCells(office, 'Batokan', ['Hasil', 'Instansi lain'])).toEqual([
    ['tidak terlaksana', 'Puskesmas Kasiman'],
  ]);
  const findings = shownRecords(office, 'Tindak Lanjut').filter(({ Jenis }) => Jenis === 'temuan');
  expect(findings).toHaveLength(1);
  expect(problemsOf(office)).toEqual([]);
}

/** What desa send to the group counts beside what they send through the form. */
function takesWhatTheGroupChatSays(office: Office): void {
  const messages = [
    {
      at: '2026-03-07T10:00:00',
      sender: 'Sekdes Ngaglik',
      text: 'LAPOR KB; 21/2; balai desa; 40; bersih lingkungan',
      photos: [],
    },
  ];
  const { lines, seen } = callRpc(office, 'previewChat', { messages, answers: [] });
  callRpc(office, 'importChat', { messages, answers: [], seen, taken: lines.map(({ key }) => key) });
  expect(stateOf(office, 'Ngaglik')).toBe('◷ Terlambat 2 hari, dicatat petugas');
}
