// Checks how an answer of a desa reaches its row of Tindak Lanjut once, whatever comes twice, late or changed.
import { type DesaAnswer, withAnswer } from '../../../src/core/follow-ups/desa-answer';
import { openFollowUp } from '../../../src/core/follow-ups/follow-up';
import { makeDateTime } from './made-moment';

const row = openFollowUp({
  key: 'temuan|35.22.20.2002|kerja-bakti|2026-02',
  text: '',
  kind: 'finding',
  origin: '',
  owner: '',
  due: null,
});

function opening(at: string): string {
  return `${at}, `;
}

function answer(id: string, moment: string, words: string, evidence = ''): DesaAnswer {
  const at = makeDateTime(moment);
  return { id, at, line: `${opening(at)}${words}`, evidence };
}

const first = answer('r1', '2026-03-17T10:15:00', 'benar', 'https://foto.example/1');

test('an open row is answered; the same sending read again changes nothing, not even the object', () => {
  const once = withAnswer(row, first, opening);
  expect(once).toMatchObject({ state: 'answered', response: first.line, evidence: first.evidence });
  expect(withAnswer(once, first, opening)).toBe(once);
});

test('an edit takes the place of its line; one that staff rewrote stays, and the edit stands below it', () => {
  const edit = answer('r1', '2026-03-17T11:00:00', 'keliru');
  const once = withAnswer(row, first, opening);
  expect(withAnswer(once, edit, opening).response).toBe(edit.line);
  const rewritten = { ...once, response: 'Dijelaskan lewat telepon' };
  expect(withAnswer(rewritten, edit, opening).response).toBe(`Dijelaskan lewat telepon\n${edit.line}`);
});

test('an older sending that arrives after the edit changes nothing', () => {
  const edit = answer('r1', '2026-03-17T11:00:00', 'keliru');
  const edited = withAnswer(row, edit, opening);
  expect(withAnswer(edited, first, opening)).toBe(edited);
});

test('what an execution left half done is finished, and not written a second time', () => {
  const half = { ...withAnswer(row, first, opening), answers: '' };
  const whole = withAnswer(half, first, opening);
  expect(whole).toEqual(withAnswer(row, first, opening));
});

test.each(['done', 'cancelled'] as const)('a row that is %s stays so, and keeps the answer', (state) => {
  expect(withAnswer({ ...row, state }, first, opening)).toMatchObject({ state, response: first.line });
});
