// Checks that beginning, a replacement and acknowledging end the same, at whichever service call the execution dies or fails.
import type { Office } from 'local-office';
import { callRpc, shownRows } from '../kasiman';
import { heldOffice } from '../meetings/meeting-office';
import { refresh } from '../office-actions';
import { describePressedAgain, type PressedAct } from '../pressed-again';
import { circular, kupangBefore, kupangWithCircular, said } from './circular-office';

jest.setTimeout(240_000);

const acts: readonly PressedAct[] = [
  {
    name: 'beginning the register',
    before: kupangBefore,
    prepare: () => (office) => callRpc(office, 'startCirculars', {}),
  },
  {
    name: 'a circular that replaces another',
    before: kupangWithCircular,
    prepare: () => (office) =>
      callRpc(office, 'addCircular', { ...circular, number: '1/2026', replaces: '440/XII/2021' }),
  },
  {
    name: 'acknowledging',
    before: kupangWithCircular,
    prepare: () => (office) => callRpc(office, 'acknowledgeCircular', said('read', 0, 12)),
  },
  {
    name: 'sharing at a meeting',
    before: meetingWithCircular,
    prepare: () => (office) => callRpc(office, 'shareCircular', { circular: 'SE-1', number: 'R-001' }),
  },
];

function meetingWithCircular(): Office {
  const office = heldOffice();
  callRpc(office, 'startCirculars', {});
  callRpc(office, 'addCircular', circular);
  return office;
}

/** Without the moments, since a second press comes later. */
describePressedAgain(acts, {
  endOf: (office) => {
    refresh(office);
    return ['Surat Edaran', 'Tanda Terima', 'Masalah'].map((tab) =>
      JSON.stringify(shownRows(office, tab)).replace(/\d{2}[.:]\d{2}(?:[.:]\d{2})?/gu, 'jam'),
    );
  },
});
