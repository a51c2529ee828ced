// Checks that visits are planned from the dialog: seen first, saved once, and what people changed by hand survives.
import { callRpc, shownRows } from '../kasiman';
import { officeOf } from '../measure-calls';
import { labelOf, refresh } from '../office-actions';
import { shownRecords, typeIn, typeOver, typeRow } from '../sheet-cells';
import {
  callsOfLast,
  officeBeforeVisits,
  planSchedule,
  shownVisits,
  targets,
  visitCells,
  visitOffice,
} from './visit-office';

test('an office that has not begun sees no new tab, and the first button makes what is needed', () => {
  const office = officeBeforeVisits();
  expect(callRpc(office, 'readVisitDesk', {}).isInUse).toBe(false);
  expect(() => shownRows(office, 'Tim')).toThrow();
  expect(shownRows(office, 'Kunjungan')[0]).not.toContain('Jam');
  const desk = callRpc(office, 'startVisits', {});
  expect(desk.isInUse).toBe(true);
  expect(desk.settings).toContain('2 kunjungan sebulan, Senin–Jumat');
  expect(desk.longest[0]).toEqual({ unit: 'Batokan', last: 'belum pernah' });
  expect(shownRecords(office, 'Tim').slice(0, 4)).toMatchObject([
    { Jabatan: 'Camat', Instansi: 'Kecamatan Kasiman', Ikut: 'selalu' },
    { Jabatan: 'Kapolsek', Instansi: 'Polsek Kasiman', Ikut: 'selalu' },
    { Jabatan: 'Danramil', Instansi: 'Koramil Kasiman', Ikut: 'selalu' },
    { Jabatan: 'Kepala Puskesmas', Instansi: 'Puskesmas Kasiman', Ikut: 'bila diundang' },
  ]);
});

test('beginning again changes nothing, and the set-up keeps what visits need', () => {
  const office = visitOffice();
  typeIn(office, 'Tim', 'Camat', 'Nama', 'Drs. Sutrisno');
  const before = [shownRows(office, 'Tim'), shownRows(office, 'Kunjungan'), shownRows(office, 'Pengaturan')];
  callRpc(office, 'startVisits', {});
  expect([shownRows(office, 'Tim'), shownRows(office, 'Kunjungan'), shownRows(office, 'Pengaturan')]).toEqual(
    before,
  );
});

test('the dialog opens with at most 8 calls', () => {
  const office = visitOffice();
  callRpc(office, 'readVisitDesk', {});
  const { reads, writes } = callsOfLast(office);
  expect(reads + writes).toBeLessThanOrEqual(8);
});

test('A1: the schedule of the worked example is seen first, then stands in Kunjungan', () => {
  const office = visitOffice();
  const before = shownRows(office, 'Kunjungan');
  const preview = callRpc(office, 'previewSchedule', { targets });
  expect(shownRows(office, 'Kunjungan')).toEqual(before);
  expect(preview.summary).toBe('Tambah 10.');
  expect(preview.lines[0]).toEqual({
    day: 'Senin, 9 Maret 2026',
    unit: 'Batokan',
    reason: 'hari kerja terdekat tgl 8',
    team: 'Camat, Kapolsek, Danramil',
    change: 'baru',
    kind: 'added',
  });
  expect(preview.notes).toEqual([
    'Adil: sampai hari mana pun, selisih kunjungan terbanyak dan tersedikit paling banyak 1.',
  ]);
  expect(callRpc(office, 'saveSchedule', { targets, seen: preview.seen })).toMatchObject({
    isDone: true,
    message: 'Jadwal disimpan di tab Kunjungan.',
  });
  expect(shownVisits(office).map((line) => line.replace(/ 2026/u, ''))).toEqual([
    '9 Maret Batokan',
    '25 Maret Betet',
    '8 April Tembeling',
    '23 April Sidomukti',
    '8 Mei Besah',
    '25 Mei Sambeng',
    '8 Juni Ngaglik',
    '23 Juni Kasiman',
    '8 Juli Sekaran',
    '24 Juli Tambakmerak',
  ]);
  expect(visitCells(office, 'Batokan', ['Kewajiban', 'Jam', 'Hasil', 'Tim', 'Nomor'])).toEqual([
    [
      'kerja-bakti',
      '09.00',
      '',
      'Camat (Kecamatan Kasiman); Kapolsek (Polsek Kasiman); Danramil (Koramil Kasiman)',
      'K-001',
    ],
  ]);
});

test('A6: 108 desa, nine visits a month, twelve months: written in at most 4 calls', () => {
  const office = officeOf(108, '2026-02-28T09:00:00+07:00');
  callRpc(office, 'startVisits', {});
  typeIn(office, 'Pengaturan', 'Kunjungan: banyaknya sebulan', 'Nilai', '9');
  typeIn(office, 'Pengaturan', 'Kunjungan: jarak hari', 'Nilai', '2');
  expect(planSchedule(office).preview.lines).toHaveLength(108);
  expect(callsOfLast(office).writes).toBeLessThanOrEqual(4);
  expect(shownVisits(office)).toHaveLength(108);
});

test('A1: pressing again changes nothing and costs no write', () => {
  const office = visitOffice();
  planSchedule(office);
  const before = shownRows(office, 'Kunjungan');
  expect(planSchedule(office)).toMatchObject({
    isDone: true,
    message: 'Jadwal sudah tersimpan; tidak ada yang berubah.',
    preview: { summary: 'Tetap 10.', hasChanges: false },
  });
  expect(callsOfLast(office).cellWrites).toBe(0);
  expect(shownRows(office, 'Kunjungan')).toEqual(before);
});

test('A3: a date moved by hand, a letter of assignment and an outcome survive; planning goes around them', () => {
  const office = visitOffice();
  planSchedule(office);
  typeIn(office, 'Kunjungan', 'Sekaran', 'Tanggal', '8 April 2026');
  typeIn(office, 'Kunjungan', 'Besah', 'Surat tugas', '094/7/412.520/2026');
  typeIn(office, 'Kunjungan', 'Ngaglik', 'Kunci', 'x');
  office.clock.set('2026-03-10T09:00:00+07:00');
  typeIn(office, 'Kunjungan', 'Batokan', 'Hasil', 'terlaksana');
  const { preview } = planSchedule(office);
  expect(preview.lines.filter(({ kind }) => kind === 'fixed').map(({ unit }) => unit)).toEqual([
    'Sekaran',
    'Besah',
    'Ngaglik',
  ]);
  expect(visitCells(office, 'Sekaran', ['Tanggal'])).toEqual([['8 April 2026']]);
  expect(visitCells(office, 'Besah', ['Tanggal', 'Surat tugas'])).toEqual([
    ['8 Mei 2026', '094/7/412.520/2026'],
  ]);
  expect(visitCells(office, 'Ngaglik', ['Tanggal', 'Kunci'])).toEqual([['8 Juni 2026', 'x']]);
  expect(visitCells(office, 'Batokan', ['Tanggal', 'Hasil'])).toEqual([['9 Maret 2026', 'terlaksana']]);
  expect(visitCells(office, 'Tembeling', ['Tanggal'])).toEqual([['23 April 2026']]);
});

test('a visit that moves keeps its number and what staff wrote beside it', () => {
  const office = visitOffice();
  planSchedule(office);
  typeIn(office, 'Kunjungan', 'Tembeling', 'Instansi lain', 'KUA Kasiman');
  const [[number] = []] = visitCells(office, 'Tembeling', ['Nomor']);
  typeRow(office, 'Jadwal', {
    Desa: labelOf('Tembeling'),
    Kewajiban: 'kerja-bakti',
    'Tanggal rencana': '17 April 2026',
  });
  const { seen, lines } = callRpc(office, 'previewSchedule', { targets });
  expect(lines.find(({ unit }) => unit === 'Tembeling')).toMatchObject({
    reason: 'rencana kegiatan',
    change: 'pindah dari 8 April 2026',
  });
  callRpc(office, 'saveSchedule', { targets, seen });
  expect(visitCells(office, 'Tembeling', ['Tanggal', 'Nomor', 'Instansi lain', 'Periode'])).toEqual([
    ['17 April 2026', number, 'KUA Kasiman', '2026-04'],
  ]);
});

test('what two officers plan at once is saved once: the second sees the new proposal', () => {
  const office = visitOffice();
  const { seen } = callRpc(office, 'previewSchedule', { targets });
  typeRow(office, 'Libur', { Tanggal: '9 Maret 2026', Nama: 'Libur daerah', Jenis: 'libur nasional' });
  const outcome = callRpc(office, 'saveSchedule', { targets, seen });
  expect(outcome).toMatchObject({ isDone: false, preview: { hasChanges: true } });
  expect(shownVisits(office)).toEqual([]);
  expect(outcome.preview.lines[0]?.day).toBe('Selasa, 10 Maret 2026');
});

test('A5: a year without holidays is planned, with one sentence', () => {
  const office = visitOffice();
  office.faults.loseTriggers();
  office.clock.set('2026-12-31T09:00:00+07:00');
  const { notes, lines } = callRpc(office, 'previewSchedule', { targets });
  expect(lines).toHaveLength(10);
  expect(notes.filter((note) => note.includes('2027'))).toEqual([
    'Hari libur 2027 belum diisi; jadwal hanya menghindari hari di luar hari kunjungan.',
  ]);
});

test('A11: the team is absent all month: no visit then, and one sentence', () => {
  const office = visitOffice();
  for (const position of ['Camat', 'Kapolsek', 'Danramil'])
    typeIn(office, 'Tim', position, 'Berhalangan', '1–31 Maret 2026');
  const { notes, lines } = callRpc(office, 'previewSchedule', { targets });
  expect(lines[0]?.day).toBe('Rabu, 8 April 2026');
  expect(notes.filter((note) => note.includes('Maret'))).toEqual([
    'Maret 2026: 0 dari 2, tidak ada hari kerja yang memenuhi.',
  ]);
});

test('A7: Kapolsek changes on 1 May: visits of April keep the old name, those of May have the new one', () => {
  const office = visitOffice();
  typeIn(office, 'Tim', 'Kapolsek', 'Nama', 'AKP Lama');
  planSchedule(office);
  typeIn(office, 'Tim', 'Kapolsek', 'Sampai', '30 April 2026');
  typeRow(office, 'Tim', { Nama: 'AKP Baru', Jabatan: 'Kapolsek', Mulai: '1 Mei 2026', Ikut: 'selalu' });
  office.clock.set('2026-04-24T09:00:00+07:00');
  typeIn(office, 'Kunjungan', 'Sidomukti', 'Hasil', 'terlaksana');
  planSchedule(office);
  expect(visitCells(office, 'Sidomukti', ['Tim'])[0]?.[0]).toContain('AKP Lama');
  expect(visitCells(office, 'Besah', ['Tim'])[0]?.[0]).toContain('AKP Baru');
  expect(visitCells(office, 'Besah', ['Tim'])[0]?.[0]).not.toContain('AKP Lama');
});

test('a planned visit without an outcome is no problem, and a refresh leaves it alone', () => {
  const office = visitOffice();
  planSchedule(office);
  const before = shownRows(office, 'Kunjungan');
  refresh(office);
  expect(shownRows(office, 'Kunjungan')).toEqual(before);
  expect(shownRows(office, 'Masalah').flat().join(' ')).not.toContain('Kunjungan');
});

test('a team typed by hand stays when the schedule is made again', () => {
  const office = visitOffice();
  planSchedule(office);
  typeOver(office, 'Kunjungan', 'Betet', { Tim: 'Camat; Sekcam' });
  planSchedule(office);
  expect(visitCells(office, 'Betet', ['Tim'])).toEqual([['Camat; Sekcam']]);
});

test('a visit on the day of a meeting of the same people is warned of when either is planned', () => {
  const office = visitOffice();
  callRpc(office, 'startMeetings', {});
  const clash = () =>
    callRpc(office, 'previewSchedule', { targets }).notes.filter((note) => note.includes('juga ada'));
  expect(clash()).toEqual([]);
  planSchedule(office);
  const { view } = callRpc(office, 'meetingSave', {
    ...callRpc(office, 'meetingDesk', {}).blank,
    date: '25 Maret 2026',
    start: '09.00',
    end: '11.00',
    chair: 'Camat',
  });
  expect(view.notices).toEqual([expect.stringContaining('Camat pada jam itu juga ada di kunjungan Betet')]);
  expect(clash()).toEqual([
    expect.stringMatching(/^Betet, 25 Maret 2026: pada hari itu juga ada .+\. Pindahkan salah satunya/u),
  ]);
  typeIn(office, 'Kunjungan', 'Betet', 'Jam', '13.00');
  expect(clash()).toEqual([]);
});
