// An officer who comes while another works waits for the lock, and gets in when it comes free.
import { googleLock } from '../../src/google/lock';

function withScriptLock(isFreeAfterMs: number): { readonly released: () => number } {
  let released = 0;
  const lock = {
    tryLock: (ms: number) => ms >= isFreeAfterMs,
    releaseLock: () => {
      released += 1;
    },
  };
  Object.assign(globalThis, { LockService: { getScriptLock: () => lock } });
  return { released: () => released };
}

test('one that comes free within half a minute lets the waiting one in', () => {
  const { released } = withScriptLock(29_000);
  expect(googleLock.runAlone(() => 'done')).toBe('done');
  expect(released()).toBe(1);
});

test('one that does not is given up, and nothing runs', () => {
  const { released } = withScriptLock(60_000);
  expect(googleLock.runAlone(() => 'done')).toBeUndefined();
  expect(released()).toBe(0);
});

test('it is released when the work fails', () => {
  const { released } = withScriptLock(0);
  expect(() =>
    googleLock.runAlone(() => {
      throw new Error('failed');
    }),
  ).toThrow('failed');
  expect(released()).toBe(1);
  expect(googleLock.runAlone(() => googleLock.runAlone(() => 'inside'))).toBe('inside');
});
