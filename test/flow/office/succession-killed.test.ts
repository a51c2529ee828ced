// Checks that a change of units ends the same, at whichever service call the execution dies or fails.
import type { Office } from 'local-office';
import type { UnitChangeDraft } from '../../../src/app/setup/rpc-change';
import { slowly } from '../../slow';
import { faultSites } from '../call-sites';
import { callRpc, copyOf, shownRows } from '../kasiman';
import { quietOffice, refresh } from '../office-actions';

jest.setTimeout(240_000);

/** More than a change of units makes. */
const mostCalls = 160;

const merger: UnitChangeDraft = {
  kind: 'merge',
  old: ['35.22.20.2002', '35.22.20.2005'],
  day: '15 Maret 2026',
  added: [{ code: '35.22.20.2031', name: 'Betet Besah' }],
  keepsOld: false,
};

function marchOffice(): Office {
  const office = quietOffice();
  office.clock.set('2026-03-20T09:00:00+07:00');
  refresh(office);
  return office;
}

/** What the page sends to save what it has shown. */
function prepare(office: Office): (struck: Office) => void {
  const { seen } = callRpc(office, 'previewUnitChange', merger);
  return (struck) => callRpc(struck, 'saveUnitChange', { ...merger, seen });
}

function endOf(office: Office): unknown {
  refresh(office);
  return ['Desa', 'Kepatuhan 2026', 'Masalah'].map((tab) => shownRows(office, tab));
}

test('dies or fails at a call, is pressed again, and ends as if nothing had happened', () => {
  const start = marchOffice();
  const act = prepare(copyOf(start));
  const whole = copyOf(start);
  act(whole);
  const wanted = endOf(whole);
  const sites = faultSites(copyOf(start), act, mostCalls);
  const usual = sites.filter((_, index) => index % Math.ceil(sites.length / 4) === 0);
  for (const n of slowly({ usual, slow: sites })) {
    const office = copyOf(start);
    office.faults.killAtCall(n);
    try {
      act(office);
    } catch {
      // The page shows a sentence; the person looks and presses again.
    }
    office.faults.clear();
    prepare(office)(office);
    expect([n, endOf(office)]).toEqual([n, wanted]);
  }
});
