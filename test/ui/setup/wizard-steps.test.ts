// The wizard makes the workbook call by call, says how far it has come, and goes on after its window was closed.
import { findAxeProblems, takePicture } from '../page-browser';
import { openWizard, pickKasiman, prepareWizardPages, sentRequests, walkTo } from './wizard-page';

prepareWizardPages();

const done = {
  isDone: true,
  message: 'Buku kerja siap untuk 10 desa.',
  monitored: '10 desa',
  unitWord: 'desa',
  links: 10,
} as const;

/** What a server answers whose set-up takes as many calls as there are texts, and one more. */
function stepByStep(...texts: readonly string[]) {
  return (_: unknown, times: number) => {
    const next = texts[times - 1];
    return { value: next === undefined ? done : { isDone: false, next, share: times / (texts.length + 1) } };
  };
}

describe('a set-up that takes several calls', () => {
  it('says which tab comes next and fills its bar, asks with the same answers until it is done, and says minutes', async () => {
    const steps = stepByStep('tab 5 dari 16', 'tab 11 dari 16', 'formulir dan tautan');
    // A call is answered when what stands before its answer has been looked at, however long that takes.
    const looked = Array.from({ length: 4 }, () => {
      let release = (): void => undefined;
      const isOver = new Promise<void>((resolve) => {
        release = resolve;
      });
      return { isOver, release };
    });
    const { page, calls, problems } = await openWizard({
      prepareWorkbook: async (args, times) => {
        await looked[times - 1]?.isOver;
        return steps(args, times);
      },
    });
    await pickKasiman(page);
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByText('Membuat tab, formulir, dan tautan. Perlu beberapa menit.').waitFor();
    looked[0]?.release();
    await page.getByText('Membuat tab 5 dari 16.').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('0.25');
    expect(await findAxeProblems(page)).toEqual([]);
    await takePicture(page, 'wizard-9-tab-5-dari-16');
    for (const { release } of looked.slice(1, 3)) release();
    await page.getByText('Membuat formulir dan tautan.').waitFor();
    looked[3]?.release();
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    const requests = sentRequests(calls);
    expect(requests).toHaveLength(4);
    expect(new Set(requests.map((request) => JSON.stringify(request))).size).toBe(1);
    expect(problems).toEqual([]);
  });

  it('that fails midway keeps every answer, and goes on where it stopped', async () => {
    const { page, calls } = await openWizard({
      prepareWorkbook: (_, times) => {
        if (times === 1) return { value: { isDone: false, next: 'tab 5 dari 16', share: 0.2 } };
        return times === 2 ? { refusal: 'Petugas lain sedang memperbarui buku kerja.' } : { value: done };
      },
    });
    await pickKasiman(page);
    await walkTo(page, 'Sudah benar?');
    await page.getByRole('button', { name: 'Buat buku kerja' }).click();
    await page.getByText('Petugas lain sedang memperbarui buku kerja.').waitFor();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    expect(sentRequests(calls)).toHaveLength(3);
  });
});

describe('a window that is opened again after it was closed midway', () => {
  const terms = {
    unit: 'desa',
    unitHead: 'Kepala Desa',
    subUnit: 'dusun',
    office: 'Kecamatan',
    officeHead: 'Camat',
    forum: 'Forkopimcam',
    superior: 'Bupati',
  };
  const unfinished = { officeName: 'Kasiman', terms, next: 'tab 5 dari 16' };
  const readSetup = () => ({ value: { today: '2026-02-01', office: null, unfinished } });

  it('says what is left and goes on with the answers that the workbook has kept', async () => {
    const { page, calls } = await openWizard({
      readSetup,
      continueSetup: stepByStep('isi tab', 'formulir dan tautan'),
    });
    await page.getByText('Penyiapan Kecamatan Kasiman berhenti sebelum tab 5 dari 16.').waitFor();
    await takePicture(page, 'wizard-10-belum-selesai');
    expect(await findAxeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lanjutkan' }).click();
    await page.getByRole('heading', { name: 'Buku kerja Kecamatan Kasiman siap' }).waitFor();
    expect(calls.filter(({ name }) => name === 'continueSetup')).toHaveLength(3);
    expect(sentRequests(calls)).toEqual([]);
  });

  it('asks everything again where somebody wants other answers', async () => {
    const { page } = await openWizard({ readSetup });
    await page.getByRole('button', { name: 'Isi ulang jawaban' }).click();
    await page.getByRole('heading', { name: 'Kantor Anda di mana?' }).waitFor();
  });
});
