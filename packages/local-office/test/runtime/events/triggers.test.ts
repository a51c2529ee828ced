import { createOffice, type Office } from '../../../src/office';

const JAKARTA = 7 * 3_600_000;
const DAY = 86_400_000;

function openOffice(source: string, options: Parameters<typeof createOffice>[0] = {}): Office {
  const office = createOffice({ now: '2026-02-02T01:00:00Z', ...options });
  office.createWorkbook('Kasiman');
  office.load({ files: { 'Code.gs': source } });
  return office;
}

/** Wall-clock times in Jakarta at which clock triggers ran. */
function firedAt(office: Office): string[] {
  return office.executions
    .filter((execution) => execution.cause === 'CLOCK')
    .map((execution) => new Date(execution.startedMs + JAKARTA).toISOString().slice(0, 16).replace('T', ' '));
}

function installed(chain: string): Office {
  const office = openOffice(
    `function install() { ScriptApp.newTrigger('tick').timeBased().${chain}.create(); } function tick(e) { return e; }`,
  );
  office.call('install');
  return office;
}

describe('clock triggers (AS/reference/script/clock-trigger-builder)', () => {
  it('a 9 o’clock trigger fires between 9 and 10 and then keeps its minute (AS/guides/triggers/installable)', () => {
    const office = installed('everyDays(1).atHour(9)');
    office.clock.advance(3 * DAY);
    const times = firedAt(office);
    expect(times.map((time) => time.slice(0, 13))).toEqual([
      '2026-02-02 09',
      '2026-02-03 09',
      '2026-02-04 09',
    ]);
    expect(new Set(times.map((time) => time.slice(14))).size).toBe(1);
  });

  it('the minute depends on the office’s seed', () => {
    const minutes = [1, 2, 3, 4].map((seed) => {
      const office = openOffice(
        "function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create(); } function tick() {}",
        { seed },
      );
      office.call('install');
      office.clock.advance(DAY);
      return firedAt(office)[0]?.slice(14);
    });
    expect(new Set(minutes).size).toBeGreaterThan(1);
  });

  it('nearMinute keeps within 15 minutes', () => {
    const office = installed('everyDays(1).atHour(9).nearMinute(30)');
    office.clock.advance(DAY);
    const minute = Number(firedAt(office)[0]?.slice(14));
    expect(minute).toBeGreaterThanOrEqual(15);
    expect(minute).toBeLessThanOrEqual(45);
  });

  it.each([
    ['everyMinutes(30)', DAY, 48],
    ['everyHours(6)', DAY, 4],
    ['everyDays(2).atHour(3)', 8 * DAY, 4],
    ['everyWeeks(1).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(7)', 28 * DAY, 4],
    ['onMonthDay(31).atHour(1)', 150 * DAY, 2],
    ['after(60000)', DAY, 1],
    ['at(new Date(2026, 1, 3, 12))', 3 * DAY, 1],
    ['atDate(2026, 2, 3)', 3 * DAY, 1],
  ])('%s fires in %i ms %i times', (chain, span, times) => {
    const office = installed(chain);
    office.clock.advance(span);
    expect(firedAt(office)).toHaveLength(times);
  });

  it('weekly triggers fire on their day', () => {
    const office = installed('onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(7)');
    office.clock.advance(14 * DAY);
    expect(firedAt(office).map((time) => time.slice(0, 13))).toEqual(['2026-02-06 07', '2026-02-13 07']);
  });

  it.each([
    [
      'everyMinutes(7)',
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    ],
    [
      'everyHours(5)',
      'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
    ],
    ['atHour(9)', 'The trigger must have a recurrence interval or a specific time before it can be created.'],
    ["everyDays(1).inTimezone('Asia/Kasiman')", 'Invalid time zone: Asia/Kasiman'],
  ])('%s is refused', (chain, sentence) => {
    expect(() => installed(chain)).toThrow(sentence);
  });

  it('triggers due on the way run in order, at their times, each with Google’s event', () => {
    const office = openOffice(`
      function install() {
        ScriptApp.newTrigger('b').timeBased().at(new Date(2026, 1, 3, 10)).create();
        ScriptApp.newTrigger('a').timeBased().at(new Date(2026, 1, 3, 9)).create();
      }
      function a(e) { console.log(JSON.stringify(e)); }
      function b(e) {}`);
    office.call('install');
    office.clock.set('2026-02-04T00:00:00Z');
    expect(office.executions.map((one) => one.functionName)).toEqual(['install', 'a', 'b']);
    expect(JSON.parse(office.executions[1]?.lines[0]?.text ?? '')).toMatchObject({
      authMode: 'FULL',
      year: 2026,
      month: 2,
      'day-of-month': 3,
      'day-of-week': 2,
      'week-of-year': 6,
      hour: 2,
      timezone: 'UTC',
      triggerUid: office.executions[1]?.triggerUid,
    });
    expect(office.clock.now().toISOString()).toBe('2026-02-04T00:00:00.000Z');
  });

  it('a clock set back runs nothing', () => {
    const office = installed('everyHours(1)');
    expect(office.clock.set('2026-01-01T00:00:00Z')).toEqual([]);
  });

  it('once the day’s trigger time is used up nothing starts (AS/guides/services/quotas)', () => {
    const office = openOffice(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(30).create(); }
      function tick() { Utilities.sleep(300000); Utilities.sleep(30000); }`);
    office.call('install');
    office.clock.advance(DAY);
    const errors = office.executions.filter((one) => one.error !== null).map((one) => one.error);
    expect(new Set(errors)).toEqual(
      new Set(['Exception: Service using too much computer time for one day.']),
    );
    expect(office.executions.filter((one) => one.cause === 'CLOCK' && one.error === null)).toHaveLength(17);
    expect(office.quota('triggerMs')).toBe(0);
  });
});

describe('who owns a trigger (AS/guides/triggers/installable)', () => {
  const source = `
    function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create(); }
    function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), t.getEventType().toString(), t.getTriggerSource().toString()]); }
    function clear() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
    function tick() { return Session.getEffectiveUser().getEmail(); }`;

  it('two officers who both run set-up make two triggers, and each sees only the own', () => {
    const office = openOffice(source);
    office.call('install');
    office.actAs('penyunting@kantor.example');
    office.call('install');
    expect(office.triggers).toHaveLength(2);
    expect(office.call('list')).toEqual([['tick', 'CLOCK', 'CLOCK']]);
    office.call('clear');
    expect(office.triggers.map((trigger) => trigger.creator)).toEqual(['pemilik@kantor.example']);
  });

  it('runs as its creator, whoever sits at the screen', () => {
    const office = openOffice(source);
    office.call('install');
    office.actAs('penyunting@kantor.example');
    office.clock.advance(DAY);
    expect(office.executions.at(-1)?.user).toBe('pemilik@kantor.example');
  });

  it('the 21st trigger of a user is refused (google-facts.md, Triggers)', () => {
    const office = openOffice(source);
    for (let n = 0; n < 20; n += 1) office.call('install');
    expect(() => office.call('install')).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    office.actAs('penyunting@kantor.example');
    office.call('install');
    expect(office.triggers).toHaveLength(21);
  });
});

describe('unreliable events (docs/google-facts.md, Triggers)', () => {
  const source = `
    function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create(); }
    function tick() {}`;

  it('loseTriggers: nothing arrives', () => {
    const office = openOffice(source);
    office.call('install');
    office.faults.loseTriggers();
    office.clock.advance(DAY);
    office.faults.loseTriggers(false);
    office.clock.advance(DAY);
    expect(firedAt(office)).toHaveLength(1);
  });

  it('repeatEvents: everything comes twice', () => {
    const office = openOffice(source);
    office.call('install');
    office.faults.repeatEvents();
    office.clock.advance(DAY);
    expect(firedAt(office)).toHaveLength(2);
  });
});

describe('form events', () => {
  const source = `
    function install() {
      const form = FormApp.create('Laporan', true);
      form.setTitle('Laporan');
      form.addTextItem().setTitle('Desa');
      ScriptApp.newTrigger('onSend').forForm(form).onFormSubmit().create();
    }
    function onSend(e) {
      console.log(JSON.stringify([e.response.getItemResponses().map((r) => r.getResponse()), e.source.getTitle(), e.triggerUid === undefined, String(e.authMode)]));
    }
    function onFormSubmit() { throw new Error('there is no simple onFormSubmit'); }
    function submitByScript() {
      const form = FormApp.openById(arguments[0]);
      form.createResponse().withItemResponse(form.getItems()[0].asTextItem().createResponse('Batokan')).submit();
    }`;

  it('a sending fires the form’s trigger with response and source (AS/guides/triggers/events)', () => {
    const office = openOffice(source);
    office.call('install');
    expect(office.submitForm('Laporan', { Desa: 'Kasiman' }).accepted).toBe(true);
    expect(office.executions.at(-1)).toMatchObject({ functionName: 'onSend', cause: 'ON_FORM_SUBMIT' });
    expect(JSON.parse(office.executions.at(-1)?.lines[0]?.text ?? '')).toEqual([
      ['Kasiman'],
      'Laporan',
      false,
      'FULL',
    ]);
  });

  it('FormResponse.submit() of a script fires nothing (AS/guides/triggers/installable)', () => {
    const office = openOffice(source);
    office.call('install');
    office.call('submitByScript', office.openForm('Laporan').id);
    expect(office.executions.at(-1)?.functionName).toBe('submitByScript');
  });

  it('re-linking replays all old responses (maintainapplication.com/error-sources)', () => {
    const office = openOffice(source);
    office.call('install');
    office.submitForm('Laporan', { Desa: 'A' });
    office.submitForm('Laporan', { Desa: 'B' });
    office.replayForm('Laporan');
    expect(office.executions.filter((one) => one.functionName === 'onSend')).toHaveLength(4);
  });
});
