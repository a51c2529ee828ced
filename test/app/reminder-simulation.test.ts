// Do reminders reach the right people once, whatever becomes of triggers, quota and executions?
import { type MonthCounts, playMonth } from './reminder-month';

/** Months in CI; more with BULAN_SIMULASI. */
const months = Number(process.env.BULAN_SIMULASI ?? 2000);

test('F42: in thousands of months of lost, doubled, delayed and killed runs no key is sent twice, nobody who has reported is mailed, everything owed goes as soon as the quota allows, and the digest always goes out', () => {
  const total: Record<string, number> = {};
  const begin = performance.now();
  for (let seed = 1; seed <= months; seed += 1) {
    const counts: MonthCounts = playMonth(seed);
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  process.stdout.write(`${months} months in ${seconds} s: ${JSON.stringify(total)}\n`);
  expect(total.mails).toBeGreaterThan(months * 2);
  expect(total.kills).toBeGreaterThan(months);
  expect(total.digests).toBeGreaterThan(months * 3);
}, 300_000);
