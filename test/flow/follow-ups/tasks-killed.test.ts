// Checks that closing, opening and adding a task end the same, at whichever service call the execution dies or fails.
import { slowly } from '../../slow';
import { callRpc, shownRows } from '../kasiman';
import { heldOffice } from '../meetings/meeting-office';
import { describePressedAgain, type PressedAct } from '../pressed-again';

jest.setTimeout(slowly({ usual: 240_000, slow: 7_200_000 }));

/** The task that was given out at the meeting. */
const id = 'rapat|R-001|tugas00001';

const acts: readonly PressedAct[] = [
  {
    name: 'closing a task',
    before: heldOffice,
    prepare: () => (office) =>
      callRpc(office, 'settleTask', { id, seen: 'open', state: 'done', note: 'sudah' }),
  },
  {
    name: 'opening a task again',
    before: () => {
      const office = heldOffice();
      callRpc(office, 'settleTask', { id, seen: 'open', state: 'done', note: '' });
      return office;
    },
    prepare: () => (office) => callRpc(office, 'settleTask', { id, seen: 'done', state: 'open', note: '' }),
  },
  {
    name: 'adding a task',
    before: heldOffice,
    prepare: () => (office) => callRpc(office, 'addTask', { name: 'abcdef0123', line: 'Arsip | Sekcam' }),
  },
];

describePressedAgain(acts, {
  endOf: (office) =>
    ['Tindak Lanjut', 'Log Perubahan'].map((tab) =>
      shownRows(office, tab).map((row) => row.filter((cell) => !/\d{2}[.:]\d{2}/u.test(cell))),
    ),
});
