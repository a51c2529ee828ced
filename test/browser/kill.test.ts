// Checks that nothing acknowledged is lost when the local office is killed in the middle of its work.
import type { ServerFrame, WireSheet } from 'local-office/protocol';
import WebSocket from 'ws';
import { slowly } from '../slow';
import { type RunningOffice, startOffice } from './support/browser';

const rounds = slowly({ usual: 4, slow: 200 });
jest.setTimeout(60_000 + rounds * 15_000);

interface Connection {
  readonly sheet: WireSheet;
  readonly ask: (request: object) => Promise<void>;
}

function connect(office: RunningOffice): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${office.address.replace('http', 'ws')}/sambungan`, {
      headers: { origin: office.address },
    });
    const waiting = new Map<number, { done: () => void; failed: (error: Error) => void }>();
    let next = 1;
    socket.on('error', reject);
    socket.on('close', () => {
      for (const { failed } of waiting.values()) failed(new Error('closed'));
    });
    socket.on('message', (data) => {
      const frame: ServerFrame = JSON.parse(data.toString());
      if ('reply' in frame) {
        const asker = waiting.get(frame.reply);
        waiting.delete(frame.reply);
        if (frame.ok) asker?.done();
        else asker?.failed(new Error(frame.error));
      } else if (frame.push === 'sheets' && frame.sheets[0]) {
        const ask = (request: object): Promise<void> =>
          new Promise((done, failed) => {
            const id = next++;
            waiting.set(id, { done, failed });
            socket.send(JSON.stringify({ id, ...request }));
          });
        resolve({ sheet: frame.sheets[0], ask });
      }
    });
  });
}

it(`shows all that was acknowledged after each of ${rounds} kills at random moments`, async () => {
  let office = await startOffice({ folder: 'test/browser/toy-script' });
  const acknowledged = new Map<number, string>();
  let row = 1;
  try {
    for (let round = 0; round < rounds; round += 1) {
      const { sheet, ask } = await connect(office);
      for (const [place, text] of acknowledged) expect(sheet.rows[place - 1]?.[5]?.text).toBe(text);
      // Busy: edits follow each other without pause until the office is gone.
      const work = (async () => {
        for (;;) {
          const [place, text] = [(row % 900) + 1, `putaran ${round} ke ${row}`];
          row += 1;
          acknowledged.delete(place);
          await ask({ do: 'edit', sheetId: sheet.id, row: place, column: 6, text });
          acknowledged.set(place, text);
        }
      })().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 400));
      office = await office.restart();
      await work;
    }
    const { sheet } = await connect(office);
    expect(acknowledged.size).toBeGreaterThan(rounds);
    for (const [place, text] of acknowledged) expect(sheet.rows[place - 1]?.[5]?.text).toBe(text);
  } finally {
    await office.stop();
  }
});
