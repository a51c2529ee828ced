// Checks what waits for review, and that staff decide only on what they have seen.
import { callRpc, shownColumn, shownRows } from '../kasiman';
import { refresh, wib } from '../office-actions';
import { onTab, rowCount, stateOf, typeIn } from '../sheet-cells';
import {
  approvingOffice,
  decide,
  firstReport,
  officeWith,
  queueOf,
  reviewMails,
  send,
  waitingOf,
} from './review-office';

jest.setTimeout(120_000);

const reason = 'Foto sesudah tidak dapat dibuka.';

describe('a sender without an address', () => {
  test('is told over WhatsApp by a person, who notes it once', () => {
    const office = approvingOffice();
    typeIn(office, 'Kontak', 'Betet', 'WhatsApp', '0812 3456 7890');
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
    expect(firstReport(office).Pemeriksaan).toBe('Ditolak');
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
    expect(firstReport(office).Pemeriksaan).toBe('Diubah');
  });

  test('decisions go by the id of the report, also after somebody has sorted the tab', () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00' });
    send(office, { at: '2026-02-16T08:20:00', unit: 'Betet' });
    const seen = waitingOf(office, 'Batokan');
    onTab(
      office,
      'Laporan',
      "sheet.getRange(firstRow, 1, 2, width).sort({ column: column('Desa'), ascending: false });",
    );
    expect(firstReport(office).Desa).toBe('35.22.20.2002 Betet');
    decide(office, seen, 'approved');
    expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
    expect(stateOf(office, 'Betet')).toBe('▣ Diperiksa');
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
    expect(names.map((name) => stateOf(office, name))).toEqual(
      names.map((name) => (name === 'Tembeling' ? '▣ Diperiksa' : '✔ Tepat waktu')),
    );
    const changes = rowCount(office, 'Log Perubahan');
    callRpc(office, 'approveReports', { reports: reports.filter((_, index) => index !== 2) });
    expect(rowCount(office, 'Log Perubahan')).toBe(changes);
    expect(reviewMails(office)).toEqual([]);
  });
});

describe('what waits beside approvals', () => {
  test('F05: before + after with one missing is incomplete, waits, and counts once staff have accepted it', () => {
    const office = officeWith({ evidence: 'before-and-after-required' });
    send(office, { at: '2026-02-16T08:10:00', photos: 'sebelum: https://foto.example/1' });
    expect(stateOf(office, 'Batokan')).toBe('✎ Perlu perbaikan (bukti belum lengkap)');
    const waiting = waitingOf(office, 'Batokan');
    expect(waiting).toMatchObject({
      reason: 'Bukti belum lengkap; belum dihitung.',
      isPlain: false,
      photos: [{ label: 'Sebelum', url: 'https://foto.example/1', host: 'foto.example' }],
    });
    decide(office, waiting, 'approved');
    expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
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
    expect(firstReport(office).Pemeriksaan).toBe('Diterima');
    expect(decide(office, waiting, 'needs-work', 'Tanggalnya keliru.').isDone).toBe(true);
  });

  test('only plain https addresses become links', () => {
    const office = officeWith({ evidence: 'before-and-after-required' });
    const photos = [
      'sebelum: https://drive.google.com/file/d/1',
      'javascript:alert(1)',
      'sebelum: http://foto.example/2',
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
    typeIn(office, 'Laporan', 'Batokan', 'Catatan pemeriksaan', 'Tanggalnya?');
    typeIn(office, 'Laporan', 'Batokan', 'Pemeriksaan', 'Perlu perbaikan');
    return office;
  };

  test('set the moment of the return with it; nothing is mailed by itself', () => {
    const office = typed();
    expect(firstReport(office)).toMatchObject({ Dikembalikan: '17 Feb 2026 10.00' });
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
    typeIn(office, 'Laporan', 'Batokan', 'Pemeriksaan', 'Disetujui');
    typeIn(office, 'Laporan', 'Batokan', 'Tempat', 'Perlu perbaikan');
    expect(firstReport(office).Dikembalikan).toBe('');
  });
});

test('F41: the reports that the sidebar counts are those that Ringkasan lists for the staff, of met months too', () => {
  const office = approvingOffice();
  send(office, { at: '2026-02-16T08:10:00' });
  decide(office, waitingOf(office, 'Batokan'), 'approved');
  send(office, { at: '2026-02-17T08:10:00', date: '2026-02-15' });
  send(office, { at: '2026-02-18T08:10:00', unit: 'Betet' });
  expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
  const { total } = queueOf(office);
  expect(total).toBe(2);
  refresh(office);
  const said = shownRows(office, 'Ringkasan').find(([label]) => label === '▣ Pemeriksaan');
  expect(said?.[1]).toBe(`${total} laporan · Feb 2026: Batokan, Betet`);
});
