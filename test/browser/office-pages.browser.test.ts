// Checks that the pages of the local office show and do what Sheets, Forms and Gmail would.
import type { Browser, Page } from 'playwright-core';
import 'local-office/workbook-hook';
import {
  axeFindings,
  launchBrowser,
  openWindow,
  pressMenu,
  type RunningOffice,
  startOffice,
  takePicture,
  typeInto,
  waitForCell,
} from './support/browser';

jest.setTimeout(180_000);

let browser: Browser;
let office: RunningOffice;
let page: Page;

function text(a1: string, from: Page = page): Promise<string> {
  return from.evaluate((place) => window.__kantor?.text('Desa', place) ?? '', a1);
}
function look(a1: string): Promise<object | null> {
  return page.evaluate((place) => window.__kantor?.look('Desa', place) ?? null, a1);
}
async function press(a1: string, dx = 0.5): Promise<void> {
  const box = await page.evaluate((place) => window.__kantor?.box(place) ?? null, a1);
  if (!box) throw new Error(`${a1} is not to be seen`);
  await page.mouse.click(box.left + box.width * dx, box.top + box.height / 2);
}
function sayings(): Promise<string> {
  return page.locator('dialog.kotak').innerText();
}
function closeBox(): Promise<void> {
  return page.getByRole('button', { name: 'Mengerti' }).click();
}

beforeAll(async () => {
  [browser, office] = await Promise.all([
    launchBrowser(),
    startOffice({ folder: 'test/browser/toy-script' }),
  ]);
  page = await openWindow(browser, office.address);
  await pressMenu(page, 'Mainan', 'Siapkan');
  await waitForCell(page, 'Desa', 'A2', 'Betet');
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

describe('the cells of Buku Kerja', () => {
  it('shows tabs, notes, check boxes and formats that the script made, and its toast', async () => {
    expect(await page.evaluate(() => window.__kantor?.tabs())).toEqual(['Desa']);
    expect(await page.evaluate(() => window.__kantor?.note('Desa', 'A1'))).toContain('Kemendagri');
    expect(await page.evaluate(() => window.__kantor?.checked('Desa', 'C2'))).toBe(false);
    expect(await look('A1')).toMatchObject({ bold: true, background: '#1f3a5f' });
    expect(await page.getByRole('status').filter({ hasText: 'siap dipakai' }).innerText()).toContain(
      'Selesai',
    );
    await takePicture(page, 'buku-kerja');
  });

  it('offers the choices of a cell; the choice colours it and runs onEdit', async () => {
    await page.evaluate(() => window.__kantor?.select('B2'));
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemcheckbox', { name: 'Tepat waktu' }).click();
    await waitForCell(page, 'Desa', 'D2', '13 Feb 2026');
    expect(await look('B2')).toMatchObject({ background: '#b7e1cd', color: '#0b4a22' });
  });

  it('opens the choices by the arrow in the cell too', async () => {
    await press('B3', 0.95);
    await page.getByRole('menuitemcheckbox', { name: 'Lewat tenggat' }).click();
    await waitForCell(page, 'Desa', 'B3', '✘ Lewat tenggat');
    expect(await look('B3')).toMatchObject({ background: '#d93025', bold: true });
  });

  it('reads dates and numbers as people here write them', async () => {
    await typeInto(page, 'F5', '12/10/2025');
    await typeInto(page, 'F6', '1.234,5');
    await typeInto(page, 'F7', '=F6*2');
    await waitForCell(page, 'Desa', 'F7', '2.469,00');
    await page.evaluate(() => window.__kantor?.select('F5'));
    await page.keyboard.press('F2');
    expect(await page.locator('.editor-sel').inputValue()).toBe('12/10/2025');
    await page.keyboard.press('Escape');
    expect(await text('F5')).toBe('12/10/2025');
  });

  it('ticks a check box by mouse and by the space bar', async () => {
    await press('C2');
    await page.waitForFunction(() => window.__kantor?.checked('Desa', 'C2') === true);
    await page.evaluate(() => window.__kantor?.select('C2'));
    await page.keyboard.press(' ');
    await page.waitForFunction(() => window.__kantor?.checked('Desa', 'C2') === false);
  });

  it('refuses what a rule forbids, says why, and puts the old content back', async () => {
    await typeInto(page, 'B4', 'kira-kira');
    expect(await sayings()).toMatch(/aturan validasi/);
    await closeBox();
    expect(await text('B4')).toBe('');
  });

  it('pastes raw text over several cells and takes it back with Ctrl+Z', async () => {
    await page.evaluate(() => {
      window.__kantor?.select('H2');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '35.22.20.2001\t1,5\n"dua\nbaris"\t=1+1\n');
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
    });
    await waitForCell(page, 'Desa', 'I3', '2');
    expect([await text('H2'), await text('I2'), await text('H3')]).toEqual([
      '35.22.20.2001',
      '1,5',
      'dua\nbaris',
    ]);
    await page.keyboard.press('Control+z');
    await waitForCell(page, 'Desa', 'I3', '');
  });

  it('sorts, inserts and deletes rows by the menu of the cells', async () => {
    await page.evaluate(() => window.__kantor?.select('A2'));
    await pressMenu(page, 'Sel', 'Sisipkan 1 baris di atas');
    await waitForCell(page, 'Desa', 'A3', 'Betet');
    await pressMenu(page, 'Sel', 'Hapus baris 2');
    await waitForCell(page, 'Desa', 'A2', 'Betet');
    await page.evaluate(() => window.__kantor?.select('A2:D4'));
    await pressMenu(page, 'Sel', 'Urutkan menurut kolom A, A → Z');
    await waitForCell(page, 'Desa', 'A2', 'Batokan');
    expect([await text('A3'), await text('B3'), await text('A4')]).toEqual([
      'Betet',
      '✔ Tepat waktu',
      'Kasiman',
    ]);
    expect(await look('B3')).toMatchObject({ background: '#b7e1cd' });
  });

  it('lets two windows see each other’s edits without a reload', async () => {
    const other = await openWindow(browser, office.address);
    await typeInto(other, 'G9', 'dari jendela dua');
    await waitForCell(page, 'Desa', 'G9', 'dari jendela dua');
    await typeInto(page, 'G10', 'dari jendela satu');
    await waitForCell(other, 'Desa', 'G10', 'dari jendela satu');
    await other.close();
  });
});

describe('tabs, sidebars, questions and rights in Buku Kerja', () => {
  it('adds and renames a tab', async () => {
    await page.getByRole('button', { name: 'Tambah tab' }).click();
    await page.waitForFunction(() => window.__kantor?.tabs().length === 2);
    await page.getByRole('tab').nth(1).focus();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Nama tab' }).fill('Catatan');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.__kantor?.tabs()[1] === 'Catatan');
    await page.getByRole('tab', { name: 'Desa' }).click();
    expect(await page.evaluate(() => window.__kantor?.activeTab())).toBe('Desa');
  });

  it('16: by keyboard the grid is no trap: Tab comes to it last, Escape leaves it for the menu, Sheets’ keys turn the tabs', async () => {
    const fresh = await openWindow(browser, office.address);
    const focused = (): Promise<string> =>
      fresh.evaluate(() => {
        const { activeElement: on } = document;
        return on?.tagName === 'CANVAS' ? 'grid' : (on?.getAttribute('aria-label') ?? on?.textContent ?? '');
      });
    const shown = (): Promise<string> => fresh.getByRole('tab', { selected: true }).innerText();
    await fresh.getByRole('button', { name: 'Mainan', exact: true }).focus();
    const way: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await fresh.keyboard.press('Tab');
      way.push(await focused());
    }
    expect(way).toEqual(['Alamat sel', 'Isi sel terpilih', 'grid']);
    const first = await shown();
    await fresh.keyboard.press('Control+Shift+PageDown');
    expect(await shown()).not.toBe(first);
    await fresh.keyboard.press('Control+Shift+PageUp');
    expect(await shown()).toBe(first);
    for (const wayOut of ['Escape', 'Control+Alt+Shift+M']) {
      await fresh.evaluate(() => document.querySelector<HTMLElement>('.wadah-grid canvas')?.focus());
      await fresh.keyboard.press(wayOut);
      expect(await focused()).toBe('Mainan');
    }
    await fresh.close();
  });

  it('shows a sidebar 300 pixels wide that calls the script, with its failures', async () => {
    await pressMenu(page, 'Mainan', 'Buka panel');
    const panel = page.frameLocator('iframe[title="Panel mainan"]');
    await panel.getByRole('button', { name: 'Hitung desa' }).click();
    await panel.getByText('2 desa berawal B').waitFor();
    await panel.getByRole('button', { name: 'Coba gagal' }).click();
    await panel.getByText('Gagal: Sengaja gagal').waitFor();
    expect((await page.locator('iframe[title="Panel mainan"]').boundingBox())?.width).toBe(300);
    await takePicture(page, 'panel');
    await panel.getByRole('button', { name: 'Tutup' }).click();
    await page.locator('iframe[title="Panel mainan"]').waitFor({ state: 'detached' });
  });

  it('puts a script’s question to the person and goes on with the answer', async () => {
    await pressMenu(page, 'Mainan', 'Tanya nama');
    await page.getByRole('textbox', { name: 'Nama dipakai di sel F1.' }).fill('Sri');
    await page.keyboard.press('Enter');
    await waitForCell(page, 'Desa', 'F1', 'Sri');
  });

  it('tells when a script failed, and keeps what it had written', async () => {
    await pressMenu(page, 'Mainan', 'Gagal');
    await page.getByText('Mesin mogok').waitFor();
    await closeBox();
    expect(await text('G1')).toBe('sempat tertulis');
  });

  it('refuses an edit of protected cells to the second staff member', async () => {
    await page.getByLabel('Bertindak sebagai').selectOption({ label: 'Penyunting' });
    await page.getByRole('button', { name: 'Mainan' }).waitFor();
    await typeInto(page, 'A1', 'Nama');
    expect(await sayings()).toMatch(/dilindungi/);
    await closeBox();
    expect(await text('A1')).toBe('Desa');
    await page.getByLabel('Bertindak sebagai').selectOption({ label: 'Pemilik' });
  });

  it('gives a viewer the workbook to look at only, without the script’s menu', async () => {
    await page.getByLabel('Bertindak sebagai').selectOption({ label: 'Pelihat' });
    await page.getByRole('button', { name: 'Mainan' }).waitFor({ state: 'detached' });
    await page.evaluate(() => window.__kantor?.select('A2'));
    await page.keyboard.press('x');
    expect(await page.locator('.editor-sel').isVisible()).toBe(false);
    await page.getByLabel('Bertindak sebagai').selectOption({ label: 'Pemilik' });
    await page.getByRole('button', { name: 'Mainan' }).waitFor();
  });
});

describe('the other pages', () => {
  const open = async (hash: string): Promise<void> => {
    await page.goto(`${office.address}/#/${hash}`);
  };

  it('Kotak Surat shows each letter as HTML and as text', async () => {
    await open('buku-kerja');
    await pressMenu(page, 'Mainan', 'Kirim surat');
    await open('kotak-surat');
    await page.getByRole('button', { name: /Laporan kerja bakti Februari/ }).click();
    await page.frameLocator('iframe[title^="Surel"]').getByRole('link', { name: 'Isi laporan' }).waitFor();
    expect(await page.locator('.dua-rupa pre').innerText()).toContain('Yth. Sekretaris Desa');
  });

  it('Halaman Web shows what doGet answers', async () => {
    await open('halaman-web');
    await page.frameLocator('iframe[title="Halaman Web"]').getByText('2 desa belum lapor').waitFor();
  });

  it('Jam moves a day on and lists what fired', async () => {
    await open('jam');
    const before = await page.locator('.muka-jam span').innerText();
    await page.getByRole('button', { name: 'Maju 1 hari' }).click();
    await page.getByText('Tidak ada pemicu yang jatuh tempo.').waitFor();
    expect(await page.locator('.muka-jam span').innerText()).not.toBe(before);
  });

  it('Pelaksanaan shows each execution with its calls, and a failure with its message', async () => {
    await open('pelaksanaan');
    await page.getByRole('button', { name: 'Gagal', exact: true }).click();
    const detail = page.locator('.rincian');
    await detail.getByText('Mesin mogok').waitFor();
    await detail.getByText('Range.setValue', { exact: true }).waitFor();
    await takePicture(page, 'pelaksanaan');
  });

  it.each(['buku-kerja', 'formulir', 'kotak-surat', 'halaman-web', 'jam', 'pelaksanaan'])(
    'axe finds nothing on %s, in light and in dark',
    async (hash) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open(hash);
        await page.getByRole('button', { name: 'Alat pelatih' }).click();
        expect(await axeFindings(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
    },
  );

  it('asks nobody outside this machine for anything', async () => {
    const asked: string[] = [];
    const watched = await browser.newPage();
    watched.on('request', (request) => asked.push(request.url()));
    await watched.goto(office.address);
    await watched.waitForFunction(() => window.__kantor?.ready === true);
    await watched.close();
    expect(asked.filter((url) => !url.startsWith(office.address) && !url.startsWith('data:'))).toEqual([]);
  });

  it('says so when the grid does not come', async () => {
    const unlucky = await browser.newPage();
    await unlucky.route('**/aset/grid.js', (route) => route.abort());
    await unlucky.goto(office.address);
    await unlucky.getByText(/Lembar kerja tidak dapat dimuat\. Muat ulang halaman ini/).waitFor();
    await unlucky.close();
  });

  it('keeps everything over a kill without warning', async () => {
    await open('buku-kerja');
    await typeInto(page, 'A20', 'tersimpan');
    await page.waitForFunction(() => window.__kantor?.text('Desa', 'A20') === 'tersimpan');
    await page.waitForTimeout(300);
    office = await office.restart();
    await page.goto(office.address);
    await page.waitForFunction(() => window.__kantor?.ready === true);
    expect(await text('A20')).toBe('tersimpan');
  });
});
