// Checks that closing and adding a task end the same, at whichever service call the execution dies or fails.
import type { Office } from 'local-office';
import { slowly } from '../../slow';
import { faultSites } from '../call-sites';
import { callRpc, copyOf, shownRows } from '../kasiman';
import { heldOffice, view } from '../meetings/meeting-office';

jest.setTimeout(slowly({ usual: 240_000, slow: 7_200_000 }));

test.each([
  {
    name: 'closing a task',
    act: (office: Office) => {
      const id = view(office).items[1]?.key ?? '';
      callRpc(office, 'settleTask', { id, seen: 'open', state: 'done', note: 'sudah' });
    },
  },
  {
    name: 'adding a task',
    act: (office: Office) => callRpc(office, 'addTask', { name: 'abcdef0123', line: 'Arsip | Sekcam' }),
  },
])('$name ends the same, at whichever call the execution dies or fails', ({ act }) => {
  const start = heldOffice();
  const press = (office: Office): void => {
    try {
      act(office);
    } catch {
      // The page shows a sentence; the person presses the button again.
    }
  };
  const endOf = (office: Office) =>
    ['Tindak Lanjut', 'Log Perubahan'].map((tab) =>
      shownRows(office, tab).map((row) => row.filter((cell) => !/\d{2}[.:]\d{2}/u.test(cell))),
    );
  const whole = copyOf(start);
  act(whole);
  const wanted = endOf(whole);
  const sites = faultSites(copyOf(start), act);
  const last = sites[sites.length - 1] ?? 0;
  const usual = sites.filter((_, index) => index % Math.ceil(sites.length / 5) === 0);
  for (const n of slowly({ usual, slow: Array.from({ length: last }, (_, index) => index + 1) }))
    for (const arm of ['kill', 'fail'] as const) {
      const office = copyOf(start);
      if (arm === 'kill') office.faults.killAtCall(n);
      else office.faults.failAtCall(n, 'Service Spreadsheets timed out while accessing document with id 1.');
      press(office);
      office.faults.clear();
      press(office);
      expect([n, arm, endOf(office)]).toEqual([n, arm, wanted]);
    }
});
