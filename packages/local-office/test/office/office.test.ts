import { createOffice, type Office, ScriptFailure } from '../../src/office';

function openOffice(
  source: string,
  options: Parameters<typeof createOffice>[0] & {
    html?: Record<string, string>;
    manifest?: Record<string, unknown>;
  } = {},
): Office {
  const office = createOffice(options);
  office.createWorkbook('Kasiman');
  office.load({ files: { 'Code.gs': source }, html: options.html ?? {}, manifest: options.manifest ?? {} });
  return office;
}

describe('starting functions', () => {
  it('only top-level functions can be started; const functions and menu.item1 count (AS/guides/v8-runtime)', () => {
    const office = openOffice(
      'const f = () => 1; const menu = { item1() { return this.n; }, n: 2 }; (function () { function hidden() {} })();',
    );
    expect([office.call('f'), office.call('menu.item1')]).toEqual([1, 2]);
    expect(() => office.call('hidden')).toThrow('Script function not found: hidden');
    expect(() => office.call('1+1')).toThrow('Script function not found: 1+1');
  });

  it('a failure carries the script’s error, its frames and stands on Pelaksanaan', () => {
    const office = openOffice('function f() { g(); } function g() { null.x; }');
    expect(() => office.call('f')).toThrow(ScriptFailure);
    expect(office.executions.at(-1)).toMatchObject({ status: 'failed', functionName: 'f' });
    expect(office.executions.at(-1)?.error).toMatch(/^TypeError: /);
    expect(office.executions.at(-1)?.stack).toMatch(/^at g \(Code\.gs:1:\d+\)\nat f \(Code\.gs:1:\d+\)/);
  });

  it('a service call at top level runs at every execution, as on Google', () => {
    const office = openOffice("console.log('top'); function f() {} function g() {}");
    office.call('f');
    office.call('g');
    expect(office.executions.flatMap((one) => one.lines)).toHaveLength(2);
  });

  it('a loop without service calls is ended too', () => {
    const office = openOffice('function f() { try { for (;;); } catch (e) {} }', { realTimeoutMs: 50 });
    expect(office.run('f')).toMatchObject({
      status: 'failed',
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(office.executions.at(-1)?.status).toBe('timed out');
  });
});

describe('google.script.run (AS/guides/html/reference/run)', () => {
  const office = openOffice(`
    function echo(...values) { return values.length === 1 ? values[0] : values; }
    function when() { return { at: new Date(), n: 1 }; }
    function withFunction() { return { f() {}, n: 1 }; }
    function cyclic() { const a = {}; a.a = a; return a; }
    function nothing() {}
    function holes() { return [1, undefined, NaN]; }
    function fails() { throw new RangeError('terlalu jauh'); }
    function secret_() { return 1; }
  `);
  const value = (name: string, ...args: unknown[]): unknown => {
    const result = office.callFromPage(name, args);
    return result.status === 'done' ? result.value : result;
  };

  it.each([
    [
      'numbers, booleans, texts, null and plain structures pass',
      ['echo', { a: [1, 'x', true, null] }],
      { a: [1, 'x', true, null] },
    ],
    ['undefined entries of arrays become null', ['holes'], [1, null, null]],
    ['a returned Date makes the whole result null (google-facts.md, HTML service)', ['when'], null],
    ['functions are left out', ['withFunction'], { n: 1 }],
    ['a cycle makes the result null', ['cyclic'], null],
    ['nothing is null', ['nothing'], null],
  ])('%s', (_name, [fn, ...args], expected) => {
    expect(value(String(fn), ...args)).toEqual(expected);
  });

  it('a Date as argument is refused', () => {
    expect(value('echo', new Date())).toMatchObject({ status: 'failed' });
  });

  it('errors go to the failure handler with name and message', () => {
    expect(office.callFromPage('fails', [])).toMatchObject({
      status: 'failed',
      error: { name: 'RangeError', message: 'terlalu jauh' },
    });
  });

  it.each(['secret_', 'noSuch', 'Object.keys'])('%s is not callable from a page', (name) => {
    expect(value(name)).toMatchObject({
      status: 'failed',
      error: { message: `Script function not found: ${name}` },
    });
  });
});

describe('the web app (AS/guides/web, AS/manifest/web-app-api-executable)', () => {
  const source = `
    function doGet(e) { return HtmlService.createHtmlOutput('<p>' + Session.getEffectiveUser().getEmail() + '|' + Session.getActiveUser().getEmail() + '</p>').setTitle(e.parameter.judul || ''); }
    function doPost(e) { return ContentService.createTextOutput(JSON.stringify([e.postData, e.parameter, e.contentLength])); }
    function lost() { return LockService.getDocumentLock() === null; }`;
  const web = (access: string, executeAs = 'USER_DEPLOYING') =>
    openOffice(source, { manifest: { webapp: { access, executeAs } } });

  it('runs as the one who deployed it and hides who visits', () => {
    expect(
      web('ANYONE_ANONYMOUS').webGet({ judul: 'Ringkasan' }, { visitor: 'pelihat@kantor.example' }),
    ).toMatchObject({
      kind: 'html',
      html: '<p>pemilik@kantor.example|</p>',
      title: 'Ringkasan',
    });
  });

  it('only a request to the deployed page sees its address; a menu, a call or a trigger is given /dev', () => {
    const office = openOffice(
      `function doGet() { return ContentService.createTextOutput(where()); }
       function where() { return ScriptApp.getService().getUrl(); }`,
      { manifest: { webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' } } },
    );
    const exec = `https://script.google.com/macros/s/${office.state.project.scriptId}/exec`;
    expect(office.webGet()).toMatchObject({ text: exec });
    expect(office.call('where')).toBe(exec.replace('/exec', '/dev'));
    const page = office.callFromPage('where', [], { visitor: '' });
    expect(page).toMatchObject({ status: 'done', value: exec });
    const address = exec.replace('/macros/', '/macros/u/1/');
    expect(office.webGet({}, { address })).toMatchObject({ text: address });
  });

  it('or as the visitor', () => {
    expect(web('ANYONE', 'USER_ACCESSING').webGet({}, { visitor: 'pelihat@kantor.example' })).toMatchObject({
      html: '<p>pelihat@kantor.example|pelihat@kantor.example</p>',
    });
  });

  it.each([
    ['MYSELF', 'pelihat@kantor.example', 403],
    ['ANYONE', '', 403],
    ['ANYONE_ANONYMOUS', '', undefined],
    ['DOMAIN', 'pelihat@kantor.example', undefined],
    ['DOMAIN', 'x@elsewhere.example', 403],
  ])('access %s for visitor "%s"', (access, visitor, status) => {
    const answer = web(access).webGet({}, { visitor });
    expect(answer.kind === 'error' ? answer.status : undefined).toBe(status);
  });

  it.each(['c', 'sid'])('the reserved parameter %s answers with 405', (name) => {
    expect(web('ANYONE_ANONYMOUS').webGet({ [name]: '1' })).toMatchObject({ kind: 'error', status: 405 });
  });

  it('doPost sees the body and its type; form fields become parameters', () => {
    const answer = web('ANYONE_ANONYMOUS').webPost('a=1&b=%C3%A9', {
      type: 'application/x-www-form-urlencoded',
    });
    expect(answer.kind === 'text' && JSON.parse(answer.text)).toEqual([
      { length: 12, type: 'application/x-www-form-urlencoded', contents: 'a=1&b=%C3%A9', name: 'postData' },
      { a: '1', b: 'é' },
      12,
    ]);
  });

  it('bound-only things are missing there (AS/guides/bound)', () => {
    const office = openOffice(
      'function doGet() { return ContentService.createTextOutput(String(LockService.getDocumentLock())); }',
    );
    expect(office.webGet()).toMatchObject({ text: 'null' });
  });

  it.each([
    [
      'function doGet() { return 5; }',
      'The script completed but the returned value is not a supported return type.',
    ],
    ['function doGet() {}', 'The script completed but did not return anything.'],
    ['function other() {}', 'Script function not found: doGet'],
  ])('%s', (code, message) => {
    expect(openOffice(code).webGet()).toMatchObject({ kind: 'error', message });
  });
});

describe('questions (AS/reference/base/ui)', () => {
  const source = `
    function ask() {
      PropertiesService.getScriptProperties().setProperty('before', Utilities.getUuid());
      const first = Browser.msgBox('Hapus', 'Lanjut?', Browser.Buttons.YES_NO);
      const second = first === 'yes' ? Browser.inputBox('Nama?') : '-';
      MailApp.sendEmail('a@x.id', first, second);
      return [first, second];
    }`;

  it('queued answers are given in order and noted', () => {
    const office = openOffice(source);
    office.answerPrompt('YES');
    office.answerPrompt('Kasiman');
    expect(office.call('ask')).toEqual(['yes', 'Kasiman']);
    expect(
      office.state.ui.asked.map((one) => [one.kind, one.title, one.message, one.buttons, one.answer.button]),
    ).toEqual([
      ['alert', 'Hapus', 'Lanjut?', 'YES_NO', 'YES'],
      ['prompt', '', 'Nama?', 'OK', 'OK'],
    ]);
  });

  it('without an answer the execution fails when nobody can wait', () => {
    const office = openOffice(source);
    expect(office.run('ask')).toMatchObject({ status: 'failed' });
  });

  it('suspended, the state waits as it was, and the replay does everything once', () => {
    const office = openOffice(source, { questions: 'suspend' });
    expect(office.run('ask')).toMatchObject({ status: 'waiting', question: { message: 'Lanjut?' } });
    expect(office.state.properties.script).toEqual({});
    expect(office.executions).toHaveLength(0);
    expect(office.answerPrompt('YES')).toMatchObject({ status: 'waiting', question: { message: 'Nama?' } });
    expect(office.answerPrompt('Kasiman')).toMatchObject({ status: 'done', value: ['yes', 'Kasiman'] });
    expect(office.outbox).toHaveLength(1);
    expect(office.executions).toHaveLength(1);
    expect(office.pending).toHaveLength(0);
  });

  it('the replay draws the same lots as the first run', () => {
    const [suspended, queued] = [openOffice(source, { questions: 'suspend' }), openOffice(source)];
    suspended.run('ask');
    suspended.answerPrompt('NO');
    queued.answerPrompt('NO');
    queued.call('ask');
    expect(suspended.state.properties.script).toEqual(queued.state.properties.script);
  });
});

describe('templates (AS/guides/html/templates)', () => {
  const page = (template: string, code: string): unknown =>
    openOffice(
      `function f() { const t = HtmlService.createTemplateFromFile('p'); ${code}; return t.evaluate().getContent(); } function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }`,
      {
        html: { p: template, gaya: '<style>a{}</style>' },
      },
    ).call('f');

  it.each([
    ['<p><?= nama ?></p>', "t.nama = '<b>&\"'", '<p>&lt;b&gt;&amp;&quot;</p>'],
    ['<p><?!= nama ?></p>', "t.nama = '<b>x</b>'", '<p><b>x</b></p>'],
    [
      '<? for (const d of daftar) { ?><li><?= d ?></li><? } ?>',
      "t.daftar = ['a', 'b']",
      '<li>a</li><li>b</li>',
    ],
    ['<a href="<?= url ?>">x</a>', "t.url = 'javascript:alert(1)'", '<a href="#zSoyz">x</a>'],
    [
      '<a href="<?= url ?>">x</a>',
      "t.url = 'https://x.id/?a=1&b=\"'",
      '<a href="https://x.id/?a=1&amp;b=%22">x</a>',
    ],
    [
      "<script>const x = '<?= s ?>';</script>",
      't.s = "\'</script>"',
      "<script>const x = '\\u0027\\u003c\\u002fscript\\u003e';</script>",
    ],
    ['<script>const n = <?= n ?>;</script>', 't.n = 5', '<script>const n =  5 ;</script>'],
    ["<?!= include('gaya') ?>", '', '<style>a{}</style>'],
    ['<?= [1, 2] ?>', '', '1,2'],
    ['<?= output.length ?>', "t.output = 'x'; t['bukan-nama'] = 1", 'undefined'],
  ])('%s', (template, code, expected) => {
    expect(page(template, code)).toBe(expected);
  });

  it('errors in scriptlets are errors of the script', () => {
    expect(() => page('<?= tidakAda ?>', '')).toThrow('tidakAda is not defined');
  });

  it('a missing file is named', () => {
    expect(() =>
      openOffice("function f() { HtmlService.createHtmlOutputFromFile('tidak'); }").call('f'),
    ).toThrow('No HTML file named tidak was found.');
  });
});

describe('one seed, one story', () => {
  it('two offices that do the same are equal to the last byte', () => {
    const story = () => {
      const office = openOffice(
        "function f() { ScriptApp.newTrigger('g').timeBased().everyDays(1).atHour(3).create(); FormApp.create('x'); } function g() { MailApp.sendEmail('a@x.id', String(Math.random()), Utilities.getUuid()); }",
      );
      office.call('f');
      office.clock.advance(3 * 86_400_000);
      return JSON.stringify(office.state);
    };
    expect(story()).toBe(story());
  });
});

describe('what a script may do without harm to the office', () => {
  it('an async function that fails fails its execution', () => {
    const office = openOffice("async function f() { throw new Error('gagal'); }");
    expect(() => office.call('f')).toThrow('gagal');
  });

  it('the 31st simultaneous execution is refused (AS/guides/services/quotas)', () => {
    const office = openOffice("function f() { CacheService.getScriptCache().get('k'); }");
    const results: string[] = [];
    const nest = (depth: number): void => {
      if (depth < 31) office.faults.duringCall(1, () => nest(depth + 1));
      const result = office.run('f');
      results.push(result.status === 'failed' ? result.error.message : result.status);
    };
    nest(1);
    expect(results).toHaveLength(31);
    expect(results.filter((one) => one !== 'done')).toEqual([
      'There are too many scripts running simultaneously for this Google user account.',
    ]);
  });

  it.each([
    ['CalendarApp.getDefaultCalendar()', 'CalendarApp.getDefaultCalendar'],
    ['Charts.newLineChart()', 'Charts.newLineChart'],
    ["DocumentApp.create('x')", 'DocumentApp.create'],
    ["DriveApp.getFileById('x')", 'DriveApp.getFileById'],
    ['DriveApp.Access.ANYONE', 'DriveApp.Access'],
    ["GmailApp.sendEmail('a@x.id', 's', 'b')", 'GmailApp.sendEmail'],
    ["SlidesApp.create('x')", 'SlidesApp.create'],
    ["UrlFetchApp.fetch('https://x.id')", 'UrlFetchApp.fetch'],
    ['SpreadsheetApp.getActiveSheet().newChart()', 'Sheet.newChart'],
    ["SpreadsheetApp.getActiveSheet().addDeveloperMetadata('k', 'v')", 'Sheet.addDeveloperMetadata'],
    [
      'SpreadsheetApp.getActive().createDeveloperMetadataFinder()',
      'Spreadsheet.createDeveloperMetadataFinder',
    ],
    ["SpreadsheetApp.getActiveSheet().getRange('A:A').getDeveloperMetadata()", 'Range.getDeveloperMetadata'],
    ['SpreadsheetApp.DeveloperMetadataVisibility.PROJECT', 'SpreadsheetApp.DeveloperMetadataVisibility'],
    ["ScriptApp.newTrigger('f').forUserCalendar('a@x.id')", 'TriggerBuilder.forUserCalendar'],
  ])('%s throws its name, since the office does not emulate it', (expression, name) => {
    const office = openOffice(`function f() { return ${expression}; }`);
    expect(() => office.call('f')).toThrow(`${name} belum didukung kantor lokal`);
  });

  it('a script may ask for the type of a method that is not emulated', () => {
    expect(openOffice('function f() { return typeof XmlService.createElement; }').call('f')).toBe('function');
  });
});

describe('saving', () => {
  it('an office goes on where it was saved', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const { join } = await import('node:path');
    const { openOffice: reopen } = await import('../../src/office');
    const folder = mkdtempSync(join(tmpdir(), 'kantor-'));
    const office = openOffice("function f() { MailApp.sendEmail('a@x.id', 's', 'b'); }");
    office.call('f');
    office.save(folder);
    const next = reopen(folder);
    expect(next.outbox).toHaveLength(1);
    expect(next.state).toEqual(office.state);
    expect(reopen(join(folder, 'kosong')).outbox).toHaveLength(0);
    rmSync(folder, { recursive: true });
  });
});
