import { UrlFetchApp } from '../../../src/services/url-fetch/url-fetch-app';
import type { FakeResponseData } from '../../../src/services/url-fetch/url-fetch-data';
import { officeSession } from '../office-session';

function open(...responses: FakeResponseData[]) {
  const office = officeSession();
  office.state.urlFetch.responses.push(...responses);
  return { ...office, app: new UrlFetchApp(office.session) };
}
function ok(url: string, body = 'baik'): FakeResponseData {
  return {
    url,
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body,
  };
}

describe('UrlFetchApp', () => {
  it('never reaches the network: an address nobody registered is unavailable, and a log line says why', () => {
    const { app, logged } = open();
    expect(() => app.fetch('https://contoh.id/data')).toThrow('Address unavailable: https://contoh.id/data');
    expect(logged).toEqual(['Kantor lokal tidak memakai jaringan: GET https://contoh.id/data']);
  });

  it('gives what a test registered, by address or by its beginning, the latest first', () => {
    const { app } = open(ok('https://contoh.id/*', 'umum'), ok('https://contoh.id/a', '{"x":1}'));
    const response = app.fetch('https://contoh.id/a');
    expect([response.getResponseCode(), response.getContentText()]).toEqual([200, '{"x":1}']);
    expect(response.getBlob().getContentType()).toBe('application/json');
    expect(app.fetch('https://contoh.id/b').getContentText()).toBe('umum');
  });

  it('throws for an error status unless exceptions are muted', () => {
    const { app } = open({ url: 'https://contoh.id/x', status: 404, headers: {}, body: 'tidak ada' });
    expect(() => app.fetch('https://contoh.id/x')).toThrow(
      'Request failed for https://contoh.id returned code 404. Truncated server response: tidak ada (use muteHttpExceptions option to examine full response)',
    );
    expect(app.fetch('https://contoh.id/x', { muteHttpExceptions: true }).getResponseCode()).toBe(404);
  });

  it('records what was sent: a payload makes it a form POST unless a method is named', () => {
    const { app, state } = open(ok('https://contoh.id/*'));
    app.fetch('https://contoh.id/1', { payload: { nama: 'Desa A', n: 2 } });
    app.fetch('https://contoh.id/2', {
      method: 'put',
      payload: '{}',
      contentType: 'application/json',
      headers: { A: 'b' },
    });
    expect(state.urlFetch.requests.map(({ method, body, headers }) => ({ method, body, headers }))).toEqual([
      { method: 'POST', body: 'nama=Desa%20A&n=2', headers: {} },
      { method: 'PUT', body: '{}', headers: { A: 'b' } },
    ]);
    expect(app.getRequest('https://contoh.id/3', { payload: 'x' })).toMatchObject({
      method: 'post',
      payload: 'x',
    });
  });

  it('fetches many in their order and counts each against the day', () => {
    const { app, session } = open(ok('https://a.id/', '1'), ok('https://b.id/', '2'));
    expect(
      app.fetchAll(['https://a.id/', { url: 'https://b.id/' }]).map((response) => response.getContentText()),
    ).toEqual(['1', '2']);
    expect(session.remaining('urlFetch')).toBe(19_998);
    session.charge('urlFetch', 19_998);
    expect(() => app.fetch('https://a.id/')).toThrow('Service invoked too many times for one day: urlfetch.');
  });

  it('refuses options, addresses and methods that Google does not know', () => {
    const { app } = open(ok('https://a.id/'));
    expect(() => app.fetch('https://a.id/', { methode: 'get' })).toThrow(/invalid value: methode/);
    expect(() => app.fetch('https://a.id/', { method: 'HEAD' })).toThrow(/invalid value: method/);
    expect(() => app.fetch('file:///etc/passwd')).toThrow(/Invalid argument/);
    expect(() => app.fetch(`https://a.id/${'x'.repeat(3_000)}`)).toThrow(
      'Limit Exceeded: URLFetch URL Length.',
    );
  });
});
