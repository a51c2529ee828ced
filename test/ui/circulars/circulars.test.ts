// The dialog Surat edaran: how it fits, what axe says, and what its buttons send.
import type { CircularDesk } from '../../../src/app/circulars/rpc-circulars';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

const waiting = ['Amfoang Timur', 'Fatuleu Barat'].map((name, index) => ({ code: `53.01.2${index}`, name }));
const desk: CircularDesk = {
  isInUse: true,
  unitWord: 'kecamatan',
  obligations: [{ id: 'kerja-bakti', name: 'Kerja Bakti' }],
  unread: ['Tanda Terima baris 7, Desa: “Kaliw” tidak ada di tab Desa.'],
  circulars: [
    {
      id: 'SE-1',
      title: 'Surat Edaran Bupati Kupang Nomor 440/XII/2021, 28 Desember 2021',
      subject: 'Persiapan memasuki tahun baru',
      status: 'berlaku',
      isInForce: true,
      counts: 'diterima 22/24 · dibaca 12/24 · dilaksanakan 3/24',
      deadline: 'Tanda terima ditunggu sampai 5 Januari 2022; waktunya sudah lewat.',
      isLate: true,
      waiting: { received: waiting, read: waiting, 'carried-out': waiting },
      whatsappText: 'Mohon konfirmasi penerimaan.',
    },
  ],
};

function open(answers: Record<string, Answer>, width = 900, dark = false) {
  return openHere('circulars', {
    answers: { readCircularDesk: () => ({ value: desk }), ...answers },
    width,
    height: 820,
    dark,
  });
}

it.each([
  { width: 900, dark: false },
  { width: 390, dark: false },
  { width: 390, dark: true },
])('fits $width px and axe finds nothing (dark: $dark)', async ({ width, dark }) => {
  const { page, problems } = await open({}, width, dark);
  await page.getByText('diterima 22/24').click();
  await page.getByText('Belum menerima (2):').waitFor();
  await takePicture(page, `edaran-${width}-${dark ? 'gelap' : 'terang'}`);
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByText('Surat edaran baru').click();
  await page.getByRole('textbox', { name: 'Perihal' }).scrollIntoViewIfNeeded();
  await takePicture(page, `edaran-baru-${width}-${dark ? 'gelap' : 'terang'}`);
  expect(await findAxeProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(problems).toEqual([]);
});

it('says before the first use what will be made', async () => {
  const { page } = await open({ readCircularDesk: () => ({ value: { ...desk, isInUse: false } }) });
  await page.getByRole('button', { name: 'Mulai memakai' }).waitFor();
  await takePicture(page, 'edaran-mulai');
  expect(await findAxeProblems(page)).toEqual([]);
});

it('notes who has said what, one or all of them', async () => {
  const sent: unknown[] = [];
  const { page } = await open({
    acknowledgeCircular: (args) => {
      sent.push(args);
      return { value: { message: '2 tanda terima dicatat: dibaca.', desk } };
    },
  });
  await page.getByText('diterima 22/24').click();
  await page.getByRole('button', { name: /^Catat: Surat Edaran/u }).click();
  await page.getByText('Pilih siapa yang menyatakannya dahulu.').waitFor();
  await page.getByRole('radio', { name: 'dibaca' }).check();
  await page.getByRole('combobox', { name: 'Yang menyatakan' }).selectOption('*');
  await page.getByRole('textbox', { name: 'Nama dan jabatan' }).fill('Kasubag Umum');
  await page.getByRole('button', { name: /^Catat: Surat Edaran/u }).click();
  await page.getByText('2 tanda terima dicatat: dibaca.').waitFor();
  expect(sent).toEqual([
    { circular: 'SE-1', units: waiting.map(({ code }) => code), step: 'read', person: 'Kasubag Umum' },
  ]);
});

it('a message for each that has not received it: WhatsApp, mail, or copied', async () => {
  const units = waiting.map(({ name }) => ({
    name,
    text: `Mohon tanda terima, ${name}`,
    whatsappUrl: `https://wa.me/628123456789?text=${name}`,
    mailUrl: `mailto:camat@${name.slice(0, 3)}.example?subject=Mohon`,
  }));
  for (const width of [900, 390]) {
    const { page } = await open({ makeCircularLinks: () => ({ value: { text: '', units } }) }, width);
    await page.getByText('diterima 22/24').click();
    await page.getByRole('button', { name: /^Pesan untuk setiap penerima/u }).click();
    await page.getByText('Pesannya siap').waitFor();
    const whatsapp = page.getByRole('link', { name: 'Buka WhatsApp untuk Amfoang Timur' });
    expect(await whatsapp.getAttribute('href')).toBe(units[0]?.whatsappUrl);
    const mail = page.getByRole('link', { name: 'Surel untuk Fatuleu Barat' });
    expect(await mail.getAttribute('href')).toBe(units[1]?.mailUrl);
    await mail.scrollIntoViewIfNeeded();
    await takePicture(page, `edaran-pesan-${width}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
