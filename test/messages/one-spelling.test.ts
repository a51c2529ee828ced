// A figure has one spelling in every face: 1.234, 88,9 %, 09.00 WIB, 12 Februari 2026.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { pageDataOf } from '../../src/app/camat/page-data';
import type { ComplianceCell } from '../../src/core/compliance/compliance-cell';
import { cellNote } from '../../src/messages/compliance/cell-note';
import { stateText } from '../../src/messages/compliance/state-text';
import { renderDigestEmail } from '../../src/messages/reminders/digest-email';
import { renderEscalationEmail } from '../../src/messages/reminders/escalation-email';
import { renderReminderEmail } from '../../src/messages/reminders/reminder-email';
import { whatsappReminder } from '../../src/messages/reminders/whatsapp-text';
import { typedHours } from '../../src/messages/time/typed-hours';
import { renderSummary } from '../../src/tables/camat/summary-tab';
import { anyOffice, lawRuns, type RandomOffice } from '../core/arbitrary-office';
import { itemOf, KASIMAN } from './mails';
import { drawn, letterTexts } from './said-numbers';
import { anyWork, messagesOf, textsOfWork } from './said-of-work';

/** Spellings that no text has; years, codes of units and numbers of letters are written as they are. */
const wrongSpellings: readonly (readonly [string, RegExp])[] = [
  ['a share without its decimal or its blank', /(?<![\d,])\d+(?:[.]\d+)?\s?%|\d,\d{2,}\s?%|\d,\d%/u],
  ['thousands without a point', /(?<![\d./:–-])(?!(?:19|20)\d{2}(?!\d))\d{4,}(?![\d.])/u],
  ['a decimal point', /(?<![\d.])\d+\.\d{1,2}(?![\d.])(?! (?:WIB|WITA|WIT)|\.)/u],
  ['a day as in a table of the computer', /\b\d{4}-\d{2}-\d{2}\b/u],
  ['a time with a colon', /\b\d{1,2}:\d{2}\b/u],
  ['a time without its zone', /\b(?:pukul )?\d{2}\.\d{2}(?!\.?\d)(?! (?:WIB|WITA|WIT))/u],
];

/** Every text about an office that leaves the workbook or is read in it. */
function textsOf(office: RandomOffice): readonly (readonly [face: string, text: string])[] {
  const known = drawn(office);
  const { matrix, summary, now } = known;
  const { visits, reports, today } = office;
  const words = new Map();
  const figures = { profile: KASIMAN, matrix, summary, visits, problems: 1234, now };
  const page = pageDataOf({ ...figures, reports, visitRows: [], followUps: null, allReports: [] });
  const owed: readonly ComplianceCell[] = matrix.cells
    .filter(({ expected, isFulfilled }) => expected.expected === 1 && !isFulfilled)
    .slice(0, 12);
  const mails = owed.flatMap((cell) => {
    const item = itemOf(cell);
    const facts = { profile: KASIMAN, position: '', contactPerson: '', contactPhone: '', words };
    return [
      ['reminder', renderReminderEmail({ ...facts, owed: [{ item, url: '' }] }).text] as const,
      ['WhatsApp', whatsappReminder({ profile: KASIMAN, cell, url: '', words })] as const,
    ];
  });
  return [
    ...renderSummary(figures)
      .cells.flat()
      .map((text) => ['Ringkasan', String(text)] as const),
    [
      'digest',
      renderDigestEmail({ profile: KASIMAN, unitWord: 'desa', summary, today, lastRun: null, words }).text,
    ],
    ...(owed.length === 0 ? [] : [['escalation', renderEscalationEmail(KASIMAN, owed, words).text] as const]),
    ...mails,
    ['page', page.headline],
    ...page.details.map((text) => ['page', text] as const),
    ...page.tasks.flatMap((row) => [...row].map((text) => ['page', String(text)] as const)),
    ...page.obligations.flatMap(({ shown }) =>
      shown.flatMap(({ why }) => Object.values(why).map((text) => ['page', text] as const)),
    ),
    ...matrix.cells.map((cell) => ['Kepatuhan', stateText(cell)] as const),
    ...matrix.cells.map((cell) => ['note', cellNote(cell, [])] as const),
    ...letterTexts(office, known).map((text) => ['letter', text] as const),
  ];
}

/** What the office owes, for its letters. */
function owedOf(office: RandomOffice): readonly ComplianceCell[] {
  const { matrix } = drawn(office);
  return matrix.cells
    .filter(({ expected, isFulfilled }) => expected.expected === 1 && !isFulfilled)
    .slice(0, 6);
}

const officeWithWork = anyOffice.chain((office) => fc.tuple(fc.constant(office), anyWork(office.today)));

test('in 200 random offices no figure, day or time stands in another spelling', () => {
  let texts = 0;
  fc.assert(
    fc.property(officeWithWork, ([office, work]) => {
      const said = [...textsOf(office), ...textsOfWork(work, owedOf(office))];
      texts += said.length;
      const once = new Map(said.map(([face, text]) => [text, face]));
      const wrong = [...once].flatMap(([text, face]) =>
        wrongSpellings
          .filter(([, pattern]) => pattern.test(text))
          .map(([what]) => `${face}, ${what}: ${text}`),
      );
      expect(wrong.slice(0, 3)).toEqual([]);
    }),
    lawRuns(200),
  );
  expect(texts).toBeGreaterThan(1000);
});

/** What is no count: years, numbers of lines and rows, days of a month, the H-7 of a stage, sizes of letters. */
const noCounts =
  /^(?:year|number|line|first|day|stage|periods|attempt|size|print\.size|least|most|hours|seconds|months|length)$/u;

/** A number that a text takes must go through the one formatter, or a thousand of it has two spellings. */
function rawCountsIn(text: string): readonly string[] {
  const names = new Set([...text.matchAll(/(\w+): number\b/gu)].map(([, name]) => name));
  return [...text.matchAll(/\$\{\s*([\w.]+?)\s*\}/gu)]
    .map(([, used = '']) => used)
    .filter((used) => {
      const last = used.split('.').pop() ?? '';
      return (names.has(last) || (last === 'length' && used !== last)) && !noCounts.test(used);
    });
}

describe('a count in a sentence', () => {
  const root = path.join(__dirname, '../../src/messages');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );

  /** There `count` is a text already. */
  const texts = new Set([
    'camat/camat-page-text.ts days',
    'camat/summary-line-text.ts count',
    'camat/camat-page-text.ts count',
  ]);

  test('goes through the one formatter of figures in every file of words', () => {
    const raw = files
      .filter((file) => file !== 'time/date-text.ts')
      .flatMap((file) =>
        rawCountsIn(readFileSync(path.join(root, file), 'utf8')).map((used) => `${file} ${used}`),
      );
    expect(raw.filter((one) => !texts.has(one))).toEqual([]);
  });

  test('is found where it does not', () => {
    const said = (part: string): string => ['(mails: number) => `', '$', '{', part, '} surel`'].join('');
    expect(rawCountsIn(said('mails'))).toEqual(['mails']);
    expect(rawCountsIn(said('wholeText(mails)'))).toEqual([]);
  });
});

test('no message of 200 random meetings invites to a day that has passed; those ahead have one', () => {
  fc.assert(
    fc.property(
      anyOffice.chain(({ today }) => anyWork(today)),
      (work) => {
        expect(messagesOf(work).length > 0).toBe(work.meeting.date >= work.today);
      },
    ),
    lawRuns(200),
  );
});

test.each([
  ['9:00', '09.00 WITA'],
  ['09.00-10.30', '09.00 WITA-10.30 WITA'],
  ['9:00 wib s.d. selesai', '09.00 WIB s.d. selesai'],
  ['pagi, ruang 1.234', 'pagi, ruang 1.234'],
  ['25.70', '25.70'],
])('hours typed into a letter as %s print as %s', (typed, printed) => {
  expect(typedHours(typed, 'WITA')).toBe(printed);
});

test.each([
  ['88.9 %', 'a share'],
  ['88,9%', 'a share'],
  ['89 %', 'a share'],
  ['1234 warga', 'thousands'],
  ['rata-rata 2.5', 'a decimal'],
  ['sejak 2026-02-13', 'a day'],
  ['pukul 09:00 WIB', 'a time with'],
  ['pukul 09.00 di balai', 'a time without'],
])('“%s” is caught', (text, what) => {
  const caught = wrongSpellings.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  expect(caught.some((name) => name.startsWith(what))).toBe(true);
});

test.each([
  'Terpenuhi 8 dari 1.234, 88,9 %, 09.00 WIB',
  'Kamis, 12 Februari 2026, 23.59 WIB',
  'SE 000.8.3/07e TAHUN 2023',
  '35.22.20.2001 Batokan',
])('“%s” is right', (text) => {
  expect(wrongSpellings.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)).toEqual([]);
});
