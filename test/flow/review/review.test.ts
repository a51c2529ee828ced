// Do staff decide on what they have seen, once, and does the sender hear of it once?
import vm from 'node:vm';
import { callRpc, shownColumn, shownRows } from '../kasiman';
import {
  approvingOffice,
  cellOf,
  columnOf,
  decide,
  officeWith,
  queueOf,
  reportRow,
  reviewMails,
  send,
  waitingOf,
  wib,
} from './review-office';

jest.setTimeout(120_000);

function lastChange(office: Parameters<typeof shownRows>[0]): string[] {
  return shownRows(office, 'Log Perubahan').slice(-1)[0] ?? [];
}
const reason = 'Foto sesudah tidak dapat dibuka.';

describe('§4.4: a report that needs approval', () => {
  test('waits, is approved, and then counts from its first receipt; the change is on record', () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00' });
    expect(cellOf(office, 'Batokan')).toBe('▣ Diperiksa');
    const { total, waiting } = queueOf(office);
    expect(total).toBe(1);
    expect(waiting[0]).toMatchObject({
      unit: 'Desa Batokan',
      owed: 'Kerja Bakti Februari 2026',
      received: 'Senin, 16 Februari 2026, 08.10 WIB',
      isPlain: true,
    });
    office.clock.set(wib('2026-03-09T08:00:00'));
    const outcome = decide(office, waiting[0]!, 'approved');
    expect(outcome).toMatchObject({ isDone: true, message: 'Laporan Desa Batokan disetujui.' });
    expect(outcome.queue.total).toBe(0);
    expect(cellOf(office, 'Batokan')).toBe('✔ Tepat waktu');
    expect(reviewMails(office)).toEqual([]);
    expect(lastChange(office)).toEqual([
      '9 Mar 2026 08.00',
      'staf@kasiman.example',
      'Laporan · Desa Batokan, Kerja Bakti Februari 2026, 13 Februari 2026, dikirim 16 Feb 2026 pukul 08.10 · Pemeriksaan',
      'Diterima',
      'Disetujui',
    ]);
  });

  test('that is edited after its approval is Diubah, no longer counts, and waits again', () => {
    const office = approvingOffice();
    const id = send(office, { at: '2026-02-16T08:10:00' });
    decide(office, waitingOf(office, 'Batokan'), 'approved');
    send(office, { at: '2026-02-17T09:00:00', editOf: id, people: '50' });
    expect(reportRow(office).Pemeriksaan).toBe('Diubah');
    expect(cellOf(office, 'Batokan')).toBe('▣ Diperiksa');
    expect(waitingOf(office, 'Batokan').facts).toContainEqual({ label: 'Warga', now: '50', before: '' });
  });
});

describe('§4.4: a report that is sent back', () => {
  const returned = () => {
    const office = officeWith({ evidence: 'photo-required' });
    const id = send(office, { at: '2026-03-03T09:00:00' });
    office.clock.set(wib('2026-03-04T08:10:00'));
    const seen = waitingOf(office, 'Batokan');
    return { office, id, seen, outcome: decide(office, seen, 'needs-work', reason) };
  };

  test('is told to its sender with the reason and the edit link, and stands so in Laporan and Kepatuhan', () => {
    const { office, outcome } = returned();
    expect(outcome.message).toBe('Laporan Desa Batokan dikembalikan. Pelapor dikabari lewat surel.');
    expect(outcome.queue).toMatchObject({ total: 0, untold: [] });
    expect(reviewMails(office).slice(-1)).toEqual(['sekdes@batokan.example']);
    const mail = office.outbox[office.outbox.length - 1]!;
    expect(mail.body).toContain(`Catatan petugas: ${reason}`);
    expect(mail.body).toContain('sampai Senin, 9 Maret 2026, 23.59 WIB');
    expect(mail.body).toContain('edit2=');
    expect(reportRow(office)).toMatchObject({
      Pemeriksaan: 'Perlu perbaikan',
      'Catatan pemeriksaan': reason,
      Dikembalikan: '4 Mar 2026 08.10',
    });
    expect(cellOf(office, 'Batokan')).toBe('✎ Perlu perbaikan');
    expect(lastChange(office).slice(-2)).toEqual(['Diterima', `Perlu perbaikan: ${reason}`]);
    expect(
      shownRows(office, 'Pengingat')
        .slice(1)
        .map((row) => row.slice(4, 8)),
    ).toEqual([['Perlu perbaikan', 'Batokan', 'sekdes@batokan.example', 'terkirim']]);
  });

  test('is told once, however often the call comes again', () => {
    const { office, seen } = returned();
    const mails = reviewMails(office).length;
    const changes = shownRows(office, 'Log Perubahan').length;
    const again = decide(office, seen, 'needs-work', reason);
    expect(again).toMatchObject({
      isDone: true,
      message: 'Laporan Desa Batokan dikembalikan. Pelapor sudah dikabari.',
    });
    callRpc(office, 'tellSender', { id: seen.id });
    expect(reviewMails(office)).toHaveLength(mails);
    expect(shownRows(office, 'Log Perubahan')).toHaveLength(changes);
    expect(reportRow(office).Dikembalikan).toBe('4 Mar 2026 08.10');
  });

  test.each([
    { day: 'Senin 9 Maret, the third working day', at: '2026-03-09T23:50:00', cell: '✔ Tepat waktu' },
    { day: 'Selasa 10 Maret', at: '2026-03-10T00:05:00', cell: '◷ Terlambat 5 hari' },
  ])('§4.1: corrected on $day it is $cell', ({ at, cell }) => {
    const { office, id } = returned();
    send(office, { at, editOf: id, photos: 'https://foto.example/2' });
    expect(reportRow(office).Pemeriksaan).toBe('Diubah');
    expect(cellOf(office, 'Batokan')).toBe(cell);
    expect(waitingOf(office, 'Batokan')).toMatchObject({
      reason: 'Sudah dikirim ulang setelah dikembalikan.',
      asked: reason,
      isPlain: false,
    });
  });

  test('§4.1: corrected in time, then improved once more unasked, it stays on time', () => {
    const { office, id } = returned();
    send(office, { at: '2026-03-05T09:00:00', editOf: id, photos: 'https://foto.example/2' });
    send(office, { at: '2026-03-16T09:00:00', editOf: id, photos: 'https://foto.example/3' });
    expect(cellOf(office, 'Batokan')).toBe('✔ Tepat waktu');
  });

  test('and again for another reason is told again, also after it was edited', () => {
    const { office, id } = returned();
    const mails = reviewMails(office).length;
    send(office, { at: '2026-03-05T09:00:00', editOf: id, photos: 'https://foto.example/2' });
    decide(office, waitingOf(office, 'Batokan'), 'needs-work', reason);
    expect(reviewMails(office)).toHaveLength(mails + 1);
    expect(cellOf(office, 'Batokan')).toBe('✎ Perlu perbaikan');
  });

  test('needs a reason of its own, no longer than a screen', () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00' });
    const seen = waitingOf(office, 'Batokan');
    expect(() => decide(office, seen, 'needs-work', ' \u200d ')).toThrow(/Tulis alasannya dahulu/u);
    expect(() => decide(office, seen, 'rejected', 'x'.repeat(501))).toThrow(/500 huruf/u);
    expect(reportRow(office).Pemeriksaan).toBe('Diterima');
  });

  test('carries a reason that looks like code as plain text, without any NIK', () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00' });
    decide(
      office,
      waitingOf(office, 'Batokan'),
      'rejected',
      '=IMPORTXML("x") <script>1</script> 3522201502800001',
    );
    expect(reportRow(office)['Catatan pemeriksaan']).toContain('=IMPORTXML("x") <script>');
    const mail = office.outbox[office.outbox.length - 1]!;
    expect(mail.htmlBody).toContain('&lt;script&gt;');
    expect(mail.body).toContain('[16 angka dihapus]');
    expect(JSON.stringify(shownRows(office, 'Log Perubahan'))).not.toContain('3522201502800001');
  });
});

describe('§4.4: a rejected report', () => {
  test('never counts, and its sender hears why', () => {
    const office = officeWith();
    send(office, { at: '2026-02-16T08:10:00' });
    expect(cellOf(office, 'Batokan')).toBe('✔ Tepat waktu');
    office.editAsUser(`${columnOf(office, 'Laporan', 'Pemeriksaan')}2`, 'Diubah', 'Laporan');
    decide(office, waitingOf(office, 'Batokan'), 'rejected', 'Bukan kegiatan desa.');
    expect(cellOf(office, 'Batokan')).toBe('… Menunggu');
    expect(reviewMails(office)).toEqual(['sekdes@batokan.example']);
    expect(office.outbox[office.outbox.length - 1]?.body).toContain('Bukan kegiatan desa.');
  });
});

describe('a sender without an address', () => {
  test('is told over WhatsApp by a person, who notes it once', () => {
    const office = approvingOffice();
    office.editAsUser('E3', '0812 3456 7890', 'Kontak');
    send(office, { at: '2026-02-16T08:10:00', unit: 'Betet' });
    const mails = office.outbox.length;
    const outcome = decide(office, waitingOf(office, 'Betet'), 'needs-work', reason);
    expect(outcome.message).toContain('Alamat surelnya belum ada');
    const [untold] = outcome.queue.untold;
    expect(untold).toMatchObject({
      unit: 'Desa Betet',
      canMail: false,
      explanation: 'Alamat surelnya belum ada.',
    });
    const link = new URL(untold!.whatsappUrl);
    expect(link.pathname).toBe('/6281234567890');
    expect(link.searchParams.get('text')).toContain(`Mohon diperbaiki: ${reason}`);
    callRpc(office, 'noteTold', { id: untold!.id });
    const after = callRpc(office, 'noteTold', { id: untold!.id });
    expect(after.queue.untold).toEqual([]);
    expect(shownColumn(office, 'Pengingat', 'Tujuan')).toEqual(['WhatsApp']);
    expect(office.outbox).toHaveLength(mails);
  });

  test('or on a day without quota is told later from the same list, once', () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00' });
    office.faults.mailQuota(0);
    const outcome = decide(office, waitingOf(office, 'Batokan'), 'needs-work', reason);
    expect(outcome.message).toContain('Jatah surel hari ini habis');
    const [untold] = outcome.queue.untold;
    expect(untold).toMatchObject({ canMail: true, explanation: 'Pelapor belum dikabari.' });
    office.faults.mailQuota(null);
    const told = callRpc(office, 'tellSender', { id: untold!.id });
    expect(told).toMatchObject({ isDone: true, queue: { untold: [] } });
    callRpc(office, 'tellSender', { id: untold!.id });
    expect(reviewMails(office)).toEqual(['sekdes@batokan.example']);
  });
});

describe('two staff at once', () => {
  test('the second is told who has decided what, and changes nothing', () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00' });
    const seen = waitingOf(office, 'Batokan');
    decide(office, seen, 'rejected', 'Bukan kegiatan desa.');
    const second = decide(office, seen, 'approved');
    expect(second).toMatchObject({
      isDone: false,
      message:
        'Laporan Desa Batokan sudah diputuskan oleh staf@kasiman.example: Ditolak. Keputusan Anda tidak disimpan.',
    });
    expect(reportRow(office).Pemeriksaan).toBe('Ditolak');
  });

  test('nobody approves an edit that he has not seen', () => {
    const office = approvingOffice();
    const id = send(office, { at: '2026-02-16T08:10:00' });
    const seen = waitingOf(office, 'Batokan');
    send(office, { at: '2026-02-16T08:20:00', editOf: id, people: '4200' });
    const outcome = decide(office, seen, 'approved');
    expect(outcome).toMatchObject({
      isDone: false,
      message: expect.stringContaining('berubah sejak Anda baca'),
    });
    expect(outcome.queue.total).toBe(1);
    expect(reportRow(office).Pemeriksaan).toBe('Diubah');
  });

  test('decisions go by the id of the report, also after somebody has sorted the tab', () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00' });
    send(office, { at: '2026-02-16T08:20:00', unit: 'Betet' });
    const seen = waitingOf(office, 'Batokan');
    vm.runInContext(
      "var s = SpreadsheetApp.getActive().getSheetByName('Laporan'); s.getRange(2, 1, 2, s.getLastColumn()).sort({column: 4, ascending: false});",
      office.context,
    );
    expect(reportRow(office).Desa).toBe('35.22.20.2002 Betet');
    decide(office, seen, 'approved');
    expect(cellOf(office, 'Batokan')).toBe('✔ Tepat waktu');
    expect(cellOf(office, 'Betet')).toBe('▣ Diperiksa');
  });
});

describe('approving several at once', () => {
  test('approves those that are still as they were seen, and says how many were not', () => {
    const office = approvingOffice();
    const names = ['Batokan', 'Betet', 'Tembeling', 'Sidomukti', 'Besah'];
    const ids = names.map((unit, index) => send(office, { at: `2026-02-16T08:1${index}:00`, unit }));
    const plain = queueOf(office).waiting.filter(({ isPlain }) => isPlain);
    expect(plain.map(({ unit }) => unit)).toEqual(names.map((name) => `Desa ${name}`));
    send(office, { at: '2026-02-16T08:30:00', unit: 'Tembeling', editOf: ids[2]!, people: '7' });
    const reports = plain.map(({ id, seen }) => ({ id, seen }));
    const outcome = callRpc(office, 'approveReports', { reports });
    expect(outcome).toMatchObject({
      isDone: true,
      message: '4 laporan disetujui. 1 dilewati karena berubah sejak dibaca.',
    });
    expect(names.map((name) => cellOf(office, name))).toEqual(
      names.map((name) => (name === 'Tembeling' ? '▣ Diperiksa' : '✔ Tepat waktu')),
    );
    const changes = shownRows(office, 'Log Perubahan').length;
    callRpc(office, 'approveReports', { reports: reports.filter((_, index) => index !== 2) });
    expect(shownRows(office, 'Log Perubahan')).toHaveLength(changes);
    expect(reviewMails(office)).toEqual([]);
  });
});

describe('what waits beside approvals', () => {
  test('F05: before + after with one missing is incomplete, waits, and counts once staff have accepted it', () => {
    const office = officeWith({ evidence: 'before-and-after-required' });
    send(office, { at: '2026-02-16T08:10:00', photos: 'sebelum: https://foto.example/1' });
    expect(cellOf(office, 'Batokan')).toBe('✎ Perlu perbaikan (bukti belum lengkap)');
    const waiting = waitingOf(office, 'Batokan');
    expect(waiting).toMatchObject({
      reason: 'Bukti belum lengkap; belum dihitung.',
      isPlain: false,
      photos: [{ label: 'Sebelum', url: 'https://foto.example/1', host: 'foto.example' }],
    });
    decide(office, waiting, 'approved');
    expect(cellOf(office, 'Batokan')).toBe('✔ Tepat waktu');
    expect(queueOf(office).total).toBe(0);
  });

  test('a complete report that counts on receipt waits for nobody', () => {
    const office = officeWith();
    send(office, { at: '2026-02-16T08:10:00' });
    expect(queueOf(office)).toMatchObject({ total: 0, untold: [] });
  });

  test('what cannot count is shown, may be sent back, but not approved', () => {
    const office = officeWith();
    send(office, { at: '2026-02-16T08:10:00', date: '2026-02-27' });
    const waiting = waitingOf(office, 'Batokan');
    expect(waiting).toMatchObject({ mayApprove: false, isPlain: false });
    expect(waiting.problems.join()).toContain('27 Februari 2026');
    expect(decide(office, waiting, 'approved')).toMatchObject({ isDone: false });
    expect(reportRow(office).Pemeriksaan).toBe('Diterima');
    expect(decide(office, waiting, 'needs-work', 'Tanggalnya keliru.').isDone).toBe(true);
  });

  test('only plain https addresses become links', () => {
    const office = officeWith({ evidence: 'before-and-after-required' });
    const photos = [
      'https://drive.google.com/file/d/1',
      'javascript:alert(1)',
      'http://foto.example/2',
      'https://drive.google.com@jahat.example/3',
    ].join('\n');
    send(office, { at: '2026-02-16T08:10:00', photos });
    const { photos: links, facts } = waitingOf(office, 'Batokan');
    expect(links.map(({ url }) => url)).toEqual(['https://drive.google.com/file/d/1']);
    expect(facts.find(({ label }) => label === 'Foto, bukan tautan')?.now).toContain('javascript:alert(1)');
  });

  test('last month stands beside it', () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00', people: '38' });
    decide(office, waitingOf(office, 'Batokan'), 'approved');
    send(office, { at: '2026-03-20T08:10:00', date: '2026-03-13' });
    const { facts, beforeTitle } = waitingOf(office, 'Batokan');
    expect(beforeTitle).toBe('Feb 2026');
    expect(facts).toContainEqual({ label: 'Warga', now: '42', before: '38' });
    expect(facts).toContainEqual({ label: 'Kepatuhan', now: '', before: '✔ Tepat waktu' });
  });
});

describe('staff who choose the state in the tab itself', () => {
  const typed = () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00' });
    office.clock.set(wib('2026-02-17T10:00:00'));
    office.editAsUser(`${columnOf(office, 'Laporan', 'Catatan pemeriksaan')}2`, 'Tanggalnya?', 'Laporan');
    office.editAsUser(`${columnOf(office, 'Laporan', 'Pemeriksaan')}2`, 'Perlu perbaikan', 'Laporan');
    return office;
  };

  test('set the moment of the return with it; nothing is mailed by itself', () => {
    const office = typed();
    expect(reportRow(office)).toMatchObject({ Dikembalikan: '17 Feb 2026 10.00' });
    office.clock.set(wib('2026-02-18T12:00:00'));
    expect(reviewMails(office)).toEqual([]);
  });

  test('find the report among those not told yet, and tell the sender from there, once', () => {
    const office = typed();
    const [untold] = queueOf(office).untold;
    expect(untold).toMatchObject({ unit: 'Desa Batokan', reason: 'Tanggalnya?', canMail: true });
    const outcome = callRpc(office, 'tellSender', { id: untold!.id });
    expect(outcome.queue.untold).toEqual([]);
    expect(reviewMails(office)).toEqual(['sekdes@batokan.example']);
    expect(office.outbox[office.outbox.length - 1]?.body).toContain('sampai Jumat, 20 Februari 2026');
  });

  test('leave the moment of the return alone in all other columns and states', () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00' });
    office.editAsUser(`${columnOf(office, 'Laporan', 'Pemeriksaan')}2`, 'Disetujui', 'Laporan');
    office.editAsUser(`${columnOf(office, 'Laporan', 'Tempat')}2`, 'Perlu perbaikan', 'Laporan');
    expect(reportRow(office).Dikembalikan).toBe('');
  });
});
