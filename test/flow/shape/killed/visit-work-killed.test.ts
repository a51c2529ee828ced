// Checks that planning, results, letters of assignment, their cancelling and verdicts end as if undisturbed when a call dies, fails or meets another officer.
import { callRpc } from '../../kasiman';
import {
  contradictedOffice,
  planSchedule,
  reportedOffice,
  resultAsked,
  targets,
  verdictAsked,
  visitOffice,
} from '../../visits/visit-office';
import { describeFaults, type Played } from './played-faults';

jest.setTimeout(240_000);

function schedule(): Played {
  const start = visitOffice();
  const { seen } = callRpc(start, 'previewSchedule', { targets });
  return {
    start,
    act: (office) => callRpc(office, 'saveSchedule', { targets, seen }),
    until: '2026-03-01T09:30:00',
  };
}

function result(): Played {
  const start = reportedOffice();
  const asked = resultAsked(start, 'not-held');
  return {
    start,
    act: (office) => callRpc(office, 'recordVisitResult', asked),
    until: '2026-03-17T09:30:00',
  };
}

function letter(): Played {
  const start = visitOffice();
  planSchedule(start);
  const { draft } = callRpc(start, 'proposeLetter', { kind: 'assignment', month: '2026-03' });
  return {
    start,
    act: (office) => callRpc(office, 'makeLetter', { id: 'surat-tugas-maret', draft }),
    until: '2026-03-01T09:30:00',
  };
}

/** One visit of March got a letter of its own, which is now called off. */
function cancelledLetter(): Played {
  const start = visitOffice();
  planSchedule(start);
  const { draft } = callRpc(start, 'proposeLetter', { kind: 'assignment', month: '2026-03', visit: 'K-002' });
  const [id = ''] = callRpc(start, 'makeLetter', { id: 'surat-tugas-betet', draft }).ids;
  return {
    start,
    act: (office) => callRpc(office, 'cancelLetter', { id, reason: 'Tim berhalangan' }),
    until: '2026-03-01T09:30:00',
  };
}

function record(): Played {
  const start = contradictedOffice();
  const asked = { number: 'K-001', request: 'permintaan1', isNumbered: true };
  return { start, act: (office) => callRpc(office, 'makeVisitRecord', asked), until: '2026-03-17T09:30:00' };
}

function verdict(): Played {
  const start = contradictedOffice();
  callRpc(start, 'startFollowUps', {});
  const asked = verdictAsked(start, 'report-wrong', 'Sudah diperiksa');
  return { start, act: (office) => callRpc(office, 'decideFinding', asked), until: '2026-03-17T09:30:00' };
}

describeFaults('making the schedule', schedule, 4);
describeFaults('entering a result in the panel', result, 4);
describeFaults('the letter of assignment', letter, 4);
describeFaults('cancelling the letter of assignment of one visit', cancelledLetter, 4);
describeFaults('the record of a visit', record, 4);
describeFaults('the verdict laporan tidak benar', verdict, 4);
