// A call that never reached the script ends in one sentence that is right, with the way out.
import { openPagesHere } from '../page-browser';

const openHere = openPagesHere();

describe('a page whose call fails says why', () => {
  it.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'Keluar dari akun yang lain, atau buka buku kerja di jendela samaran dengan satu akun, lalu ulangi.',
    ],
    ['Authorization is required to perform that action.', 'centang semua izin yang diminta.'],
    [
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
      'centang semua izin yang diminta.',
    ],
    ['NetworkError: Connection failure due to HTTP 0', 'Komputer ini tidak tersambung ke internet.'],
    ['ScriptError: Exceeded maximum execution time', 'Tunggu satu menit, lalu coba lagi'],
  ])('%s', async (crash, sentence) => {
    const { page } = await openHere('health', {
      answers: { readHealth: () => ({ crash }) },
      width: 300,
      height: 500,
    });
    await page.getByText(sentence).waitFor();
    const shown = (await page.getByRole('status').textContent()) ?? '';
    expect(/internet/u.test(shown)).toBe(crash.startsWith('NetworkError'));
  });
});
