// Which reports wait for the office, and which may be approved together.
import { issueOf } from '../../../src/core/issue';
import { DEFAULT_TERMS, type RuleTerms } from '../../../src/core/obligations/obligation-rule';
import type { Report, ReviewState } from '../../../src/core/reports/report';
import { isPlain, reportIn, type WaitReason, waitReasonOf } from '../../../src/core/review/review';
import { periodContaining } from '../../../src/core/time/period';
import { day, desa, moment, obligationId, reportOf } from '../kasiman';

const REPORT = reportOf(desa(1), '2026-02-13', '2026-02-16 08:10');
const approvalFirst: RuleTerms = { ...DEFAULT_TERMS, approvalFirst: true };
const photoRequired: RuleTerms = { ...DEFAULT_TERMS, evidence: { kind: 'photo', required: true } };
const odd = [issueOf('unit-differs-from-link', { unit: 'a', linkUnit: 'b' })];

interface Row {
  readonly what: string;
  readonly review?: ReviewState;
  readonly report?: Partial<Report> | null;
  readonly isDoubled?: boolean;
  readonly rule?: RuleTerms | null;
  readonly isSettled?: boolean;
  readonly reason: WaitReason | null;
  readonly plain?: boolean;
}

test.each<Row>([
  { what: 'a complete report that counts on receipt waits for nobody', reason: null },
  { what: 'approval first', rule: approvalFirst, reason: 'approval', plain: true },
  { what: 'approved already', review: 'approved', rule: approvalFirst, reason: null },
  { what: 'returned: it waits for the desa', review: 'needs-work', rule: approvalFirst, reason: null },
  { what: 'rejected', review: 'rejected', report: null, reason: null },
  { what: 'edited after it came', review: 'edited', reason: 'edited', plain: true },
  {
    what: 'edited after it was returned: somebody must see whether it came right',
    review: 'edited',
    report: { returnedAt: moment('2026-02-17 09:00') },
    reason: 'edited',
    plain: false,
  },
  { what: 'a required photo is missing', rule: photoRequired, reason: 'evidence', plain: false },
  {
    what: 'a required photo is there',
    rule: photoRequired,
    report: { evidence: { before: [], after: [], other: ['https://f'] } },
    reason: null,
  },
  { what: 'it cannot count as it stands', report: null, reason: 'cannot-count', plain: false },
  { what: 'it repeats another', isDoubled: true, rule: approvalFirst, reason: 'doubled', plain: false },
  { what: 'it counts but is odd', report: { flags: odd }, reason: 'odd', plain: false },
  { what: 'it came without a code', report: { lacksCode: true }, reason: 'uncoded', plain: false },
  { what: 'without a code, and odd', report: { lacksCode: true, flags: odd }, reason: 'odd', plain: false },
  {
    what: 'without a code, edited',
    review: 'edited',
    report: { lacksCode: true },
    reason: 'edited',
    plain: false,
  },
  { what: 'without a code, approved', review: 'approved', report: { lacksCode: true }, reason: null },
  {
    what: 'odd and approval first',
    report: { flags: odd },
    rule: approvalFirst,
    reason: 'approval',
    plain: false,
  },
  { what: 'its year is closed', rule: approvalFirst, isSettled: true, reason: null },
  { what: 'no rule holds on its day', rule: null, report: { flags: odd }, reason: 'odd', plain: false },
])('$what', ({ review = 'received', report = {}, isDoubled = false, rule = DEFAULT_TERMS, ...row }) => {
  const full = report === null ? null : { ...REPORT, review, ...report };
  const reason = waitReasonOf({ review, report: full, isDoubled, rule, isSettled: row.isSettled ?? false });
  expect(reason).toBe(row.reason);
  if (reason !== null) expect(isPlain(reason, full)).toBe(row.plain);
});

test('the report of last month is the latest of the same desa and obligation that was not rejected', () => {
  const period = periodContaining({ type: 'monthly' }, day('2026-01-15'))!;
  const asked = { unit: desa(1), obligationId: obligationId('kerja-bakti'), period };
  const at = (date: string, changes: Partial<Report> = {}): Report => ({
    ...reportOf(desa(1), date, '2026-02-01 09:00'),
    ...changes,
  });
  const reports = [
    at('2026-01-09'),
    at('2026-01-23'),
    at('2026-01-30', { review: 'rejected' }),
    at('2026-01-25', { unit: desa(2) }),
    at('2026-02-01'),
  ];
  expect(reportIn(reports, asked)?.activityDate).toBe('2026-01-23');
  expect(reportIn([], asked)).toBeNull();
});
