// The tab, the digest, the camat's page, the export and the letter show the same numbers, in offices of any shape.
import fc from 'fast-check';
import { pageDataOf } from '../../src/app/camat/page-data';
import { visitCoverage, visitWindow } from '../../src/core/visits/visit-coverage';
import { summaryWords } from '../../src/messages/camat/summary-text';
import { renderSummary } from '../../src/tables/camat/summary-tab';
import { anyOffice, lawRuns } from '../core/arbitrary-office';
import { KASIMAN } from './mails';
import {
  drawn,
  type Said,
  saidByDigest,
  saidByExport,
  saidByFigures,
  saidByLetter,
  saidByPage,
  saidByTab,
} from './said-numbers';

describe('F31, F41: one office, one set of numbers', () => {
  test.each([
    { face: 'the tab Ringkasan', said: saidByTab },
    { face: 'the digest', said: saidByDigest },
    { face: 'the page of the camat', said: saidByPage },
    { face: 'the export', said: saidByExport },
    { face: 'the letter to the superior', said: saidByLetter },
  ])('F31: $face says what the figures say, in 200 random offices', ({ said }) => {
    let periods = 0;
    fc.assert(
      fc.property(anyOffice, (office) => {
        const known = drawn(office);
        const expected = saidByFigures(known);
        const found = said(office, known);
        expect(found).toHaveLength(expected.length);
        periods += found.length;
        found.forEach((one, index) => {
          expect(one).toEqual(
            Object.fromEntries(Object.keys(one).map((key) => [key, expected[index]?.[key as keyof Said]])),
          );
        });
      }),
      lawRuns(200),
    );
    expect(periods).toBeGreaterThan(100);
  });

  test('F17, F41: the page lists the same tasks and the same coverage of visits as the tab, in 200 random offices', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyOffice, (office) => {
        const { matrix, summary, now } = drawn(office);
        const { visits, reports } = office;
        const input = { profile: KASIMAN, matrix, summary, visits, problems: 3, now };
        const left = renderSummary(input).cells.map(([label = '', text = '']) => [label, text]);
        const [from, to] = ['tasks', 'progress'].map((section) =>
          left.findIndex(([label]) => label === `▸ ${summaryWords[section as 'tasks']}`),
        );
        const inTab = labelsAndNames(left.slice((from ?? 0) + 1, to));
        const onPage = labelsAndNames(
          pageDataOf({ ...input, reports, visitRows: [], followUps: null, allReports: [] }).tasks,
        );
        expect(onPage.map(([label]) => label)).toEqual(inTab.map(([label]) => label));
        // A crowded tab counts where it has no room for names.
        const named = inTab.filter(([, text]) => !/^\d+ laporan dari/u.test(text));
        expect(onPage).toEqual(expect.arrayContaining(named));
        for (const [label] of inTab) seen.add(label);
        const { numerator, denominator } = visitCoverage(office.units, visits, visitWindow(office.today));
        if (visits.some(({ outcome }) => outcome !== null))
          expect(inTab).toContainEqual([
            summaryWords.visits,
            expect.stringMatching(`^${numerator} dari ${denominator} `),
          ]);
      }),
      lawRuns(200),
    );
    expect([...seen]).toEqual(expect.arrayContaining([summaryWords.visits, summaryWords.problems]));
  });
});

/** What is said under each label; of names only the first, since a tab has less room for them than a page. */
function labelsAndNames(rows: readonly (readonly string[])[]): (readonly [string, string])[] {
  return rows.flatMap(([label = '', text = '']) =>
    label === '' ? [] : [[label, text.split(',')[0] ?? ''] as const],
  );
}
