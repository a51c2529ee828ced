// What is written to a row reads back the same, in any order of its columns.
import fc from 'fast-check';
import { emptySubmission } from '../../src/core/reports/submission';
import type { CellValue } from '../../src/tables/cell';
import {
  decodeLetters,
  encodeLetters,
  type LetterRow,
  letterPlan,
} from '../../src/tables/letters/letter-table';
import {
  decodeObligations,
  encodeObligation,
  obligationPlan,
} from '../../src/tables/obligations/obligation-table';
import {
  decodeReports,
  encodeReport,
  newReportRow,
  type ReportRow,
  reportPlan,
} from '../../src/tables/reports/report-table';
import type { ColumnPlaces } from '../../src/tables/row-reader';
import type { TabPlan } from '../../src/tables/tab-plan';
import { anyOffice, lawRuns } from '../core/arbitrary-office';
import { day, moment } from '../core/kasiman';

/** A tab whose columns somebody has moved. */
function movedPlaces({ key, title, columns }: TabPlan): fc.Arbitrary<ColumnPlaces> {
  const keys = columns.map((column) => column.key);
  return fc.shuffledSubarray(keys, { minLength: keys.length }).map((order) => ({
    key,
    name: title,
    headRow: 1,
    columnsByKey: new Map(order.map((one, index) => [one, index + 1])),
  }));
}

const header: readonly CellValue[] = ['header'];
const now = moment('2026-03-10 07:45');

/** Words that a spreadsheet would run, read as a number, or take a sign off. */
const words = fc.constantFrom(
  '',
  'selokan RT 02',
  '=1+1',
  '-5',
  '@kantor',
  '0812',
  'tidak ada, nihil',
  '12,5',
);

const anyReport: fc.Arbitrary<ReportRow> = fc
  .record({
    place: words,
    outcome: words,
    obstacle: words,
    officials: words,
    other: words,
    respondent: words,
    reviewNote: words,
    people: fc.constantFrom('', '20', 'dua puluh', '1.250'),
    activityDate: fc.constantFrom('', '2026-02-13', 'kemarin'),
    kinds: fc.constantFrom([], ['selokan'], ['selokan', 'jalan']),
    review: fc.constantFrom('received', 'edited', 'needs-work', 'approved', 'rejected'),
    isProxy: fc.boolean(),
    lacksCode: fc.boolean(),
    updatedAt: fc.constantFrom(null, now),
    receipt: fc.constantFrom(null, { day: day('2026-02-14'), sent: 3, waits: true }),
  })
  .map(({ other, respondent, reviewNote, review, updatedAt, receipt, isProxy, lacksCode, people, ...said }) =>
    newReportRow(
      {
        ...emptySubmission,
        ...said,
        people: people.replace('.', ''),
        id: 'r1',
        submittedAt: moment('2026-02-14 09:00'),
        unit: '35.22.20.2001 Batokan',
        linkUnit: isProxy || lacksCode ? '' : '35.22.20.2001 Batokan',
        ...(lacksCode && !isProxy ? { lacksCode } : {}),
        obligation: 'kerja-bakti',
        evidence: { before: ['https://foto.example/1'], after: [], other: ['https://foto.example/2'] },
        population: { births: '3', deaths: '1' },
        proxy: isProxy ? { receivedDate: '2026-02-20', source: 'WhatsApp' } : null,
      },
      { other, respondent, reviewNote, review, updatedAt, receipt },
    ),
  );

test('a row of Laporan', () => {
  fc.assert(
    fc.property(movedPlaces(reportPlan()), anyReport, (places, row) => {
      const { rows, issues } = decodeReports(places, [header, encodeReport(places, row)], now);
      expect(rows).toEqual([{ value: row, row: 2 }]);
      expect(issues).toEqual([]);
    }),
    lawRuns(300),
  );
});

test('a row of Kewajiban, with the history of its rules', () => {
  fc.assert(
    fc.property(movedPlaces(obligationPlan()), anyOffice, (places, { obligations: [obligation] }) => {
      const [terms] = obligation!.rules;
      if (terms === undefined || terms.schedule.type === 'campaign') return;
      const { effectiveFrom: _, ...asked } = terms;
      const written = {
        obligation: obligation!,
        terms: asked,
        stages: [-3, 0, 7],
        formUrl: '',
        decision: 'rapat|R-1|a',
      };
      const [read] = decodeObligations(places, [header, encodeObligation(places, written)]).rows;
      expect(read?.value.terms).toEqual(asked);
      expect(read?.value.stages).toEqual([-3, 0, 7]);
      expect(read?.value.decision).toBe('rapat|R-1|a');
      expect(read?.value.obligation.rules).toEqual(obligation!.rules);
    }),
    lawRuns(300),
  );
});

test('a row of Surat, however long the letter', () => {
  const letter: LetterRow = {
    id: 's1',
    number: '440/XII/2026',
    run: { year: 2026, sequence: 12 },
    date: day('2026-03-10'),
    kind: 'warning',
    subject: 'Teguran',
    recipient: 'Kepala Desa Batokan',
    month: '2026-02',
    state: 'draft',
    madeBy: 'operator@kasiman.example',
    madeAt: now,
    note: '',
    html: '',
  };
  fc.assert(
    fc.property(movedPlaces(letterPlan()), fc.integer({ min: 1, max: 180_000 }), (places, length) => {
      const row = { ...letter, html: `<p>${'x '.repeat(length / 2)}`.slice(0, length) };
      expect(decodeLetters(places, [header, ...encodeLetters(places, [row])]).rows).toEqual([
        { value: row, row: 2 },
      ]);
    }),
    lawRuns(30),
  );
});
