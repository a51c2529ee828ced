// Asks the server and gives Google's own error, which every other page turns into a sentence of ours.
import type { SelfTestCalls } from '../../app/selftest/rpc-selftest';

/** The server was reached and said no, in one Indonesian sentence. */
export class Refused extends Error {}

/** The answer; rejects with Refused, or with Google's error as it is. */
export function ask<Name extends keyof SelfTestCalls>(
  name: Name,
  args: SelfTestCalls[Name]['args'],
): Promise<SelfTestCalls[Name]['result']> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((text) => {
        const reply = JSON.parse(String(text));
        if (reply.ok) resolve(reply.value);
        else reject(new Refused(reply.message));
      })
      .withFailureHandler(reject)
      .rpc(name, JSON.stringify(args), document.body.dataset.izin ?? '');
  });
}
