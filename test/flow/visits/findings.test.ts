// Checks what follows when a visit contradicts a report: the finding, one row in Tindak Lanjut, and the verdict.
import type { Office } from 'local-office';
import { callRpc, shownFigures, shownRows } from '../kasiman';
import { refresh, sendReport } from '../office-actions';
import { shownCells, shownRecords, shownStates, typeIn, typeRow } from '../sheet-cells';
import {
  contradictedOffice,
  decide,
  enterResult,
  reportedOffice,
  visitCells,
  visitOffice,
} from './visit-office';

function findingRows(office: Office, headers: readonly string[]): string[][] {
  return shownCells(office, 'Tindak Lanjut', headers).filter((cells) => cells.some((cell) => cell !== ''));
}

test('F14: a visit waits for its result in the panel; the result stands in Kunjungan with its period', () => {
  const office = reportedOffice();
  typeIn(office, 'Kunjungan', 'Betet', 'Periode', '');
  expect(callRpc(office, 'readVisitResults', {}).waiting.map(({ unit, day }) => `${unit} ${day}`)).toEqual([
    'Betet Sabtu, 14 Maret 2026',
  ]);
  const { isDone, message, desk } = enterResult(office, 'held');
  expect([isDone, message]).toEqual([true, 'Hasil kunjungan Betet disimpan.']);
  expect(desk.waiting.map(({ unit }) => unit)).toEqual([]);
  expect(visitCells(office, 'Betet', ['Hasil', 'Periode', 'Catatan', 'Nomor'])).toEqual([
    ['terlaksana', '2026-02', 'Lokasi belum dibersihkan', 'K-001'],
  ]);
  expect(shownStates(office).Betet).toBe('✔✔ Terverifikasi');
});

test('A8: tidak terlaksana against a fulfilled cell: temuan, one follow-up row after three refreshes, report and visit unchanged', () => {
  const office = contradictedOffice();
  expect(shownStates(office).Betet).toBe('⚠ Temuan');
  const before = [shownRows(office, 'Laporan'), shownRows(office, 'Kunjungan')];
  callRpc(office, 'startFollowUps', {});
  for (let run = 0; run < 3; run += 1) refresh(office);
  expect(findingRows(office, ['Uraian', 'Jenis', 'Penanggung jawab', 'Tenggat', 'Status'])).toEqual([
    [
      'Kerja Bakti Februari 2026: kunjungan tidak menemukan yang dilaporkan',
      'temuan',
      '35.22.20.2002 Betet',
      '27 Maret 2026',
      'terbuka',
    ],
  ]);
  expect([shownRows(office, 'Laporan'), shownRows(office, 'Kunjungan')]).toEqual(before);
});

test('nothing makes Tindak Lanjut by itself; without it the panel shows the finding and refuses a verdict', () => {
  const office = contradictedOffice();
  expect(() => shownRows(office, 'Tindak Lanjut')).toThrow();
  const desk = callRpc(office, 'readVisitResults', {});
  expect(desk).toMatchObject({ hasFollowUps: false, findings: [{ unit: 'Betet' }] });
  expect(() => decide(office, 'report-right')).toThrow('Tab Tindak Lanjut belum ada');
});

test('the finding shows both facts side by side', () => {
  const [finding] = callRpc(contradictedOffice(), 'readVisitResults', {}).findings;
  expect(finding).toMatchObject({
    owed: 'Kerja Bakti Februari 2026',
    reports: ['kegiatan 20 Februari 2026, laporan diterima 2 Maret 2026'],
    visits: ['14 Maret 2026: tidak terlaksana. Lokasi belum dibersihkan'],
  });
});

test('a later visit that found it held lifts nothing; it stands beside and is offered as a ground for the verdict', () => {
  const office = contradictedOffice();
  callRpc(office, 'startFollowUps', {});
  office.clock.set('2026-03-20T09:00:00+07:00');
  typeRow(office, 'Kunjungan', {
    Desa: '35.22.20.2002 Betet',
    Kewajiban: 'kerja-bakti',
    Periode: 'Februari 2026',
    Tanggal: '20 Maret 2026',
    Hasil: 'terlaksana',
  });
  refresh(office);
  expect(shownStates(office).Betet).toBe('⚠ Temuan');
  const [finding] = callRpc(office, 'readVisitResults', {}).findings;
  expect(finding?.visits).toContain('20 Maret 2026: terlaksana');
  expect(finding?.ground).toBe('kunjungan 20 Maret 2026: terlaksana');
});

test('A9: laporan benar restores tepat waktu, completeness unchanged', () => {
  const office = contradictedOffice();
  callRpc(office, 'startFollowUps', {});
  const before = shownFigures(office, 'Kerja Bakti', 'Feb 2026');
  office.clock.set('2026-03-27T10:15:00+07:00');
  expect(decide(office, 'report-right').message).toBe('Putusan untuk Betet dicatat: laporan benar.');
  expect(shownStates(office).Betet).toBe('✔ Tepat waktu, temuan dijelaskan 27 Maret 2026');
  const after = shownFigures(office, 'Kerja Bakti', 'Feb 2026');
  expect([after.Lengkap, after['Tepat waktu']]).toEqual([before.Lengkap, before['Tepat waktu']]);
  expect(findingRows(office, ['Status', 'Putusan', 'Selesai pada'])).toEqual([
    ['selesai', 'laporan benar, 27 Maret 2026 pukul 10.15: Fotonya cocok', '27 Maret 2026'],
  ]);
  expect(visitCells(office, 'Betet', ['Hasil'])).toEqual([['tidak terlaksana']]);
  const rows = shownRows(office, 'Tindak Lanjut');
  refresh(office);
  expect(shownRows(office, 'Tindak Lanjut')).toEqual(rows);
});

test('laporan tidak benar rejects the report through review, and its sender waits to be told', () => {
  const office = contradictedOffice();
  callRpc(office, 'startFollowUps', {});
  decide(office, 'report-wrong', 'Foto dari tahun lalu');
  expect(shownRecords(office, 'Laporan')[0]).toMatchObject({
    Pemeriksaan: 'Ditolak',
    'Catatan pemeriksaan': 'Foto dari tahun lalu',
  });
  expect(shownStates(office).Betet).toBe('✘ Lewat tenggat');
  expect(callRpc(office, 'readReviews', {}).untold.map(({ unit }) => unit)).toEqual(['Desa Betet']);
  expect(findingRows(office, ['Status'])).toEqual([['selesai']]);
});

test('diulang stays temuan until a further report for the period is accepted', () => {
  const office = contradictedOffice();
  callRpc(office, 'startFollowUps', {});
  decide(office, 'repeat', 'Kerjakan lagi');
  expect(shownStates(office).Betet).toBe('⚠ Temuan');
  sendReport(office, '2026-03-20T08:00:00', 'Betet', '2026-02-27');
  expect(shownStates(office).Betet).toBe('✔ Tepat waktu');
  expect(findingRows(office, ['Status', 'Selesai pada'])).toEqual([['selesai', '20 Maret 2026']]);
});

test('two officers enter a result at once: the second is told who did', () => {
  const office = reportedOffice();
  const stale = callRpc(office, 'readVisitResults', {}).waiting.find(({ unit }) => unit === 'Betet');
  enterResult(office, 'held');
  if (!stale) throw new Error('no visit');
  const second = callRpc(office, 'recordVisitResult', {
    ...stale,
    outcomes: [{ target: 'kerja-bakti', outcome: 'not-held' }],
    team: '',
    notes: '',
    photo: '',
  });
  expect(second.isDone).toBe(false);
  expect(second.message).toMatch(/^Kunjungan Betet sudah diubah oleh .+ sejak Anda melihatnya\./u);
  expect(visitCells(office, 'Betet', ['Hasil'])).toEqual([['terlaksana']]);
});

test('a row typed by hand gets a number at the next refresh, and keeps it when its date moves', () => {
  const office = visitOffice();
  typeRow(office, 'Kunjungan', { Desa: '35.22.20.2009 Sekaran', Tanggal: '5 Maret 2026' });
  refresh(office);
  expect(visitCells(office, 'Sekaran', ['Nomor'])).toEqual([['K-001']]);
  typeIn(office, 'Kunjungan', 'Sekaran', 'Tanggal', '6 Maret 2026');
  refresh(office);
  expect(visitCells(office, 'Sekaran', ['Nomor', 'Tanggal'])).toEqual([['K-001', '6 Maret 2026']]);
});
