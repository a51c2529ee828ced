// Turns the trainers' switches as a person does: what Google does on some days, and with some people.
import type { Page } from 'playwright-core';

/** Opens the tools, does something there, and closes them again. */
async function inTools<Result>(page: Page, act: () => Promise<Result>): Promise<Result> {
  await page.getByRole('button', { name: 'Alat pelatih' }).click();
  const result = await act();
  await page.keyboard.press('Escape');
  return result;
}

/** What the person leaves unticked when Google asks for consent: the end of a scope, or `Semua dicentang`. */
export async function untick(page: Page, scope: string): Promise<void> {
  await inTools(page, () => page.getByLabel('Izin yang tidak dicentang').selectOption({ label: scope }));
}

/** The browser is signed in to several accounts, or to one again. */
export function severalAccounts(page: Page, on: boolean): Promise<void> {
  return inTools(page, () => page.getByLabel('Beberapa akun masuk sekaligus').setChecked(on));
}

/** The address of the web page that Google shows in the window Terapkan. */
export function deployedAddress(page: Page): Promise<string> {
  return inTools(page, () => page.getByLabel('Alamat dari Terapkan → Penerapan baru').inputValue());
}
