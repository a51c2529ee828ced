// What Uji di Google learns later: triggers, an answer sent by hand and its edit, the next opening and edit.
import type { Office } from 'local-office';
import type { Finding } from '../../../src/core/selftest/finding';
import { lineOf } from '../../../src/messages/selftest/finding-text';
import { copyOf } from '../kasiman';
import { askSelfTest, runSelfTest, testedOffice } from './self-test';

const prepared = testedOffice();

function news(office: Office): ReadonlyMap<string, Finding> {
  const { findings } = askSelfTest(office, 'selfTestLate', {});
  return new Map(findings.map((finding) => [finding.check, finding]));
}

function lines(found: ReadonlyMap<string, Finding>): string[] {
  return [...found.values()].map(lineOf).sort();
}

function officeAfter(kind: 'plain' | 'form'): Office {
  const office = copyOf(prepared);
  runSelfTest(office, kind);
  return office;
}

/** Fills in the test's form, whose one question is called 1. */
function send(office: Office, answer: string, editOf?: string): string {
  const form = Object.values(office.state.forms).find(({ title }) => title === 'UJI, hapus');
  const delivery = office.submitForm(form?.id ?? '', { '1': answer }, editOf === undefined ? {} : { editOf });
  if (!delivery.accepted) throw new Error('the answer was refused');
  return delivery.response.id;
}

const minute = 60_000;

describe('a plain test', () => {
  test('hears of its clock trigger, with its authority and its name', () => {
    const office = officeAfter('plain');
    office.clock.advance(2 * minute);
    expect(lines(news(office))).toEqual([
      expect.stringMatching(/^✔ Pemicu jam berjalan \(\d+ ms\): Izin FULL, menyebut pemicunya\.$/u),
    ]);
  });

  test('hears of the next opening and the next edit, once, with their authority and time', () => {
    const office = officeAfter('plain');
    office.clock.advance(2 * minute);
    office.openWorkbook();
    office.openWorkbook();
    office.editAsUser('A30', 'x', 'Libur');
    office.editAsUser('A31', 'x', 'Libur');
    expect(lines(news(office))).toEqual([
      expect.stringMatching(/^✔ Pembukaan buku kerja \(onOpen\) \(\d+ ms\): Izin LIMITED\.$/u),
      expect.stringMatching(/^✔ Pemicu jam/u),
      expect.stringMatching(/^✔ Suntingan sel \(onEdit\) \(\d+ ms\): Izin LIMITED\.$/u),
    ]);
  });

  test('says when triggers are lost', () => {
    const office = officeAfter('plain');
    office.faults.loseTriggers();
    office.clock.advance(4 * minute);
    expect(lines(news(office))).toEqual([]);
    office.clock.advance(2 * minute);
    expect(lines(news(office))).toEqual([
      '✘ Pemicu jam berjalan: Lima menit berlalu dan pemicunya tidak datang. Pemicu jam tidak berjalan, atau tanpa izin penuh. Kirim hasil ini kepada pengelola.',
    ]);
  });

  test('hears once of a trigger that comes twice', () => {
    const office = officeAfter('plain');
    office.faults.repeatEvents();
    office.clock.advance(2 * minute);
    expect(lines(news(office))).toEqual([expect.stringMatching(/^✔ Pemicu jam berjalan/u)]);
    expect(office.executions.at(-1)?.error ?? null).toBeNull();
  });

  test('says when an opening takes longer than Google gives it', () => {
    const office = officeAfter('plain');
    office.faults.latency({ readMs: 31_000, writeMs: 7, localMs: 0 });
    office.editAsUser('A30', 'x', 'Libur');
    office.faults.latency(null);
    expect(news(office).get('edited')?.verdict).not.toBe('passed');
  });

  test('costs the openings and edits of other days no call', () => {
    const calls = (office: Office): (number | undefined)[] => {
      office.openWorkbook();
      office.editAsUser('A30', 'x', 'Libur');
      return office.executions.slice(-2).map(({ calls: { read, write } }) => read + write);
    };
    const other = copyOf(prepared);
    calls(other);
    const untouched = calls(other);
    const office = officeAfter('plain');
    office.clock.advance(2 * minute);
    calls(office);
    news(office);
    expect(calls(office)).toEqual(untouched);
  });

  test('hears nothing of openings in an office that never tested', () => {
    const office = copyOf(prepared);
    office.openWorkbook();
    expect(askSelfTest(office, 'selfTestLate', {})).toEqual({
      run: '',
      kind: 'plain',
      findings: [],
      awaited: [],
      formAddress: '',
    });
  });
});

describe('a test with a form', () => {
  test('hears of the answer, of its trigger, and that an edit keeps its id and has a newer time', () => {
    const office = officeAfter('form');
    const id = send(office, 'satu');
    expect([...news(office).keys()].sort()).toEqual(['answered', 'formFired']);
    office.clock.advance(2 * minute);
    send(office, 'dua', id);
    const found = news(office);
    expect([...found.values()].map(({ verdict }) => verdict)).toEqual(Array(4).fill('passed'));
    const edit = found.get('answerEdited');
    expect(edit && lineOf(edit)).toBe('✔ Jawaban yang diubah: Id sama, waktu lebih baru.');
  });

  test('says when an edit comes as another answer', () => {
    const office = officeAfter('form');
    send(office, 'satu');
    news(office);
    office.clock.advance(minute);
    send(office, 'dua');
    const edit = news(office).get('answerEdited');
    expect(edit && lineOf(edit)).toBe(
      '✘ Jawaban yang diubah: 2 jawaban terpisah. Jawaban yang diubah datang sebagai jawaban baru. Kirim hasil ini kepada pengelola.',
    );
  });

  test('says when the trigger of the form is lost', () => {
    const office = officeAfter('form');
    office.faults.loseTriggers();
    send(office, 'satu');
    news(office);
    office.clock.advance(6 * minute);
    expect(news(office).get('formFired')?.verdict).toBe('failed');
  });

  test('gives the form to whoever opens the dialog again, until it is ended', () => {
    const office = officeAfter('form');
    const { run, formAddress, awaited } = askSelfTest(office, 'selfTestLate', {});
    expect(formAddress).toMatch(/^https:\/\/docs\.google\.com\/forms\/.+entry\.\d+=uji$/u);
    expect(awaited).toEqual(['clockFired', 'formFired', 'answered', 'answerEdited']);
    askSelfTest(office, 'selfTestEnd', { run });
    expect(askSelfTest(office, 'selfTestLate', {}).run).toBe('');
  });

  test('a report of the office is recorded meanwhile, and the test’s answer is not', () => {
    const office = officeAfter('form');
    const rows = (): number =>
      Object.values(office.state.workbooks)[0]?.sheets.find(({ name }) => name === 'Laporan')?.rows.length ??
      0;
    const before = rows();
    send(office, 'satu');
    office.clock.advance(24 * 60 * minute);
    expect(rows()).toBe(before);
    expect(office.outbox).toEqual(prepared.outbox);
  });
});
