// Shows the toasts and questions of a running script.
import { askForScript } from '../ask';
import type { OfficeClient } from '../office-client';
import { showToast } from '../toasts';
import type { Requests } from './requests';

/** Shows what is new; toasts from before this window opened are not shown. */
export function listenToScript(client: OfficeClient, requests: Requests): void {
  let seen: number | null = null;
  client.onConnection(() => {
    seen = null;
  });
  client.watch(['toasts'], ({ toasts }) => {
    if (!toasts) return;
    const newest = Math.max(0, ...toasts.map(({ number }) => number));
    const fresh = toasts.filter(({ number }) => number > (seen ?? newest));
    for (const { message, title, seconds } of fresh) showToast(message, title, seconds);
    seen = newest;
  });

  let asking = false;
  client.watch(['question'], ({ question }) => {
    if (!question || asking) return;
    asking = true;
    void askForScript(question).then((answer) => {
      asking = false;
      void requests.send({ do: 'answer', ...answer });
    });
  });
}
