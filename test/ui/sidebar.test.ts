// Sidebars show what the server says, act once, and say plainly what failed.
import { type Answer, findAxeProblems, openPagesHere, takePicture } from './page-browser';
import { answers, calendarLink, linkPage, links, preview } from './sidebar-answers';

jest.setTimeout(60_000);

const openHere = openPagesHere();

function open(page: string, more: Record<string, Answer> = {}, dark = false) {
  return openHere(page, {
    answers: { ...answers, ...more },
    width: 300,
    height: 640,
    dark,
  });
}

describe.each([{ dark: false }, { dark: true }])('every sidebar (dark: $dark)', ({ dark }) => {
  it.each([
    { file: 'links', seen: '10 tautan laporan' },
    { file: 'trial', seen: '3 desa akan diingatkan' },
    { file: 'obligation', seen: 'Senin, 6 April 2026, 23.59 WIB' },
    { file: 'calendar', seen: '4 tenggat dan 10 rencana dari tab Jadwal' },
    { file: 'words', seen: 'Belum lapor: Laporan Kerja Bakti Februari 2026 Desa Batokan' },
    { file: 'year', seen: 'Tahun 2028 masih punya 3 periode' },
    { file: 'about', seen: 'Berisi informasi dari idn-area-data, tersedia di bawah Open Database License' },
  ])('$file fits 300 px, axe finds nothing, nothing is fetched from elsewhere', async ({ file, seen }) => {
    const { page, problems } = await open(file, {}, dark);
    await page.getByText(seen).waitFor();
    await takePicture(page, `${file}-${dark ? 'gelap' : 'terang'}`);
    expect(await findAxeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(problems).toEqual([]);
  });
});

describe('closing a year', () => {
  it('asks for a tick first, closes once, then says that the year is closed', async () => {
    const { page, calls } = await open('year');
    const close = page.getByRole('button', { name: 'Tutup tahun 2027' });
    await close.click();
    await page.getByText('Centang dahulu bahwa semua laporan 2027 sudah diperiksa.').waitFor();
    expect(calls.filter(({ name }) => name === 'closeYear')).toEqual([]);
    await page.getByLabel('Semua laporan 2027 sudah diperiksa').check();
    await close.click();
    await page.getByText('Tahun 2027 ditutup.').waitFor();
    expect(calls.filter(({ name }) => name === 'closeYear').map(({ args }) => args)).toEqual([
      { year: 2027 },
    ]);
    expect(await close.count()).toBe(0);
  });
});

describe('sharing links', () => {
  it('copies one desa its link and opens WhatsApp with its own text', async () => {
    const { page } = await open('links');
    await page.getByRole('button', { name: 'Salin tautan Desa Sidomukti · Kerja Bakti' }).click();
    await page.getByText('Tautan Desa Sidomukti · Kerja Bakti tersalin.').waitFor();
    const href = await page
      .getByRole('link', { name: 'Buka WhatsApp untuk Desa Besah · Kerja Bakti' })
      .getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toBe(`https://wa.me/?text=${links[4]?.whatsappText}`);
  });

  it('sends everybody their links, one message after the other, and says how far it is', async () => {
    const card = {
      unit: '35.22.20.2003',
      unitName: 'Desa Tembeling',
      recipient: 'Sekretaris Desa, Siti',
      text: 'Yth. Bapak/Ibu di Desa Tembeling, terima kasih.\n\nLaporan Kerja Bakti:\nhttps://forms.gle/x',
      chat: 'https://wa.me/6281234567890?text=x',
    };
    const nobody = { ...card, unit: '35.22.20.2004', unitName: 'Desa Sidomukti', recipient: '' };
    const rounds = [
      { sent: 8, total: 10, card },
      { sent: 9, total: 10, card: nobody },
      { sent: 10, total: 10, card: null },
    ];
    const { page, calls } = await open('links', {
      stepRound: (_, times) => ({ value: rounds[times - 1] ?? rounds[0] }),
    });
    await page.getByText('2 dari 10 sudah dikirimi').waitFor();
    await page.getByRole('button', { name: 'Kirim WhatsApp berurutan' }).click();
    const chat = page.getByRole('link', { name: 'Buka WhatsApp untuk Desa Tembeling', exact: true });
    expect(await chat.getAttribute('href')).toBe(card.chat);
    await takePicture(page, 'kirim-satu-per-satu');
    expect(await findAxeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sudah dikirim, berikutnya' }).click();
    await page.getByText('Nomor WhatsApp belum ada di tab Kontak.').waitFor();
    await page.getByRole('button', { name: 'Sudah dikirim, berikutnya' }).click();
    await page.getByRole('heading', { name: 'Semua 10 sudah dikirimi' }).waitFor();
    await takePicture(page, 'kirim-selesai');
    expect(calls.filter(({ name }) => name === 'stepRound').map(({ args }) => args)).toEqual([
      { sent: '', after: '', isAgain: false },
      { sent: card.unit, after: card.unit, isAgain: false },
      { sent: nobody.unit, after: nobody.unit, isAgain: false },
    ]);
  });

  it('teaches what to do while there is no link yet', async () => {
    const { page } = await open('links', { readLinks: () => ({ value: { ...linkPage, links: [] } }) });
    await page.getByText('Siapkan buku kerja dahulu').waitFor();
  });
});

describe('trying reminders', () => {
  it('sends once although the button is pressed twice, and then shows that nobody is left', async () => {
    const { page, calls } = await open('trial');
    const send = page.getByRole('button', { name: 'Kirim pengingat ke 3 desa' });
    await send.dblclick();
    await page.getByText('Tidak ada pengingat sekarang').waitFor();
    await page.getByText('3 pengingat terkirim.').waitFor();
    expect(calls.filter(({ name }) => name === 'sendReminders')).toHaveLength(1);
  });

  it('keeps the list and says why when sending fails', async () => {
    const refusal = 'Kuota surel hari ini habis; 3 pengingat menunggu sampai besok.';
    const { page } = await open('trial', { sendReminders: () => ({ refusal }) });
    await page.getByRole('button', { name: 'Kirim pengingat ke 3 desa' }).click();
    await page.getByText(refusal).waitFor();
    await page.getByText('Desa Sidomukti', { exact: true }).waitFor();
  });

  it('offers no button when every reminder still waits for its day', async () => {
    const waiting = { ...preview, days: preview.days.slice(1), unitCount: 0, mailCount: 0 };
    const { page } = await open('trial', { readTrial: () => ({ value: waiting }) });
    await page.getByText('Pengingat berikut menunggu harinya, bila pengingat otomatis menyala.').waitFor();
    await page.getByText('Besok, Selasa, 3 Maret 2026').waitFor();
    expect(await page.getByRole('button', { name: /Kirim pengingat/u }).count()).toBe(0);
  });

  it('switches the daily reminder on and back off', async () => {
    const { page, calls } = await open('trial');
    await page.getByRole('button', { name: 'Nyalakan pengingat otomatis' }).click();
    await page.getByRole('button', { name: 'Matikan pengingat otomatis' }).click();
    await page.getByText('Pengingat otomatis mati.').waitFor();
    expect(calls.filter(({ name }) => name === 'switchReminders').map(({ args }) => args)).toEqual([
      { on: true },
      { on: false },
    ]);
  });
});

describe('the calendar', () => {
  it('is downloaded as a file that is made at the click', async () => {
    const { page, calls } = await open('calendar');
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh berkas kalender' }).click();
    expect((await downloaded).suggestedFilename()).toBe('pantau-desa-kasiman.ics');
    await page.getByText('pantau-desa-kasiman.ics diunduh.').waitFor();
    expect(calls.filter(({ name }) => name === 'readCalendar')).toHaveLength(2);
  });

  it('gives the link to copy, ends it only when asked twice, and makes another', async () => {
    const { page, calls } = await open('calendar');
    await page.getByRole('button', { name: 'Salin tautan langganan' }).click();
    await page.getByText('Tautan langganan tersalin.').waitFor();
    expect(await page.getByLabel('Tautan langganan').inputValue()).toBe(calendarLink.url);
    await page.getByRole('button', { name: 'Cabut tautan' }).click();
    expect(calls.filter(({ name }) => name === 'revokeCalendarLink')).toEqual([]);
    await page.getByRole('button', { name: 'Ketuk sekali lagi: semua langganan berhenti' }).click();
    await takePicture(page, 'calendar-tanpa-tautan');
    await page.getByRole('button', { name: 'Buat tautan langganan' }).click();
    await page.getByRole('button', { name: 'Salin tautan langganan' }).waitFor();
  });

  it('says what to do first where the web app is not deployed', async () => {
    const { page } = await open('calendar', {
      readCalendar: () => ({
        value: { name: '', text: '', deadlines: 1, plans: 0, isDeployed: false, url: '' },
      }),
    });
    await page.getByText('Alamat halaman belum diketahui.').waitFor();
    expect(await page.getByRole('button', { name: /tautan/u }).count()).toBe(0);
  });
});

describe('wording the mails', () => {
  it('shows the mail while it is typed, names a wrong placeholder beside its field, and saves what stands there', async () => {
    const { page, calls } = await open('words');
    const subject = page.getByLabel('Judul surel', { exact: true });
    await subject.fill('Halo {nama}');
    await page
      .getByText('{nama} tidak dikenal. Yang dapat dipakai di sini: {desa}, {laporan}, {tenggat}.')
      .waitFor();
    expect(await subject.getAttribute('aria-invalid')).toBe('true');
    await subject.fill('Mohon ');
    await page.getByRole('button', { name: 'Sisipkan {desa}' }).click();
    expect(await subject.inputValue()).toBe('Mohon {desa}');
    await page.getByRole('region', { name: 'Contoh' }).getByText('Mohon {desa}').waitFor();
    expect(await subject.getAttribute('aria-invalid')).toBe('false');
    await page.getByRole('button', { name: 'Simpan' }).dblclick();
    await page.getByText('Tersimpan. Berlaku mulai pesan berikutnya.').waitFor();
    expect(calls.filter(({ name }) => name === 'saveWords').map(({ args }) => args)).toEqual([
      {
        kind: 'reminder',
        texts: {
          subject: 'Mohon {desa}',
          opening: 'Salam sehat.',
          closing: 'Sudah melapor hari ini? Abaikan surel ini.',
        },
      },
    ]);
  });

  it('restores the default words, and keeps what was typed when saving is refused', async () => {
    const refusal = 'Tidak ada yang disimpan. {nama} tidak dikenal.';
    const { page } = await open('words', { saveWords: () => ({ refusal }) });
    const opening = page.getByLabel('Kalimat pembuka', { exact: true });
    await page.getByRole('button', { name: 'Kembalikan ke bawaan' }).click();
    expect(await opening.inputValue()).toBe('Terima kasih atas kerja samanya selama ini.');
    await opening.fill('Salam {nama}');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText(refusal).waitFor();
    expect(await opening.inputValue()).toBe('Salam {nama}');
    await page.getByLabel('Surel atau pesan', { exact: true }).selectOption({ label: 'Ucapan terima kasih' });
    expect(await page.getByRole('textbox').count()).toBe(1);
  });
});
