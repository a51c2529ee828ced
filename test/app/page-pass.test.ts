// A page's pass holds for a day from the moment it was made, and for nobody who changes a letter of it.
import { checkPass, issuePass } from '../../src/app/page-pass';
import type { Ports } from '../../src/app/ports';
import { moment } from '../core/kasiman';

function portsAt(at: string): Pick<Ports, 'notebook' | 'signer' | 'clock'> {
  return {
    notebook: { readAll: () => ({ rahasia: 'uji' }), write: () => undefined },
    signer: { sign: (text, secret) => `${text}|${secret}`.replace(/\./gu, '-'), newSecret: () => 'uji' },
    clock: { now: () => moment(at), sleep: () => undefined },
  };
}

const pass = issuePass(portsAt('2026-02-10 09:00'));

test.each([
  ['at once', '2026-02-10 09:00'],
  ['at 24 hours', '2026-02-11 09:00'],
])('it is accepted %s', (_, at) => {
  expect(() => checkPass(portsAt(at), pass)).not.toThrow();
});

test.each([
  ['a minute after 24 hours', '2026-02-11 09:01', pass],
  ['from the future', '2026-02-10 08:59', pass],
  ['with another last letter', '2026-02-10 09:00', `${pass.slice(0, -1)}x`],
  ['without its last letter', '2026-02-10 09:00', pass.slice(0, -1)],
])('it is refused %s', (_, at, given) => {
  expect(() => checkPass(portsAt(at), given)).toThrow(/buka lagi dari menu/u);
});
