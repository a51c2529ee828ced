// Finds cells in an open workbook page as people do: by the tab, the header above and a text in the row.
import type { Page } from 'playwright-core';
import 'local-office/workbook-hook';

interface Wanted {
  readonly tab: string;
  readonly row: string;
  /** `Desa`; `Nov 2026 > Kerja Bakti` where the row above must say which of several is meant. */
  readonly header: string;
  /** What must stand in the cell; null when that does not matter. */
  readonly text: string | null;
}

/** Runs in the page: the address of the cell, or nothing while there is none. */
function findCell({ tab, row, header, text }: Wanted): string {
  const [mostRows, mostColumns] = [120, 40];
  const letters = (c: number): string =>
    c < 26 ? String.fromCharCode(65 + c) : `A${String.fromCharCode(39 + c)}`;
  const address = (r: number, c: number): string => `${letters(c)}${r + 1}`;
  const [name = '', above] = header.split(' > ').reverse();
  const shown = Array.from({ length: mostRows }, (_, r) =>
    Array.from({ length: mostColumns }, (_, c) => window.__kantor?.text(tab, address(r, c)) ?? ''),
  );
  const headerRow = shown.findIndex((cells) => cells.includes(name));
  const column = (shown[headerRow] ?? []).findIndex(
    (cell, c) => cell === name && (above === undefined || shown[headerRow - 1]?.[c] === above),
  );
  const place = shown.findIndex((cells, r) => r >= headerRow && cells.includes(row));
  if (column < 0 || place < 0) return '';
  return text === null || shown[place]?.[column] === text ? address(place, column) : '';
}

/** The address of the cell under a header, in the first row at or below it that holds a text. */
export async function addressOf(page: Page, tab: string, row: string, header: string): Promise<string> {
  const address = await page.evaluate(findCell, { tab, row, header, text: null });
  if (address === '') throw new Error(`no ${header} of ${row} in ${tab}`);
  return address;
}

/** What stands there. */
export async function textOf(page: Page, tab: string, row: string, header: string): Promise<string> {
  const address = await addressOf(page, tab, row, header);
  return page.evaluate(([name = '', a1 = '']) => window.__kantor?.text(name, a1) ?? '', [tab, address]);
}

/** Waits until the cell holds this text. */
export async function waitForText(
  page: Page,
  tab: string,
  row: string,
  header: string,
  text: string,
): Promise<void> {
  await page.waitForFunction(findCell, { tab, row, header, text });
}

/** All texts of a tab, row by row, as far as the sheets of these tests reach. */
export function textsOf(page: Page, tab: string): Promise<string[][]> {
  return page.evaluate(
    (name) =>
      Array.from({ length: 120 }, (_, r) =>
        Array.from(
          { length: 26 },
          (_, c) => window.__kantor?.text(name, `${String.fromCharCode(65 + c)}${r + 1}`) ?? '',
        ),
      ),
    tab,
  );
}
