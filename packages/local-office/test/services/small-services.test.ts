import { scriptRun } from './script-runs';

describe('PropertiesService (AS/reference/properties, AS/guides/services/quotas)', () => {
  it('stores texts and gives them back in the next execution', () => {
    const { run, value } = scriptRun();
    run("PropertiesService.getScriptProperties().setProperty('a', '1').setProperties({ b: 2 })");
    expect(value('PropertiesService.getScriptProperties().getProperties()')).toEqual({ a: '1', b: '2' });
    expect(value("PropertiesService.getScriptProperties().getProperty('none')")).toBeNull();
  });

  it('refuses a value above 9 KB', () => {
    const { run } = scriptRun();
    expect(() => run("PropertiesService.getScriptProperties().setProperty('a', 'é'.repeat(4609))")).toThrow(
      'Argument too large: value',
    );
    run("PropertiesService.getScriptProperties().setProperty('a', 'é'.repeat(4608))");
  });

  it('refuses a store above 500 KB and keeps what it had', () => {
    const { run, value } = scriptRun();
    expect(() =>
      run(
        "const p = PropertiesService.getScriptProperties(); for (let n = 0; n < 60; n += 1) p.setProperty('k' + n, 'x'.repeat(9000));",
      ),
    ).toThrow('You have exceeded the property storage quota. Please remove some properties and try again.');
    expect(value('PropertiesService.getScriptProperties().getKeys().length')).toBe(56);
  });

  it('user properties are invisible to colleagues', () => {
    const { office, run, value } = scriptRun();
    run("PropertiesService.getUserProperties().setProperty('a', 'mine')");
    office.actAs('penyunting@kantor.example');
    expect(value("PropertiesService.getUserProperties().getProperty('a')")).toBeNull();
  });

  it('document properties are null for a script without a container', () => {
    expect(scriptRun({ bound: false }).value('PropertiesService.getDocumentProperties()')).toBeNull();
    expect(scriptRun().value('PropertiesService.getDocumentProperties() === null')).toBe(false);
  });

  it('setProperties(…, true) deletes all others', () => {
    const { value } = scriptRun();
    expect(
      value(
        "PropertiesService.getScriptProperties().setProperty('a', '1').setProperties({ b: '2' }, true).getKeys()",
      ),
    ).toEqual(['b']);
  });

  it('reads and writes of a day are counted, per account kind', () => {
    const { office, run } = scriptRun();
    office.state.quotas['pemilik@kantor.example'] = {
      properties: { used: 50_000, sinceMs: office.state.clock.nowMs },
    };
    expect(() => run("PropertiesService.getScriptProperties().getProperty('a')")).toThrow(
      'Service invoked too many times for one day: properties.',
    );
    const account = office.state.accounts[0];
    if (account) account.kind = 'workspace';
    run("PropertiesService.getScriptProperties().getProperty('a')");
  });
});

describe('CacheService (AS/reference/cache)', () => {
  it('keeps a value 600 s by default and 21,600 s at most', () => {
    const { office, run, value } = scriptRun();
    run("CacheService.getScriptCache().put('a', '1'); CacheService.getScriptCache().put('b', '1', 99999);");
    office.clock.advance(590_000);
    expect(value("CacheService.getScriptCache().get('a')")).toBe('1');
    office.clock.advance(20_000);
    expect(value("CacheService.getScriptCache().get('a')")).toBeNull();
    office.clock.advance(20_900_000);
    expect(value("CacheService.getScriptCache().get('b')")).toBe('1');
    office.clock.advance(200_000);
    expect(value("CacheService.getScriptCache().get('b')")).toBeNull();
  });

  it.each([
    ["CacheService.getScriptCache().put('k'.repeat(251), '1')", 'Argument too large: key'],
    ["CacheService.getScriptCache().put('k', 'x'.repeat(102401))", 'Argument too large: value'],
  ])('%s', (statement, sentence) => {
    expect(() => scriptRun().run(statement)).toThrow(sentence);
  });

  it('what returns nothing gives null (gas-fakes teststores)', () => {
    expect(scriptRun().value("CacheService.getScriptCache().put('a', 'b')")).toBeNull();
  });

  it('holds 1,000 items: those that expire first make room', () => {
    const { run, value } = scriptRun();
    run(
      "const c = CacheService.getScriptCache(); c.put('early', '1', 10); const all = {}; for (let n = 0; n < 1000; n += 1) all['k' + n] = 'v'; c.putAll(all);",
    );
    expect(value("CacheService.getScriptCache().get('early')")).toBeNull();
    expect(value("CacheService.getScriptCache().getAll(['k0', 'k999', 'no'])")).toEqual({
      k0: 'v',
      k999: 'v',
    });
  });
});

describe('LockService (AS/reference/lock)', () => {
  it('taking a lock again on the same object is a no-op', () => {
    expect(
      scriptRun().value(
        '(() => { const l = LockService.getScriptLock(); return [l.tryLock(0), l.tryLock(0), l.hasLock()]; })()',
      ),
    ).toEqual([true, true, true]);
  });

  it('a second lock object of the same execution waits for the first (google-facts.md, Properties, cache, locks)', () => {
    expect(() =>
      scriptRun().run(
        'LockService.getScriptLock().waitLock(100); LockService.getScriptLock().waitLock(100);',
      ),
    ).toThrow('Lock timeout: another process was holding the lock for too long.');
  });

  it('a negative time never gets the lock (gas-fakes testlock)', () => {
    const { run, value } = scriptRun();
    expect(value('LockService.getScriptLock().tryLock(-100)')).toBe(false);
    expect(() => run('LockService.getScriptLock().waitLock(-100)')).toThrow(/^Lock timeout/);
  });

  it('script, user and document locks are different locks', () => {
    expect(
      scriptRun().value(
        '[LockService.getScriptLock().tryLock(0), LockService.getUserLock().tryLock(0), LockService.getDocumentLock().tryLock(0)]',
      ),
    ).toEqual([true, true, true]);
  });

  it('getDocumentLock() is null outside a container', () => {
    expect(scriptRun({ bound: false }).value('LockService.getDocumentLock()')).toBeNull();
  });

  it('is released at the end of the script', () => {
    const { run, value } = scriptRun();
    run('LockService.getScriptLock().waitLock(100)');
    expect(value('LockService.getScriptLock().tryLock(0)')).toBe(true);
  });

  it('does not survive a question to the person (AS/reference/base/ui)', () => {
    const { office, value } = scriptRun();
    office.answerPrompt('OK');
    expect(
      value(
        "(() => { const l = LockService.getScriptLock(); l.waitLock(10); Browser.msgBox('Lanjut?'); return l.hasLock(); })()",
      ),
    ).toBe(false);
  });
});

describe('MailApp (AS/reference/mail/mail-app)', () => {
  it('knows its overloads', () => {
    const { office, run } = scriptRun();
    run("MailApp.sendEmail('a@x.id', 's1', 'b1')");
    run(
      "MailApp.sendEmail('a@x.id', 's2', 'b2', { cc: 'c@x.id', htmlBody: '<b>b</b>', name: 'Kecamatan', replyTo: 'r@x.id' })",
    );
    run("MailApp.sendEmail('a@x.id', 'r@x.id', 's3', 'b3')");
    run(
      "MailApp.sendEmail({ to: 'a@x.id, B <b@x.id>', subject: 's4', body: 'b4', attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] })",
    );
    expect(office.outbox).toMatchObject([
      { to: ['a@x.id'], subject: 's1', body: 'b1', htmlBody: null },
      { cc: ['c@x.id'], subject: 's2', htmlBody: '<b>b</b>', name: 'Kecamatan', replyTo: 'r@x.id' },
      { replyTo: 'r@x.id', subject: 's3', body: 'b3' },
      {
        to: ['a@x.id', 'b@x.id'],
        attachments: [{ name: 'x.txt', contentType: 'text/plain', base64: 'eA==' }],
      },
    ]);
  });

  it('counts recipients, cc and bcc included', () => {
    const { run, value } = scriptRun();
    run("MailApp.sendEmail({ to: 'a@x.id,b@x.id', cc: 'c@x.id', bcc: 'd@x.id', subject: 's', body: 'b' })");
    expect(value('MailApp.getRemainingDailyQuota()')).toBe(96);
  });

  it.each([
    ['consumer', 100],
    ['workspace', 1500],
  ] as const)('%s accounts have %i recipients a day', (kind, count) => {
    const { value } = scriptRun({ accounts: [{ email: 'a@x.id', name: '', kind, role: 'owner' }] });
    expect(value('MailApp.getRemainingDailyQuota()')).toBe(count);
  });

  it('the window opens with the first message and lasts 24 hours', () => {
    const { office, run, value } = scriptRun();
    run("MailApp.sendEmail('a@x.id', 's', 'b')");
    office.clock.advance(23 * 3_600_000);
    expect(value('MailApp.getRemainingDailyQuota()')).toBe(99);
    office.clock.advance(3_600_000);
    expect(value('MailApp.getRemainingDailyQuota()')).toBe(100);
  });

  it.each([
    ['an address that is none', "MailApp.sendEmail('desa', 's', 'b')", 'Invalid email: desa'],
    ['nobody', "MailApp.sendEmail('', 's', 'b')", 'Failed to send email: no recipient'],
    [
      '51 recipients (google-facts.md, Quotas)',
      "MailApp.sendEmail(Array.from({ length: 51 }, (_, n) => 'a' + n + '@x.id').join(), 's', 'b')",
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [
      'a body above 200 KB',
      "MailApp.sendEmail('a@x.id', 's', 'x'.repeat(204801))",
      'Limit Exceeded: Email Body Size.',
    ],
    [
      'noReply on a consumer account',
      "MailApp.sendEmail('a@x.id', 's', 'b', { noReply: true })",
      'Invalid argument: noReply',
    ],
    [
      '251 attachments',
      "MailApp.sendEmail('a@x.id', 's', 'b', { attachments: new Array(251).fill(Utilities.newBlob('x')) })",
      'Limit exceeded: Email Attachments Per Message.',
    ],
    [
      'one argument that is no message',
      'MailApp.sendEmail(5)',
      "The parameters (number) don't match the method signature for MailApp.sendEmail.",
    ],
  ])('refuses %s', (_what, statement, sentence) => {
    const { office, run } = scriptRun();
    expect(() => run(statement)).toThrow(sentence);
    expect(office.outbox).toHaveLength(0);
    expect(office.quota('mail')).toBe(100);
  });

  it('refuses whom the quota no longer covers (situmorang-com/gscript-mailRemainingQuota)', () => {
    const { office, run } = scriptRun();
    office.faults.mailQuota(1);
    run("MailApp.sendEmail('a@x.id', 's', 'b')");
    expect(() => run("MailApp.sendEmail('a@x.id', 's', 'b')")).toThrow(
      'Service invoked too many times for one day: email.',
    );
    office.faults.mailQuota(null);
    run("MailApp.sendEmail('a@x.id', 's', 'b')");
  });
});

describe('Session (AS/reference/base/session)', () => {
  it('tells addresses with the email scope only', () => {
    const oauthScopes = ['https://www.googleapis.com/auth/script.send_mail'];
    expect(scriptRun({ manifest: { oauthScopes } }).value('Session.getActiveUser().getEmail()')).toBe('');
    expect(scriptRun().value('Session.getActiveUser().getEmail()')).toBe('pemilik@kantor.example');
  });

  it('the temporary key rotates every 30 days', () => {
    const { office, value } = scriptRun();
    const first = value('Session.getTemporaryActiveUserKey()');
    office.clock.advance(31 * 86_400_000);
    expect(value('Session.getTemporaryActiveUserKey()')).not.toBe(first);
  });

  it('the script’s zone is the manifest’s', () => {
    expect(scriptRun({ manifest: { timeZone: 'Asia/Jayapura' } }).value('Session.getScriptTimeZone()')).toBe(
      'Asia/Jayapura',
    );
  });
});

describe('scopes of the manifest', () => {
  it('a missing scope fails with Google’s sentence (google-facts.md, Runtime)', () => {
    const { run } = scriptRun({ manifest: { oauthScopes: ['https://www.googleapis.com/auth/forms'] } });
    expect(() => run("MailApp.sendEmail('a@x.id', 's', 'b')")).toThrow(
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    expect(() => run('ScriptApp.getProjectTriggers()')).toThrow(
      'You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
  });
});

describe('Logger and console (AS/guides/v8-runtime)', () => {
  it('both write lines of the execution, with a severity', () => {
    const { office, run } = scriptRun();
    run(
      "console.log('satu %s', 2); console.warn({ a: [1] }); console.error(new Error('x').message); Logger.log('n: %s', 5); Logger.log([1, 'a', { b: null }]);",
    );
    expect(office.executions.at(-1)?.lines.map(({ severity, text }) => `${severity} ${text}`)).toEqual([
      'INFO satu 2',
      'WARNING { a: [ 1 ] }',
      'ERROR x',
      'INFO n: 5.0',
      'INFO [1.0, a, {b=null}]',
    ]);
  });

  it('an object of a service prints as its class', () => {
    const { office, run } = scriptRun();
    run('console.log(Utilities.newBlob("x")); Logger.log(MailApp);');
    expect(office.executions.at(-1)?.lines.map(({ text }) => text)).toEqual(['Blob', 'MailApp']);
  });

  it('works when its method is taken off, as in [1, 2].forEach(console.log)', () => {
    const { office, run } = scriptRun();
    run('const { log } = console; log("a"); ["b"].forEach((x) => Logger.log(x));');
    expect(office.executions.at(-1)?.lines).toHaveLength(2);
  });

  it('getLog gives the lines so far', () => {
    expect(scriptRun().value("Logger.log('halo').getLog()")).toBe(
      'Mon Feb 02 08:00:00 WIB 2026 INFO: halo\n',
    );
  });
});

describe('ContentService (AS/reference/content)', () => {
  it('answers doGet with text of a type', () => {
    const { office } = scriptRun();
    office.load({
      files: {
        'a.gs':
          'function doGet(e) { return ContentService.createTextOutput(JSON.stringify(e)).setMimeType(ContentService.MimeType.JSON); }',
      },
    });
    const answer = office.webGet({ a: '1' });
    expect(answer).toMatchObject({ kind: 'text', contentType: 'application/json' });
    expect(answer.kind === 'text' && JSON.parse(answer.text)).toEqual({
      parameter: { a: '1' },
      parameters: { a: ['1'] },
      queryString: 'a=1',
      contextPath: '',
      contentLength: -1,
    });
  });
});
