// Lets a button that ends something ask once more before it acts.
import { revoking } from '../messages/office/shared-page-text';
import { bindAction } from './action';

/** The first press asks, the second acts. */
export function askTwice(
  asked: HTMLButtonElement,
  question: string,
  status: HTMLElement,
  act: () => Promise<void>,
): void {
  let isAsked = false;
  bindAction({
    button: asked,
    status,
    busyText: revoking,
    run: async () => {
      if (!isAsked) {
        isAsked = true;
        asked.textContent = question;
        asked.setAttribute('aria-label', question);
        return undefined;
      }
      await act();
      return undefined;
    },
  });
}
