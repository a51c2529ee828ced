// Staff make, copy and revoke links to the camat's page, and name accounts that may open it.
import type { CamatAccess } from '../../../src/app/camat/rpc-camat';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

const access: CamatAccess = {
  webAppUrl: 'https://script.google.com/macros/s/abc/exec',
  proposed: '',
  proofUrl: '',
  links: [
    {
      id: '0123456789ab',
      label: 'Camat',
      until: 'Sabtu, 11 April 2026, 07.45 WIB',
      url: 'https://script.google.com/x?t=1',
    },
    {
      id: 'ba9876543210',
      label: 'Kapolsek',
      until: 'Kamis, 19 Maret 2026, 07.45 WIB',
      url: 'https://script.google.com/x?t=2',
    },
  ],
  head: 'camat@kasiman.example',
  viewers: ['sekcam@kasiman.example'],
};

const openHere = openPagesHere();

function open(answers: Record<string, Answer>, dark = false) {
  return openHere('camat', {
    answers: { readCamatAccess: () => ({ value: access }), ...answers },
    width: 300,
    height: 900,
    dark,
  });
}

describe("the sidebar of the camat's page", () => {
  it.each([false, true])('fits 300 px and axe finds nothing (dark: %s)', async (dark) => {
    const { page, problems } = await open({}, dark);
    await page.getByText('sampai Sabtu, 11 April 2026, 07.45 WIB').waitFor();
    await takePicture(page, `camat-${dark ? 'gelap' : 'terang'}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(problems).toEqual([]);
  });

  it('makes a link only when it is said for whom', async () => {
    const made = {
      ...access,
      links: [
        ...access.links,
        { id: 'aaaaaaaaaaaa', label: 'Sekcam', until: 'besok', url: 'https://script.google.com/x?t=3' },
      ],
    };
    const { page, calls } = await open({ makeCamatLink: () => ({ value: made }) });
    await page.setViewportSize({ width: 300, height: 480 });
    await page.getByRole('button', { name: 'Buat tautan' }).click();
    await page.getByText('Isi untuk siapa tautan ini.').waitFor();
    await page.getByLabel('Untuk siapa').fill(' Sekcam ');
    await page.getByLabel('Berlaku selama').selectOption('7 hari');
    await page.getByRole('button', { name: 'Buat tautan' }).click();
    await page.getByText('Tautan untuk Sekcam siap. Tekan Salin, lalu kirim.').waitFor();
    const bottom = (name: string) =>
      page.getByRole('button', { name }).evaluate((copy) => copy.getBoundingClientRect().bottom);
    expect(await bottom('Salin tautan untuk Sekcam')).toBeLessThanOrEqual(480);
    expect(calls.filter(({ name }) => name === 'makeCamatLink').map(({ args }) => args)).toEqual([
      { label: 'Sekcam', days: 7 },
    ]);
  });

  it('revokes a link after the second press only', async () => {
    const { page, calls } = await open({
      revokeCamatLink: () => ({ value: { ...access, links: access.links.slice(1) } }),
    });
    await page.getByRole('button', { name: 'Cabut tautan untuk Camat' }).click();
    expect(calls.filter(({ name }) => name === 'revokeCamatLink')).toEqual([]);
    await page.getByRole('button', { name: 'Yakin, cabut' }).click();
    await page.getByText('Camat', { exact: true }).waitFor({ state: 'detached' });
    expect(calls.filter(({ name }) => name === 'revokeCamatLink').map(({ args }) => args)).toEqual([
      { id: '0123456789ab' },
    ]);
  });

  it('leads through the deployment step by step, and takes the address only when the page has answered there', async () => {
    const unknown = { ...access, webAppUrl: '', links: [] };
    const proposed = {
      ...unknown,
      proposed: 'https://script.google.com/macros/s/abc/exec',
      proofUrl: 'https://script.google.com/macros/s/abc/exec?periksa=1',
    };
    const { page, calls } = await open({
      readCamatAccess: (_, times) => ({ value: [unknown, proposed][times - 1] ?? access }),
      proposeCamatAddress: () => ({ value: proposed }),
    });
    await page.getByText('Tekan Terapkan → Penerapan baru. Pada Pilih jenis pilih Aplikasi web.').waitFor();
    expect(await page.getByRole('button', { name: 'Buat tautan' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Periksa alamat' }).click();
    await page.getByText('Tempel alamatnya dahulu.').waitFor();
    await page.getByLabel('Alamat aplikasi web').fill(' https://script.google.com/macros/s/abc/exec ');
    await page.getByRole('button', { name: 'Periksa alamat' }).click();
    const link = page.getByRole('link', { name: 'Buka halaman' });
    expect(await link.getAttribute('href')).toBe(proposed.proofUrl);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await takePicture(page, 'camat-alamat');
    await page.getByRole('button', { name: 'Sudah terbuka' }).click();
    await page.getByText('Halaman belum menjawab dari alamat itu.').waitFor();
    await page.getByRole('button', { name: 'Sudah terbuka' }).click();
    await page.getByRole('button', { name: 'Buat tautan' }).waitFor();
    expect(calls.filter(({ name }) => name === 'proposeCamatAddress').map(({ args }) => args)).toEqual([
      { address: 'https://script.google.com/macros/s/abc/exec' },
    ]);
  });
});
