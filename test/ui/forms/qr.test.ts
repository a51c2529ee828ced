// The page of cards prints a code for each desa that a phone can read.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { builtPages, findAxeProblems, launchBrowser, openPage, takePicture } from '../page-browser';
import { linkPage, links } from '../sidebar-answers';

jest.setTimeout(60_000);

let browser: Browser;
let dist: string;

beforeAll(async () => {
  dist = builtPages;
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** As long as Google's own prefilled addresses are. */
function longUrl(name: string): string {
  return `https://docs.google.com/forms/d/e/1FAIpQLSc${'x'.repeat(48)}/viewform?usp=pp_url&entry.1234567890=35.22.20.2001%20${name}&entry.987654321=Tempat%3A%20%0APerangkat%20yang%20hadir%3A%20%0AHasil%3A%20%0AKendala%3A%20&entry.1122334455=RHKDT`;
}
const page2 = {
  ...linkPage,
  links: [
    ...links.map((link) => ({ ...link, codeUrl: longUrl(link.unitName.slice(5)) })),
    { ...links[0], obligationName: 'Laporan Perkembangan Penduduk', codeUrl: 'https://contoh.example/p' },
  ],
};
function open(dark = false, value: unknown = page2) {
  return openPage(browser, path.join(dist, 'qr.html'), {
    answers: { readLinks: () => ({ value }) },
    width: 820,
    height: 640,
    dark,
  });
}

/** A drawing as a camera sees it: pixels, eight a module at most. */
interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, base64. */
  readonly data: string;
}

function picturesOf(page: Page): Promise<Picture[]> {
  return page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll('svg.qr')].map(async (svg) => {
        const image = new Image();
        const copy = svg.cloneNode(true) as SVGElement;
        copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
        copy.setAttribute('width', '400');
        copy.setAttribute('height', '400');
        image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = 400;
        canvas.height = 400;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const bytes = context?.getImageData(0, 0, 400, 400).data ?? [];
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        return { width: 400, height: 400, data: btoa(text) };
      }),
    ),
  );
}

/** Reads the pictures with the reader of the package, which knows nothing of how they were drawn. */
function readCodes(pictures: readonly Picture[]): string[] {
  const script = `
    const { readFileSync } = await import('node:fs');
    const { default: decodeQR } = await import('qr/decode.js');
    const pictures = JSON.parse(readFileSync(0, 'utf8'));
    const read = ({ data, ...size }) => decodeQR({ ...size, data: new Uint8Array(Buffer.from(data, 'base64')) });
    console.log(JSON.stringify(pictures.map(read)));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: path.resolve(__dirname, '../../..'),
      input: JSON.stringify(pictures),
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  ) as string[];
}

it.each([{ dark: false }, { dark: true }])(
  'each card names its desa and obligation, and its code leads to exactly that desa’s link (dark: $dark)',
  async ({ dark }) => {
    const { page, problems } = await open(dark);
    await page.getByText('10 kartu laporan').waitFor();
    await takePicture(page, `qr-${dark ? 'gelap' : 'terang'}`);
    expect(await page.locator('.qr-cards h2').allTextContents()).toEqual(
      links.map(({ unitName }) => unitName),
    );
    expect(await page.locator('.qr-obligation').first().textContent()).toBe('Laporan Kerja Bakti');
    expect(await page.getByText('Hanya untuk Desa Batokan.').count()).toBe(1);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    expect(readCodes(await picturesOf(page))).toEqual(page2.links.slice(0, 10).map(({ codeUrl }) => codeUrl));
  },
);

it('shows the cards of another obligation, whose name is not said twice', async () => {
  const { page } = await open();
  await page.getByLabel('Kewajiban').selectOption('Laporan Perkembangan Penduduk');
  await page.getByText('1 kartu laporan').waitFor();
  expect(await page.locator('.qr-obligation').allTextContents()).toEqual(['Laporan Perkembangan Penduduk']);
});

it('prints six cards on an A4 page, none cut, without the buttons', async () => {
  const { page } = await open();
  await page.getByText('10 kartu laporan').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Cetak' }).count()).toBe(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/gu)).toHaveLength(2);
  await page.setViewportSize({ width: 718, height: 1047 });
  await takePicture(page, 'qr-cetak');
});

it('asks the browser to print when the button is pressed', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    window.print = () => document.body.append('dicetak');
  });
  await page.getByRole('button', { name: 'Cetak' }).click();
  await page.getByText('dicetak').waitFor();
});

it('says what to do while there is no link yet', async () => {
  const { page } = await open(false, { ...linkPage, links: [] });
  await page.getByText('Siapkan buku kerja dahulu').waitFor();
});
