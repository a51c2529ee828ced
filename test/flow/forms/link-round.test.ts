// Checks that each unit gets all its links in one message, that the round is remembered, and that links are short.
import type { Office } from 'local-office';
import { callRpc, copyOf, kasimanOffice } from '../kasiman';
import { fillAddresses } from '../office-actions';
import { typeIn } from '../sheet-cells';

const first = { sent: '', after: '', isAgain: false } as const;

function step(office: Office, more: Partial<{ sent: string; after: string; isAgain: boolean }> = {}) {
  return callRpc(office, 'stepRound', { ...first, ...more });
}

describe('sending everybody their links', () => {
  const prepared = kasimanOffice();
  fillAddresses(prepared);
  typeIn(prepared, 'Kontak', 'Batokan', 'WhatsApp', '0812-3456-7890');

  it('goes from desa to desa, counts, and goes on where it stopped', () => {
    const office = copyOf(prepared);
    expect(callRpc(office, 'readLinks', {}).round).toEqual({ sent: 0, total: 10 });
    const one = step(office);
    expect(one).toMatchObject({ sent: 0, total: 10, card: { unitName: 'Desa Batokan' } });
    expect(one.card?.chat).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=/u);
    const two = step(office, { sent: one.card?.unit ?? '', after: one.card?.unit ?? '' });
    expect(two).toMatchObject({ sent: 1, total: 10, card: { unitName: 'Desa Betet' } });
    const skipped = step(office, { after: two.card?.unit ?? '' });
    expect(skipped).toMatchObject({ sent: 1, card: { unitName: 'Desa Tembeling' } });
    expect(step(office)).toMatchObject({ sent: 1, card: { unitName: 'Desa Betet' } });
    expect(callRpc(office, 'readLinks', {}).round).toEqual({ sent: 1, total: 10 });
  });

  it('comes to an end, and begins again only when asked', () => {
    const office = copyOf(prepared);
    let round = step(office);
    for (let turn = 0; turn < 10; turn += 1)
      round = step(office, { sent: round.card?.unit ?? '', after: round.card?.unit ?? '' });
    expect(round).toEqual({ sent: 10, total: 10, card: null });
    expect(step(office)).toEqual({ sent: 10, total: 10, card: null });
    expect(step(office, { isAgain: true })).toMatchObject({ sent: 0, card: { unitName: 'Desa Batokan' } });
  });

  it('a message pressed twice counts once, and an unknown desa changes nothing', () => {
    const office = copyOf(prepared);
    const unit = step(office).card?.unit ?? '';
    expect(step(office, { sent: unit, after: unit }).sent).toBe(1);
    expect(step(office, { sent: unit, after: unit }).sent).toBe(1);
    expect(step(office, { sent: '99.99.99.9999' }).sent).toBe(1);
  });

  it('shortens a link once: the message, the list and the QR code then carry the short one', () => {
    const office = copyOf(prepared);
    const [long] = callRpc(office, 'readLinks', {}).links;
    const { card } = step(office);
    const [short] = callRpc(office, 'readLinks', {}).links;
    expect(short?.url).toMatch(/^https:\/\/forms\.gle\//u);
    expect(short?.url.length).toBeLessThan(60);
    expect(office.readFormLink(short?.url ?? '').answers).toEqual(
      office.readFormLink(long?.url ?? '').answers,
    );
    expect([short?.codeUrl, card?.text.includes(short?.url ?? '?')]).toEqual([short?.url, true]);
    step(office);
    const { byMethod } = office.executions[office.executions.length - 1]?.calls ?? { byMethod: {} };
    expect(Object.keys(byMethod)).not.toContain('Form.shortenFormUrl');
    expect(Object.keys(byMethod)).not.toContain('Properties.setProperties');
  });

  it('a QR code without a short link holds desa and code alone', () => {
    const [link] = callRpc(copyOf(prepared), 'readLinks', {}).links;
    expect(link?.codeUrl.length).toBeLessThan((link?.url.length ?? 0) - 40);
    expect(link?.codeUrl.match(/entry\./gu)).toHaveLength(2);
  });
});
