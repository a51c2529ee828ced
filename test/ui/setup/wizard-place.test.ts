// The wizard fits other places and other offices than Kasiman.
import { findAxeProblems, takePicture } from '../page-browser';
import { next, openWizard, pick, pickKasiman, prepareWizardPages, sentRequests, walkTo } from './wizard-page';

prepareWizardPages();

describe('other places and offices', () => {
  it('F39: speaks of kampung in Lampung Tengah', async () => {
    const { page } = await openWizard();
    await pick(page, 'Provinsi', 'lampung');
    await pick(page, 'Kabupaten atau kota', 'lampung tengah');
    await pick(page, 'Kecamatan', 'kalirejo');
    await walkTo(page, 'Bagaimana orang menyebutnya?');
    expect(await page.getByLabel('Sebutan yang dipantau').inputValue()).toBe('kampung');
    await page.getByRole('button', { name: 'Kembali' }).click();
    await page.getByText('17 kampung dipilih').waitFor();
  });

  it('F12: asks whether kelurahan are bound where desa and kelurahan stand side by side', async () => {
    const { page, calls } = await openWizard();
    await pick(page, 'Provinsi', 'kaltim');
    await pick(page, 'Kabupaten atau kota', 'kukar');
    await pick(page, 'Kecamatan', '64.02.06');
    await next(page);
    await page.getByText('2 desa dan 12 kelurahan dipilih').waitFor();
    await takePicture(page, 'wizard-2-kelurahan-terang');
    await walkTo(page, 'Apa kewajiban pertamanya?');
    await page.getByLabel('Kelurahan juga wajib').uncheck();
    await walkTo(page, 'Sudah benar?');
    await page.getByText('tanpa kelurahan').waitFor();
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByText('siap', { exact: false }).first().waitFor();
    expect(sentRequests(calls)).toMatchObject([{ zone: 'WITA', obligation: { bindsKelurahan: false } }]);
  });

  it('the last page opens what comes next, in the order of the guide, and the letterhead goes along', async () => {
    const { page, calls } = await openWizard();
    await pickKasiman(page);
    await walkTo(page, 'Siapa yang dapat dihubungi?');
    const phone = page.getByLabel('Telepon atau WhatsApp petugas');
    await phone.fill('511 0001');
    await page.getByRole('button', { name: 'Lanjut' }).click();
    await page.getByText('Nomor ini hanya 7 angka. Tulis lengkap dengan kode wilayahnya').waitFor();
    await phone.fill('0353 511000');
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByRole('heading', { name: 'Langkah berikutnya' }).waitFor();
    await takePicture(page, 'wizard-selesai');
    expect(await findAxeProblems(page)).toEqual([]);
    expect(sentRequests(calls)).toMatchObject([{ letterRegion: 'Kabupaten Bojonegoro' }]);
    expect(await page.locator('.what-next button').allTextContents()).toEqual([
      'Isi kontak',
      'Bagikan tautan',
      'Uji coba pengingat',
    ]);
    await page.getByRole('button', { name: 'Bagikan tautan' }).click();
    await page.waitForFunction(() => (window as unknown as { closed_: boolean }).closed_);
    expect(calls.at(-1)).toEqual({ name: 'openNextPage', args: { page: 'links' } });
  });

  it('lets a kabupaten watch its kecamatan', async () => {
    const { page, calls } = await openWizard();
    await page.getByText('memantau kecamatan').click();
    await pick(page, 'Provinsi', 'jawa tim');
    await pick(page, 'Kabupaten atau kota', 'bojone');
    await next(page);
    await page.getByText('28 kecamatan dipilih').waitFor();
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Kabupaten Bojonegoro siap' }).waitFor();
    expect(sentRequests(calls)).toMatchObject([
      { tier: 'kabupaten', officeCode: '35.22', officeName: 'Bojonegoro', terms: { officeHead: 'Bupati' } },
    ]);
  });

  it('F07: lets a desa watch its RW, typed by hand', async () => {
    const { page, calls } = await openWizard();
    await page.getByText('memantau RW').click();
    await pick(page, 'Provinsi', 'banten');
    await pick(page, 'Kabupaten atau kota', '36.03');
    await pick(page, 'Kecamatan', 'kresek');
    await pick(page, 'Desa atau kelurahan', 'patrasana');
    await next(page);
    await page.getByLabel('Satu RW per baris').fill('RW 01\nRW 02\nRW 03');
    await page.getByText('3 baris dikenali.').waitFor();
    await takePicture(page, 'wizard-2-rw-terang');
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Desa Patrasana siap' }).waitFor();
    expect(sentRequests(calls)).toMatchObject([
      {
        officeCode: '36.03.06.2015',
        units: [{ code: '36.03.06.2015-RW01', name: 'RW 01' }, {}, {}],
        terms: { unitHead: 'Jaro' },
      },
    ]);
  });

  it('takes a list of its own, showing first what was understood', async () => {
    const { page, calls } = await openWizard();
    await pickKasiman(page);
    await next(page);
    await page.getByText('Daftarnya berbeda? Tempel daftar sendiri').click();
    await page.getByLabel('Satu desa per baris, kode lalu nama').fill('1. Batokan\n2. Betet\nKasiman Baru');
    await page.getByText('2 baris dikenali, 1 belum:').waitFor();
    await page.getByText('Baris 3 (“Kasiman Baru”): kodenya belum ada').waitFor();
    await takePicture(page, 'wizard-2-tempel-terang');
    expect(await findAxeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kasiman (35.22.20.2008)?' }).waitFor();
    await page.getByLabel('Perbaiki baris 3').fill('35.22.20.2011 Kasiman Baru');
    await page.getByLabel('Perbaiki baris 3').blur();
    await page.getByText('3 baris dikenali.').waitFor();
    await page.getByRole('button', { name: 'Pakai daftar ini' }).click();
    await page.getByText('3 desa dipilih').waitFor();
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    expect(sentRequests(calls)).toMatchObject([
      { units: [{ name: 'Batokan' }, { name: 'Betet' }, { name: 'Kasiman Baru' }] },
    ]);
  });
});

test('F38: the wizard lets the nation watch its provinces, and forgets them when another office is chosen', async () => {
  const { page, calls } = await openWizard();
  await page.getByText('memantau provinsi').click();
  expect(await page.getByRole('combobox').filter({ visible: true }).count()).toBe(0);
  await takePicture(page, 'wizard-1-pusat-terang');
  await next(page);
  await page.getByText('38 provinsi dipilih').waitFor();
  await takePicture(page, 'wizard-2-pusat-terang');
  await page.getByRole('button', { name: 'Kembali' }).click();
  await page.getByText('memantau kecamatan').click();
  await next(page);
  await page.getByText('Pilih provinsi dari daftar.').waitFor();
  await page.getByText('memantau provinsi').click();
  await walkTo(page, 'Sudah benar?');
  await page.getByRole('button', { name: 'Buat buku kerja' }).click();
  await page
    .getByRole('heading', { name: 'Buku kerja Direktorat Jenderal Bina Pemerintahan Desa siap' })
    .waitFor();
  expect(sentRequests(calls)).toMatchObject([
    {
      tier: 'pusat',
      officeCode: '00',
      terms: { unitHead: 'Gubernur' },
      letterRegion: 'Kementerian Dalam Negeri',
      obligation: { name: 'Rekap bulanan', evidence: 'none' },
    },
  ]);
});
