// What does not start, and what fails, where people have not consented, or are signed in several times?
import { createOffice, type Office } from '../../../src/office';

const send = 'https://www.googleapis.com/auth/script.send_mail';
const manifest = {
  timeZone: 'Asia/Jakarta',
  oauthScopes: [
    send,
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/forms',
  ],
};
const source = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Jalan', 'ping').addToUi(); }
  function ping() { return 'pong'; }
  function mail() { MailApp.sendEmail('a@b.example', 's', 't'); }
  function info() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return [info.getAuthorizationStatus().toString(), info.getAuthorizationUrl(), info.getAuthorizedScopes().length];
  }
  function all() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); }
  function clock() { ScriptApp.newTrigger('ping').timeBased().everyHours(1).create(); }
  function form() { return FormApp.create('Laporan').getId(); }
  function watch(id) { ScriptApp.newTrigger('ping').forForm(id).onFormSubmit().create(); }`;

function open(): Office {
  const office = createOffice();
  office.load({ files: { 'Code.gs': source }, manifest });
  office.openWorkbook();
  return office;
}

const required = 'Authorization is required to perform that action.';

describe('consent and accounts', () => {
  it('with everything ticked nothing is asked, and the address to consent at is null', () => {
    const office = open();
    expect(office.call('info')).toEqual(['NOT_REQUIRED', null, 3]);
    office.call('all');
  });

  it('an unticked scope fails where it is needed, is named to who asks, and starts no trigger (AS/concepts/scopes)', () => {
    const office = open();
    office.call('clock');
    office.faults.refuseScope(send);
    expect(() => office.call('mail')).toThrow(`Required permissions: ${send}`);
    expect(office.call('info')).toEqual(['REQUIRED', expect.stringContaining('/authorize'), 2]);
    expect(() => office.call('all')).toThrow(`${required} Required permissions: ${send}`);
    const [run] = office.clock.advance(3_600_000);
    expect(run).toMatchObject({ status: 'failed', error: { message: required } });
    expect(office.callFromPage('ping', [])).toMatchObject({ status: 'done', value: 'pong' });
  });

  it('after its consent has ended no page and no trigger is served until somebody consents at a menu', () => {
    const office = open();
    office.call('clock');
    office.faults.consentExpired();
    expect(office.callFromPage('ping', [])).toMatchObject({ status: 'failed', error: { message: required } });
    expect(office.clock.advance(3_600_000)[0]).toMatchObject({ status: 'failed' });
    office.clickMenu('M', 'Jalan');
    expect(office.callFromPage('ping', [])).toMatchObject({ status: 'done' });
  });

  it('with several accounts signed in no page reaches the script (practitioners)', () => {
    const office = open();
    office.faults.accountsCollide();
    expect(office.callFromPage('ping', [])).toMatchObject({
      status: 'failed',
      error: { message: expect.stringContaining('PERMISSION_DENIED') },
    });
    expect(office.clickMenu('M', 'Jalan')).toMatchObject({ status: 'done' });
    office.faults.clear();
    expect(office.callFromPage('ping', [])).toMatchObject({ status: 'done' });
  });

  it('nobody watches a form that he cannot open', () => {
    const office = open();
    const id = office.call('form');
    office.call('watch', id);
    office.actAs('penyunting@kantor.example');
    expect(() => office.call('watch', id)).toThrow('No item with the given ID could be found');
  });
});
