// Checks cells that are met in steps: the audiences of a circular, the reactivation of guard posts.
import { coveredAudiences } from '../../../src/core/compliance/cell-steps';
import { buildComplianceMatrix, cellAt } from '../../../src/core/compliance/compliance';
import { expectedReports } from '../../../src/core/compliance/expected-report';
import type { Report } from '../../../src/core/reports/report';
import { stateText } from '../../../src/messages/compliance/state-text';
import { CALENDAR, DESA, day, desa, moment, periodId, presetFrom, reportOf } from '../kasiman';

const audiences = ['Masyarakat', 'Pemerintah desa', 'Tokoh agama'];
const sosialisasi = presetFrom('sosialisasi-se', '2026-01-01');
const period = periodId('2026-12-01--2026-12-31');

function told(date: string, receivedAt: string, kinds: readonly string[]): Report {
  const report = reportOf(desa(1), date, receivedAt, { obligationId: sosialisasi.id });
  return { ...report, details: { ...report.details, kinds } };
}

const first = told('2026-12-03', '2026-12-03 09:00', ['masyarakat', 'Tokoh  Agama']);
const second = told('2026-12-20', '2026-12-20 10:00', ['Pemerintah desa']);

function cellOn(today: string, reports: readonly Report[]) {
  const expected = expectedReports({
    obligations: [sosialisasi],
    units: DESA,
    from: day('2026-12-01'),
    to: day(today),
    calendar: CALENDAR,
    waivers: [],
  });
  const matrix = buildComplianceMatrix({
    expected,
    reports,
    visits: [],
    plans: [],
    calendar: CALENDAR,
    today: day(today),
    audiences: new Map([[sosialisasi.id, audiences]]),
  });
  const cell = cellAt(matrix, { unit: desa(1), obligationId: sosialisasi.id, periodId: period });
  if (cell === null) throw new Error('no such cell');
  return cell;
}

describe('C4: a circular reaches its audiences', () => {
  test('C4: two audiences on 3 December: sebagian 2/3, naming the missing one', () => {
    const cell = cellOn('2026-12-10', [first]);
    expect(cell.state).toBe('partial');
    expect(stateText(cell)).toBe('◐ Sebagian 2/3: Pemerintah desa');
  });

  test('C4: the third on the 20th: on time, received the 20th, whatever the order of the rows', () => {
    for (const reports of [
      [first, second],
      [second, first],
    ]) {
      const cell = cellOn('2026-12-28', reports);
      expect([cell.state, cell.receivedAt, cell.count]).toEqual(['on-time', moment('2026-12-20 10:00'), 3]);
    }
  });

  test('a rejected report reaches nobody; one audience told twice counts once', () => {
    expect(cellOn('2026-12-28', [first, { ...second, review: 'rejected' }]).count).toBe(2);
    expect(cellOn('2026-12-28', [first, { ...second, details: first.details }]).count).toBe(2);
    expect(cellOn('2026-12-28', []).state).toBe('awaiting');
  });

  test('reports of the last missing audience decide, also where an earlier one named it again', () => {
    const reports = [
      { kinds: ['A', 'B'], receivedAt: moment('2026-12-03 09:00') },
      { kinds: ['B', 'C'], receivedAt: moment('2026-12-09 09:00') },
      { kinds: ['C'], receivedAt: moment('2026-12-20 09:00') },
    ];
    expect(coveredAudiences(['A', 'B', 'C'], reports).receivedAt).toBe(moment('2026-12-09 09:00'));
  });
});
