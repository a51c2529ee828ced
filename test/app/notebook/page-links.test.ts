// A link holds to its last second and no longer, and only with every letter of its signature.
import {
  judgePageLink,
  type LinkStore,
  makePageLink,
  readPageLinks,
} from '../../../src/app/notebook/page-links';
import { parsePlainDateTime } from '../../../src/core/time/plain-date';
import { moment } from '../../core/kasiman';

const signer = {
  sign: (text: string, secret: string) => Buffer.from(`${text}|${secret}`).toString('hex'),
  newSecret: () => 'rahasia',
};

function made(): { readonly store: LinkStore; readonly token: string } {
  const notes: Record<string, string> = {};
  const store: LinkStore = { purpose: 'halaman', notes };
  const notebook = { readAll: () => notes, write: (entries: object) => Object.assign(notes, entries) };
  const token = makePageLink({ signer, notebook }, store, {
    label: 'camat',
    untilText: '',
    days: 1,
    now: moment('2026-02-10 09:00'),
  });
  return { store, token };
}

function at(text: string) {
  const parsed = parsePlainDateTime(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

test.each([
  ['at once', '2026-02-10T09:00:00', 'holds', 1],
  ['in its last second', '2026-02-11T08:59:59', 'holds', 1],
  ['when its time is over', '2026-02-11T09:00:00', 'expired', 0],
])('%s', (_, now, verdict, listed) => {
  const { store, token } = made();
  expect(judgePageLink({ signer }, store, token, at(now))).toBe(verdict);
  expect(readPageLinks(store, at(now))).toHaveLength(listed);
});

test('a token with another last letter is unknown', () => {
  const { store, token } = made();
  const forged = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`;
  expect(judgePageLink({ signer }, store, forged, at('2026-02-10T09:00:00'))).toBe('unknown');
});

test('F43: a link opens nothing before it is logged; asked for again it is the same link', () => {
  const notes: Record<string, string> = {};
  const store: LinkStore = { purpose: 'halaman', notes };
  const notebook = { readAll: () => notes, write: (entries: object) => Object.assign(notes, entries) };
  const now = moment('2026-02-10 09:00');
  const make = (log: (isAgain: boolean) => void): string =>
    makePageLink(
      { signer, notebook },
      store,
      { label: 'camat', untilText: '', days: 1, now },
      (_, isAgain) => {
        expect(readPageLinks(store, now)).toEqual([]);
        log(isAgain);
      },
    );
  expect(() =>
    make(() => {
      throw new Error('died');
    }),
  ).toThrow('died');
  expect(readPageLinks(store, now)).toEqual([]);
  const seen: boolean[] = [];
  const token = make((isAgain) => seen.push(isAgain));
  expect(seen).toEqual([true]);
  expect(readPageLinks(store, now)).toHaveLength(1);
  expect(judgePageLink({ signer }, store, token, now)).toBe('holds');
});
