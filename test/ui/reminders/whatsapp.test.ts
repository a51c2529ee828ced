// A person reminds over WhatsApp from the sidebar, and it is noted once.
import type { WhatsappReminder } from '../../../src/app/reminders/rpc-reminders';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

function reminder(unit: string, more: Partial<WhatsappReminder> = {}): WhatsappReminder {
  return {
    key: `kerja-bakti|2026-02|+4|${unit}|whatsapp`,
    unit: `Desa ${unit}`,
    owed: 'Kerja Bakti Februari 2026',
    due: 'lewat 4 hari',
    recipient: 'Sekretaris Desa, Siti Aminah',
    url: 'https://wa.me/6281234567890?text=Yth.',
    text: 'Yth.',
    noted: '',
    ...more,
  };
}

const list = [
  reminder('Sidomukti'),
  reminder('Besah', { recipient: '', url: 'https://wa.me/?text=Yth.' }),
  reminder('Ngaglik', { noted: 'Terkirim 9 Mar 2026' }),
];

function open(answers: Record<string, Answer>, dark = false) {
  return openHere('whatsapp', { answers, width: 300, height: 640, dark });
}

it.each([{ dark: false }, { dark: true }])(
  'fits 300 px and axe finds nothing (dark: $dark)',
  async ({ dark }) => {
    const { page, problems } = await open(
      {
        readWhatsapp: () => ({
          value: { heading: '3 desa belum lapor', hint: 'Anda yang menekan kirim.', reminders: list },
        }),
      },
      dark,
    );
    await page.getByRole('heading', { name: '3 desa belum lapor' }).waitFor();
    await takePicture(page, `whatsapp-${dark ? 'gelap' : 'terang'}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(problems).toEqual([]);
  },
);

it('notes a sent message once and shows when', async () => {
  const { page, calls } = await open({
    readWhatsapp: () => ({
      value: { heading: '3 desa belum lapor', hint: 'Anda yang menekan kirim.', reminders: list },
    }),
    noteWhatsapp: () => ({
      value: {
        heading: '3 desa belum lapor',
        hint: 'Anda yang menekan kirim.',
        reminders: [{ ...list[0], noted: 'Terkirim 10 Mar 2026' }, ...list.slice(1)],
      },
    }),
  });
  await page.getByRole('button', { name: 'Catat terkirim: Desa Sidomukti' }).dblclick();
  await page.getByText('Pesan untuk Desa Sidomukti dicatat di tab Pengingat.').waitFor();
  await page.getByText('Terkirim 10 Mar 2026').waitFor();
  expect(calls.filter(({ name }) => name === 'noteWhatsapp')).toEqual([
    { name: 'noteWhatsapp', args: { key: list[0]!.key } },
  ]);
});

it('goes from message to message, notes each, and ends at the list', async () => {
  const said = { heading: '3 desa belum lapor', hint: 'Anda yang menekan kirim.' };
  const noted = [{ ...list[0], noted: 'Terkirim 10 Mar 2026' }, ...list.slice(1)];
  const { page, calls } = await open({
    readWhatsapp: (_, times) => ({ value: { ...said, reminders: times === 1 ? list : noted } }),
    noteWhatsapp: () => ({ value: { ...said, reminders: noted } }),
  });
  await page.getByRole('button', { name: 'Kirim WhatsApp berurutan' }).click();
  await page.getByText('1 dari 3 sudah dikirimi · Kerja Bakti Februari 2026, lewat 4 hari').waitFor();
  await takePicture(page, 'whatsapp-berurutan');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sudah dikirim, berikutnya' }).click();
  await page.getByRole('heading', { name: 'Desa Besah' }).waitFor();
  await page.getByText('Nomor WhatsApp belum ada di tab Kontak.').waitFor();
  await page.getByRole('button', { name: 'Lewati dulu' }).click();
  await page.getByRole('heading', { name: '3 desa belum lapor' }).waitFor();
  expect(calls.filter(({ name }) => name === 'noteWhatsapp')).toHaveLength(1);
});

it('says why the list is empty', async () => {
  const hint = '12 desa belum lapor, tetapi periodenya masih berjalan sampai 31 Jan 2026.';
  const { page } = await open({
    readWhatsapp: () => ({ value: { heading: 'Belum ada yang perlu diingatkan', hint, reminders: [] } }),
  });
  await page.getByRole('heading', { name: 'Belum ada yang perlu diingatkan' }).waitFor();
  await page.getByText(hint).waitFor();
});
