// Runs the fake as a process of its own: options as JSON in the first argument, its address on the first line.
import { startFake } from './http/server';
import type { FakeOptions } from './world';

startFake(JSON.parse(process.argv[2] ?? '{"datasets":[]}') as FakeOptions).then(({ url }) => {
  console.log(url);
});
