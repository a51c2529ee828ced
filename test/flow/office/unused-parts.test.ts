// Parts that an office has not begun to use: no tab of them stands, and nothing that runs by itself costs a call more.
import { callRpc, preparedOffice } from '../kasiman';
import { measureCalls, officeOf } from '../measure-calls';

jest.setTimeout(240_000);

/** What each part makes when it is begun, and how many reads a run then costs more: one for each tab that it needs. */
const parts = [
  { part: 'visits', begin: 'startVisits', tabs: ['Tim'], more: { refresh: 0, submission: 0, reminders: 1 } },
  {
    part: 'follow-ups',
    begin: 'startFollowUps',
    tabs: ['Tindak Lanjut'],
    more: { refresh: 1, submission: 1, reminders: 1 },
  },
  {
    part: 'meetings',
    begin: 'startMeetings',
    tabs: ['Rapat', 'Kehadiran', 'Tindak Lanjut'],
    more: { refresh: 2, submission: 2, reminders: 2 },
  },
  {
    part: 'circulars',
    begin: 'startCirculars',
    tabs: ['Surat Edaran', 'Tanda Terima'],
    more: { refresh: 1, submission: 1, reminders: 1 },
  },
  {
    part: 'guard posts',
    begin: 'startPosts',
    tabs: ['Poskamling'],
    more: { refresh: 1, submission: 1, reminders: 0 },
  },
] as const;

function costsOf(begin: (typeof parts)[number]['begin'] | null): ReadonlyMap<string, number> {
  const office = preparedOffice(`ten desa that use ${begin ?? 'no part'}`, () => {
    const made = officeOf(10);
    if (begin !== null) callRpc(made, begin, {});
    return made;
  });
  return new Map(measureCalls(office).map(({ useCase, readsAndWrites }) => [useCase, readsAndWrites]));
}

describe('an office that uses none of the parts', () => {
  test('sees no tab of any of them', () => {
    const names = officeOf(10)
      .openWorkbook()
      .sheets.map(({ name }) => name);
    for (const { tabs } of parts) for (const tab of tabs) expect(names).not.toContain(tab);
  });

  const without = costsOf(null);
  test.each(parts)('pays nothing for $part: only who begins it pays a read for each of its tabs', (asked) => {
    const begun = costsOf(asked.begin);
    const more = Object.fromEntries(
      [...without].map(([useCase, count]) => [useCase, (begun.get(useCase) ?? 0) - count]),
    );
    expect(more).toMatchObject({ open: 0, ...asked.more });
  });
});
