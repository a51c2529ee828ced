// Offices that use Poskamling: Kasiman, and Tenggarong with its two desa and twelve kelurahan.
import type { Office } from 'local-office';
import type { ObligationDraft } from '../../../src/app/obligations/rpc-obligations';
import { rowsOfText } from '../../../src/ui/lists/pasted-rows';
import { callRpc, kasimanOffice, preparedOffice } from '../kasiman';
import { monthlyDraft, setupWith, withoutDailyRuns } from '../office-actions';

/** Kasiman before anybody has asked for guard posts. */
export function officeBeforePosts(): Office {
  return preparedOffice('Kasiman on 10 February, no guard posts', () => {
    const office = withoutDailyRuns(kasimanOffice());
    office.clock.set('2026-02-10T09:00:00+07:00');
    return office;
  });
}

/** With the tab Poskamling as it is when it is new. */
export function postOffice(): Office {
  return preparedOffice('Kasiman on 10 February with Poskamling', () => {
    const office = officeBeforePosts();
    callRpc(office, 'startPosts', {});
    return office;
  });
}

/** Five posts of two desa: RT as text, a name twice, one with a number of groups. */
export const fivePosts = [
  'Desa\tDusun\tRW\tRT\tNama pos\tKondisi\tAktif\tJumlah regu\tKetua regu',
  'Betet\tKrajan\t01\t01, 02\tPos Kamling Melati\tbaik\tya\t10\t1 Budi; 2 Sarno 0812-3456-7890',
  'Betet\tKrajan\t1\tRT 3\tMawar\trusak ringan\ttidak\t3\t',
  'Betet\t\t2\t4\tAnggrek\t\t\t\t',
  'Batokan\t\t1\t1\tMelati\tbaik\tya\t7\t',
  'Batokan\t\t1\t2\tKenanga\tbaik\tya\t\t',
].join('\n');

/** What the page would send to save this list. */
export function pasteAsked(office: Office, text: string, unit = '') {
  const rows = rowsOfText(text);
  const { seen } = callRpc(office, 'previewPosts', { rows, unit });
  return { rows, unit, seen };
}

/** A person pastes the list, looks, and saves. */
export function paste(office: Office, text: string, unit = '') {
  return callRpc(office, 'savePosts', pasteAsked(office, text, unit));
}

export function officeWithPosts(): Office {
  return preparedOffice('Kasiman with five guard posts', () => {
    const office = postOffice();
    paste(office, fivePosts);
    return office;
  });
}

const tenggarongUnits = Array.from({ length: 14 }, (_, index) => ({
  code: `64.02.06.${index < 12 ? 1001 + index : 2001 + index - 12}`,
  name: index < 12 ? `Melayu ${index + 1}` : `Rapak ${index - 11}`,
}));

/** What Tenggarong has ordered: all posts are counted again from October to the middle of December 2026. */
const recountDraft: ObligationDraft = {
  ...monthlyDraft,
  name: 'Pendataan Ulang Poskamling',
  form: 'siskamling',
  periodType: 'campaign',
  start: '2026-10-01',
  end: '2026-12-15',
  dueKind: 'days-after-end',
  dueDays: 0,
  shiftToWorkingDay: false,
};

export function tenggarong(): Office {
  return preparedOffice('Tenggarong counts its guard posts again', () => {
    const setup = {
      ...setupWith({ bindsKelurahan: true }),
      officeCode: '64.02.06',
      officeName: 'Tenggarong',
      zone: 'WITA',
      units: tenggarongUnits,
    } as const;
    const office = withoutDailyRuns(kasimanOffice('2026-09-28T08:00:00+08:00', setup));
    callRpc(office, 'addObligation', recountDraft);
    callRpc(office, 'addObligation', { ...recountDraft, name: 'Reaktivasi Poskamling', form: 'milestone' });
    callRpc(office, 'startPosts', {});
    return office;
  });
}
