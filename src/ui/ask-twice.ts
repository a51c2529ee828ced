// How does a button that ends something make sure that it was meant?
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
    busyText: 'Mencabut…',
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
