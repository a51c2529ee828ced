// Checks the papers of visits: the letter of assignment with its number, the record, the calendar without people.
import type { Office } from 'local-office';
import { callRpc, shownRows } from '../kasiman';
import { refresh } from '../office-actions';
import { typeIn } from '../sheet-cells';
import {
  contradictedOffice,
  officeBeforeVisits,
  planSchedule,
  targets,
  visitCells,
  visitOffice,
} from './visit-office';

function marchLetter(office: Office) {
  return callRpc(office, 'proposeLetter', { kind: 'assignment', month: '2026-03' }).draft;
}

/** The calendar's lines as a program reads them. */
function calendarLines(office: Office): string[] {
  return callRpc(office, 'readCalendar', {}).text.replace(/\r\n /gu, '').split('\r\n');
}

function plannedOffice(): Office {
  const office = visitOffice();
  typeIn(office, 'Tim', 'Camat', 'Nama', 'Drs. Sutrisno');
  planSchedule(office);
  return office;
}

test('F15, F16: the letter of assignment is filled from the visits of the month, with team and other institutions', () => {
  const office = plannedOffice();
  typeIn(office, 'Kunjungan', 'Betet', 'Instansi lain', 'KUA Kasiman; Puskesmas Kasiman');
  const { stops, members } = marchLetter(office);
  expect(stops.split('\n')).toEqual([
    'Desa Batokan, 9 Maret 2026',
    'Desa Betet, 25 Maret 2026',
    'bersama KUA Kasiman, Puskesmas Kasiman',
  ]);
  expect(members.split('\n')[0]).toBe('Drs. Sutrisno; Camat; Kecamatan Kasiman');
});

test('A3: its number is written back beside the visits, once, and they stay when the schedule is made again', () => {
  const office = plannedOffice();
  const draft = marchLetter(office);
  const { numbers } = { numbers: callRpc(office, 'makeLetter', { id: 'surat-tugas-maret', draft }).register };
  const number = numbers[0]?.number ?? '';
  expect(visitCells(office, 'Batokan', ['Surat tugas'])).toEqual([[number]]);
  expect(visitCells(office, 'Betet', ['Surat tugas'])).toEqual([[number]]);
  expect(visitCells(office, 'Tembeling', ['Surat tugas'])).toEqual([['']]);
  expect(marchLetter(office).stops).toBe('');
  const lines = callRpc(office, 'previewSchedule', { targets }).lines;
  expect(lines.filter(({ kind }) => kind === 'fixed').map(({ unit }) => unit)).toEqual(['Batokan', 'Betet']);
});

describe('the letter of assignment of one visit', () => {
  function letterOf(office: Office, visit: string) {
    return callRpc(office, 'proposeLetter', { kind: 'assignment', month: '2026-02', visit });
  }

  test('is filled from that visit alone, whatever month was shown, and offers the others', () => {
    const office = plannedOffice();
    typeIn(office, 'Tim', 'Camat', 'Pangkat, NIP/NRP', 'Pembina, NIP 19700101 199003 1 001');
    const { draft, visits } = letterOf(office, 'K-002');
    expect(draft).toMatchObject({ visit: 'K-002', month: '2026-03', stops: 'Desa Betet, 25 Maret 2026' });
    expect(draft.members.split('\n').slice(0, 2)).toEqual([
      'Drs. Sutrisno; Camat; Kecamatan Kasiman; Pembina, NIP 19700101 199003 1 001',
      'Kapolsek; Kapolsek; Polsek Kasiman',
    ]);
    expect(visits.slice(0, 3).map(({ text }) => text)).toEqual([
      'Semua kunjungan Februari 2026',
      'K-001 · Batokan · 9 Maret 2026',
      'K-002 · Betet · 25 Maret 2026',
    ]);
  });

  test('carries the link of its own form of results, which opens filled in; before the form was made it has none', () => {
    const office = plannedOffice();
    expect(letterOf(office, 'K-002').draft.results).toBe('');
    callRpc(office, 'prepareResultForm', {});
    const { draft } = letterOf(office, 'K-002');
    const [, link = ''] = /^Desa Betet, 25 Maret 2026: (https:\S+)$/u.exec(draft.results) ?? [];
    expect(office.readFormLink(link).answers).toMatchObject({ Kunjungan: 'K-002 · Betet · 25 Maret 2026' });
    const { html } = callRpc(office, 'previewLetter', draft);
    expect(html).toContain('Hasilnya disampaikan melalui formulir berikut:');
    expect(html).toContain(`<a href="${link.replace(/&/gu, '&amp;')}">`);
    expect(marchLetter(office).results.split('\n')).toHaveLength(2);
  });

  test('A3: its number stands beside that visit only, even if Tujuan was typed anew', () => {
    const office = plannedOffice();
    const { draft } = letterOf(office, 'K-002');
    const asked = { ...draft, stops: 'Balai Desa Betet' };
    const { register } = callRpc(office, 'makeLetter', { id: 'surat-tugas-betet', draft: asked });
    expect(visitCells(office, 'Betet', ['Surat tugas'])).toEqual([[register[0]?.number]]);
    expect(visitCells(office, 'Batokan', ['Surat tugas'])).toEqual([['']]);
    expect(() => letterOf(office, 'K-002')).toThrow('Kunjungan K-002 sudah punya surat tugas');
  });

  test('the button of Minggu ini opens the page at its visit', () => {
    const office = plannedOffice();
    callRpc(office, 'openVisitLetters', { number: 'K-002' });
    expect(office.dialogs[office.dialogs.length - 1]?.html ?? '').toContain('data-tentang="K-002"');
    expect(() => callRpc(office, 'openVisitLetters', { number: '"><script>' })).toThrow();
  });

  test('an office that does not plan its visits is offered none', () => {
    const { visits, draft } = letterOf(officeBeforeVisits(), '');
    expect([visits, draft.results]).toEqual([[], '']);
  });
});

test('A3: a letter whose making died before the number was written back is completed by asking again', () => {
  const office = plannedOffice();
  const draft = marchLetter(office);
  const make = () => callRpc(office, 'makeLetter', { id: 'surat-tugas-mati', draft });
  make();
  const [[number] = []] = visitCells(office, 'Betet', ['Surat tugas']);
  typeIn(office, 'Kunjungan', 'Betet', 'Surat tugas', '');
  make();
  expect(visitCells(office, 'Betet', ['Surat tugas'])).toEqual([[number]]);
});

test('each visit stands in the calendar under its number, moves with its day, and names nobody', () => {
  const office = plannedOffice();
  refresh(office);
  const uid = 'UID:kunjungan.K-001@35.22.20.pantau-desa';
  const before = calendarLines(office);
  expect(before.filter((line) => line === uid)).toHaveLength(1);
  expect(before).toContain('SUMMARY:Kunjungan Desa Batokan');
  expect(before).toContain('DTSTART;VALUE=DATE:20260309');
  expect(before.join(' ')).not.toContain('Sutrisno');
  typeIn(office, 'Kunjungan', 'Batokan', 'Tanggal', '10 Maret 2026');
  const after = calendarLines(office);
  expect(after.filter((line) => line === uid)).toHaveLength(1);
  expect(after).toContain('DTSTART;VALUE=DATE:20260310');
});

test('an office that does not plan its visits has none in its calendar', () => {
  const office = officeBeforeVisits();
  typeIn(office, 'Kunjungan', 0, 'Tanggal', '9 Maret 2026');
  expect(calendarLines(office).filter((line) => line.includes('kunjungan'))).toEqual([]);
});

describe('Berita acara kunjungan', () => {
  function recordOf(office: Office, request = 'permintaan1') {
    return callRpc(office, 'makeVisitRecord', { number: 'K-001', request });
  }

  test('names the day in words, who was there, what was reported and what was found; two parties sign', () => {
    const office = contradictedOffice();
    expect(callRpc(office, 'readVisitResults', {}).made).toEqual([
      { number: 'K-001', title: 'K-001 · Betet · 14 Maret 2026' },
    ]);
    const { id, message } = recordOf(office);
    expect(message).toBe('Berita acara kunjungan K-001 Desa Betet 14 Maret 2026 tercatat di tab Surat.');
    const html = callRpc(office, 'meetingPaperText', { id })
      .html.replace(/<[^>]+>/gu, ' ')
      .replace(/\s+/gu, ' ');
    for (const words of [
      'Sabtu tanggal empat belas bulan Maret tahun dua ribu dua puluh enam (14 Maret 2026), bertempat di Desa Betet',
      'Kerja Bakti Februari 2026 kegiatan 20 Februari 2026, laporan diterima 2 Maret 2026 tidak terlaksana',
      'Catatan: Lokasi belum dibersihkan',
      'Pihak kedua, Kepala Desa Betet',
      'Pihak pertama, Camat',
    ])
      expect(html).toContain(words);
    expect(
      Buffer.from(callRpc(office, 'printLetters', { ids: [id] }).base64, 'base64').toString('latin1'),
    ).toMatch(/^%PDF-/u);
  });

  test('the same press makes one, another press a second version; the visit stays as it is', () => {
    const office = contradictedOffice();
    const before = shownRows(office, 'Kunjungan');
    expect(recordOf(office).id).toBe(recordOf(office).id);
    expect(recordOf(office, 'permintaan2').message).toContain('(versi 2)');
    expect(shownRows(office, 'Kunjungan')).toEqual(before);
  });

  test('a visit without result has none', () => {
    expect(() => recordOf(plannedOffice())).toThrow('Kunjungan K-001 belum punya hasil');
  });
});
