// An attendance list from Excel or WhatsApp, pasted into the dialog Rapat, from the preview to the rows of Kehadiran.
import type { Office } from 'local-office';
import type { AttendancePreview, PastedAttendance } from '../../../src/app/meetings/rpc-start';
import { rowsOfText } from '../../../src/ui/lists/pasted-rows';
import { callRpc, shownRows } from '../kasiman';
import { shownRecords } from '../sheet-cells';
import { callsOfLast } from '../visits/visit-office';
import { invitedOffice, rakor, rakorOffice, ticksFor, view } from './meeting-office';

const whatsapp = [
  '*Daftar hadir rakor 12 Februari 2026*',
  '1. Batokan - Bu Siti, S.Pd (Sekdes) hadir ✅',
  '2. Ds. Betet – Sekdes: izin (sakit)',
  '3. Tembeling, Kasi Pelayanan diwakili Pak Joko',
  '4. Sidomukti Sekdes tidak hadir',
  '5. Beseh - Sekdes hadir',
  '6. Sambeng hadir',
  '7. Pak Darto (Ketua BPD) Ngaglik hadir',
  '8. Kapolsek: hadir',
  '9. Sekdes Kasiman hadir, NIP 198503152010011002',
  'Terima kasih 🙏',
].join('\n');

function pasted(text: string, more: Partial<PastedAttendance> = {}): PastedAttendance {
  return { ...rakor, rows: rowsOfText(text), unsaid: null, answers: [], ...more };
}

function save(office: Office, asked: PastedAttendance, { seen }: AttendancePreview, withGuests = false) {
  return callRpc(office, 'saveAttendance', { ...asked, seen, withGuests });
}

function attendance(office: Office, unit: string, position: string) {
  return shownRecords(office, 'Kehadiran').find(
    (one) => one.Desa?.endsWith(unit) && one.Jabatan === position,
  );
}

test('each line is shown with what it would do; unknown desa get a suggestion, and nothing is written', () => {
  const office = invitedOffice();
  const before = shownRows(office, 'Kehadiran');
  const { lines, hints } = callRpc(office, 'previewAttendance', pasted(whatsapp));
  expect(lines.map(({ line, kind, sentence }) => `${line} ${kind}: ${sentence}`)).toEqual([
    '2 changed: Sekretaris Desa Batokan: hadir. Nama dicatat: Siti, S.Pd.',
    '3 changed: Sekretaris Desa Betet: izin.',
    '4 changed: Kasi Pelayanan Tembeling: diwakilkan oleh Pak Joko.',
    '5 changed: Sekretaris Desa Sidomukti: tanpa keterangan.',
    '6 problem: “Beseh” tidak ada di daftar kantor ini. Maksudnya Besah? Pilih, atau perbaiki namanya.',
    '7 problem: Yang dimaksud belum jelas. Pilih, atau tambahkan jabatannya.',
    '8 guest: Darto, Ketua BPD, Ngaglik. Tidak ada di daftar undangan.',
    '9 changed: Kapolsek: hadir.',
    '10 changed: Sekretaris Desa Kasiman: hadir.',
  ]);
  expect(lines.find(({ line }) => line === 6)?.choices).toEqual([
    { value: '35.22.20.2005', label: 'Besah (35.22.20.2005)' },
  ]);
  expect(lines.find(({ line }) => line === 7)?.choices.map(({ label }) => label)).toEqual([
    'Sekretaris Desa Sambeng',
    'Kasi Pelayanan Sambeng',
    'Kasi Pemerintahan Sambeng',
    'Semuanya (3)',
  ]);
  expect(hints.join(' ')).toContain('Baris 1, 11 dilewati karena tidak menyebut kehadiran seseorang.');
  expect(hints.join(' ')).toMatch(/Tidak dipakai: .*NIP.* di baris 10/u);
  expect(shownRows(office, 'Kehadiran')).toEqual(before);
});

test('what was answered is taken; states, names, who came instead and guests stand in Kehadiran, one line in the log', () => {
  const office = invitedOffice();
  const first = callRpc(office, 'previewAttendance', pasted(whatsapp));
  const sambeng = first.lines.find(({ line }) => line === 7)?.choices[0]?.value ?? '';
  const asked = pasted(whatsapp, {
    answers: [
      { line: 6, value: '35.22.20.2005' },
      { line: 7, value: sambeng },
    ],
  });
  const seen = callRpc(office, 'previewAttendance', asked);
  const { message, presence } = save(office, asked, seen, true);
  expect(message).toBe('Kehadiran 8 orang dan 1 tamu disimpan di tab Kehadiran.');
  expect(presence).toMatchObject({ count: '5/30', officials: 'pejabat 1/4' });
  expect(attendance(office, 'Batokan', 'Sekretaris Desa')).toMatchObject({
    Status: 'hadir',
    Nama: 'Siti, S.Pd',
    Sumber: 'kertas',
  });
  expect(attendance(office, 'Tembeling', 'Kasi Pelayanan')).toMatchObject({
    Status: 'diwakilkan',
    'Diwakili oleh': 'Pak Joko',
  });
  expect(attendance(office, 'Besah', 'Sekretaris Desa')).toMatchObject({ Status: 'hadir' });
  expect(attendance(office, 'Sambeng', 'Sekretaris Desa')).toMatchObject({ Status: 'hadir' });
  expect(attendance(office, 'Ngaglik', 'Ketua BPD')).toMatchObject({
    Nama: 'Darto',
    Status: 'hadir',
    Catatan: 'tamu',
  });
  const logged = shownRows(office, 'Log Perubahan').filter((cells) =>
    cells.join(' ').includes('Sekretaris Desa Batokan: hadir'),
  );
  expect(logged).toHaveLength(1);
  expect(JSON.stringify(shownRows(office, 'Kehadiran'))).not.toContain('198503152010011002');
  // The same list again changes nothing.
  const again = callRpc(office, 'previewAttendance', asked);
  expect(again.lines.filter(({ kind }) => kind === 'changed')).toEqual([]);
  expect(save(office, asked, again, true).message).toBe('Tidak ada yang berubah: semuanya sudah tercatat.');
  expect(shownRecords(office, 'Kehadiran').filter(({ Nama }) => Nama === 'Darto')).toHaveLength(1);
});

test('a list that another officer has changed since is refused, and nothing is written', () => {
  const office = invitedOffice();
  const asked = pasted('Sekdes Batokan izin');
  const seen = callRpc(office, 'previewAttendance', asked);
  callRpc(office, 'meetingTick', { ...rakor, ticks: ticksFor(view(office), 1) });
  expect(() => save(office, asked, seen)).toThrow('Daftar hadir berubah sejak pratinjau dibuat.');
  expect(attendance(office, 'Batokan', 'Sekretaris Desa')).toMatchObject({
    Status: 'hadir',
    Sumber: 'petugas',
  });
  const [line] = callRpc(office, 'previewAttendance', asked).lines;
  expect(line?.sentence).toBe('Sekretaris Desa Batokan: hadir menjadi izin.');
});

test('a list that only names people is recorded as present only where that is said', () => {
  const office = invitedOffice();
  const text = 'No\tNama\tJabatan\tDesa\tTTD\n1\tSiti\tSekdes\tBatokan\t1. ……\n2\tBudi\tSekdes\tBetet\t2. ……';
  const preview = callRpc(office, 'previewAttendance', pasted(text));
  expect(preview.asksUnsaid).toBe(true);
  expect(preview.lines.map(({ kind }) => kind)).toEqual(['problem', 'problem']);
  const asked = pasted(text, { unsaid: 'present' });
  const { presence } = save(office, asked, callRpc(office, 'previewAttendance', asked));
  expect(presence.count).toBe('2/30');
});

test('a meeting to which nobody is invited says how its list is made', () => {
  const office = rakorOffice();
  expect(() => callRpc(office, 'previewAttendance', pasted('Sekdes Batokan hadir'))).toThrow(
    'Daftar undangan masih kosong. Tekan Buat daftar undangan dahulu.',
  );
});

test('B11: 30 people pasted are one block; what it costs does not grow with them', () => {
  const office = invitedOffice();
  const lines = view(office)
    .presence.rows.filter(({ isGuest, unit }) => !isGuest && unit !== '')
    .slice(0, 30);
  const text = [
    'Desa\tJabatan\tStatus',
    ...lines.map(({ unit, position }) => `${unit}\t${position}\thadir`),
  ].join('\n');
  const asked = pasted(text);
  const seen = callRpc(office, 'previewAttendance', asked);
  expect(seen.lines.every(({ kind }) => kind === 'changed')).toBe(true);
  save(office, asked, seen);
  const many = callsOfLast(office);
  const few = pasted('Sekdes Batokan izin');
  save(office, few, callRpc(office, 'previewAttendance', few));
  const one = callsOfLast(office);
  expect(many.reads).toBeLessThanOrEqual(one.reads);
  expect(many.writes).toBeLessThanOrEqual(one.writes);
});
