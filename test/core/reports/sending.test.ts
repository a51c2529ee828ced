// The one report that is kept of all sendings of a response, in whatever order they come.
import fc from 'fast-check';
import { isNewerSending, mergeSending } from '../../../src/core/reports/sending';
import { emptySubmission } from '../../../src/core/reports/submission';
import { lawRuns } from '../arbitrary-office';
import { moment } from '../kasiman';

type Sending = Parameters<typeof isNewerSending>[0];

function sent(at: string, outcome: string, known: Partial<Sending> = {}): Sending {
  return {
    submission: { ...emptySubmission, id: 'r1', outcome, submittedAt: moment(`2026-02-${at}`) },
    other: '',
    respondent: 'sekdes@batokan.example',
    editUrl: `https://forms.example/${outcome}`,
    review: 'received',
    resubmittedAt: null,
    updatedAt: null,
    ...known,
  };
}

const first = sent('13 09:00', 'selokan bersih');
const edit = sent('14 10:00', 'selokan dan jalan bersih');

test('the same event again changes nothing, whatever staff corrected in the row meanwhile', () => {
  const corrected = { ...first, submission: { ...first.submission, outcome: 'selokan RT 02 bersih' } };
  expect(mergeSending(corrected, first)).toBe(corrected);
  const edited = { ...mergeSending(first, edit), other: 'catatan petugas' };
  expect(mergeSending(edited, edit)).toBe(edited);
  expect(mergeSending(edited, first)).toBe(edited);
});

test('an edit brings its words, keeps the first receipt, and is shown as edited', () => {
  const kept = mergeSending(first, edit);
  expect(kept.submission).toEqual({ ...edit.submission, submittedAt: first.submission.submittedAt });
  expect(kept).toMatchObject({ review: 'edited', editUrl: edit.editUrl, updatedAt: '2026-02-14T10:00:00' });
});

test.each([
  { review: 'approved', after: 'edited', resubmittedAt: null },
  { review: 'rejected', after: 'edited', resubmittedAt: null },
  { review: 'needs-work', after: 'edited', resubmittedAt: '2026-02-14T10:00:00' },
] as const)('an edit of a report that is $review answers a return only if it was returned', (row) => {
  const kept = mergeSending({ ...first, review: row.review }, edit);
  expect([kept.review, kept.resubmittedAt]).toEqual([row.after, row.resubmittedAt]);
});

test('an edit without an address keeps the address that is known', () => {
  expect(mergeSending(first, { ...edit, respondent: '' }).respondent).toBe(first.respondent);
});

test('the first sending that comes after its edit gives the time and nothing else, and is no news', () => {
  expect(isNewerSending(first, edit)).toBe(false);
  expect(mergeSending(edit, first)).toEqual(mergeSending(first, edit));
  const approved = { ...edit, review: 'approved' as const };
  expect(mergeSending(approved, first).review).toBe('approved');
});

test('an edit that moves the activity after the first sending counts with its own time, and never as not yet come', () => {
  const day = (activityDate: string, sending: Sending): Sending => ({
    ...sending,
    submission: { ...sending.submission, activityDate },
  });
  const sentIn = (at: string, activityDate: string): Sending =>
    day(
      activityDate,
      sent('01 00:00', 'isi', { submission: { ...emptySubmission, id: 'r1', submittedAt: moment(at) } }),
    );
  const february = sentIn('2026-02-20 10:00', '2026-02-13');
  const march = sentIn('2026-03-02 08:00', '2026-03-01');
  const moved = mergeSending(february, march);
  expect(moved.submission).toMatchObject({ activityDate: '2026-03-01', submittedAt: '2026-03-02T08:00:00' });
  expect(mergeSending(moved, february)).toBe(moved);
  expect(mergeSending(moved, march)).toBe(moved);
  expect(mergeSending(march, february).submission).toEqual(moved.submission);
  const corrected = mergeSending(moved, sentIn('2026-03-05 09:00', '2026-03-01'));
  expect(corrected.submission.submittedAt).toBe('2026-03-02T08:00:00');
  const earlier = mergeSending(february, sentIn('2026-03-02 08:00', '2026-02-10'));
  expect(earlier.submission.submittedAt).toBe('2026-02-20T10:00:00');
});

test('the order and the repetition of sendings change nothing', () => {
  const sendings = ['13 09:00', '13 09:30', '14 10:00', '20 16:45'].map((at) => sent(at, `isi ${at}`));
  const merged = (list: readonly Sending[]): Sending => list.reduce(mergeSending);
  fc.assert(
    fc.property(
      fc
        .subarray(sendings, { minLength: 1 })
        .chain((some) =>
          fc.tuple(
            fc.constant(some),
            fc.shuffledSubarray([...some, ...some], { minLength: some.length * 2 }),
          ),
        ),
      ([some, shuffled]) => {
        expect(merged(shuffled)).toEqual(merged(some));
      },
    ),
    lawRuns(500),
  );
});
