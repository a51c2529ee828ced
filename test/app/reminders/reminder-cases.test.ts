// Replays the faults of other reminder systems on the use cases: days and counts are as the office's rules say.
import { readReminders } from '../../../src/app/reminders/read-reminders';
import { readTrial } from '../../../src/app/reminders/reminder-trial';
import { dayText } from '../../../src/messages/time/date-text';
import { day, moment } from '../../core/kasiman';
import { answersOf, everyDay, officeOf, receive, remind, reminders, runOn } from './case-office';

test('F42: two officers who both ran the set-up have two triggers, and each desa gets one mail, not two', () => {
  const model = officeOf({ units: 10 });
  for (const time of ['08:10', '08:10', '08:40']) runOn(model, '2026-03-02', time);
  expect(reminders(model)).toHaveLength(10);
});

test('F42: 30 rows and 17 runs make 30 mails (elsewhere 30 rows made 500)', () => {
  const model = officeOf({ units: 30 });
  for (let run = 0; run < 17; run += 1) runOn(model, '2026-03-02', `09:${10 + run}`);
  expect(reminders(model)).toHaveLength(30);
});

test.each([
  { stage: '−3', intended: '2026-01-28', elsewhere: '27 January' },
  { stage: '0', intended: '2026-01-31', elsewhere: '30 and 31 January' },
  { stage: '+3', intended: '2026-02-03', elsewhere: '27 January' },
])(
  'F42: January due on its last day, stage $stage goes on $intended and on no other day (DHIS2: $elsewhere)',
  ({ intended }) => {
    const model = officeOf({
      start: '2026-01-01',
      stages: [-3, 0, 3],
      due: { kind: 'days-after-end', days: 0, shiftToWorkingDay: false },
    });
    for (const date of everyDay('2026-01-25', '2026-02-10')) runOn(model, date);
    const days = reminders(model).map(({ at }) => at.slice(0, 10));
    expect(days).toContain(intended);
    expect(days).toEqual(['2026-01-28', '2026-01-31', '2026-02-03']);
  },
);

test('F42: 108 desa with 3 addresses on a consumer account: the plan names the day of each mail, and that day it goes', () => {
  const model = officeOf({ units: 108, addressesEach: 3 });
  model.now = moment('2026-02-26 08:30');
  const plan = readReminders(model.ports).plan;
  const planned = new Map(plan.mails.map(({ address }): [string, string] => [address, '2026-02-26']));
  for (const { mail, day: on, reason } of plan.deferred) {
    expect(reason).toBe('quota');
    planned.set(mail.address, on);
  }
  expect(planned.size).toBe(324);
  for (const { label, mails } of readTrial(model.ports).days)
    for (const address of mails.flatMap(({ addresses }) => addresses)) {
      const on = planned.get(address) ?? '';
      expect(label).toContain(on === '2026-02-26' ? 'Sekarang' : dayText(day(on)));
    }
  for (const date of everyDay('2026-02-26', '2026-03-04')) {
    model.remaining = 100;
    runOn(model, date, '08:30');
  }
  const happened = new Map<string, string>();
  for (const { to, at } of reminders(model)) if (!happened.has(to)) happened.set(to, at.slice(0, 10));
  expect([...happened].sort()).toEqual([...planned].sort());
  expect([...new Set(planned.values())]).toEqual([
    '2026-02-26',
    '2026-02-27',
    '2026-03-02',
    '2026-03-03',
    '2026-03-04',
  ]);
});

test('F42: the same event twice makes one row and one receipt (FormEmailer sends two)', () => {
  const model = officeOf({ units: 2 });
  model.now = moment('2026-02-10 09:00');
  const answers = answersOf('35.22.20.2001 Desa 001', '2026-02-08', '2026-02-10 09:00');
  for (let event = 0; event < 3; event += 1) receive(model, answers);
  expect(model.rows('reports')).toHaveLength(2);
  expect(model.outbox.map(({ to }) => to)).toEqual(['sekdes@desa.example']);
});

test('F42: a form that is linked again sends every answer again, and nobody is mailed again', () => {
  const model = officeOf({ units: 5 });
  const sent = [1, 2, 3].map((number) =>
    answersOf(`35.22.20.200${number} Desa 00${number}`, '2026-02-08', `2026-02-1${number} 09:00`),
  );
  for (const answers of sent) {
    model.now = answers.submittedAt;
    receive(model, answers);
  }
  runOn(model, '2026-03-02');
  const mails = model.outbox.length;
  for (const answers of sent) receive(model, answers);
  runOn(model, '2026-03-02', '10:00');
  expect(model.outbox).toHaveLength(mails);
  expect(reminders(model).filter(({ to }) => to.startsWith('kontak'))).toHaveLength(2);
});

test('F42: a tab Pengingat that was deleted and made again re-sends nothing; the next stage goes as usual', () => {
  const model = officeOf({ units: 3 });
  runOn(model, '2026-03-02');
  expect(reminders(model)).toHaveLength(3);
  model.remakeTab('reminders');
  for (const date of ['2026-03-03', '2026-03-04']) runOn(model, date);
  expect(reminders(model)).toHaveLength(3);
  runOn(model, '2026-03-05');
  expect(reminders(model)).toHaveLength(6);
  for (const time of ['09:10', '11:00']) runOn(model, '2026-03-05', time);
  expect(reminders(model)).toHaveLength(6);
});

test('F42: a run that would outlast Google’s six minutes stops in time, the camat has his digest, the rest goes next day', () => {
  const model = officeOf({ units: 400 });
  model.remaining = 1500;
  let seconds = 0;
  model.refusal = () => {
    seconds += 1;
    const minute = String(Math.floor(seconds / 60)).padStart(2, '0');
    model.now = moment(`${model.now.slice(0, 10)} 09:${minute}`);
    return '';
  };
  runOn(model, '2026-03-02');
  expect(seconds).toBeGreaterThan(200);
  expect(seconds).toBeLessThan(300);
  expect(model.outbox.filter(({ to }) => to === 'camat@kasiman.example')).toHaveLength(1);
  seconds = 0;
  model.remaining = 1500;
  runOn(model, '2026-03-03');
  expect(new Set(reminders(model).map(({ to }) => to)).size).toBe(400);
  expect(reminders(model)).toHaveLength(400);
});

test('F42: when the run dies as the digest leaves, the camat has one the next working day and never two on one day', () => {
  const digestsOn = (atCall: number, when: 'before' | 'after'): readonly string[] => {
    const model = officeOf({ start: '2026-02-01' });
    const run = (date: string, fault?: { readonly atCall: number }): void => {
      model.now = moment(`${date} 09:00`);
      model.execution.execute(
        () => {
          remind(model);
        },
        fault && { ...fault, when, losesUnflushed: true },
      );
    };
    run('2026-02-09', { atCall });
    run('2026-02-09');
    run('2026-02-10');
    run('2026-02-11');
    return model.outbox.filter(({ to }) => to.startsWith('camat')).map(({ at }) => at.slice(0, 10));
  };
  for (let atCall = 1; atCall <= 30; atCall += 1)
    for (const when of ['before', 'after'] as const) {
      const digests = digestsOn(atCall, when);
      expect(new Set(digests).size).toBe(digests.length);
      expect(digests.length).toBeGreaterThan(0);
    }
});
