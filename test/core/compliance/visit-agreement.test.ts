// Coverage and agreement of visits, as the office reads them.
import { visitAgreement } from '../../../src/core/compliance/visit-agreement';
import type { VisitOutcome } from '../../../src/core/visits/visit';
import { visitCoverage, visitWindow } from '../../../src/core/visits/visit-coverage';
import { percentText } from '../../../src/messages/time/date-text';
import { day, desa, matrixOf, obligationId, periodId, reportOf } from '../kasiman';

const found: readonly VisitOutcome[] = ['held', 'held', 'held', 'held', 'not-held', 'cannot-check'];
const visits = found.map((outcome, index) => ({
  id: `k${index}`,
  unit: desa(index + 1),
  date: day('2026-03-12'),
  obligationId: obligationId('kerja-bakti'),
  periodId: periodId('2026-02'),
  outcome,
  members: [],
  notes: '',
}));
const matrix = matrixOf({
  reports: found.map((_, index) => reportOf(desa(index + 1), '2026-02-13', '2026-02-20 09:00')),
  visits,
  today: '2026-03-20',
});
const window = visitWindow(day('2026-03-20'));

test('six of ten visited, 4 confirmed, 1 contradicted, 1 not to be checked: 60 %, 4/5 = 80,0 %, findings 1/5 = 20,0 %', () => {
  expect(percentText(visitCoverage(matrix.expected.units, visits, window))).toBe('60,0 %');
  const agreement = visitAgreement(matrix, visits, window);
  expect([agreement, percentText(agreement)]).toEqual([{ numerator: 4, denominator: 5 }, '80,0 %']);
  const findings = {
    numerator: agreement.denominator - agreement.numerator,
    denominator: agreement.denominator,
  };
  expect(percentText(findings)).toBe('20,0 %');
});

test('visits outside the window, planned ones and those called off do not count', () => {
  expect(visitAgreement(matrix, visits, visitWindow(day('2026-12-31')))).toEqual({
    numerator: 0,
    denominator: 0,
  });
  const called = visits.map((visit) => ({ ...visit, outcome: 'cancelled' as const }));
  expect(visitCoverage(matrix.expected.units, called, window).numerator).toBe(0);
  expect(visitAgreement(matrix, called, window).denominator).toBe(0);
});
