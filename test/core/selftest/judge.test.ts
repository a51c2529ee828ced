// What Uji di Google tries, as it was promised, and that what Google may do otherwise is called a failure.
import {
  type CheckKey,
  LATE_CHECKS,
  PAGE_CHECKS,
  type ServerCheck,
  STEPS,
} from '../../../src/core/selftest/check-key';
import type { Facts } from '../../../src/core/selftest/finding';
import { judge, type KnownOffice } from '../../../src/core/selftest/judge';

const promised: readonly (readonly [string, readonly CheckKey[]])[] = [
  ['in the page: its pass', ['pass']],
  [
    'a script with // in a string, in a template, after an apostrophe',
    ['slashInText', 'slashInTemplate', 'slashAfterApostrophe'],
  ],
  ['its length and hash', ['pageScript']],
  ['tags that Google drops', ['meta']],
  ['clipboard, download, print, height of the window', ['clipboard', 'download', 'print', 'height']],
  ['one round trip, with the raw error', ['rpc']],
  ['length, hash and time of each part of the script', ['part']],
  ['authorisation and scopes', ['consent']],
  ['a tab of 50 keyed columns with two hidden rows, read at once', ['tabMade', 'keysRead']],
  ['a column moved and found again', ['columnMoved']],
  ['a range sorted over the hidden rows', ['sorted', 'keysBack']],
  ['a row appended below a blank one', ['rowAppended']],
  ['developer metadata beside it', ['marks']],
  ['texts that look like formulas and numbers', ['formulaText', 'quotedNumber', 'leadingZeros']],
  ['language, zone, how 5/3/2026 is read', ['locale', 'zone', 'dateRead']],
  ['drop-down, protection, paint, filter, group', ['dropDown', 'protection', 'paint', 'filter', 'group']],
  ['10,000 cells', ['manyCells']],
  ['lock, properties, quota of mails', ['lock', 'store', 'mailQuota']],
  ['PDF, the address of the page', ['pdf', 'address']],
  [
    'a form made, published, shared',
    ['formMade', 'formQuestion', 'formPublished', 'formShared', 'formSignIn'],
  ],
  ['its destination step by step', ['formLinked', 'linkKnown', 'linkTab', 'stillOpen']],
  ['its link filled in, and shortened', ['prefilled', 'shortLink']],
  ['an answer by hand and its edit', ['answered', 'answerEdited']],
  [
    'triggers of the clock and of the form, a minute later',
    ['clockTrigger', 'formTrigger', 'clockFired', 'formFired'],
  ],
  ['the next opening and the next edit', ['opened', 'edited']],
  ['everything taken away again', ['cleaned']],
];

test('every promised check exists, and no other', () => {
  const known = [...PAGE_CHECKS, ...Object.values(STEPS).flat(), ...LATE_CHECKS];
  expect(promised.flatMap(([, keys]) => keys).sort()).toEqual([...known].sort());
});

const office: KnownOffice = {
  zone: 'Asia/Jakarta',
  hasPageAddress: false,
  parts: new Map([['part-office', '12:ab']]),
};

/** Of each check: facts as they should be, and as Google may give them otherwise. */
const table: Readonly<Record<ServerCheck, readonly [Facts, Facts]>> = {
  consent: [
    { missing: '', isComplete: true },
    { missing: 'script.send_mail', isComplete: false },
  ],
  locale: [{ locale: 'id_ID' }, { locale: 'en_US' }],
  zone: [{ zone: 'Asia/Jakarta' }, { zone: 'Etc/GMT' }],
  address: [{ kind: 'exec' }, { kind: 'dev' }],
  mailQuota: [{ left: 100 }, { left: 0 }],
  lock: [{ isTaken: true }, { isTaken: false }],
  pdf: [{ isPdf: true }, { isPdf: false }],
  part: [
    { name: 'part-office', mark: '12:ab' },
    { name: 'part-office', mark: '11:ab' },
  ],
  tabMade: [
    { hiddenRows: 2, frozenRows: 3 },
    { hiddenRows: 0, frozenRows: 3 },
  ],
  keysRead: [{ keys: 50 }, { keys: 49 }],
  columnMoved: [
    { wanted: 10, found: 10, keys: 50 },
    { wanted: 10, found: 11, keys: 50 },
  ],
  sorted: [{ keys: 50 }, { keys: 0 }],
  keysBack: [
    { row: 1, keys: 50 },
    { row: 4, keys: 50 },
  ],
  rowAppended: [
    { row: 15, wanted: 15 },
    { row: 14, wanted: 15 },
  ],
  formulaText: [
    { shown: '=1+1', formula: '' },
    { shown: '2', formula: '=1+1' },
  ],
  quotedNumber: [{ shown: '0812' }, { shown: '812' }],
  leadingZeros: [{ shown: '0812' }, { shown: '812' }],
  dateRead: [
    { day: '2026-03-05', locale: 'id_ID' },
    { day: '2026-05-03', locale: 'id_ID' },
  ],
  marks: [{ found: 10 }, { found: 9 }],
  dropDown: [{ kind: 'VALUE_IN_LIST' }, { kind: '' }],
  protection: [{ isWarning: true }, { isWarning: false }],
  paint: [{ rules: 1 }, { rules: 0 }],
  filter: [
    { isThere: true, firstRow: 3 },
    { isThere: true, firstRow: 1 },
  ],
  group: [
    { depth: 1, isFolded: true },
    { depth: 1, isFolded: false },
  ],
  manyCells: [
    { cells: 10_000, isSame: true },
    { cells: 10_000, isSame: false },
  ],
  store: [
    { freeBytes: 150_000, read: 8, written: 8 },
    { freeBytes: 149_999, read: 8, written: 8 },
  ],
  formMade: [{ hasId: true }, { hasId: false }],
  formQuestion: [{ items: 1 }, { items: 0 }],
  formPublished: [
    { isPublished: true, isOpen: true },
    { isPublished: true, isOpen: false },
  ],
  formShared: [
    { asked: 1, listed: 1 },
    { asked: 1, listed: 0 },
  ],
  formSignIn: [{ asksSignIn: false }, { asksSignIn: true }],
  formLinked: [{ isAsked: true }, { isAsked: false }],
  linkKnown: [{ isSame: true }, { isSame: false }],
  linkTab: [{ isThere: true }, { isThere: false }],
  stillOpen: [{ isOpen: true }, { isOpen: false }],
  prefilled: [{ isPrefilled: true }, { isPrefilled: false }],
  shortLink: [{ isShort: true }, { isShort: false }],
  clockTrigger: [{ isListed: true }, { isListed: false }],
  formTrigger: [{ isListed: true }, { isListed: false }],
  cleaned: [{ left: '' }, { left: 'Uji Google' }],
};

test.each(Object.entries(table) as [ServerCheck, readonly [Facts, Facts]][])(
  '%s passes as it should be, and fails otherwise',
  (check, [good, bad]) => {
    expect(judge(check, good, office)).toEqual({ verdict: 'passed' });
    expect(judge(check, bad, office)).toEqual({ verdict: 'failed' });
  },
);

test('what cannot be told is no failure: a zone before the set-up, a date in a foreign language', () => {
  expect(judge('zone', { zone: 'Etc/GMT' }, { ...office, zone: '' })).toEqual({
    verdict: 'untested',
    reason: 'unset',
  });
  expect(judge('dateRead', { day: '2026-05-03', locale: 'en_US' }, office)).toEqual({
    verdict: 'untested',
    reason: 'locale',
  });
});
