// Checks that a window that stays open shows what a fresh one shows, whatever was changed meanwhile.
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import 'local-office/workbook-hook';
import { launchBrowser, openWindow, pressMenu, type RunningOffice, startOffice } from './support/browser';

jest.setTimeout(120_000);

let browser: Browser;
let office: RunningOffice;
let page: Page;
beforeAll(async () => {
  [browser, office] = await Promise.all([
    launchBrowser(),
    startOffice({ folder: 'test/browser/toy-script' }),
  ]);
  page = await openWindow(browser, office.address);
  await pressMenu(page, 'Mainan', 'Siapkan');
  await page.waitForFunction(() => window.__kantor?.text('Desa', 'A2') === 'Betet');
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

/** Sends requests of another window, one after the other; what the office refuses is passed over. */
function sendAll(requests: readonly object[]): Promise<number> {
  return page.evaluate(
    (all) =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(`ws://${location.host}/sambungan`);
        let done = 0;
        let taken = 0;
        const next = () => socket.send(JSON.stringify({ id: done + 1, ...all[done] }));
        socket.addEventListener('open', next);
        socket.addEventListener('message', ({ data }) => {
          const frame = JSON.parse(String(data)) as { reply?: number; ok?: boolean };
          if (frame.reply !== done + 1) return;
          done += 1;
          if (frame.ok) taken += 1;
          if (done < all.length) next();
          else {
            socket.close();
            setTimeout(() => resolve(taken), 400);
          }
        });
      }),
    requests,
  );
}

const row = fc.integer({ min: 2, max: 12 });
const column = fc.integer({ min: 1, max: 6 });
const texts = [
  'Betet',
  '12',
  '✔ Tepat waktu',
  '',
  'panjang sekali sampai ke sel di sebelahnya',
  '2 baris\nteks',
];

/** Changes of cells and of shape, on two tabs, and steps of the clock: all of another window. */
function changesOf(sheetIds: readonly number[]): fc.Arbitrary<object> {
  const sheetId = fc.constantFrom(...sheetIds);
  const lines = { sheetId, at: row, count: fc.constantFrom(1, 2) };
  const structure = (intent: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ do: fc.constant('structure'), intent: fc.record(intent) });
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('edit'),
        sheetId,
        row,
        column,
        text: fc.constantFrom(...texts),
      }),
    },
    {
      weight: 2,
      arbitrary: structure({
        kind: fc.constantFrom('insertRows', 'deleteRows', 'hideRows', 'showRows'),
        ...lines,
      }),
    },
    {
      weight: 1,
      arbitrary: structure({
        kind: fc.constantFrom('insertColumns', 'hideColumns', 'showColumns'),
        ...lines,
        at: column,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('clockStep'),
        unit: fc.constantFrom('hour', 'day'),
        count: fc.constant(1),
      }),
    },
    {
      weight: 1,
      arbitrary: structure({ kind: fc.constant('note'), sheetId, row, column, text: fc.constant('n') }),
    },
  );
}

async function pictures(of: Page): Promise<readonly string[]> {
  await of.bringToFront();
  const shots: string[] = [];
  for (const tab of ['Desa', 'Lain']) {
    await of.evaluate((name) => {
      window.__kantor?.activate(name);
      window.__kantor?.select('A1');
    }, tab);
    await of.mouse.move(5, 5);
    await of.waitForTimeout(400);
    const shot = await of
      .locator('.wadah-grid')
      .screenshot({ style: '[role=status] { display: none !important }' });
    shots.push(shot.toString('base64'));
  }
  return shots;
}

it('shows after 50 random changes what a fresh window shows', async () => {
  await sendAll([
    { do: 'structure', intent: { kind: 'addSheet', name: 'Lain' } },
    { do: 'menu', functionName: 'installDaily' },
  ]);
  const ids = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const socket = new WebSocket(`ws://${location.host}/sambungan`);
        socket.addEventListener('message', ({ data }) => {
          const frame = JSON.parse(String(data)) as { push?: string; sheets?: { id: number }[] };
          if (frame.push !== 'sheets') return;
          socket.close();
          resolve((frame.sheets ?? []).map(({ id }) => id));
        });
      }),
  );
  expect(ids).toHaveLength(2);
  const changes = fc.sample(changesOf(ids), { numRuns: 50, seed: 16 });
  // With each step of the clock a trigger writes.
  expect(JSON.stringify(changes)).toContain('clockStep');
  for (let from = 0; from < 50; from += 10) {
    expect(await sendAll(changes.slice(from, from + 10))).toBeGreaterThan(5);
    const fresh = await openWindow(browser, office.address);
    const wanted = await pictures(fresh);
    await fresh.close();
    const shown = await pictures(page);
    expect(shown.map((shot, tab) => shot === wanted[tab])).toEqual([true, true]);
  }
});
