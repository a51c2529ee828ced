// Checks what approving, sending back and rejecting do to a report, and that its sender hears of it once.
import type { Office } from 'local-office';
import { callRpc, shownRows } from '../kasiman';
import { wib } from '../office-actions';
import { rowCount, shownCells, shownRecords, stateOf, typeIn } from '../sheet-cells';
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

function lastChange(office: Office): Record<string, string> {
  return shownRecords(office, 'Log Perubahan').at(-1) ?? {};
}
const reason = 'Foto sesudah tidak dapat dibuka.';

describe('§4.4: a report that needs approval', () => {
  test('waits, is approved, and then counts from its first receipt; the change is on record', () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00' });
    expect(stateOf(office, 'Batokan')).toBe('▣ Diperiksa');
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
    expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
    expect(reviewMails(office)).toEqual([]);
    expect(lastChange(office)).toEqual({
      Waktu: '9 Mar 2026 08.00',
      Siapa: 'staf@kasiman.example',
      Apa: 'Laporan · Desa Batokan, Kerja Bakti Februari 2026, 13 Februari 2026, dikirim 16 Feb 2026 pukul 08.10 · Pemeriksaan',
      Semula: 'Diterima',
      Menjadi: 'Disetujui',
    });
  });

  test('that is edited after its approval is Diubah, no longer counts, and waits again', () => {
    const office = approvingOffice();
    const id = send(office, { at: '2026-02-16T08:10:00' });
    decide(office, waitingOf(office, 'Batokan'), 'approved');
    send(office, { at: '2026-02-17T09:00:00', editOf: id, people: '50' });
    expect(firstReport(office).Pemeriksaan).toBe('Diubah');
    expect(stateOf(office, 'Batokan')).toBe('▣ Diperiksa');
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
    expect(firstReport(office)).toMatchObject({
      Pemeriksaan: 'Perlu perbaikan',
      'Catatan pemeriksaan': reason,
      Dikembalikan: '4 Mar 2026 08.10',
    });
    expect(stateOf(office, 'Batokan')).toBe('✎ Perlu perbaikan');
    expect(lastChange(office)).toMatchObject({
      Semula: 'Diterima',
      Menjadi: `Perlu perbaikan: ${reason}`,
    });
    expect(shownCells(office, 'Pengingat', ['Tahap', 'Desa', 'Tujuan', 'Status'])).toEqual([
      ['Perlu perbaikan', 'Batokan', 'sekdes@batokan.example', 'terkirim'],
    ]);
  });

  test('is told once, however often the call comes again', () => {
    const { office, seen } = returned();
    const mails = reviewMails(office).length;
    const changes = rowCount(office, 'Log Perubahan');
    const again = decide(office, seen, 'needs-work', reason);
    expect(again).toMatchObject({
      isDone: true,
      message: 'Laporan Desa Batokan dikembalikan. Pelapor sudah dikabari.',
    });
    callRpc(office, 'tellSender', { id: seen.id });
    expect(reviewMails(office)).toHaveLength(mails);
    expect(rowCount(office, 'Log Perubahan')).toBe(changes);
    expect(firstReport(office).Dikembalikan).toBe('4 Mar 2026 08.10');
  });

  test.each([
    { day: 'Senin 9 Maret, the third working day', at: '2026-03-09T23:50:00', cell: '✔ Tepat waktu' },
    { day: 'Selasa 10 Maret', at: '2026-03-10T00:05:00', cell: '◷ Terlambat 5 hari' },
  ])('§4.1: corrected on $day it is $cell', ({ at, cell }) => {
    const { office, id } = returned();
    send(office, { at, editOf: id, photos: 'https://foto.example/2' });
    expect(firstReport(office).Pemeriksaan).toBe('Diubah');
    expect(stateOf(office, 'Batokan')).toBe(cell);
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
    expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
  });

  test('and again for another reason is told again, also after it was edited', () => {
    const { office, id } = returned();
    const mails = reviewMails(office).length;
    send(office, { at: '2026-03-05T09:00:00', editOf: id, photos: 'https://foto.example/2' });
    decide(office, waitingOf(office, 'Batokan'), 'needs-work', reason);
    expect(reviewMails(office)).toHaveLength(mails + 1);
    expect(stateOf(office, 'Batokan')).toBe('✎ Perlu perbaikan');
  });

  test('needs a reason of its own, no longer than a screen', () => {
    const office = approvingOffice();
    send(office, { at: '2026-02-16T08:10:00' });
    const seen = waitingOf(office, 'Batokan');
    expect(() => decide(office, seen, 'needs-work', ' \u200d ')).toThrow(/Tulis alasannya dahulu/u);
    expect(() => decide(office, seen, 'rejected', 'x'.repeat(501))).toThrow(/500 huruf/u);
    expect(firstReport(office).Pemeriksaan).toBe('Diterima');
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
    expect(firstReport(office)['Catatan pemeriksaan']).toContain('=IMPORTXML("x") <script>');
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
    expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
    typeIn(office, 'Laporan', 'Batokan', 'Pemeriksaan', 'Diubah');
    decide(office, waitingOf(office, 'Batokan'), 'rejected', 'Bukan kegiatan desa.');
    expect(stateOf(office, 'Batokan')).toBe('… Menunggu');
    expect(reviewMails(office)).toEqual(['sekdes@batokan.example']);
    expect(office.outbox[office.outbox.length - 1]?.body).toContain('Bukan kegiatan desa.');
  });
});
