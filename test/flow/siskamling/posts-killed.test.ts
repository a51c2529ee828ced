// Checks that beginning, pasting and filling end the same, at whichever service call the execution dies or fails.
import { callRpc, shownRows } from '../kasiman';
import { refresh } from '../office-actions';
import { describePressedAgain, type PressedAct } from '../pressed-again';
import { fivePosts, officeBeforePosts, officeWithPosts, pasteAsked, postOffice } from './post-office';

jest.setTimeout(240_000);

const acts: readonly PressedAct[] = [
  {
    name: 'beginning to use Poskamling',
    before: officeBeforePosts,
    prepare: () => (office) => callRpc(office, 'startPosts', {}),
  },
  {
    name: 'pasting posts',
    before: postOffice,
    prepare: (office) => {
      const asked = pasteAsked(office, fivePosts);
      return (struck) => callRpc(struck, 'savePosts', asked);
    },
  },
  {
    name: 'pasting posts of which some change',
    before: officeWithPosts,
    prepare: (office) => {
      const asked = pasteAsked(
        office,
        fivePosts.replace(/baik/gu, 'rusak berat').replace('Mawar', 'Teratai'),
      );
      return (struck) => callRpc(struck, 'savePosts', asked);
    },
  },
  {
    name: 'filling empty nights',
    before: officeWithPosts,
    prepare: () => (office) => callRpc(office, 'fillPostNights', { code: '', again: false }),
  },
];

// After half a list the page shows a new preview, which is then saved.
describePressedAgain(acts, {
  preparesAgain: true,
  endOf: (office) => {
    refresh(office);
    return ['Poskamling', 'Masalah'].map((tab) => shownRows(office, tab));
  },
});
