// Failed mails, refused addresses, small quotas and thanks.
import type { Contact } from '../../../src/core/contacts/contact';
import type { UnitCode } from '../../../src/core/office/unit';
import { planReminders, type ReminderPlan } from '../../../src/core/reminders/reminder';
import {
  type LedgerEntry,
  type LedgerState,
  recentFailures,
  refusedAddresses,
  type SendFailure,
} from '../../../src/core/reminders/reminder-ledger';
import { DEFAULT_REMINDER_POLICY } from '../../../src/core/reminders/reminder-policy';
import {
  CALENDAR,
  DESA,
  day,
  desa,
  kerjaBakti,
  matrixOf,
  moment,
  reportOf,
  unitOf,
  waiverOf,
} from '../kasiman';

type ReminderInput = Parameters<typeof planReminders>[0];

function contactOf(unit: UnitCode, email: string): Contact {
  return {
    unit,
    email,
    name: '',
    position: 'Sekretaris Desa',
    isMuted: false,
  };
}

function inputOf(now: string, changes: Partial<ReminderInput> = {}): ReminderInput {
  return {
    matrix: matrixOf({ reports: [], today: now.slice(0, 10) }),
    policies: new Map([['bawaan', DEFAULT_REMINDER_POLICY]]),
    ledger: [],
    contacts: DESA.map(({ code: unit, name }) => contactOf(unit, `${name.toLowerCase()}@desa.test`)),
    camat: null,
    now: moment(now),
    calendar: CALENDAR,
    quota: { remaining: 100, daily: 100 },
    ...changes,
  };
}

function entriesOf(plan: ReminderPlan, at: string, state: LedgerState, failure?: SendFailure): LedgerEntry[] {
  return plan.mails.flatMap(({ items }) =>
    items.map(({ key }) => ({ key, state, at: moment(at), ...(failure ? { failure } : {}) })),
  );
}

describe('a mail that failed is tried again by rule', () => {
  const first = planReminders(inputOf('2026-03-02 08:00'));
  const failed = (times: number, failure?: SendFailure) =>
    Array.from({ length: times }, () => entriesOf(first, '2026-03-02 08:00', 'failed', failure)).flat();
  const sentAgain = (ledger: readonly LedgerEntry[]) =>
    planReminders(inputOf('2026-03-03 08:00', { ledger })).mails.length;

  test.each<{ case: string; ledger: LedgerEntry[]; again: number; retried: number; givenUp: number }>([
    { case: 'never', ledger: [], again: 10, retried: 0, givenUp: 0 },
    { case: 'once', ledger: failed(1), again: 10, retried: 10, givenUp: 0 },
    { case: 'twice', ledger: failed(2), again: 10, retried: 10, givenUp: 0 },
    { case: 'three times: a person looks', ledger: failed(3), again: 0, retried: 0, givenUp: 10 },
    { case: 'five times for lack of quota', ledger: failed(5, 'quota'), again: 10, retried: 10, givenUp: 0 },
    {
      case: 'twice, and three times for lack of quota',
      ledger: [...failed(2), ...failed(3, 'quota')],
      again: 10,
      retried: 10,
      givenUp: 0,
    },
    { case: 'once at a wrong address', ledger: failed(1, 'address'), again: 0, retried: 0, givenUp: 0 },
    {
      case: 'once, then sent',
      ledger: [...failed(1), ...entriesOf(first, '2026-03-03 07:40', 'sent')],
      again: 0,
      retried: 0,
      givenUp: 0,
    },
    {
      case: 'once, then nobody knows',
      ledger: [...failed(1), ...entriesOf(first, '2026-03-03 07:40', 'sending')],
      again: 0,
      retried: 0,
      givenUp: 0,
    },
  ])('failed $case: $again are sent again', ({ ledger, again, retried, givenUp }) => {
    expect(sentAgain(ledger)).toBe(again);
    const recent = recentFailures(ledger, moment('2026-03-03 08:00'));
    expect([recent.retried.length, recent.givenUp.length]).toEqual([retried, givenUp]);
  });

  test('an old failure is no longer shown', () => {
    expect(recentFailures(failed(3), moment('2026-03-10 08:00')).givenUp).toEqual([]);
    expect(recentFailures(failed(3), moment('2026-03-09 08:00')).givenUp).toHaveLength(10);
  });

  test('F45: a refused address is not tried at the next stage either; a new one in Kontak is', () => {
    const ledger = failed(1, 'address').slice(0, 1);
    expect([...refusedAddresses(ledger)]).toEqual(['batokan@desa.test']);
    const nextStage = planReminders(inputOf('2026-03-05 08:00', { ledger }));
    expect(nextStage.mails).toHaveLength(9);
    expect(nextStage.unreachable).toMatchObject([{ reason: 'refused' }]);
    const contacts = inputOf('2026-03-05 08:00').contacts.map((contact) =>
      contact.unit === desa(1) ? contactOf(desa(1), 'baru@desa.test') : contact,
    );
    expect(planReminders(inputOf('2026-03-05 08:00', { ledger, contacts })).mails).toHaveLength(10);
  });

  test('an address that Google took later is no longer refused', () => {
    const ledger = [...failed(1, 'address'), ...entriesOf(first, '2026-03-03 08:00', 'sent')];
    expect(refusedAddresses(ledger).size).toBe(0);
  });
});

describe('a small quota leaves nobody out', () => {
  const units = Array.from({ length: 108 }, (_, number) =>
    unitOf(`35.22.20.${2001 + number}`, `Desa ${number}`),
  );
  const contacts = units.flatMap(({ code: unit }) =>
    [1, 2, 3].map((number) => contactOf(unit, `${unit}-${number}@desa.test`)),
  );

  test('§4.5: 108 desa with 3 addresses each on 80 mails a day: all 324 are written to once within 5 working days', () => {
    const days = ['2026-02-26', '2026-02-27', '2026-03-02', '2026-03-03', '2026-03-04'];
    let ledger: readonly LedgerEntry[] = [];
    const times = new Map<string, number>();
    for (const today of days) {
      const matrix = matrixOf({ units, reports: [], today });
      const plan = planReminders(inputOf(`${today} 08:00`, { matrix, contacts, ledger }));
      expect(plan.mails.length).toBeLessThanOrEqual(80);
      for (const { address } of plan.mails) times.set(address, (times.get(address) ?? 0) + 1);
      ledger = [...ledger, ...entriesOf(plan, `${today} 08:00`, 'sent')];
    }
    expect(times.size).toBe(324);
    expect(Math.max(...times.values())).toBe(2);
  });
});

describe('units that stay on time are thanked once', () => {
  const onTime = (unit: UnitCode, month: string, next: string) =>
    reportOf(unit, `2026-${month}-13`, `2026-${next}-02 09:00`);
  const months = [
    ['02', '03'],
    ['03', '04'],
    ['04', '05'],
    ['05', '06'],
  ] as const;
  const reportsOf = (unit: UnitCode, count: number, from = 0) =>
    months.slice(from, from + count).map(([month, next]) => onTime(unit, month, next));
  const planAt = (now: string, changes: Partial<ReminderInput> & { story?: object } = {}) => {
    const { story = {}, ...rest } = changes;
    const matrix = matrixOf({
      obligations: [kerjaBakti()],
      units: DESA.slice(0, 1),
      from: '2026-02-01',
      to: '2026-06-30',
      today: now.slice(0, 10),
      reports: reportsOf(desa(1), 4),
      ...story,
    });
    return planReminders(inputOf(now, { matrix, thanks: true, ...rest }));
  };
  const thanksOf = (plan: ReminderPlan) =>
    plan.mails
      .filter(({ audience }) => audience === 'thanks')
      .map(({ address, items }) => [address, items[0]?.stage, items[0]?.key.split('|')[1]]);

  // February, March and April are due on 5 March, 6 April and 5 May 2026.
  test.each([
    { now: '2026-05-05 08:00', case: 'the third period is still open', thanked: [] },
    {
      now: '2026-05-06 08:00',
      case: 'the third period is closed',
      thanked: [['batokan@desa.test', 3, '2026-04']],
    },
    { now: '2026-05-20 08:00', case: 'it is long ago', thanked: [] },
    { now: '2026-06-08 08:00', case: 'the fourth adds no milestone', thanked: [] },
  ])('on $now, $case', ({ now, thanked }) => {
    expect(thanksOf(planAt(now))).toEqual(thanked);
  });

  test('once, however often the run is started, and not at all when it is switched off', () => {
    const first = planAt('2026-05-06 08:00');
    const ledger = entriesOf(first, '2026-05-06 08:00', 'sent');
    expect(thanksOf(planAt('2026-05-06 09:00', { ledger }))).toEqual([]);
    expect(thanksOf(planAt('2026-05-06 08:00', { thanks: false }))).toEqual([]);
  });

  test('not for a period that was due by the day on which the ledger was lost', () => {
    const plan = (lostUpTo: string) => planAt('2026-05-06 08:00', { lostUpTo: day(lostUpTo) });
    expect(thanksOf(plan('2026-05-05'))).toEqual([]);
    expect(thanksOf(plan('2026-05-06'))).toEqual([]);
    expect(thanksOf(plan('2026-05-04'))).toHaveLength(1);
  });

  test('a correction that moves the streak by a month thanks nobody a second time', () => {
    const ledger = entriesOf(planAt('2026-05-06 08:00'), '2026-05-06 08:00', 'sent');
    const story = { reports: reportsOf(desa(1), 3, 1) };
    expect(thanksOf(planAt('2026-06-08 08:00', { story }))).toHaveLength(1);
    expect(thanksOf(planAt('2026-06-08 08:00', { story, ledger }))).toEqual([]);
  });

  test('an excused month neither breaks nor makes a streak', () => {
    const story = {
      reports: [...reportsOf(desa(1), 1), ...reportsOf(desa(1), 2, 2)],
      waivers: [waiverOf(desa(1), '2026-03')],
    };
    expect(thanksOf(planAt('2026-05-06 08:00', { story }))).toEqual([]);
    expect(thanksOf(planAt('2026-06-08 08:00', { story }))).toEqual([['batokan@desa.test', 3, '2026-05']]);
  });

  test('nobody is thanked on a day off, nor for what a visit contradicted', () => {
    const onSaturday = planAt('2026-05-09 08:00');
    expect(thanksOf(onSaturday)).toEqual([]);
    expect(onSaturday.deferred).toMatchObject([{ day: '2026-05-11', reason: 'day-off' }]);
    const visit = {
      id: 'k1',
      members: [],
      notes: '',
      unit: desa(1),
      obligationId: kerjaBakti().id,
      periodId: '2026-03',
      date: '2026-03-20',
      outcome: 'not-held',
    };
    expect(thanksOf(planAt('2026-05-06 08:00', { story: { visits: [visit] } }))).toEqual([]);
  });

  test('thanks leave last: a quota for one mail reminds first', () => {
    const units = [unitOf('35.22.20.2001', 'Batokan'), unitOf('35.22.20.2002', 'Betet')];
    const plan = planAt('2026-05-06 08:00', { story: { units }, quota: { remaining: 21, daily: 100 } });
    expect(plan.mails.map(({ audience, address }) => [audience, address])).toEqual([
      ['unit', 'betet@desa.test'],
    ]);
    expect(plan.deferred.map(({ mail, reason }) => [mail.audience, reason])).toEqual([['thanks', 'quota']]);
  });
});
