// Keeps what a person has entered until the server has it: nothing is lost while the network is down, and nothing is stored twice.
import { refusalText } from '../server';

export interface Outbox<Item> {
  readonly add: (...items: readonly Item[]) => void;
  /** What the server does not have yet. */
  readonly waiting: () => readonly Item[];
  /** Resolves when nothing waits any more, or false when the last try failed. */
  readonly flush: () => Promise<boolean>;
}

interface Sending<Item> {
  /** Sends them all in one call; the server takes an item that it has already as done. */
  readonly send: (items: readonly Item[]) => Promise<void>;
  /** `trouble` is the sentence of the last failure, '' while there is none. */
  readonly tell: (waiting: number, trouble: string) => void;
  /** How long entries are gathered before they are sent, in milliseconds. */
  readonly gatherMs: number;
}

/** How long after a failure the next try comes. */
const RETRY_MS = 5000;

/** Google may never answer a call that the network swallowed. */
const ANSWER_MS = 40_000;

export function createOutbox<Item>({ send, tell, gatherMs }: Sending<Item>): Outbox<Item> {
  const items: Item[] = [];
  let running: Promise<boolean> | undefined;
  let timer: number | undefined;

  function plan(afterMs: number): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void flush(), afterMs);
  }

  async function run(): Promise<boolean> {
    while (items.length > 0) {
      const batch = items.slice();
      try {
        await Promise.race([send(batch), unanswered()]);
      } catch (error) {
        tell(items.length, refusalText(error));
        plan(RETRY_MS);
        return false;
      }
      items.splice(0, batch.length);
      tell(items.length, '');
    }
    return true;
  }

  function flush(): Promise<boolean> {
    window.clearTimeout(timer);
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  }

  window.addEventListener('online', () => void flush());
  return {
    add: (...added) => {
      items.push(...added);
      tell(items.length, '');
      plan(gatherMs);
    },
    waiting: () => items,
    flush,
  };
}

function unanswered(): Promise<never> {
  return new Promise((_, reject) => {
    window.setTimeout(() => reject(new Error('no answer')), ANSWER_MS);
  });
}

/** A name for what a person has entered, so that sending it again makes nothing new. */
export function drawName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
