// Checks that a review or a proxy entry ends the same when any service call fails or something comes between.
import type { Office } from 'local-office';
import type { ProxyDraft } from '../../../src/app/reports/rpc-proxy';
import { slowly } from '../../slow';
import { faultSites } from '../call-sites';
import { sendThroughLink } from '../forms/unit-link';
import { callRpc, copyOf, shownColumn, shownRows } from '../kasiman';
import { labelOf, wib } from '../office-actions';
import { press, strikeAtCall, timedOut } from '../pressed-again';
import { shownIn } from '../sheet-cells';
import { approvingOffice, decide, reviewMails, send, waitingOf } from './review-office';

jest.setTimeout(240_000);

const tabs = ['Laporan', 'Kepatuhan 2026', 'Ringkasan', 'Masalah', 'Log Perubahan'];
function endOf(office: Office): unknown {
  return tabs.map((tab) => shownRows(office, tab));
}
function ledgerStates(office: Office): string[] {
  return shownColumn(office, 'Pengingat', 'Status');
}

/** Answers of a page's call, or nothing when the execution died or refused. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // The page shows a sentence and keeps what was typed; the person presses the button again.
  }
}

/** Two copies of an office: in one the act died before its n-th call, in the other that call failed. */
function struckTwice(before: Office, act: (office: Office) => void, n: number): readonly Office[] {
  return (['kill', 'fail'] as const).map((arm) => {
    const office = copyOf(before);
    strikeAtCall(office, n, arm);
    press(act, office);
    office.faults.clear();
    return office;
  });
}

/** How many service calls the last call of a page made. */
function callsOf(office: Office): number {
  const { calls } = office.executions[office.executions.length - 1]!;
  return calls.read + calls.write;
}
/** Calls to strike: those where a fault finds something new; in a slow run every call. */
function struckCalls(before: Office, act: (office: Office) => void, calls: number): readonly number[] {
  const sites = faultSites(copyOf(before), act);
  return slowly({ usual: sites.filter((_, index) => index % 2 === 0), slow: numbers(calls + 1) });
}
/** Calls during which another officer comes between; in a slow run every call. */
function sharedCalls(calls: number): readonly number[] {
  return slowly({ usual: numbers(calls).filter((n) => n % 4 === 1), slow: numbers(calls) });
}
function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

describe('sending a report back', () => {
  const before = approvingOffice();
  send(before, { at: '2026-02-16T08:10:00' });
  send(before, { at: '2026-02-16T08:10:30', unit: 'Betet' });
  before.clock.set(wib('2026-02-17T09:00:00'));
  const seen = waitingOf(before, 'Batokan');
  const act = (office: Office): void => {
    decide(office, seen, 'needs-work', 'Foto sesudah tidak dapat dibuka.');
  };
  const undisturbed = copyOf(before);
  act(undisturbed);
  const calls = callsOf(undisturbed);
  const end = endOf(undisturbed);
  const sites = struckCalls(before, act, calls);

  test('undisturbed it mails once', () => {
    expect(calls).toBeGreaterThan(15);
    expect(reviewMails(undisturbed)).toHaveLength(1);
    expect(ledgerStates(undisturbed)).toEqual(['terkirim']);
  });

  /** Presses the button again until it is answered, as a person does. */
  const finish = (office: Office): void => {
    office.faults.clear();
    act(office);
    act(office);
    expect(endOf(office)).toEqual(end);
    const mails = reviewMails(office).length;
    expect(ledgerStates(office).filter((state) => state !== 'gagal')).toEqual([
      mails === 1 ? expect.stringMatching(/^(terkirim|sedang dikirim)$/u) : 'sedang dikirim',
    ]);
    expect(mails).toBeLessThanOrEqual(1);
  };

  test.each(sites)('the execution dies before call %i', (n) => {
    const office = copyOf(before);
    office.faults.killAtCall(n);
    attempt(() => act(office));
    finish(office);
  });

  test.each(sites)('call %i fails in Google’s words', (n) => {
    const office = copyOf(before);
    office.faults.failAtCall(n, timedOut);
    attempt(() => act(office));
    finish(office);
  });

  test.each(sharedCalls(calls))('another officer rejects it during call %i', (n) => {
    const office = copyOf(before);
    office.faults.duringCall(n, () =>
      attempt(() => decide(office, seen, 'rejected', 'Bukan kegiatan desa.')),
    );
    attempt(() => act(office));
    const decided = shownIn(office, 'Laporan', 'Batokan', 'Pemeriksaan');
    expect(['Perlu perbaikan', 'Ditolak']).toContain(decided);
    expect(shownIn(office, 'Laporan', 'Betet', 'Pemeriksaan')).toBe('Diterima');
    expect(reviewMails(office)).toHaveLength(1);
    const changes = shownColumn(office, 'Log Perubahan', 'Menjadi');
    expect(changes.filter((after) => /perbaikan|Ditolak/u.test(after))).toHaveLength(1);
  });
});

describe('moving a report to the desa of its link', () => {
  const before = approvingOffice();
  before.clock.set(wib('2026-02-16T08:10:00'));
  sendThroughLink(before, 'Betet', { Desa: labelOf('Batokan') });
  before.clock.set(wib('2026-02-17T09:00:00'));
  const { id, seen } = waitingOf(before, 'Batokan');
  const act = (office: Office): unknown => callRpc(office, 'moveReport', { id, seen });
  const undisturbed = copyOf(before);
  act(undisturbed);
  const calls = callsOf(undisturbed);
  const end = endOf(undisturbed);

  test('undisturbed it stands under Betet', () => {
    expect(shownColumn(undisturbed, 'Laporan', 'Desa')).toEqual([labelOf('Betet')]);
  });

  test.each(struckCalls(before, act, calls))('call %i fails, or the execution dies before it', (n) => {
    for (const office of struckTwice(before, act, n)) {
      act(office);
      expect(endOf(office)).toEqual(end);
    }
  });
});

describe('approving two at once', () => {
  const before = approvingOffice();
  send(before, { at: '2026-02-16T08:10:00' });
  send(before, { at: '2026-02-16T08:10:30', unit: 'Betet' });
  before.clock.set(wib('2026-02-17T09:00:00'));
  const reports = ['Batokan', 'Betet'].map((unit) => {
    const { id, seen } = waitingOf(before, unit);
    return { id, seen };
  });
  const act = (office: Office): void => {
    callRpc(office, 'approveReports', { reports });
  };
  const undisturbed = copyOf(before);
  act(undisturbed);
  const calls = callsOf(undisturbed);
  const end = endOf(undisturbed);

  test.each(struckCalls(before, act, calls))('the execution dies before call %i, or the call fails', (n) => {
    for (const office of struckTwice(before, act, n)) {
      act(office);
      expect(endOf(office)).toEqual(end);
    }
  });
});

describe('recording a paper report', () => {
  const draft: ProxyDraft = {
    unit: '35.22.20.2005',
    obligation: 'kerja-bakti',
    activityDate: '2026-02-13',
    receivedDate: '2026-02-16',
    source: 'kertas',
    people: '30',
    place: '',
    result: '=SUM(1;2) bersih',
    photos: '',
    numbers: {},
  };
  const before = approvingOffice();
  send(before, { at: '2026-02-16T08:10:00' });
  before.clock.set(wib('2026-02-17T09:00:00'));
  const act = (office: Office, requestId = 'titip-abcdefgh01', unit = draft.unit): void => {
    callRpc(office, 'recordProxy', { requestId, draft: { ...draft, unit }, confirmed: false });
  };
  const undisturbed = copyOf(before);
  act(undisturbed);
  const calls = callsOf(undisturbed);
  const end = endOf(undisturbed);

  test.each(struckCalls(before, act, calls))('the execution dies before call %i, or the call fails', (n) => {
    for (const office of struckTwice(before, act, n)) {
      act(office);
      act(office);
      expect(endOf(office)).toEqual(end);
    }
  });

  test.each(sharedCalls(calls))('another officer records one during call %i', (n) => {
    const office = copyOf(before);
    const other = (): void => act(office, 'titip-zyxwvuts02', '35.22.20.2006');
    office.faults.duringCall(n, () => attempt(other));
    attempt(() => act(office));
    attempt(() => act(office));
    attempt(other);
    const ids = shownColumn(office, 'Laporan', 'Nomor laporan').filter((id) => id.startsWith('titip-'));
    expect(ids.sort()).toEqual(['titip-abcdefgh01', 'titip-zyxwvuts02']);
  });
});
