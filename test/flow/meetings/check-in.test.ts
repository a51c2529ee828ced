// The form Daftar hadir, from its making to the rows of Kehadiran.
import type { Office } from 'local-office';
import type { Presence } from '../../../src/app/meetings/rpc-meetings';
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { callRpc } from '../kasiman';
import { labelOf, quietOffice, setupWith } from '../office-actions';
import { shownRecords } from '../sheet-cells';
import { invitedOffice, rakor, ticksFor, view } from './meeting-office';

const title = 'Daftar hadir rapat';

function formOffice(): Office {
  const office = invitedOffice();
  callRpc(office, 'makeCheckInForm', {});
  return office;
}

function arrive(
  office: Office,
  time: string,
  unit: string,
  position: string,
  more: Record<string, string | string[]> = {},
) {
  office.clock.set(`2026-02-12T${time}:00+07:00`);
  office.submitForm(title, {
    Rapat: 'R-001 · Rapat Koordinasi · 12 Februari 2026',
    'Desa/instansi': unit === '' ? 'Instansi lain' : labelOf(unit),
    Jabatan: position,
    Nama: `Orang ${unit} ${position}`.trim(),
    ...more,
  });
}

function row({ rows }: Presence, position: string, unit: string) {
  return rows.find((one) => one.position === position && one.unit === unit);
}

test('the link opens the form with the meeting filled in, and pressing again makes no second form', () => {
  const office = formOffice();
  const link = view(office).checkInLink;
  expect(decodeURIComponent(link)).toContain('R-001 · Rapat Koordinasi · 12 Februari 2026');
  callRpc(office, 'makeCheckInForm', {});
  expect(view(office).checkInLink).toBe(link);
});

test('B3: who comes is present, who comes for another represents, the late are marked, guests stand below', () => {
  const office = formOffice();
  arrive(office, '08:55', 'Betet', 'Sekretaris Desa');
  arrive(office, '08:56', 'Betet', 'kasi pelayanan', { Mewakili: ['Saya mewakili'] });
  arrive(office, '09:12', 'Betet', 'Sekretaris Desa');
  arrive(office, '10:05', 'Besah', 'Sekretaris Desa');
  arrive(office, '08:50', '', 'Kepala KUA');
  const { message, presence } = callRpc(office, 'meetingCheckIns', rakor);
  expect(message).toBe('5 jawaban formulir dibaca.');
  expect(presence.count).toBe('2/30');
  expect(row(presence, 'Sekretaris Desa', 'Betet')).toMatchObject({
    state: 'present',
    note: '08.55 · QR · juga 09.12',
  });
  expect(row(presence, 'Kasi Pelayanan', 'Betet')).toMatchObject({ state: 'represented' });
  expect(row(presence, 'Sekretaris Desa', 'Besah')).toMatchObject({
    state: null,
    note: 'di luar waktu 10.05',
  });
  expect(presence.rows.filter(({ isGuest }) => isGuest)).toMatchObject([
    { position: 'Kepala KUA', state: 'present' },
  ]);
  expect(callRpc(office, 'meetingCheckIns', rakor).presence).toEqual(presence);
});

test('the ticks of an officer win over the form, before it and after', () => {
  const [before, after] = [formOffice(), formOffice()];
  const tick = (office: Office) =>
    callRpc(office, 'meetingTick', {
      ...rakor,
      ticks: ticksFor(view(office), 1).map((one) => ({ ...one, state: 'excused' })),
    });
  tick(before);
  for (const office of [before, after]) arrive(office, '08:55', 'Batokan', 'Sekretaris Desa');
  for (const office of [before, after]) callRpc(office, 'meetingCheckIns', rakor);
  expect(tick(after).isDone).toBe(true);
  callRpc(after, 'meetingCheckIns', rakor);
  const records = (office: Office) => shownRecords(office, 'Kehadiran').slice(0, 3);
  expect(records(after)).toEqual(records(before));
  expect(records(after)[0]).toMatchObject({ Status: 'izin', Sumber: 'petugas', Jam: '08.55' });
});

test('the morning’s run reads what nobody has read in the dialog', () => {
  const office = formOffice();
  arrive(office, '08:55', 'Betet', 'Sekretaris Desa');
  office.clock.set('2026-02-13T05:30:00+07:00');
  office.run('dailyRefresh');
  expect(shownRecords(office, 'Kehadiran')[3]).toMatchObject({ Status: 'hadir', Jam: '08.55' });
});

test('the form asks in the office’s own words', () => {
  const office = quietOffice('2026-02-02T08:00:00+07:00', {
    ...setupWith({ bindsKelurahan: true }),
    officeCode: '18.02.01',
    officeName: 'Kalirejo',
    terms: { ...DEFAULT_TERMS_BY_TIER.kecamatan, unit: 'kampung', unitHead: 'Kepala Kampung' },
    units: [
      { code: '18.02.01.2001', name: 'Kampung Contoh' },
      { code: '18.02.01.1002', name: 'Contoh Dua' },
    ],
  });
  callRpc(office, 'startMeetings', {});
  callRpc(office, 'makeCheckInForm', {});
  const form = Object.values(office.state.forms).find((known) => known.title === title);
  const asked = form?.items.map((item) => `${item.title}: ${item.helpText}`);
  expect(asked).toContain('Kampung/kelurahan/instansi: Pilih asal Anda.');
  expect(asked).toContain('Jabatan: Misalnya Kepala Kampung atau Lurah.');
  expect(callRpc(office, 'meetingDesk', {}).unitWord).toBe('kampung dan kelurahan');
});
