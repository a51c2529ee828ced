// Checks that making the form of answers, and taking answers up, end as if undisturbed at whichever call they are disturbed.
import { callRpc } from '../../kasiman';
import { sweep, wib } from '../../office-actions';
import { contradictedOffice } from '../../visits/visit-office';
import { describeFaults, type Played } from './played-faults';

jest.setTimeout(120_000);

function made(): Played {
  return {
    start: contradictedOffice(),
    act: (office) => callRpc(office, 'startFollowUps', {}),
    until: '2026-03-17T09:30:00',
  };
}

/** A desa has answered to its finding, and somebody has sent what belongs to nothing. */
function answered(): Played {
  const start = contradictedOffice();
  callRpc(start, 'startFollowUps', {});
  const link = callRpc(start, 'readVisitResults', {}).findings[0]?.link ?? '';
  const { answers } = start.readFormLink(link);
  start.clock.set(wib('2026-03-16T10:00:00'));
  for (const Perihal of [answers.Perihal ?? '', 'Rapat'])
    start.submitForm('Tanda terima dan tanggapan', {
      Perihal,
      Jawaban: 'Laporan kami benar',
      Nama: 'Tugiman',
    });
  return { start, act: sweep, until: '2026-03-17T09:30:00' };
}

describeFaults('the form of answers, made with Tindak Lanjut', made, 8);
describeFaults('a sweep that finds answers', answered, 6);
