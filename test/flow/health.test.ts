// Does the shipped Kesehatan see what really stands still in an office, and mend it?
import { callRpc, kasimanOffice } from './kasiman';

jest.setTimeout(120_000);

const day = 24 * 60 * 60 * 1000;
const open = (office: ReturnType<typeof kasimanOffice>) =>
  callRpc(office, 'readHealth', {})
    .checks.filter(({ state }) => state !== 'good')
    .map(({ title }) => title);

it('a new office lacks addresses, and its reminders wait to be switched on', () => {
  expect(open(kasimanOffice())).toEqual(['Pengingat otomatis mati', '10 kontak belum lengkap']);
});

it('a dead trigger is noticed by the next person who opens the workbook, and mended with one button', () => {
  const office = kasimanOffice();
  office.clock.advance(day);
  expect(open(office)).not.toContain('Pemeriksaan harian berhenti');
  office.state.triggers.length = 0;
  office.clock.advance(3 * day);
  office.openWorkbook();
  expect(office.state.ui.toasts.at(-1)?.message).toMatch(
    /^Pemeriksaan harian terakhir berjalan Selasa, 3 Februari 2026/u,
  );
  expect(open(office)).toEqual(expect.arrayContaining(['Pemeriksaan harian berhenti', '3 pemicu tidak ada']));
  callRpc(office, 'repairTriggers', {});
  expect(office.state.triggers).toHaveLength(3);
  callRpc(office, 'repairTriggers', {});
  expect(office.state.triggers).toHaveLength(3);
  office.clock.advance(day);
  expect(open(office)).not.toContain('Pemeriksaan harian berhenti');
});
