// Finds cells in an open workbook page as people do: by the tab, the header above and a text in the row.
import type { Page } from 'playwright-core';
import 'local-office/workbook-hook';

interface Wanted {
  readonly tab: string;
  readonly row: string;
  readonly header: string;
  /** What must stand in the cell; null when that does not matter. */
  readonly text: string | null;
}

/** Runs in the page: the address of the cell, or nothing while there is none. */
function findCell({ tab, row, header, text }: Wanted): string {
  const [mostRows, mostColumns] = [120, 26];
  const address = (r: number, c: number): string => `${String.fromCharCode(65 + c)}${r + 1}`;
  const shown = Array.from({ length: mostRows }, (_, r) =>
    Array.from({ length: mostColumns }, (_, c) => window.__kantor?.text(tab, address(r, c)) ?? ''),
  );
  const headerRow = shown.findIndex((cells) => cells.includes(header));
  const column = shown[headerRow]?.indexOf(header) ?? -1;
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
