// A new obligation shows its due dates before it is saved, and keeps what was typed when the server refuses.
import { type Answer, openPagesHere } from '../page-browser';
import { answers, draft } from '../sidebar-answers';

jest.setTimeout(60_000);

const openHere = openPagesHere();

function open(more: Record<string, Answer> = {}) {
  return openHere('obligation', { answers: { ...answers, ...more }, width: 300, height: 640 });
}

describe('adding an obligation', () => {
  it('F11: fills the form from an example, shows its due dates and saves what is on the screen', async () => {
    const { page, calls } = await open();
    await page.getByLabel('Mulai dari contoh').selectOption({ label: 'Siskamling' });
    await page.getByLabel('Paling sedikit, kali per periode').fill('2');
    await page.getByText('Kamis, 5 Maret 2026, 23.59 WIB').waitFor();
    await page.getByRole('button', { name: 'Tambah kewajiban' }).click();
    await page.getByRole('heading', { name: 'Kewajiban ditambahkan' }).waitFor();
    expect(calls.find(({ name }) => name === 'addObligation')?.args).toEqual({
      ...draft,
      name: 'Siskamling',
      owner: 'Trantib',
      legalBasis: 'SE Mendagri 300.1.4/e.1/BAK',
      minimumCount: 2,
    });
  });

  it('F11: takes an obligation that no example covers', async () => {
    const { page, calls } = await open();
    await page.getByRole('button', { name: 'Tambah kewajiban' }).click();
    await page.getByText('Tulis nama kewajiban, misalnya Siskamling.').waitFor();
    await page.getByLabel('Nama kewajiban').fill('Posyandu');
    await page.getByLabel('Yang wajib').selectOption('office');
    await page.getByLabel('Baru dihitung setelah disetujui').check();
    await page.getByRole('button', { name: 'Tambah kewajiban' }).click();
    await page.getByRole('heading', { name: 'Kewajiban ditambahkan' }).waitFor();
    expect(calls.find(({ name }) => name === 'addObligation')?.args).toMatchObject({
      name: 'Posyandu',
      owner: '',
      binds: 'office',
      approvalFirst: true,
    });
  });

  it('F10: asks both ends of a one-off campaign and refuses an end before the start', async () => {
    const { page, calls } = await open();
    await page.getByLabel('Mulai dari contoh').selectOption({ label: 'Sosialisasi Surat Edaran' });
    await page.getByLabel('Hari terakhir').fill('2026-11-30');
    await page.getByRole('button', { name: 'Tambah kewajiban' }).click();
    await page.getByText('Hari terakhir harus sesudah hari pertama.').waitFor();
    expect(calls.filter(({ name }) => name === 'addObligation')).toEqual([]);
  });

  it('F08: asks a fortnightly obligation for the day it counts from', async () => {
    const { page, calls } = await open();
    await page.getByLabel('Mulai dari contoh').selectOption({ label: 'Kerja bakti' });
    await page.getByLabel('Berulang').selectOption('biweekly');
    await page.getByLabel('Salah satu hari pertamanya').fill('2026-01-22');
    await page.getByRole('button', { name: 'Tambah kewajiban' }).click();
    await page.getByRole('heading', { name: 'Kewajiban ditambahkan' }).waitFor();
    expect(calls.find(({ name }) => name === 'addObligation')?.args).toMatchObject({
      periodType: 'biweekly',
      anchor: '2026-01-22',
    });
  });

  it('keeps everything typed when the server refuses', async () => {
    const { page } = await open({
      addObligation: () => ({ refusal: 'Nama ini sudah dipakai; pilih nama lain.' }),
    });
    await page.getByLabel('Nama kewajiban').fill('Kerja bakti Jumat');
    await page.getByRole('button', { name: 'Tambah kewajiban' }).click();
    await page.getByText('Nama ini sudah dipakai; pilih nama lain.').waitFor();
    expect(await page.getByLabel('Nama kewajiban').inputValue()).toBe('Kerja bakti Jumat');
  });
});
