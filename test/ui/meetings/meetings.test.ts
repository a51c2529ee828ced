// The dialog Rapat and the view for the projector, answered by the shipped bundle in an office of their own.
import type { Office } from 'local-office';
import type { RpcName } from '../../../src/app/rpc/rpc';
import { circular } from '../../flow/circulars/circular-office';
import { callRpc, shownRows } from '../../flow/kasiman';
import {
  heldOffice,
  invitedOffice,
  march,
  marchOffice,
  officeBeforeMeetings,
  paperAsked,
  rakor,
  rakorOffice,
  view,
} from '../../flow/meetings/meeting-office';
import { shownRecords } from '../../flow/sheet-cells';
import { callsOfLast } from '../../flow/visits/visit-office';
import { findAxeProblems, type Options, openPagesHere, takePicture } from '../page-browser';
import { servedByGoogle } from '../served-page';

jest.setTimeout(120_000);

const openHere = openPagesHere();

const names: readonly RpcName[] = [
  'startMeetings',
  'openMeetingScreen',
  'makeCheckInForm',
  'obligeDecision',
  'openDecision',
  'decisionChoices',
  'previewDue',
  'makeLetter',
  'printLetters',
  'signLetter',
  'meetingDesk',
  'meetingView',
  'meetingSave',
  'meetingPropose',
  'meetingInvite',
  'meetingSent',
  'meetingTick',
  'meetingCheckIns',
  'meetingClose',
  'previewAttendance',
  'saveAttendance',
  'meetingScreen',
  'meetingEnter',
  'meetingFinish',
  'meetingPaper',
  'meetingPaperText',
  'readCircularsToShare',
  'shareCircular',
];

/** The network between page and office. */
interface Network {
  isDown: boolean;
  /** The next answer is lost on its way, though the office has done what was asked. */
  losesNext?: boolean;
  /** Service calls of the last answer of each name. */
  callsByName?: Readonly<Record<string, number>>;
}

/** Each call goes to the office, unless the network is down. */
function answersOf(office: Office, network: Network): Options['answers'] {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (args: never) => {
        if (network.isDown) return { crash: 'NetworkError: Connection failure due to HTTP 0' };
        try {
          const value = callRpc(office, name, args);
          const { reads, writes } = callsOfLast(office);
          network.callsByName = { ...network.callsByName, [name]: reads + writes };
          if (network.losesNext !== true) return { value };
          network.losesNext = false;
          network.isDown = true;
          return { crash: 'NetworkError: Connection failure due to HTTP 0' };
        } catch (error) {
          return { refusal: error instanceof Error ? error.message : '' };
        }
      },
    ]),
  );
}

async function open(
  office: Office,
  size = { width: 1000, height: 760 },
  file: 'meetings' | 'screen' = 'meetings',
) {
  const network: Network = { isDown: false };
  const opened = await openHere(file, { answers: answersOf(office, network), ...size });
  return { ...opened, network };
}

/** Opens the view of the rakor from the list. */
async function openRakor(office: Office, tab: string, size?: { width: number; height: number }) {
  const opened = await open(office, size);
  await opened.page.getByRole('button', { name: /^Rapat Koordinasi/u }).click();
  await opened.page.getByRole('button', { name: tab, exact: true }).click();
  return opened;
}

describe('the dialog Rapat', () => {
  test('begins with one button, asks for a meeting, and invites', async () => {
    const office = officeBeforeMeetings();
    const { page, problems } = await open(office);
    await page.getByRole('button', { name: 'Mulai memakai' }).click();
    await page.getByRole('button', { name: 'Rapat baru' }).click();
    await page.getByLabel('Tanggal').fill('Kamis 12 Februari 2026');
    await page.getByLabel('Selesai').fill('10');
    await page.getByLabel('Tempat atau tautan').fill('Pendopo Kecamatan Kasiman');
    expect(await findAxeProblems(page)).toEqual([]);
    await takePicture(page, 'rapat-baru');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Rapat Koordinasi 12 Februari 2026 disimpan.').waitFor();
    await page.getByRole('button', { name: 'Buat daftar undangan' }).click();
    await page.getByText('30 orang dari desa, 4 pejabat').waitFor();
    await page.getByRole('button', { name: 'Buat QR daftar hadir' }).click();
    await page.getByRole('img', { name: 'Pindai untuk mengisi daftar hadir' }).waitFor();
    expect(await findAxeProblems(page)).toEqual([]);
    await takePicture(page, 'rapat-undangan');
    await page.getByRole('button', { name: '‹ Semua rapat' }).click();
    await page.getByText('Giliran tuan rumah berikutnya').waitFor();
    await takePicture(page, 'rapat-daftar');
    expect(problems).toEqual([]);
  });

  test.each([
    { width: 1000, height: 760 },
    { width: 390, height: 760 },
    { width: 820, height: 760 },
    { width: 1440, height: 900 },
  ])('one tap cycles, the figure follows, and 40 taps are sent together ($width px)', async (size) => {
    const office = invitedOffice();
    const { page, calls } = await openRakor(office, 'Hadir', size);
    const cell = page.getByRole('button', { name: /^Sekretaris Desa Batokan/u });
    for (const state of ['kosong', 'hadir', 'diwakilkan', 'izin', 'kosong']) {
      expect(await cell.getAttribute('aria-label')).toBe(`Sekretaris Desa Batokan: ${state}`);
      await cell.click();
    }
    await page.getByRole('button', { name: 'Semua hadir' }).click();
    await page.getByText('Tersimpan.').waitFor();
    expect(view(office).presence).toMatchObject({ count: '30/30', officials: 'pejabat 4/4' });
    expect(calls.filter(({ name }) => name === 'meetingTick').length).toBeLessThanOrEqual(2);
    await page.getByLabel('Cari desa, jabatan, atau nama').fill('betet');
    expect(await page.getByRole('rowheader').count()).toBe(1);
    await page.getByLabel('Cari desa, jabatan, atau nama').fill('');
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    await takePicture(page, `rapat-hadir-${size.width}`);
  });

  test('by keyboard: a meeting opens with its view in focus, and Tab goes on from there', async () => {
    const { page, problems } = await openRakor(invitedOffice(), 'Hadir');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.getByRole('button', { name: 'Semua hadir' }).waitFor();
    expect(await focused()).toBe('Hadir');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Notula');
    expect(problems).toEqual([]);
  });

  test('by keyboard a tap leaves the focus where it is; a table pushed aside stays there, its desa in sight', async () => {
    const { page } = await openRakor(invitedOffice(), 'Hadir', { width: 390, height: 760 });
    const cell = page.getByRole('button', { name: /^Kasi Pemerintahan Betet/u });
    await cell.focus();
    const table = page.locator('.wide-table');
    await table.evaluate((one) => {
      one.scrollLeft = 1000;
    });
    const aside = await table.evaluate((one) => one.scrollLeft);
    expect(aside).toBeGreaterThan(0);
    for (const state of ['hadir', 'diwakilkan']) {
      await page.keyboard.press('Enter');
      expect(await cell.getAttribute('aria-label')).toBe(`Kasi Pemerintahan Betet: ${state}`);
      expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true);
    }
    await page.getByText('Tersimpan.').waitFor();
    expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await table.evaluate((one) => one.scrollLeft)).toBe(aside);
    const desa = page.getByRole('rowheader', { name: 'Betet' });
    expect(await desa.evaluate((one) => one.getBoundingClientRect().left)).toBeGreaterThanOrEqual(0);
    await takePicture(page, 'rapat-hadir-digeser-390');
  });

  test('ticks outlive two minutes without network and are sent once', async () => {
    const office = invitedOffice();
    const { page, network } = await openRakor(office, 'Hadir');
    await page.clock.install();
    network.isDown = true;
    await page.context().setOffline(true);
    for (const name of ['Sekretaris Desa Batokan', 'Kasi Pelayanan Betet', 'Camat Kecamatan Kasiman'])
      await page.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click();
    await page.clock.runFor(120_000);
    await page.getByText('3 tanda belum tersimpan').waitFor();
    expect(view(office).presence.count).toBe('0/30');
    network.isDown = false;
    await page.context().setOffline(false);
    await page.clock.runFor(6_000);
    await page.getByText('Tersimpan.').waitFor();
    expect(view(office).presence).toMatchObject({ count: '2/30', officials: 'pejabat 1/4' });
    const logged = shownRows(office, 'Log Perubahan').filter((row) =>
      row.join(' ').includes('Rapat Koordinasi, 12'),
    );
    expect(logged).toHaveLength(1);
  });
});

describe('an attendance list pasted into the view Hadir', () => {
  test.each([
    { width: 1000, height: 760 },
    { width: 390, height: 760 },
  ])('a pasted list is looked at line by line, asked about, and saved ($width px)', async (size) => {
    const office = invitedOffice();
    const { page, problems } = await openRakor(office, 'Hadir', size);
    await page.getByText('Tempel daftar hadir').click();
    await page
      .getByLabel('Daftar hadir dari Excel atau WhatsApp')
      .fill(
        [
          '*Daftar hadir rakor*',
          '1. Batokan - Bu Siti, S.Pd (Sekdes) hadir',
          '2. Ds. Betet – Sekdes: izin (sakit)',
          '3. Beseh - Sekdes diwakili Pak Joko',
          '4. Sambeng hadir',
          '5. Pak Darto (Ketua BPD) Ngaglik hadir',
        ].join('\n'),
      );
    await page.getByRole('button', { name: 'Periksa daftar' }).click();
    await page.getByText('2 akan dicatat, 1 tidak diundang, 2 belum dimengerti').waitFor();
    // What the press brings stands below a long list: its head comes into sight.
    const head = page.getByRole('heading', { level: 2 }).first();
    expect(await head.textContent()).toBe('Belum dimengerti');
    expect(await head.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThanOrEqual(size.height);
    expect(await findAxeProblems(page)).toEqual([]);
    await takePicture(page, `rapat-tempel-${size.width}`);
    await page.getByLabel('Yang dimaksud baris 4').selectOption({ label: 'Besah (35.22.20.2005)' });
    await page.getByText('3 akan dicatat').waitFor();
    await page.getByLabel('Yang dimaksud baris 5').selectOption({ label: 'Semuanya (3)' });
    await page.getByText('6 akan dicatat, 1 tidak diundang.').waitFor();
    await page.getByLabel('Catat 1 orang yang tidak diundang sebagai tamu').check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    await takePicture(page, `rapat-tempel-jelas-${size.width}`);
    await page.getByRole('button', { name: 'Simpan kehadiran 7 orang' }).click();
    await page.getByText('Kehadiran 6 orang dan 1 tamu disimpan di tab Kehadiran.').waitFor();
    expect(view(office).presence.count).toBe('5/30');
    await takePicture(page, `rapat-tempel-selesai-${size.width}`);
    expect(problems).toEqual([]);
  });
});

describe('documents and decisions of a meeting', () => {
  test('makes documents, prints them, and copies them with headings and tables', async () => {
    const office = heldOffice();
    const { page } = await openRakor(office, 'Dokumen');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Buat daftar hadir' }).click();
    await page.getByText('Daftar hadir Rapat Koordinasi 12 Februari 2026').waitFor();
    await page.getByRole('button', { name: /^Salin teks/u }).click();
    await page.getByText('Tersalin dengan judul dan tabelnya.').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(copied).toContain('DAFTAR HADIR');
    expect(copied).toMatch(/<table[^>]* border="1"/u);
    // What is pasted brings no style sheet: letterhead, centre and the room for signatures are said on the elements.
    expect(copied).not.toContain('<style');
    expect(copied).toMatch(/<p align="center"[^>]*><b[^>]*>PEMERINTAH KABUPATEN/u);
    expect(copied).toMatch(/align="center".*?,(<br>){4}/u);
    expect(await findAxeProblems(page)).toEqual([]);
    await takePicture(page, 'rapat-dokumen');
  });

  test('a decision opens Tambah kewajiban, filled from what it says, and becomes an obligation', async () => {
    const office = heldOffice();
    const { page, calls } = await openRakor(office, 'Notula');
    expect(await findAxeProblems(page)).toEqual([]);
    await takePicture(page, 'rapat-notula');
    await page.getByRole('button', { name: /^Jadikan kewajiban/u }).click();
    await page.waitForFunction('window.closed_');
    const asked = calls.find(({ name }) => name === 'openDecision')?.args;
    expect(asked).toEqual({ key: view(office).items[0]?.key });
    const { page: sidebar } = await openHere('obligation', {
      answers: answersOf(office, { isDown: false }),
      width: 300,
      height: 900,
      served: (html) =>
        servedByGoogle(html.replace('<body ', `<body data-tentang="${view(office).items[0]?.key}" `)),
    });
    await sidebar.getByText('Dari keputusan Rapat Koordinasi 12 Februari 2026').waitFor();
    expect(await sidebar.getByLabel('Nama kewajiban').inputValue()).toBe('Kerja bakti bersama');
    expect(await sidebar.getByLabel('Dasar (boleh kosong)').inputValue()).toBe(
      'Keputusan Rapat Koordinasi 12 Februari 2026',
    );
    expect(await findAxeProblems(sidebar)).toEqual([]);
    await takePicture(sidebar, 'kewajiban-dari-keputusan');
    await sidebar.getByRole('button', { name: 'Tambah kewajiban' }).click();
    await sidebar.getByRole('heading', { name: 'Kewajiban ditambahkan' }).waitFor({ timeout: 30_000 });
    expect(view(office).items[0]?.obligation).toBe('kerja-bakti-bersama');
  });
});

test('how often people came is counted by desa, by position and by invitee', async () => {
  const office = heldOffice();
  callRpc(office, 'meetingClose', rakor);
  callRpc(office, 'meetingFinish', paperAsked('selesai001'));
  const { page } = await open(office);
  await page.getByText('Kehadiran enam rapat terakhir').click();
  const rows = page.locator('details table tbody tr');
  expect(await rows.count()).toBe(10);
  expect(await rows.first().textContent()).toContain('Tambakmerak0/3 = 0,0 %');
  await takePicture(page, 'rapat-kehadiran');
  await page.getByLabel('Dihitung per').selectOption('positions');
  expect(await rows.count()).toBe(3);
  expect(await rows.first().textContent()).toContain('9/10 = 90,0 %');
  await page.getByLabel('Dihitung per').selectOption('invitees');
  expect(await rows.count()).toBe(34);
  expect(await findAxeProblems(page)).toEqual([]);
});

/** The view for the projector: of the rakor of March where it stands, else of the one of February. */
async function openScreen(office: Office, size: { width: number; height: number }) {
  const isMarch = shownRecords(office, 'Rapat').length > 1;
  return openHere('screen', {
    answers: {
      ...answersOf(office, { isDown: false }),
      meetingScreen: () => ({ value: callRpc(office, 'meetingScreen', isMarch ? march : rakor) }),
    },
    ...size,
  });
}

describe('Mulai rapat', () => {
  test('a rakor of 60 minutes by keyboard only: 12 entries, two minutes without network, nothing lost or doubled', async () => {
    const office = invitedOffice();
    const network: Network = { isDown: false };
    const { page, problems } = await openHere('screen', {
      answers: {
        ...answersOf(office, network),
        meetingScreen: () => ({ value: callRpc(office, 'meetingScreen', { number: 'R-001' }) }),
      },
      width: 1440,
      height: 900,
    });
    const began = Date.now();
    await page.getByLabel(/^k keputusan/u).waitFor();
    await page.clock.install();
    for (let index = 0; index < 12; index += 1) {
      const at = new Date(Date.parse('2026-02-12T09:00:00+07:00') + index * 300_000);
      office.clock.set(at.toISOString());
      if (index === 5) {
        network.losesNext = true;
        await page.context().setOffline(true);
      }
      await page.keyboard.type(
        `${index % 3 === 0 ? 'k' : 't'} Butir ${index + 1} | Betet | 28 Februari 2026`,
      );
      await page.keyboard.press('Enter');
      if (index === 8) {
        await page.clock.runFor(120_000);
        await page.getByText('4 baris menunggu jaringan').waitFor();
        // The sixth has arrived, which the page does not know.
        expect(shownRecords(office, 'Tindak Lanjut')).toHaveLength(6);
        network.isDown = false;
        await page.context().setOffline(false);
      }
      await page.clock.runFor(6_000);
      if (index < 5 || index > 8) await page.getByText('Semua tersimpan.').waitFor();
    }
    await page.getByText('Semua tersimpan.').waitFor();
    // The newest line stands above the input line, in sight of everybody.
    const line = page.locator('#line');
    const newest = page.locator('.screen-items li').last();
    expect(await newest.textContent()).toContain('Butir 12');
    const edge = await line.evaluate((one) => one.getBoundingClientRect().top);
    expect(await newest.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThanOrEqual(edge);
    // Who is here stays above it, with nothing showing through beside or over it.
    const head = page.locator('.screen-head');
    expect(await head.evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBe(0);
    expect(await page.locator('.screen-count strong').isVisible()).toBe(true);
    await takePicture(page, 'rapat-layar-penuh');
    const texts = shownRecords(office, 'Tindak Lanjut').map(({ Uraian }) => Uraian);
    expect(texts).toEqual(Array.from({ length: 12 }, (_, index) => `Butir ${index + 1}`));
    await page.keyboard.press('F2');
    await page.getByRole('dialog').getByText('Butir 10').waitFor();
    await takePicture(page, 'rapat-baca-ulang');
    await page.keyboard.press('Escape');
    await page.locator('input:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Notula siap dicetak dan ditandatangani.').waitFor();
    expect(shownRecords(office, 'Surat')).toHaveLength(1);
    // Loading the part and checking the page's pass are two more, as in every call of every page.
    expect(network.callsByName?.meetingFinish).toBeLessThanOrEqual(12 + 2);
    expect(view(office).line.about).toBe('rakor · terlaksana');
    expect(Date.now() - began).toBeLessThan(60_000);
    expect(problems).toEqual([]);
  });

  test.each([
    { width: 1440, height: 900 },
    { width: 1920, height: 1080 },
  ])('reads well at $width × $height, and axe finds nothing', async (size) => {
    const { page } = await openScreen(marchOffice(), size);
    await page.getByText('27/30').waitFor();
    await page.getByText('Semua desa belum lapor').or(page.getByText('10 desa belum lapor')).waitFor();
    expect(await findAxeProblems(page)).toEqual([]);
    await takePicture(page, `rapat-layar-${size.width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  });

  test('Bagikan di rapat ini: on the projector and under Hadir', async () => {
    const office = heldOffice();
    callRpc(office, 'startCirculars', {});
    callRpc(office, 'addCircular', circular);
    const { page } = await openScreen(office, { width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Bagikan surat edaran' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Bagikan di rapat ini' }).click();
    await dialog.getByText('Pilih surat edarannya dahulu.').waitFor();
    await dialog.getByRole('combobox', { name: 'Surat edaran' }).selectOption('SE-1');
    await dialog.getByRole('button', { name: 'Bagikan di rapat ini' }).click();
    await dialog.getByText('9 desa yang hadir dicatat menerima').waitFor();
    await takePicture(page, 'rapat-bagikan-layar');
    expect(await findAxeProblems(page)).toEqual([]);
    const below = await openRakor(office, 'Hadir', { width: 390, height: 760 });
    await below.page.getByText('Bagikan surat edaran').click();
    await below.page.getByRole('combobox', { name: 'Surat edaran' }).selectOption('SE-1');
    await below.page.getByRole('button', { name: 'Bagikan di rapat ini' }).scrollIntoViewIfNeeded();
    await below.page.getByRole('button', { name: 'Bagikan di rapat ini' }).click();
    await below.page.getByText('Semua desa yang hadir sudah tercatat menerima').waitFor();
    await takePicture(below.page, 'rapat-bagikan-hadir');
    expect(await findAxeProblems(below.page)).toEqual([]);
  });

  test('Baca ulang of a long list begins at its top, and goes on by keyboard', async () => {
    const office = heldOffice();
    const more = Array.from({ length: 15 }, (_, index) => ({
      id: `keputusan${index + 10}`,
      kind: 'decision' as const,
      text: `Keputusan panjang nomor ${index + 2} | semua desa | 28 Februari 2026`,
    }));
    callRpc(office, 'meetingEnter', { ...rakor, entries: more });
    const { page } = await openScreen(office, { width: 1440, height: 900 });
    await page.getByLabel(/^k keputusan/u).waitFor();
    await page.keyboard.press('F2');
    const dialog = page.getByRole('dialog');
    const topOf = (text: string): Promise<number> =>
      dialog.getByText(text).evaluate((one) => one.getBoundingClientRect().top);
    expect(await topOf('Kerja bakti bersama')).toBeGreaterThan(0);
    expect(await topOf('Kerja bakti bersama')).toBeLessThan(400);
    expect(await topOf('nomor 16')).toBeGreaterThan(900);
    await takePicture(page, 'rapat-baca-ulang-panjang');
    expect(await findAxeProblems(page)).toEqual([]);
    await page.keyboard.press('End');
    await page.waitForFunction(
      "[...document.querySelectorAll('dialog li')].pop().getBoundingClientRect().bottom < 900",
    );
    await page.keyboard.press('Escape');
    await page.locator('input:focus').waitFor();
  });
});

test('a line without k or t is not taken, and says why', async () => {
  const { page } = await openScreen(rakorOffice(), { width: 1440, height: 900 });
  await page.getByLabel(/^k keputusan/u).fill('Butir tanpa tanda');
  await page.keyboard.press('Enter');
  await page.getByText('Mulai barisnya dengan k untuk keputusan atau t untuk tugas.').waitFor();
  expect(await page.getByLabel(/^k keputusan/u).inputValue()).toBe('Butir tanpa tanda');
});
