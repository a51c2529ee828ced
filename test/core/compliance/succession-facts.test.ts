// What is written down for a code that ended counts for whoever owes the period in its place, and nothing is owed twice.
import { cellAt } from '../../../src/core/compliance/compliance';
import { linkSuccession } from '../../../src/core/office/succession';
import type { Unit } from '../../../src/core/office/unit';
import {
  code,
  day,
  kerjaBakti,
  matrixOf,
  obligationId,
  periodId,
  reportOf,
  unitOf,
  waiverOf,
} from '../kasiman';

const always = day('1945-08-17');

function desa(number: number, from = '1945-08-17', ...replaces: number[]): Unit {
  const own = { activeIntervals: [{ start: day(from), end: null }] };
  return unitOf(`35.22.20.20${number}`, `Desa ${number}`, {
    ...own,
    ...(replaces.length === 0 ? {} : { replaces: replaces.map(codeOf) }),
  });
}
function codeOf(number: number) {
  return code(`35.22.20.20${number}`);
}

const rename = [desa(11), desa(21, '2026-03-15', 11)];
const merger = [desa(11), desa(12), desa(21, '2026-03-15', 11, 12)];
const split = [desa(11), desa(21, '2026-03-15', 11), desa(22, '2026-03-15', 11)];
const splitOnTheFirst = [desa(11), desa(21, '2026-03-01', 11), desa(22, '2026-03-01', 11)];
const chain = [desa(11), desa(21, '2026-03-10', 11), desa(31, '2026-04-10', 21)];

/** The states of a month by desa. */
function statesIn(month: string, units: readonly Unit[], more: Partial<Parameters<typeof matrixOf>[0]>) {
  const linked = linkSuccession(units, always).units;
  const matrix = matrixOf({
    units: linked,
    obligations: [kerjaBakti()],
    from: '2026-02-01',
    to: '2026-06-30',
    today: '2026-06-20',
    ...more,
  });
  return Object.fromEntries(
    linked.map((unit) => {
      const key = { unit: unit.code, obligationId: obligationId('kerja-bakti'), periodId: periodId(month) };
      return [unit.code.slice(-2), cellAt(matrix, key)?.state];
    }),
  );
}

const gone = 'not-applicable';

test.each([
  { what: 'a new code', units: rename, from: 11, month: '2026-03', states: { 11: gone, 21: 'waived' } },
  {
    what: 'a new code, a month later',
    units: rename,
    from: 11,
    month: '2026-04',
    states: { 11: gone, 21: 'waived' },
  },
  {
    what: 'a new code, the month before',
    units: rename,
    from: 11,
    month: '2026-02',
    states: { 11: 'waived', 21: gone },
  },
  {
    what: 'the old code, written under the new one',
    units: rename,
    from: 21,
    month: '2026-02',
    states: { 11: 'waived', 21: gone },
  },
  {
    what: 'a merger, of its first part',
    units: merger,
    from: 11,
    month: '2026-03',
    states: { 11: gone, 12: gone, 21: 'waived' },
  },
  {
    what: 'a merger, of its second part',
    units: merger,
    from: 12,
    month: '2026-03',
    states: { 11: gone, 12: gone, 21: 'waived' },
  },
  {
    what: 'a merger, one part alone in the month before',
    units: merger,
    from: 11,
    month: '2026-02',
    states: { 11: 'waived', 12: 'overdue', 21: gone },
  },
  {
    what: 'a split in the middle of its month',
    units: split,
    from: 11,
    month: '2026-03',
    states: { 11: gone, 21: gone, 22: gone },
  },
  {
    what: 'a split, the month after',
    units: split,
    from: 11,
    month: '2026-04',
    states: { 11: gone, 21: 'waived', 22: 'waived' },
  },
  {
    what: 'a split on the first of its month',
    units: splitOnTheFirst,
    from: 11,
    month: '2026-03',
    states: { 11: gone, 21: 'waived', 22: 'waived' },
  },
  {
    what: 'one part of a split',
    units: split,
    from: 21,
    month: '2026-04',
    states: { 11: gone, 21: 'waived', 22: 'overdue' },
  },
  {
    what: 'two changes one after the other',
    units: chain,
    from: 11,
    month: '2026-04',
    states: { 11: gone, 21: gone, 31: 'waived' },
  },
])('a dispensation excuses whoever owes the month: $what', ({ units, from, month, states }) => {
  expect(statesIn(month, units, { waivers: [waiverOf(codeOf(from), month)] })).toEqual(states);
});

test('without one, the month of a change is owed once, and a report under the new code fulfils it once', () => {
  expect(statesIn('2026-03', merger, {})).toEqual({ 11: gone, 12: gone, 21: 'overdue' });
  const reports = [reportOf(codeOf(21), '2026-03-20', '2026-03-21 09:00')];
  expect(statesIn('2026-03', merger, { reports })).toEqual({ 11: gone, 12: gone, 21: 'on-time' });
});

test('of two dispensations the desa’s own is shown', () => {
  const linked = linkSuccession(rename, always).units;
  const waivers = [waiverOf(codeOf(21), '2026-03', { reason: 'Pilkades' }), waiverOf(codeOf(11), '2026-03')];
  for (const given of [waivers, [...waivers].reverse()]) {
    const matrix = matrixOf({
      units: linked,
      obligations: [kerjaBakti()],
      from: '2026-02-01',
      to: '2026-06-30',
      today: '2026-06-20',
      waivers: given,
    });
    const key = {
      unit: codeOf(21),
      obligationId: obligationId('kerja-bakti'),
      periodId: periodId('2026-03'),
    };
    expect(cellAt(matrix, key)?.expected.waiver?.reason).toBe('Pilkades');
  }
});

test('a visit and a planned day written under the old code count in the month of the change, once', () => {
  const key = { unit: codeOf(11), obligationId: obligationId('kerja-bakti'), periodId: periodId('2026-03') };
  const visits = [
    { ...key, id: '1', date: day('2026-03-28'), outcome: 'not-held' as const, members: [], notes: '' },
  ];
  const reports = [reportOf(codeOf(21), '2026-03-20', '2026-03-21 09:00')];
  expect(statesIn('2026-03', rename, { reports, visits })).toEqual({ 11: gone, 21: 'contradicted' });
  const plans = [{ ...key, plannedDate: day('2026-03-18') }];
  const linked = linkSuccession(rename, always).units;
  const matrix = matrixOf({
    units: linked,
    from: '2026-02-01',
    to: '2026-06-30',
    today: '2026-06-20',
    plans,
  });
  expect(cellAt(matrix, { ...key, unit: codeOf(21) })?.plannedDate).toBe('2026-03-18');
  expect(cellAt(matrix, key)?.plannedDate).toBeNull();
});
