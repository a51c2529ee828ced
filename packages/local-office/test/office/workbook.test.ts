import { createOffice, type Office } from '../../src/office';

function openOffice(source: string, options: Parameters<typeof createOffice>[0] = {}): Office {
  const office = createOffice(options);
  office.createWorkbook('Kasiman');
  office.load({ files: { 'Code.gs': source } });
  return office;
}

describe('a script bound to a workbook', () => {
  it('writes and reads its container', () => {
    const office = openOffice(`function f() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.getRange(1, 1, 2, 2).setValues([['Desa', 5], [new Date(2026, 1, 3), true]]);
      const values = sheet.getDataRange().getValues();
      return [values[0], values[1][0] instanceof Date, values[1][0].getTime(), values[1][1], sheet.getRange('A1') instanceof Object, String(sheet), JSON.stringify(SpreadsheetApp.BorderStyle.SOLID)];
    }`);
    expect(office.call('f')).toEqual([
      ['Desa', 5],
      true,
      Date.UTC(2026, 1, 2, 17),
      true,
      true,
      'Sheet',
      '"SOLID"',
    ]);
  });

  it('passing undefined clears a cell, like null (AS/guides/v8-runtime/migration)', () => {
    const office = openOffice(`function f() {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      cell.setValue('x');
      cell.setValue(undefined);
      return cell.isBlank();
    }`);
    expect(office.call('f')).toBe(true);
  });

  it('a kill loses what was bundled since the last read', () => {
    const office = openOffice(`function f() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue('one');
      SpreadsheetApp.flush();
      sheet.getRange('A1').setValue('two');
      SpreadsheetApp.flush();
    } function get() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`);
    office.run('f');
    const calls = office.executions.at(-1)?.calls;
    const n = Number(calls?.read) + Number(calls?.write);
    office.faults.killAtCall(n);
    expect(office.run('f').status).toBe('failed');
    expect(office.call('get')).toBe('one');
  });

  it('a lock that is released before flush() is warned about (AS/reference/lock)', () => {
    const office = openOffice(`
      function write(flush) {
        const lock = LockService.getScriptLock();
        lock.waitLock(10);
        SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
        if (flush) SpreadsheetApp.flush();
        lock.releaseLock();
      }`);
    office.call('write', true);
    expect(office.executions.at(-1)?.lines).toEqual([]);
    office.call('write', false);
    expect(office.executions.at(-1)?.lines).toMatchObject([
      {
        severity: 'WARNING',
        text: 'Kunci dilepas sebelum SpreadsheetApp.flush(): pelaksanaan lain dapat membaca isi yang lama.',
      },
    ]);
  });

  it('opening shows the menu that onOpen made; a click runs its function', () => {
    const office = openOffice(`
      function onOpen(e) {
        SpreadsheetApp.getUi().createMenu('Pantau').addItem('Segarkan', 'refresh').addSeparator()
          .addSubMenu(SpreadsheetApp.getUi().createMenu('Lain').addItem('Surat', 'mail')).addToUi();
        console.log([String(e.authMode), e.source.getName(), e.user.getEmail()].join('|'));
      }
      function refresh() { SpreadsheetApp.getActiveSpreadsheet().toast('Selesai', 'Pantau', 3); }
      function mail() { MailApp.sendEmail('a@x.id', 's', 'b'); }`);
    office.openWorkbook();
    expect(office.menus).toMatchObject([
      { caption: 'Pantau', entries: [{ caption: 'Segarkan' }, { kind: 'separator' }, { caption: 'Lain' }] },
    ]);
    expect(office.executions[0]).toMatchObject({
      functionName: 'onOpen',
      authMode: 'LIMITED',
      lines: [{ text: 'LIMITED|Kasiman|pemilik@kantor.example' }],
    });
    office.clickMenu('Pantau', 'Segarkan');
    office.clickMenu('Pantau', 'Lain', 'Surat');
    expect(office.state.ui.toasts).toMatchObject([{ message: 'Selesai', title: 'Pantau', seconds: 3 }]);
    expect(office.outbox).toHaveLength(1);
    expect(() => office.clickMenu('Pantau', 'Tidak ada')).toThrow('Tidak ada menu Pantau › Tidak ada');
  });

  it('a viewer gets no menu (AS/guides/triggers: not in view mode)', () => {
    const office = openOffice(
      "function onOpen() { SpreadsheetApp.getUi().createMenu('P').addItem('a', 'b').addToUi(); }",
    );
    office.actAs('pelihat@kantor.example');
    office.openWorkbook();
    expect(office.menus).toEqual([]);
  });

  it.each([
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", 'Ui.showSidebar'],
    ["MailApp.sendEmail('a@x.id', 's', 'b')", 'MailApp.sendEmail'],
    ["SpreadsheetApp.openById('x')", 'SpreadsheetApp.openById'],
    ["ScriptApp.newTrigger('x')", 'ScriptApp.newTrigger'],
  ])('a simple trigger may not %s (AS/guides/triggers)', (call, name) => {
    const office = openOffice(`function onOpen() { ${call}; }`);
    office.openWorkbook();
    expect(office.executions[0]?.error).toContain(
      `Exception: You do not have permission to call ${name.startsWith('Ui') ? 'SpreadsheetApp.' : ''}${name}`,
    );
  });

  it.each([
    [
      "SpreadsheetApp.getUi().createMenu('P').addItem('a', 'b').addToUi(); Session.getActiveUserLocale(); Logger.log(1); Utilities.getUuid()",
      null,
    ],
    [
      'SpreadsheetApp.getActiveSpreadsheet()',
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
    ],
    ['PropertiesService.getDocumentProperties()', 'You do not have permission to call PropertiesService'],
  ])(
    'AuthMode.NONE allows menus, locale, log and Utilities only (WA/concepts/addon-authorization): %s',
    (code, sentence) => {
      const office = openOffice(`function onOpen(e) { ${code}; console.log(String(e.authMode)); }`, {
        simpleTriggerMode: 'NONE',
      });
      office.openWorkbook();
      if (sentence === null)
        expect(office.executions[0]).toMatchObject({ status: 'completed', authMode: 'NONE' });
      else expect(office.executions[0]?.error).toContain(sentence);
    },
  );
});

describe('windows, formulas, printing and forms of a bound script', () => {
  it('sidebars are 300 px wide; dialogs have the size they ask for', () => {
    const office = openOffice(`function f() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>s</p>').setTitle('Bilah').setWidth(500));
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>d</p>').setWidth(420).setHeight(200), 'Dialog');
    }`);
    office.call('f');
    expect(office.dialogs).toMatchObject([
      { kind: 'sidebar', title: 'Bilah', width: 300, html: '<p>s</p>' },
      { kind: 'modal', title: 'Dialog', width: 420, height: 200 },
    ]);
    office.closeDialog(office.dialogs[0]?.id ?? '');
    expect(office.dialogs).toHaveLength(1);
  });

  it('alert answers with an enum that compares by identity', () => {
    const office = openOffice(`function f() {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.alert('Hapus?', ui.ButtonSet.YES_NO);
      const prompt = ui.prompt('Nama', 'Siapa?', ui.ButtonSet.OK_CANCEL);
      return [answer === ui.Button.YES, answer == SpreadsheetApp.getUi().Button.YES, prompt.getResponseText(), prompt.getSelectedButton() === ui.Button.OK];
    }`);
    office.answerPrompt('YES');
    office.answerPrompt('Budi');
    expect(office.call('f')).toEqual([true, true, 'Budi', true]);
  });

  it('a clock trigger has no screen', () => {
    const office = openOffice(
      "function install() { ScriptApp.newTrigger('tick').timeBased().after(1).create(); } function tick() { SpreadsheetApp.getUi(); }",
    );
    office.call('install');
    office.clock.advance(3_600_000);
    expect(office.executions.at(-1)?.error).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('in a web app there is no active spreadsheet (AS/guides/bound), unless the office is told so', () => {
    const source =
      'function doGet() { return ContentService.createTextOutput(String(SpreadsheetApp.getActiveSpreadsheet())); }';
    expect(openOffice(source).webGet()).toMatchObject({ text: 'null' });
    expect(openOffice(source, { webAppSeesContainer: true }).webGet()).toMatchObject({ text: 'Spreadsheet' });
  });

  it('formulas may call the script’s functions (AS/guides/sheets/functions)', () => {
    const office = openOffice(`
      /** @customfunction */
      function GANDA(x) { return Array.isArray(x) ? x.map((row) => row.map((v) => v * 2)) : x * 2; }
      function f() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1').setValue(21);
        sheet.getRange('B1').setFormula('=GANDA(A1)');
        return sheet.getRange('B1').getValue();
      }`);
    expect(office.call('f')).toBe(42);
    expect(office.executions.map((one) => one.functionName)).toEqual(['f']);
  });

  it('prints as PDF', () => {
    const office = openOffice(
      "function f() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('Halo'); const b = SpreadsheetApp.getActiveSpreadsheet().getAs('application/pdf'); return [b.getName(), b.getDataAsString().includes('(Halo) Tj')]; }",
    );
    expect(office.call('f')).toEqual(['Kasiman.pdf', true]);
  });

  it('form answers arrive in the tab with display text in the event (AS/guides/triggers/events)', () => {
    const office = openOffice(`
      function install() {
        const form = FormApp.create('Laporan', true);
        form.addTextItem().setTitle('Desa');
        form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
        ScriptApp.newTrigger('onSend').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
      }
      function onSend(e) {
        console.log(JSON.stringify([e.values.length, e.namedValues.Desa, e.range.getRow(), e.range.rowStart, e.range, e.source.getName()]));
      }`);
    office.call('install');
    office.submitForm('Laporan', { Desa: 'Batokan' });
    expect(JSON.parse(office.executions.at(-1)?.lines[0]?.text ?? 'null')).toEqual([
      2,
      ['Batokan'],
      2,
      2,
      { columnEnd: 2, columnStart: 1, rowEnd: 2, rowStart: 2 },
      'Kasiman',
    ]);
  });

  it('any script can be run in the office’s own context', async () => {
    const vm = await import('node:vm');
    const office = openOffice('const answer = 42;');
    expect(
      vm.runInContext(
        "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(answer).getValue()",
        office.context,
      ),
    ).toBe(42);
    expect(office.state.workbooks[office.state.containerId ?? '']?.sheets[0]?.rows[0]?.cells[0]?.v).toBe(42);
  });
});

describe('a new workbook', () => {
  const typedMonth = (language: 'id' | 'en') => {
    const office = createOffice({
      accounts: [{ email: 'a@b.example', name: 'A', kind: 'consumer', role: 'owner', language }],
    });
    office.load({
      files: {
        'Code.gs':
          "function f() { const cell = SpreadsheetApp.getActiveSheet().getRange('A1'); return [SpreadsheetApp.getActive().getSpreadsheetLocale(), Session.getActiveUserLocale(), Utilities.formatDate(cell.getValue(), 'Asia/Jakarta', 'MM')]; }",
      },
      manifest: { timeZone: 'Asia/Jakarta' },
    });
    office.createWorkbook('Kasiman', { timeZone: 'Asia/Jakarta' });
    office.editAsUser('A1', '05/03/2026');
    return office.call('f');
  };

  it('of an English account is en_US and reads typed dates month first (practitioners)', () => {
    expect(typedMonth('en')).toEqual(['en_US', 'en', '05']);
    expect(typedMonth('id')).toEqual(['id_ID', 'id', '03']);
  });
});
