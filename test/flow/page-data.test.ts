import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { tallyOf } from '../../src/app/page-model';
import { pageNotes } from '../../src/app/page-notes';
import { readPageText } from '../../src/app/page-store';
import { summariseForCamat } from '../../src/core/summary';
import { completenessOf, EMPTY_TALLY, timelinessOf } from '../../src/core/tally';
import { pageDataOf } from '../../src/tables/page-data';
import { isPhotoLink } from '../../src/tables/page-reports';
import { anyOffice } from '../core/arbitrary-office';
import { makeOffice } from '../core/bench-office';
import { day, moment } from '../core/kasiman';
import { matrixOfOffice } from '../core/office-matrix';
import { dataOf, kasimanProfile, pageHtml } from '../ui/page-fixture';

const nobody = { headEmail: '', pageViewers: [] };
const inputOf = (office: Parameters<typeof matrixOfOffice>[0]) => {
  const matrix = matrixOfOffice(office);
  const summary = summariseForCamat(matrix, matrix.today);
  const now = moment(`${matrix.today} 07:45`);
  return { profile: kasimanProfile, now, matrix, summary, reports: office.reports };
};

describe("what the notebook keeps for the camat's page", () => {
  it('reads back as it was written, in pieces of less than 9 KB, with the figures of the summary', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const input = inputOf(office);
        const notes = pageNotes(input, nobody);
        for (const value of Object.values(notes)) expect(Buffer.byteLength(value)).toBeLessThan(9_000);
        const data = pageDataOf(input);
        expect(JSON.parse(readPageText(notes))).toEqual(JSON.parse(JSON.stringify(data)));
        data.obligations.forEach((obligation, number) => {
          const told = input.summary.obligations[number];
          expect(obligation.periods.map((_, period) => tallyOf(obligation, period))).toEqual(
            told?.history.map(({ tally }) => tally),
          );
          for (const letters of obligation.states)
            expect(letters.match(/[a-k]\d*/gu)?.length ?? 0).toBe(obligation.periods.length);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('no half of one refresh is read with half of another, wherever a write stopped', () => {
    const before = pageNotes(inputAt(10), nobody);
    const after = pageNotes(inputAt(11), nobody);
    const keys = Object.keys(after);
    for (let written = 1; written < keys.length; written += 1) {
      const mixed = {
        ...before,
        ...Object.fromEntries(keys.slice(0, written).map((key) => [key, after[key] ?? ''])),
      };
      const text = readPageText(mixed);
      expect([readPageText(before), readPageText(after), 'torn']).toContain(text);
    }
  });

  it('108 desa × 5 obligations × 36 months: built in 200 ms, stored in a third of the 500 KB, sent as less than 60 KB', () => {
    const office = makeOffice({ units: 108, obligations: 5, months: 36, share: 0.7 });
    const data = dataOf({ ...office, now: '2026-12-28 07:45' });
    const shell = '<!--[states]--><!--[headline]--><!--[answer]--><!--[model]-->';
    const times = Array.from({ length: 5 }, () => {
      const { user, system } = process.cpuUsage();
      pageHtml(data, shell);
      const after = process.cpuUsage();
      return (after.user + after.system - user - system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(200);
    expect(gzipSync(pageHtml(data, shell)).length).toBeLessThan(40_000);
    expect(JSON.stringify(data).length).toBeLessThan(150_000);
  });

  it('26 desa × 5 obligations × 24 months, more than nearly every kecamatan has, weigh 100 KB with page and script', () => {
    const office = makeOffice({ units: 26, obligations: 5, months: 24, share: 0.7 });
    const html = pageHtml(dataOf({ ...office, now: '2025-12-28 07:45' }), '<!--[answer]--><!--[model]-->');
    expect(Buffer.byteLength(html)).toBeLessThan(82_000);
  });

  it.each([
    ['https://drive.google.com/open?id=1aB', true],
    ['http://foto.example/a.jpg', false],
    ['javascript:alert(1)', false],
    ['https://wa.me/6281299887766', false],
    ['https://foto.example/a@b', false],
    ['https://foto.example/a"onclick=x', false],
    ['081299887766', false],
  ])('a photo address %s is shown: %s', (link, isShown) => {
    expect(isPhotoLink(link)).toBe(isShown);
  });
});

const inputAt = (units: number) => {
  const office = makeOffice({ units: units * 8, obligations: 3, months: 24, share: 0.7 });
  return inputOf({ ...office, waivers: [], visits: [], holidays: [], today: day('2025-12-28') } as never);
};

it('an empty tally has as many figures as are stored', () => {
  expect(Object.keys(EMPTY_TALLY)).toHaveLength(14);
  expect([completenessOf(EMPTY_TALLY).denominator, timelinessOf(EMPTY_TALLY).denominator]).toEqual([0, 0]);
});
