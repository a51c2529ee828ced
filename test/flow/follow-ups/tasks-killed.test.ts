// Checks that closing and adding a task end the same, at whichever service call the execution dies or fails.
import { slowly } from '../../slow';
import { callRpc, shownRows } from '../kasiman';
import { heldOffice, view } from '../meetings/meeting-office';
import { describePressedAgain, type PressedAct } from '../pressed-again';

jest.setTimeout(slowly({ usual: 240_000, slow: 7_200_000 }));

const acts: readonly PressedAct[] = [
  {
    name: 'closing a task',
    before: heldOffice,
    prepare: (office) => {
      const id = view(office).items[1]?.key ?? '';
      return (struck) => callRpc(struck, 'settleTask', { id, seen: 'open', state: 'done', note: 'sudah' });
    },
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
