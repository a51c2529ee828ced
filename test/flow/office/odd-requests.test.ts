// Checks that a request with years, names or values that no page sends gets one sentence, and does nothing.
import { callRpc, kasimanOffice, passOf } from '../kasiman';

const unread =
  'Isian belum lengkap atau tidak dikenali. Tidak ada yang disimpan. Periksa isian, lalu ulangi.';

function messageFor(name: string, text: string): string {
  const office = kasimanOffice();
  const before = JSON.stringify(office.state.workbooks);
  const reply = office.callFromPage('rpc', [name, text, passOf(office)]);
  const answer = JSON.parse(String(reply.status === 'done' && reply.value)) as { message?: string };
  expect(JSON.stringify(office.state.workbooks)).toBe(before);
  return answer.message ?? 'no message';
}

test.each([
  ['proposeLetter', { kind: 'monthly-report', month: '9999-12' }],
  ['proposeLetter', { kind: 'warning', month: '0001-01' }],
  ['previewWallTable', { month: '9999-12' }],
  ['makeExport', { kind: 'summary', from: '9999-12', to: '9999-12', format: 'csv' }],
  ['recordProxy', { requestId: 'titip-abcdefgh', draft: null, confirmed: true }],
  ['previewProxy', null],
  ['decideReport', { id: null, seen: null, decision: 'approved', reason: '' }],
  ['addObligation', { name: null }],
  ['loadArea', { province: '__proto__' }],
  ['closeYear', { year: null }],
])('%s with %j is not understood, and says so', (name, args) => {
  expect(messageFor(name, JSON.stringify(args))).toBe(unread);
});

test.each(['__proto__', 'constructor', 'toString', 'valueOf', ''])('%j is no call of a page', (name) => {
  expect(messageFor(name, '{}')).toBe(unread);
});

test('a year without a tab is not closed, and the sentence says why', () => {
  expect(() => callRpc(kasimanOffice(), 'closeYear', { year: 9999 })).toThrow(
    'Tahun 9999 tidak punya tab Kepatuhan, jadi tidak ada yang ditutup. Pilih salah satu tahun yang tercantum.',
  );
});
