// The panel Tindak lanjut through the shipped bundle: what has to follow, closed and added in one place.
import type { Office } from 'local-office';
import type { TaskLine } from '../../../src/app/follow-ups/rpc-tasks';
import { callRpc, kasimanOffice } from '../kasiman';
import { decidedDraft, heldOffice, view } from '../meetings/meeting-office';
import { refresh } from '../office-actions';
import { shownCells, shownRecords, typeRow } from '../sheet-cells';
import { contradictedOffice } from '../visits/visit-office';

/** Every line with its group. */
function shown(office: Office): readonly (readonly [string, TaskLine])[] {
  return callRpc(office, 'readTasks', {}).groups.flatMap(({ group, lines }) =>
    lines.map((line) => [group, line] as const),
  );
}

function lineOf(office: Office, text: string): TaskLine {
  const found = shown(office).find(([, line]) => line.text === text)?.[1];
  if (found === undefined) throw new Error(`no line ${text}`);
  return found;
}

/** In March: the decision of February is overdue, the task is not. */
function marchWithTasks(): Office {
  const office = heldOffice();
  office.clock.set('2026-03-16T09:00:00+07:00');
  return office;
}

test('an office that has not begun sees no tab of it and one button', () => {
  const office = kasimanOffice();
  expect(callRpc(office, 'readTasks', {})).toEqual({ isInUse: false, groups: [] });
  expect(() => callRpc(office, 'addTask', { name: 'abcdef01', line: 'Arsip' })).toThrow('Mulai memakai');
});

test('decisions, tasks and typed rows stand by their day; findings point to Kunjungan', () => {
  const office = marchWithTasks();
  typeRow(office, 'Tindak Lanjut', { Uraian: 'Rapikan gudang', 'Penanggung jawab': 'Sekcam' });
  expect(shown(office).map(([group, { text, facts, origin }]) => [group, text, facts, origin])).toEqual([
    [
      'overdue',
      'Kerja bakti bersama sebulan sekali',
      'keputusan · semua desa · tenggat 28 Feb 2026 · lewat tenggat',
      'Dari Rapat Koordinasi 12 Februari 2026',
    ],
    [
      'soon',
      'Mendata poskamling',
      'tugas · Betet · tenggat 10 Apr 2026 · terbuka',
      'Dari Rapat Koordinasi 12 Februari 2026',
    ],
    ['undated', 'Rapikan gudang', 'tugas · Sekcam · terbuka', ''],
  ]);
});

test('closing notes day, note and who; opened again it is open; the meeting after it no longer takes it over', () => {
  const office = marchWithTasks();
  const { id, state: seen } = lineOf(office, 'Mendata poskamling');
  const { message } = callRpc(office, 'settleTask', { id, seen, state: 'done', note: 'daftar sudah masuk' });
  expect(message).toBe('Dicatat: selesai.');
  expect(
    shownCells(office, 'Tindak Lanjut', ['Status', 'Selesai pada', 'Tanggapan'], {
      Uraian: 'Mendata poskamling',
    }),
  ).toEqual([['selesai', '16 Maret 2026', '16 Maret 2026: daftar sudah masuk']]);
  expect(shownRecords(office, 'Log Perubahan').at(-1)).toMatchObject({
    Apa: 'Tindak Lanjut · Mendata poskamling',
    Semula: 'terbuka',
    Menjadi: 'selesai: daftar sudah masuk',
  });
  expect(view(office).items[1]?.stateWord).toBe('selesai');
  callRpc(office, 'settleTask', { id, seen: 'done', state: 'open', note: '' });
  expect(
    shownCells(office, 'Tindak Lanjut', ['Status', 'Selesai pada'], { Uraian: 'Mendata poskamling' }),
  ).toEqual([['terbuka', '']]);
});

test('a decision names the obligation that was made of it', () => {
  const office = heldOffice();
  callRpc(office, 'obligeDecision', decidedDraft(office));
  expect(lineOf(office, 'Kerja bakti bersama sebulan sekali').facts).toBe(
    'keputusan · semua desa · tenggat 28 Feb 2026 · terbuka · kewajiban: kerja-bakti-bersama',
  );
});

test('two officers: the second is told, and nothing is overwritten', () => {
  const office = marchWithTasks();
  const { id, state: seen } = lineOf(office, 'Mendata poskamling');
  callRpc(office, 'settleTask', { id, seen, state: 'done', note: '' });
  const { message } = callRpc(office, 'settleTask', { id, seen, state: 'cancelled', note: 'keliru' });
  expect(message).toBe('Sudah dicatat selesai oleh petugas lain. Tidak ada yang diubah; periksa daftarnya.');
  expect(
    shownCells(office, 'Tindak Lanjut', ['Status', 'Tanggapan'], { Uraian: 'Mendata poskamling' }),
  ).toEqual([['selesai', '']]);
});

test('a row that somebody typed is closed like any other; a row that is gone is refused', () => {
  const office = marchWithTasks();
  typeRow(office, 'Tindak Lanjut', { Uraian: 'Rapikan gudang', 'Penanggung jawab': 'Sekcam' });
  const { id, state: seen } = lineOf(office, 'Rapikan gudang');
  callRpc(office, 'settleTask', { id, seen, state: 'cancelled', note: '' });
  expect(shownCells(office, 'Tindak Lanjut', ['Status'], { Uraian: 'Rapikan gudang' })).toEqual([['batal']]);
  expect(() => callRpc(office, 'settleTask', { id: 'hilang', seen, state: 'done', note: '' })).toThrow(
    'tidak ada lagi',
  );
});

test('a finding is closed by its verdict only', () => {
  const office = contradictedOffice();
  callRpc(office, 'startFollowUps', {});
  refresh(office);
  const [[, finding] = []] = shown(office);
  expect(finding).toMatchObject({ isFinding: true, state: 'open' });
  expect(() =>
    callRpc(office, 'settleTask', { id: finding?.id ?? '', seen: 'open', state: 'done', note: '' }),
  ).toThrow('Temuan ditutup dengan putusannya di Kunjungan');
});

test('a task is added once however often it is sent, for a desa by its label, and the next rakor takes it over', () => {
  const office = marchWithTasks();
  const asked = { name: 'abcdef0123', line: 'Perbaiki papan | betet | 20 Maret 2026' };
  expect(callRpc(office, 'addTask', asked).message).toBe('Tugas ditambahkan.');
  callRpc(office, 'addTask', asked);
  expect(
    shownCells(office, 'Tindak Lanjut', ['Jenis', 'Penanggung jawab', 'Tenggat'], {
      Uraian: 'Perbaiki papan',
    }),
  ).toEqual([['tugas', '35.22.20.2002 Betet', '20 Maret 2026']]);
  const { draft } = callRpc(office, 'meetingPropose', { number: 'R-001' });
  const { view: next } = callRpc(office, 'meetingSave', draft);
  const screen = callRpc(office, 'meetingScreen', { number: next.line.number });
  expect(screen.carried.map(({ text }) => text)).toContain('Perbaiki papan');
  const odd = callRpc(office, 'addTask', { name: 'abcdef0124', line: 'Arsip | Sekcam | sesudah panen' });
  expect(odd.message).toContain('belum terbaca');
  expect(() => callRpc(office, 'addTask', { name: 'abcdef0125', line: '  ' })).toThrow('Tulis uraiannya');
});
