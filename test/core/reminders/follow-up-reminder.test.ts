// Checks at which days a desa reads of what it has to follow up, and that it reads each stage once.
import { followUpRemindersDue } from '../../../src/core/reminders/follow-up-reminder';
import type { ReminderKey } from '../../../src/core/reminders/reminder-ledger';
import { addDays } from '../../../src/core/time/plain-date';
import { day, desa } from '../kasiman';

const due = day('2026-03-10');
const item = {
  key: 'rapat|R-001|a1',
  text: 'Mendata',
  owner: `${desa(2)} Betet`,
  due,
  state: 'open',
} as const;

function dueOn(offset: number, spent: readonly ReminderKey[] = [], more: Partial<typeof item> = {}) {
  return followUpRemindersDue([{ ...item, ...more }], {
    units: [desa(1), desa(2)],
    address: 'Betet@desa.test',
    spent: new Set(spent),
    today: addDays(due, offset),
    lostUpTo: null,
  });
}

test('a mail each day tells the item three days before its day, one and seven days after it, and never else', () => {
  const told: number[] = [];
  const spent: ReminderKey[] = [];
  for (let offset = -10; offset <= 30; offset += 1)
    for (const { key } of dueOn(offset, spent)) {
      told.push(offset);
      spent.push(key);
    }
  expect(told).toEqual([-3, 1, 7]);
});

test.each([
  { offset: -4, stages: [] },
  { offset: -3, stages: [-3] },
  { offset: -1, stages: [-3] },
  { offset: 0, stages: [-3] },
  { offset: 1, stages: [1] },
  { offset: 6, stages: [1] },
  { offset: 7, stages: [7] },
  { offset: 13, stages: [7] },
  { offset: 14, stages: [] },
])('without a mail on its day a stage stands in the next one: day $offset', ({ offset, stages }) => {
  expect(dueOn(offset).map(({ stage }) => stage)).toEqual(stages);
});

test('told again to another address, and again when its day was moved; not when it was renamed', () => {
  const [first] = dueOn(-3);
  const spent = [first?.key ?? ('' as ReminderKey)];
  expect(dueOn(-3, spent)).toEqual([]);
  expect(dueOn(-3, spent, { text: 'Mendata pos ronda' } as never)).toEqual([]);
  const moved = followUpRemindersDue([{ ...item, due: addDays(due, 5) }], {
    units: [desa(2)],
    address: 'betet@desa.test',
    spent: new Set(spent),
    today: addDays(due, 2),
    lostUpTo: null,
  });
  expect(moved.map(({ stage }) => stage)).toEqual([-3]);
});

test.each([
  { state: 'done' },
  { state: 'cancelled' },
  { owner: `${desa(3)} Tembeling` },
  { owner: 'Sekcam' },
])('says nothing of %o', (more) => {
  expect(dueOn(1, [], more as never)).toEqual([]);
});

test('what came while the ledger was lost counts as told', () => {
  const lost = (lostUpTo: number) =>
    followUpRemindersDue([item], {
      units: [desa(2)],
      address: 'betet@desa.test',
      spent: new Set(),
      today: addDays(due, 2),
      lostUpTo: addDays(due, lostUpTo),
    }).length;
  expect([lost(0), lost(1), lost(2)]).toEqual([1, 0, 0]);
});
