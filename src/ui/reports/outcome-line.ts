// Says how a report will stand once it is stored, while it is being entered.
import type { ProxyDraft, ProxyPreview } from '../../app/reports/rpc-proxy';
import { computing, outcomeHint } from '../../messages/reports/proxy-page-text';
import { el } from '../dom';
import { callServer, refusalText } from '../server';

/** Long enough to type on, short enough to be there before the button is reached. */
const patienceMs = 350;

export interface OutcomeLine {
  readonly root: HTMLElement;
  /** Asks the server, unless what decides has not changed or is not complete. */
  readonly ask: (draft: ProxyDraft) => void;
}

/** Asks when typing pauses; of several answers only the one to the newest question is shown. */
export function outcomeLine(): OutcomeLine {
  const root = el('p', { class: 'outcome hint', 'aria-live': 'polite' }, outcomeHint);
  let asked = '';
  let timer = 0;
  const ask = (draft: ProxyDraft): void => {
    const isComplete = draft.unit !== '' && draft.activityDate !== '' && draft.receivedDate !== '';
    const question = isComplete ? deciding(draft) : '';
    if (question === asked) return;
    asked = question;
    window.clearTimeout(timer);
    if (question === '') {
      root.textContent = outcomeHint;
      return;
    }
    root.textContent = computing;
    timer = window.setTimeout(() => {
      void callServer('previewProxy', draft).then(
        (preview) => {
          if (question === asked) root.textContent = sentence(preview);
        },
        (error) => {
          if (question === asked) root.textContent = refusalText(error);
        },
      );
    }, patienceMs);
  };
  return { root, ask };
}

function sentence({ problems, doubts, outcome }: ProxyPreview): string {
  return [...problems, outcome, ...doubts].filter((text) => text !== '').join(' ');
}

/** The parts of a draft that decide how the report will stand: not its words, but numbers, days and whether there is a photo. */
function deciding({
  unit,
  obligation,
  activityDate,
  receivedDate,
  people,
  photos,
  numbers,
}: ProxyDraft): string {
  return JSON.stringify([unit, obligation, activityDate, receivedDate, /\D/u.test(people), photos, numbers]);
}
