// What programs and tests do with an office beyond calling functions.
import vm from 'node:vm';
import { createOffice, MissingFunction, type Office, ScriptFailure, UnusedAnswers } from 'local-office';
import { declareService, ServiceError, type ServicePlugin, type Session } from 'local-office/plugin';

function officeWith(source: string, options: Parameters<typeof createOffice>[0] = {}): Office {
  const office = createOffice(options);
  office.createWorkbook('Buku');
  office.load({ files: { 'Code.gs': source }, manifest: { timeZone: 'Asia/Jakarta' } });
  return office;
}

describe('a service of another package', () => {
  class Weather {
    constructor(private readonly session: Session) {}
    forecast(place: string): string {
      if (place === '') throw new ServiceError('Invalid argument: place');
      this.session.log('INFO', `asked for ${place}`);
      return `${place}: cerah pada ${new Date(this.session.now()).toISOString()}`;
    }
  }
  declareService(Weather, { name: 'Weather', methods: { forecast: 'read' } });
  const weather: ServicePlugin = { name: 'Weather', create: (session) => new Weather(session) };
  const maps: ServicePlugin = { name: 'Maps', create: () => ({ KILOMETRE: 1000 }) };

  it('is found under its name, counted and logged as the built-in ones are', () => {
    const office = officeWith("function f() { return Weather.forecast('Kasiman'); }", {
      services: [weather],
    });
    expect(office.call('f')).toBe('Kasiman: cerah pada 2026-02-02T01:00:00.060Z');
    expect(office.executions[0]).toMatchObject({
      calls: { read: 1, byMethod: { 'Weather.forecast': 1 } },
      lines: [{ text: 'asked for Kasiman' }],
    });
  });

  it('fails with errors of the script’s own realm, and throws the names of what it lacks', () => {
    const office = officeWith(
      "function f() { try { Weather.forecast(''); } catch (e) { return e instanceof Error && e.message; } } function g() { Weather.tides(); }",
      { services: [weather] },
    );
    expect(office.call('f')).toBe('Invalid argument: place');
    expect(() => office.call('g')).toThrow('Weather.tides belum didukung kantor lokal');
  });

  it('replaces a built-in service of its name, and is there in the open context too', () => {
    const office = officeWith('function f() { return Maps.KILOMETRE; }', { services: [maps] });
    expect(office.call('f')).toBe(1000);
    expect(vm.runInContext('Maps.KILOMETRE', office.context)).toBe(1000);
  });
});

describe('an advanced service of another package', () => {
  class Refused extends ServiceError {
    override readonly name = 'GoogleJsonResponseException';
    override readonly details = { code: 409, errors: [{ reason: 'duplicate' }] };
  }
  class Tides {
    list(): never {
      throw new Refused('API call to tides.list failed with error: Already Exists');
    }
  }
  declareService(Tides, { name: 'Tides', methods: { list: 'read' } });
  const tides: ServicePlugin = { name: 'Tides', advancedServiceId: 'tides', create: () => new Tides() };

  function officeWithManifest(source: string, dependencies: object): Office {
    const office = createOffice({ services: [tides] });
    office.createWorkbook('Buku');
    const manifest = { timeZone: 'Asia/Jakarta', dependencies };
    office.load({ files: { 'Code.gs': source }, manifest });
    return office;
  }

  it('is found only where the manifest switches it on, under the name that the manifest gives it', () => {
    const source = 'function f() { return [typeof Tides, typeof Laut]; }';
    expect(officeWithManifest(source, {}).call('f')).toEqual(['undefined', 'undefined']);
    const enabledAdvancedServices = [{ userSymbol: 'Laut', serviceId: 'tides', version: 'v1' }];
    expect(officeWithManifest(source, { enabledAdvancedServices }).call('f')).toEqual([
      'undefined',
      'object',
    ]);
  });

  it('fails with the answer of its API in the details of the error', () => {
    const enabledAdvancedServices = [{ userSymbol: 'Tides', serviceId: 'tides', version: 'v1' }];
    const office = officeWithManifest(
      'function f() { try { Tides.list(); } catch (e) { return [e.name, e.details.code, e.details.errors[0].reason]; } }',
      { enabledAdvancedServices },
    );
    expect(office.call('f')).toEqual(['GoogleJsonResponseException', 409, 'duplicate']);
  });
});

describe('a script bound to a form', () => {
  const source = `
    function makeForm() { return FormApp.create('Laporan').getId(); }
    function onOpen(e) { FormApp.getUi().createMenu('Formulir').addItem('Hitung', 'count').addToUi(); }
    function count() { return FormApp.getActiveForm().getItems().length; }
    function bound() { return [SpreadsheetApp.getActive() === null, FormApp.getActiveForm() !== null]; }`;

  it('has the form as its active one and no active spreadsheet', () => {
    const office = officeWith(source);
    expect(office.call('bound')).toEqual([false, false]);
    office.bindScript(String(office.call('makeForm')));
    expect(office.call('bound')).toEqual([true, true]);
    office.bindScript('Buku');
    expect(office.call('bound')).toEqual([false, false]);
  });

  it('greets who opens the form’s editor and may edit it', () => {
    const office = officeWith(source);
    office.call('makeForm');
    office.bindScript('Laporan');
    office.actAs('penyunting@kantor.example');
    office.openFormEditor('Laporan');
    expect(office.menus).toEqual([]);
    office.actAs('pemilik@kantor.example');
    office.openFormEditor('Laporan');
    expect(office.clickMenu('Formulir', 'Hitung')).toMatchObject({ status: 'done', value: 0 });
  });

  it('cannot be bound to what is not there', () => {
    expect(() => officeWith(source).bindScript('Lain')).toThrow('Tidak ada berkas Lain');
  });
});

it('a protection that only warns refuses an edit until the person confirms it', () => {
  const office = officeWith(
    "function f() { SpreadsheetApp.getActive().getRange('A1').protect().setWarningOnly(true); }",
  );
  office.call('f');
  expect(office.editAsUser('A1', 'x')).toMatchObject({ ok: false });
  expect(office.editAsUser('A1', 'x', { confirmed: true })).toMatchObject({ ok: true });
});

it('code in the open context runs as whoever sits at the screen at that moment', () => {
  const office = officeWith('');
  const who = () => vm.runInContext('Session.getEffectiveUser().getEmail()', office.context);
  expect(who()).toBe('pemilik@kantor.example');
  vm.runInContext("UserProperties.setProperty('a', 'pemilik')", office.context);
  office.actAs('penyunting@kantor.example');
  expect(who()).toBe('penyunting@kantor.example');
  expect(vm.runInContext("UserProperties.getProperty('a')", office.context)).toBeNull();
});

describe('answers that are prepared for questions', () => {
  const source = `
    function ask() { return Browser.inputBox('Nama?'); }
    function silent() { return 1; }
    function fails() { throw new Error('rusak'); }`;

  it('and that nobody asks for are reported by name, and dropped', () => {
    const office = officeWith(source);
    office.answerPrompt('Kasiman');
    office.answerPrompt('YES');
    expect(() => office.call('ask')).toThrow('ask tidak menanyakan jawaban yang disiapkan: "YES"');
    office.answerPrompt('YES');
    expect(() => office.run('silent')).toThrow(UnusedAnswers);
    expect(office.call('silent')).toBe(1);
  });

  it('are dropped with a failure, which says more', () => {
    const office = officeWith(source);
    office.answerPrompt('Kasiman');
    expect(() => office.call('fails')).toThrow('rusak');
    expect(office.call('silent')).toBe(1);
  });

  it('are left to the function they are for by one that runs inside it', () => {
    const office = officeWith(source);
    office.answerPrompt('Kasiman');
    office.faults.duringCall(1, () => expect(office.call('silent')).toBe(1));
    expect(office.call('ask')).toBe('Kasiman');
  });
});

it('a function that the script lacks fails by class and name', () => {
  const office = officeWith('function f() { throw new TypeError("x"); }');
  expect(() => office.call('lapor')).toThrow(MissingFunction);
  expect(() => office.call('lapor')).toThrow(
    expect.objectContaining({ name: 'MissingFunction', functionName: 'lapor' }),
  );
  expect(office.run('lapor')).toMatchObject({
    status: 'failed',
    isMissing: true,
    error: { name: 'MissingFunction', message: 'Script function not found: lapor' },
    record: { error: 'Script function not found: lapor' },
  });
  expect(() => office.call('f')).toThrow(ScriptFailure);
  expect(() => office.call('f')).not.toThrow(MissingFunction);
});
