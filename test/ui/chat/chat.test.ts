// Staff paste a group chat, see each report, answer whose it is, and save once; the rest of the chat stays in the browser.
import type { ChatLine } from '../../../src/app/chat/rpc-chat';
import { type Answer, findAxeProblems, openPagesHere, takePicture } from '../page-browser';

jest.setTimeout(60_000);

const openHere = openPagesHere();

const units = [
  { code: '35.22.20.2001', name: 'Desa Batokan' },
  { code: '35.22.20.2002', name: 'Desa Betet' },
];

function line(key: string, more: Partial<ChatLine>): ChatLine {
  return {
    key: `wa-${key}`,
    kind: 'ready',
    who: 'Desa Batokan',
    at: '13 Feb 2026 pukul 08.15',
    echo: 'LAPOR KB; 13/2; balai desa; 45; bersih lingkungan',
    sentence:
      'Kerja Bakti, Jumat, 13 Februari 2026. balai desa. 45 warga. bersih lingkungan. 1 foto di WhatsApp.',
    doubt: '',
    offered: [],
    unit: '',
    ...more,
  };
}

const lines: readonly ChatLine[] = [
  line('aa', {}),
  line('bb', {
    who: 'Desa Betet',
    doubt: 'Pelapor ini tidak terikat kewajiban itu; laporannya tidak akan dihitung.',
  }),
  line('cc', {
    kind: 'asking',
    who: 'nomor …0001',
    sentence:
      'Kerja Bakti, Kamis, 12 Februari 2026. masjid. 15 warga. Nomor atau nama pengirimnya tidak ada di Kontak. Pilih asalnya.',
    offered: ['35.22.20.2002'],
  }),
  line('dd', {
    kind: 'unread',
    who: '<img src=x>',
    echo: 'LAPOR KB; 31/2; <b>x</b>',
    sentence: 'Tanggal “31/2” tidak ada di kalender.',
  }),
  line('ee', { kind: 'repeated', sentence: 'Kegiatan Jumat, 13 Februari 2026 sudah disebut di atasnya.' }),
];

const chat = [
  '12/02/26 08.00 - Warga: rahasia antara kami',
  '13/02/26 08.15 - +62 812-0000-1001: LAPOR KB; 13/2; balai desa; 45; bersih lingkungan',
  '13/02/26 08.17 - +62 812-0000-1001: IMG-1.jpg (file terlampir)',
].join('\n');

const answers: Record<string, Answer> = {
  readChatChoices: () => ({
    value: {
      unitWord: 'desa',
      units,
      cards: [
        {
          card: 'LAPOR KB; tanggal; tempat; jumlah warga; kegiatan',
          example: 'LAPOR KB; 13/2; balai desa; 45; bersih lingkungan',
        },
      ],
      today: '2026-02-25',
    },
  }),
  previewChat: (args: { answers: readonly { key: string; unit: string }[] }) => ({
    value: {
      lines: lines.map((one) =>
        one.kind === 'asking' && args.answers.length > 0
          ? { ...one, kind: 'ready' as const, who: 'Desa Betet', unit: args.answers[0]?.unit ?? '' }
          : one,
      ),
      seen: '9',
    },
  }),
  importChat: () => ({ value: { message: '2 laporan dicatat di tab Laporan.' } }),
};

function open(dark = false) {
  return openHere('chat', { answers, width: 300, height: 640, dark });
}

it.each([{ dark: false }, { dark: true }])(
  'fits 300 px and axe finds nothing (dark: $dark)',
  async ({ dark }) => {
    const { page, problems } = await open(dark);
    await page.getByRole('textbox', { name: 'Isi chat' }).fill(chat);
    await page.getByText('Kartu untuk grup').click();
    await page.getByRole('button', { name: 'Periksa chat' }).click();
    await page
      .getByText(
        '2 siap dicatat, 1 menunggu jawaban Anda, 1 belum dimengerti, 1 berulang. Belum ada yang disimpan.',
      )
      .waitFor();
    await page.setViewportSize({ width: 300, height: 2000 });
    await takePicture(page, `chat-${dark ? 'gelap' : 'terang'}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(await page.locator('img').count()).toBe(0);
    expect(problems).toEqual([]);
  },
);

it('only the lines of reports leave the browser, and what was ticked is saved once', async () => {
  const { page, calls } = await open();
  await page.getByRole('button', { name: 'Periksa chat' }).click();
  await page.getByText('Tempel chat grupnya dahulu.').waitFor();
  await page.getByRole('textbox', { name: 'Isi chat' }).fill(chat);
  await page.getByRole('button', { name: 'Periksa chat' }).click();
  await page.getByLabel(/Desa: nomor …0001/u).selectOption('35.22.20.2002');
  await page.getByText('3 siap dicatat, 1 belum dimengerti, 1 berulang').waitFor();
  await page.getByLabel('Catat Desa Batokan · 13 Feb 2026 pukul 08.15').uncheck();
  await page.getByRole('button', { name: 'Catat 2 laporan' }).dblclick();
  await page.getByText('2 laporan dicatat di tab Laporan.').waitFor();
  const messages = [
    {
      at: '2026-02-13T08:15:00',
      sender: '+62 812-0000-1001',
      text: 'LAPOR KB; 13/2; balai desa; 45; bersih lingkungan',
      photos: ['IMG-1.jpg'],
    },
  ];
  expect(calls.filter(({ name }) => name === 'importChat')).toEqual([
    {
      name: 'importChat',
      args: {
        messages,
        answers: [{ key: 'wa-cc', unit: '35.22.20.2002' }],
        seen: '9',
        taken: ['wa-bb', 'wa-cc'],
      },
    },
  ]);
  expect(JSON.stringify(calls)).not.toContain('rahasia');
});

it('asks once which number is the day where the chat does not tell', async () => {
  const { page, calls } = await open();
  await page
    .getByRole('textbox', { name: 'Isi chat' })
    .fill('01/02/26 08.15 - A: LAPOR KB; 1/2; balai; 4\n02/02/26 08.15 - B: LAPOR KB; 2/2; balai; 4');
  await page.getByRole('button', { name: 'Periksa chat' }).click();
  await page.getByText('Tanggalnya dapat dibaca dengan dua cara. Mana yang benar?').waitFor();
  expect(calls.filter(({ name }) => name === 'previewChat')).toEqual([]);
  await page.getByLabel('Urutan tanggal di chat ini').selectOption('month-first');
  await page.getByRole('button', { name: 'Periksa chat' }).click();
  await page.getByText('Belum ada yang disimpan.').waitFor();
  expect(calls.filter(({ name }) => name === 'previewChat')).toEqual([
    {
      name: 'previewChat',
      args: {
        messages: [expect.objectContaining({ at: '2026-01-02T08:15:00' }), expect.anything()],
        answers: [],
      },
    },
  ]);
});

it('says what to paste where no message is found, and reads a file', async () => {
  const { page } = await open();
  await page.getByRole('textbox', { name: 'Isi chat' }).fill('LAPOR KB; 13/2');
  await page.getByRole('button', { name: 'Periksa chat' }).click();
  await page.getByText('Tidak ada pesan WhatsApp yang dikenali.').waitFor();
  await page
    .getByLabel('Atau pilih berkas .txt')
    .setInputFiles({ name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(chat) });
  await page.getByRole('button', { name: 'Periksa chat' }).click();
  await page.getByText('Belum ada yang disimpan.').waitFor();
});
