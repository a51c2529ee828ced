// Laws that hold for every run of reminders.
import fc from 'fast-check';
import type { Contact } from '../../../src/core/contacts/contact';
import { buildDirectory } from '../../../src/core/office/directory';
import { planReminders } from '../../../src/core/reminders/reminder';
import type { LedgerEntry } from '../../../src/core/reminders/reminder-ledger';
import { DEFAULT_REMINDER_POLICY } from '../../../src/core/reminders/reminder-policy';
import { acceptSubmission } from '../../../src/core/reports/accept-submission';
import type { Submission } from '../../../src/core/reports/submission';
import { addDays, type PlainDateTime } from '../../../src/core/time/plain-date';
import { anyOffice, lawRuns } from '../arbitrary-office';
import { DESA, kerjaBakti, moment } from '../kasiman';
import { calendarOf, matrixOfOffice } from '../office-matrix';

type ReminderInput = Parameters<typeof planReminders>[0];

const address = fc.constantFrom('a@desa.test', 'b@desa.test', 'A@desa.test', '', 'bukan alamat');

/** A random office at a random time, whose due days are near. */
const anyRun: fc.Arbitrary<ReminderInput> = anyOffice.chain((office) =>
  fc
    .record({
      emails: fc.array(fc.tuple(fc.constantFrom(...office.units), address, fc.boolean()), { maxLength: 10 }),
      hour: fc.constantFrom('06:00', '07:30', '09:00', '12:00', '16:01'),
      remaining: fc.integer({ min: 0, max: 12 }),
      hasCamat: fc.boolean(),
    })
    .map(({ emails, hour, remaining, hasCamat }) => {
      const contacts = emails.map(
        ([unit, email, isMuted]): Contact => ({ unit: unit.code, name: '', position: '', email, isMuted }),
      );
      return {
        matrix: matrixOfOffice(office),
        policies: new Map([['bawaan', DEFAULT_REMINDER_POLICY]]),
        ledger: [],
        contacts,
        camat: hasCamat
          ? {
              unit: office.units[0]!.code,
              name: '',
              position: 'Camat',
              email: 'camat@kasiman.test',
              isMuted: false,
            }
          : null,
        now: `${office.today}T${hour}:00` as PlainDateTime,
        calendar: calendarOf(office),
        quota: { remaining, daily: 12 },
      };
    }),
);

function keysOf(mails: readonly { readonly items: readonly { readonly key: LedgerEntry['key'] }[] }[]) {
  return mails.flatMap(({ items }) => items.map(({ key }) => key));
}

test('F42: after logging, planning again gives none of the mails again', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const sent = new Set(keysOf(planReminders(run).mails));
      const ledger = [...sent].map((key): LedgerEntry => ({ key, state: 'sent', at: run.now }));
      const again = planReminders({ ...run, ledger });
      expect(
        keysOf([...again.mails, ...again.deferred.map(({ mail }) => mail)]).filter((key) => sent.has(key)),
      ).toEqual([]);
    }),
    lawRuns(300),
  );
});

test('F42: with enough quota, planning again after logging gives nothing', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const rich = { ...run, quota: { remaining: 1000, daily: 1000 } };
      const first = planReminders(rich);
      const keys = keysOf([...first.mails, ...first.deferred.map(({ mail }) => mail)]);
      const ledger = keys.map((key): LedgerEntry => ({ key, state: 'sent', at: run.now }));
      const again = planReminders({ ...rich, ledger });
      expect([again.mails, again.deferred]).toEqual([[], []]);
    }),
    lawRuns(200),
  );
});

test('§4.5: every key is planned once, every address gets one mail, the quota is never exceeded', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const { mails, deferred } = planReminders(run);
      const keys = keysOf([...mails, ...deferred.map(({ mail }) => mail)]);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(mails.map((mail) => `${mail.audience} ${mail.address}`)).size).toBe(mails.length);
      expect(mails.length).toBeLessThanOrEqual(run.quota.remaining);
      const reserve = Math.ceil(run.quota.daily * 0.2);
      expect(mails.filter(({ audience }) => audience === 'unit').length).toBeLessThanOrEqual(
        Math.max(0, run.quota.remaining - reserve),
      );
    }),
    lawRuns(300),
  );
});

test('§4.5: nobody is reminded of what is fulfilled, excused, not bound, or long past', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const { mails, deferred } = planReminders(run);
      for (const { cell, stage } of [...mails, ...deferred.map(({ mail }) => mail)].flatMap(
        ({ items }) => items,
      )) {
        const { due, rule } = cell.expected.obligationPeriod;
        const stageDay = addDays(due, stage);
        expect([cell.isFulfilled, cell.expected.expected]).toEqual([false, 1]);
        expect(cell.submittedCount).toBeLessThan(rule.minimumCount);
        expect(stageDay <= run.matrix.today && run.matrix.today <= addDays(stageDay, 7)).toBe(true);
      }
    }),
    lawRuns(300),
  );
});

test('anything a form sends becomes a report or a list of issues, and never a crash', () => {
  const answer = fc.oneof(
    fc.string(),
    fc.constantFrom('', '=1+1', '35.22.20.2001', 'kerja-bakti', '2026-02-13', '25', '0', "'; DROP"),
  );
  const anySubmission: fc.Arbitrary<Submission> = fc.record({
    id: fc.string(),
    submittedAt: fc.constant(moment('2026-02-20 09:00')),
    unit: answer,
    linkUnit: answer,
    obligation: answer,
    activityDate: answer,
    place: answer,
    kinds: fc.array(answer),
    people: answer,
    officials: answer,
    outcome: answer,
    obstacle: answer,
    evidence: fc.constant({ before: [], after: [], other: [] }),
    population: fc.dictionary(fc.string(), answer),
    proxy: fc.option(fc.record({ receivedDate: answer, source: answer })),
  });
  const obligation = kerjaBakti();
  const directory = buildDirectory(DESA);
  fc.assert(
    fc.property(anySubmission, (submission) => {
      const result = acceptSubmission({
        submission,
        directory,
        obligationsById: new Map([[obligation.id, obligation]]),
        closedYears: new Set(),
      });
      if (!result.ok) expect(result.error.length).toBeGreaterThan(0);
      else expect([result.value.id, result.value.unit]).toEqual([submission.id, submission.unit]);
    }),
    lawRuns(1000),
  );
});
