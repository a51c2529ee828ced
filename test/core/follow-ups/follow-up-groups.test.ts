// Checks what the panel Tindak lanjut shows first, and how a typed line is read.
import { followUpGroup, sortGroup } from '../../../src/core/follow-ups/follow-up-groups';
import { readTypedFollowUp } from '../../../src/core/follow-ups/typed-follow-up';
import { day } from '../kasiman';

const today = day('2026-03-16');

test.each([
  { due: '2026-03-15', group: 'overdue' },
  { due: '2026-03-16', group: 'soon' },
  { due: '2026-04-15', group: 'soon' },
  { due: '2026-04-16', group: 'later' },
  { due: null, group: 'undated' },
])('open, due $due: $group', ({ due, group }) => {
  const row = { text: 'Arsip', state: 'open', due: due === null ? null : day(due), closedOn: null } as const;
  expect(followUpGroup(row, today)).toBe(group);
});

test.each([
  { closedOn: '2026-03-01', group: 'closed' },
  { closedOn: '2026-02-01', group: null },
  { closedOn: null, group: null },
])('done on $closedOn: $group', ({ closedOn, group }) => {
  const row = {
    text: 'Arsip',
    state: 'done',
    due: null,
    closedOn: closedOn === null ? null : day(closedOn),
  } as const;
  expect(followUpGroup(row, today)).toBe(group);
});

test('a row without a text is none; open ones go by their day, closed ones the latest first', () => {
  expect(followUpGroup({ text: '', state: 'open', due: null, closedOn: null }, today)).toBeNull();
  const rows = ['2026-03-20', '2026-03-17'].map((text) => ({ due: day(text), closedOn: day(text) }));
  expect(sortGroup(rows, 'soon').map(({ due }) => due)).toEqual(['2026-03-17', '2026-03-20']);
  expect(sortGroup(rows, 'closed').map(({ due }) => due)).toEqual(['2026-03-20', '2026-03-17']);
});

test.each([
  { line: 'Mendata pos | Betet | 10 April 2026', text: 'Mendata pos', owner: 'Betet', due: '2026-04-10' },
  { line: 'Rapikan arsip', text: 'Rapikan arsip', owner: '', due: null },
  { line: 'Arsip | Sekcam | sesudah panen', text: 'Arsip | sesudah panen', owner: 'Sekcam', due: null },
])('“$line”', ({ line, text, owner, due }) => {
  expect(readTypedFollowUp(line)).toMatchObject({ text, owner, due });
});
