// Checks that no desa is reminded of a report it has sent, when neither the event nor the morning's sweep told of it.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, preparedOffice, shownColumn } from '../kasiman';
import { addressOf, fillAddresses, labelOf, reportOf } from '../office-actions';

jest.setTimeout(120_000);

function reminded(office: Office): string[] {
  return office.outbox.filter(({ subject }) => /^Belum lapor: /u.test(subject)).flatMap(({ to }) => to);
}

/** Batokan and Betet can be mailed; Batokan has reported, and Google told nobody. H-3, before the hour of the run. */
function reportUntold(): Office {
  const office = kasimanOffice();
  callRpc(office, 'switchReminders', { on: true });
  office.clock.set('2026-03-01T20:00:00+07:00');
  fillAddresses(office, ['Batokan', 'Betet']);
  office.faults.loseTriggers();
  office.submitForm('Laporan Kerja Bakti', reportOf('Batokan', '2026-02-20'));
  office.clock.set('2026-03-02T09:00:00+07:00');
  return office;
}
function untold(): Office {
  return preparedOffice('an untold report', reportUntold);
}
function costs(office: Office): number {
  const calls = office.executions[office.executions.length - 1]?.calls;
  return (calls?.read ?? 0) + (calls?.write ?? 0);
}

describe('after a morning whose sweep was lost too', () => {
  it('F42: the daily run reads the forms first, mails only who has not reported, and the report is there', () => {
    const office = untold();
    office.run('dailyReminders');
    expect(reminded(office)).toEqual([addressOf('Betet')]);
    expect(costs(office)).toBeLessThanOrEqual(62);
    expect(shownColumn(office, 'Laporan', 'Desa')).toContain(labelOf('Batokan'));
    // The sweep of a run of reminders does not hide that the morning's trigger is dead.
    expect(office.state.properties.script['detak:dailyRefresh']).toMatch(/^2026-03-01/u);
  });

  it('the button in Uji coba does the same', () => {
    const office = untold();
    callRpc(office, 'sendReminders', {});
    expect(reminded(office)).toEqual([addressOf('Betet')]);
  });

  it('where the forms cannot be read nobody is reminded, the camat has his digest, and the next day makes up for it', () => {
    const office = untold();
    // A call of the sweep: it comes after those of the first planning.
    office.faults.failAtCall(18, 'Service Forms failed while accessing document.');
    office.run('dailyReminders');
    expect(reminded(office)).toEqual([]);
    const digests = office.outbox.filter(({ body }) => /Keadaan pada Senin, 2 Maret 2026/u.test(body));
    expect(digests).toHaveLength(1);
    office.faults.clear();
    office.clock.set('2026-03-03T09:00:00+07:00');
    expect(reminded(office)).toEqual([addressOf('Betet')]);
  });

  it('the usual morning costs no call more', () => {
    const office = untold();
    office.run('dailyRefresh');
    office.run('dailyReminders');
    expect(reminded(office)).toEqual([addressOf('Betet')]);
    expect(costs(office)).toBeLessThanOrEqual(17 + 2 + 2);
  });
});
