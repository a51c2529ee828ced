// The check code that shows whose form link was used.
import { createHmac } from 'node:crypto';
import { codeOfSeal, normaliseCode } from '../../../src/core/forms/link-code';

function sealOf(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}
function codesUnder(secret: string): string[] {
  return Array.from({ length: 852 }, (_, index) =>
    codeOfSeal(sealOf(`kerja-bakti|35.22.20.${2001 + index}`, secret)),
  );
}

test("a code is five letters or digits that can't be confused when read aloud", () => {
  for (const code of codesUnder('rahasia')) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{5}$/u);
});

test('with another secret every desa has another code', () => {
  const other = codesUnder('lain');
  expect(codesUnder('rahasia').filter((code, index) => code === other[index])).toEqual([]);
});

test('every letter of the alphabet is used about equally often', () => {
  const counts = new Map<string, number>();
  for (const letter of codesUnder('rahasia').join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(counts.size).toBe(32);
  expect(Math.max(...counts.values())).toBeLessThan(2 * ((852 * 5) / 32));
});

test.each(['', 'xyz', 'abc', 'ABCDEF0123456789'])('%s is no seal and gives no code', (text) => {
  expect(codeOfSeal(text)).toBe('');
});

test.each([
  ['  rh-k dt ', 'RHKDT'],
  ['RHKDT', 'RHKDT'],
  ['x'.repeat(100), 'X'.repeat(20)],
])('%s is read as %s', (typed, read) => {
  expect(normaliseCode(typed)).toBe(read);
});
