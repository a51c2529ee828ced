import { createBrowserPrinter } from '../../../src/runtime/print/browser-printer';

const LETTER =
  '<h1>Surat</h1><table border="1"><tr><td>Kasiman</td></tr></table><img src="https://example.com/x.png">';

it('prints a letter with a browser, asking nothing of the network', () => {
  const warnings: string[] = [];
  const print = createBrowserPrinter((text) => warnings.push(text));
  const bytes = Buffer.from(print(LETTER));
  expect(warnings).toEqual([]);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  // A browser embeds its fonts; the plain printer doesn't.
  expect(bytes.toString('latin1')).toContain('/FontFile');
}, 60_000);

it('prints the plain text when no browser can be started, and says so once', () => {
  const warnings: string[] = [];
  const print = createBrowserPrinter((text) => warnings.push(text), process.execPath);
  for (let time = 0; time < 2; time += 1) {
    expect(Buffer.from(print(LETTER)).toString('latin1')).toContain('Kasiman');
  }
  expect(warnings).toEqual([expect.stringMatching(/^pencetak tidak menjawab: /)]);
}, 60_000);
