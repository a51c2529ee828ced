// The months that a letter, a table or an export can be about.
import { monthChoicesOf } from '../../../src/app/letters/file-choices';
import { day, kerjaBakti } from '../../core/kasiman';

function choicesOn(today: string, start: string): readonly string[] {
  return monthChoicesOf({ obligations: [kerjaBakti({}, { start: day(start) })], today: day(today) }).map(
    ({ value }) => value,
  );
}

test('F31: no month is offered that is no longer computed: its letter would say that nothing was owed', () => {
  const months = choicesOn('2026-03-10', '2021-05-01');
  expect([months[0], months[months.length - 1]]).toEqual(['2026-03', '2024-01']);
  expect(choicesOn('2026-03-10', '2026-02-01')).toEqual(['2026-03', '2026-02']);
});
