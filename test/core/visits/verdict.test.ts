// What is left of a finding once staff have decided about it.
import type { FindingVerdict, Verdict } from '../../../src/core/visits/verdict';
import { settleFinding } from '../../../src/core/visits/verdict';
import { day, periodId } from '../kasiman';
import { codeOf, planOf } from './office';

const contradicted = { date: day('2026-03-14'), outcome: 'not-held' } as const;
const later = { date: day('2026-03-20'), outcome: 'held' } as const;

function at(text: string) {
  return `${text}T10:15:00` as NonNullable<FindingVerdict['at']>;
}

function stated(verdict: Verdict, date = '2026-03-27'): FindingVerdict {
  const { obligationId } = planOf(['Betet', '2026-02-13']);
  return { unit: codeOf('Betet'), obligationId, periodId: periodId('2026-02'), verdict, at: at(date) };
}

test('without a verdict a single contradicting visit stands, and a later one that found it held lifts nothing', () => {
  expect(settleFinding([contradicted, later], null, []).finding).toBe('contradicted');
});

test('laporan benar lifts the finding and says since when', () => {
  expect(settleFinding([contradicted], stated('report-right'), [])).toEqual({
    finding: 'not-checked',
    explainedOn: '2026-03-27',
  });
});

test('laporan benar leaves what another visit confirmed', () => {
  expect(settleFinding([contradicted, later], stated('report-right'), []).finding).toBe('confirmed');
});

test('a new contradicting visit re-opens the finding', () => {
  const again = { date: day('2026-04-02'), outcome: 'not-held' } as const;
  expect(settleFinding([contradicted, again], stated('report-right'), []).finding).toBe('contradicted');
});

test.each(['repeat', 'report-wrong'] as const)(
  '%s: the finding lasts until a report that came after the verdict is accepted',
  (verdict) => {
    expect(settleFinding([contradicted], stated(verdict), [at('2026-03-05')]).finding).toBe('contradicted');
    expect(settleFinding([contradicted], stated(verdict), [at('2026-03-05'), at('2026-03-30')]).finding).toBe(
      'not-checked',
    );
  },
);
