// Receipts leave at once only for the first few of a day, and only while mails are left.
import { markReceipt, planReceipts } from '../../../src/core/reports/receipt';
import { day } from '../kasiman';

const today = day('2026-02-10');

test.each([
  { name: 'three to one address', asked: ['a', 'a', 'a', 'a', 'a'], budget: 80, leaves: '11100' },
  {
    name: 'each address has three of its own',
    asked: ['a', 'b', 'a', 'b', 'a', 'a', 'b'],
    budget: 80,
    leaves: '1111101',
  },
  { name: 'an address that had two today', asked: ['a', 'a'], sent: { a: 2 }, budget: 80, leaves: '10' },
  { name: 'no more than mails are left', asked: ['a', 'b', 'c', 'd'], budget: 2, leaves: '1100' },
  { name: 'none when only the reserve is left', asked: ['a', 'b'], budget: 0, leaves: '00' },
])('$name', ({ asked, sent = {}, budget, leaves }) => {
  const sentToday = new Map(Object.entries(sent));
  const planned = planReceipts({ asked, sentToday, budget });
  expect(planned.map((now) => (now ? '1' : '0')).join('')).toBe(leaves);
});

test.each([
  { name: 'the first', known: null, leavesNow: true, wanted: { day: today, sent: 1, waits: false } },
  {
    name: 'the first, held back',
    known: null,
    leavesNow: false,
    wanted: { day: today, sent: 0, waits: true },
  },
  {
    name: 'an edit on the same day',
    known: { day: today, sent: 2, waits: false },
    leavesNow: true,
    wanted: { day: today, sent: 3, waits: false },
  },
  {
    name: 'an edit held back',
    known: { day: today, sent: 3, waits: false },
    leavesNow: false,
    wanted: { day: today, sent: 3, waits: true },
  },
  {
    name: 'an edit on another day begins to count anew',
    known: { day: day('2026-02-09'), sent: 3, waits: true },
    leavesNow: true,
    wanted: { day: today, sent: 1, waits: false },
  },
])('the mark of $name', ({ known, leavesNow, wanted }) => {
  expect(markReceipt(known, { today, leavesNow })).toEqual(wanted);
});
