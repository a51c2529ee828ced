// Checks that the camat gets his summary once a week and on the day after a deadline.
import { callRpc, kasimanOffice } from '../kasiman';

jest.setTimeout(120_000);

function digests(office: ReturnType<typeof kasimanOffice>) {
  return office.outbox.filter(
    ({ to, body }) => to.includes('camat@kasiman.example') && /Keadaan pada/u.test(body),
  );
}
function daysOf(office: ReturnType<typeof kasimanOffice>) {
  return digests(office).map(({ body }) => /Keadaan pada (.+):/u.exec(body)?.[1]);
}

it('writes every Monday and on the day after the deadline, each once, and waits for a working day', () => {
  // After the hour of the daily run, whose minute is Google's to choose: the first comes the next day.
  const office = kasimanOffice('2026-02-02T09:30:00+07:00');
  callRpc(office, 'switchReminders', { on: true });
  office.clock.set('2026-03-10T12:00:00+07:00');
  expect(daysOf(office)).toEqual([
    'Selasa, 3 Februari 2026',
    'Senin, 9 Februari 2026',
    'Rabu, 18 Februari 2026',
    'Senin, 23 Februari 2026',
    'Senin, 2 Maret 2026',
    'Jumat, 6 Maret 2026',
    'Senin, 9 Maret 2026',
  ]);
  const last = digests(office).at(-2);
  expect(last?.subject).toBe('10 desa belum lapor Kerja Bakti Februari 2026');
  expect(last?.body).not.toContain('https:');
  // Once the page has been opened at its address, the digest carries one link, and it holds no secret.
  const page = `https://script.google.com/macros/s/${office.state.project.scriptId}/exec`;
  office.webGet({}, { visitor: '', address: page });
  office.clock.set('2026-03-16T12:00:00+07:00');
  expect(
    digests(office)
      .at(-1)
      ?.body.match(/https:\S+/gu),
  ).toEqual([page]);
});

it('writes nothing while the office has not switched reminders on', () => {
  const office = kasimanOffice();
  office.clock.set('2026-02-17T12:00:00+07:00');
  expect(digests(office)).toEqual([]);
});
