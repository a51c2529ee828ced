// Checks that Kesehatan names what stands still in an office, and that its buttons repair it.
import vm from 'node:vm';
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanSetup } from '../kasiman';
import { fillAddresses, sweep } from '../office-actions';
import { onTab, shownRecords, typeIn, typeRow } from '../sheet-cells';

jest.setTimeout(120_000);

const day = 24 * 60 * 60 * 1000;
/** The titles of what is not as it should be. */
function open(office: Office): string[] {
  return callRpc(office, 'readHealth', {})
    .checks.filter(({ state }) => state !== 'good')
    .map(({ title }) => title);
}

/** Writes into the row of Pengingat with a stage, as a person who dismisses the warning of the tab. */
function writeLedger(office: Office, stage: string, cells: Readonly<Record<string, string>>): void {
  const row = shownRecords(office, 'Pengingat').findIndex(({ Tahap }) => Tahap === stage);
  onTab(
    office,
    'Pengingat',
    `for (const [header, text] of Object.entries(${JSON.stringify(cells)}))
       sheet.getRange(firstRow + ${row}, column(header)).setValue(text);`,
  );
}

it('a new office has no addresses, and its reminders wait to be switched on', () => {
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
  expect(open(office)).not.toContain('Pemeriksaan harian berhenti');
  callRpc(office, 'repairTriggers', {});
  expect(office.state.triggers).toHaveLength(3);
  office.clock.advance(day);
  expect(open(office)).not.toContain('Pemeriksaan harian berhenti');
});

it('a dead trigger is noticed although somebody sweeps by hand every day', () => {
  const office = kasimanOffice();
  office.clock.advance(day);
  office.state.triggers.length = 0;
  for (let days = 0; days < 3; days += 1) {
    office.clock.advance(day);
    sweep(office);
  }
  expect(open(office)).toContain('Pemeriksaan harian berhenti');
});

it('dead reminders are noticed by the next person who opens, though the daily refresh runs', () => {
  const office = kasimanOffice();
  office.clock.advance(day);
  const { triggers } = office.state;
  const reminders = triggers.findIndex(({ handler }) => handler === 'dailyReminders');
  triggers.splice(reminders, 1);
  office.clock.advance(3 * day);
  office.openWorkbook();
  expect(office.state.ui.toasts.at(-1)?.message).toMatch(
    /^Pengingat harian terakhir berjalan (Senin, 2|Selasa, 3) Februari 2026/u,
  );
});

it('a trigger that exists but does not fire is made anew by the same button', () => {
  const office = kasimanOffice();
  const uids = office.state.triggers.map(({ uid }) => uid);
  office.state.triggers.push({ ...office.state.triggers[0]!, uid: 'ganda' });
  expect(open(office)).toContain('1 pemicu ganda');
  callRpc(office, 'repairTriggers', {});
  expect(office.state.triggers).toHaveLength(3);
  expect(office.state.triggers.filter(({ uid }) => uids.includes(uid))).toEqual([]);
});

it('says on whose account the triggers run, and that two officers who both set up do no harm', () => {
  const office = kasimanOffice();
  const [first, second] = office.state.accounts
    .filter(({ role }) => role === 'owner' || role === 'editor')
    .map(({ email }) => email);
  const triggerTitles = () =>
    callRpc(office, 'readHealth', {})
      .checks.filter(({ title }) => /pemicu/iu.test(title))
      .map(({ title, detail }) => `${title}: ${detail}`);
  office.clock.advance(day);
  office.actAs(second!);
  expect(triggerTitles()).toEqual([
    `Pemicu dijalankan akun petugas lain: Akunnya ${first}. Akun ini punya 0 dari 3 pemicu. Tidak perlu dibuat lagi di sini.`,
  ]);
  callRpc(office, 'prepareWorkbook', kasimanSetup);
  office.clock.advance(day);
  expect(triggerTitles()[0]).toMatch(
    new RegExp(`^Pemicu berjalan pada 2 akun: Akun ini dan ${first}\\.`, 'u'),
  );
  office.state.triggers.splice(
    0,
    office.state.triggers.length,
    ...office.state.triggers.filter(({ creator }) => creator === second),
  );
  office.clock.advance(2 * day);
  expect(triggerTitles()).toEqual(['Pemicu lengkap: Akun ini punya 3 dari 3 pemicu.']);
});

it('a tab Pengingat that was deleted and made again is told, while it holds mails back', () => {
  const office = kasimanOffice();
  callRpc(office, 'switchReminders', { on: true });
  office.clock.advance(day);
  expect(open(office)).not.toContain('Catatan pengingat pernah hilang');
  vm.runInContext(
    "SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName('Pengingat'))",
    office.context,
  );
  callRpc(office, 'prepareWorkbook', kasimanSetup);
  const lost = () =>
    callRpc(office, 'readHealth', {}).checks.find(({ title }) => title === 'Catatan pengingat pernah hilang');
  expect(lost()?.detail).toContain('sampai 3 Februari 2026 tidak dikirim lagi');
  office.clock.advance(day);
  expect(lost()?.detail).toContain('sampai 3 Februari 2026 tidak dikirim lagi');
  office.clock.advance(8 * day);
  expect(lost()).toBeUndefined();
});

it('a form that somebody closed is named, and opened again with one button', () => {
  const office = kasimanOffice();
  vm.runInContext(
    `FormApp.openById(${JSON.stringify(Object.keys(office.state.forms)[0])}).setAcceptingResponses(false)`,
    office.context,
  );
  expect(open(office)).toContain('1 formulir tertutup');
  const { checks } = callRpc(office, 'repairForms', {});
  expect(checks.map(({ title }) => title)).toContain('Semua kewajiban punya formulir');
  expect(open(office)).not.toContain('1 formulir tertutup');
});

it('an obligation typed into the tab gets its form and its trigger with one button', () => {
  const office = kasimanOffice();
  typeRow(office, 'Kewajiban', {
    ...shownRecords(office, 'Kewajiban')[0],
    Kunci: 'siskamling',
    Kewajiban: 'Siskamling',
    Formulir: '',
    'Riwayat aturan': '',
  });
  expect(open(office)).toContain('1 kewajiban tanpa formulir');
  callRpc(office, 'repairForms', {});
  expect(open(office)).not.toContain('1 kewajiban tanpa formulir');
  expect(Object.keys(office.state.forms)).toHaveLength(2);
  expect(office.state.triggers).toHaveLength(4);
});

it('a form that was deleted for good is named, and no second one is made that the desa do not know of', () => {
  const office = kasimanOffice();
  for (const id of Object.keys(office.state.forms)) delete office.state.forms[id];
  expect(open(office)).toContain('1 formulir tidak dapat dibuka akun ini');
  callRpc(office, 'repairForms', {});
  expect(Object.keys(office.state.forms)).toEqual([]);
});

it('mails beyond the quota, and one that may or may not have left, are named until they are sent', () => {
  const office = kasimanOffice();
  fillAddresses(office, ['Batokan', 'Betet']);
  callRpc(office, 'switchReminders', { on: true });
  office.faults.loseTriggers();
  office.clock.set('2026-03-02T09:00:00+07:00');
  office.faults.mailQuota(0);
  expect(open(office)).toContain('2 surel menunggu');
  office.faults.clear();
  office.faults.loseTriggers();
  office.run('dailyReminders');
  expect(open(office)).toEqual(['8 kontak belum lengkap']);
  writeLedger(office, 'H-3', { Status: 'sedang dikirim' });
  office.clock.advance(31 * 60 * 1000);
  expect(open(office)).toContain('1 pengingat belum pasti terkirim');
  writeLedger(office, 'H-3', { Status: 'terkirim' });
  expect(open(office)).not.toContain('1 pengingat belum pasti terkirim');
});

it('a camat whose address Google refused is named until the next digest has left', () => {
  const office = kasimanOffice();
  callRpc(office, 'switchReminders', { on: true });
  office.faults.loseTriggers();
  office.clock.set('2026-03-02T09:00:00+07:00');
  office.run('dailyReminders');
  writeLedger(office, 'Ringkasan', { Status: 'gagal', Keterangan: 'Alamat ditolak Google' });
  expect(open(office)).toContain('Alamat surel camat ditolak Google');
  office.clock.set('2026-03-03T09:00:00+07:00');
  office.run('dailyReminders');
  expect(open(office)).not.toContain('Alamat surel camat ditolak Google');
});

it('§4.6: the holidays of next year are asked for from October on, until the tab Libur has one', () => {
  const office = kasimanOffice('2026-10-01T08:00:00+07:00');
  expect(open(office)).toContain('Libur 2027 belum diisi');
  typeRow(office, 'Libur', { Tanggal: '1/1/2027', Nama: 'Tahun Baru 2027' });
  expect(open(office)).not.toContain('Libur 2027 belum diisi');
});

it('hours without the trigger, and words with an unknown name, are told before anybody misses a mail', () => {
  const office = kasimanOffice();
  callRpc(office, 'switchReminders', { on: true });
  expect(open(office)).toEqual(['10 kontak belum lengkap']);
  typeIn(office, 'Pengaturan', 'Pengingat mulai pukul', 'Nilai', '10.00');
  expect(open(office)).toContain('Jam pengingat tidak cocok');
});
