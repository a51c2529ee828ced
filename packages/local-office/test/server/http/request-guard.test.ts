// Checks which requests the office refuses.
import { printable, refusalOf } from '../../../src/server/http/request-guard';

describe('who may speak to the office', () => {
  it.each([
    ['its own address', { host: '127.0.0.1:8010' }, false],
    ['localhost', { host: 'localhost:8010' }, false],
    ['its own page', { host: '127.0.0.1:8010', origin: 'http://127.0.0.1:8010' }, true],
  ])('welcomes %s', (_name, headers, changes) => {
    expect(refusalOf(headers, 8010, changes)).toBeNull();
  });

  it.each([
    ['a foreign name that points here', { host: 'jahat.example:8010' }, false],
    ['another port', { host: '127.0.0.1:8011' }, false],
    ['no name', {}, false],
    ['a foreign page', { host: '127.0.0.1:8010', origin: 'https://jahat.example' }, false],
    ['a sandboxed page', { host: '127.0.0.1:8010', origin: 'null' }, true],
    ['a page of another port', { host: '127.0.0.1:8010', origin: 'http://127.0.0.1:9999' }, true],
    ['a change from nowhere', { host: '127.0.0.1:8010' }, true],
  ])('refuses %s', (_name, headers, changes) => {
    expect(refusalOf(headers, 8010, changes)).toEqual(expect.any(String));
  });

  it('keeps log lines in one line', () => {
    expect(printable('a\n[kantor] palsu')).toBe('"a\\n[kantor] palsu"');
    expect(printable('x'.repeat(500)).length).toBeLessThan(130);
  });
});
