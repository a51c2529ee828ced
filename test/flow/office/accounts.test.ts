// Checks what an office sees whose people left a scope unticked, share the work, or are gone.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanSetup } from '../kasiman';

jest.setTimeout(120_000);

const mail = 'https://www.googleapis.com/auth/script.send_mail';
const day = 24 * 60 * 60 * 1000;

function checks(office: Office): string[] {
  return callRpc(office, 'readHealth', {}).checks.map(({ state, title }) => `${state}: ${title}`);
}

function toast(office: Office): string {
  return office.state.ui.toasts.at(-1)?.message ?? '';
}

describe('people’s consent and accounts', () => {
  it('with a scope unticked the set-up asks for it before anything else, and the menu says what to do', () => {
    const office = kasimanOffice();
    office.faults.refuseScope(mail);
    office.state.ui.dialogs = [];
    office.clickMenu('Pantau Desa', 'Siapkan buku kerja…');
    expect(office.dialogs).toEqual([]);
    expect(toast(office)).toMatch(
      /^Izin Google untuk Pantau Desa belum lengkap .* centang semua izin yang diminta\.$/u,
    );
    expect(() => callRpc(office, 'prepareWorkbook', kasimanSetup)).toThrow(
      'centang semua izin yang diminta.',
    );
    office.faults.clear();
    office.clickMenu('Pantau Desa', 'Siapkan buku kerja…');
    expect(office.dialogs).toHaveLength(1);
  });

  it('Kesehatan then says the consent alone, since nothing else can be read for certain; the repair asks for it too', () => {
    const office = kasimanOffice();
    office.faults.refuseScope(mail);
    expect(checks(office)).toEqual(['bad: Izin Google belum lengkap']);
    expect(() => callRpc(office, 'repairTriggers', {})).toThrow('centang semua izin yang diminta.');
    office.faults.clear();
    expect(checks(office).length).toBeGreaterThan(5);
  });

  it('after the consent has ended the daily runs stop; a menu brings it back, and the next morning runs', () => {
    const office = kasimanOffice();
    office.faults.consentExpired();
    office.clock.advance(day);
    expect(
      office.executions.filter(({ functionName }) => functionName === 'dailyRefresh').at(-1)?.error,
    ).toContain('Authorization is required');
    office.clickMenu('Pantau Desa', 'Kesehatan…');
    office.clock.advance(day);
    expect(
      office.executions.filter(({ functionName }) => functionName === 'dailyRefresh').at(-1)?.error,
    ).toBeNull();
  });

  it('a second officer who cannot open a form gets every other trigger, and Kesehatan names the form', () => {
    const office = kasimanOffice();
    for (const form of Object.values(office.state.forms)) form.editors = [];
    office.actAs('staf2@kasiman.example');
    callRpc(office, 'repairTriggers', {});
    const own = office.triggers.filter(({ creator }) => creator === 'staf2@kasiman.example');
    expect(own.map(({ handler }) => handler).sort()).toEqual(['dailyRefresh', 'dailyReminders']);
    expect(checks(office)).toContain('bad: 1 formulir tidak dapat dibuka akun ini');
  });

  it('when the owner’s account is gone Kesehatan says that the daily run has stopped, and a colleague takes over', () => {
    const office = kasimanOffice();
    office.clock.advance(day);
    office.state.triggers.length = 0;
    office.actAs('staf2@kasiman.example');
    office.clock.advance(3 * day);
    expect(checks(office)).toContain('bad: Pemeriksaan harian berhenti');
    callRpc(office, 'repairTriggers', {});
    office.clock.advance(day);
    expect(checks(office)).not.toContain('bad: Pemeriksaan harian berhenti');
  });
});
