// A failure in one part of the script is told apart there and logged once, and its sentence reaches the person.
import type { Office } from 'local-office';
import { gapText } from '../../../src/messages/maintenance/gap-text';
import { copyOf, kasimanOffice } from '../kasiman';
import { onTab, typeIn } from '../sheet-cells';

const sentences = {
  unknown:
    'Google tidak menyelesaikan permintaan ini. Yang sudah tersimpan tetap aman. Ulangi beberapa menit lagi; bila tetap gagal, hubungi pengelola.',
};
const serviceError = 'Service Spreadsheets failed while accessing document.';

function toasts(office: Office): readonly string[] {
  return office.state.ui.toasts.map(({ message }) => message);
}

/** The last execution of a function. */
function lastRun(office: Office, functionName: string) {
  const last = office.executions.filter((one) => one.functionName === functionName).at(-1);
  if (!last) throw new Error(`no execution of ${functionName}`);
  return { ...last, logged: last.lines.map(({ text }) => text) };
}

describe('the first opening in a month loads the part that refreshes the workbook', () => {
  /** Kasiman at the beginning of March, before anything ran. */
  function officeInMarch(): Office {
    const office = kasimanOffice();
    office.faults.loseTriggers();
    office.clock.set('2026-03-02T07:00:00+07:00');
    return office;
  }

  test('where a tab was deleted, the person reads which and what to do', () => {
    const office = officeInMarch();
    onTab(office, 'Laporan', 'SpreadsheetApp.getActive().deleteSheet(sheet);');
    office.openWorkbook();
    expect(toasts(office).at(-1)).toBe(gapText.tab('Laporan', 'figures-and-reminders'));
    expect(lastRun(office, 'onOpen').status).toBe('completed');
  });
});

describe('a sweep that finds reports kept long enough loads the part that forgets them', () => {
  /** One report older than the two months for which the office keeps names and addresses. */
  function officeWithOldReport(): Office {
    const office = kasimanOffice();
    office.submitForm(
      'Laporan Kerja Bakti',
      {
        Desa: '35.22.20.2001 Batokan',
        'Tanggal kegiatan': '2026-02-01',
        'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
        'Jumlah warga yang hadir': '42',
      },
      { email: 'sekdes@batokan.example' },
    );
    typeIn(office, 'Pengaturan', 'keepMonths', 'Nilai', '2');
    office.faults.loseTriggers();
    office.clock.set('2026-06-02T06:30:00+07:00');
    return office;
  }

  /** How the run ends when one of its last calls fails, in the part that forgets: the sweep is done by then. */
  function endsOfFailedRuns(act: (office: Office) => void): readonly ReturnType<typeof endOf>[] {
    const prepared = officeWithOldReport();
    const whole = copyOf(prepared);
    act(whole);
    const { calls, locks } = endOf(whole);
    expect(locks).toBe(2);
    return Array.from({ length: 8 }, (_, index) => {
      const office = copyOf(prepared);
      office.faults.failAtCall(calls - index, serviceError);
      act(office);
      return endOf(office);
    });
  }

  function endOf(office: Office) {
    const run = office.executions.at(-1);
    const { read = 0, write = 0 } = run?.calls ?? {};
    return {
      calls: read + write,
      locks: run?.calls.byMethod['Lock.tryLock'],
      logged: run?.lines.map(({ text }) => text).filter((text) => text.includes('failed')) ?? [],
      status: run?.status,
      toast: toasts(office).at(-1),
    };
  }

  test('from the menu, a failure there is logged once, and the person reads what to do', () => {
    const ends = endsOfFailedRuns((office) => {
      office.clickMenu('Pantau Desa', 'Ambil laporan yang tertinggal');
    });
    for (const { logged, toast } of ends) {
      expect(logged).toEqual([`Exception: ${serviceError}`]);
      expect(toast).toBe(sentences.unknown);
    }
  });

  test('in the morning, a failure there is logged once, and Google shows the run as failed', () => {
    const ends = endsOfFailedRuns((office) => {
      office.run('dailyRefresh');
    });
    for (const { logged, status } of ends) {
      expect(logged).toEqual([`Exception: ${serviceError}`]);
      expect(status).toBe('failed');
    }
  });
});
