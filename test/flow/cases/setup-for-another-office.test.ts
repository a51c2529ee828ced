// The set-up, run again for another kecamatan, does not silently leave the desa of two kecamatan in one office.
import { callRpc, kasimanOffice, kasimanSetup } from '../kasiman';
import { refresh } from '../office-actions';
import { shownCells } from '../sheet-cells';
import { isSaid, namedProblems, scene } from './scenes';

const purwosari = {
  ...kasimanSetup,
  officeCode: '35.22.21',
  officeName: 'Purwosari',
  units: [
    { code: '35.22.21.2001', name: 'Mulyo' },
    { code: '35.22.21.2002', name: 'Batokan' },
  ],
};

test('desa of another kecamatan are refused, left out, or named', () => {
  const seen = scene(() => {
    const office = kasimanOffice();
    if (isRefused(() => callRpc(office, 'prepareWorkbook', purwosari))) return 'refused';
    refresh(office);
    const codes = shownCells(office, 'Desa', ['Kode']).flatMap(([code = '']) => (code === '' ? [] : [code]));
    const kecamatan = [...new Set(codes.map((code) => code.slice(0, 8)))];
    if (kecamatan.length === 1) return 'left out';
    const isNamed =
      namedProblems(office).some(({ tab, column }) => tab === 'Desa' && column === 'Kode') ||
      isSaid(office, /35\.22\.2[01]/u);
    return isNamed ? 'named' : `silent: ${kecamatan.join(' and ')}`;
  });
  expect(['refused', 'left out', 'named']).toContain(seen);
});

/** Refused with a sentence for the person; a crash of the call is no refusal. */
function isRefused(call: () => unknown): boolean {
  try {
    call();
    return false;
  } catch (failure) {
    if (!(failure instanceof Error) || failure.message.startsWith('rpc ')) throw failure;
    return true;
  }
}
