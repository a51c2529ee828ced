// Keys and fingerprints tell apart what differs in one letter, and take as one what differs in capitals.
import { isAddress } from '../../src/core/contacts/contact';
import { fingerprint } from '../../src/core/fingerprint';
import { reminderKeyOf, spentKeys } from '../../src/core/reminders/reminder-ledger';
import { periodContaining, yearOfPeriod } from '../../src/core/time/period';
import { code, day, moment, obligationId, periodId } from './kasiman';

test('a text that differs in its last letter has another fingerprint', () => {
  expect(fingerprint('laporan a')).not.toBe(fingerprint('laporan b'));
  expect(fingerprint('laporan')).not.toBe(fingerprint('lapora'));
  expect(fingerprint('a')).not.toBe(fingerprint(''));
});

test('one address in other capitals, or with blanks around, is not written to again', () => {
  const parts = {
    obligationId: obligationId('kerja-bakti'),
    periodId: periodId('2026-02'),
    stage: -3,
    unit: code('35.22.20.2001'),
  };
  const sent = reminderKeyOf({ ...parts, address: 'sekdes@desa.example' });
  const again = reminderKeyOf({ ...parts, address: ' Sekdes@Desa.EXAMPLE ' });
  expect(spentKeys([{ key: sent, state: 'sent', at: moment('2026-03-02 09:00') }]).has(again)).toBe(true);
});

test.each([
  ['a@desa.example', true],
  [' a@desa.example ', true],
  ['a@desa', false],
  ['a@desa.example.', false],
  ['a b@desa.example', false],
  ['a@desa.example;b@desa.example', false],
  ['a@@desa.example', false],
  ['@desa.example', false],
  ['', false],
])('%j as an address', (text, isOne) => {
  expect(isAddress(text)).toBe(isOne);
});

test.each([
  ['2025-12-29', 2026],
  ['2026-01-01', 2026],
  ['2026-12-31', 2026],
  ['2027-01-03', 2026],
  ['2027-01-04', 2027],
])('the week around %s belongs to %i', (date, year) => {
  const week = periodContaining({ type: 'weekly' }, day(date));
  expect(week === null ? null : yearOfPeriod(week)).toBe(year);
});
