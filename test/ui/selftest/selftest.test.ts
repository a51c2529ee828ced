// The dialog Uji di Google: what it finds out by itself, what it shows, and what it gives to be copied.
import type { Office } from 'local-office';
import type { Page } from 'playwright-core';
import type { SelfTestCalls } from '../../../src/app/selftest/rpc-selftest';
import { copyOf } from '../../flow/kasiman';
import { askSelfTest, testedOffice, Unanswered } from '../../flow/selftest/self-test';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';
import { servedByGoogle } from '../served-page';

jest.setTimeout(120_000);

const openHere = openPagesHere();
const prepared = testedOffice();

/** The dialog's server is an office; `changed` answers instead of it. */
function answersOf(office: Office, changed: Readonly<Record<string, Answer>> = {}): Record<string, Answer> {
  const names = ['selfTestStart', 'selfTestStep', 'selfTestLate', 'selfTestEnd'] as const;
  const ask =
    (name: keyof SelfTestCalls): Answer =>
    (args) => {
      try {
        return { value: askSelfTest(office, name, args) };
      } catch (refusal) {
        const said = refusal instanceof Error ? refusal.message : String(refusal);
        return refusal instanceof Unanswered ? { crash: said } : { refusal: said };
      }
    };
  return { ...Object.fromEntries(names.map((name) => [name, ask(name)])), ...changed };
}

/** As the menu hands the page over, with its pass, and nothing cut out of it. */
function whole(html: string): string {
  return html.replace('<body ', '<body data-izin="masuk" ');
}

interface Choice {
  readonly office?: Office;
  readonly changed?: Readonly<Record<string, Answer>>;
  readonly served?: (html: string) => string;
  readonly width?: number;
  readonly height?: number;
}

async function openDialog({ office = copyOf(prepared), changed = {}, served = whole, ...size }: Choice) {
  const opened = await openHere('selftest', {
    answers: answersOf(office, changed),
    width: size.width ?? 720,
    height: size.height ?? 560,
    served,
  });
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // A browser without a screen opens no print window, but tells that it begins to.
  await opened.page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  return opened;
}

async function runPlain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mulai uji' }).click();
  await page
    .getByRole('status')
    .getByText(/^(?:Selesai|Uji berhenti)/u)
    .waitFor({ timeout: 60_000 });
}

function failedLines(page: Page): Promise<string[]> {
  return page.locator('.trials .failed').allInnerTexts();
}

/** The names of the checks that failed. */
async function failedNames(page: Page): Promise<string[]> {
  return page.locator('.trials .failed > span:nth-child(2)').allInnerTexts();
}

describe('in a browser and an office in good order', () => {
  test('every line is ✔ but the one that only Google has, and the file is asked for', async () => {
    const { page, problems, calls } = await openDialog({});
    await runPlain(page);
    expect(await failedLines(page)).toEqual([]);
    expect(await page.locator('.trials .untested').allInnerTexts()).toEqual([
      expect.stringMatching(/Mengunduh berkas[\s\S]*Belum dijawab/u),
      expect.stringMatching(
        /^–\s+Sepuluh tanda pengembang[\s\S]*Tidak diuji di sini: hanya ada di Google\./u,
      ),
    ]);
    const names = await page.locator('.trials li > span:nth-child(2)').allInnerTexts();
    for (const name of ['Tanda masuk halaman', 'Skrip halaman utuh', 'Tinggi jendela', 'Mencetak', 'Filter'])
      expect(names).toContain(name);
    expect(calls.filter(({ name }) => name === 'selfTestStep')).toHaveLength(9);
    await page.getByText('Apakah berkas uji-pantau-desa.txt ada di Unduhan?').waitFor();
    await takePicture(page, 'selftest-done');
    await page.getByRole('button', { name: 'Tidak' }).click();
    expect(await failedNames(page)).toEqual(['Mengunduh berkas']);
    expect(problems).toEqual([]);
  });

  test('what is copied is plain text, line by line, with times and without addresses', async () => {
    const { page } = await openDialog({});
    await runPlain(page);
    await page.getByRole('button', { name: 'Salin hasil' }).click();
    await page.getByText('Hasil disalin. Tempel di surel kepada pengelola.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Uji di Google, Pantau Desa \d+\.\d+\.\d+\nPeramban: .*Chrome/u);
    expect(text).toMatch(/\n✔ Membaca semuanya sekali baca \(\d+ ms\): 50 kunci, 13 baris\.\n/u);
    expect(text).toMatch(/\n– Sepuluh tanda pengembang/u);
    expect(text).not.toMatch(/@|docs\.google|macros\/s\//u);
  });

  test.each([
    [720, 560],
    [390, 560],
    [820, 560],
  ])('at %i × %i nothing is cut off, and axe finds nothing', async (width, height) => {
    const { page } = await openDialog({ width, height });
    await takePicture(page, `selftest-start-${width}`);
    await runPlain(page);
    await takePicture(page, `selftest-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await findAxeProblems(page)).toEqual([]);
  });

  test('with a form: what is still to be done stands there, and the form is closed at the end', async () => {
    const office = copyOf(prepared);
    const { page } = await openDialog({ office });
    await page.getByRole('button', { name: 'Uji dengan satu formulir' }).click();
    await page.getByText('Yang menyusul. Kerjakan, lalu tekan').waitFor({ timeout: 60_000 });
    await takePicture(page, 'selftest-form');
    expect(await page.getByRole('link', { name: 'Buka formulir uji' }).getAttribute('href')).toMatch(
      /^https:\/\/docs\.google\.com\/forms/u,
    );
    const form = Object.values(office.state.forms).find(({ title }) => title === 'UJI, hapus');
    office.submitForm(form?.id ?? '', { '1': 'satu' });
    await page.getByRole('button', { name: 'Periksa yang menyusul' }).click();
    await page.getByText('Jawaban yang dikirim tangan').waitFor();
    await page.getByRole('button', { name: 'Selesai, tutup formulirnya' }).click();
    await page.getByText('Dibersihkan kembali').waitFor();
    expect(await page.getByRole('link', { name: 'Buka formulir uji' }).count()).toBe(0);
    expect(office.state.forms[form?.id ?? '']?.isAcceptingResponses).toBe(false);
  });
});

const slashes = [
  'Garis miring ganda dalam teks',
  'Garis miring ganda dalam templat',
  'Garis miring ganda sesudah tanda petik',
];

/** What may happen to the page on its way, and what of it the dialog names. */
const planted: readonly {
  readonly finding: string;
  readonly choice: Choice;
  readonly fails: readonly string[];
  readonly says: RegExp;
}[] = [
  {
    finding: 'the HTML service cuts scripts, comments and meta tags',
    choice: { served: (html) => servedByGoogle(whole(html)) },
    fails: [...slashes, 'Tag meta di berkas halaman'],
    says: /dari \d+ huruf sampai\. Google memotong teks sesudah garis miring ganda\. Pantau Desa tidak bergantung/u,
  },
  {
    finding: 'meta tags are dropped',
    choice: { served: (html) => whole(html).replace(/<meta[^>]*>/u, '') },
    fails: ['Tag meta di berkas halaman'],
    says: /Google membuang tag meta/u,
  },
  {
    finding: 'only templates are cut',
    choice: { served: (html) => whole(html).replace('`awal // akhir`', '`awal `') },
    fails: ['Garis miring ganda dalam templat'],
    says: /memotong templat/u,
  },
  {
    finding: 'the pass is lost',
    choice: { served: (html) => html },
    fails: ['Tanda masuk halaman'],
    says: /tidak menerima tanda masuknya/u,
  },
  {
    finding: 'the page’s script is changed',
    choice: { served: (html) => whole(html).replace(/<script>/u, '<script> ') },
    fails: ['Skrip halaman utuh'],
    says: /Google mengubah skrip halaman/u,
  },
  {
    finding: 'a dialog that is too low',
    choice: { height: 400 },
    fails: ['Tinggi jendela'],
    says: /Diminta 560, terlihat 400 dari 400 px/u,
  },
];

describe('planted, the dialog names what it finds', () => {
  test.each(planted)('$finding', async ({ choice, fails, says }) => {
    const { page } = await openDialog(choice);
    await runPlain(page);
    expect((await failedNames(page)).sort()).toEqual([...fails].sort());
    expect((await failedLines(page)).join('\n')).toMatch(says);
  });

  test.each([
    {
      finding: 'several accounts are signed in',
      plant: (office: Office) => office.faults.accountsCollide(),
      says: /Kata Google: “We're sorry, .*Error code PERMISSION_DENIED”\. Peramban ini masuk ke beberapa akun Google/u,
    },
    {
      finding: 'the consent has ended',
      plant: (office: Office) => office.faults.consentExpired(),
      says: /Kata Google: “Authorization is required.*Izin untuk Pantau Desa belum lengkap atau sudah berakhir/u,
    },
    {
      finding: 'Google is so slow that it ends a call',
      plant: (office: Office) => office.faults.slowness(3000),
      says: /Exceeded maximum execution time”\. Google menghentikan langkah ini karena terlalu lama/u,
    },
  ])('$finding: the call fails in Google’s own words', async ({ finding, plant, says }) => {
    const office = copyOf(prepared);
    plant(office);
    const { page } = await openDialog({ office });
    await runPlain(page);
    expect(await failedNames(page)).toEqual(['Panggilan ke server dan kembali']);
    expect((await failedLines(page)).join().replace(/\s+/gu, ' ')).toMatch(says);
    if (finding.startsWith('several')) await takePicture(page, 'selftest-refused');
  });

  test('scripts that Google puts beside the page’s own are no finding', async () => {
    const { page } = await openDialog({
      served: (html) => whole(html).replace('<head>', '<head><script>window.lain = 1;</script>'),
    });
    await runPlain(page);
    expect(await failedNames(page)).toEqual([]);
  });

  test('the clipboard is denied', async () => {
    const { page } = await openDialog({});
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
      document.execCommand = () => false;
    });
    await runPlain(page);
    expect(await failedNames(page)).toEqual(['Menyalin ke papan klip']);
  });

  test('the print window does not open', async () => {
    const { page } = await openDialog({});
    await page.evaluate(() => {
      window.print = () => {};
    });
    await runPlain(page);
    expect(await failedNames(page)).toEqual(['Mencetak']);
  });

  test('a server that stops midway: what was found stays, and the button takes the rest away', async () => {
    const office = copyOf(prepared);
    const answers = answersOf(office);
    const step: Answer = (args, times) =>
      times === 5
        ? { crash: 'Exceeded maximum execution time' }
        : (answers.selfTestStep?.(args, times) ?? { crash: '' });
    const { page } = await openDialog({ office, changed: { selfTestStep: step } });
    await runPlain(page);
    expect(await failedLines(page)).toEqual([expect.stringContaining('Exceeded maximum execution time')]);
    await page.getByText('Uji berhenti. Menekan tombolnya lagi menghapus sisanya dahulu.').waitFor();
    await runPlain(page);
    await page.getByText('Selesai: ').waitFor();
    expect(await failedNames(page)).toEqual([]);
  });
});
