// Replays what happens at the edges of a run: the last mail of a quota, the day on which the ledger is lost, the last day.
import { sendReminders } from '../../../src/app/reminders/send-reminders';
import { readWhatsappReminders } from '../../../src/app/reminders/whatsapp-reminders';
import { encodeContact } from '../../../src/tables/contacts/contact-table';
import { moment } from '../../core/kasiman';
import { officeOf, reminders, runOn } from './case-office';
import type { OfficeModel } from './office-model';

const full = 'Service invoked too many times for one day: email.';

/** The rows of Pengingat by state; the digest's is left out. */
function states(model: OfficeModel): Record<string, number> {
  const { columnsByKey } = model.place('reminders');
  const column = (columnsByKey.get('state') ?? 0) - 1;
  const key = (columnsByKey.get('key') ?? 0) - 1;
  const counts: Record<string, number> = {};
  for (const row of model.rows('reminders').slice(1)) {
    if (String(row[key]).startsWith('ringkasan')) continue;
    const state = String(row[column]);
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

test('a quota that is gone after the thirtieth mail leaves nothing "sedang dikirim", and the next day goes on', () => {
  const model = officeOf({ units: 60 });
  model.remaining = 100;
  let taken = 0;
  model.refusal = () => {
    taken += 1;
    return taken > 30 ? full : '';
  };
  runOn(model, '2026-03-02');
  expect(states(model)['sedang dikirim']).toBeUndefined();
  // One mail more is asked of Google than left: no other batch begins after that.
  expect(taken).toBe(31);
  const first = reminders(model).length;
  expect(first).toBeGreaterThan(25);
  expect(first).toBeLessThanOrEqual(30);
  model.refusal = () => '';
  model.remaining = 100;
  runOn(model, '2026-03-03');
  const addresses = reminders(model).map(({ to }) => to);
  expect(addresses).toHaveLength(60);
  expect(new Set(addresses).size).toBe(60);
});

test('on the day on which Pengingat was lost nobody is mailed again, camat included; even if that run dies at once', () => {
  const model = officeOf({ units: 3 });
  runOn(model, '2026-03-02');
  const before = model.outbox.length;
  expect(before).toBeGreaterThan(3);
  model.remakeTab('reminders');
  for (const time of ['10:00', '11:00']) runOn(model, '2026-03-02', time);
  expect(model.outbox).toHaveLength(before);
});

test('a loss that was noticed by a run that died holds back that day only: the next stage leaves', () => {
  const model = officeOf({ units: 2, stages: [-3, -2] });
  runOn(model, '2026-03-02');
  expect(reminders(model)).toHaveLength(2);
  model.remakeTab('reminders');
  // Dies at its last call but one: what it has noticed must be noted by then.
  let calls = 0;
  const { write } = model.ports.notebook;
  model.ports.notebook.write = (entries) => {
    calls += 1;
    if (calls > 1) throw new Error('died');
    write(entries);
  };
  expect(() => runOn(model, '2026-03-02', '10:00')).toThrow('died');
  model.ports.notebook.write = write;
  runOn(model, '2026-03-03');
  expect(reminders(model)).toHaveLength(4);
});

describe('WhatsApp', () => {
  test('offers an owed report to the last day on which a reminder looks back, and not on the next', () => {
    const model = officeOf({ units: 1 });
    Object.assign(model.ports.signer, { sign: () => 'abcdef', newSecret: () => 's' });
    const offered = (at: string): number => {
      model.now = moment(at);
      return readWhatsappReminders(model.ports).reminders.filter(({ owed }) => /Februari/u.test(owed)).length;
    };
    const last = lastDayOffered(offered);
    expect(last).toBe('2026-04-05');
  });

  test('gives the number of a contact who is not muted', () => {
    const model = officeOf({ units: 1 });
    Object.assign(model.ports.signer, { sign: () => 'abcdef', newSecret: () => 's' });
    const contact = { position: 'Sekdes', email: 'a@desa.example' };
    const label = '35.22.20.2001 Desa 001';
    model.setRows('contacts', [
      encodeContact(model.place('contacts'), label, {
        ...contact,
        name: 'Diam',
        phone: '081200000001',
        isMuted: true,
      }),
      encodeContact(model.place('contacts'), label, {
        ...contact,
        name: 'Siti',
        phone: '081200000002',
        isMuted: false,
      }),
    ]);
    model.now = moment('2026-03-02 09:00');
    const [reminder] = readWhatsappReminders(model.ports).reminders;
    expect(reminder?.recipient).toBe('Sekdes, Siti');
    expect(reminder?.url).toContain('6281200000002');
  });
});

/** The last day of March or April on which February is still offered. */
function lastDayOffered(offered: (at: string) => number): string {
  let last = '';
  for (let day = 1; day <= 60; day += 1) {
    const date = new Date(Date.UTC(2026, 2, day)).toISOString().slice(0, 10);
    if (offered(`${date} 09:00`) > 0) last = date;
  }
  return last;
}

test('a run without a sweep that worked sends no reminder', () => {
  const model = officeOf({ units: 2 });
  model.now = moment('2026-03-02 09:00');
  sendReminders(model.ports, { onlyIfAutomatic: true, sweep: () => false });
  expect(reminders(model)).toEqual([]);
});
