// Who is mailed, when, and never twice (docs/rules.md §4.5).
import type { Contact } from '../../../src/core/contacts/contact';
import type { Obligation } from '../../../src/core/obligations/obligation';
import type { UnitCode } from '../../../src/core/office/unit';
import { planReminders, type ReminderPlan } from '../../../src/core/reminders/reminder';
import type { LedgerEntry, LedgerState } from '../../../src/core/reminders/reminder-ledger';
import { DEFAULT_REMINDER_POLICY, RAMADAN_HOURS } from '../../../src/core/reminders/reminder-policy';
import type { Report } from '../../../src/core/reports/report';
import {
  CALENDAR,
  DESA,
  day,
  desa,
  kerjaBakti,
  matrixOf,
  moment,
  obligationId,
  reportOf,
  ruleOf,
  waiverOf,
} from '../kasiman';

type ReminderInput = Parameters<typeof planReminders>[0];

const CONTACTS = DESA.map(({ code, name }) => contactOf(code, `${name.toLowerCase()}@desa.test`));
const CAMAT = contactOf(desa(1), 'camat@kasiman.test', { position: 'Camat' });

/** February is due Thursday 5 March 2026; seven desa have reported. */
const SEVEN_REPORTS = [1, 2, 3, 4, 5, 6, 7].map((number) =>
  reportOf(desa(number), '2026-02-13', '2026-02-20 09:00'),
);

function contactOf(unit: UnitCode, email: string, changes: Partial<Contact> = {}): Contact {
  return { unit, name: 'Sekretaris Desa', position: 'Sekretaris Desa', email, isMuted: false, ...changes };
}

interface Run extends Partial<Omit<ReminderInput, 'now' | 'matrix'>> {
  readonly now: string;
  readonly reports?: readonly Report[];
  readonly obligations?: readonly Obligation[];
  readonly waivers?: Parameters<typeof matrixOf>[0]['waivers'];
}

function planAt({ now, reports = SEVEN_REPORTS, obligations, waivers = [], ...changes }: Run): ReminderPlan {
  const matrix = matrixOf({
    reports,
    waivers,
    today: now.slice(0, 10),
    ...(obligations === undefined ? {} : { obligations }),
  });
  return planReminders({
    matrix,
    policies: new Map([['bawaan', DEFAULT_REMINDER_POLICY]]),
    ledger: [],
    contacts: CONTACTS,
    camat: null,
    now: moment(now),
    calendar: CALENDAR,
    quota: { remaining: 100, daily: 100 },
    ...changes,
  });
}

function logged(plan: ReminderPlan, state: LedgerState = 'sent', at = '2026-03-02 08:00'): LedgerEntry[] {
  return plan.mails.flatMap(({ items }) => items.map(({ key }) => ({ key, state, at: moment(at) })));
}

function addressesOf(plan: ReminderPlan) {
  return plan.mails.map(({ address }) => address);
}
function stagesOf(plan: ReminderPlan) {
  return [...new Set(plan.mails.flatMap(({ items }) => items.map(({ stage }) => stage)))];
}

describe('F42: only those who have not reported, once per stage', () => {
  test('F42: ten desa, seven reported: exactly the other three are written to', () => {
    const plan = planAt({ now: '2026-03-02 08:00' });
    expect(addressesOf(plan)).toEqual(
      ['ngaglik', 'kasiman', 'sekaran', 'tambakmerak'].slice(1).map((name) => `${name}@desa.test`),
    );
  });

  test('F42: two addresses per desa give two mails for each of the three', () => {
    const second = DESA.map(({ code, name }) => contactOf(code, `kasi.${name.toLowerCase()}@desa.test`));
    expect(planAt({ now: '2026-03-02 08:00', contacts: [...CONTACTS, ...second] }).mails).toHaveLength(6);
  });

  test.each<{ state: LedgerState; mails: number }>([
    { state: 'sending', mails: 0 },
    { state: 'sent', mails: 0 },
    { state: 'failed', mails: 3 },
  ])('F42: after a run whose mails are logged as $state a second run sends $mails', ({ state, mails }) => {
    const ledger = logged(planAt({ now: '2026-03-02 08:00' }), state);
    expect(planAt({ now: '2026-03-02 08:05', ledger }).mails).toHaveLength(mails);
  });

  test('F42: an address typed twice for one desa gets one mail', () => {
    const twice = [...CONTACTS, contactOf(desa(10), ' Tambakmerak@desa.test ')];
    const { mails } = planAt({ now: '2026-03-02 08:00', contacts: twice });
    expect(mails.map(({ items }) => items.length)).toEqual([1, 1, 1]);
  });

  test('F42: units that are excused, not bound, awaiting review or asked to correct are not written to', () => {
    const onlyDesa = kerjaBakti({
      binding: { kind: 'chosen', codes: [8, 9, 10].map(desa) },
      approvalFirst: true,
    });
    const plan = planAt({
      now: '2026-03-02 08:00',
      obligations: [onlyDesa],
      waivers: [waiverOf(desa(9), '2026-02')],
      reports: [reportOf(desa(8), '2026-02-13', '2026-02-20 09:00')],
    });
    expect(addressesOf(plan)).toEqual(['tambakmerak@desa.test']);
  });

  test('F42: a rejected report does not count, and the desa is written to', () => {
    const rejected = [reportOf(desa(8), '2026-02-13', '2026-02-20 09:00', { review: 'rejected' })];
    expect(
      addressesOf(planAt({ now: '2026-03-02 08:00', reports: [...SEVEN_REPORTS, ...rejected] })),
    ).toContain('kasiman@desa.test');
  });

  test('F42: after one of two activities the desa is still reminded', () => {
    const twice = [kerjaBakti({ minimumCount: 2 })];
    expect(planAt({ now: '2026-03-02 08:00', obligations: twice }).mails).toHaveLength(10);
  });
});

describe('stages in days from due', () => {
  test.each([
    { now: '2026-02-25 08:00', stages: [], case: 'the day before the first stage nothing goes out' },
    { now: '2026-02-26 08:00', stages: [-7], case: 'a week before' },
    { now: '2026-03-02 08:00', stages: [-3], case: 'three days before' },
    { now: '2026-03-05 08:00', stages: [0], case: 'on the day' },
    { now: '2026-03-06 08:00', stages: [1], case: 'the day after' },
    { now: '2026-03-12 08:00', stages: [7], case: 'a week after' },
    {
      now: '2026-03-17 08:00',
      stages: [7],
      case: 'after missed triggers the latest stage, within seven days',
    },
    { now: '2026-03-25 08:00', stages: [], case: 'longer ago than seven days is not sent any more' },
  ])('§4.5: $case ($now)', ({ now, stages }) => {
    expect(stagesOf(planAt({ now }))).toEqual(stages);
  });

  test('§4.5: a week of missed triggers yields one mail per desa, not three', () => {
    const plan = planAt({ now: '2026-03-09 08:00' });
    expect(plan.mails).toHaveLength(3);
    expect(plan.mails.every(({ items }) => items.length === 1)).toBe(true);
  });

  test('§4.5: an earlier stage is not caught up once a later one has gone', () => {
    const ledger = logged(planAt({ now: '2026-03-06 08:00' }));
    expect(planAt({ now: '2026-03-10 08:00', ledger }).mails).toEqual([]);
  });
});

describe('§7.2: the three misfires of DHIS2 for January 2026 (report due on the last day of the month)', () => {
  const januaryDue = kerjaBakti({ due: { kind: 'days-after-end', days: 0, shiftToWorkingDay: false } });
  const policies = new Map([
    [
      'bawaan',
      { ...DEFAULT_REMINDER_POLICY, stages: [-3, 0, 3], lookBackDays: 0, stagesOnDaysOff: [-3, 0, 3] },
    ],
  ]);
  const firesOn = (stage: number): string[] =>
    ['24', '25', '26', '27', '28', '29', '30', '31']
      .map((date) => `2026-01-${date}`)
      .concat(['2026-02-01', '2026-02-02', '2026-02-03', '2026-02-04'])
      .filter((date) => {
        const matrix = matrixOf({
          obligations: [januaryDue],
          from: '2026-01-01',
          to: '2026-01-31',
          today: date,
        });
        const plan = planReminders({
          matrix,
          policies,
          ledger: [],
          contacts: CONTACTS,
          camat: null,
          now: moment(`${date} 08:00`),
          calendar: CALENDAR,
          quota: { remaining: 100, daily: 100 },
        });
        return stagesOf(plan).includes(stage);
      });

  test.each([
    { stage: -3, ours: '2026-01-28', theirs: '27 January' },
    { stage: 0, ours: '2026-01-31', theirs: '30 and 31 January' },
    { stage: 3, ours: '2026-02-03', theirs: '27 January' },
  ])('§7.2: stage $stage fires on $ours only (DHIS2: $theirs)', ({ stage, ours }) => {
    expect(firesOn(stage)).toEqual([ours]);
  });
});

describe('working days and hours', () => {
  // April 2026 is due on 5 May; its stage −3 is Saturday 2 May.
  const april = { obligations: [kerjaBakti()], from: '2026-04-01', to: '2026-04-30' };
  const planApril = (now: string) =>
    planReminders({
      matrix: matrixOf({ ...april, today: now.slice(0, 10) }),
      policies: new Map([['bawaan', DEFAULT_REMINDER_POLICY]]),
      ledger: [],
      contacts: CONTACTS.slice(0, 1),
      camat: null,
      now: moment(now),
      calendar: CALENDAR,
      quota: { remaining: 100, daily: 100 },
    });

  test('§4.5: a stage that falls on a Saturday goes out on Monday', () => {
    expect(planApril('2026-05-02 08:00').mails).toEqual([]);
    expect(planApril('2026-05-02 08:00').deferred).toMatchObject([{ day: '2026-05-04', reason: 'day-off' }]);
    expect(stagesOf(planApril('2026-05-04 08:00'))).toEqual([-3]);
  });

  test('§4.5: the deadline itself is reminded of even on a Sunday', () => {
    const onSunday = kerjaBakti({ due: { kind: 'day-of-next-month', days: 5, shiftToWorkingDay: false } });
    const matrix = matrixOf({
      obligations: [onSunday],
      from: '2026-03-01',
      to: '2026-03-31',
      today: '2026-04-05',
    });
    const plan = planReminders({
      matrix,
      policies: new Map([['bawaan', DEFAULT_REMINDER_POLICY]]),
      ledger: [],
      contacts: CONTACTS,
      camat: null,
      now: moment('2026-04-05 09:00'),
      calendar: CALENDAR,
      quota: { remaining: 100, daily: 100 },
    });
    expect(plan.mails).toHaveLength(10);
  });

  test.each([
    { now: '2026-03-02 07:29', sent: 0, heldTo: '2026-03-02' },
    { now: '2026-03-02 07:30', sent: 3, heldTo: undefined },
    { now: '2026-03-02 16:00', sent: 3, heldTo: undefined },
    { now: '2026-03-02 16:01', sent: 0, heldTo: '2026-03-03' },
  ])('§4.5: at $now $sent mails go out', ({ now, sent, heldTo }) => {
    const plan = planAt({ now });
    expect(plan.mails).toHaveLength(sent);
    expect(plan.deferred[0]?.day).toBe(heldTo);
  });

  test.each([
    { now: '2026-03-02 07:45', sent: 0 },
    { now: '2026-03-02 08:00', sent: 3 },
    { now: '2026-03-02 15:30', sent: 0 },
  ])('§4.5: in Ramadan at $now $sent mails go out', ({ now, sent }) => {
    const ramadan = { start: day('2026-02-18'), end: day('2026-03-19'), hours: RAMADAN_HOURS };
    const policies = new Map([['bawaan', { ...DEFAULT_REMINDER_POLICY, otherHours: [ramadan] }]]);
    expect(planAt({ now, policies }).mails).toHaveLength(sent);
  });
});

describe('one mail per address', () => {
  const siskamling = kerjaBakti(
    {},
    { id: obligationId('siskamling'), name: 'Siskamling', rules: [ruleOf()] },
  );

  test('§4.5: all outstanding reports of a desa stand in one mail', () => {
    const plan = planAt({ now: '2026-03-02 08:00', obligations: [kerjaBakti(), siskamling] });
    const tambakmerak = plan.mails.find(({ address }) => address === 'tambakmerak@desa.test');
    expect(tambakmerak?.items.map(({ cell }) => cell.expected.obligationPeriod.obligation.name)).toEqual([
      'Kerja bakti',
      'Siskamling',
    ]);
  });

  test('§4.5: a person who serves two desa gets one mail with both, and with no other recipient', () => {
    const contacts = [contactOf(desa(9), 'bersama@desa.test'), contactOf(desa(10), 'Bersama@desa.test')];
    const plan = planAt({ now: '2026-03-02 08:00', contacts });
    expect(plan.mails).toHaveLength(1);
    expect(plan.mails[0]?.items.map(({ cell }) => cell.expected.unit.name)).toEqual([
      'Sekaran',
      'Tambakmerak',
    ]);
  });

  test('F45: only the chosen positions are written to', () => {
    const policies = new Map([['bawaan', { ...DEFAULT_REMINDER_POLICY, positions: ['Kasi Pelayanan'] }]]);
    const contacts = [
      ...CONTACTS,
      contactOf(desa(10), 'pelayanan@desa.test', { position: ' kasi pelayanan' }),
    ];
    const plan = planAt({ now: '2026-03-02 08:00', policies, contacts });
    expect(addressesOf(plan)).toEqual(['pelayanan@desa.test']);
    expect(plan.unreachable.map(({ reason }) => reason)).toEqual(['not-chosen', 'not-chosen']);
  });

  test.each([
    'a|b@desa.test',
    'Budi<budi@desa.test>',
    'mailto:budi@desa.test',
    'budi@desa.test.',
    'budi@desa',
    'a@x.test; b@x.test',
  ])('§4.5: “%s” is no address: nobody is mailed there, and the desa is listed', (email) => {
    const plan = planAt({ now: '2026-03-02 08:00', contacts: [contactOf(desa(10), email)] });
    expect(plan.mails).toEqual([]);
    expect(plan.unreachable.map(({ reason }) => reason)).toContain('no-address');
  });

  test('§4.5: units without an address, or muted, are listed instead', () => {
    const contacts = [contactOf(desa(8), ''), contactOf(desa(9), 'sekaran@desa.test', { isMuted: true })];
    const plan = planAt({ now: '2026-03-02 08:00', contacts });
    expect(plan.unreachable.map(({ cell, reason }) => [cell.expected.unit.name, reason])).toEqual([
      ['Kasiman', 'no-address'],
      ['Sekaran', 'muted'],
      ['Tambakmerak', 'no-address'],
    ]);
  });
});

describe('the camat', () => {
  test('§4.5: the stage +7 also goes to the camat, as one digest of all who are missing', () => {
    const plan = planAt({ now: '2026-03-12 08:00', camat: CAMAT });
    expect(plan.mails[0]).toMatchObject({ audience: 'camat', address: 'camat@kasiman.test' });
    expect(plan.mails[0]?.items.map(({ cell }) => cell.expected.unit.name)).toEqual([
      'Kasiman',
      'Sekaran',
      'Tambakmerak',
    ]);
  });

  test('§4.5: the camat whose address a desa uses too has it in his list, and gets one mail', () => {
    const contacts = [...CONTACTS.slice(0, 9), contactOf(desa(10), 'Camat@kasiman.test')];
    const { mails } = planAt({ now: '2026-03-12 08:00', camat: CAMAT, contacts });
    const toCamat = mails.filter(({ address }) => address === 'camat@kasiman.test');
    expect(toCamat.map(({ audience, items }) => [audience, items.length])).toEqual([['camat', 3]]);
  });

  test('F44: neither units nor the camat are reminded of a closed year', () => {
    const closedYears = new Set([2026]);
    expect(planAt({ now: '2026-03-12 08:00', camat: CAMAT, closedYears }).mails).toEqual([]);
    expect(planAt({ now: '2026-03-12 08:00', closedYears: new Set([2025]) }).mails).toHaveLength(3);
  });

  test('§4.5: earlier stages do not reach the camat', () => {
    expect(planAt({ now: '2026-03-06 08:00', camat: CAMAT }).mails.map(({ audience }) => audience)).toEqual([
      'unit',
      'unit',
      'unit',
    ]);
  });

  test('§4.5: the digest goes out within the reserve when the quota for desa is used up', () => {
    const plan = planAt({ now: '2026-03-12 08:00', camat: CAMAT, quota: { remaining: 20, daily: 100 } });
    expect(plan.mails.map(({ audience }) => audience)).toEqual(['camat']);
    expect(plan.deferred).toHaveLength(3);
  });
});

describe('the quota', () => {
  test('§4.5: a fifth of the daily quota is kept free, and the rest waits for the next working day', () => {
    const plan = planAt({ now: '2026-03-06 08:00', reports: [], quota: { remaining: 10, daily: 10 } });
    expect(plan.mails).toHaveLength(8);
    expect(plan.deferred.map(({ day: date, reason }) => [date, reason])).toEqual([
      ['2026-03-09', 'quota'],
      ['2026-03-09', 'quota'],
    ]);
  });

  test('§4.5: overdue reports go before those due soon', () => {
    const january = reportOf(desa(1), '2026-01-10', '2026-01-11 09:00');
    const weekly = kerjaBakti(
      { due: { kind: 'days-after-end', days: 1, shiftToWorkingDay: false } },
      { id: obligationId('a-lebih-cepat') },
    );
    const plan = planAt({
      now: '2026-03-02 08:00',
      reports: [january],
      obligations: [kerjaBakti(), weekly],
      contacts: CONTACTS.slice(0, 2),
    });
    expect(plan.mails[0]?.items.map(({ cell }) => [cell.state, cell.expected.obligationPeriod.due])).toEqual([
      ['overdue', '2026-03-01'],
      ['awaiting', '2026-03-05'],
    ]);
  });

  test('§4.5: with no quota left nothing goes out, and every mail keeps its day', () => {
    const plan = planAt({ now: '2026-03-02 08:00', quota: { remaining: 0, daily: 100 } });
    expect(plan.mails).toEqual([]);
    expect(plan.deferred.map(({ day: date }) => date)).toEqual(['2026-03-03', '2026-03-03', '2026-03-03']);
  });
});

test('§4.5: a mail left in "sedang dikirim" for more than 30 minutes is shown, not sent again', () => {
  const ledger = logged(planAt({ now: '2026-03-02 08:00' }), 'sending', '2026-03-02 08:00');
  const plan = planAt({ now: '2026-03-02 08:31', ledger });
  expect(plan.mails).toEqual([]);
  expect(plan.stuck).toHaveLength(3);
  expect(planAt({ now: '2026-03-02 08:30', ledger }).stuck).toEqual([]);
});
