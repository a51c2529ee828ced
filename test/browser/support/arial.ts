// Lets a page print in Arial's metrics on a machine that has no such font.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const faces = ['400-normal', '700-normal', '400-italic', '700-italic'].map((face) => {
  const file = require.resolve(`@fontsource/arimo/files/arimo-latin-${face}.woff2`);
  const [weight, style] = face.split('-');
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:Arial;font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data})}`;
});

/** Shows the page, its Arial drawn by a font that is as wide: where lines and sheets end must not hang on the machine. */
export async function setContentInArial(page: Page, html: string): Promise<void> {
  await page.setContent(html);
  await page.addStyleTag({ content: faces.join('') });
  await page.evaluate(() => document.fonts.ready);
}
