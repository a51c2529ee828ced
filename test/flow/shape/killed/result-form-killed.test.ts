// Checks that making the form of results, and taking a result up, end as if undisturbed at whichever call they are disturbed.
import { callRpc } from '../../kasiman';
import { sweep, wib } from '../../office-actions';
import { typeIn } from '../../sheet-cells';
import { reportedOffice } from '../../visits/visit-office';
import { describeFaults, type Played } from './played-faults';

jest.setTimeout(240_000);

function made(): Played {
  return {
    start: reportedOffice(),
    act: (office) => callRpc(office, 'prepareResultForm', {}),
    until: '2026-03-17T09:30:00',
  };
}

/** A team has sent what it found at Betet, and no event told of it. */
function sent(): Played {
  const start = reportedOffice();
  typeIn(start, 'Kunjungan', 'Betet', 'Periode', 'Februari 2026');
  callRpc(start, 'prepareResultForm', {});
  const link = callRpc(start, 'readVisitResults', {}).waiting[0]?.link ?? '';
  const { answers } = start.readFormLink(link);
  start.clock.set(wib('2026-03-16T10:00:00'));
  start.faults.loseTriggers();
  start.submitForm('Hasil kunjungan', {
    ...answers,
    Hasil: 'tidak terlaksana',
    Catatan: 'Lokasi belum dibersihkan',
    'Nama pengisi': 'Siti',
  });
  start.faults.loseTriggers(false);
  return { start, act: sweep, until: '2026-03-17T09:30:00' };
}

describeFaults('the form of results', made, 5);
describeFaults('a sweep that finds a result', sent, 4);
describeFaults('the panel Hasil that finds a result', panelOf, 4);

function panelOf(): Played {
  return { ...sent(), act: (office) => callRpc(office, 'readVisitResults', {}) };
}
