// A berita acara may have a number: of the letters' own numbers, taken once, never reused. A meeting's number is never reused either.
import type { Office } from 'local-office';
import { callRpc } from '../kasiman';
import { deleteRow, shownCells } from '../sheet-cells';
import { contradictedOffice } from '../visits/visit-office';
import {
  heldOffice,
  invitedOffice,
  meetingOffice,
  paperAsked,
  rakor,
  rakorDraft,
  view,
} from './meeting-office';

const first = '400.10/1/412.520/II/2026';

function record(office: Office, request: string, isNumbered = true) {
  return callRpc(office, 'meetingPaper', { ...paperAsked(request), kind: 'record', isNumbered });
}

function numbers(office: Office): string[][] {
  return shownCells(office, 'Surat', ['Nomor']);
}

test('a berita acara takes the next number of the letters where that is ticked, and bears it', () => {
  const office = heldOffice();
  const { id, message, papers } = record(office, 'acara00001');
  expect(message).toBe(
    `Berita acara Rapat Koordinasi 12 Februari 2026 dengan nomor ${first} tersimpan di tab Surat.`,
  );
  expect(papers[0]?.stateWord).toBe(`KONSEP · nomor ${first}`);
  expect(callRpc(office, 'meetingPaperText', { id }).html).toContain(`NOMOR ${first}`);
  expect(callRpc(office, 'previewLetter', view(office).invitation.letter).numbers).toEqual([
    '400.10/2/412.520/II/2026',
  ]);
});

test('the same press takes one number; another version takes another; without the tick there is none', () => {
  const office = heldOffice();
  record(office, 'acara00001');
  record(office, 'acara00001');
  expect(numbers(office)).toEqual([[first]]);
  record(office, 'acara00002');
  record(office, 'acara00003', false);
  expect(numbers(office)).toEqual([[first], ['400.10/2/412.520/II/2026'], ['']]);
});

test('only a berita acara has a number', () => {
  const office = heldOffice();
  for (const kind of ['minutes', 'attendance', 'news'] as const)
    callRpc(office, 'meetingPaper', { ...paperAsked('naskah0001'), kind, isNumbered: true });
  callRpc(office, 'meetingFinish', { ...paperAsked('selesai001'), isNumbered: true });
  expect(numbers(office).flat().join('')).toBe('');
});

test('the number of a berita acara whose row was deleted is not used again', () => {
  const office = heldOffice();
  record(office, 'acara00001');
  deleteRow(office, 'Surat', 0);
  record(office, 'acara00002');
  expect(numbers(office)).toEqual([['400.10/2/412.520/II/2026']]);
});

test('that of a visit may have one too', () => {
  const office = contradictedOffice();
  const asked = { number: 'K-001', request: 'permintaan1', isNumbered: true };
  const { id, message } = callRpc(office, 'makeVisitRecord', asked);
  const [[number = ''] = []] = numbers(office);
  expect(number).toMatch(/1\/.*2026$/u);
  expect(message).toContain(`dengan nomor ${number} tercatat`);
  expect(callRpc(office, 'makeVisitRecord', asked).id).toBe(id);
  expect(callRpc(office, 'meetingPaperText', { id }).html).toContain(`NOMOR ${number}`);
  expect(numbers(office)).toEqual([[number]]);
});

test('a meeting whose row was deleted leaves its number to its list and decisions: the next one has another', () => {
  const office = heldOffice();
  deleteRow(office, 'Rapat', 0);
  const { view: next } = callRpc(office, 'meetingSave', rakorDraft(office, { date: '12 Maret 2026' }));
  expect(next.line.number).toBe('R-002');
  expect(next.presence.rows).toEqual([]);
  expect(next.items).toEqual([]);
});

test('a meeting that was put off is called by its new day in Kehadiran, and keeps its list', () => {
  const office = invitedOffice();
  const { draft, presence } = view(office);
  callRpc(office, 'meetingSave', { ...draft, date: '19 Februari 2026' });
  expect(new Set(shownCells(office, 'Kehadiran', ['Rapat']).flat())).toEqual(
    new Set(['Rapat Koordinasi, 19 Feb 2026']),
  );
  expect(view(office).presence).toEqual(presence);
});

test('without a list nothing is called anew', () => {
  const office = meetingOffice();
  const { view: saved } = callRpc(office, 'meetingSave', rakorDraft(office));
  callRpc(office, 'meetingSave', { ...saved.draft, title: 'Rakor Februari' });
  expect(view(office, rakor.number).line.title).toBe('Rakor Februari');
  expect(shownCells(office, 'Kehadiran', ['Rapat'])).toEqual([]);
});
