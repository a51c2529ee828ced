// A person works through what waits, one report after the other, by keyboard, and decides none twice.
import type { ReviewQueue, WaitingReport } from '../../../src/app/review/rpc-review';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

function report(unit: string, more: Partial<WaitingReport> = {}): WaitingReport {
  return {
    id: `r-${unit}`,
    seen: '1',
    unit: `Desa ${unit}`,
    owed: 'Kerja Bakti Februari 2026',
    state: 'Diterima',
    received: 'Senin, 16 Februari 2026, 08.10 WIB',
    source: '',
    reason: 'Baru dihitung setelah Anda setujui.',
    problems: [],
    facts: [
      { label: 'Tanggal', now: '13 Feb 2026', before: '16 Jan 2026' },
      { label: 'Warga', now: '42', before: '38' },
      { label: 'Tempat', now: 'Dusun Krajan RT 02', before: 'Dusun Krajan' },
      { label: 'Kegiatan', now: 'Membersihkan lingkungan', before: 'Membersihkan lingkungan' },
      { label: 'Hasil', now: 'Selokan bersih <b>sekali</b>', before: '' },
      { label: 'Kepatuhan', now: '', before: '✔ Tepat waktu' },
    ],
    beforeTitle: 'Jan 2026',
    photos: [
      { label: 'Sebelum', url: 'https://drive.google.com/file/d/1/view', host: 'drive.google.com' },
      { label: 'Sesudah', url: 'https://photos.app.goo.gl/abc', host: 'photos.app.goo.gl' },
    ],
    asksPhotos: true,
    asked: '',
    moveTo: '',
    mayApprove: true,
    isPlain: true,
    canMail: true,
    ...more,
  };
}

const edited = report('Besah', {
  state: 'Diubah',
  reason: 'Bukti belum lengkap; belum dihitung.',
  problems: [
    'Bukti belum lengkap: foto sesudah belum ada. Minta desa melengkapi, atau ubah Pemeriksaan menjadi Disetujui.',
  ],
  asked: 'Foto sesudah tidak dapat dibuka.',
  photos: [],
  isPlain: false,
  canMail: false,
});

function queueOf(waiting: readonly WaitingReport[], untold: ReviewQueue['untold'] = []): ReviewQueue {
  return {
    total: waiting.length,
    waiting,
    untold,
  };
}

const untold: ReviewQueue['untold'] = [
  {
    id: 'r-Sekaran',
    unit: 'Desa Sekaran',
    owed: 'Kerja Bakti Februari 2026',
    decision: 'Perlu perbaikan',
    reason: 'Tanggalnya keliru.',
    explanation: 'Alamat surelnya belum ada.',
    canMail: true,
    recipient: 'Sekretaris Desa, Siti Aminah',
    whatsappUrl: 'https://wa.me/6281234567890?text=Terima%20kasih',
  },
];

const all = [report('Sambeng'), edited, report('Ngaglik')];

function open(answers: Record<string, Answer>, dark = false, height = 760) {
  return openHere('review', {
    answers: { readReviews: () => ({ value: queueOf(all, untold) }), ...answers },
    width: 300,
    height,
    dark,
  });
}

it.each([{ dark: false }, { dark: true }])(
  'fits 300 px and axe finds nothing (dark: $dark)',
  async ({ dark }) => {
    const { page, problems } = await open({}, dark, 1100);
    await page.getByRole('heading', { name: '3 laporan menunggu' }).waitFor();
    await takePicture(page, `periksa-${dark ? 'gelap' : 'terang'}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(problems).toEqual([]);
  },
);

it('shows last month beside this one, and a photo only as a link that opens apart', async () => {
  const { page } = await open({});
  const row = page.getByRole('row', { name: /^Warga/u });
  await row.waitFor();
  expect(await row.getByRole('cell').allTextContents()).toEqual(['42', '38']);
  const link = page.getByRole('link', { name: 'Buka sebelum' });
  expect(await link.getAttribute('href')).toBe('https://drive.google.com/file/d/1/view');
  expect(await link.getAttribute('rel')).toContain('noopener');
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await page.locator('b, img').count()).toBe(0);
});

it('approves once although the button is pressed twice, and the next report comes up with the focus', async () => {
  const { page, calls } = await open({
    decideReport: () => ({
      value: { isDone: true, message: 'Laporan Desa Sambeng disetujui.', queue: queueOf(all.slice(1)) },
    }),
  });
  await page.getByRole('button', { name: 'Setujui', exact: true }).dblclick();
  await page.getByText('Laporan Desa Sambeng disetujui.').waitFor();
  await page.getByRole('heading', { name: '2 laporan menunggu' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Desa Besah');
  expect(calls.filter(({ name }) => name === 'decideReport').map(({ args }) => args)).toEqual([
    { id: 'r-Sambeng', seen: '1', decision: 'approved', reason: '' },
  ]);
});

it('asks for a reason before a report goes back, by keyboard alone', async () => {
  const { page, calls } = await open(
    {
      decideReport: () => ({
        value: {
          isDone: true,
          message: 'Laporan Desa Sambeng dikembalikan. Pelapor dikabari lewat surel.',
          queue: queueOf(all.slice(1)),
        },
      }),
    },
    false,
    1100,
  );
  await page.getByRole('button', { name: 'Perlu perbaikan' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Tulis alasannya dahulu.').waitFor();
  expect(calls.filter(({ name }) => name === 'decideReport')).toEqual([]);
  await page.keyboard.type('Foto sesudah tidak dapat dibuka.');
  await takePicture(page, 'periksa-alasan');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Pelapor dikabari lewat surel.').waitFor();
  expect(calls.filter(({ name }) => name === 'decideReport').map(({ args }) => args)).toEqual([
    { id: 'r-Sambeng', seen: '1', decision: 'needs-work', reason: 'Foto sesudah tidak dapat dibuka.' },
  ]);
});

it('offers no approval for what cannot count', async () => {
  const { page } = await open({
    readReviews: () => ({ value: queueOf([report('Betet', { mayApprove: false, isPlain: false })]) }),
  });
  await page.getByRole('button', { name: 'Tolak' }).waitFor();
  expect(await page.getByRole('button', { name: 'Setujui', exact: true }).count()).toBe(0);
});

it('names each report before several are approved together, then asks once', async () => {
  const { page, calls } = await open({
    approveReports: () => ({
      value: { isDone: true, message: '2 laporan disetujui.', queue: queueOf([edited]) },
    }),
  });
  await page.getByRole('button', { name: 'Setujui semua yang lengkap (2)' }).click();
  await page.getByRole('heading', { name: 'Setujui 2 laporan?' }).waitFor();
  expect(await page.getByRole('listitem').allInnerTexts()).toHaveLength(2);
  expect(calls.filter(({ name }) => name === 'approveReports')).toEqual([]);
  await takePicture(page, 'periksa-bersama');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Setujui 2 laporan' }).dblclick();
  await page.getByText('2 laporan disetujui.').waitFor();
  expect(calls.filter(({ name }) => name === 'approveReports').map(({ args }) => args)).toEqual([
    {
      reports: [
        { id: 'r-Sambeng', seen: '1' },
        { id: 'r-Ngaglik', seen: '1' },
      ],
    },
  ]);
});

it('puts a report off and brings it back', async () => {
  const { page } = await open({ readReviews: () => ({ value: queueOf(all.slice(0, 2)) }) });
  await page.getByRole('button', { name: 'Lewati dahulu' }).click();
  await page.getByRole('heading', { name: 'Desa Besah' }).waitFor();
  await page.getByRole('button', { name: 'Lewati dahulu' }).click();
  await page.getByText('2 laporan Anda lewati dan tetap menunggu.').waitFor();
  await page.getByRole('button', { name: 'Tampilkan lagi' }).click();
  await page.getByRole('heading', { name: 'Desa Sambeng' }).waitFor();
});

it('says what another has decided meanwhile, and shows the next', async () => {
  const message = 'Laporan Desa Sambeng sudah diputuskan oleh kasi@kasiman.example: Ditolak.';
  const { page } = await open({
    decideReport: () => ({ value: { isDone: false, message, queue: queueOf(all.slice(1)) } }),
  });
  await page.getByRole('button', { name: 'Setujui', exact: true }).click();
  await page.getByText(message).waitFor();
  await page.getByRole('heading', { name: 'Desa Besah' }).waitFor();
});

it('keeps report and reason when the server cannot be reached', async () => {
  const { page } = await open({ decideReport: () => ({ crash: 'offline' }) });
  await page.getByRole('button', { name: 'Tolak' }).click();
  await page.getByLabel('Mengapa ditolak?').fill('Bukan kegiatan desa.');
  await page.getByRole('button', { name: 'Tolak laporan' }).click();
  await page.getByText(/Google tidak menyelesaikan permintaan ini/u).waitFor();
  expect(await page.getByLabel('Mengapa ditolak?').inputValue()).toBe('Bukan kegiatan desa.');
});

it('tells a sender that nobody has told, once', async () => {
  const { page, calls } = await open({
    readReviews: () => ({ value: queueOf([], untold) }),
    tellSender: () => ({
      value: { isDone: true, message: 'Desa Sekaran: pelapor dikabari lewat surel.', queue: queueOf([]) },
    }),
  });
  await page.getByRole('heading', { name: '1 belum dikabarkan' }).waitFor();
  await takePicture(page, 'periksa-kabar');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kirim surel: Desa Sekaran' }).dblclick();
  await page.getByText('Desa Sekaran: pelapor dikabari lewat surel.').waitFor();
  expect(calls.filter(({ name }) => name === 'tellSender').map(({ args }) => args)).toEqual([
    { id: 'r-Sekaran' },
  ]);
});
