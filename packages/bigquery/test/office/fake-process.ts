// A fake in a process of its own: the office sleeps while it waits for an answer, so the fake cannot live beside it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { FakeOptions } from '../../src/fake/world';

export interface FakeProcess {
  readonly url: string;
  close(): Promise<void>;
}

export async function startFakeProcess(options: FakeOptions): Promise<FakeProcess> {
  const module = process.env.FAKE_MODULE ?? '';
  const child = spawn(process.execPath, [module, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: line.toString('utf8').trim(), close: () => ended(child) };
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
