// Old rows of Pengingat may leave; what a run still needs stays.
import { foldable } from '../../../src/core/reminders/ledger-fold';
import { type LedgerEntry, parseReminderKey, spentKeys } from '../../../src/core/reminders/reminder-ledger';
import { day, moment } from '../kasiman';

const today = day('2026-06-01');

function entry(key: string, at: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  const parsed = parseReminderKey(key);
  if (parsed === null) throw new Error(key);
  return { key: parsed, at: moment(at), state: 'sent', ...more };
}

const reminder = 'kerja-bakti|2026-02|-3|35.22.20.2001|a@desa.example';

test.each<{ name: string; entry: LedgerEntry; isFolded: boolean }>([
  { name: 'a reminder of three months ago', entry: entry(reminder, '2026-03-02 09:00'), isFolded: true },
  { name: '60 days ago', entry: entry(reminder, '2026-04-02 09:00'), isFolded: false },
  { name: '61 days ago', entry: entry(reminder, '2026-04-01 09:00'), isFolded: true },
  {
    name: 'one that failed for the service',
    entry: entry(reminder, '2026-03-02 09:00', { state: 'failed' }),
    isFolded: true,
  },
  {
    name: 'one that may not have left',
    entry: entry(reminder, '2026-03-02 09:00', { state: 'sending' }),
    isFolded: false,
  },
  {
    name: 'the last word about an address: refused',
    entry: entry(reminder, '2026-03-02 09:00', { state: 'failed', failure: 'address' }),
    isFolded: false,
  },
  {
    name: 'one of a year',
    entry: entry('lppd|2026|-7|35.22.20.2001|a@desa.example', '2026-03-02 09:00'),
    isFolded: false,
  },
  {
    name: 'the last digest',
    entry: entry('ringkasan-camat|2026-03-02|0|kantor|camat', '2026-03-02 09:00'),
    isFolded: false,
  },
  {
    name: 'a summary of receipts',
    entry: entry('tanda-terima|2026-03-02|0|35.22.20.2001|a@desa.example', '2026-03-02 05:30'),
    isFolded: true,
  },
])('$name', ({ entry: one, isFolded }) => {
  expect(foldable([one], today)).toEqual(isFolded ? [one] : []);
});

test('a refusal that a later mail has overtaken may leave, and an older digest too', () => {
  const refused = entry(reminder, '2026-03-02 09:00', { state: 'failed', failure: 'address' });
  const later = entry('kerja-bakti|2026-04|-3|35.22.20.2001|a@desa.example', '2026-05-02 09:00');
  const digests = ['2026-03-02', '2026-03-09'].map((on) =>
    entry(`ringkasan-camat|${on}|0|kantor|camat`, `${on} 09:00`),
  );
  const folded = foldable([refused, later, ...digests], today);
  expect(folded).toEqual([refused, digests[0]]);
  expect(spentKeys([later]).size).toBe(1);
});
